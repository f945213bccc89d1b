package io.strategydsl.rules.integrity;

import io.strategydsl.rules.shared.Listed;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.WordEdges;
import java.util.Locale;
import java.util.Set;

/** Brackets in one text, and which of them hold a place for what is still to be written. */
final class Brackets {
    /** What is longer says something, and holds no place. */
    private static final int MAX_LENGTH = 80;

    /** What makes a blank, such as {@code [...]}, {@code [__]} or {@code [XX]}. */
    private static final String BLANKS = "._\u2026?#-\u2013\u2014xX";

    private static final String DASHES = "-\u2013\u2014";

    /** Signs of footnotes, remarks and code. */
    private static final String NOT_IN_WORDS_TO_COME = "=@^|";

    /** Codes such as EN, units such as k, and plural endings. */
    private static final int MAX_CODE = 3;

    /** Elements of HTML that come along when a text is pasted; {@code <title>} or {@code <time>} rather hold a place. */
    private static final Set<String> MARKUP = Set.copyOf(Listed.betweenCommas("""
            a, b, big, blockquote, body, br, center, code, dd, del, div, dl, dt, em, font, h1, h2, h3, h4, h5, h6, head,
            hr, html, i, img, ins, li, mark, ol, p, pre, s, small, span, strike, strong, sub, sup, table, tbody, td,
            tfoot, th, thead, tr, tt, u, ul, wbr
            """));

    private final String text;

    Brackets(String text) {
        this.text = text;
    }

    /** Returns where the square brackets end that open here, if they hold a place, or -1. */
    int endOfSquareAt(int open) {
        int close = closing(open + 1, '[', ']');
        if (close == -1 || isLink(open, close)) {
            return -1;
        }
        String content = text.substring(open + 1, close).strip();
        boolean holds = isBlank(content)
                ? !isCheckbox(open, content) && !(content.isEmpty() && isWordBefore(open))
                : !isPartOfWord(open, close) && isToCome(content) && !isLabel(open, close, content);
        return holds ? close + 1 : -1;
    }

    /** Returns where the angle brackets end that open here, if they hold a place, or -1. */
    int endOfAngleAt(int open) {
        int close = isWordBefore(open) ? -1 : closing(open + 1, '<', '>');
        String content = close == -1 ? "" : text.substring(open + 1, close);
        boolean holds = !content.isEmpty()
                && content.equals(content.strip())
                && (isBlank(content) ? !isDashes(content) : isName(content))
                && !MARKUP.contains(content.toLowerCase(Locale.ROOT));
        return holds ? close + 1 : -1;
    }

    /** Returns where the curly brackets end that open here, in any number, if they hold a place, or -1. */
    int endOfCurlyAt(int open) {
        if (open > 0 && text.charAt(open - 1) == '{') {
            return -1;
        }
        int inside = open;
        while (inside < text.length() && text.charAt(inside) == '{') {
            inside++;
        }
        int close = closing(inside, '{', '}');
        int end = close == -1 ? -1 : close + (inside - open);
        for (int i = close + 1; i < end; i++) {
            if (i >= text.length() || text.charAt(i) != '}') {
                return -1;
            }
        }
        boolean isSingle = inside - open == 1;
        boolean isCode = isSingle
                && end != -1
                && (isWordBefore(open) || !isName(text.substring(inside, close).strip()));
        return isCode ? -1 : end;
    }

    /** {@code [text](address)} and {@code [text][reference]}, but not the plural of {@code [name](s)}. */
    private boolean isLink(int open, int close) {
        if (open > 0 && text.charAt(open - 1) == ']') {
            return true;
        }
        char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        int end = next == '(' ? closing(close + 2, '(', ')') : -1;
        return next == '[' || (next == '(' && (end == -1 || end > close + 1 + MAX_CODE));
    }

    /** Returns whether it is a box to tick, done or not, at the beginning of the text or of an item in a list. */
    private boolean isCheckbox(int open, String content) {
        int before = beforeSpace(open);
        if (before < 0) {
            return content.isEmpty() || content.equals("x");
        }
        char item = text.charAt(before);
        boolean isItem = "-*+\u2022".indexOf(item) >= 0
                || (".)".indexOf(item) >= 0 && before > 0 && Character.isDigit(text.charAt(before - 1)));
        return isItem && (content.isEmpty() || content.equalsIgnoreCase("x"));
    }

    /** "student[s]" and "[re]use" are words. The k of "[number]k" is a unit. */
    private boolean isPartOfWord(int open, int close) {
        int after = close + 1;
        while (after < text.length()
                && after <= close + MAX_CODE
                && WordEdges.isOfSpacedWord(text.codePointAt(after))) {
            after++;
        }
        return isWordBefore(open) || after > close + MAX_CODE;
    }

    /** Words for something to come, and not a footnote, a remark with its own colon, or a code such as EN. */
    private static boolean isToCome(String content) {
        boolean isCode = content.length() <= MAX_CODE;
        int letters = 0;
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            boolean isRemark = Character.isDigit(character)
                    || NOT_IN_WORDS_TO_COME.indexOf(character) >= 0
                    || (character == ':' && i + 1 < content.length());
            if (isRemark) {
                return false;
            }
            letters += Character.isLetter(character) ? 1 : 0;
            isCode &= Character.isUpperCase(character);
        }
        return content.equalsIgnoreCase("n") || (letters > 1 && !isCode);
    }

    /** "[Video] Tents at dawn": one word in front of a sentence that begins anew. */
    private boolean isLabel(int open, int close, String content) {
        int next = close + 1;
        while (next < text.length() && ComparedText.isSpace(text.charAt(next))) {
            next++;
        }
        return beforeSpace(open) < 0
                && content.chars().noneMatch(character -> ComparedText.isSpace((char) character))
                && next > close + 1
                && next < text.length()
                && Character.isUpperCase(text.charAt(next));
    }

    /** Returns the bracket that closes, if it comes soon and no other opens before; a run of white space counts as one. */
    private int closing(int from, char open, char close) {
        int length = 0;
        for (int i = from; i < text.length() && length <= MAX_LENGTH; i++) {
            char character = text.charAt(i);
            if (character == close) {
                return i;
            }
            if (character == open) {
                return -1;
            }
            length += ComparedText.isSpace(character) && ComparedText.isSpace(text.charAt(i - 1)) ? 0 : 1;
        }
        return -1;
    }

    private static boolean isBlank(String content) {
        return content.chars()
                .allMatch(character -> BLANKS.indexOf(character) >= 0 || ComparedText.isSpace((char) character));
    }

    private static boolean isDashes(String content) {
        return content.chars().allMatch(character -> DASHES.indexOf(character) >= 0);
    }

    /** Words, and what stands between the words of a name; at least two letters, since one may be a variable. */
    private static boolean isName(String content) {
        return content.length() > 1
                && Character.isLetter(content.codePointAt(0))
                && content.codePoints()
                        .allMatch(character -> WordEdges.isOfWord(character)
                                || "_-'\u2019".indexOf(character) >= 0
                                || ComparedText.isSpace((char) character));
    }

    /** Returns the place of what comes before the white space before this place, or -1. */
    private int beforeSpace(int place) {
        int before = place - 1;
        while (before >= 0 && ComparedText.isSpace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private boolean isWordBefore(int place) {
        return place > 0 && WordEdges.isOfSpacedWord(text.codePointBefore(place));
    }
}
