package io.strategydsl.rules.articles;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.PRESS_MENTIONS;
import static io.strategydsl.model.GoalType.REVENUE;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.MetricKind.INFLUENCERS_TALKING;
import static io.strategydsl.model.MetricKind.SALES_REVENUE;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.rule.Strength.COULD;
import static io.strategydsl.rule.Strength.MUST;
import static io.strategydsl.rule.Strength.SHOULD;
import static io.strategydsl.rules.articles.Statement.checked;
import static io.strategydsl.rules.articles.Statement.unchecked;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rules.MethodRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The five steps of Buffer, on a plan after its example. */
class BufferTest extends ArticleTest {
    private static final LocalDate START = LocalDate.of(YEAR, Month.JANUARY, 1);
    private static final LocalDate MAY = LocalDate.of(YEAR, Month.MAY, 20);

    private static final Strategy PLAN = strategy(
            "tents",
            s -> s.during(Year.of(YEAR))
                    .objective("segment", "Expand into a new market segment")
                    .objective("revenue", "Sell more to those who know us")
                    .team(t -> t.member("kim", "Kim")
                            .member("ola", "Ola", m -> m.available(4, PER_WEEK))
                            .group("crew", "The crew"))
                    .primaryGoal(
                            "influencers",
                            "Win influencers in the new segment",
                            g -> g.type(PRESS_MENTIONS)
                                    .supports("segment")
                                    .metric(
                                            "talking",
                                            m -> m.kind(INFLUENCERS_TALKING)
                                                    .baseline(0, START)
                                                    .quarterlyTargets(YEAR, 10, 20, 30, 40)
                                                    .observed(LocalDate.of(YEAR, Month.MARCH, 31), 11))
                                    .tactic(
                                            "list",
                                            "List 100 influencers",
                                            t -> t.ownedBy("kim")
                                                    .due(LocalDate.of(YEAR, Month.FEBRUARY, 1))
                                                    .value(8)
                                                    .complexity(2)
                                                    .done(LocalDate.of(YEAR, Month.JANUARY, 29)))
                                    .tactic(
                                            "message",
                                            "Message each of them",
                                            t -> t.ownedBy("kim")
                                                    .due(MAY)
                                                    .value(8)
                                                    .complexity(4))
                                    .tactic(
                                            "sponsored",
                                            "Set up one sponsored post",
                                            t -> t.ownedBy("kim", "ola")
                                                    .accountable("kim")
                                                    .repeats(monthlyOn(30, OR_LAST_DAY)
                                                            .from(LocalDate.of(YEAR, Month.MAY, 30)))
                                                    .value(9)
                                                    .complexity(7)))
                    .goal(
                            "sales",
                            "Sell tents to followers",
                            g -> g.type(REVENUE)
                                    .supports("revenue")
                                    .metric("sold", m -> m.kind(SALES_REVENUE))
                                    .tactic(
                                            "code",
                                            "Give followers a code",
                                            t -> t.ownedBy("ola")
                                                    .due(LocalDate.of(YEAR, Month.JUNE, 1))
                                                    .effort(3)
                                                    .value(7)
                                                    .complexity(3)))
                    .review(
                            "monthly",
                            "Change what does not work",
                            r -> r.every(PER_MONTH).held(LocalDate.of(YEAR, Month.MARCH, 31))));

    BufferTest() {
        super(MethodRules.buffer(), Set.of(Article.BUFFER), PLAN);
    }

    /** A plan of tactics that are worth doing has none that others should come before. */
    @Override
    Set<String> withNothingToCheck() {
        return Set.of("tactic.quick-wins-first");
    }

