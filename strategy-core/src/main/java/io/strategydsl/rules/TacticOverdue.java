package io.strategydsl.rules;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.time.LocalDate;
import java.util.Optional;

/** {@code tactic.overdue}. */
final class TacticOverdue implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.overdue")
            .title("No tactic is overdue")
            .description(
                    "A tactic neither done nor dropped whose due date has passed, or a recurring one that is not done"
                            + " on or after the last day on which it fell.")
            .why("A plan is looked at again and adapted as it goes. What was due and did not happen is where to start:"
                    + " do it, give it another day, or give it up.")
            .fix("Add .done(day) or .dropped(day, why) to the tactic, or give it another day")
            .example(RuleExample.of("""
                    .goal("visitors", "Fill the festival on Friday too", g -> g
                        .tactic("clubs", "Ask ten music clubs to share the programme", t -> t
                            .due(LocalDate.of(2026, 3, 2))))
                    """, """
                    .goal("visitors", "Fill the festival on Friday too", g -> g
                        .tactic("clubs", "Ask ten music clubs to share the programme", t -> t
                            .due(LocalDate.of(2026, 3, 2))
                            .done(LocalDate.of(2026, 2, 26))))
                    """).asOf(LocalDate.of(2026, 3, 10)))
            .whenToSuppress("Somebody outside decides when it can be done, such as the office that grants a permit,"
                    + " and has not named a new day yet.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 5))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.tactics(TacticOverdue::check);
    }

    private static void check(Tactic tactic, Inspection inspection) {
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        Optional<LocalDate> due = lastDue(tactic, day, inspection);
        if (due.isEmpty()) {
            inspection.notApplicable("no tactic was due before the day asked about");
        } else if (!isDone(tactic, due.get(), day)) {
            violated(tactic, due.get(), day, inspection);
        }
    }

    private static Optional<LocalDate> lastDue(Tactic tactic, LocalDate day, Inspection inspection) {
        if (tactic.schedule().isEmpty()) {
            return Optional.empty();
        }
        Schedule schedule = tactic.schedule().get();
        if (schedule instanceof Schedule.Once once) {
            return once.day().isBefore(day) ? Optional.of(once.day()) : Optional.empty();
        }
        return schedule instanceof Recurring recurring
                ? PlannedDays.lastBefore(day, recurring, inspection.index().strategy())
                : Optional.empty();
    }

    // What is done after the day asked about was not done by then.
    private static boolean isDone(Tactic tactic, LocalDate due, LocalDate day) {
        return PlannedDays.isDone(tactic, due)
                && tactic.status() instanceof TacticStatus.Done done
                && !done.day().isAfter(day);
    }

    private static void violated(Tactic tactic, LocalDate due, LocalDate day, Inspection inspection) {
        FindingBuilder finding = inspection
                .violated("{subject} was due on {due} and is not done as of {day}")
                .at("status")
                .found("planned")
                .with("due", due)
                .with("day", day)
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .done(day) or .dropped(day, why), or write a later .due(day)");
        if (PlannedDays.isRecurring(tactic)) {
            finding.message("{subject} was last due on {due}, and nothing says that it was done by {day}")
                    .fix("In tactic(\"{tactic}\", ...) add .done(day) with a day from {due} on, or .dropped(day, why)");
        }
        if (tactic.status() instanceof TacticStatus.Done done) {
            finding.found("done on " + done.day()).with("done", done.day());
            if (done.day().isBefore(due)) {
                finding.message("{subject} was last done on {done}, and was due again on {due}")
                        .fix("In tactic(\"{tactic}\", ...) write .done(day) with a day from {due} on in place of"
                                + " .done({done}), or .dropped(day, why)");
            }
        }
    }
}
