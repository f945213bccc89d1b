package io.strategydsl.picture;

import java.util.Locale;

/** A pattern that tells areas apart where colors do not. It is dark on colors that are light on every page. */
enum Pattern {
    PLAIN("", "0"),
    DIAGONAL("M-2 2L2 -2M0 8L8 0M6 10L10 6", "1"),
    DOTS("M2 2h.01M6 6h.01", "2"),
    HORIZONTAL("M0 2H8M0 6H8", "1"),
    CROSS("M0 0L8 8M8 0L0 8", "1"),
    BACK_DIAGONAL("M-2 6L2 10M0 0L8 8M6 -2L10 2", "1");

    private final String path;
    private final String width;

    Pattern(String path, String width) {
        this.path = path;
        this.width = width;
    }

    /** Returns "back-diagonal". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the lines of a square of 8 pixels, which is repeated. */
    String path() {
        return path;
    }

    /** Returns how wide its lines are. */
    String width() {
        return width;
    }

    boolean isPlain() {
        return path.isEmpty();
    }
}
