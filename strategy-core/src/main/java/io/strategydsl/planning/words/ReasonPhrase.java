package io.strategydsl.planning.words;

import io.strategydsl.internal.English;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why nobody can say whether a metric is on track. */
public enum ReasonPhrase implements Phrase {
    NO_TARGET("no target"),
    NO_BASELINE("no baseline"),
    NO_START("the baseline has no day, and the plan no first day"),
    UNKNOWN_DIRECTION("nobody said whether more or less is better"),
    MILESTONE_WITHOUT_DAY("its milestone has no day yet"),
    UNDECIDED("the target is not decided yet"),
    BEFORE_BASELINE("the target is for {day}, and the baseline of {baselineDay}"),
    GROWTH_OF_EVENTS("nobody knows how often it was to grow by now"),
    GROWTH_OF_NOTHING("growth in percent says nothing of a baseline of {baselineValue}"),
    FALL_BELOW_NOTHING("nothing can fall by more than 100 percent"),
    ENDLESS_GROWTH("growth like that comes to more than can be counted"),
    NO_DAY("no day stated"),
    STARTS_LATER("it starts on {day}"),
    NO_OBSERVATION_SINCE("no observation since {day}"),
    NO_OBSERVATION("no observation");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private final String english;
    private final Pattern said;

    ReasonPhrase(String english) {
        this.english = english;
        this.said = Pattern.compile(english.replaceAll("\\{(\\w+)}", "(?<$1>\\\\S+)"));
    }

    @Override
    public String key() {
        return "progress." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String english() {
        return english;
    }

    /** Says it in English, with its arguments: a name, its value, the next name and so on. */
    public String say(Object... namesAndValues) {
        return English.PHRASEBOOK.say(this, namesAndValues);
    }

    /** Returns in a language what one of these said in English. */
    public static String in(Phrasebook language, String english) {
        for (ReasonPhrase reason : values()) {
            Matcher matcher = reason.said.matcher(english);
            if (matcher.matches()) {
                return language.say(reason, reason.arguments(matcher));
            }
        }
        return english;
    }

    private Object[] arguments(Matcher matcher) {
        return ARGUMENT.matcher(english)
                .results()
                .map(result -> result.group(1))
                .flatMap(name -> Stream.of(name, value(name, matcher.group(name))))
                .toArray();
    }

    private static Object value(String name, String said) {
        return name.equals("baselineValue") ? new BigDecimal(said.replace(",", "")) : LocalDate.parse(said);
    }
}
