package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something specific that social media is for. A goal may be part of another: an aim with sub-goals, an initiative
 * under a goal.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 2; Buffer step 1; Techopedia.
 *
 * <pre>{@code
 * Goal awareness = Goal.builder("awareness")
 *         .text("Be known to owners of gear shops")
 *         .type(GoalType.BRAND_AWARENESS)
 *         .addSupportedObjective("new-segment")
 *         .primary(true)
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface Goal extends IdentifiedElement permits ImmutableGoal {

    /**
     * Starts a goal.
     *
     * @param id what names this goal, unique among the goals of the plan: up to 100 letters, digits and {@code -
     *     _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static GoalBuilder builder(String id) {
        return new GoalBuilder(id);
    }

    /** Returns what names this goal, unique among the goals of the plan and independent of language. */
    @Override
    String id();

    /** Returns the goal in words; empty while it has none. */
    String text();

    /** Returns the type of this goal, as stated here and not inherited. */
    Optional<GoalType> type();

    /** Returns the objectives that this goal helps to reach. */
    @Value.NaturalOrder
    SortedSet<String> supportedObjectives();

    /** Returns the members of the team who own this goal, and therefore the tactics that serve it. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /**
     * Returns the one member of the team who answers for this goal. The tactics that serve it inherit its owners, and not
     * this one.
     */
    Optional<String> accountable();

    /** Returns the members of the team who help with this goal. */
    @Value.NaturalOrder
    SortedSet<String> helpers();

    /** Returns the members of the team who have to approve what is done for this goal. */
    @Value.NaturalOrder
    SortedSet<String> approvers();

    /** Returns whether this is the goal that comes first. */
    boolean primary();

    /** Returns the goal that this one is a part of, by id. */
    Optional<String> partOf();

    /** Returns what this goal takes, besides what its tactics do: people, time, tools or money. */
    List<Resource> resources();

    @Override
    default ElementKind elementKind() {
        return ElementKind.GOAL;
    }

    /** Returns a builder that starts from this goal; changing it leaves this goal as it is. */
    @Override
    default GoalBuilder toBuilder() {
        return new GoalBuilder(this);
    }

    /** Returns this goal with another text. */
    default Goal withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this goal with another type. */
    default Goal withType(GoalType type) {
        return toBuilder().type(type).build();
    }

    /** Returns this goal with another accountable member. */
    default Goal withAccountable(String accountable) {
        return toBuilder().accountable(accountable).build();
    }

    /** Returns this goal, as the one that comes first or not. */
    default Goal withPrimary(boolean primary) {
        return toBuilder().primary(primary).build();
    }

    /** Returns this goal as a part of another goal. */
    default Goal withPartOf(String partOf) {
        return toBuilder().partOf(partOf).build();
    }
}
