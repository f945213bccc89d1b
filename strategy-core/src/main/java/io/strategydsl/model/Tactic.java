package io.strategydsl.model;

import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A specific action that serves goals: who does it, when, how much it is worth and how hard it is.
 *
 * <p>Sources: Buffer steps 2 to 4.
 *
 * <pre>{@code
 * Tactic list = Tactic.builder("list")
 *         .text("List influencers open to sponsored posts")
 *         .amount(Amount.of(100, "influencers"))
 *         .addOwner("brian")
 *         .schedule(Schedule.once(LocalDate.of(2017, 2, 1)))
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface Tactic extends IdentifiedElement permits ImmutableTactic {

    /**
     * Starts a tactic.
     *
     * @param id what names this tactic, unique among the tactics of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static TacticBuilder builder(String id) {
        return new TacticBuilder(id);
    }

    /** What names this tactic, unique among the tactics of the plan and independent of language. */
    @Override
    String id();

    /** The action in words; empty while it has none. */
    String text();

    /** The goals that this tactic serves. */
    @Value.NaturalOrder
    SortedSet<String> servedGoals();

    /** The metrics that this tactic should move. */
    @Value.NaturalOrder
    SortedSet<String> movedMetrics();

    /** The channels on which it happens. */
    @Value.NaturalOrder
    SortedSet<String> channels();

    /** How much of what, such as 100 influencers. */
    Optional<Amount> amount();

    /** The members of the team who own it. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /** The one member of the team who answers for it; counts as an owner. */
    Optional<String> accountable();

    /** The members of the team who help with it. */
    @Value.NaturalOrder
    SortedSet<String> helpers();

    /** The members of the team who have to approve it. */
    @Value.NaturalOrder
    SortedSet<String> approvers();

    /** When it happens: once, again and again, when something else happens, or all the time. */
    Optional<Schedule> schedule();

    /** The tactics that have to be done before this one. */
    @Value.NaturalOrder
    SortedSet<String> dependencies();

    /** The guessed value to the business, from 1 (little) to 10 (much). */
    OptionalInt value();

    /** The guessed effort and complexity, from 1 (easy) to 10 (hard). */
    OptionalInt complexity();

    /** What it takes: people, time, tools or money. */
    List<Resource> resources();

    /** Whether it is planned, done or dropped. */
    TacticStatus status();

    /** Whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Returns everybody who owns this tactic by its own word: the owners, and the accountable one where there is one. */
    default SortedSet<String> ownersAndAccountable() {
        Optional<String> accountable = accountable();
        if (accountable.isEmpty() || owners().contains(accountable.get())) {
            return owners();
        }
        return ImmutableSortedSet.<String>naturalOrder()
                .addAll(owners())
                .add(accountable.get())
                .build();
    }

    /** Whether it was dropped: a dropped tactic stays in the plan for the record, and no rule looks at it. */
    default boolean isDropped() {
        return status() instanceof TacticStatus.Dropped;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.TACTIC;
    }

    /** A builder that starts from this tactic; changing it leaves this tactic as it is. */
    @Override
    default TacticBuilder toBuilder() {
        return new TacticBuilder(this);
    }

    /**
     * This tactic with another text.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Tactic withText(String text) {
        return toBuilder().text(text).build();
    }

    /** This tactic with another amount. */
    default Tactic withAmount(Amount amount) {
        return toBuilder().amount(amount).build();
    }

    /**
     * This tactic with another accountable member.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    default Tactic withAccountable(String accountable) {
        return toBuilder().accountable(accountable).build();
    }

    /** This tactic with another schedule. */
    default Tactic withSchedule(Schedule schedule) {
        return toBuilder().schedule(schedule).build();
    }

    /**
     * This tactic with another value.
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    default Tactic withValue(int value) {
        return toBuilder().value(value).build();
    }

    /**
     * This tactic with another complexity.
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    default Tactic withComplexity(int complexity) {
        return toBuilder().complexity(complexity).build();
    }

    /** This tactic with another status. */
    default Tactic withStatus(TacticStatus status) {
        return toBuilder().status(status).build();
    }

    /** This tactic, marked as something new for the audience or not. */
    default Tactic withSomethingNew(boolean somethingNew) {
        return toBuilder().somethingNew(somethingNew).build();
    }
}
