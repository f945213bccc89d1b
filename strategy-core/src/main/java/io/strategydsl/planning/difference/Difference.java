package io.strategydsl.planning.difference;

import com.google.common.collect.ImmutableList;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two plans, element by element and attribute by attribute.
 *
 * <pre>{@code
 * Difference difference = Difference.between(lastQuarter, thisQuarter);
 * System.out.print(PlanningText.of(difference));
 * }</pre>
 *
 * <p>Elements are matched by kind and id. The difference is empty exactly if the two plans are equal apart from the
 * order in which they state things. Order does not count: not that of elements, references or labels, nor that of lists
 * without ids, such as targets, novelties and resources. How often a list says
 * the same thing does count. Dropped tactics and closing channels are compared like any other.
 *
 * <p>Elements of one kind that share an id are compared the first with the first, the second with the second and so on,
 * unless they are the same elements in another order.
 *
 * <p>Source: Buffer step 5, which says that goals and tactics may change.
 */
public final class Difference {
    private final Strategy before;
    private final Strategy after;
    private final List<Change> changes;

    private Difference(Strategy before, Strategy after) {
        this.before = before;
        this.after = after;
        this.changes = before == after ? List.of() : compared(before, after);
    }

    /**
     * Compares two plans.
     *
     * @param before the earlier plan
     * @param after the later plan
     */
    public static Difference between(Strategy before, Strategy after) {
        Checks checks = Checks.of("difference");
        return new Difference(checks.present("plan before", before), checks.present("plan after", after));
    }

    /** Returns the earlier plan. */
    public Strategy before() {
        return before;
    }

    /** Returns the later plan. */
    public Strategy after() {
        return after;
    }

    /**
     * Returns the changes in the order of a plan: of the strategy itself, its objectives, team, members, personas, goals, metrics,
     * tactics, channels, listening, positioning, pillars and reviews. Elements of one kind come in the order of the later
     * plan, then those that were removed in the order of the earlier one.
     */
    public List<Change> changes() {
        return changes;
    }

    /** Returns whether the two plans are equal apart from the order in which they state things. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the difference from the later plan to the earlier one: what was added is removed, what was raised is lowered. */
    public Difference reversed() {
        return new Difference(after, before);
    }

    /** Returns whether both plans of the two differences are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference difference
                && before.equals(difference.before)
                && after.equals(difference.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    @Override
    public String toString() {
        return "Difference" + changes;
    }

    private static List<Change> compared(Strategy before, Strategy after) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (ElementKind kind : ElementKind.values()) {
            new ElementComparison(kind, before, after).compare(changes::add);
        }
        return changes.build();
    }
}
