package io.strategydsl.picture;

/** Writes coordinates: to a tenth of a pixel, with a point and digits of ASCII, whatever the locale. */
final class Coordinates {
    private static final int TENTHS = 10;

    private Coordinates() {}

    /** Returns "12", "12.5", "-0.5". */
    static String written(double value) {
        long tenths = Math.round(value * TENTHS);
        long whole = Math.abs(tenths) / TENTHS;
        long rest = Math.abs(tenths) % TENTHS;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
