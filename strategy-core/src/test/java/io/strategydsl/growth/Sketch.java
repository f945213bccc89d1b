package io.strategydsl.growth;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.FACEBOOK;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A plan with as many elements of each kind as its size, and what refers to what in it, by number. */
final class Sketch {
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    /** So few that even in a small plan much falls on one day. */
    private static final int DAYS = 2;

    final int size;
    /** All of one length, so that the work does not grow with the digits. */
    IntFunction<String> ids = number -> "-" + (10_000 + number);

    IntFunction<String> texts = number -> "Be known in region " + number;
    /** How an element of a kind is referred to by its id. */
    BinaryOperator<String> references = References.RESOLVED;

    IntFunction<int[]> parents = Sketch::none;
    IntFunction<int[]> objectivesOfGoals = Sketch::same;
    IntFunction<int[]> ownersOfGoals = Sketch::none;
    IntFunction<int[]> goalsOfMetrics = Sketch::same;
    IntFunction<int[]> goalsOfTactics = Sketch::same;
    IntFunction<int[]> metricsOfTactics = Sketch::same;
    IntFunction<int[]> ownersOfTactics = Sketch::same;
    IntFunction<int[]> channelsOfTactics = Sketch::same;
    IntFunction<int[]> personasOfTactics = Sketch::none;
    IntFunction<int[]> dependencies = Sketch::none;
    IntFunction<int[]> personasOfChannels = Sketch::same;
    /** From which milestone a tactic, a target and an entry are counted, if from any; every other one has no day. */
    IntFunction<int[]> milestones = Sketch::none;

    IntFunction<int[]> metricsOfChannels = Sketch::same;
    IntFunction<int[]> areasOfChannels = Sketch::none;
    int[] areasOfPlan = {};

    IntFunction<int[]> channelsOfPosts = Sketch::same;
    IntFunction<int[]> ownersOfPosts = Sketch::same;
    IntFunction<int[]> goalsOfPosts = Sketch::same;
    IntFunction<int[]> personasOfPosts = Sketch::same;
    IntFunction<int[]> messagesOfPosts = Sketch::same;

    Sketch(int size) {
        this.size = size;
    }

    Strategy plan() {
        List<Goal> goals = new ArrayList<>();
        IntStream.range(0, size).mapToObj(this::goal).forEach(goals::add);
        return strategy("plan", s -> {
                    s.during(FIRST_DAY, LAST_DAY);
                    s.mix(IntStream.of(areasOfPlan)
                            .mapToObj(number -> share(area(number), 1))
                            .toArray(ContentShare[]::new));
                    s.team(t -> IntStream.range(0, size)
                            .forEach(i -> t.member(
                                    id("member", i),
                                    "Maya",
                                    m -> m.available(i % 2 == 0 ? 20 : 80, i % 2 == 0 ? PER_WEEK : PER_MONTH))));
                    s.positioning(p ->
                            IntStream.range(0, size).forEach(i -> p.keyMessage(id("key-message", i), texts.apply(i))));
                    IntStream.range(0, size).forEach(i -> add(i, s));
                })
                .toBuilder()
                .goals(goals)
                .build();
    }

    private Goal goal(int i) {
        return Goal.builder(id("goal", i))
                .text(texts.apply(i))
                .type(Optional.of(GoalType.REVENUE).filter(type -> i == 0))
                .partOf(List.of(references("goal", parents.apply(i))).stream().findFirst())
                .supportedObjectives(List.of(references("objective", objectivesOfGoals.apply(i))))
                .owners(List.of(references("member", ownersOfGoals.apply(i))))
                .build();
    }

    private void add(int i, StrategyScope s) {
        s.objective(id("objective", i), texts.apply(i));
        s.persona(id("persona", i), texts.apply(i), p -> p.priority(i % 2 + 1).foundOn(FACEBOOK));
        s.metric(
                id("metric", i),
                m -> m.kind(FOLLOWERS)
                        .measures(references("goal", goalsOfMetrics.apply(i)))
                        .baseline(10, FIRST_DAY)
                        .target(100, day(i))
                        .observed(FIRST_DAY, 11));
        boolean counted = milestones.apply(i).length > 0;
        String milestone = counted ? references("milestone", milestones.apply(i))[0] : Milestone.START;
        if (counted) {
            s.milestone(id("milestone", i), texts.apply(i), m -> {
                if (i % 2 == 0) {
                    m.on(day(i));
                }
            });
            s.metric(
                    id("metric", i) + "-at", m -> m.kind(FOLLOWERS).baseline(10).target(100, at(milestone)));
            s.tactic(
                    id("tactic", i) + "-at",
                    texts.apply(i),
                    t -> t.due(at(milestone)).lasting(weeks(1)));
            s.tactic(
                    id("tactic", i) + "-before",
                    texts.apply(i),
                    t -> t.due(before(milestone, weeks(1))).somethingNew());
        }
        s.tactic(
                id("tactic", i),
                texts.apply(i),
                t -> t.serves(references("goal", goalsOfTactics.apply(i)))
                        .moves(references("metric", metricsOfTactics.apply(i)))
                        .ownedBy(references("member", ownersOfTactics.apply(i)))
                        .on(references("channel", channelsOfTactics.apply(i)))
                        .reaching(references("persona", personasOfTactics.apply(i)))
                        .dependsOn(references("tactic", dependencies.apply(i)))
                        .due(day(-i))
                        .effort(i % 2 + 1)
                        .value(i % 2 * 8 + 1)
                        .complexity(i % 2 * 8 + 1));
        s.channel(id("channel", i), FACEBOOK, c -> {
            c.reaching(references("persona", personasOfChannels.apply(i)))
                    .measuredBy(references("metric", metricsOfChannels.apply(i)));
            IntStream.of(areasOfChannels.apply(i))
                    .forEach(number -> c.posting(1, PER_QUARTER, area(number))
                            .post(
                                    id("post", i) + "-" + number,
                                    "Tents",
                                    p -> p.at(day(number)).area(area(number))));
            if (areasOfPlan.length > 0) {
                c.posting(1, PER_QUARTER);
            }
        });
        s.post(
                id("post", i),
                texts.apply(i),
                p -> p.on(references("channel", channelsOfPosts.apply(i)))
                        .ownedBy(references("member", ownersOfPosts.apply(i)))
                        .serves(references("goal", goalsOfPosts.apply(i)))
                        .reaching(references("persona", personasOfPosts.apply(i)))
                        .saying(references("key-message", messagesOfPosts.apply(i)))
                        .effort(1)
                        .at(day(i)));
        s.review(id("review", i), texts.apply(i), r -> r.every(PER_MONTH).attendedBy(references("member", same(i))));
    }

    private ContentArea area(int number) {
        return ContentArea.of(id("area", number), "Area");
    }

    private static int[] none(int number) {
        return new int[0];
    }

    private static int[] same(int number) {
        return new int[] {number};
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(Math.floorMod(number, DAYS));
    }

    private String id(String kind, int number) {
        return kind + ids.apply(number);
    }

    private String[] references(String kind, int[] numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> references.apply(kind, id(kind, number)))
                .toArray(String[]::new);
    }
}
