package io.strategydsl.brief.markdown;

import io.strategydsl.internal.PlainText;

/**
 * Escapes texts, the one place where that is done. What Markdown, its tables or the math of code hosts could take for markup
 * has a backslash before it, wherever it stands: a text can begin a line or be in a cell.
 */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]<>#|~&$^";
    /** What is markup only where a line begins with it. */
    private static final String AT_THE_BEGINNING = "-+=";

    private static final String AFTER_A_NUMBER = ".)";

    private MarkdownText() {}

    static String escaped(String text) {
        String line = PlainText.onOneLine(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        boolean onlyDigits = true;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean isMarkup = MARKUP.indexOf(character) >= 0
                    || (i == 0 && AT_THE_BEGINNING.indexOf(character) >= 0)
                    || (i > 0 && onlyDigits && AFTER_A_NUMBER.indexOf(character) >= 0);
            onlyDigits &= character >= '0' && character <= '9';
            escaped.append(isMarkup ? "\\" : "").append(character);
        }
        return escaped.toString();
    }
}
