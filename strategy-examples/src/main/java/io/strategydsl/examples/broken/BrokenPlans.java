package io.strategydsl.examples.broken;

import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.Platform.BLOG;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sound plan with one fault at a time, for trying out what a report says of it. */
public final class BrokenPlans {

    private BrokenPlans() {}

    /** All of them, by the id of the one rule that each violates. */
    public static Map<String, List<Strategy>> byRule() {
        Map<String, List<Strategy>> plans = new LinkedHashMap<>();
        plans.put("id.unique", List.of(sameIdTwice()));
        plans.put("reference.resolves", List.of(referenceWithASlip(), referenceToOtherKind(), referenceToNothing()));
        plans.put("text.stated", List.of(goalWithoutWords(), channelWithoutPlatform()));
        plans.put("placeholder.left", List.of(placeholderInText(), undecidedTarget()));
        plans.put("milestone.dated", List.of(milestoneWithoutDay()));
        plans.put("timeframe.stated", List.of(noTimeframe()));
        plans.put("goal.primary", List.of(noPrimaryGoal(), twoPrimaryGoals(), noGoal()));
        plans.put("goal.acyclic", List.of(goalsInACycle()));
        plans.put("tactic.owned", List.of(tacticWithoutOwner()));
        plans.put("tactic.dated", List.of(tacticWithoutDate(), ongoingTactic()));
        plans.put("tactic.acyclic", List.of(tacticsInACycle()));
        plans.put("channel.justified", List.of(channelWithoutReason(), channelWithContentOnly()));
        return plans;
    }

    // spotless:off
    /** Two tactics with one id. */
    public static Strategy sameIdTwice() {
        return SoundPlan.with(s -> s
            .tactic("recipes", "Send the recipe of the month to regulars", t -> SoundPlan.tactic(t)
                .serves("orders")));
    }

    /** A helper whose id is misspelt. */
    public static Strategy referenceWithASlip() {
        return withTasting(t -> SoundPlan.tactic(t)
            .helpedBy("bem"));
    }

    /** A metric named as a helper. */
    public static Strategy referenceToOtherKind() {
        return withTasting(t -> SoundPlan.tactic(t)
            .helpedBy("visits"));
    }

    /** A channel that the plan does not have, nor anything like it. */
    public static Strategy referenceToNothing() {
        return withTasting(t -> SoundPlan.tactic(t)
            .on("podcast"));
    }

    /** A goal of which there is only an id. */
    public static Strategy goalWithoutWords() {
        return SoundPlan.with(s -> s
            .goal("regulars", "", BrokenPlans::secondGoal));
    }

    /** A channel of which nobody said on which platform it is, which only a program can leave out. */
    public static Strategy channelWithoutPlatform() {
        Strategy plan = SoundPlan.plan();
        List<ChannelPlan> channels = plan.channels().stream()
            .map(channel -> channel.toBuilder().platform(Optional.empty()).build())
            .toList();
        return plan.toBuilder().channels(channels).build();
    }

    /** A text that somebody meant to write later. */
    public static Strategy placeholderInText() {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite TBD to a tasting", t -> SoundPlan.tactic(t)
                .serves("orders")));
    }

    /** A target that is still to be decided, beside those that are. */
    public static Strategy undecidedTarget() {
        return SoundPlan.with(s -> s
            .metric("clicks", m -> SoundPlan.otherMetric(m)
                .measures("orders")
                .targetUndecided("for the year after, once we know this one"))
            .tactic("links", "Link every loaf to its order form", t -> SoundPlan.tactic(t)
                .serves("orders")
                .moves("clicks")));
    }

    /** A tactic that is counted from a milestone without a day. */
    public static Strategy milestoneWithoutDay() {
        return SoundPlan.with(s -> s
            .milestone("opening", "The second shop opens")
            .tactic("flyers", "Hand out flyers in the new street", t -> SoundPlan.undated(t)
                .ownedBy("ana")
                .due(before("opening", weeks(2)))));
    }

    /** A plan that does not say when it holds. */
    public static Strategy noTimeframe() {
        return SoundPlan.withoutTimeframe();
    }

    /** Two goals, neither of which comes first. */
    public static Strategy noPrimaryGoal() {
        return SoundPlan.withGoals(s -> s
            .goal("orders", "Bring visitors to the page where they order bread", SoundPlan::goal)
            .goal("regulars", "Get regulars to talk about bread", BrokenPlans::secondGoal));
    }

    /** Two goals that both come first. */
    public static Strategy twoPrimaryGoals() {
        return SoundPlan.with(s -> s
            .primaryGoal("regulars", "Get regulars to talk about bread", BrokenPlans::secondGoal));
    }

    /** A plan that knows how, but not what for. */
    public static Strategy noGoal() {
        return SoundPlan.withoutGoals();
    }

    /** Two goals that are part of each other, beside the sound one; only a program can write them. */
    public static Strategy goalsInACycle() {
        Strategy plan = SoundPlan.with(s -> s
            .goal("regulars", "Get regulars to talk about bread", regulars -> secondGoal(regulars)
                .goal("readers", "Get readers to talk about recipes", g -> g
                    .type(WEBSITE_TRAFFIC)
                    .metric("clicks", SoundPlan::otherMetric)
                    .tactic("answers", "Answer every question on a recipe", t -> SoundPlan.tactic(t)
                        .moves("clicks")))));
        List<Goal> goals = plan.goals().stream()
            .map(goal -> goal.id().equals("regulars") ? goal.toBuilder().partOf("readers").build() : goal)
            .toList();
        return plan.toBuilder().goals(goals).build();
    }

    /** A tactic that is nobody's. */
    public static Strategy tacticWithoutOwner() {
        return withTasting(t -> SoundPlan.dated(t));
    }

    /** A tactic without a day. */
    public static Strategy tacticWithoutDate() {
        return withTasting(t -> SoundPlan.undated(t)
            .ownedBy("ben"));
    }

    /** A tactic that just goes on. */
    public static Strategy ongoingTactic() {
        return withTasting(t -> SoundPlan.undated(t)
            .ownedBy("ben")
            .repeats(ongoing()));
    }

    /** Two tactics that wait for each other. */
    public static Strategy tacticsInACycle() {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite readers to a tasting", t -> SoundPlan.tactic(t)
                .serves("orders")
                .dependsOn("invitation"))
            .tactic("invitation", "Print the invitation to the tasting", t -> SoundPlan.tactic(t)
                .serves("orders")
                .dependsOn("tasting")));
    }

    /** A channel that is there because others are. */
    public static Strategy channelWithoutReason() {
        return SoundPlan.with(s -> s
            .channel("second-blog", BLOG, c -> SoundPlan.channel(c)));
    }

    /** A channel of which is known what is posted there, but not why. */
    public static Strategy channelWithContentOnly() {
        return SoundPlan.with(s -> s
            .channel("second-blog", BLOG, c -> SoundPlan.channel(c)
                .content("Pictures of loaves")));
    }

    private static Strategy withTasting(Consumer<TacticScope> tactic) {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite readers to a tasting", t -> {
                t.serves("orders");
                tactic.accept(t);
            }));
    }

    private static GoalScope secondGoal(GoalScope goal) {
        return goal
            .type(BRAND_ENGAGEMENT)
            .supports("growth")
            .metric("comments", m -> m
                .kind(COMMENTS)
                .baseline(5)
                .quarterlyTargets(2026, 6, 7, 8, 9))
            .tactic("question", "Ask a question under every recipe", t -> SoundPlan.tactic(t)
                .moves("comments"));
    }
    // spotless:on
}
