package io.strategydsl.properties;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The metrics of a sound plan: each goal without sub-goals has one or two, with targets in every quarter, and reached. */
final class SoundMetrics {
    /** For goals of a type for which no measure is listed. */
    private static final List<MetricKind> UNLISTED = List.of(
            MetricKind.NET_PROMOTER_SCORE,
            MetricKind.CUSTOMER_RETENTION,
            MetricKind.RESPONSE_TIME,
            MetricKind.of("own", "Calls at the counter"));

    private final Chance chance;
    private final Phrases phrases;
    private final Ids ids;
    private final Timeframe timeframe;
    private final LocalDate day;

    SoundMetrics(Chance chance, Phrases phrases, Ids ids, Timeframe timeframe, LocalDate day) {
        this.chance = chance;
        this.phrases = phrases;
        this.ids = ids;
        this.timeframe = timeframe;
        this.day = day;
    }

    List<Metric> measuring(SoundGoals goals) {
        List<Metric> metrics = new ArrayList<>();
        for (String goal : goals.leaves()) {
            for (int i = 0; i < chance.between(1, 2); i++) {
                List<MetricKind> kinds = kinds(goals.typeOf(goal), goals.typesAbove(goal));
                // A number of followers comes second, if at all.
                metrics.add(metric(goal, i > 0 ? kinds : without(MetricKind.FOLLOWERS, kinds)));
            }
        }
        return metrics;
    }

    /** The kinds that fit a goal, and are no vanity for those above it either. */
    private static List<MetricKind> kinds(GoalType type, List<GoalType> above) {
        List<MetricKind> listed = type.listedMetricKinds();
        return (listed.isEmpty() ? UNLISTED : listed)
                .stream()
                        .filter(kind -> above.stream().noneMatch(kind::isVanityFor))
                        .toList();
    }

    private static List<MetricKind> without(MetricKind kind, List<MetricKind> kinds) {
        return kinds.stream().filter(each -> !each.equals(kind)).toList();
    }

    private Metric metric(String goal, List<MetricKind> kinds) {
        Optional<MetricKind> kind =
                !kinds.isEmpty() && chance.happens(90) ? Optional.of(chance.oneOf(kinds)) : Optional.empty();
        Direction direction = kind.map(MetricKind::direction).orElse(Direction.UNKNOWN);
        boolean stated = chance.happens(30);
        if (stated) {
            direction = chance.one(Direction.UP_IS_GOOD, Direction.DOWN_IS_GOOD);
        }
        MetricBuilder metric = Metric.builder(ids.next("metric"))
                .kind(kind)
                .name(phrases.any())
                .unit(phrases.any())
                .statedDirection(stated ? Optional.of(direction) : Optional.empty())
                .addMeasuredGoal(goal)
                .source(phrases.any());
        aim(metric, direction == Direction.DOWN_IS_GOOD ? -1 : 1);
        return metric.build();
    }

    private void aim(MetricBuilder metric, int sign) {
        // From little, a step would be a leap.
        int start = chance.happens(20) ? chance.between(-20, 0) : chance.between(100, 1000);
        metric.baseline(
                chance.happens(50)
                        ? Baseline.atStart(BigDecimal.valueOf(start))
                        : Baseline.on(timeframe.start().minusDays(chance.between(0, 20)), BigDecimal.valueOf(start)));
        int form = chance.between(1, 6);
        Per often = chance.one(Per.PER_DAY, Per.PER_WEEK, Per.PER_MONTH, Per.PER_QUARTER);
        int step = chance.between(1, 50) * sign;
        int reached = start;
        if (form == 1) {
            metric.addTarget(new Target.ValueEach(BigDecimal.valueOf(start + step), often));
        } else if (form == 2) {
            metric.addTarget(new Target.GrowthEach(BigDecimal.valueOf(step), often));
        } else {
            for (LocalDate target : targetDays()) {
                reached += step;
                metric.addTarget(
                        form == 3
                                ? new Target.ChangeBy(BigDecimal.valueOf(reached - start), target)
                                : new Target.ValueBy(BigDecimal.valueOf(reached), target));
            }
        }
        for (int i = 0; i < chance.between(0, 2); i++) {
            metric.addObservation(new Observation(chance.between(timeframe.start(), day), BigDecimal.valueOf(reached)));
        }
        // All that was ever wanted is there on the day itself, so that nothing is unmeasured or behind.
        metric.addObservation(new Observation(day, BigDecimal.valueOf(reached)));
    }

    private SortedSet<LocalDate> targetDays() {
        int months = chance.between(1, 3);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate next = timeframe.start().plusMonths(months);
                next.isBefore(timeframe.end());
                next = timeframe.start().plusMonths((long) months * (days.size() + 1))) {
            days.add(next);
        }
        days.add(timeframe.end());
        return days;
    }

    static boolean countsConversions(Metric metric) {
        return metric.kind()
                .filter(kind -> !kind.equals(MetricKind.PURCHASE_INTENT))
                .filter(kind -> kind.isListedFor(GoalType.NEW_LEADS) || kind.isListedFor(GoalType.REVENUE))
                .isPresent();
    }

    static boolean countsReachOrEngagement(Metric metric) {
        return metric.kind()
                .filter(kind -> kind.countsAttention() || kind.isListedFor(GoalType.BRAND_ENGAGEMENT))
                .isPresent();
    }
}
