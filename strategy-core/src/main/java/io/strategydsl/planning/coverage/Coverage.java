package io.strategydsl.planning.coverage;

import com.google.common.base.Suppliers;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.LateList;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What carries what in a plan: by which tactics, posts and channels its objectives, goals, personas and key messages are
 * carried, what nothing carries, and what carries nothing.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(museum);
 * coverage.carried().forEach(row -> show(row.element(), row.tactics().size(), row.posts().size()));
 * coverage.gaps().forEach(gap -> show(gap.words()));
 * }</pre>
 *
 * <p>An objective or a goal is carried by the tactics and posts that serve it, and by the channels on which they happen; a
 * persona by whatever reaches it, on whatever way: this is what {@link
 * io.strategydsl.planning.traceability.Traceability} follows, so that a tactic carries a persona whom one of its channels
 * reaches, and a goal what serves a goal below it. A key message is carried by the posts that say it, the tactics that they
 * carry out, and the channels on which they are.
 *
 * <p>Tactics and posts that were dropped and channels that are closing carry nothing and are left out. If an id occurs twice,
 * references find the first element that has it. Nothing is judged: there may be a good reason for a gap.
 *
 * <p>A coverage never changes and is safe to share between threads.
 */
public final class Coverage {
    private static final Checks CHECKS = Checks.of("coverage");

    /** From what is furthest to what is nearest to the audience. */
    private static final List<ElementKind> CARRIED =
            List.of(ElementKind.OBJECTIVE, ElementKind.GOAL, ElementKind.PERSONA, ElementKind.KEY_MESSAGE);

    private static final List<ElementKind> CARRIERS =
            List.of(ElementKind.TACTIC, ElementKind.POST, ElementKind.CHANNEL);

    private final StrategyIndex index;
    private final Supplier<CoverageLinks> links;
    private final Supplier<List<CoverageGap>> gaps;

    private Coverage(StrategyIndex index) {
        this.index = index;
        this.links = Suppliers.memoize(() -> new CoverageLinks(index));
        this.gaps = Suppliers.memoize(() -> CoverageGaps.in(index, links.get()));
    }

    /** Returns the coverage of the plan. */
    public static Coverage of(Strategy strategy) {
        return new Coverage(StrategyIndex.of(CHECKS.present("strategy", strategy)));
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns the objectives, goals, personas and key messages, each in the order of the plan, and what carries them. */
    public List<Carried> carried() {
        List<Carried> rows = new ArrayList<>();
        for (ElementKind kind : CARRIED) {
            links.get().all(kind).forEach(element -> rows.add(carried(element)));
        }
        return Collections.unmodifiableList(rows);
    }

    /** Returns the tactics, posts and channels, each in the order of the plan, and what they carry. */
    public List<Carrier> carriers() {
        List<Carrier> rows = new ArrayList<>();
        for (ElementKind kind : CARRIERS) {
            links.get().all(kind).forEach(element -> rows.add(carrier(element)));
        }
        return Collections.unmodifiableList(rows);
    }

    /**
     * Returns what carries nothing of a kind, or is carried by nothing of a kind, in the order of the elements of the plan. A
     * kind of which the plan has no element is missing of all.
     */
    public List<CoverageGap> gaps() {
        return gaps.get();
    }

    private Carried carried(IdentifiedElement element) {
        // One walk for all three lists.
        Supplier<boolean[]> reached = Suppliers.memoize(() -> links.get().with(element, element.elementKind()));
        return new CarriedElement(
                element,
                late(Post.class, ElementKind.POST, reached),
                late(Tactic.class, ElementKind.TACTIC, reached),
                late(ChannelPlan.class, ElementKind.CHANNEL, reached));
    }

    private Carrier carrier(IdentifiedElement element) {
        Supplier<boolean[]> served = with(element, ElementKind.GOAL);
        return new CarryingElement(
                element,
                late(Objective.class, ElementKind.OBJECTIVE, served),
                late(Goal.class, ElementKind.GOAL, served),
                late(Persona.class, ElementKind.PERSONA, with(element, ElementKind.PERSONA)),
                late(KeyMessage.class, ElementKind.KEY_MESSAGE, with(element, ElementKind.KEY_MESSAGE)));
    }

    private Supplier<boolean[]> with(IdentifiedElement element, ElementKind kind) {
        return Suppliers.memoize(() -> links.get().with(element, kind));
    }

    private <E> List<E> late(Class<E> type, ElementKind kind, Supplier<boolean[]> reached) {
        return LateList.of(() ->
                links.get().of(kind, reached.get()).stream().map(type::cast).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that && strategy().equals(that.strategy());
    }

    @Override
    public int hashCode() {
        return strategy().hashCode();
    }

    @Override
    public String toString() {
        return "coverage of " + strategy().id();
    }
}
