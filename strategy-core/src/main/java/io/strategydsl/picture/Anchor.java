package io.strategydsl.picture;

/** Which part of a label is at its place. */
enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String word;
    private final double share;

    Anchor(String word, double share) {
        this.word = word;
        this.share = share;
    }

    String word() {
        return word;
    }

    /** Returns the left edge of what is so wide and at this place. */
    double left(double x, double width) {
        return x - share * width;
    }
}
