package io.strategydsl.rules.asof;

import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;
import java.util.Optional;

/** {@code tactic.overdue}. */
final class TacticOverdue implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.overdue")
            .title("No tactic is overdue")
            .fault("overdue")
            .description(
                    "A tactic neither done nor dropped whose due date has passed, or a recurring one that is not done"
                            + " on or after the last day on which it fell. Where the days on which it recurs are not stated,"
                            + " it has to be done in each whole week, month, quarter or year of the plan.")
            .why("A plan is looked at again and adapted as it goes. What was due and did not happen is where to start:"
                    + " do it, give it another day, or give it up.")
            .fix("Add .done(day) or .dropped(day, why) to the tactic, or give it another day")
            .advice("Did it happen? Then say on which day. If not, give it a new day, or drop it and say why.")
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
            .sources(Source.of(Article.BUFFER, 5).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        PlannedDays days = PlannedDays.of(tactic, inspection.index());
        Optional<DuePeriod> due = days.lastDueBefore(day);
        if (due.isEmpty()) {
            inspection.notApplicable("no tactic was due before the day asked about");
        } else if (!days.isDone(due.get().first(), day)) {
            violated(tactic, days, due.get(), day, inspection);
        }
    }

    private static void violated(Tactic tactic, PlannedDays days, DuePeriod due, LocalDate day, Inspection inspection) {
        FindingBuilder finding = inspection
                .violated("{subject} was due on {due} and is not done as of {day}")
                .at("status")
                .found(tactic.status())
                .with("due", due.last())
                .with("from", due.first())
                .with("day", day)
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .done(day) or .dropped(day, why), or write a later .due(day)")
                .advice(
                        "Did {subject} happen? Then say on which day. If not, give it a new day, or drop it and say why.");
        if (days.isRecurring()) {
            finding.message(
                            days.areStated()
                                    ? "{subject} was last due on {due}, and nothing says that it was done by {day}"
                                    : "{subject} was last due some day from {from} to {due}, and nothing says that it was done"
                                            + " by {day}")
                    .fix("In tactic(\"{tactic}\", ...) add .done(day) with a day from {from} on, or .dropped(day, why)")
                    .advice("When was {subject} last done? Note the day, or drop it and say why.");
        }
        if (tactic.status() instanceof TacticStatus.Done done && done.day().isPresent()) {
            LocalDate last = done.day().get();
            finding.with("done", last);
            if (last.isBefore(due.first())) {
                finding.message(
                                days.areStated()
                                        ? "{subject} was last done on {done}, and was due again on {due}"
                                        : "{subject} was last done on {done}, and was due again some day from {from} to {due}")
                        .fix("In tactic(\"{tactic}\", ...) write .done(day) with a day from {from} on in place of"
                                + " .done({done}), or .dropped(day, why)");
            }
        }
    }
}
