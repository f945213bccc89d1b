package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or a list of words that a rule works with and that a validator can set. A rule keeps it as a constant, names it
 * in its information and asks the {@link Inspection} for its value.
 *
 * @param <T> the type of its value
 */
public sealed interface RuleParameter<T> {

    /** What it is called, such as "days". */
    String name();

    /** What it means, in a few words without a full stop. */
    String description();

    /** Its value unless a validator sets another. */
    T defaultValue();

    /** What it can be, such as "a whole number from 1 to 366, by default 92". */
    String range();

    /**
     * A value for this parameter.
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
     * @param least the least that it can be
     * @param most the most that it can be
     */
    record WholeNumber(String name, String description, Integer defaultValue, int least, int most)
            implements RuleParameter<Integer> {

        @Override
        public String range() {
            return "a whole number from " + least + " to " + most + ", by default " + defaultValue;
        }

        @Override
        public Integer checked(Object value) {
            if (Checks.of("parameter", name).present("value", value) instanceof Integer number
                    && number >= least
                    && number <= most) {
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
     * @param least the least that it can be
     * @param most the most that it can be
     */
    record Decimal(String name, String description, BigDecimal defaultValue, BigDecimal least, BigDecimal most)
            implements RuleParameter<BigDecimal> {

        /**
         * @throws IllegalArgumentException if a number has more than 18 digits before the point or 9 after it
         */
        public Decimal {
            Checks checks = Checks.of("parameter", name);
            checks.present("description", description);
            defaultValue = checks.number("default value", defaultValue);
            least = checks.number("least", least);
            most = checks.number("most", most);
        }

        @Override
        public String range() {
            return "a BigDecimal or whole number from " + least.toPlainString() + " to " + most.toPlainString()
                    + ", by default " + defaultValue.toPlainString();
        }

        @Override
        public BigDecimal checked(Object value) {
            Checks.of("parameter", name).present("value", value);
            BigDecimal number = value instanceof BigDecimal decimal
                    ? Numbers.ofTheJdk(decimal)
                    : value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
            if (number != null && number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
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

    /** With its type where that may be what is wrong: 5 looks like a whole number even where it is a text or a Long. */
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
