package io.strategydsl.model.words;

import io.strategydsl.internal.English;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A value of any attribute in words: "12,000 on 2017-01-01", "4 posts a week", "monthly on day 30 or the last day". Values
 * that differ read differently, but for texts that are cut.
 */
public final class ValueWords {

    /** Texts that somebody wrote are between double quotes, on one line, and whole. */
    public static final ValueWords WHOLE = new ValueWords("\"", PlainText::onOneLine);

    /** The same, cut where they are very long. */
    public static final ValueWords CUT = new ValueWords("\"", PlainText::value);

    private final Phrasebook language;
    private final UnaryOperator<String> quoted;
    private final UnaryOperator<String> shown;

    /**
     * English words that quote texts in another way.
     *
     * @param mark what stands before and after a text
     * @param shown what is shown of it
     */
    public ValueWords(String mark, UnaryOperator<String> shown) {
        this(English.PHRASEBOOK, text -> mark + text + mark, shown);
    }

    /**
     * Words of a language.
     *
     * @param language the language
     * @param quoted puts quotation marks around a text
     * @param shown what is shown of a text
     */
    public ValueWords(Phrasebook language, UnaryOperator<String> quoted, UnaryOperator<String> shown) {
        this.language = language;
        this.quoted = quoted;
        this.shown = shown;
    }

    /** Returns the text as these words quote it. */
    public String quoted(String text) {
        return quoted.apply(shown.apply(text));
    }

