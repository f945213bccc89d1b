package io.strategydsl.rules;

import io.strategydsl.model.Per;

/** Periods as a sentence names them. */
final class PeriodWords {
    private PeriodWords() {}

    /** "a month", as in "1,000 a month". */
    static String each(Per per) {
        return switch (per) {
            case PER_DAY -> "a day";
            case PER_WEEK -> "a week";
            case PER_MONTH -> "a month";
            case PER_QUARTER -> "a quarter";
            case PER_YEAR -> "a year";
            case PER_EVENT -> "each time";
        };
    }
}
