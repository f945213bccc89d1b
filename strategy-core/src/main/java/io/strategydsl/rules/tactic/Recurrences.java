package io.strategydsl.rules.tactic;

import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Subjects;

/**
 * Everything in a plan that recurs, with the place where it stands. This is the one list of the attributes that have a
 * schedule; what looks at recurrences reads it.
 */
final class Recurrences {
    private final String nothing;
    private final Check check;

    /** Looks at one recurrence, during the inspection of the element in which it stands. */
    interface Check {

        /**
         * Checks the recurrence.
         *
         * @param text what recurs, in the words of the plan
         * @return whether there was something to check
         */
        boolean isApplicable(Recurring recurring, Place place, String text, Inspection inspection);
    }

    private Recurrences(String nothing, Check check) {
        this.nothing = nothing;
        this.check = check;
    }

    /**
     * Hands every recurrence to the check.
     *
     * @param nothing why the rule is not applicable where there is nothing to check
     */
    static void lookAt(Subjects subjects, String nothing, Check check) {
        Recurrences recurrences = new Recurrences(nothing, check);
        subjects.tactics(recurrences::check);
        subjects.channels(recurrences::check);
        subjects.pillars(recurrences::check);
    }

    private void check(Tactic tactic, Inspection inspection) {
        boolean applicable = tactic.schedule().isPresent()
                && isApplicable(tactic.schedule().get(), Place.TACTIC, tactic.text(), inspection);
        if (!applicable) {
            inspection.notApplicable(nothing);
        }
    }

    private void check(ChannelPlan channel, Inspection inspection) {
        boolean applicable = false;
        for (CalendarEntry entry : channel.entries()) {
            applicable |= isApplicable(entry.schedule(), Place.ENTRY, entry.text(), inspection);
        }
        if (!applicable) {
            inspection.notApplicable(nothing);
        }
    }

    private void check(Pillars pillars, Inspection inspection) {
        boolean applicable = false;
        for (Novelty novelty : pillars.novelties()) {
            applicable |= isApplicable(novelty.schedule(), Place.NOVELTY, novelty.text(), inspection);
        }
        if (!applicable) {
            inspection.notApplicable(nothing);
        }
    }

    private boolean isApplicable(Schedule schedule, Place place, String text, Inspection inspection) {
        return schedule instanceof Recurring recurring && check.isApplicable(recurring, place, text, inspection);
    }

    /** Where a recurrence stands, and what messages call it there. */
    enum Place {
        TACTIC("schedule", "{subject}", "In tactic(\"{id}\", ...) "),
        ENTRY("entries", "{subject}: the entry \"{text}\"", "In .entry(..., \"{text}\") of channel(\"{id}\", ...) "),
        NOVELTY("novelties", "{subject}: the novelty \"{text}\"", "In .somethingNew(\"{text}\", ...) of pillars(...) ");

        private final String attribute;
        private final String subject;
        private final String call;

        Place(String attribute, String subject, String call) {
            this.attribute = attribute;
            this.subject = subject;
            this.call = call;
        }

        /** Reports what is wrong with the recurrence; the message goes on after its subject, the fix after its call. */
        FindingBuilder violated(Inspection inspection, String text, String message, String fix) {
            return inspection
                    .violated(subject + " " + message)
                    .at(attribute)
                    .with("id", inspection.path().id().orElse(""))
                    .with("text", text)
                    .fix(call + fix);
        }
    }
}
