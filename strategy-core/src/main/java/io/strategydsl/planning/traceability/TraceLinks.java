package io.strategydsl.planning.traceability;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The direct links of an element between objectives and personas: what it refers to, and what refers to it. */
final class TraceLinks {
    private final StrategyIndex index;
    private final ImmutableListMultimap<String, Metric> metricsOfGoals;
    private final ImmutableListMultimap<String, Tactic> tacticsOfGoals;
    private final ImmutableListMultimap<String, Tactic> tacticsOfChannels;
    private final ImmutableListMultimap<String, Post> postsOfGoals;
    private final ImmutableListMultimap<String, Post> postsOfTactics;
    private final ImmutableListMultimap<String, Post> postsOfPersonas;
    private final ImmutableListMultimap<String, Tactic> tacticsOfPersonas;
    private final Set<Goal> aligned;

    TraceLinks(StrategyIndex index) {
        this.index = index;
        this.metricsOfGoals = byReference(index.strategy().metrics(), index::measuredGoals);
        this.tacticsOfGoals = byReference(index.tactics(), index::servedGoals);
        this.tacticsOfChannels = byReference(index.tactics(), Tactic::channels);
        this.postsOfGoals = byReference(index.posts(), index::servedGoals);
        this.postsOfTactics = byReference(index.posts(), TraceLinks::carriedOut);
        this.postsOfPersonas = byReference(index.posts(), Post::personas);
        this.tacticsOfPersonas = byReference(index.tactics(), Tactic::personas);
        this.aligned = alignedGoals();
    }

    /** Returns whether the goal supports an objective of the plan, itself or through a goal above it. */
    boolean hasObjective(Goal goal) {
        return aligned.contains(goal);
    }

    List<Objective> objectives(Set<String> ids) {
        return found(ids, index::objective);
    }

    List<Goal> goals(Metric metric) {
        return found(index.measuredGoals(metric), index::goal);
    }

    List<Goal> goals(Tactic tactic) {
        return found(index.servedGoals(tactic), index::goal);
    }

    List<Goal> goals(Post post) {
        return found(index.servedGoals(post), index::goal);
    }

    List<Tactic> tactics(Post post) {
        return found(carriedOut(post), this::tactic);
    }

    List<ChannelPlan> channels(Post post) {
        return found(post.channels(), this::channel);
    }

    /** Returns the personas whom the post itself names. */
    List<Persona> personas(Post post) {
        return found(post.personas(), index::persona);
    }

    /** Returns the posts that serve the goal itself. */
    List<Post> posts(Goal goal) {
        return postsOfGoals.get(goal.id());
    }

    /** Returns the posts that carry out the tactic. */
    List<Post> posts(Tactic tactic) {
        return postsOfTactics.get(tactic.id());
    }

    List<Post> posts(ChannelPlan channel) {
        return index.posts(channel);
    }

    /** Returns the posts that name the persona. */
    List<Post> posts(Persona persona) {
        return postsOfPersonas.get(persona.id());
    }

    /** Returns the posts that the member is responsible for. */
    List<Post> posts(TeamMember member) {
        return index.posts().stream()
                .filter(post -> index.assignees(post).contains(member.id()))
                .toList();
    }

    private static Set<String> carriedOut(Post post) {
        return post.tactic().isPresent() ? Set.of(post.tactic().get()) : Set.of();
    }

    List<Metric> metrics(Tactic tactic) {
        return found(tactic.movedMetrics(), index::metric);
    }

    List<Metric> metrics(ChannelPlan channel) {
        return found(channel.metrics(), index::metric);
    }

    List<TeamMember> members(Set<String> ids) {
        return found(ids, index::member);
    }

    List<ChannelPlan> channels(Tactic tactic) {
        return found(tactic.channels(), this::channel);
    }

    List<Persona> personas(ChannelPlan channel) {
        return found(channel.personas(), index::persona);
    }

    /** Returns the personas whom the tactic names, besides those whom its channels reach. */
    List<Persona> personas(Tactic tactic) {
        return found(tactic.personas(), index::persona);
    }

    /** Returns the metrics that measure the goal itself. */
    List<Metric> metrics(Goal goal) {
        return metricsOfGoals.get(goal.id());
    }

    /** Returns the tactics that serve the goal itself. */
    List<Tactic> tactics(Goal goal) {
        return tacticsOfGoals.get(goal.id());
    }

    /** Returns the tactics that the member is responsible for. */
    List<Tactic> tactics(TeamMember member) {
        return index.tactics().stream()
                .filter(tactic -> index.assignees(tactic).contains(member.id()))
                .toList();
    }

    /** Returns the tactics that name the persona. */
    List<Tactic> tactics(Persona persona) {
        return tacticsOfPersonas.get(persona.id());
    }

    List<Tactic> tactics(ChannelPlan channel) {
        return tacticsOfChannels.get(channel.id());
    }

    /** Returns the element that references find, unless it was dropped or is closing. */
    Optional<IdentifiedElement> find(ElementKind kind, String id) {
        return index.find(kind, id).filter(element -> !isLeftOut(element));
    }

    /** Returns whether it is a tactic or a post that was dropped, or a channel that is closing. */
    static boolean isLeftOut(Element element) {
        return (element instanceof Tactic tactic && tactic.isDropped())
                || (element instanceof Post post && post.isDropped())
                || (element instanceof ChannelPlan channel && channel.isClosing());
    }

    private Set<Goal> alignedGoals() {
        // Heirs share the set that they inherit, so each is looked through once.
        IdentityHashMap<Set<String>, Boolean> anyFound = new IdentityHashMap<>();
        Set<Goal> alignedGoals = Sets.newIdentityHashSet();
        for (Goal goal : index.strategy().goals()) {
            Set<String> ids = index.supportedObjectives(goal);
            if (anyFound.computeIfAbsent(ids, any -> !objectives(ids).isEmpty())) {
                alignedGoals.add(goal);
            }
        }
        return alignedGoals;
    }

    private Optional<Tactic> tactic(String id) {
        return index.tactic(id).filter(tactic -> !tactic.isDropped());
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
