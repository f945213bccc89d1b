package io.strategydsl.language.phrases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The plural categories of cardinal numbers by the rules of Unicode's CLDR. A number counts as it is written: without a
 * sign, and without zeros at the end of its fraction.
 */
enum PluralRules {
    /** English, Greek, Dutch and Finnish: 1, and all others. */
    ONE("one", "other"),
    /** Polish: 1; 2 to 4, 22 to 24 and so on; all other whole numbers; fractions. */
    POLISH("one", "few", "many", "other"),
    /** Filipino: whatever does not end in 4, 6 or 9, and all others. */
    FILIPINO("one", "other");

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    @SuppressWarnings("ImmutableEnumChecker") // It is one of List.of.
    private final List<String> categories;

    PluralRules(String... categories) {
        this.categories = List.of(categories);
    }

    static PluralRules of(String language) {
        return switch (language) {
            case "pl" -> POLISH;
            case "fil" -> FILIPINO;
            default -> ONE;
        };
    }

    /** Returns the categories that the language tells apart; the last one is that of whatever is left. */
    List<String> categories() {
        return categories;
    }

    String category(Number number) {
        BigDecimal written = number instanceof BigDecimal decimal
                ? decimal.abs().stripTrailingZeros()
                : BigDecimal.valueOf(number.longValue()).abs();
        boolean isWhole = written.scale() <= 0;
        boolean isOne = written.compareTo(BigDecimal.ONE) == 0;
        return switch (this) {
            case ONE -> isOne ? "one" : "other";
            case POLISH -> isOne ? "one" : isWhole ? polish(lastTwoDigits(written)) : "other";
            case FILIPINO -> filipino(lastTwoDigits(written) % 10);
        };
    }

    /** Returns them without writing a large number out: its last digits are zeros. */
    private static int lastTwoDigits(BigDecimal written) {
        if (written.scale() <= -2) {
            return 0;
        }
        int digits = written.unscaledValue().mod(HUNDRED).intValue();
        return written.scale() == -1 ? digits * 10 % 100 : digits;
    }

    private static String polish(int lastTwo) {
        int last = lastTwo % 10;
        return last >= 2 && last <= 4 && lastTwo / 10 != 1 ? "few" : "many";
    }

    private static String filipino(int last) {
        return last == 4 || last == 6 || last == 9 ? "other" : "one";
    }
}
