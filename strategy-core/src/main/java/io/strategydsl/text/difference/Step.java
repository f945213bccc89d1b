package io.strategydsl.text.difference;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change from one value to another.
 *
 * @param what whose value it is, such as "value of tactic 'list'"
 * @param verb what happened to it, such as "raised"
 * @param from the value before, in words
 * @param to the value after, in words
 */
record Step(String what, String verb, String from, String to) {

    static Step changed(String what, String from, String to) {
        return new Step(what, "changed", from, to);
    }

    static Step number(String what, BigDecimal before, BigDecimal after, String from, String to) {
        return new Step(what, after.compareTo(before) < 0 ? "lowered" : "raised", from, to);
    }

    static Step number(String what, BigDecimal before, BigDecimal after) {
        return number(what, before, after, Wording.number(before), Wording.number(after));
    }

    static Step day(String what, LocalDate before, LocalDate after) {
        String verb = after.isBefore(before) ? "brought forward" : "put off";
        return new Step(what, verb, before.toString(), after.toString());
    }

    /** Returns the change in words, and says so if the two values read the same. */
    String words() {
        return visible(from).equals(visible(to))
                ? what + " is stated differently and still reads " + to
                : what + " " + verb + " from " + from + " to " + to;
    }

    private static String visible(String words) {
        return PlainText.onOneLine(words.replaceAll("\\p{Cf}", ""));
    }
}
