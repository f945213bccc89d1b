package io.strategydsl.picture;

/**
 * An upright rectangle.
 *
 * @param x its left edge
 * @param y its upper edge; y grows downwards
 * @param width how wide it is
 * @param height how high it is
 */
record Box(double x, double y, double width, double height) {

    static Box around(double centerX, double centerY, double radius) {
        return new Box(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    /** Returns whether they have more than an edge in common. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
