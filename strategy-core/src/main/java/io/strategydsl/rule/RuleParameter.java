package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or a list of words that a validator can set for a rule. A rule keeps it as a constant, names it in its metadata
 * and asks the {@link Inspection} for its value.
 *
 * @param <T> the type of its value
 */
public sealed interface RuleParameter<T> {

    /** Returns its name, such as "days". */
    String name();

    /** Returns what it means, in a few words without a full stop. */
    String description();

    /** Returns its value unless a validator sets another. */
    T defaultValue();

    /** Returns which values it can have, such as "a whole number from 1 to 366, by default 92". */
    String range();

    /**
     * Returns a value for this parameter, after checking it.
     *
     * @throws IllegalArgumentException if it is of another type or out of range; the message names the parameter, what it
     *     can be, and its default
     */
    T checked(Object value);

    /**
     * A whole number.
     *
     * @param name what it is called
     * @param description what it means
     * @param defaultValue its value unless a validator sets another
     * @param min the smallest value
     * @param max the largest value
     */
    record WholeNumber(String name, String description, Integer defaultValue, int min, int max)
            implements RuleParameter<Integer> {

        @Override
        public String range() {
            return "a whole number from " + min + " to " + max + ", by default " + defaultValue;
        }

        @Override
        public Integer checked(Object value) {
            if (Checks.of("parameter", name).present("value", value) instanceof Integer number
                    && number >= min
                    && number <= max) {
                return number;
            }
            throw refused(this, value);
        }
    }

    /**
     * A number that can have decimals.
     *
     * @param name what it is called
     * @param description what it means
     * @param defaultValue its value unless a validator sets another
     * @param min the smallest value
     * @param max the largest value
     */
    record Decimal(String name, String description, BigDecimal defaultValue, BigDecimal min, BigDecimal max)
            implements RuleParameter<BigDecimal> {

        /**
         * @throws IllegalArgumentException if a number has more than 18 digits before the point or 9 after it
         */
        public Decimal {
            Checks checks = Checks.of("parameter", name);
            checks.present("description", description);
            defaultValue = checks.number("default value", defaultValue);
            min = checks.number("min", min);
            max = checks.number("max", max);
        }

        @Override
        public String range() {
            return "a BigDecimal or whole number from " + min.toPlainString() + " to " + max.toPlainString()
                    + ", by default " + defaultValue.toPlainString();
        }

        @Override
        public BigDecimal checked(Object value) {
            Checks.of("parameter", name).present("value", value);
            BigDecimal number = value instanceof BigDecimal decimal
                    ? Numbers.ofTheJdk(decimal)
                    : value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
            if (number != null && number.compareTo(min) >= 0 && number.compareTo(max) <= 0) {
                return number;
            }
            throw refused(this, value);
        }
    }

    /**
     * Words.
     *
     * @param name what it is called
     * @param description what it means
     * @param defaultValue its value unless a validator sets another
     */
    record Words(String name, String description, List<String> defaultValue) implements RuleParameter<List<String>> {

        /** Copies the words. */
        public Words {
            defaultValue = List.copyOf(defaultValue);
        }

        @Override
        public String range() {
            return "a list of words, by default "
                    + String.join(
                            ", ",
                            defaultValue.stream()
                                    .map(word -> "\"" + word + "\"")
                                    .toList());
        }

        @Override
        public List<String> checked(Object value) {
            Checks checks = Checks.of("parameter", name);
            if (checks.present("value", value) instanceof List<?> list
                    && list.stream().allMatch(String.class::isInstance)) {
                return List.copyOf(checks.allWords(
                        "words", list.stream().map(String.class::cast).toList()));
            }
            throw refused(this, value);
        }
    }

    private static IllegalArgumentException refused(RuleParameter<?> parameter, Object value) {
        return Checks.of("parameter", parameter.name())
                .refused(described(value) + " was given; it has to be " + parameter.range());
    }

    /** Returns it with its type where that may be what is wrong: 5 looks like a whole number even as a text or a Long. */
    private static String described(@Nullable Object value) {
        if (value instanceof Integer || value instanceof BigDecimal) {
            return PlainText.value(value.toString());
        }
        if (value instanceof Number number) {
            return "the " + number.getClass().getSimpleName() + " " + PlainText.value(number.toString());
        }
        if (value instanceof String text) {
            return "the text " + PlainText.quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(each -> !(each instanceof String))
                    .map(each -> "a list with " + described(each))
                    .findFirst()
                    .orElse("a list");
        }
        return value == null ? "null" : "a value of type " + value.getClass().getSimpleName();
    }
}
