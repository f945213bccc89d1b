package io.strategydsl.language;

import static io.strategydsl.internal.RefusalCode.BLANK;
import static io.strategydsl.internal.RefusalCode.CHARACTER;
import static io.strategydsl.internal.RefusalCode.CONTRADICTION;
import static io.strategydsl.internal.RefusalCode.MALFORMED;
import static io.strategydsl.internal.RefusalCode.ORDER;
import static io.strategydsl.internal.RefusalCode.OUT_OF_RANGE;
import static io.strategydsl.internal.RefusalCode.RESERVED;
import static io.strategydsl.internal.RefusalCode.TOO_LONG;
import static io.strategydsl.internal.RefusalCode.TOO_MANY_DIGITS;
import static io.strategydsl.internal.RefusalCode.TOO_MANY_VALUES;
import static io.strategydsl.internal.RefusalCode.UNKNOWN;

import com.google.common.collect.ImmutableList;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.RefusalCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Why a value is refused, at the field into which it was typed. A refusal is said by the first phrase of its code that needs
 * nothing which the refusal lacks, so those that say more come first.
 */
enum RefusalPhrase implements Phrase {
    MISSING(BLANK, "missing", "this is missing; {write}", "write"),
    EMPTY(BLANK, "empty", "this is empty; fill it in"),

    CHARACTER_OF_AN_ID(
            CHARACTER,
            "character-of-an-id",
            "{nature, select, seen {'{sign}'} space {a space} other {an invisible character}} is not possible here"
                    + " (character {position}); {write}",
            "nature",
            "write"),
    ANY_CHARACTER(
            CHARACTER,
            "character",
            "{nature, select, seen {'{sign}'} space {a space} other {an invisible character}} is not possible here"
                    + " (character {position}); remove it",
            "nature"),

    UNREADABLE(MALFORMED, "unreadable", "'{value}' cannot be read; {write}", "write"),
    WRITTEN_OTHERWISE(MALFORMED, "written-otherwise", "'{value}' cannot be read; write it otherwise"),

    NEAREST_FIELD(
            UNKNOWN, "nearest-field", "there is no field '{field}'; did you mean '{nearest}'?", "field", "nearest"),
    UNKNOWN_FIELD(UNKNOWN, "unknown-field", "there is no field '{field}' here; leave it out", "field"),
    NEAREST(UNKNOWN, "nearest", "'{value}' is unknown; did you mean '{nearest}'?", "nearest"),
    UNKNOWN_NAME(UNKNOWN, "unknown-name", "'{value}' is unknown; {write}", "write"),
    FORM_OF_ITS_OWN(UNKNOWN, "form-of-its-own", "this has a form of its own; leave it empty here", "inner"),
    NOT_POSSIBLE(UNKNOWN, "unknown", "'{value}' is not possible here; choose something else"),

    TOO_MANY_CHARACTERS(
            TOO_LONG,
            "too-many-characters",
            "at most {most, plural, one {# character is} other {# characters are}} possible here, not {length}",
            "length",
            "most"),
    LASTS_TOO_LONG(TOO_LONG, "too-long", "this is too long; shorten it"),

    DIGITS(TOO_MANY_DIGITS, "digits", "this number has too many digits; round it, or count in a larger unit"),

    AT_MOST_VALUES(
            TOO_MANY_VALUES,
            "too-many-values",
            "at most {most, plural, one {# value is} other {# values are}} possible here, not {count}",
            "count",
            "most"),
    ONE_VALUE(TOO_MANY_VALUES, "one-value", "only one value is possible here, not {count}; keep one of them", "count"),
    FEWER_VALUES(TOO_MANY_VALUES, "fewer-values", "there are too many values here; leave some of them out"),

    BEYOND(OUT_OF_RANGE, "beyond", "'{value}' is too small or too large; {write}", "write"),
    OUTSIDE(OUT_OF_RANGE, "outside", "'{value}' is too small or too large"),

    DAYS_IN_ORDER(ORDER, "days-in-order", "this day is before {firstDay}; swap the two days", "firstDay"),
    IN_ORDER(ORDER, "in-order", "the end is not after the beginning; swap the two"),

    CATALOGUED(
            RESERVED,
            "catalogued",
            "'{value}' is in the list already; choose it there, or write another id",
            "constant"),
    TAKEN(RESERVED, "taken", "'{value}' stands for something else; choose another name"),

    OF_ANOTHER_FORM(
            CONTRADICTION,
            "of-another-form",
            "this does not go with what is chosen in the form; leave it empty",
            "form"),
    CONTRADICTORY(CONTRADICTION, "contradictory", "this contradicts itself or another field; change one of the two");

    private final RefusalCode code;
    private final String key;
    private final String english;
    private final ImmutableList<String> needed;

    RefusalPhrase(RefusalCode code, String key, String english, String... needed) {
        this.code = code;
        this.key = "refusal." + key;
        this.english = english;
        this.needed = ImmutableList.copyOf(needed);
    }

    /** Returns the phrase for a refusal; empty if the code is none of those that the library has. */
    static Optional<RefusalPhrase> of(String code, Map<String, Object> arguments) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.code.code().equals(code))
                .filter(phrase -> arguments.keySet().containsAll(phrase.needed))
                .findFirst();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String english() {
        return english;
    }
}
