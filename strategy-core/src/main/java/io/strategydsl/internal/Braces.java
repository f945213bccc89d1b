package io.strategydsl.internal;

/** The braces of a template. */
public final class Braces {

    private Braces() {}

    /** Returns where the brace is closed that is opened here; -1 if it is not. */
    public static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char character = template.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
