package io.strategydsl.rules.tactic;

import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rules.shared.Done;
import java.util.Optional;

/**
 * A rule about everything in a plan that recurs. This is the one list of the attributes that have a schedule; whatever is
 * to be true of recurrences is checked from here.
 */
interface RecurrenceRule extends Rule.ForEachTactic, Rule.ForEachPost, Rule.ForPillars, Rule.ForEachReview {

    /**
     * Checks one recurrence, during the inspection of the element in which it stands.
     *
     * @param text what recurs, in the words of the plan
     * @return whether there was something to check
     */
    boolean check(Recurring recurring, Place place, String text, Inspection inspection);

    /** Returns why the rule is not applicable where there is nothing to check. */
    String nothingToCheck();

    @Override
    default void check(Tactic tactic, Inspection inspection) {
        Optional<Schedule> schedule = tactic.schedule();
        boolean applicable = schedule.isPresent()
                && !Done.isOver(tactic, inspection)
                && checkSchedule(schedule.get(), Place.TACTIC, tactic.text(), inspection);
        if (!applicable) {
            inspection.notApplicable(nothingToCheck());
        }
    }

    @Override
    default void check(Post post, Inspection inspection) {
        Optional<Schedule> schedule = post.schedule();
        boolean applicable = schedule.isPresent()
                && !Done.isOver(post, inspection)
                && checkSchedule(schedule.get(), Place.POST, post.text(), inspection);
        if (!applicable) {
            inspection.notApplicable(nothingToCheck());
        }
    }

    @Override
    default void check(Pillars pillars, Inspection inspection) {
        boolean applicable = false;
        for (Novelty novelty : pillars.novelties()) {
            applicable |= checkSchedule(novelty.schedule(), Place.NOVELTY, novelty.text(), inspection);
        }
        if (!applicable) {
            inspection.notApplicable(nothingToCheck());
        }
    }

    // Which day of its period a review without a stated day falls on is nobody's guess: it is due by the end of the
    // period.
    @Override
    default void check(Review review, Inspection inspection) {
        boolean applicable = review.recurrence().isPresent()
                && review.recurrence().get().hasStatedDays()
                && checkSchedule(review.recurrence().get(), Place.REVIEW, review.text(), inspection);
        if (!applicable) {
            inspection.notApplicable(nothingToCheck());
        }
    }

    private boolean checkSchedule(Schedule schedule, Place place, String text, Inspection inspection) {
        // Most schedules are of one day, which is seen at once: Once is a class, and Recurring an interface.
        return !(schedule instanceof Schedule.Once)
                && schedule instanceof Recurring recurring
                && check(recurring, place, text, inspection);
    }

    /** Where a recurrence stands. */
    enum Place {
        TACTIC("schedule", "In tactic(\"{id}\", ...) "),
        POST("schedule", "In post(\"{id}\", ...) "),
        REVIEW("recurrence", "In review(\"{id}\", ...) "),
        NOVELTY("novelties", "In .somethingNew(\"{text}\", ...) of pillars(...) ");

        private final String attribute;
        private final String call;

        Place(String attribute, String call) {
            this.attribute = attribute;
            this.call = call;
        }

        /**
         * Reports what is wrong with the recurrence. Messages name it as {@code {recurring}}, advice as {@code {what}}; the fix
         * goes on after its call.
         */
        FindingBuilder violated(Inspection inspection, String text, String message, String fix) {
            FindingBuilder finding = inspection
                    .violated(message)
                    .at(attribute)
                    .with("id", inspection.path().id().orElse(""))
                    .with("text", text)
                    .fix(call + fix);
            return this == NOVELTY
                    ? finding.with(
                                    "recurring",
                                    Clause.of("the pillars: the novelty \"{text}\"")
                                            .with("text", text))
                            .with("what", Clause.of("\u201c{text}\u201d").with("text", text))
                    : finding.with("recurring", inspection.path())
                            .with(
                                    "what",
                                    text.isEmpty()
                                            ? inspection.path()
                                            : Clause.of("\u201c{text}\u201d").with("text", text));
        }
    }
}