    /** Returns the value in words. */
    public String of(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Map.Entry<?, ?> label) {
            return quoted(label.getValue().toString());
        }
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return language.written(value);
        }
        if (value instanceof DayOfWeek weekday) {
            return language.say(ValuePhrase.of(weekday));
        }
        return value instanceof Enum<?> constant ? language.say(ConstantPhrase.of(constant)) : composed(value);
    }

    /** Returns the schedule of what happens on its day and not by it: "on 2017-02-01". */
    public String takingPlace(Schedule schedule) {
        if (schedule.length().isPresent()) {
            return of(schedule);
        }
        if (schedule instanceof Schedule.Relative relative) {
            return new DistanceWords(language).of(relative.day());
        }
        return schedule instanceof Schedule.Once once ? on(once.day()) : of(schedule);
    }

    private String on(LocalDate day) {
        return language.say(ValuePhrase.ON, "day", day);
    }

    /**
     * Returns the schedule in words; with the day that it has in the plan, or that it has none yet, where it is counted from
     * a milestone: "due 4 weeks before launch (2027-05-03)".
     */
    public String of(Schedule schedule, StrategyIndex index) {
        return of(schedule) + inPlan(schedule, index);
    }

    /** Returns the schedule of what happens on its day and not by it, with the day that it has in the plan. */
    public String takingPlace(Schedule schedule, StrategyIndex index) {
        return takingPlace(schedule) + inPlan(schedule, index);
    }

    /** Returns the target in words, with the day that it has in the plan: "500 by 1 week after launch (2027-06-07)". */
    public String of(Target target, StrategyIndex index) {
        return of(target)
                + target.relativeDay().map(day -> inPlan(index.day(day))).orElse("");
    }

    private String inPlan(Schedule schedule, StrategyIndex index) {
        if (!(schedule instanceof Schedule.Relative)) {
            return "";
        }
        if (!(index.schedule(schedule) instanceof Schedule.Once once)) {
            return inPlan(Optional.empty());
        }
        return once.length().isEmpty()
                ? inPlan(Optional.of(once.day()))
                : " (" + fromUntil(once.day(), once.lastDay(once.day())) + ")";
    }

    private String inPlan(Optional<LocalDate> day) {
        return " (" + (day.isPresent() ? language.written(day.get()) : language.say(ValuePhrase.NO_DAY_YET)) + ")";
    }

    private String fromUntil(LocalDate first, LocalDate last) {
        return language.say(ValuePhrase.TIMEFRAME, "start", first, "end", last);
    }

    /** Returns an area of content: "curated", "Offers of the week (promotion)". */
    public String area(ContentArea area) {
        return area.isCatalogued()
                ? language.say(ConstantPhrase.of(area))
                : shown.apply(area.name())
                        + area.countsAs()
                                .map(counted -> " (" + language.say(ConstantPhrase.of(counted)) + ")")
                                .orElse("");
    }

    /** Returns a format: "long video". */
    public String format(ContentFormat format) {
        return format.isCatalogued() ? language.say(ConstantPhrase.of(format)) : shown.apply(format.name());
    }

    private String entry(CatalogueEntry entry) {
        if (entry instanceof ContentArea area) {
            return area(area);
        }
        if (entry instanceof ContentFormat format) {
            return format(format);
        }
        return ConstantPhrase.isCatalogued(entry) ? language.say(ConstantPhrase.of(entry)) : shown.apply(entry.name());
    }

    /** Returns "a week", as in "three times a week"; "every 2 weeks" for several. */
    String each(Per per, int periods) {
        return periods == 1
                ? language.say(
                        switch (per) {
                            case PER_DAY -> ValuePhrase.EACH_DAY;
                            case PER_WEEK -> ValuePhrase.EACH_WEEK;
                            case PER_MONTH -> ValuePhrase.EACH_MONTH;
                            case PER_QUARTER -> ValuePhrase.EACH_QUARTER;
                            case PER_YEAR -> ValuePhrase.EACH_YEAR;
                            case PER_EVENT -> ValuePhrase.EACH_EVENT;
                        })
                : language.say(
                        switch (per) {
                            case PER_DAY -> ValuePhrase.EVERY_DAYS;
                            case PER_WEEK -> ValuePhrase.EVERY_WEEKS;
                            case PER_MONTH -> ValuePhrase.EVERY_MONTHS;
                            case PER_QUARTER -> ValuePhrase.EVERY_QUARTERS;
                            case PER_YEAR -> ValuePhrase.EVERY_YEARS;
                            case PER_EVENT -> ValuePhrase.EVERY_EVENTS;
                        },
                        "count",
                        periods);
    }

    private String cadence(Cadence cadence) {
        String each = each(cadence.per(), cadence.every());
        String posts = cadence.maxTimes().isPresent()
                ? language.say(ValuePhrase.POSTS_TO, "times", cadence.times(), "most", cadence.atMost(), "each", each)
                : language.say(ValuePhrase.POSTS, "times", cadence.times(), "each", each);
        List<String> only = Stream.concat(
                        cadence.area().map(this::area).stream(), cadence.format().map(this::format).stream())
                .toList();
        return only.isEmpty() ? posts : posts + ": " + String.join(", ", only);
    }

    /** Returns a resource whose text the caller has written: "2 hours a week (time)", "1,500 EUR for prizes". */
    public static String resource(Resource resource, String text) {
        return WHOLE.resourceWith(resource, text);
    }

    private String resourceWith(Resource resource, String text) {
        if (resource instanceof Resource.Money money) {
            return language.say(
                    ValuePhrase.MONEY,
                    "amount",
                    money.amount(),
                    "currency",
                    money.currency().getCurrencyCode(),
                    "what",
                    text);
        }
        if (resource instanceof Resource.Hours) {
            return text;
        }
        if (resource instanceof Resource.People) {
            return language.say(ValuePhrase.PEOPLE, "what", text);
        }
        return language.say(resource instanceof Resource.Time ? ValuePhrase.TIME : ValuePhrase.TOOL, "what", text);
    }

    private String composed(Object value) {
        if (value instanceof Schedule schedule) {
            return new ScheduleWords(language, this).of(schedule);
        }
        if (value instanceof RelativeDay day) {
            return new DistanceWords(language).of(day);
        }
        if (value instanceof Period period) {
            return new DistanceWords(language).of(period);
        }
        if (value instanceof Target target) {
            return new TargetWords(language, this).of(target);
        }
        if (value instanceof Observation observation) {
            return language.say(ValuePhrase.VALUE_ON, "value", observation.value(), "day", observation.day());
        }
        if (value instanceof Baseline baseline) {
            return baseline.day().isPresent()
                    ? language.say(
                            ValuePhrase.VALUE_ON,
                            "value",
                            baseline.value(),
                            "day",
                            baseline.day().get())
                    : language.say(ValuePhrase.VALUE_AT_START, "value", baseline.value());
        }
        if (value instanceof Amount amount) {
            return language.written(amount.number()) + " " + shown.apply(amount.unit());
        }
        if (value instanceof Cadence cadence) {
            return cadence(cadence);
        }
        if (value instanceof ContentShare share) {
            return area(share.area()) + " " + language.written(share.percent()) + "%";
        }
        if (value instanceof HoursPerPeriod hours) {
            return language.say(ValuePhrase.HOURS, "hours", hours.hours(), "each", each(hours.per(), 1));
        }
        if (value instanceof Timeframe timeframe) {
            return fromUntil(timeframe.start(), timeframe.end());
        }
        return value instanceof CatalogueEntry entry ? entry(entry) : written(value);
    }

    private String written(Object value) {
        if (value instanceof Resource resource) {
            return resourceWith(
                    resource, resource instanceof Resource.Hours hours ? of(hours.hours()) : quoted(resource.text()));
        }
        if (value instanceof Novelty novelty) {
            return quoted(novelty.text()) + " (" + takingPlace(novelty.schedule()) + ")";
        }
        if (value instanceof AcceptedGap gap) {
            return language.say(
                    gap.until().isPresent() ? ValuePhrase.GAP_UNTIL : ValuePhrase.GAP,
                    "rule",
                    gap.rule(),
                    "path",
                    gap.path(),
                    "day",
                    gap.until().map(language::written).orElse(""),
                    "reason",
                    quoted(gap.reason()));
        }
        if (value instanceof HeldReview held) {
            return on(held.day())
                    + held.notes().map(notes -> ": " + quoted(notes)).orElse("");
        }
        if (value instanceof TacticStatus status) {
            return status(status);
        }
        return value instanceof PostStatus status ? status(status) : value.toString();
    }

    private String status(TacticStatus status) {
        if (status instanceof TacticStatus.Done done) {
            return onDay(ValuePhrase.DONE, ValuePhrase.DONE_ON, done.day());
        }
        return status instanceof TacticStatus.Dropped dropped
                ? language.say(ValuePhrase.DROPPED_ON, "day", dropped.day(), "reason", quoted(dropped.reason()))
                : language.say(ValuePhrase.PLANNED);
    }

    private String status(PostStatus status) {
        if (status instanceof PostStatus.Published published) {
            return onDay(ValuePhrase.PUBLISHED, ValuePhrase.PUBLISHED_ON, published.day());
        }
        if (status instanceof PostStatus.Dropped dropped) {
            return language.say(ValuePhrase.DROPPED, "reason", quoted(dropped.reason()));
        }
        if (status instanceof PostStatus.Idea) {
            return language.say(ValuePhrase.IDEA);
        }
        if (status instanceof PostStatus.Draft) {
            return language.say(ValuePhrase.DRAFT);
        }
        return language.say(status instanceof PostStatus.Approved ? ValuePhrase.APPROVED : ValuePhrase.SCHEDULED);
    }

    private String onDay(ValuePhrase undated, ValuePhrase dated, Optional<LocalDate> day) {
        return day.isPresent() ? language.say(dated, "day", day.get()) : language.say(undated);
    }
}
