package io.strategydsl.rules.tactic;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import java.util.Optional;

/** {@code tactic.dated}. */
public final class TacticDated implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.dated")
            .title("Every tactic has a date")
            .fault("no date")
            .description(
                    "A tactic that is still to be done and has neither a due date nor a recurrence nor a trigger. What is"
                            + " merely ongoing has no date.")
            .why("A tactic without a date is a wish: nobody can tell whether it is late.")
            .fix("Add .due(day), .repeats(...) or .repeats(whenever(...)) to the tactic")
            .advice("Say by when the tactic is done, how often it comes back, or what sets it off.")
            .example(RuleExample.of("""
                    .tactic("tips", "Recommend a book that is on the shelf today", t -> t
                        .repeats(ongoing()))
                    """, """
                    .tactic("tips", "Recommend a book that is on the shelf today", t -> t
                        .repeats(weeklyOn(DayOfWeek.FRIDAY)))
                    """))
            .whenToSuppress("The day depends on somebody outside, such as a fair that has not announced its dates, and"
                    + " the reason says when it will be known. What follows an event needs no exception:"
                    + " .repeats(whenever(...)) names the event.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.BUFFER, 4).must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        Optional<Schedule> schedule = tactic.schedule();
        boolean dated = schedule.isPresent() && !(schedule.get() instanceof Schedule.Ongoing);
        if (dated || Done.leaves(tactic, inspection)) {
            return;
        }
        if (schedule.isEmpty()) {
            inspection
                    .violated("{subject} has no date")
                    .at("schedule")
                    .with("tactic", tactic.id())
                    .fix("In tactic(\"{tactic}\", ...) add .due(day) or .repeats(...)")
                    .advice("Say by when {subject} is done, how often it comes back, or what sets it off.");
        } else {
            inspection
                    .violated("{subject} is ongoing, which is no date: say by when, how often or upon what")
                    .at("schedule")
                    .found(schedule.get())
                    .with("tactic", tactic.id())
                    .fix("In tactic(\"{tactic}\", ...) write .due(day), .repeats(...) or .repeats(whenever(...))"
                            + " in place of .repeats(ongoing())")
                    .advice("{subject} goes on all the time, so that nobody can say whether it is late. Say by when, "
                            + "how often or upon what it is done.");
        }
    }
}
