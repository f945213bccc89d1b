package io.strategydsl.benchmark;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Per;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes that let a plan count from milestones, last for a while or meet regularly. */
final class FloorMilestonePlans {
    private static final Milestone OPEN =
            Milestone.builder("launch").name("Public launch, TBD").build();
    private static final RelativeDay BEFORE = RelativeDay.before("launch", Period.ofWeeks(4));
    private static final RelativeDay LATE = RelativeDay.after("end", Period.ofMonths(2));

    static final List<UnaryOperator<Strategy>> CHANGES = List.of(
            plan -> from(BEFORE, plan),
            plan -> from(BEFORE, plan).toBuilder().addMilestone(OPEN).build(),
            plan -> from(BEFORE, plan).toBuilder()
                    .addMilestone(OPEN.withDay(Plans.FIRST_DAY.plusDays(150)))
                    .addMilestone(OPEN)
                    .build(),
            plan -> plan.toBuilder()
                    .addMilestone(OPEN)
                    .addMilestone(OPEN.withName(""))
                    .build(),
            plan -> from(LATE, plan),
            plan -> from(LATE, plan).toBuilder().timeframe(Optional.empty()).build(),
            plan -> from(RelativeDay.after("start", Period.ofYears(999)), plan),
            plan -> from(new RelativeDay.InWeek(2, Optional.of(DayOfWeek.MONDAY)), plan),
            plan -> from(new RelativeDay.InMonth(7), plan),
            plan -> from(BEFORE, plan).toBuilder()
                    .addMilestone(OPEN)
                    .metrics(List.of())
                    .pillars(Optional.empty())
                    .tactics(plan.tactics().stream()
                            .map(tactic -> tactic.toBuilder()
                                    .schedule(Schedule.relative(BEFORE))
                                    .status(new TacticStatus.Done(Plans.FIRST_DAY))
                                    .build())
                            .toList())
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(plan.tactics().stream()
                            .map(tactic -> tactic.toBuilder()
                                    .value(tactic.dependencies().isEmpty() ? 8 : 2)
                                    .complexity(2)
                                    .schedule(
                                            tactic.id().length() % 2 == 0
                                                    ? Schedule.once(Plans.FIRST_DAY.minusDays(3))
                                                            .lasting(Period.ofWeeks(2))
                                                    : Recurring.monthlyOn(3)
                                                            .from(Plans.FIRST_DAY.plusDays(9))
                                                            .lasting(Period.ofMonths(2)))
                                    .status(
                                            tactic.id().hashCode() % 3 == 0
                                                    ? new TacticStatus.Done(Plans.FIRST_DAY.plusDays(20))
                                                    : tactic.status())
                                    .build())
                            .toList())
                    .build(),
            plan -> plan.toBuilder()
                    .reviews(List.of(
                            Review.builder("whenever").text("Look at it").build(),
                            Review.builder("month")
                                    .text("Look at the month")
                                    .recurrence(Recurring.monthlyOn(31))
                                    .build(),
                            Review.builder("month")
                                    .recurrence(Recurring.monthly())
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .reviews(List.of(Review.builder("last")
                            .text("Look back")
                            .recurrence(Recurring.monthlyOn(31).atMonthEnd(MonthEnd.OR_LAST_DAY))
                            .build()))
                    .build());

    private FloorMilestonePlans() {}

    private static Strategy from(RelativeDay day, Strategy plan) {
        return plan.toBuilder()
                .tactics(plan.tactics().stream()
                        .map(tactic -> tactic.id().hashCode() % 4 == 0
                                ? tactic
                                : tactic.toBuilder()
                                        .value(tactic.id().hashCode() % 2 == 0 ? 8 : 2)
                                        .complexity(2)
                                        .schedule(
                                                tactic.id().length() % 2 == 0
                                                        ? Schedule.relative(day)
                                                        : Schedule.relative(day).lasting(Period.ofDays(10)))
                                        .build())
                        .toList())
                .metrics(
                        plan.metrics().stream().map(metric -> from(day, metric)).toList())
                .pillars(Pillars.builder()
                        .addNovelty(new Novelty("An opening with \"placeholder\"", Schedule.relative(day)))
                        .addNovelty(
                                new Novelty("A contest", Recurring.quarterly().from(Plans.FIRST_DAY.plusDays(200))))
                        .build())
                .build();
    }

    private static Metric from(RelativeDay day, Metric metric) {
        return switch (Math.floorMod(metric.id().hashCode(), 4)) {
            case 0 ->
                metric.toBuilder()
                        .targets(List.of(new Target.ValueAt(BigDecimal.ONE, day)))
                        .build();
            case 1 ->
                metric.toBuilder()
                        .baseline(Optional.empty())
                        .targets(List.of(new Target.ChangeAt(BigDecimal.valueOf(-5), day)))
                        .build();
            case 2 ->
                metric.toBuilder()
                        .targets(List.of(
                                new Target.UndecidedAt("nobody knows", day),
                                new Target.Undecided("nor here", Optional.of(Plans.FIRST_DAY.plusDays(80))),
                                new Target.GrowthEach(BigDecimal.TEN, Per.PER_YEAR)))
                        .build();
            default ->
                metric.toBuilder()
                        .baseline(Optional.empty())
                        .targets(List.of(new Target.Level(BigDecimal.ONE), new Target.Value(BigDecimal.ZERO)))
                        .build();
        };
    }
}
