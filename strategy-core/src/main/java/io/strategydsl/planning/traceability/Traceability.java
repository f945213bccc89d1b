package io.strategydsl.planning.traceability;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What supports what in a plan: which objective a tactic is for, what measures a goal, which personas an objective
 * reaches in the end, and where a link is missing.
 *
 * <p>Links lead from objectives to the goals that support them, to the metrics that measure the goals and the tactics
 * that serve the goals or move the metrics, to the posts that serve the goals or carry out the tactics, to the owners of
 * tactics and posts, to the channels on which they happen, and to the personas whom the channels, the tactics or the posts
 * themselves reach. Sub-goals inherit as {@link StrategyIndex} says.
 *
 * <pre>{@code
 * Traceability traceability = Traceability.of(campfire);
 * traceability.towardsPersonas(ElementKind.OBJECTIVE, "new-segment");
 * traceability.gaps().forEach(gap -> show(gap.words()));
 * }</pre>
 *
 * <p>Tactics and posts that were dropped and channels that are closing are left out. If an id occurs twice, references find the
 * first element that has it. Nothing is judged: there may be a good reason for a gap.
 */
public final class Traceability {
    private static final Checks CHECKS = Checks.of("traceability");

    private static final Set<ElementKind> KINDS = Sets.immutableEnumSet(EnumSet.of(
            ElementKind.OBJECTIVE,
            ElementKind.GOAL,
            ElementKind.METRIC,
            ElementKind.TACTIC,
            ElementKind.POST,
            ElementKind.MEMBER,
            ElementKind.CHANNEL,
            ElementKind.PERSONA));

    private final StrategyIndex index;
    private final Supplier<TraceLinks> links;
    private final Supplier<List<TraceGap>> gaps;
    private final Supplier<List<DanglingReference>> dangling;

    private Traceability(StrategyIndex index) {
        this.index = index;
        this.links = Suppliers.memoize(() -> new TraceLinks(index));
        this.gaps = Suppliers.memoize(() -> TraceGaps.in(index, links.get()));
        this.dangling = Suppliers.memoize(() -> DanglingReferences.in(index));
    }

    /** Returns the traceability of the plan. */
    public static Traceability of(Strategy strategy) {
        return new Traceability(StrategyIndex.of(CHECKS.present("strategy", strategy)));
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /**
     * Returns every path from an objective through a goal to a tactic or a post, in the order of the objectives, goals,
     * tactics and posts of the plan; then the goals that support no objective, and the tactics and posts that serve no
     * goal. Every objective, goal, tactic and post is in at least one row; a goal that neither a tactic nor a post serves
     * itself has a row without one.
     *
     * <p>A tactic or post that serves several goals, or goals that support several objectives, has a row for each, so there can
     * be many more rows than tactics and posts. They are computed one at a time as the stream is read.
     */
    public Stream<TraceRow> rows() {
        return new TraceRows(index, links.get()).all();
    }

    /**
     * Returns what an element contributes to: from personas through channels, tactics, metrics and goals up to
     * objectives. A member of the team leads to the tactics and posts that the member is responsible for.
     *
     * @param kind an objective, goal, metric, tactic, post, member, channel or persona
     * @param id the id of the element
     * @return empty if the plan has no such element, has dropped it, or is closing it
     * @throws IllegalArgumentException if elements of this kind are not linked to objectives and personas
     */
    public Optional<Trace> towardsObjectives(ElementKind kind, String id) {
        return start(kind, id).map(start -> TraceWalk.towardsObjectives(index, links.get(), start));
    }

    /**
     * Returns what is done for an element: from objectives through goals, metrics, tactics and channels down to
     * personas. A tactic or post leads to its owners as well, who lead nowhere.
     *
     * @param kind an objective, goal, metric, tactic, post, member, channel or persona
     * @param id the id of the element
     * @return empty if the plan has no such element, has dropped it, or is closing it
     * @throws IllegalArgumentException if elements of this kind are not linked to objectives and personas
     */
    public Optional<Trace> towardsPersonas(ElementKind kind, String id) {
        return start(kind, id).map(start -> TraceWalk.towardsPersonas(index, links.get(), start));
    }

    /**
     * Returns the missing links: of objectives first, then personas, goals, metrics, tactics and channels, each in the
     * order of the plan.
     */
    public List<TraceGap> gaps() {
        return gaps.get();
    }

    /**
     * Returns the dangling references, in the order of the plan: those to an element that the plan does not have, which the
     * rule {@code reference.resolves} reports, and those to a dropped tactic or a closing channel. An element with no other
     * reference has a gap as well, unless the reference names an owner: an owner counts even if the team does not have
     * them.
     */
    public List<DanglingReference> danglingReferences() {
        return dangling.get();
    }

    private Optional<IdentifiedElement> start(ElementKind kind, String id) {
        if (!KINDS.contains(CHECKS.present("kind", kind))) {
            throw CHECKS.refused("traces between objectives and personas have no " + kind.word()
                    + "; ask for an objective, goal, metric, tactic, post, member, channel or persona");
        }
        return links.get().find(kind, CHECKS.present("id", id));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Traceability that && strategy().equals(that.strategy());
    }

    @Override
    public int hashCode() {
        return strategy().hashCode();
    }

    @Override
    public String toString() {
        return "traceability of " + strategy().id();
    }
}
