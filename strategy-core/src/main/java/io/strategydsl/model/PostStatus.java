package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/** Where a post stands on its way from an idea to the public. */
public sealed interface PostStatus {

    /** Returns the status of a post of which there is no more than an idea. */
    static Idea idea() {
        return Idea.IDEA;
    }

    /** Returns the status of a post that is being made. */
    static Draft draft() {
        return Draft.DRAFT;
    }

    /** Returns the status of a post that those who have to approve it have approved. */
    static Approved approved() {
        return Approved.APPROVED;
    }

    /** Returns the status of a post that will go out by itself. */
    static Scheduled scheduled() {
        return Scheduled.SCHEDULED;
    }

    /**
     * Returns the status of a post that went out on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    static Published published(LocalDate day) {
        return new Published(day);
    }

    /** Returns the status of a post that went out, nobody says on which day: nothing of it is left to do. */
    static Published published() {
        return new Published(Optional.empty());
    }

    /**
     * Returns the status of a post that was given up, for a reason.
     *
     * @throws IllegalArgumentException if the reason is blank or has characters that it cannot have
     */
    static Dropped dropped(String reason) {
        return new Dropped(reason);
    }

    /** There is no more than an idea. */
    record Idea() implements PostStatus {
        private static final Idea IDEA = new Idea();
    }

    /** It is being made. */
    record Draft() implements PostStatus {
        private static final Draft DRAFT = new Draft();
    }

    /** Those who have to approve it have done so. */
    record Approved() implements PostStatus {
        private static final Approved APPROVED = new Approved();
    }

    /** It will go out by itself. */
    record Scheduled() implements PostStatus {
        private static final Scheduled SCHEDULED = new Scheduled();
    }

    /**
     * It went out.
     *
     * @param day on which day, where the plan says it; a post that repeats went out each time until then, and without a
     *     day nothing of it is left to do
     */
    record Published(Optional<LocalDate> day) implements PostStatus {

        /**
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Published {
            Checks checks = ValueChecks.of("post status published");
            day = checks.present("day", day).map(stated -> checks.day("day", stated));
        }

        /**
         * Makes one that went out on a day.
         *
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Published(LocalDate day) {
            this(Optional.of(ValueChecks.of("post status published").day("day", day)));
        }
    }

    /**
     * Given up; no rule looks at the post any more.
     *
     * @param reason why
     */
    record Dropped(String reason) implements PostStatus {

        /**
         * @throws IllegalArgumentException if the reason is blank or has characters that it cannot have
         */
        public Dropped {
            reason = ValueChecks.of("post status dropped").words("reason", reason);
        }
    }
}
