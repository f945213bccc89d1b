package io.strategydsl.rules.goal;

import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.WordEdges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers that a text names, in digits of any script. What is not sure to be a number of something is left out: a
 * day, a year or a length of time, a part of a name such as B2B or iPhone 15, a version, a range or a time.
 */
final class NamedNumbers {
    private static final int DIGITS_OF_GROUP = 3;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int MAX_DIGITS_OF_NAME = 3;
    private static final int MAX_LETTERS_OF_PREPOSITION = 3;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** More are no number that a metric could hold. */
    private static final int MAX_DIGITS = 18;

    /** What joins a number to a digit or letter behind it: 18-24, 24/7, 2.0, 9:30. */
    private static final String JOINTS = "-\u2010\u2011\u2012\u2013\u2014/.,:'\u2019_@&#";

    private static final String GROUPING = ".,'\u2019";
    private static final String SPACES_IN_NUMBERS = " \u00a0\u2009\u202f";
    private static final String DECIMAL_POINTS = ".,";
    private static final String BEFORE_NUMBERS =
            "([{\"\u201c\u201e\u00ab\u2018+~<>\u2248\u2264\u2265=-\u2212\u2013\u2014";

    private final String text;
    private final Set<String> calendarWords;
    private final List<Named> named = new ArrayList<>();

    /**
     * A number in a text.
     *
     * @param written as it stands there, with its percent or plus sign
     * @param values what it can mean: 1.500 is one and a half, or 1,500
     */
    record Named(String written, List<BigDecimal> values) {}

    private NamedNumbers(String text, Set<String> calendarWords) {
        this.text = text;
        this.calendarWords = calendarWords;
    }

    /** Returns whether there is a digit in the text, which is seen at once. */
    static boolean anyDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the numbers of the text, in order.
     *
     * @param calendarWords words, caseless, beside which a number is a day or a length of time
     */
    static List<Named> in(String text, Set<String> calendarWords) {
        NamedNumbers numbers = new NamedNumbers(text, calendarWords);
        numbers.read();
        return numbers.named;
    }

    private void read() {
        int place = 0;
        while (place < text.length()) {
            if (Character.isDigit(text.charAt(place))) {
                place = readNumber(place);
            } else {
                place++;
            }
        }
    }

    /** Reads what begins with the digit, and returns where to go on. */
    private int readNumber(int start) {
        int end = endOfDigits(start);
        List<Integer> groupEnds = new ArrayList<>();
        while (isGroup(start, end, groupEnds)) {
            groupEnds.add(end);
            end = end + 1 + DIGITS_OF_GROUP;
        }
        int whole = end;
        if (isJointToDigit(end) && DECIMAL_POINTS.indexOf(text.charAt(end)) >= 0) {
            end = endOfDigits(end + 1);
        }
        int number = end;
        boolean thousands = end < text.length() && (text.charAt(end) == 'k' || text.charAt(end) == 'K');
        end = thousands ? end + 1 : end;
        if (beginsAt(start) && endsAt(end)) {
            int sign = signAt(end);
            String digits = digits(start, whole);
            if (digits.length() <= MAX_DIGITS
                    && (sign > end || (!isOfName(start, end, digits) && !isOfCalendar(start, end, digits)))) {
                add(start, sign, values(start, whole, number, digits, groupEnds.size(), thousands));
            }
        }
        return endOfJoined(end);
    }

    private void add(int start, int end, List<BigDecimal> values) {
        named.add(new Named(text.substring(start, end).strip(), values));
    }

