package io.strategydsl.benchmark;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the form that general validators look at: beans that carry what their constraints need to know of the rest of
 * the plan. YAVI and Hibernate Validator look at the same beans; the annotations are for the latter alone.
 *
 * @param index the elements by their ids
 */
@BeanConstraints.OnePrimary
record PlanBean(
        FloorIndex index,
        List<@BeanConstraints.NoPlaceholder String> texts,
        @NotNull @Nullable Timeframe timeframe,
        List<@Valid Worded> objectives,
        List<@Valid MilestoneBean> milestones,
        Optional<@Valid Referring> team,
        List<@Valid Named> members,
        List<@Valid Named> personas,
        List<@Valid GoalBean> goals,
        List<@Valid MetricBean> metrics,
        List<@Valid TacticBean> tactics,
        List<@Valid ChannelBean> channels,
        List<@Valid Referring> posts,
        List<@Valid Part> parts,
        List<@Valid Referring> keyMessages,
        List<@Valid Referring> reviews) {

    /** Something whose references lead somewhere or not. */
    interface References {
        /** The references that lead nowhere, each as its attribute and what it names. */
        List<String> unresolved();
    }

    /** Listening, positioning and pillars. */
    @BeanConstraints.Resolved
    record Part(List<@BeanConstraints.NoPlaceholder String> texts, List<String> unresolved) implements References {}

    /** Members and personas. The occurrence is 1 for the first element with its id. */
    record Named(@Max(1) int occurrence, List<@BeanConstraints.NoPlaceholder String> texts) {}

    /** Objectives. */
    record Worded(
            @Max(1) int occurrence,
            @NotEmpty @BeanConstraints.NoQuestion String text,
            List<@BeanConstraints.NoPlaceholder String> texts) {}

    /** Milestones. */
    record MilestoneBean(
            @Max(1) int occurrence,
            @AssertTrue boolean datedIfCountedFrom,
            List<@BeanConstraints.NoPlaceholder String> texts) {}

    /** The team, posts, key messages and reviews. */
    @BeanConstraints.Resolved
    record Referring(@Max(1) int occurrence, List<@BeanConstraints.NoPlaceholder String> texts, List<String> unresolved)
            implements References {}

    /** Goals. */
    @BeanConstraints.Resolved
    @BeanConstraints.OnlyPrimary
    record GoalBean(
            @Max(1) int occurrence,
            @NotEmpty @BeanConstraints.NoQuestion String text,
            boolean primary,
            FloorIndex index,
            List<@BeanConstraints.NoPlaceholder String> texts,
            List<String> unresolved)
            implements References {

        boolean isOnlyPrimary() {
            return !primary || !index.severalPrimaries;
        }
    }

    /** Metrics. */
    @BeanConstraints.Resolved
    record MetricBean(
            @Max(1) int occurrence,
            @BeanConstraints.NoQuestion @Nullable String name,
            List<@BeanConstraints.NoPlaceholder String> texts,
            List<@BeanConstraints.Decided Target> targets,
            List<String> unresolved)
            implements References {}

    /** Tactics. One that is over has the day on which it was done as its schedule. */
    @BeanConstraints.Resolved
    @BeanConstraints.Owned
    record TacticBean(
            Tactic tactic,
            boolean over,
            @Max(1) int occurrence,
            @NotEmpty String text,
            @NotNull @BeanConstraints.NotOngoing @Nullable Schedule schedule,
            FloorIndex index,
            List<@BeanConstraints.NoPlaceholder String> texts,
            List<String> unresolved)
            implements References {

        boolean isOwned() {
            return over || !index.owners(tactic).isEmpty() || FloorTactics.namesUnknownGoal(tactic, index);
        }
    }

    /** Channels. */
    @BeanConstraints.Resolved
    record ChannelBean(
            @Max(1) int occurrence,
            @NotNull @Nullable Object platform,
            @NotNull @Nullable String reason,
            List<@BeanConstraints.NoPlaceholder String> texts,
            List<String> unresolved)
            implements References {}

    /** Whether there is just one goal, a primary goal, or none that could be one. */
    boolean hasPrimary() {
        if (index.strategy.goals().isEmpty()) {
            return false;
        }
        return index.anyPrimary
                || index.strategy.goals().stream()
                                .filter(goal -> goal.partOf().isEmpty())
                                .map(goal -> goal.id())
                                .distinct()
                                .count()
                        < 2;
    }
}
