package io.strategydsl.model.words;

import io.strategydsl.internal.Phrasebook;
import io.strategydsl.model.RelativeDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days that are counted from a milestone, and periods, in words. */
final class DistanceWords {
    private static final int DAYS_OF_WEEK = 7;

    private final Phrasebook language;

    DistanceWords(Phrasebook language) {
        this.language = language;
    }

    /** Returns "4 weeks before launch", "at launch", "in week 2", "on Monday of week 2", "in month 3". */
    String of(RelativeDay day) {
        if (day instanceof RelativeDay.InWeek in) {
            return in.weekday().isPresent()
                    ? language.say(
                            ValuePhrase.ON_WEEKDAY,
                            "weekday",
                            language.say(ValuePhrase.of(in.weekday().get())),
                            "week",
                            in.week())
                    : language.say(ValuePhrase.IN_WEEK, "week", in.week());
        }
        if (day instanceof RelativeDay.InMonth in) {
            return language.say(ValuePhrase.IN_MONTH, "month", in.month());
        }
        RelativeDay.FromMilestone from = (RelativeDay.FromMilestone) day;
        if (from.distance().isZero()) {
            return language.say(ValuePhrase.AT, "milestone", from.milestone());
        }
        boolean before = from.distance().isNegative();
        return language.say(
                before ? ValuePhrase.BEFORE : ValuePhrase.AFTER,
                "distance",
                of(before ? from.distance().negated() : from.distance()),
                "milestone",
                from.milestone());
    }

    /** Returns "by 4 weeks before launch", "at launch", "in week 2": the last day on which something counts. */
    String until(RelativeDay day) {
        boolean isAway = day instanceof RelativeDay.FromMilestone from
                && !from.distance().isZero();
        return isAway ? language.say(ValuePhrase.BY, "day", of(day)) : of(day);
    }

    /** Returns "2 weeks", "1 year 6 months", "-10 days". */
    String of(Period period) {
        List<String> words = new ArrayList<>();
        add(words, period.getYears(), ValuePhrase.YEARS);
        add(words, period.getMonths(), ValuePhrase.MONTHS);
        long days = period.get(ChronoUnit.DAYS);
        if (days % DAYS_OF_WEEK == 0) {
            add(words, days / DAYS_OF_WEEK, ValuePhrase.WEEKS);
        } else {
            add(words, days, ValuePhrase.DAYS);
        }
        return words.isEmpty() ? language.say(ValuePhrase.DAYS, "count", 0) : String.join(" ", words);
    }

    private void add(List<String> words, long count, ValuePhrase unit) {
        if (count != 0) {
            words.add(language.say(unit, "count", count));
        }
    }
}
