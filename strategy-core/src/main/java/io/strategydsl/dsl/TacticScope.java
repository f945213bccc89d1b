package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.Amount;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Size;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The verbs for a tactic: who does it, when, on which channels, how much it is worth and how hard it is.
 * After its lambda has returned, every verb throws an {@link IllegalStateException}.
 */
public final class TacticScope extends ElementScope<TacticScope, TacticBuilder> {

    private Optional<Schedule> schedule = Optional.empty();
    private Optional<Period> length = Optional.empty();

    TacticScope(Checks checks, String text, Optional<String> surroundingGoal) {
        super(checks, Tactic.builder(checks.id()).text(text));
        if (surroundingGoal.isPresent()) {
            builder.addServedGoal(surroundingGoal.get());
        }
    }

    /**
     * Adds goals that this tactic serves, by id, besides the one in whose scope it is written.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope serves(String... goals) {
        return addIds("servedGoals", goals, builder::addServedGoal);
    }

    /**
     * Adds members of the team who own this tactic, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope ownedBy(String... members) {
        return addIds("owners", members, builder::addOwner);
    }

    /**
     * States the one member of the team who answers for this tactic, by id; counts as an owner.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters
     *     than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope accountable(String member) {
        return set("accountable", member, builder::accountable);
    }

    /**
     * Adds members of the team who help with this tactic, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope helpedBy(String... members) {
        return addIds("helpers", members, builder::addHelper);
    }

    /**
     * Adds members of the team who have to approve this tactic, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope approvedBy(String... members) {
        return addIds("approvers", members, builder::addApprover);
    }

    /**
     * States the day by which this tactic is to be done. A tactic is due once or repeats, not both.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     * @throws IllegalStateException if {@code due} or {@code repeats} was called before
     */
    public TacticScope due(LocalDate day) {
        return setNew("schedule", "due", () -> Schedule.once(day), this::schedule);
    }

    /**
     * Sets the day by which this tactic is to be done, counted from a milestone: {@code due(before("launch", weeks(4)))}. A
     * tactic is due once or repeats, not both.
     *
     * @throws IllegalStateException if {@code due} or {@code repeats} was called before
     */
    public TacticScope due(RelativeDay day) {
        return setNew("schedule", "due", () -> Schedule.relative(day), this::schedule);
    }

    /**
     * Sets how long this tactic lasts, from its day on: {@code due(LocalDate.of(2027, 3, 1)).lasting(weeks(2))} begins on 1
     * March and is due on 14 March. A recurrence lasts so long each time.
     *
     * @param length a day or more
     * @throws IllegalArgumentException if the length is less than a day or longer than 1,000 years, or the tactic falls on
     *     no day
     */
    public TacticScope lasting(Period length) {
        return set("length", "lasting", length, this::length);
    }

    /**
     * States when this tactic happens, if not once: {@code repeats(monthlyOn(30, OR_LAST_DAY))}. A tactic is due
     * once or repeats, not both.
     *
     * @throws IllegalStateException if {@code due} or {@code repeats} was called before
     */
    public TacticScope repeats(Schedule schedule) {
        return set("schedule", "repeats", schedule, this::schedule);
    }

    /**
     * Adds tactics that have to be done before this one, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope dependsOn(String... tactics) {
        return addIds("dependencies", tactics, builder::addDependency);
    }

    /**
     * Adds personas whom this tactic is meant to reach, by id, besides those whom its channels reach.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope reaching(String... personas) {
        return addIds("personas", personas, builder::addPersona);
    }

    /**
     * Adds channels on which this tactic happens, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope on(String... channels) {
        return addIds("channels", channels, builder::addChannel);
    }

    /**
     * Adds metrics that this tactic should move, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TacticScope moves(String... metrics) {
        return addIds("movedMetrics", metrics, builder::addMovedMetric);
    }

    /**
     * States how much of what, such as 100 influencers; not below 0.
     *
     * @throws IllegalArgumentException if the number is below 0, or the unit is blank or has characters that it
     *     cannot have
     */
    public TacticScope amount(long number, String unit) {
        return amount(BigDecimal.valueOf(number), unit);
    }

    /**
     * States how much of what, such as 100 influencers; not below 0. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, below 0 or too long, or the unit is blank or
     *     has characters that it cannot have
     */
    public TacticScope amount(String number, String unit) {
        return amount(number("amount", "number", number), unit);
    }

