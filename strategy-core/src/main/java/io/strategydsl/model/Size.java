package io.strategydsl.model;

/** A rough guess at value or complexity, for teams that estimate in sizes. */
public enum Size {
    /** Counts as 2. */
    SMALL(2),
    /** Counts as 5. */
    MEDIUM(5),
    /** Counts as 8. */
    LARGE(8);

    private final int score;

    Size(int score) {
        this.score = score;
    }

    /** Returns the number from 1 to 10 that it stands for. */
    public int score() {
        return score;
    }
}
