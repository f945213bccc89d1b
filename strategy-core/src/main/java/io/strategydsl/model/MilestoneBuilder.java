package io.strategydsl.model;

import io.strategydsl.internal.RefusalCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Builds a milestone. Each call refuses what cannot exist with a message that names the milestone; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class MilestoneBuilder extends ElementBuilder<Milestone, MilestoneBuilder> {
    private final ImmutableMilestone.Builder draft = ImmutableMilestone.builder();

    MilestoneBuilder(String id) {
        super(ValueChecks.of("milestone", id));
        if (Milestone.isReserved(checks.id())) {
            throw checks.refused(
                    RefusalCode.RESERVED,
                    "id",
                    checks.id(),
                    "this id stands for the " + (checks.id().equals(Milestone.START) ? "first" : "last")
                            + " day of the plan's timeframe, which needs no milestone; choose another id, or leave it out");
        }
        draft.id(checks.id());
        draft.name("");
    }

    MilestoneBuilder(Milestone start) {
        super(ValueChecks.of("milestone", start.id()), start);
        draft.from(start);
    }

    /**
     * Sets what people call it. A name without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MilestoneBuilder name(String name) {
        draft.name(checks.text("name", name));
        return this;
    }

    /**
     * Sets its day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MilestoneBuilder day(LocalDate day) {
        draft.day(checks.day("day", day));
        return this;
    }

    /** Sets its day, or clears it. */
    public MilestoneBuilder day(Optional<LocalDate> day) {
        checks.present("day", day);
        draft.day(day.map(stated -> checks.day("day", stated)));
        return this;
    }

    @Override
    public Milestone build() {
        return draft.labels(labels()).build();
    }
}
