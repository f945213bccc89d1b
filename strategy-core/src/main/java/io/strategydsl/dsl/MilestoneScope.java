package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.MilestoneBuilder;
import java.time.LocalDate;

/**
 * The verbs for a milestone, besides its name. After its lambda has returned, every verb throws an {@link
 * IllegalStateException}.
 */
public final class MilestoneScope extends ElementScope<MilestoneScope, MilestoneBuilder> {

    MilestoneScope(Checks checks, MilestoneBuilder builder) {
        super(checks, builder);
    }

    /**
     * Sets its day, once that is known.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MilestoneScope on(LocalDate day) {
        return set("day", "on", day, builder::day);
    }

    Milestone build() {
        return builder.build();
    }
}
