package io.strategydsl.planning.traceability;

import com.google.common.collect.FluentIterable;
import io.strategydsl.internal.LateList;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the paths through a plan, each when it is needed. It uses iterators and not nested streams, since the iterator
 * of a nested stream collects all rows of an objective before it returns the first.
 */
final class TraceRows {
    private final StrategyIndex index;
    private final TraceLinks links;

    TraceRows(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    Stream<TraceRow> all() {
        FluentIterable<TraceRow> fromObjectives =
                FluentIterable.from(index.strategy().objectives()).transformAndConcat(this::from);
        FluentIterable<TraceRow> fromGoals = FluentIterable.from(
                        index.strategy().goals())
                .filter(goal -> !links.hasObjective(goal))
                .transformAndConcat(goal -> from(Optional.empty(), goal));
        FluentIterable<TraceRow> fromTactics = FluentIterable.from(index.tactics())
                .filter(tactic -> links.goals(tactic).isEmpty())
                .transform(tactic -> row(Optional.empty(), Optional.empty(), List.of(), tactic));
        FluentIterable<TraceRow> fromPosts = FluentIterable.from(index.posts())
                .filter(post -> links.goals(post).isEmpty())
                .transform(post -> row(Optional.empty(), Optional.empty(), List.of(), post));
        FluentIterable<TraceRow> rows =
                fromObjectives.append(fromGoals).append(fromTactics).append(fromPosts);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows.iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Iterable<TraceRow> from(Objective objective) {
        List<Goal> goals = isFound(objective) ? index.goals(objective) : List.of();
        return goals.isEmpty()
                ? List.of(LateTraceRow.withoutTactic(Optional.of(objective), Optional.empty(), List.of()))
                : FluentIterable.from(goals).transformAndConcat(goal -> from(Optional.of(objective), goal));
    }

    private Iterable<TraceRow> from(Optional<Objective> objective, Goal goal) {
        // A later goal with the same id has neither: references find the first.
        List<Metric> metrics = isFound(goal) ? index.metrics(goal) : List.of();
        List<Tactic> tactics = isFound(goal) ? links.tactics(goal) : List.of();
        List<Post> posts = isFound(goal) ? links.posts(goal) : List.of();
        return tactics.isEmpty() && posts.isEmpty()
                ? List.of(LateTraceRow.withoutTactic(objective, Optional.of(goal), metrics))
                : FluentIterable.from(tactics)
                        .transform(tactic -> row(objective, Optional.of(goal), metrics, tactic))
                        .append(FluentIterable.from(posts)
                                .transform(post -> row(objective, Optional.of(goal), metrics, post)));
    }

    private TraceRow row(Optional<Objective> objective, Optional<Goal> goal, List<Metric> metrics, Tactic tactic) {
        List<ChannelPlan> channels = links.channels(tactic);
        return new LateTraceRow(
                objective,
                goal,
                metrics,
                Optional.of(tactic),
                Optional.empty(),
                index.assignees(tactic),
                channels,
                LateList.of(() -> personas(channels, links.personas(tactic))));
    }

    private TraceRow row(Optional<Objective> objective, Optional<Goal> goal, List<Metric> metrics, Post post) {
        List<ChannelPlan> channels = links.channels(post);
        return new LateTraceRow(
                objective,
                goal,
                metrics,
                Optional.empty(),
                Optional.of(post),
                index.assignees(post),
                channels,
                LateList.of(() -> personas(channels, links.personas(post))));
    }

    private List<Persona> personas(List<ChannelPlan> channels, List<Persona> named) {
        Set<Persona> personas = new LinkedHashSet<>();
        channels.forEach(channel -> personas.addAll(links.personas(channel)));
        personas.addAll(named);
        return List.copyOf(personas);
    }

    private boolean isFound(Objective objective) {
        return index.objective(objective.id())
                .filter(found -> found == objective)
                .isPresent();
    }

    private boolean isFound(Goal goal) {
        return index.goal(goal.id()).filter(found -> found == goal).isPresent();
    }
}
