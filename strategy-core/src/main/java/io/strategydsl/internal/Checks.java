package io.strategydsl.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
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
public final class Checks {

    /** The longest id, in characters. */
    public static final int LONGEST_ID = 100;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int MAX_DIGITS = 18;
    private static final int MAX_DIGITS_OF_SUM = 2 * MAX_DIGITS;
    private static final int MAX_DECIMALS = 9;
    private static final int LAST_YEAR = 9999;
    private static final int ASCII = 0x80;
    private static final boolean[] ID_CHARACTERS_OF_ASCII = idCharactersOfAscii();
    private static final String NUMBER_FORM = "write it with digits and a decimal point, as in \"14000.5\"";
    private static final String ID_FORM = "an id is made of letters, digits and - _ . : @ +";

    private final String type;
    private final @Nullable String id;

    private Checks(String type, @Nullable String id) {
        this.type = type;
        this.id = id;
    }

    /** Speaks for something that has no id, such as the team. */
    public static Checks of(String type) {
        return new Checks(type, null);
    }

    /** Speaks for the element with this id, once the id itself has been found good. */
    public static Checks of(String type, @Nullable String id) {
        return new Checks(type, new Checks(type, null).id("id", id));
    }

    /** Returns the id that this speaks for. */
    public String id() {
        return Objects.requireNonNull(id);
    }

    /** Returns whom the messages name: "tactic 'list'". */
    public String subject() {
        return id == null ? type : type + " '" + id + "'";
    }

