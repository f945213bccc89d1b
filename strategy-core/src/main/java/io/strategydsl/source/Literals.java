package io.strategydsl.source;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts and numbers as Java writes them. */
final class Literals {
    private static final int MAX_ON_ONE_LINE = 90;
    private static final int MAX_LINE_OF_BLOCK = 80;
    private static final int MAX_GROUP = 3;

    private static final String QUOTES = "\"\"\"";

    private Literals() {}

    /** Returns a text as a string literal or, if it is long or has several lines, as a text block with line breaks in it. */
    static String text(String text) {
        boolean isLong = text.length() > MAX_ON_ONE_LINE || text.strip().indexOf('\n') >= 0;
        if (!isLong) {
            return string(text);
        }
        // The compiler takes these for ends of lines when it warns of blanks there, and a text block has no escapes for
        // them.
        return text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0 ? textBlock(text) : concatenation(text);
    }

    private static String concatenation(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + MAX_LINE_OF_BLOCK);
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            pieces.add(string(text.substring(start, end)));
            start = end;
        }
        return String.join("\n+ ", pieces);
    }

    /** Returns a string literal, which can hold the longest text that a plan can have. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            // A mark would be joined with the quote.
            if (i == 0 && Checks.isMark(character)) {
                unicode(literal, character);
            } else if (character == '"') {
                literal.append("\\\"");
            } else {
                append(literal, character);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int character) {
        switch (character) {
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (PlainText.isHidden(character)) {
                    unicode(literal, character);
                } else {
                    literal.appendCodePoint(character);
                }
            }
        }
    }

    /** The compiler reads these before it looks for quotes and ends of lines, so neither can be written in this way. */
    private static void unicode(StringBuilder literal, int character) {
        for (char unit : Character.toChars(character)) {
            literal.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
    }

    private static String textBlock(String text) {
        StringBuilder block = new StringBuilder(QUOTES).append('\n');
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            if (!isLast || !lines.get(i).isEmpty()) {
                line(block, lines.get(i), isLast);
            }
        }
        return block.append(QUOTES).toString();
    }

    private static void line(StringBuilder block, String line, boolean isLast) {
        int start = 0;
        for (int end = endOfPiece(line, 0); end < line.length(); end = endOfPiece(line, end)) {
            piece(block, line.substring(start, end));
            block.append("\\\n");
            start = end;
        }
        piece(block, line.substring(start));
        int last = line.isEmpty() ? 'x' : line.charAt(line.length() - 1);
        if (isLast) {
            block.append("\\\n");
        } else if (PlainText.isHidden(last) || last == ' ') {
            // A text block loses what is blank at the end of a line, also if it is written as an escape of Unicode.
            block.append("\\n\\\n");
        } else {
            block.append('\n');
        }
    }

    /** Returns the place behind the last word that fits on a line, and within a word if that alone does not. */
    private static int endOfPiece(String line, int start) {
        int most = start + MAX_LINE_OF_BLOCK;
        if (line.length() <= most) {
            return line.length();
        }
        int end = line.lastIndexOf(' ', most) + 1;
        if (end > start) {
            return end;
        }
        return Character.isLowSurrogate(line.charAt(most)) ? most + 1 : most;
    }

    private static void piece(StringBuilder block, String piece) {
        int quotes = 0;
        int character;
        for (int i = 0; i < piece.length(); i += Character.charCount(character)) {
            character = piece.codePointAt(i);
            quotes = character == '"' ? quotes + 1 : 0;
            if (quotes == QUOTES.length()) {
                block.append('\\');
                quotes = 0;
            }
            append(block, character);
        }
    }

    /** Returns a whole number as "14_000" or "3_000_000_000L", and any other as "\"2.5\"". */
    static String number(BigDecimal number) {
        return number.scale() <= 0 ? number(number.longValueExact()) : '"' + number.toPlainString() + '"';
    }

    /** Returns a whole number as "14_000" or "3_000_000_000L". */
    static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            boolean startsGroup = i > 0 && (digits.length() - i) % MAX_GROUP == 0;
            grouped.append(startsGroup ? "_" : "").append(digits.charAt(i));
        }
        return grouped.append(number == (int) number ? "" : "L").toString();
    }
}
