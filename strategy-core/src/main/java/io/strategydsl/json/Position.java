package io.strategydsl.json;

/**
 * A place in a file.
 *
 * @param line its line, 1 for the first
 * @param column how many characters of the line come up to it, 1 for the first, as {@code char}s of Java
 */
public record Position(int line, int column) {
    private static final int BITS_OF_COLUMN = 32;

    static Position of(long packed) {
        return new Position((int) (packed >>> BITS_OF_COLUMN), (int) packed);
    }

    static long packed(int line, int column) {
        return ((long) line << BITS_OF_COLUMN) | column;
    }

    /** Returns it as a sentence says it: "line 4, column 29". */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
