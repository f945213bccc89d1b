package io.strategydsl.json;

/**
 * A place in a file.
 *
 * @param line its line, 1 for the first; 0 if whoever parsed the text does not know
 * @param column how many characters of the line come up to it, 1 for the first, as {@code char}s of Java; 0 if whoever parsed
 *     the text does not know
 */
public record Position(int line, int column) {
    private static final int BITS_OF_COLUMN = 32;

    static Position of(long packed) {
        return new Position(Math.max(0, (int) (packed >>> BITS_OF_COLUMN)), Math.max(0, (int) packed));
    }

    static long packed(int line, int column) {
        return ((long) line << BITS_OF_COLUMN) | column;
    }

    /** Returns it as a sentence says it: "line 4, column 29". */
    @Override
    public String toString() {
        return line == 0 ? "an unknown line" : "line " + line + ", column " + column;
    }
}
