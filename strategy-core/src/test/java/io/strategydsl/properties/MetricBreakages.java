package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;
import static io.strategydsl.properties.Parts.and;
import static io.strategydsl.properties.Parts.any;
import static io.strategydsl.properties.Parts.change;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.properties.Breakage.Broken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can go wrong with metrics, their targets and their observations. */
final class MetricBreakages {
    private static final int QUARTER = 92;

    static final List<Breakage> LIST = List.of(
            new Breakage(
                    "metric.serves-goal: a metric that measures nothing is added",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    metric -> plan.strategy().goals().size() > 1)
                            .map(metric -> new Broken(
                                    Parts.withCopy(plan.strategy(), metric, copy -> copy.measuredGoals(List.of())),
                                    "metric.serves-goal metrics/new/measuredGoals"))),
            new Breakage("metric.beyond-vanity: only attention is counted", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(
                                chance,
                                Parts.topLevel(whole),
                                goal -> Parts.leaves(whole).contains(goal)
                                        && goal.type()
                                                .filter(GoalType::isCatalogued)
                                                .isPresent()
                                        && maturity(whole)
                                                .filter(Maturity.ADVANCED::equals)
                                                .isEmpty())
                        .map(goal ->
                                new Broken(withKind(whole, goal, vanityFor(goal)), at("metric.beyond-vanity", goal)));
            }),
            new Breakage("metric.relevant-followers: only followers are counted", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(
                                chance,
                                Parts.topLevel(whole),
                                goal -> Parts.leaves(whole).contains(goal)
                                        && goal.type()
                                                .filter(type ->
                                                        type.equals(GoalType.BRAND_AWARENESS) || !type.isCatalogued())
                                                .isPresent()
                                        && maturity(whole)
                                                .filter(Maturity.ADVANCED::equals)
                                                .isEmpty())
                        .map(goal -> new Broken(
                                withKind(whole, goal, MetricKind.FOLLOWERS), at("metric.relevant-followers", goal)));
            }),
            new Breakage("metric.targeted: the targets are taken away", (plan, chance) -> {
                Metric metric = chance.oneOf(plan.strategy().metrics());
                return Optional.of(new Broken(
                        change(plan.strategy(), metric, m -> m.targets(List.of())),
                        at("metric.targeted", metric, "targets")));
            }),
            new Breakage(
                    "metric.growth-needs-baseline: the baseline is taken away",
                    (plan, chance) -> any(chance, plan.strategy().metrics(), MetricBreakages::growsOrChanges)
                            .map(metric -> new Broken(
                                    change(plan.strategy(), metric, m -> m.baseline(Optional.empty())),
                                    at("metric.growth-needs-baseline", metric, "baseline")))),
            new Breakage(
                    "metric.baseline: the baseline is taken away",
                    (plan, chance) -> any(chance, plan.strategy().metrics(), metric -> !growsOrChanges(metric))
                            .map(metric -> new Broken(
                                    change(plan.strategy(), metric, m -> m.baseline(Optional.empty())),
                                    at("metric.baseline", metric, "baseline")))),
            new Breakage(
                    "metric.quarterly: a target for the year is the only one",
                    (plan, chance) -> any(chance, plan.strategy().metrics(), metric -> days(plan.strategy()) > QUARTER)
                            .map(metric -> new Broken(
                                    change(
                                            plan.strategy(),
                                            metric,
                                            m -> m.targets(
                                                    List.of(new Target.ValueEach(better(metric), Per.PER_YEAR)))),
                                    at("metric.quarterly", metric, "targets")))),
            new Breakage(
                    "metric.quarterly: only the last target is left",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    metric -> isDated(metric) && days(plan.strategy()) > QUARTER)
                            .map(metric -> new Broken(
                                    change(
                                            plan.strategy(),
                                            metric,
                                            m -> m.targets(metric.targets()
                                                    .subList(
                                                            metric.targets().size() - 1,
                                                            metric.targets().size()))),
                                    at("metric.quarterly", metric, "targets")))),
            new Breakage(
                    "metric.realistic: the last target is a leap away",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    metric -> metric.direction() != Direction.DOWN_IS_GOOD
                                            && baseline(metric).signum() > 0
                                            && besideNext(metric, plan.day())
                                                    .contains(metric.targets().size() - 1))
                            .map(metric -> new Broken(
                                    change(
                                            plan.strategy(),
                                            metric,
                                            m -> m.targets(moved(
                                                    metric, metric.targets().size() - 1, 1_000_000_000))),
                                    at("metric.realistic", metric, "targets")))),
            new Breakage("metric.sourced: nobody says where it is read", (plan, chance) -> {
                Metric metric = chance.oneOf(plan.strategy().metrics());
                return Optional.of(new Broken(
                        change(plan.strategy(), metric, m -> m.source(Optional.empty())),
                        at("metric.sourced", metric, "source")));
            }),
            new Breakage(
                    "metric.direction: a target is on the wrong side",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    // From a target that falls, the way to the next one is a leap: metric.realistic.
                                    metric -> metric.direction() != Direction.UNKNOWN
                                            && (metric.direction() == Direction.DOWN_IS_GOOD
                                                    || metric.targets().size() == 1)
                                            && !besideNext(metric, plan.day()).isEmpty())
                            .map(metric -> {
                                int place = chance.oneOf(besideNext(metric, plan.day()));
                                int sign = metric.direction() == Direction.UP_IS_GOOD ? -1 : 1;
                                return new Broken(
                                        change(
                                                plan.strategy(),
                                                metric,
                                                m -> m.targets(moved(metric, place, sign * chance.between(1, 5)))),
                                        at("metric.direction", metric, "targets"));
                            })),
            new Breakage("metric.fits-goal: a kind is not listed", (plan, chance) -> {
                Strategy whole = plan.strategy();
                List<String> listing = whole.goals().stream()
                        .filter(goal -> typeOf(whole, goal)
                                .filter(type -> !type.listedMetricKinds().isEmpty())
                                .isPresent())
                        .map(Goal::id)
                        .toList();
                return any(chance, whole.metrics(), metric -> listing.containsAll(metric.measuredGoals()))
                        .map(metric -> new Broken(
                                whole.toBuilder()
                                        .metrics(Parts.replaced(
                                                whole.metrics(), metric, of(metric, MetricKind.NET_PROMOTER_SCORE)))
                                        .build(),
                                at("metric.fits-goal", metric, "kind")));
            }),
            new Breakage(
                    "metric.fits-maturity: the team is said to be advanced",
                    (plan, chance) -> any(
                                    chance,
                                    List.of(plan.strategy()),
                                    whole -> whole.metrics().stream().allMatch(SoundMetrics::countsReachOrEngagement))
                            .map(whole ->
                                    new Broken(with(whole, Maturity.ADVANCED), "metric.fits-maturity team/maturity"))),
            new Breakage(
                    "metric.fits-maturity: the team is said to be a beginner",
                    (plan, chance) -> any(
                                    chance,
                                    List.of(plan.strategy()),
                                    whole -> whole.metrics().stream().allMatch(SoundMetrics::countsConversions))
                            .map(whole ->
                                    new Broken(with(whole, Maturity.BEGINNER), "metric.fits-maturity team/maturity"))),
            new Breakage(
                    "metric.moved: a metric that nobody moves is added",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .addMetric(Parts.copy(
                                                    chance.oneOf(plan.strategy().metrics()))
                                            .build())
                                    .build(),
                            "metric.moved metrics/new"))),
            new Breakage(
                    "metric.observed: the observations are taken away",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    metric -> metric.targets().stream()
                                            .flatMap(target -> Parts.dayOf(target).stream())
                                            .anyMatch(plan.day()::isAfter))
                            .map(metric -> new Broken(
                                    change(plan.strategy(), metric, m -> m.observations(List.of())),
                                    at("metric.observed", metric, "observations")))),
            new Breakage(
                    "metric.on-track: the last observation is far behind",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().metrics(),
                                    metric ->
                                            isDated(metric) && metric.baseline().isPresent())
                            .map(metric -> new Broken(
                                    change(
                                            plan.strategy(),
                                            metric,
                                            m -> m.observations(and(
                                                    metric.observations(),
                                                    new Observation(plan.day(), farBehind(metric))))),
                                    at("metric.on-track", metric, "observations")))));

    private MetricBreakages() {}

    /** The metric with another kind, and good in the same direction as before. */
    private static MetricKind vanityFor(Goal goal) {
        return goal.type().filter(MetricKind.LIKES::isVanityFor).isPresent() ? MetricKind.LIKES : MetricKind.VIEWS;
    }

    /** The plan in which the goal is measured by this kind alone. */
    private static Strategy withKind(Strategy plan, Goal goal, MetricKind kind) {
        return plan.toBuilder()
                .metrics(plan.metrics().stream()
                        .map(metric -> metric.measuredGoals().contains(goal.id()) ? of(metric, kind) : metric)
                        .toList())
                .build();
    }

    private static Metric of(Metric metric, MetricKind kind) {
        return metric.toBuilder()
                .statedDirection(metric.direction() == Direction.UNKNOWN ? Direction.UP_IS_GOOD : metric.direction())
                .kind(kind)
                .build();
    }

    private static boolean growsOrChanges(Metric metric) {
        return metric.targets().stream()
                .anyMatch(target -> target instanceof Target.GrowthEach || target instanceof Target.ChangeBy);
    }

    private static boolean isDated(Metric metric) {
        return metric.targets().stream().anyMatch(target -> Parts.dayOf(target).isPresent());
    }

    private static long days(Strategy plan) {
        return ChronoUnit.DAYS.between(
                plan.timeframe().orElseThrow().start(),
                plan.timeframe().orElseThrow().end());
    }

    /** The places of the dated targets but the one that observations are compared with. */
    private static List<Integer> besideNext(Metric metric, LocalDate day) {
        List<Integer> places = new ArrayList<>();
        if (isDated(metric)) {
            int next = 0;
            while (next < metric.targets().size() - 1
                    && Parts.dayOf(metric.targets().get(next)).orElseThrow().isBefore(day)) {
                next++;
            }
            for (int place = 0; place < metric.targets().size(); place++) {
                if (place != next) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** The targets, one of them so far from the baseline. */
    private static List<Target> moved(Metric metric, int place, int distance) {
        BigDecimal change = BigDecimal.valueOf(distance);
        Target target = metric.targets().get(place);
        LocalDate day = Parts.dayOf(target).orElseThrow();
        return Parts.replaced(
                metric.targets(),
                target,
                target instanceof Target.ChangeBy
                        ? new Target.ChangeBy(change, day)
                        : new Target.ValueBy(baseline(metric).add(change), day));
    }

    /** A number on the good side of the baseline, and not 0, which could not be bettered. */
    private static BigDecimal better(Metric metric) {
        BigDecimal step = BigDecimal.valueOf(metric.direction() == Direction.DOWN_IS_GOOD ? -1 : 1);
        BigDecimal next = baseline(metric).add(step);
        return next.signum() == 0 ? next.add(step) : next;
    }

    private static BigDecimal baseline(Metric metric) {
        return metric.baseline().map(Baseline::value).orElseThrow();
    }

    /** Ten times as far away from the baseline as the last target, on the other side. */
    private static BigDecimal farBehind(Metric metric) {
        Target last = metric.targets().stream()
                .filter(target -> Parts.dayOf(target).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        BigDecimal change = last instanceof Target.ValueBy value
                ? value.value().subtract(baseline(metric))
                : ((Target.ChangeBy) last).change();
        return baseline(metric).subtract(change.multiply(BigDecimal.TEN));
    }

    static Optional<GoalType> typeOf(Strategy plan, String goal) {
        return plan.goals().stream()
                .filter(each -> each.id().equals(goal))
                .findFirst()
                .flatMap(each -> typeOf(plan, each));
    }

    private static Optional<GoalType> typeOf(Strategy plan, Goal goal) {
        return goal.type()
                .or(() -> plan.goals().stream()
                        .filter(each -> goal.partOf().filter(each.id()::equals).isPresent())
                        .findFirst()
                        .flatMap(parent -> typeOf(plan, parent)));
    }

    private static Optional<Maturity> maturity(Strategy plan) {
        return plan.team().flatMap(Team::maturity);
    }

    private static Strategy with(Strategy plan, Maturity maturity) {
        Team team = plan.team().orElseThrow().toBuilder().maturity(maturity).build();
        return plan.toBuilder().team(team).build();
    }
}
