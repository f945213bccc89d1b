package io.strategydsl.model.words;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
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

    private final String mark;
    private final UnaryOperator<String> shown;

    /**
     * Words that quote texts in another way.
     *
     * @param mark what stands before and after a text
     * @param shown what is shown of it
     */
    public ValueWords(String mark, UnaryOperator<String> shown) {
        this.mark = mark;
        this.shown = shown;
    }

    /** Returns the text as these words quote it. */
    public String quoted(String text) {
        return mark + shown.apply(text) + mark;
    }

    /** Returns the value in words. */
    public String of(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Map.Entry<?, ?> label) {
            return quoted(label.getValue().toString());
        }
        if (value instanceof BigDecimal number) {
            return Wording.number(number);
        }
        if (value instanceof Integer number) {
            return Wording.number(BigDecimal.valueOf(number));
        }
        return value instanceof Enum<?> constant ? constant(constant) : composed(value);
    }

    /** Returns the schedule of what happens on its day and not by it: "on 2017-02-01". */
    public String takingPlace(Schedule schedule) {
        if (schedule.length().isPresent()) {
            return of(schedule);
        }
        if (schedule instanceof Schedule.Relative relative) {
            return DistanceWords.of(relative.day());
        }
        return schedule instanceof Schedule.Once once ? "on " + once.day() : of(schedule);
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

    private static String inPlan(Schedule schedule, StrategyIndex index) {
        if (!(schedule instanceof Schedule.Relative)) {
            return "";
        }
        if (!(index.schedule(schedule) instanceof Schedule.Once once)) {
            return inPlan(Optional.empty());
        }
        return once.length().isEmpty()
                ? inPlan(Optional.of(once.day()))
                : " (" + once.day() + " until " + once.lastDay(once.day()) + ")";
    }

    private static String inPlan(Optional<LocalDate> day) {
        return day.map(known -> " (" + known + ")").orElse(" (no day yet)");
    }

    /** Returns an area of content: "curated", "Offers of the week (promotion)". */
    public String area(ContentArea area) {
        return area.isCatalogued()
                ? Wording.catalogued(area)
                : shown.apply(area.name())
                        + area.countsAs()
                                .map(counted -> " (" + Wording.catalogued(counted) + ")")
                                .orElse("");
    }

    /** Returns a format: "long video". */
    public String format(ContentFormat format) {
        return format.isCatalogued() ? Wording.catalogued(format) : shown.apply(format.name());
    }

    private String cadence(Cadence cadence) {
        List<String> only = Stream.concat(
                        cadence.area().map(this::area).stream(), cadence.format().map(this::format).stream())
                .toList();
        return Wording.number(BigDecimal.valueOf(cadence.times()))
                + (cadence.maxTimes().isPresent() ? " to " + Wording.number(BigDecimal.valueOf(cadence.atMost())) : "")
                + (cadence.atMost() == 1 ? " post " : " posts ")
                + Wording.each(cadence.per(), cadence.every())
                + (only.isEmpty() ? "" : ": " + String.join(", ", only));
    }

    /** Returns a resource whose text the caller has written: "2 hours a week (time)", "1,500 EUR for prizes". */
    public static String resource(Resource resource, String text) {
        if (resource instanceof Resource.Money money) {
            return Wording.number(money.amount()) + " " + money.currency().getCurrencyCode() + " for " + text;
        }
        if (resource instanceof Resource.Hours) {
            return text;
        }
        if (resource instanceof Resource.People) {
            return text + " (people)";
        }
        return text + (resource instanceof Resource.Time ? " (time)" : " (tool)");
    }

    private static String constant(Enum<?> constant) {
        if (constant instanceof Automation automation) {
            return switch (automation) {
                case BY_HAND -> "posted by hand";
                case SCHEDULED_AHEAD -> "scheduled ahead";
                case AUTOMATIC -> "posted automatically";
            };
        }
        if (constant instanceof Direction direction) {
            return switch (direction) {
                case UP_IS_GOOD -> "higher is better";
                case DOWN_IS_GOOD -> "lower is better";
                case UNKNOWN -> "direction unknown";
            };
        }
        return constant instanceof Per per ? Wording.every(per) : Wording.constant(constant);
    }

    private String composed(Object value) {
        if (value instanceof Schedule schedule) {
            return ScheduleWords.of(schedule, this);
        }
        if (value instanceof RelativeDay day) {
            return DistanceWords.of(day);
        }
        if (value instanceof Period period) {
            return DistanceWords.of(period);
        }
        if (value instanceof Target target) {
            return TargetWords.of(target, this);
        }
        if (value instanceof Observation observation) {
            return Wording.number(observation.value()) + " on " + observation.day();
        }
        if (value instanceof Baseline baseline) {
            return Wording.number(baseline.value())
                    + baseline.day().map(day -> " on " + day).orElse(" at the start");
        }
        if (value instanceof Amount amount) {
            return Wording.number(amount.number()) + " " + shown.apply(amount.unit());
        }
        if (value instanceof Cadence cadence) {
            return cadence(cadence);
        }
        if (value instanceof ContentShare share) {
            return area(share.area()) + " " + Wording.percent(share.percent());
        }
        if (value instanceof ContentArea area) {
            return area(area);
        }
        if (value instanceof ContentFormat format) {
            return format(format);
        }
        if (value instanceof HoursPerPeriod hours) {
            return hours.words();
        }
        if (value instanceof Timeframe timeframe) {
            return timeframe.start() + " until " + timeframe.end();
        }
        return written(value);
    }

    private String written(Object value) {
        if (value instanceof Resource resource) {
            return resource instanceof Resource.Hours ? resource.text() : resource(resource, quoted(resource.text()));
        }
        if (value instanceof Novelty novelty) {
            return quoted(novelty.text()) + " (" + takingPlace(novelty.schedule()) + ")";
        }
        if (value instanceof AcceptedGap gap) {
            return gap.rule() + " at " + gap.path()
                    + gap.until().map(day -> " until " + day).orElse("") + ": " + quoted(gap.reason());
        }
        if (value instanceof HeldReview held) {
            return "on " + held.day()
                    + held.notes().map(notes -> ": " + quoted(notes)).orElse("");
        }
        if (value instanceof TacticStatus.Done done) {
            return "done" + done.day().map(day -> " on " + day).orElse("");
        }
        if (value instanceof TacticStatus.Dropped dropped) {
            return "dropped on " + dropped.day() + ", because: " + quoted(dropped.reason());
        }
        if (value instanceof PostStatus status) {
            return status(status);
        }
        return value instanceof TacticStatus.Planned ? "planned" : value.toString();
    }

    private String status(PostStatus status) {
        if (status instanceof PostStatus.Published published) {
            return "published" + published.day().map(day -> " on " + day).orElse("");
        }
        if (status instanceof PostStatus.Dropped dropped) {
            return "dropped, because: " + quoted(dropped.reason());
        }
        if (status instanceof PostStatus.Idea) {
            return "idea";
        }
        if (status instanceof PostStatus.Draft) {
            return "draft";
        }
        return status instanceof PostStatus.Approved ? "approved" : "scheduled";
    }
}
