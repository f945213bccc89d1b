package io.strategydsl.text.layout;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes list items that read the same as plain text and as Markdown. */
public final class Markdown {
    private static final String BULLET = "- ";
    private static final String INDENT = "  ";

    /** Matches what can start a span anywhere: code, emphasis, a link, a tag, an entity, an escape. */
    private static final Pattern SPANS =
            Pattern.compile("[\\\\`*\\[<~]|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** Matches words that start a block at the beginning of a line: a list, a heading, a rule, a quotation. */
    private static final Pattern BLOCKS = Pattern.compile("([-+=]+|#+.*|>.*)");

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})([.)])");

    private Markdown() {}

    /** Adds the words as one list item, on as many lines as they need. Only words of more than 500 characters are cut. */
    public static void item(String words, StringBuilder text) {
        text.append(BULLET);
        int width = BULLET.length();
        boolean empty = true;
        for (String word : escaped(words)) {
            int wordWidth = Columns.of(word);
            if (!empty && width + 1 + wordWidth > Lines.WIDTH) {
                text.append('\n').append(INDENT);
                width = INDENT.length();
                empty = true;
            }
            text.append(empty ? "" : " ").append(word);
            width += (empty ? 0 : 1) + wordWidth;
            empty = false;
        }
        text.append('\n');
    }

    private static List<String> escaped(String words) {
        List<String> escaped = new ArrayList<>();
        for (String word : PlainText.onOneLine(words).split(" ", -1)) {
            escaped.add(escapedWord(PlainText.value(word)));
        }
        return escaped;
    }

    private static String escapedWord(String word) {
        if (BLOCKS.matcher(word).matches()) {
            return "\\" + spansEscaped(word);
        }
        return NUMBERED.matcher(word).matches() ? NUMBERED.matcher(word).replaceFirst("$1\\\\$2") : spansEscaped(word);
    }

    private static String spansEscaped(String word) {
        return SPANS.matcher(word).replaceAll(found -> "\\\\" + Matcher.quoteReplacement(found.group()));
    }
}