    private List<BigDecimal> values(int start, int whole, int end, String digits, int groups, boolean thousands) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal times = thousands ? THOUSAND : BigDecimal.ONE;
        String decimals = end > whole ? "." + digits(whole + 1, end) : "";
        values.add(new BigDecimal(digits + decimals).multiply(times));
        int point = whole - DIGITS_OF_GROUP - 1;
        if (groups == 1 && end == whole && DECIMAL_POINTS.indexOf(text.charAt(point)) >= 0) {
            values.add(new BigDecimal(digits(start, point) + "." + digits(point + 1, whole)).multiply(times));
        }
        return values;
    }

    private int endOfDigits(int place) {
        int end = place;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether there are three more digits of the same number behind a sign that groups them. */
    private boolean isGroup(int start, int end, List<Integer> groupEnds) {
        if (end >= text.length() || (end - start > DIGITS_OF_GROUP && groupEnds.isEmpty())) {
            return false;
        }
        char sign = text.charAt(end);
        boolean same = groupEnds.isEmpty() || sign == text.charAt(groupEnds.get(0));
        return same
                && (GROUPING.indexOf(sign) >= 0 || SPACES_IN_NUMBERS.indexOf(sign) >= 0)
                && endOfDigits(end + 1) == end + 1 + DIGITS_OF_GROUP;
    }

    private boolean isJointToDigit(int place) {
        return place + 1 < text.length()
                && JOINTS.indexOf(text.charAt(place)) >= 0
                && Character.isDigit(text.charAt(place + 1));
    }

    private boolean beginsAt(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return ComparedText.isSpace(before)
                || Character.getType(before) == Character.CURRENCY_SYMBOL
                || (Character.isLetter(before) && !WordEdges.isOfSpacedWord(before))
                || (BEFORE_NUMBERS.indexOf(before) >= 0 && (start == 1 || !WordEdges.isOfWord(text.charAt(start - 2))));
    }

    /**
     * Returns whether it is short and behind a word that it seems to be a part of: one with a capital that is not that of a
     * sentence, as in "iPhone 15", or one that is too long for a preposition where nothing follows, as in "our shop 2".
     */
    private boolean isOfName(int start, int end, String digits) {
        int last = start;
        while (last > 0 && ComparedText.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        boolean capital = false;
        while (first > 0 && WordEdges.isOfSpacedWord(text.charAt(first - 1))) {
            first--;
            capital |= Character.isUpperCase(text.charAt(first));
        }
        boolean asName = (capital && first > 0) || (last - first > MAX_LETTERS_OF_PREPOSITION && endsClause(end));
        return asName && digits.length() <= MAX_DIGITS_OF_NAME;
    }

    private boolean endsClause(int place) {
        int next = place;
        while (next < text.length() && ComparedText.isSpace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !WordEdges.isOfWord(text.charAt(next));
    }

    private boolean endsAt(int end) {
        if (end >= text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (JOINTS.indexOf(after) >= 0) {
            return end + 1 >= text.length() || !WordEdges.isOfWord(text.charAt(end + 1));
        }
        return !WordEdges.isOfSpacedWord(after);
    }

    /** Returns the end of a plus or percent sign, with a space before it or not; the place itself where there is none. */
    private int signAt(int end) {
        int place = end;
        while (place < text.length() && ComparedText.isSpace(text.charAt(place))) {
            place++;
        }
        if (place < text.length() && "%\u066a\uff05".indexOf(text.charAt(place)) >= 0) {
            return place + 1;
        }
        return end < text.length() && text.charAt(end) == '+' ? end + 1 : end;
    }

    private int endOfJoined(int place) {
        int end = place;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isJointToDigit(end))) {
            end++;
        }
        return end;
    }

    private boolean isOfCalendar(int start, int end, String digits) {
        BigDecimal value = new BigDecimal(digits);
        boolean isYear =
                end - start == DIGITS_OF_YEAR && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        return isYear || isCalendarWord(wordAfter(end)) || isCalendarWord(wordBefore(start));
    }

    private boolean isCalendarWord(String word) {
        return !word.isEmpty()
                && (calendarWords.contains(word)
                        || (!WordEdges.isOfSpacedWord(word.charAt(0)) && calendarWords.contains(word.substring(0, 1))));
    }

    private String wordAfter(int place) {
        int start = place;
        while (start < text.length() && !WordEdges.isOfWord(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ComparedText.caseless(text.substring(start, end));
    }

    private String wordBefore(int place) {
        int end = place;
        while (end > 0 && !WordEdges.isOfWord(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return ComparedText.caseless(text.substring(start, end));
    }

    private String digits(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }
}
