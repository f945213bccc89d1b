package io.strategydsl.examples.broken;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.MetricKind.CLICKS;
import static io.strategydsl.model.MetricKind.REFERRAL_TRAFFIC;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.TeamFunction.CONTENT;
import static io.strategydsl.model.TeamFunction.SALES;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.MetricScope;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;

/** A small plan of a bakery that lacks nothing, and sound parts for the plans that are broken on purpose. */
public final class SoundPlan {
    private static final Year YEAR = Year.of(2026);

    private SoundPlan() {}

    /** The plan. */
    public static Strategy plan() {
        return with(s -> {});
    }

    /** The plan with something added to it. */
    static Strategy with(Consumer<StrategyScope> addition) {
        return strategy("bakery-2026", s -> {
            s.during(YEAR);
            frame(s);
            content(s);
            addition.accept(s);
        });
    }

    /** The plan without a timeframe. */
    static Strategy withoutTimeframe() {
        return strategy("bakery-2026", s -> {
            frame(s);
            content(s);
        });
    }

    /** The plan with other goals in place of its own. */
    static Strategy withGoals(Consumer<StrategyScope> goals) {
        return strategy("bakery-2026", s -> {
            s.during(YEAR);
            frame(s);
            objective(s);
            goals.accept(s);
            blog(s);
        });
    }

    /** The plan with nothing that needs a goal. */
    static Strategy withoutGoals() {
        return strategy("bakery-2026", s -> {
            s.during(YEAR);
            frame(s);
        });
    }

    private static void content(StrategyScope strategy) {
        objective(strategy);
        strategy.primaryGoal("orders", "Bring visitors to the page where they order bread", SoundPlan::goal);
        blog(strategy);
    }

    // spotless:off
    private static void objective(StrategyScope strategy) {
        strategy.objective("growth", "Sell half of the bread by order");
    }

    private static void frame(StrategyScope strategy) {
        strategy
            .organisation("Ben's Bakery")
            .calendar(URI.create("https://bakery.example/calendar"))
            .team(t -> t
                .member("ana", "Ana", m -> m.function(CONTENT).canPost())
                .member("ben", "Ben", m -> m.function(SALES).canPost())
                .policy("Ana reads every post before it goes out")
                .answeredBy("ana"))
            .persona("parent", "Parent who buys bread on the way home", p -> p
                .because("They come every week")
                .demographics("30 to 45, two children")
                .psychographics("Likes to know who baked it")
                .behaviour("Reads on the telephone, in the evening")
                .values("Time with the children")
                .challenges("The shop is sold out at six")
                .foundOn(BLOG))
            .listening(l -> l
                .audience("What people ask about sourdough")
                .competitor("The supermarket's baking station")
                .dashboard("https://bakery.example/listening"))
            .positioning(p -> p
                .oneThing("Your loaf waits for you")
                .keyMessage("Order until noon, fetch until eight")
                .shouldThink("They know me there"))
            .pillars(p -> p
                .contact("Ana answers comments until eight in the evening")
                .gift("Recipes for stale bread")
                .afterMistake("We say what went wrong and bake again")
                .voice("As across the counter")
                .somethingNew("Bread of the month, chosen by readers", monthlyOn(1).from(LocalDate.of(2026, 1, 1))))
            .review("monthly", "Look at orders and visits", r -> r.every(PER_MONTH).attendedBy("ana", "ben"));
    }

    private static void blog(StrategyScope strategy) {
        strategy.channel("blog", BLOG, c -> channel(c.because("People search there for what to do with bread")));
    }

    /** A goal with everything, one metric and one tactic among it; the first goal of the plan. */
    static GoalScope goal(GoalScope goal) {
        return goal.type(WEBSITE_TRAFFIC)
            .supports("growth")
            .metric("visits", SoundPlan::metric)
            .tactic("recipes", "Publish a recipe that ends at the order page", SoundPlan::tactic);
    }

    /** A metric with everything. */
    static MetricScope metric(MetricScope metric) {
        return untargeted(metric).quarterlyTargets(2026, 600, 700, 800, 900);
    }

    /** A metric with everything but targets. */
    private static MetricScope untargeted(MetricScope metric) {
        return metric.kind(REFERRAL_TRAFFIC).source("Statistics of the website").baseline(500);
    }

    /** A metric with everything, of another kind. */
    static MetricScope otherMetric(MetricScope metric) {
        return counted(metric).source("Statistics of the blog").quarterlyTargets(2026, 120, 140, 160, 180);
    }

    /** A metric of another kind, with everything but a source and targets. */
    static MetricScope counted(MetricScope metric) {
        return metric.kind(CLICKS).baseline(100);
    }

    /** A tactic with everything. */
    static TacticScope tactic(TacticScope tactic) {
        return dated(tactic).ownedBy("ana");
    }

    /** A tactic with everything but an owner. */
    static TacticScope dated(TacticScope tactic) {
        return undated(tactic).due(LocalDate.of(2026, 2, 2));
    }

    /** A tactic with everything but an owner and a date. */
    static TacticScope undated(TacticScope tactic) {
        return tactic.on("blog").moves("visits").value(8).complexity(2);
    }

    /** A channel with everything but a reason. */
    static ChannelScope channel(ChannelScope channel) {
        return channel
            .reaching("parent")
            .measuredBy("visits")
            .ownedBy("ana")
            .access(2)
            .posting(1, PER_WEEK)
            .mix(promotion(20), curated(40), interaction(40))
            .resource(time("3 hours a week"));
    }
    // spotless:on
}
