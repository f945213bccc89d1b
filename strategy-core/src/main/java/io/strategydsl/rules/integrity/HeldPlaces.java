package io.strategydsl.rules.integrity;

import io.strategydsl.rules.words.Addresses;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.WordEdges;
import java.lang.Character.UnicodeScript;

/**
 * Signs that hold a place for what is still to be written, in one text as rules compare it: {@code [number to come]},
 * {@code <DATE>}, {@code {{name}}}, {@code ____} and {@code ??}. The same signs do other work as well, in links, footnotes,
 * markup and exclamations, and there they hold nothing.
 */
final class HeldPlaces {
    /** The signs with which one begins. */
    static final String BEGINNINGS = "[<{_?\u061F";

    /** A shorter line may be markup or a face. */
    private static final int MIN_CLEAR_LINE = 4;

    private static final String MARKUP_OR_FACES = "-^<>=*~.'`@#/\\";

    /** What stands before question marks that stand for a number or a word, unlike those that end a question. */
    private static final String BEFORE_UNKNOWN = "([{<:;=~/+-\u2013\u2014#*,\u201c\u201e\u00ab\u2018&|\u2192";

    private final String text;
    private final Brackets brackets;
    private final Addresses addresses;

    HeldPlaces(String text) {
        this.text = text;
        this.brackets = new Brackets(text);
        this.addresses = new Addresses(text);
    }

    /** Returns whether one may begin here, so that a single question mark costs nothing more. */
    static boolean mayBeginAt(int place, String text) {
        char character = text.charAt(place);
        return switch (character) {
            case '[', '<', '{' -> true;
            case '_', '?', '\u061F' -> place + 1 < text.length() && continuesRun(character, text.charAt(place + 1));
            default -> false;
        };
    }

    /** Returns where the one ends that begins here, or -1. It is asked in the order of the text. */
    int endOfOneAt(int place) {
        return switch (text.charAt(place)) {
            case '[' -> brackets.endOfSquareAt(place);
            case '<' -> brackets.endOfAngleAt(place);
            case '{' -> brackets.endOfCurlyAt(place);
            case '_' -> endOfLineAt(place);
            case '?', '\u061F' -> endOfQuestionMarksAt(place);
            default -> -1;
        };
    }

    /** Returns whether the text ends in a question mark, in whatever script; that of Greek looks like a semicolon. */
    static boolean isQuestion(String text) {
        char last = text.charAt(text.length() - 1);
        if (last < ComparedText.ASCII && Character.isLetterOrDigit(last)) {
            return false;
        }
        String plain = ComparedText.of(text);
        int end = plain.length();
        while (end > 0 && ComparedText.isSpace(plain.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (isQuestionMark(plain.charAt(end - 1)) || (plain.charAt(end - 1) == ';' && isGreek(plain)));
    }

    private static boolean isGreek(String text) {
        return text.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.GREEK);
    }

    private static boolean isQuestionMark(char character) {
        return character == '?' || character == '\u061F';
    }

    private static boolean continuesRun(char character, char next) {
        return character == '_' ? next == '_' : isQuestionMark(next);
    }

    private int endOfLineAt(int place) {
        if (isInsideRun(place)) {
            return -1;
        }
        int end = endOfRun(place);
        boolean isWordBefore = place > 0 && WordEdges.isOfSpacedWord(text.codePointBefore(place));
        boolean isWordAfter = end < text.length() && WordEdges.isOfSpacedWord(text.codePointAt(end));
        boolean isMarkup = end - place >= MIN_CLEAR_LINE
                ? isWordBefore && isWordAfter
                : isWordBefore || isWordAfter || isMarkupOrFace(place - 1) || isMarkupOrFace(end);
        return isMarkup || addresses.include(place) ? -1 : end;
    }

    private boolean isMarkupOrFace(int place) {
        return place >= 0 && place < text.length() && MARKUP_OR_FACES.indexOf(text.charAt(place)) >= 0;
    }

    /** Those right behind a word end a question that somebody shouts, unless a word or a per cent sign follows. */
    private int endOfQuestionMarksAt(int place) {
        if (isInsideRun(place)) {
            return -1;
        }
        int end = endOfRun(place);
        boolean isUnknown = place == 0
                || standsBeforeUnknown(text.charAt(place - 1))
                || (end < text.length() && (WordEdges.isOfWord(text.codePointAt(end)) || text.charAt(end) == '%'));
        return isUnknown && !addresses.include(place) ? end : -1;
    }

    private static boolean standsBeforeUnknown(char character) {
        return ComparedText.isSpace(character)
                || Character.isDigit(character)
                || Character.getType(character) == Character.CURRENCY_SYMBOL
                || BEFORE_UNKNOWN.indexOf(character) >= 0;
    }

    private boolean isInsideRun(int place) {
        return place > 0 && continuesRun(text.charAt(place), text.charAt(place - 1));
    }

    private int endOfRun(int place) {
        int end = place + 1;
        while (end < text.length() && continuesRun(text.charAt(place), text.charAt(end))) {
            end++;
        }
        return end;
    }
}