    /**
     * States how much of what, such as 100 influencers; not below 0.
     *
     * @throws IllegalArgumentException if the number is not one, below 0 or too long, or the unit is blank or
     *     has characters that it cannot have
     */
    public TacticScope amount(BigDecimal number, String unit) {
        return setNew("amount", () -> new Amount(number, unit), builder::amount);
    }

    /**
     * States the guessed value to the business, from 1 (little) to 10 (much).
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    public TacticScope value(int value) {
        return set("value", value, builder::value);
    }

    /** States the guessed value to the business in a size; see {@link Size#score()}. */
    public TacticScope value(Size size) {
        return setNew("value", () -> checks().present("value", size).score(), builder::value);
    }

    /**
     * States the guessed effort and complexity, from 1 (easy) to 10 (hard).
     *
     * @throws IllegalArgumentException if it is not between 1 and 10
     */
    public TacticScope complexity(int complexity) {
        return set("complexity", complexity, builder::complexity);
    }

    /** States the guessed effort and complexity in a size; see {@link Size#score()}. */
    public TacticScope complexity(Size size) {
        return setNew("complexity", () -> checks().present("complexity", size).score(), builder::complexity);
    }

    /**
     * Sets how many hours of work it takes each time that it happens.
     *
     * @throws IllegalArgumentException if they are not above 0
     */
    public TacticScope effort(long hours) {
        return effort(BigDecimal.valueOf(hours));
    }

    /**
     * Sets how many hours of work it takes each time that it happens. The number is written as in "1.5".
     *
     * @throws IllegalArgumentException if they are not a number, not above 0, or too long
     */
    public TacticScope effort(String hours) {
        return effort(ownNumber("effort", "effort: hours", hours));
    }

    /**
     * Sets how many hours of work it takes each time that it happens.
     *
     * @throws IllegalArgumentException if they are not above 0, or too long
     */
    public TacticScope effort(BigDecimal hours) {
        return set("effort", hours, builder::effort);
    }

    /** Adds something that this tactic takes: people, time, a tool or money. */
    public TacticScope resource(Resource resource) {
        return add(resource, builder::addResource);
    }

    /** States that this is something new for the audience: a contest, a promotion, a game. */
    public TacticScope somethingNew() {
        return set("somethingNew", true, builder::somethingNew);
    }

    /**
     * States that this tactic was done, and on which day. A tactic is done or dropped, not both.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     * @throws IllegalStateException if {@code done} or {@code dropped} was called before
     */
    public TacticScope done(LocalDate day) {
        return setNew("status", "done", () -> TacticStatus.done(day), builder::status);
    }

    /**
     * States that this tactic was done, nobody says on which day: nothing of it is left to do. A tactic is done or dropped,
     * not both.
     *
     * @throws IllegalStateException if {@code done} or {@code dropped} was called before
     */
    public TacticScope done() {
        return set("status", "done", TacticStatus.done(), builder::status);
    }

    /**
     * States that this tactic was given up on a day, and why. A tactic is done or dropped, not both.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the reason is blank or has
     *     characters that it cannot have
     * @throws IllegalStateException if {@code done} or {@code dropped} was called before
     */
    public TacticScope dropped(LocalDate day, String reason) {
        return setNew("status", "dropped", () -> TacticStatus.dropped(day, reason), builder::status);
    }

    private void schedule(Schedule stated) {
        schedule = Optional.of(checks().present("schedule", stated));
        setSchedule();
    }

    private void length(Period stated) {
        length = Optional.of(checks().present("length", stated));
        setSchedule();
    }

    private void setSchedule() {
        if (length.isPresent() && schedule.flatMap(Schedule::length).isPresent()) {
            throw new IllegalStateException("lasting of " + checks().subject()
                    + " is refused, since its schedule lasts already; keep one of the two calls");
        }
        if (schedule.isPresent()) {
            builder.schedule(length.isPresent() ? schedule.get().lasting(length.get()) : schedule.get());
        }
    }

    Tactic build() {
        if (length.isPresent() && schedule.isEmpty()) {
            throw checks().refused(
                            RefusalCode.BLANK,
                            "schedule",
                            "",
                            "lasting(...) needs a day to begin on; add .due(day), or .repeats(...) with a recurrence");
        }
        return builder.build();
    }
}
