package io.strategydsl.planning.traceability;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks from an element to all that it leads to in one direction. What leads up in one step leads down in the other.
 */
final class TraceWalk {
    private final StrategyIndex index;
    private final TraceLinks links;
    // By identity, since comparing them is as slow as following them.
    private final Set<Set<String>> followed = Sets.newIdentityHashSet();
    private final ImmutableTrace.Builder trace = ImmutableTrace.builder();

    private TraceWalk(StrategyIndex index, TraceLinks links) {
        this.index = index;
        this.links = links;
    }

    static Trace towardsObjectives(StrategyIndex index, TraceLinks links, IdentifiedElement start) {
        TraceWalk walk = new TraceWalk(index, links);
        return walk.from(start, walk::up);
    }

    static Trace towardsPersonas(StrategyIndex index, TraceLinks links, IdentifiedElement start) {
        TraceWalk walk = new TraceWalk(index, links);
        return walk.from(start, walk::down);
    }

    private Trace from(
            IdentifiedElement start, Function<IdentifiedElement, Iterable<? extends IdentifiedElement>> next) {
        // By identity, since elements with one id are different elements, and comparing them in full is slow.
        Set<IdentifiedElement> reached = Sets.newIdentityHashSet();
        Deque<IdentifiedElement> waiting = new ArrayDeque<>();
        reached.add(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (IdentifiedElement element : next.apply(waiting.remove())) {
                if (reached.add(element)) {
                    waiting.add(element);
                    add(element);
                }
            }
        }
        return trace.start(start).build();
    }

    private Iterable<? extends IdentifiedElement> up(IdentifiedElement element) {
        if (element instanceof Persona persona) {
            return Iterables.concat(
                    ofFound(persona, index::channels),
                    ofFound(persona, links::tactics),
                    ofFound(persona, links::posts));
        }
        if (element instanceof ChannelPlan channel) {
            return Iterables.concat(ofFound(channel, links::tactics), ofFound(channel, links::posts));
        }
        if (element instanceof TeamMember member) {
            return Iterables.concat(ofFound(member, links::tactics), ofFound(member, links::posts));
        }
        if (element instanceof Post post) {
            return Iterables.concat(links.goals(post), links.tactics(post));
        }
        if (element instanceof Tactic tactic) {
            return Iterables.concat(links.goals(tactic), links.metrics(tactic));
        }
        if (element instanceof Metric metric) {
            return links.goals(metric);
        }
        if (element instanceof Goal goal) {
            return Iterables.concat(
                    index.parent(goal).stream().toList(),
                    links.objectives(notYetFollowed(index.supportedObjectives(goal))));
        }
        return List.of();
    }

    private Iterable<? extends IdentifiedElement> down(IdentifiedElement element) {
        if (element instanceof Objective objective) {
            return ofFound(objective, index::goals);
        }
        if (element instanceof Goal goal) {
            return Iterables.concat(
                    ofFound(goal, index::subGoals),
                    ofFound(goal, links::metrics),
                    ofFound(goal, links::tactics),
                    ofFound(goal, links::posts));
        }
        if (element instanceof Metric metric) {
            return ofFound(metric, index::tactics);
        }
        if (element instanceof Tactic tactic) {
            return Iterables.concat(
                    links.members(notYetFollowed(index.assignees(tactic))),
                    links.channels(tactic),
                    links.personas(tactic),
                    ofFound(tactic, links::posts));
        }
        if (element instanceof Post post) {
            return Iterables.concat(
                    links.members(notYetFollowed(index.assignees(post))), links.channels(post), links.personas(post));
        }
        if (element instanceof ChannelPlan channel) {
            return links.personas(channel);
        }
        return List.of();
    }

    /** Returns what refers to an element; nothing refers to a later one of several with one id. */
    private <E extends IdentifiedElement, R> List<R> ofFound(E element, Function<E, List<R>> referrers) {
        boolean isFound = index.find(element.elementKind(), element.id())
                .filter(found -> found == element)
                .isPresent();
        return isFound ? referrers.apply(element) : List.of();
    }

    /**
     * Returns the ids, unless they have been followed before: goals share the set that they inherit, and tactics share
     * theirs.
     */
    private Set<String> notYetFollowed(Set<String> ids) {
        return followed.add(ids) ? ids : Set.of();
    }

    private void add(IdentifiedElement element) {
        if (element instanceof Objective objective) {
            trace.addObjectives(objective);
        } else if (element instanceof Goal goal) {
            trace.addGoals(goal);
        } else if (element instanceof Metric metric) {
            trace.addMetrics(metric);
        } else if (element instanceof Tactic tactic) {
            trace.addTactics(tactic);
        } else if (element instanceof Post post) {
            trace.addPosts(post);
        } else if (element instanceof TeamMember member) {
            trace.addOwners(member);
        } else if (element instanceof ChannelPlan channel) {
            trace.addChannels(channel);
        } else if (element instanceof Persona persona) {
            trace.addPersonas(persona);
        }
    }
}
