package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.util.Map;

/**
 * Fills the arguments into a message, as {@link io.strategydsl.internal.Phrasebook} does, so that it is safe to print: an
 * argument is put on one line and cut when it is long, so that it cannot pass for more than an argument. The message is cut
 * where it would be longer than the longest text of a plan.
 */
final class Template {
    private static final int MAX_LENGTH = Checks.LONGEST_TEXT;
    private static final String DOTS = "...";

    /** What a part such as the team is called; a name or an id keeps its first letter as it is. */
    private static final String THE = "the ";

    private Template() {}

    /** Returns the message or the fix. */
    static String filled(String template, Map<String, Object> arguments) {
        return filled(template, arguments, ArgumentWords.BY_ID);
    }

    /** Returns advice, which calls elements by their names. */
    static String advice(String template, Map<String, Object> arguments) {
        String advice = filled(template, arguments, ArgumentWords.BY_NAME);
        return advice.startsWith(THE) ? "The " + advice.substring(THE.length()) : advice;
    }

    static String filled(String template, Map<String, Object> arguments, ArgumentWords words) {
        String whole = words.fill(template, name -> arguments.get(Checks.normalised(name)));
        return PlainText.of(whole.length() <= MAX_LENGTH ? whole : cut(whole));
    }

    private static String cut(String whole) {
        return whole.substring(0, PlainText.endOfCharacter(whole, MAX_LENGTH)) + DOTS;
    }
}
