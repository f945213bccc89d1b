package io.strategydsl.brief.mermaid;

import io.strategydsl.internal.PlainText;

/**
 * Writes texts into diagrams, the one place where they are escaped. Letters and digits of any script stay; nearly every
 * other character of ASCII becomes a code such as {@code #35;}, which Mermaid replaces after it has read the diagram.
 *
 * <p>A diagram is one of at most so many labels, each cut: Mermaid refuses diagrams of more than 50,000 characters.
 */
final class MermaidText {
    /** How many nodes, bars or slices a diagram has at most. */
    static final int MAX_LABELS = 80;

    private static final int MAX_LABEL = 90;
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final String HARMLESS = " .,-";

    private MermaidText() {}

    /** Returns the text as it can stand anywhere but at the beginning of a line, where Mermaid looks for keywords. */
    static String label(String text) {
        StringBuilder label = new StringBuilder();
        PlainText.value(text, MAX_LABEL).codePoints().forEach(character -> {
            if (character < FIRST_BEYOND_ASCII
                    && !Character.isLetterOrDigit(character)
                    && HARMLESS.indexOf(character) < 0) {
                label.append('#').append(character).append(';');
            } else {
                label.appendCodePoint(character);
            }
        });
        return label.toString();
    }

    /** Returns the same in double quotes. */
    static String quoted(String text) {
        return '"' + label(text) + '"';
    }
}
