package io.strategydsl.calendar;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;

/**
 * A tactic or post of an agenda that is in no calendar, because it falls on no day.
 *
 * @param path which tactic or post
 * @param reason why it falls on no day
 */
public record LeftOut(ElementPath path, Reason reason) {

    /** Why something falls on no day. */
    public enum Reason {
        /** It has no schedule. */
        NOT_SCHEDULED("it has no date"),
        /** It is counted from a milestone, or from the first or last day of the plan, that has no day yet. */
        NO_DAY_YET("it has no day yet"),
        /** It happens each time something else does. */
        TRIGGERED("it happens each time something else does"),
        /** It is ongoing. */
        ONGOING("it is ongoing"),
        /** It recurs, and neither it nor the plan states a start. */
        START_UNKNOWN("no start is known"),
        /**
         * None of its days lies within the timeframe of the plan: it is over before the plan starts, begins after the
         * plan has ended, skips every month, or recurs too rarely for so short a plan.
         */
        NO_DAY_IN_PLAN("it falls on no day of the plan");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    public LeftOut {
        Checks checks = Checks.of("what a calendar leaves out");
        path = checks.present("path", path);
        reason = checks.present("reason", reason);
    }

    /** Returns what is left out and why, such as "tactic 'list': it has no date". */
    @Override
    public String toString() {
        return PlainText.line(path.subject() + ": " + reason.words);
    }
}
