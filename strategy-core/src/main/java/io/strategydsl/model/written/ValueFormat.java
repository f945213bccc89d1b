package io.strategydsl.model.written;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableBiMap;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.CatalogueTable;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of a type stand in a plan file or a form: each as a text. A custom entry of a catalogue, which is an object, is read
 * and written by its table.
 */
public final class ValueFormat {
    private static final Checks DAYS = Checks.of("day");
    private static final Map<Class<?>, ValueFormat> BY_TYPE = Map.of(
            LocalDate.class,
            written("day", "a day such as \"2027-02-01\"", ValueFormat::day),
            LocalTime.class,
            written("time", "a time such as \"17:30\"", LocalTime::parse),
            MonthDay.class,
            written("day-of-year", "a day of every year such as \"--12-24\"", MonthDay::parse),
            Period.class,
            written("period", "a period such as \"P14D\" or \"P3M\"", Period::parse),
            URI.class,
            written("address", "an address such as \"https://example.com/plan\"", URI::create),
            ElementPath.class,
            written("path", "a path such as \"team\" or \"tactics/list/owners\"", ElementPath::parse),
            String.class,
            written("rule", "the id of a rule such as \"pillar.honesty\"", ValueFormat::ruleId),
            Currency.class,
            new ValueFormat(
                    "currency",
                    "a currency such as \"EUR\"",
                    Currency::getInstance,
                    Currency.getAvailableCurrencies().stream()
                            .map(Currency::getCurrencyCode)
                            .sorted()
                            .toList()));

    private static final ClassValue<ValueFormat> FORMATS = new ClassValue<>() {
        @Override
        protected ValueFormat computeValue(Class<?> type) {
            return made(type);
        }
    };

    /** The names of the constants of a type. */
    private static final ClassValue<Map<Object, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return constants(type).inverse();
        }
    };

    private final String word;
    private final String expected;
    private final Function<String, ?> reading;
    private final List<String> names;

    private ValueFormat(String word, String expected, Function<String, ?> reading, List<String> names) {
        this.word = word;
        this.expected = expected;
        this.reading = reading;
        this.names = names;
    }

    /** Returns how values of a type are written. */
    public static ValueFormat of(Class<?> type) {
        return FORMATS.get(type);
    }

    private static ValueFormat made(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> constants = constants(type);
            return named("choice", Expected.oneOf(List.copyOf(constants.keySet())), constants);
        }
        Optional<CatalogueTable<?>> catalogue = CatalogueTable.of(type);
        if (catalogue.isPresent()) {
            Map<String, ?> entries = catalogue.get().catalogue();
            return named(
                    "entry",
                    "the id of a " + catalogue.get().form().word() + " such as \""
                            + entries.keySet().iterator().next()
                            + "\", or an object with the id and name of a custom one",
                    entries);
        }
        ValueFormat format = BY_TYPE.get(type);
        if (format == null) {
            throw new IllegalStateException("no plan file can hold " + type.getName() + "; add its form to " + BY_TYPE);
        }
        return format;
    }

    private static ValueFormat written(String word, String expected, Function<String, ?> reading) {
        return new ValueFormat(word, expected, reading, List.of());
    }

    private static ValueFormat named(String word, String expected, Map<String, ?> values) {
        return new ValueFormat(
                word,
                expected,
                text -> Optional.ofNullable(values.get(text)).orElseThrow(IllegalArgumentException::new),
                List.copyOf(values.keySet()));
    }

    private static ImmutableBiMap<String, Object> constants(Class<?> type) {
        ImmutableBiMap.Builder<String, Object> constants = ImmutableBiMap.builder();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(name((Enum<?>) constant), constant));
        return constants.buildOrThrow();
    }

    /** Returns "or-skip" for OR_SKIP. */
    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }

    // Nearly all days are written like this, and a formatter takes many times as long.
    private static LocalDate day(String text) {
        boolean isPlain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = isPlain ? digits(text, 0, 4) : -1;
        int month = isPlain ? digits(text, 5, 7) : -1;
        int day = isPlain ? digits(text, 8, 10) : -1;
        boolean isDigits = year >= 0 && month >= 0 && day >= 0;
        return DAYS.day("day", isDigits ? LocalDate.of(year, month, day) : LocalDate.parse(text));
    }

    /** Returns the number that is written there, or one below zero if anything is no digit. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String ruleId(String text) {
        if (!Checks.isRuleId(text)) {
            throw new IllegalArgumentException(text);
        }
        return Checks.of("rule").id("rule", text);
    }

    /** Returns how a value is written, unless it is a custom entry of a catalogue. */
    public static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return Objects.requireNonNull(
                    NAMES.get(constant.getDeclaringClass()).get(constant));
        }
        return value instanceof CatalogueEntry entry ? entry.id() : value.toString();
    }

    /** Returns the value that a text says, or nothing if it says none of this type. */
    public Optional<Object> read(String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns a word for what to write, the same in all languages: "day". */
    public String word() {
        return word;
    }

    /** Returns what to write, with an example: "a day such as ...". */
    public String expected() {
        return expected;
    }

    /** Returns all the texts that say a value, or none if there are too many. */
    public List<String> names() {
        return names;
    }
}
