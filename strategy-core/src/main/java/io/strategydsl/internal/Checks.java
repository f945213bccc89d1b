package io.strategydsl.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the values that cannot exist, with a message that says whose value it is, what was given and what to do.
 *
 * <p>One instance speaks for one element ("tactic 'list'"), so that every message of its builder names it.
 */
public class Checks {

    /** The longest id, in characters. */
    public static final int LONGEST_ID = 100;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int MAX_DIGITS = 18;
    private static final int MAX_DIGITS_OF_SUM = 2 * MAX_DIGITS;
    private static final int MAX_DECIMALS = 9;
    private static final int LAST_YEAR = 9999;
    private static final int ASCII = 0x80;
    private static final String LABELS = "labels";
    private static final String ATTRIBUTE = "attribute";
    private static final String POSITION = "position";
    private static final String LENGTH = "length";
    private static final String LEAST = "least";
    private static final String MOST = "most";
    /** What kind of value can stand there, for those who say in other words what to write. */
    private static final String TYPE = "type";

    private static final boolean[] ID_CHARACTERS_OF_ASCII = idCharactersOfAscii();
    private static final String NUMBER = "number";
    private static final String NUMBER_FORM = "write it with digits and a decimal point, as in \"14000.5\"";
    private static final String ID_FORM = "an id is made of letters, digits and - _ . : @ +";

    private final String type;
    private final @Nullable String id;

    /** Speaks for what is of this type and, where it has one, has this id. */
    protected Checks(String type, @Nullable String id) {
        this.type = type;
        this.id = id;
    }

    /** Speaks for something that has no id, such as a report. */
    public static Checks of(String type) {
        return new Checks(type, null);
    }

    /** Speaks for what has this id, once the id itself has been found good. */
    public static Checks of(String type, @Nullable String id) {
        return new Checks(type, new Checks(type, null).id("id", id));
    }

    /** Returns the id that this speaks for. */
    public String id() {
        return Objects.requireNonNull(id);
    }

    /** Returns whom the messages name: "tactic 'list'". */
    public String subject() {
        return Refused.subject(type, id);
    }

