package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/**
 * A month or a weekday that stands alone, as at an axis.
 *
 * @param key its key
 * @param english what it is called in English
 */
record CalendarPhrase(String key, String english) implements Phrase {
    private static final String PREFIX = "picture.";
    private static final int SHORT = 3;

    /** Returns "January". */
    static CalendarPhrase of(Month month) {
        return new CalendarPhrase(PREFIX + month.name().toLowerCase(Locale.ROOT), capitalised(month));
    }

    /** Returns "Jan". */
    static CalendarPhrase inShort(Month month) {
        String word = capitalised(month).substring(0, SHORT);
        return new CalendarPhrase(PREFIX + word.toLowerCase(Locale.ROOT) + "-in-short", word);
    }

    /** Returns "Mon". */
    static CalendarPhrase inShort(DayOfWeek day) {
        String word = capitalised(day).substring(0, SHORT);
        return new CalendarPhrase(PREFIX + word.toLowerCase(Locale.ROOT), word);
    }

    private static String capitalised(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
