package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/** Where a tactic stands. */
public sealed interface TacticStatus {

    /** Returns the status of a tactic that is still to be done, or going on. */
    static Planned planned() {
        return Planned.PLANNED;
    }

    /**
     * Returns the status of a tactic that was done on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    static Done done(LocalDate day) {
        return new Done(day);
    }

    /** Returns the status of a tactic that was done, nobody says on which day: nothing of it is left to do. */
    static Done done() {
        return new Done(Optional.empty());
    }

    /**
     * Returns the status of a tactic that was given up on a day, for a reason.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the reason is blank
     */
    static Dropped dropped(LocalDate day, String reason) {
        return new Dropped(day, reason);
    }

    /** Still to be done, or going on. */
    record Planned() implements TacticStatus {
        private static final Planned PLANNED = new Planned();
    }

    /**
     * Done.
     *
     * @param day on which day, where the plan says it; without one nothing is left to do, even of what recurs
     */
    record Done(Optional<LocalDate> day) implements TacticStatus {

        /**
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Done {
            Checks checks = ValueChecks.of("tactic status done");
            day = checks.present("day", day).map(stated -> checks.day("day", stated));
        }

        /**
         * Makes one that was done on a day.
         *
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Done(LocalDate day) {
            this(Optional.of(ValueChecks.of("tactic status done").day("day", day)));
        }
    }

    /**
     * Given up; no rule looks at the tactic any more.
     *
     * @param day on which day
     * @param reason why
     */
    record Dropped(LocalDate day, String reason) implements TacticStatus {

        /**
         * @throws IllegalArgumentException if the year is not between 1 and 9999, or the reason is blank
         */
        public Dropped {
            Checks checks = ValueChecks.of("tactic status dropped");
            day = checks.day("day", day);
            reason = checks.words("reason", reason);
        }
    }
}
