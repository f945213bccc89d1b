package io.strategydsl.planning;

import com.google.common.collect.ImmutableListMultimap;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an element is next to on the way from objectives to personas: what it refers to, and what refers to it. */
final class TraceLinks {
    private final StrategyIndex index;
    private final ImmutableListMultimap<String, Metric> metricsOfGoals;
    private final ImmutableListMultimap<String, Tactic> tacticsOfGoals;
    private final ImmutableListMultimap<String, Tactic> tacticsOfMembers;
    private final ImmutableListMultimap<String, Tactic> tacticsOfChannels;

    TraceLinks(StrategyIndex index) {
        this.index = index;
        this.metricsOfGoals = byReference(index.strategy().metrics(), Metric::measuredGoals);
        this.tacticsOfGoals = byReference(index.tactics(), Tactic::servedGoals);
        this.tacticsOfMembers = byReference(index.tactics(), index::assignees);
        this.tacticsOfChannels = byReference(index.tactics(), Tactic::channels);
    }

    List<Objective> objectives(Goal goal) {
        return found(index.supportedObjectives(goal), index::objective);
    }

    List<Goal> goals(Metric metric) {
        return found(metric.measuredGoals(), index::goal);
    }

    List<Goal> goals(Tactic tactic) {
        return found(tactic.servedGoals(), index::goal);
    }

    List<Metric> metrics(Tactic tactic) {
        return found(tactic.movedMetrics(), index::metric);
    }

    List<Metric> metrics(ChannelPlan channel) {
        return found(channel.metrics(), index::metric);
    }

    List<TeamMember> members(Tactic tactic) {
        return found(index.assignees(tactic), index::member);
    }

    List<ChannelPlan> channels(Tactic tactic) {
        return found(tactic.channels(), this::channel);
    }

    List<Persona> personas(ChannelPlan channel) {
        return found(channel.personas(), index::persona);
    }

    /** The metrics that measure the goal itself. */
    List<Metric> metrics(Goal goal) {
        return metricsOfGoals.get(goal.id());
    }

    /** The tactics that serve the goal itself. */
    List<Tactic> tactics(Goal goal) {
        return tacticsOfGoals.get(goal.id());
    }

    List<Tactic> tactics(TeamMember member) {
        return tacticsOfMembers.get(member.id());
    }

    List<Tactic> tactics(ChannelPlan channel) {
        return tacticsOfChannels.get(channel.id());
    }

    /** The element that references find, unless it was dropped or is closing. */
    Optional<IdentifiedElement> find(ElementKind kind, String id) {
        return index.find(kind, id)
                .filter(element -> !(element instanceof Tactic tactic && tactic.isDropped())
                        && !(element instanceof ChannelPlan channel && channel.isClosing()));
    }

    private Optional<ChannelPlan> channel(String id) {
        return index.channel(id).filter(channel -> !channel.isClosing());
    }

    private static <T> List<T> found(Set<String> ids, Function<String, Optional<T>> find) {
        return ids.stream().map(find).flatMap(Optional::stream).toList();
    }

    private static <T> ImmutableListMultimap<String, T> byReference(
            List<T> elements, Function<T, Set<String>> references) {
        ImmutableListMultimap.Builder<String, T> byReference = ImmutableListMultimap.builder();
        for (T element : elements) {
            references.apply(element).forEach(id -> byReference.put(id, element));
        }
        return byReference.build();
    }
}
