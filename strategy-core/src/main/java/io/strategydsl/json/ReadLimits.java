package io.strategydsl.json;

import io.strategydsl.internal.Checks;

/**
 * How much a reader of plan files takes, so that a file of a stranger costs no more memory and time than you allow. A plan
 * of a hundred thousand tactics is within the standard limits.
 *
 * <pre>{@code
 * StrategyReader reader = StrategyJson.reader().limits(ReadLimits.standard().maxLength(1_000_000));
 * }</pre>
 *
 * <p>Instances are immutable; every setting returns another one.
 */
public final class ReadLimits {
    private static final Checks CHECKS = Checks.of("read limits");
    private static final ReadLimits STANDARD =
            new ReadLimits(50, 50_000_000, Checks.LONGEST_TEXT, Checks.LONGEST_ID, 1_000_000, 1_000);

    private final int depth;
    private final int length;
    private final int text;
    private final int number;
    private final int entries;
    private final int problems;

    private ReadLimits(int depth, int length, int text, int number, int entries, int problems) {
        this.depth = depth;
        this.length = length;
        this.text = text;
        this.number = number;
        this.entries = entries;
        this.problems = problems;
    }

    /**
     * Returns the standard limits: a depth of 50, a length of 50,000,000 characters, texts of 20,000, numbers of 100,
     * 1,000,000 entries of lists, 1,000 problems.
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** Returns how deep objects and lists stand in each other at most. */
    public int maxDepth() {
        return depth;
    }

    /**
     * Sets how deep objects and lists stand in each other at most; no plan needs more than 12.
     *
     * @throws IllegalArgumentException if it is below 1 or above 1,000
     */
    public ReadLimits maxDepth(int levels) {
        return new ReadLimits(CHECKS.range("depth", levels, 1, 1_000), length, text, number, entries, problems);
    }

    /** Returns how many characters the document has at most. */
    public int maxLength() {
        return length;
    }

    /**
     * Sets how many characters the document has at most.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits maxLength(int characters) {
        return new ReadLimits(depth, atLeastOne("length", characters), text, number, entries, problems);
    }

    /** Returns how many characters each text and each name has at most. */
    public int maxText() {
        return text;
    }

    /**
     * Sets how many characters each text and each name has at most. No text of a plan has more than 20,000.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits maxText(int characters) {
        return new ReadLimits(depth, length, atLeastOne("text", characters), number, entries, problems);
    }

    /** Returns how many characters each number has at most. */
    public int maxNumber() {
        return number;
    }

    /**
     * Sets how many characters each number has at most. No number of a plan has more than 18 digits before the point and 9
     * after it.
     *
     * @throws IllegalArgumentException if it is below 1 or above 1,000
     */
    public ReadLimits maxNumber(int characters) {
        return new ReadLimits(depth, length, text, CHECKS.range("number", characters, 1, 1_000), entries, problems);
    }

    /** Returns how many entries all lists and labels have together at most; each element of a plan is one. */
    public int maxEntries() {
        return entries;
    }

    /**
     * Sets how many entries all lists and labels have together at most; each element of a plan is one.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits maxEntries(int count) {
        return new ReadLimits(depth, length, text, number, atLeastOne("entries", count), problems);
    }

    /** Returns after how many problems a reader stops. */
    public int maxProblems() {
        return problems;
    }

    /**
     * Sets after how many problems a reader stops.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits maxProblems(int count) {
        return new ReadLimits(depth, length, text, number, entries, atLeastOne("problems", count));
    }

    private static int atLeastOne(String limit, int value) {
        return CHECKS.range(limit, value, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return "depth " + depth + ", length " + length + ", text " + text + ", number " + number + ", entries "
                + entries + ", problems " + problems;
    }
}
