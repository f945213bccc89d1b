package io.strategydsl.picture;

/** A line of straight and curved parts, as SVG writes it, with the box around it. */
final class Outline {
    private final StringBuilder data = new StringBuilder();
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    static Outline diamond(double centerX, double centerY, double radius) {
        return new Outline()
                .move(centerX, centerY - radius)
                .line(centerX + radius, centerY)
                .line(centerX, centerY + radius)
                .line(centerX - radius, centerY)
                .close();
    }

    static Outline triangle(double centerX, double centerY, double radius) {
        return new Outline()
                .move(centerX, centerY - radius)
                .line(centerX + radius, centerY + radius)
                .line(centerX - radius, centerY + radius)
                .close();
    }

    Outline move(double x, double y) {
        return add("M", x, y);
    }

    Outline line(double x, double y) {
        return add("L", x, y);
    }

    /** Adds a curve that leaves and arrives horizontally. */
    Outline swing(double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        move(fromX, fromY);
        data.append('C');
        pair(middle, fromY);
        data.append(' ');
        pair(middle, toY);
        data.append(' ');
        pair(toX, toY);
        return this;
    }

    Outline close() {
        data.append('Z');
        return this;
    }

    String data() {
        return data.toString();
    }

    boolean isEmpty() {
        return data.length() == 0;
    }

    Box box() {
        return new Box(left, top, right - left, bottom - top);
    }

    private Outline add(String command, double x, double y) {
        data.append(command);
        pair(x, y);
        return this;
    }

    private void pair(double x, double y) {
        data.append(Coordinates.written(x)).append(' ').append(Coordinates.written(y));
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }
}