    /** Returns an exception for a call that cannot be. Its message is fit to be printed. */
    public IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(PlainText.line(subject() + ": " + what));
    }

    /** Returns the same, for what something else refused first. */
    public IllegalArgumentException refused(String what, Throwable cause) {
        return new IllegalArgumentException(PlainText.line(subject() + ": " + what), cause);
    }

    /**
     * Returns an exception for a value that cannot be. Its message is fit to be printed.
     *
     * @param attribute the name of the attribute
     * @param value what was given
     * @param template what is wrong and what to do: a sentence with the names of arguments in braces, of which {@code
     *     {attribute}} and {@code {value}} are always there
     * @param arguments the names and values of the other arguments, in turn
     */
    public IllegalArgumentException refused(
            RefusalCode code, String attribute, Object value, String template, Object... arguments) {
        return refused(code, attribute, null, 0, value, template, arguments);
    }

    private IllegalArgumentException refused(
            RefusalCode code,
            String attribute,
            @Nullable String label,
            int number,
            Object value,
            String template,
            Object... arguments) {
        String given =
                PlainText.shown(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(ATTRIBUTE, PlainText.line(label == null ? label(attribute) : label));
        named.put("value", given);
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        String whole = template;
        if (number > 0) {
            named.put(NUMBER, number);
            whole = template.replace("{" + ATTRIBUTE + "}", "number {number} of the {" + ATTRIBUTE + "}");
        }
        return exception(new Refused(type, id, attribute, given, code, whole, named));
    }

    /** Makes the exception; the checks of the model make one that says where in a plan the value belongs. */
    protected IllegalArgumentException exception(Refused refused) {
        return new IllegalArgumentException(refused.message());
    }

    /** Returns what messages call an attribute that comes without a label: its name, or what the model makes of it. */
    protected String label(String attribute) {
        return attribute;
    }

    /** Refuses null. */
    public <T> T present(String attribute, @Nullable T value) {
        return present(attribute, null, 0, value);
    }

    private <T> T present(String attribute, @Nullable String label, int number, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(subject() + ": null was given for " + place(attribute, label, number)
                    + "; pass a value, or leave the call out while there is none");
        }
        return value;
    }

    private String place(String attribute, @Nullable String label, int number) {
        String what = label == null ? label(attribute) : label;
        return number == 0 ? what : "number " + number + " of the " + what;
    }

    /** Refuses null and whatever cannot be an id. */
    public String id(String attribute, @Nullable String value) {
        return id(attribute, null, 0, value);
    }

    /** Refuses null and whatever cannot be an id, under a label that messages use in place of the name. */
    public String id(String attribute, String label, @Nullable String value) {
        return id(attribute, label, 0, value);
    }

    private String id(String attribute, @Nullable String label, int number, @Nullable String value) {
        if (value == null) {
            throw new NullPointerException(
                    subject() + ": null was given for " + place(attribute, label, number) + "; " + ID_FORM);
        }
        if (isPlainId(value)) {
            return value;
        }
        if (Words.absentFrom(value)) {
            throw refused(
                    RefusalCode.BLANK, attribute, label, number, value, "{attribute} is blank; " + ID_FORM, TYPE, "id");
        }
        // The longest that can still become short enough when letters and their accents are joined.
        if (value.length() > LONGEST_ID * 4) {
            throw tooLongForAnId(attribute, label, number, value);
        }
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            if (!isIdCharacter(character)) {
                throw refused(
                        RefusalCode.CHARACTER,
                        attribute,
                        label,
                        number,
                        value,
                        "{attribute} '{value}' has {character} at position {position}; " + ID_FORM,
                        "character",
                        described(character),
                        "codePoint",
                        codePoint(character),
                        "nature",
                        nature(character),
                        "sign",
                        sign(character),
                        POSITION,
                        i + 1,
                        TYPE,
                        "id");
            }
            i += Character.charCount(character);
        }
        String joined = normalised(value);
        if (joined.length() > LONGEST_ID) {
            throw tooLongForAnId(attribute, label, number, joined);
        }
        return joined;
    }

    private IllegalArgumentException tooLongForAnId(
            String attribute, @Nullable String label, int number, String value) {
        return refused(
                RefusalCode.TOO_LONG,
                attribute,
                label,
                number,
                value,
                "{attribute} '{value}' has {length} characters; an id has at most {most}",
                LENGTH,
                value.length(),
                MOST,
                LONGEST_ID);
    }

    /**
     * Returns the form in which an id is kept. The same word can be typed in several ways, and lookups and references must
     * find it whichever was used.
     */
    public static String normalised(String id) {
        return Words.isNormalised(id) ? id : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    /** Returns whether it is an id, of nothing but ASCII and at most as long as an id can be. */
    public static boolean isPlainId(String value) {
        if (value.isEmpty() || value.length() > LONGEST_ID) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= ASCII || !ID_CHARACTERS_OF_ASCII[value.charAt(i)]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether it has the form of the id of a rule: lower-case words joined by dots and hyphens. */
    // By hand, since every new JVM makes some seventy ids before it has used a regular expression for anything else.
    public static boolean isRuleId(String value) {
        boolean dotted = false;
        char before = '.';
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean letter = character >= 'a' && character <= 'z';
            boolean digit = character >= '0' && character <= '9';
            if (before == '.'
                    ? !letter && !(digit && dotted)
                    : !letter && !digit && character != '-' && character != '.') {
                return false;
            }
            dotted |= character == '.';
            before = character;
        }
        return dotted && before != '.';
    }

    /** Refuses null, unpaired surrogates, control characters and texts without end; a text without words becomes "". */
    public String text(String attribute, @Nullable String value) {
        return text(attribute, null, 0, value);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public String text(String attribute, String label, @Nullable String value) {
        return text(attribute, label, 0, value);
    }

    private String text(String attribute, @Nullable String label, int number, @Nullable String value) {
        String text = present(attribute, label, number, value);
        if (text.length() > LONGEST_TEXT) {
            throw refused(
                    RefusalCode.TOO_LONG,
                    attribute,
                    label,
                    number,
                    text,
                    "{attribute} has {length} characters; at most {most} are possible, so put the long version into a"
                            + " document and refer to it",
                    LENGTH,
                    text.length(),
                    MOST,
                    LONGEST_TEXT);
        }
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            boolean plain = character >= ' ' && character <= '~';
            if (!plain && cannotBeInText(character)) {
                throw refused(
                        RefusalCode.CHARACTER,
                        attribute,
                        label,
                        number,
                        text,
                        "{attribute} has {character} at position {position}; remove it",
                        "character",
                        described(character),
                        "codePoint",
                        codePoint(character),
                        "nature",
                        nature(character),
                        "sign",
                        sign(character),
                        POSITION,
                        i + 1);
            }
            i += Character.charCount(character);
        }
        return Words.absentFrom(text) ? "" : text;
    }

    private static boolean cannotBeInText(int character) {
        return Characters.isUnpairedSurrogate(character)
                || (Characters.isControl(character) && "\n\r\t".indexOf(character) < 0);
    }

    /** Returns a text that may be missing: a text without words counts as none. */
    public Optional<String> optionalText(String attribute, @Nullable String value) {
        return some(text(attribute, null, 0, value));
    }

    /** Returns the same, under a label that messages use in place of the name. */
    public Optional<String> optionalText(String attribute, String label, @Nullable String value) {
        return some(text(attribute, label, 0, value));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns a text that makes no sense without words. */
    public String words(String attribute, @Nullable String value) {
        return words(attribute, null, 0, value);
    }

    /** Returns the same, under a label that messages use in place of the name. */
    public String words(String attribute, String label, @Nullable String value) {
        return words(attribute, label, 0, value);
    }

    private String words(String attribute, @Nullable String label, int number, @Nullable String value) {
        String text = text(attribute, label, number, value);
        if (text.isEmpty()) {
            throw refused(
                    RefusalCode.BLANK,
                    attribute,
                    label,
                    number,
                    text,
                    "{attribute} is blank; write it out, or leave the call out while there is none");
        }
        return text;
    }

    /** Refuses null, and addresses with what no text can have. An address that is empty stays one. */
    public URI address(String attribute, @Nullable URI value) {
        URI address = present(attribute, value);
        text(attribute, address.toString());
        return address;
    }

    /** Refuses null, and an address that cannot be one. */
    public Optional<URI> optionalAddress(String attribute, Optional<URI> value) {
        return present(attribute, value).map(address -> address(attribute, address));
    }

    /** Refuses null and numbers beyond 18 digits before the point or 9 after it; 10.0 and 10 become the same. */
    public BigDecimal number(String attribute, @Nullable BigDecimal value) {
        return number(attribute, null, value, MAX_DIGITS);
    }

    private BigDecimal number(String attribute, @Nullable String label, @Nullable BigDecimal value, int maxDigits) {
        BigDecimal number = Numbers.ofTheJdk(present(attribute, label, 0, value));
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // In long, since a scale near the limits of int would overflow.
        long digits = (long) number.precision() - number.scale();
        if (digits > maxDigits) {
            throw tooManyDigits(
                    attribute,
                    label,
                    number,
                    "{attribute} has {digits} digits before the point; at most {most} are possible, so count in a larger"
                            + " unit",
                    digits,
                    maxDigits);
        }
        BigDecimal shortest = number.scale() > 0 ? withoutTrailingZeros(attribute, label, number) : number;
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    private BigDecimal withoutTrailingZeros(String attribute, @Nullable String label, BigDecimal number) {
        // To take zeros away one by one from a number of a million digits would take hours.
        if (number.precision() > LONGEST_ID) {
            throw tooManyDigits(
                    attribute,
                    label,
                    number,
                    "{attribute} has {digits} digits; round it to at most {most} after the point",
                    number.precision(),
                    MAX_DECIMALS);
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > MAX_DECIMALS) {
            throw tooManyDigits(
                    attribute,
                    label,
                    number,
                    "{attribute} has {digits} digits after the point; round it to at most {most}",
                    shortest.scale(),
                    MAX_DECIMALS);
        }
        return shortest;
    }

    private IllegalArgumentException tooManyDigits(
            String attribute, @Nullable String label, BigDecimal number, String template, long digits, int most) {
        // As it is written in short: with all its zeros, it could take a gigabyte.
        return refused(
                RefusalCode.TOO_MANY_DIGITS,
                attribute,
                label,
                0,
                number.toString(),
                template,
                "digits",
                digits,
                MOST,
                most);
    }

    /** Refuses whatever does not read as a number. */
    public BigDecimal number(String attribute, @Nullable String value) {
        return number(attribute, null, value);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public BigDecimal number(String attribute, @Nullable String label, @Nullable String value) {
        String written = present(attribute, label, 0, value);
        if (Words.absentFrom(written)) {
            throw refused(
                    RefusalCode.BLANK,
                    attribute,
                    label,
                    0,
                    written,
                    "{attribute} is blank; " + NUMBER_FORM,
                    TYPE,
                    NUMBER);
        }
        if (written.length() > LONGEST_ID) {
            throw refused(
                    RefusalCode.TOO_LONG,
                    attribute,
                    label,
                    0,
                    written,
                    "{attribute} '{value}' has {length} characters; a number has at most {most}",
                    LENGTH,
                    written.length(),
                    MOST,
                    LONGEST_ID);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            IllegalArgumentException refused = refused(
                    RefusalCode.MALFORMED,
                    attribute,
                    label,
                    0,
                    written,
                    "{attribute} '{value}' is not a number; " + NUMBER_FORM,
                    TYPE,
                    NUMBER);
            refused.initCause(e);
            throw refused;
        }
        return number(attribute, label, number, MAX_DIGITS);
    }

    /** Refuses numbers below zero besides what {@link #number(String, BigDecimal)} refuses. */
    public BigDecimal notNegative(String attribute, @Nullable BigDecimal value) {
        return notBelowZero(attribute, number(attribute, value));
    }

    /**
     * Refuses what {@link #notNegative} refuses, but takes up to 36 digits before the point: what is added up can have more
     * of them than a number that somebody states.
     */
    public BigDecimal sum(String attribute, @Nullable BigDecimal value) {
        return notBelowZero(attribute, number(attribute, null, value, MAX_DIGITS_OF_SUM));
    }

    private BigDecimal notBelowZero(String attribute, BigDecimal number) {
        if (number.signum() < 0) {
            throw refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    number,
                    "{attribute} is {value}; it cannot be below {least}",
                    LEAST,
                    0,
                    TYPE,
                    "number-from");
        }
        return number;
    }

    /** Refuses zero and numbers below it besides what {@link #number(String, BigDecimal)} refuses. */
    public BigDecimal positive(String attribute, @Nullable BigDecimal value) {
        BigDecimal number = number(attribute, value);
        if (number.signum() <= 0) {
            throw refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    number,
                    "{attribute} is {value}; it has to be above {above}",
                    "above",
                    0,
                    TYPE,
                    "number-above");
        }
        return number;
    }

    /** Refuses whole numbers outside the range, both ends included. */
    public int range(String attribute, int value, int least, int most) {
        return range(attribute, null, value, least, most);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public int range(String attribute, @Nullable String label, int value, int least, int most) {
        if (value < least || value > most) {
            throw refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    label,
                    0,
                    Numbers.written(value),
                    "{attribute} is {value}; it goes from {least} to {most}",
                    LEAST,
                    least,
                    MOST,
                    most,
                    TYPE,
                    "whole-number");
        }
        return value;
    }

    /** Refuses years before 1 and after 9999. */
    public int year(String attribute, int value) {
        return year(attribute, null, value);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public int year(String attribute, @Nullable String label, int value) {
        if (value < 1 || value > LAST_YEAR) {
            throw refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    label,
                    0,
                    Integer.toString(value),
                    "{attribute} is {value}; it goes from 1 to 9999",
                    TYPE,
                    "year");
        }
        return value;
    }

    /** Refuses null and days before the year 1 and after the year 9999. */
    public LocalDate day(String attribute, @Nullable LocalDate value) {
        return day(attribute, null, value);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public LocalDate day(String attribute, @Nullable String label, @Nullable LocalDate value) {
        LocalDate day = present(attribute, label, 0, value);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw refused(
                    RefusalCode.OUT_OF_RANGE,
                    attribute,
                    label,
                    0,
                    day,
                    "{attribute} is {value}; the year goes from 1 to 9999",
                    TYPE,
                    "day");
        }
        return day;
    }

    /** Refuses a last day before the first one, both as {@link #day} takes them. */
    public void daysInOrder(String first, LocalDate firstDay, String last, LocalDate lastDay) {
        daysInOrder(first, firstDay, last, null, lastDay);
    }

    /** Refuses the same, under a label that messages use in place of the name of the last. */
    public void daysInOrder(String first, LocalDate firstDay, String last, @Nullable String label, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw refused(
                    RefusalCode.ORDER,
                    last,
                    label,
                    0,
                    lastDay,
                    "{attribute} {value} is before {first} {firstDay}; swap the two days",
                    "first",
                    first,
                    "firstDay",
                    firstDay);
        }
    }

    /** Refuses a null collection and null in it. */
    public <T> List<T> allPresent(String attribute, @Nullable Iterable<? extends T> values) {
        Iterable<? extends T> given = present(attribute, values);
        List<T> checked = listFor(given);
        for (T value : given) {
            checked.add(present(attribute, null, checked.size() + 1, value));
        }
        return checked;
    }

    /** Refuses a null collection and whatever in it cannot be an id. */
    public List<String> ids(String attribute, @Nullable Iterable<String> values) {
        return ids(attribute, null, values);
    }

    /** Refuses the same, under a label that messages use in place of the name. */
    public List<String> ids(String attribute, @Nullable String label, @Nullable Iterable<String> values) {
        Iterable<String> given = present(attribute, label, 0, values);
        List<String> checked = listFor(given);
        for (String value : given) {
            checked.add(id(attribute, label, checked.size() + 1, value));
        }
        return checked;
    }

    /** Refuses a null collection and texts in it that have no words. */
    public List<String> allWords(String attribute, @Nullable Iterable<String> values) {
        Iterable<String> given = present(attribute, values);
        List<String> checked = listFor(given);
        for (String value : given) {
            checked.add(words(attribute, null, checked.size() + 1, value));
        }
        return checked;
    }

    /** Returns a list with room for so many values, most often one. */
    private static <T> List<T> listFor(Iterable<?> values) {
        return new ArrayList<>(values instanceof Collection<?> some ? some.size() : 1);
    }

    /** Refuses null, and keys and values that cannot be a label. */
    public Map<String, String> labels(@Nullable Map<String, String> labels) {
        Map<String, String> checked = new LinkedHashMap<>();
        present(LABELS, labels).forEach((key, value) -> checked.put(labelKey(key), labelValue(key, value)));
        return checked;
    }

    /** Refuses null and keys that have no words. */
    public String labelKey(@Nullable String key) {
        return words(LABELS, "label key", 0, key);
    }

    /** Refuses null and values that cannot be a text, with the name of the label that they were meant for. */
    public String labelValue(String key, @Nullable String value) {
        return text(LABELS, "label " + PlainText.quoted(key), 0, value);
    }

    private static boolean[] idCharactersOfAscii() {
        boolean[] possible = new boolean[ASCII];
        for (char character = 0; character < ASCII; character++) {
            possible[character] = Character.isLetterOrDigit(character) || "-_.:@+".indexOf(character) >= 0;
        }
        return possible;
    }

    /** Returns whether it is a letter or a digit, of any script, that an id can have. */
    public static boolean isLetterOrDigit(int character) {
        return character < ASCII
                ? ID_CHARACTERS_OF_ASCII[character] && Character.isLetterOrDigit(character)
                : Characters.isLetterOrDigit(character) && !Characters.isUnseen(character);
    }

    /** Returns whether it is a mark, such as an accent, that a letter of an id can have. */
    public static boolean isMark(int character) {
        return Characters.isMark(character) && !Characters.isUnseen(character);
    }

    private static boolean isIdCharacter(int character) {
        return character < ASCII ? ID_CHARACTERS_OF_ASCII[character] : isLetterOrDigit(character) || isMark(character);
    }

    private static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Returns by what sentences in other languages choose their words for the character. */
    private static String nature(int character) {
        if (Characters.isSpace(character)) {
            return "space";
        }
        return isSeen(character) ? "seen" : "unseen";
    }

    private static String sign(int character) {
        return isSeen(character) ? Character.toString(character) : codePoint(character);
    }

    private static boolean isSeen(int character) {
        return !Characters.isUnpairedSurrogate(character)
                && !Characters.isControl(character)
                && !Characters.isSpace(character)
                && !Characters.isUnseen(character);
    }

    private static String described(int character) {
        String code = codePoint(character);
        if (Characters.isUnpairedSurrogate(character)) {
            return "an unpaired surrogate (" + code + ")";
        }
        if (Characters.isControl(character)) {
            return "a control character (" + code + ")";
        }
        if (Characters.isSpace(character)) {
            return "a space (" + code + ")";
        }
        return Characters.isUnseen(character)
                ? "an invisible character (" + code + ")"
                : "'" + Character.toString(character) + "'";
    }
}