    /** Returns an exception for a value that breaks a rule of this element. Its message is fit to be printed. */
    public IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(PlainText.line(subject() + ": " + what));
    }

    /** Returns the same, for a value that something else refused first. */
    public IllegalArgumentException refused(String what, Throwable cause) {
        return new IllegalArgumentException(PlainText.line(subject() + ": " + what), cause);
    }

    /** Refuses null. */
    public <T> T present(String attribute, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(subject() + ": null was given for " + attribute
                    + "; pass a value, or leave the call out while there is none");
        }
        return value;
    }

    /** Refuses null and whatever cannot be an id. */
    public String id(String attribute, @Nullable String value) {
        if (value == null) {
            throw new NullPointerException(subject() + ": null was given for " + attribute + "; " + ID_FORM);
        }
        if (isPlainId(value)) {
            return value;
        }
        if (Words.absentFrom(value)) {
            throw refused(attribute + " is blank; " + ID_FORM);
        }
        // The longest that can still become short enough when letters and their accents are joined.
        if (value.length() > LONGEST_ID * 4) {
            throw tooLongForAnId(attribute, value);
        }
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            if (!isIdCharacter(character)) {
                throw refused(attribute + " " + PlainText.quoted(value) + " has " + described(character)
                        + " at position " + (i + 1) + "; " + ID_FORM);
            }
            i += Character.charCount(character);
        }
        String joined = normalised(value);
        if (joined.length() > LONGEST_ID) {
            throw tooLongForAnId(attribute, joined);
        }
        return joined;
    }

    /**
     * Returns the form in which an id is kept. The same word can be typed in several ways, and lookups and references must
     * find it whichever was used.
     */
    public static String normalised(String id) {
        return Words.isNormalised(id) ? id : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    /** Returns whether it is an id, of nothing but ASCII and at most as long as an id can be. */
    private static boolean isPlainId(String value) {
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
        String text = present(attribute, value);
        if (text.length() > LONGEST_TEXT) {
            throw refused(attribute + " has " + count(text.length()) + " characters; at most " + count(LONGEST_TEXT)
                    + " are possible, so put the long version into a document and refer to it");
        }
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            boolean plain = character >= ' ' && character <= '~';
            if (!plain && cannotBeInText(character)) {
                throw refused(attribute + " has " + described(character) + " at position " + (i + 1) + "; remove it");
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
        String text = text(attribute, value);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns a text that makes no sense without words. */
    public String words(String attribute, @Nullable String value) {
        String text = text(attribute, value);
        if (text.isEmpty()) {
            throw refused(attribute + " is blank; write it out, or leave the call out while there is none");
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
        return number(attribute, value, MAX_DIGITS);
    }

    private BigDecimal number(String attribute, @Nullable BigDecimal value, int maxDigits) {
        BigDecimal number = Numbers.ofTheJdk(present(attribute, value));
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // In long, since a scale near the limits of int would overflow.
        long digits = (long) number.precision() - number.scale();
        if (digits > maxDigits) {
            throw refused(attribute + " has " + count(digits) + " digits before the point; at most " + maxDigits
                    + " are possible, so count in a larger unit");
        }
        BigDecimal shortest = number.scale() > 0 ? withoutTrailingZeros(attribute, number) : number;
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    /** Refuses whatever does not read as a number. */
    public BigDecimal number(String attribute, @Nullable String value) {
        String written = present(attribute, value);
        if (Words.absentFrom(written)) {
            throw refused(attribute + " is blank; " + NUMBER_FORM);
        }
        if (written.length() > LONGEST_ID) {
            throw refused(attribute + " " + PlainText.quoted(written) + " has " + count(written.length())
                    + " characters; a number has at most " + LONGEST_ID);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw refused(attribute + " " + PlainText.quoted(written) + " is not a number; " + NUMBER_FORM, e);
        }
        return number(attribute, number);
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
        return notBelowZero(attribute, number(attribute, value, MAX_DIGITS_OF_SUM));
    }

    private BigDecimal notBelowZero(String attribute, BigDecimal number) {
        if (number.signum() < 0) {
            throw refused(attribute + " is " + number.toPlainString() + "; it cannot be below 0");
        }
        return number;
    }

    /** Refuses zero and numbers below it besides what {@link #number(String, BigDecimal)} refuses. */
    public BigDecimal positive(String attribute, @Nullable BigDecimal value) {
        BigDecimal number = number(attribute, value);
        if (number.signum() <= 0) {
            throw refused(attribute + " is " + number.toPlainString() + "; it has to be above 0");
        }
        return number;
    }

    /** Refuses whole numbers outside the range, both ends included. */
    public int range(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            throw refused(attribute + " is " + count(value) + "; it goes from " + count(least) + " to " + count(most));
        }
        return value;
    }

    /** Refuses years before 1 and after 9999. */
    public int year(String attribute, int value) {
        if (value < 1 || value > LAST_YEAR) {
            throw refused(attribute + " is " + value + "; it goes from 1 to " + LAST_YEAR);
        }
        return value;
    }

    /** Refuses null and days before the year 1 and after the year 9999. */
    public LocalDate day(String attribute, @Nullable LocalDate value) {
        LocalDate day = present(attribute, value);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw refused(attribute + " is " + day + "; the year goes from 1 to " + LAST_YEAR);
        }
        return day;
    }

    /** Refuses a last day before the first one, both as {@link #day} takes them. */
    public void daysInOrder(String first, LocalDate firstDay, String last, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw refused(last + " " + lastDay + " is before " + first + " " + firstDay + "; swap the two days");
        }
    }

    /** Refuses a null collection and null in it. */
    public <T> List<T> allPresent(String attribute, @Nullable Iterable<? extends T> values) {
        List<T> checked = new ArrayList<>();
        for (T value : present(attribute, values)) {
            checked.add(present(numbered(attribute, checked), value));
        }
        return checked;
    }

    /** Refuses a null collection and whatever in it cannot be an id. */
    public List<String> ids(String attribute, @Nullable Iterable<String> values) {
        List<String> checked = new ArrayList<>();
        for (String value : present(attribute, values)) {
            // Nearly all are, and to number them all for a message that nobody reads would take longer than the check.
            checked.add(value != null && isPlainId(value) ? value : id(numbered(attribute, checked), value));
        }
        return checked;
    }

    /** Refuses a null collection and texts in it that have no words. */
    public List<String> allWords(String attribute, @Nullable Iterable<String> values) {
        List<String> checked = new ArrayList<>();
        for (String value : present(attribute, values)) {
            checked.add(words(numbered(attribute, checked), value));
        }
        return checked;
    }

    /** Refuses null, and keys and values that cannot be a label. */
    public Map<String, String> labels(@Nullable Map<String, String> labels) {
        Map<String, String> checked = new LinkedHashMap<>();
        present("labels", labels).forEach((key, value) -> checked.put(labelKey(key), labelValue(key, value)));
        return checked;
    }

    /** Refuses null and keys that have no words. */
    public String labelKey(@Nullable String key) {
        return words("label key", key);
    }

    /** Refuses null and values that cannot be a text, with the name of the label that they were meant for. */
    public String labelValue(String key, @Nullable String value) {
        return text("label " + PlainText.quoted(key), value);
    }

    private IllegalArgumentException tooLongForAnId(String attribute, String value) {
        return refused(attribute + " " + PlainText.quoted(value) + " has " + count(value.length())
                + " characters; an id has at most " + LONGEST_ID);
    }

    private static String numbered(String attribute, List<?> checkedSoFar) {
        return "number " + (checkedSoFar.size() + 1) + " of the " + attribute;
    }

    private BigDecimal withoutTrailingZeros(String attribute, BigDecimal number) {
        // To take zeros away one by one from a number of a million digits would take hours.
        if (number.precision() > LONGEST_ID) {
            throw refused(attribute + " has " + count(number.precision()) + " digits; round it to at most "
                    + MAX_DECIMALS + " after the point");
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > MAX_DECIMALS) {
            throw refused(attribute + " has " + count(shortest.scale())
                    + " digits after the point; round it to at most " + MAX_DECIMALS);
        }
        return shortest;
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

    private static String described(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
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

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
