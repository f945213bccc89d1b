package io.strategydsl.picture;

import io.strategydsl.internal.PlainText;

/** Texts within XML and HTML: the one place where they are escaped. */
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    /** The two characters that XML cannot have and that {@link PlainText} lets pass. */
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private Xml() {}

    /** Returns the text as character data or the value of an attribute, cleaned for printing. */
    static String escaped(String text) {
        String clean = PlainText.onOneLine(text);
        StringBuilder escaped = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character >= FIRST_NONCHARACTER ? REPLACEMENT : character);
            }
        }
        return escaped.toString();
    }

    /** Returns the same, within isolates where its letters run from right to left. */
    static String isolated(String text) {
        return Direction.isolated(escaped(text));
    }
}
