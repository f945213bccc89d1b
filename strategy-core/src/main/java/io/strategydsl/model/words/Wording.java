package io.strategydsl.model.words;

import io.strategydsl.internal.Numbers;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Per;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers, periods and constants as sentences have them. */
public final class Wording {

    private Wording() {}

    /** Returns "12,000" or "-0.5". */
    public static String number(BigDecimal number) {
        return Numbers.written(number);
    }

    /** Returns "+20" or "-20": a change has a sign, so that it is not taken for a value. */
    public static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /** Returns "+20%" or "-20%". */
    public static String signedPercent(BigDecimal percent) {
        return signed(percent) + "%";
    }

    /** Returns "20%". */
    public static String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /** Returns "1 hour" or "2.5 hours". */
    public static String hours(BigDecimal hours) {
        return number(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** Returns "a week", as in "three times a week". */
    public static String each(Per per) {
        return per == Per.PER_EVENT ? "each time" : "a " + period(per);
    }

    /** Returns "every 2 weeks", as in "three times every 2 weeks"; "a week" for one. */
    public static String each(Per per, int periods) {
        return periods == 1 ? each(per) : "every " + number(BigDecimal.valueOf(periods)) + " " + period(per) + "s";
    }

    /** Returns "every week". */
    public static String every(Per per) {
        return per == Per.PER_EVENT ? "each time" : "every " + period(per);
    }

    /** Returns "week". */
    public static String period(Per per) {
        return switch (per) {
            case PER_DAY -> "day";
            case PER_WEEK -> "week";
            case PER_MONTH -> "month";
            case PER_QUARTER -> "quarter";
            case PER_YEAR -> "year";
            case PER_EVENT -> "event";
        };
    }

    /** Returns "scheduled ahead" for {@code SCHEDULED_AHEAD}. */
    public static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns what a sentence calls an entry of a catalogue: "long video" for the one whose id is "long-video". */
    static String catalogued(CatalogueEntry entry) {
        return entry.id().replace('-', ' ');
    }

    /** Returns "Monday" for {@code MONDAY}. */
    static String capitalised(Enum<?> constant) {
        String words = constant(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