    @Override
    Stream<Statement> statements() {
        return Stream.of(
                checked(
                        "BUF step 1",
                        MUST,
                        "goals serve those of the company",
                        "goal.aligned",
                        plan -> plan.with(plan.goals().get(1).toBuilder()
                                .supportedObjectives(List.of())
                                .build()),
                        "objective.served"),
                checked(
                        "BUF step 1",
                        COULD,
                        "not every objective has a goal",
                        "objective.served",
                        plan -> plan.with(Objective.builder("score")
                                .text("Improve the score")
                                .build())),
                checked(
                        "BUF step 1",
                        COULD,
                        "measures by type of goal",
                        "metric.fits-goal",
                        plan -> plan.with(Metric.builder("bounces")
                                .kind(BOUNCE_RATE)
                                .addMeasuredGoal("sales")
                                .build())),
                checked(
                        "BUF step 1",
                        COULD,
                        "revenue is measured in sales",
                        "metric.beyond-vanity",
                        plan -> plan.with(
                                metric("sold").toBuilder().kind(FOLLOWERS).build())),
                checked(
                        "BUF step 2",
                        SHOULD,
                        "break goals down into tactics",
                        "goal.served",
                        plan -> plan.toBuilder()
                                .tactics(PLAN.tactics().subList(0, 3))
                                .build()),
                checked(
                        "BUF step 2",
                        MUST,
                        "tactics are for a goal",
                        "tactic.serves-goal",
                        plan -> plan.with(message().servedGoals(List.of()).build())),
                unchecked(
                        "BUF step 2",
                        "tactics depend on customers and market",
                        "names no tactic that a plan must have"),
                checked(
                        "BUF step 3",
                        SHOULD,
                        "guess value and effort",
                        "tactic.scored",
                        plan -> plan.with(message().value(OptionalInt.empty()).build())),
                checked(
                        "BUF step 3",
                        SHOULD,
                        "low value is hardly worth it",
                        "tactic.worth-doing",
                        plan -> plan.with(message()
                                .value(2)
                                .schedule(Schedule.once(LocalDate.of(YEAR, Month.JULY, 1)))
                                .build())),
                checked(
                        "BUF step 3",
                        SHOULD,
                        "quick wins come first",
                        "tactic.quick-wins-first",
                        plan -> plan.with(message().value(2).build()),
                        "tactic.worth-doing"),
                checked("BUF step 3", COULD, "a team's resources are finite", "tactic.owner-load", BufferTest::crowded),
                checked(
                        "BUF step 3",
                        COULD,
                        "a team's resources are finite",
                        "team.capacity",
                        plan -> plan.with(tactic("code").withEffort(BigDecimal.TEN))),
                unchecked("BUF step 3", "do not hang on precision", "allows, and asks for nothing"),
                checked(
                        "BUF step 4",
                        MUST,
                        "assign people",
                        "tactic.owned",
                        plan -> plan.with(message().owners(List.of()).build())),
                checked(
                        "BUF step 4",
                        MUST,
                        "people, not groups",
                        "tactic.owner-named",
                        plan -> plan.with(message().owners(List.of("crew")).build())),
                checked(
                        "BUF step 4",
                        COULD,
                        "somebody is responsible",
                        "tactic.accountable",
                        plan -> plan.with(tactic("sponsored").toBuilder()
                                .accountable(Optional.empty())
                                .build())),
                checked(
                        "BUF step 4",
                        MUST,
                        "set dates",
                        "tactic.dated",
                        plan -> plan.with(message().schedule(Optional.empty()).build())),
                checked(
                        "BUF step 4",
                        COULD,
                        "the 30th of every month",
                        "schedule.month-end",
                        plan -> plan.withTimeframe(new Timeframe(START, START.plusYears(2)))
                                .with(tactic("sponsored").toBuilder()
                                        .schedule(monthlyOn(30).from(LocalDate.of(YEAR, Month.MAY, 30)))
                                        .build())),
                checked(
                        "BUF step 5",
                        SHOULD,
                        "check in regularly",
                        "review.cadence",
                        plan -> plan.toBuilder().reviews(List.of()).build()),
                checked(
                        "BUF step 5",
                        SHOULD,
                        "hold the reviews",
                        "review.due",
                        plan -> plan.with(plan.reviews().get(0).toBuilder()
                                .held(List.of())
                                .build())),
                checked(
                        "BUF step 5",
                        SHOULD,
                        "see what is late",
                        "tactic.overdue",
                        plan -> plan.with(message()
                                .schedule(Schedule.once(LocalDate.of(YEAR, Month.APRIL, 1)))
                                .build())),
                checked(
                        "BUF step 5",
                        SHOULD,
                        "see what is off track",
                        "metric.on-track",
                        plan -> plan.with(metric("talking").toBuilder()
                                .observations(List.of(
                                        new Observation(LocalDate.of(YEAR, Month.MARCH, 31), new BigDecimal("2"))))
                                .build())),
                unchecked("BUF step 5", "enjoy it", "an attitude"));
    }

    /** Six tactics of one owner in a week. */
    private static Strategy crowded(Strategy plan) {
        Strategy crowded = plan;
        for (int i = 1; i <= 5; i++) {
            crowded = crowded.with(Tactic.builder("message-" + i)
                    .text("Message more of them")
                    .addServedGoal("influencers")
                    .addOwner("kim")
                    .schedule(message().build().schedule())
                    .value(8)
                    .complexity(4)
                    .build());
        }
        return crowded;
    }

    private static TacticBuilder message() {
        return tactic("message").toBuilder();
    }

    private static Tactic tactic(String id) {
        return PLAN.tactics().stream()
                .filter(tactic -> tactic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Metric metric(String id) {
        return PLAN.metrics().stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
