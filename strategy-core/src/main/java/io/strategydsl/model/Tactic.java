package io.strategydsl.model;

import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A specific action that serves goals: who does it, when, how valuable it is and how hard.
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

    /** Returns what names this tactic, unique among the tactics of the plan and independent of language. */
    @Override
    String id();

    /** Returns the action in words; empty while it has none. */
    String text();

    /** Returns the goals that this tactic serves. */
    @Value.NaturalOrder
    SortedSet<String> servedGoals();

    /** Returns the metrics that this tactic should move. */
    @Value.NaturalOrder
    SortedSet<String> movedMetrics();

    /** Returns the personas whom this tactic is meant to reach, besides those of its channels. */
    @Value.NaturalOrder
    SortedSet<String> personas();

    /** Returns the channels on which it happens. */
    @Value.NaturalOrder
    SortedSet<String> channels();

    /** Returns how much of what, such as 100 influencers. */
    Optional<Amount> amount();

    /** Returns the members of the team who own it. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /** Returns the one member of the team who answers for it; counts as an owner. */
    Optional<String> accountable();

    /** Returns the members of the team who help with it. */
    @Value.NaturalOrder
    SortedSet<String> helpers();

    /** Returns the members of the team who have to approve it. */
    @Value.NaturalOrder
    SortedSet<String> approvers();

    /** Returns when it happens: once, again and again, when something else happens, or all the time. */
    Optional<Schedule> schedule();

    /** Returns the tactics that have to be done before this one. */
    @Value.NaturalOrder
    SortedSet<String> dependencies();

    /** Returns the estimated value to the business, from 1 (low) to 10 (high). */
    OptionalInt value();

    /** Returns the estimated effort and complexity, from 1 (easy) to 10 (hard). */
    OptionalInt complexity();

    /** Returns how many hours of work it takes each time that it happens. */
    Optional<BigDecimal> effort();

    /** Returns what it takes: people, time, tools or money. */
    List<Resource> resources();

    /** Returns whether it is planned, done or dropped. */
    TacticStatus status();

    /** Returns whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Returns everybody whom this tactic names as an owner: its owners and the accountable member, if any. */
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

    /** Returns whether it was dropped: a dropped tactic stays in the plan for the record, and no rule looks at it. */
    default boolean isDropped() {
        return status() instanceof TacticStatus.Dropped;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.TACTIC;
    }

    /** Returns a builder that starts from this tactic; changing it leaves this tactic as it is. */
    @Override
    default TacticBuilder toBuilder() {
        return new TacticBuilder(this);
    }

    /** Returns this tactic with another text. */
    default Tactic withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this tactic with another amount. */
    default Tactic withAmount(Amount amount) {
        return toBuilder().amount(amount).build();
    }

    /** Returns this tactic with another accountable member. */
    default Tactic withAccountable(String accountable) {
        return toBuilder().accountable(accountable).build();
    }

    /** Returns this tactic with another schedule. */
    default Tactic withSchedule(Schedule schedule) {
        return toBuilder().schedule(schedule).build();
    }

    /** Returns this tactic with another value. */
    default Tactic withValue(int value) {
        return toBuilder().value(value).build();
    }

    /** Returns this tactic with another complexity. */
    default Tactic withComplexity(int complexity) {
        return toBuilder().complexity(complexity).build();
    }

    /** Returns this tactic with another effort, in hours. */
    default Tactic withEffort(BigDecimal effort) {
        return toBuilder().effort(effort).build();
    }

    /** Returns this tactic with another status. */
    default Tactic withStatus(TacticStatus status) {
        return toBuilder().status(status).build();
    }

    /** Returns this tactic, marked or not as something new for the audience. */
    default Tactic withSomethingNew(boolean somethingNew) {
        return toBuilder().somethingNew(somethingNew).build();
    }
}
