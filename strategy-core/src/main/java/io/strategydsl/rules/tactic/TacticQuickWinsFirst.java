package io.strategydsl.rules.tactic;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** {@code tactic.quick-wins-first}. */
final class TacticQuickWinsFirst implements Rule.ForEachTactic {
    private static final String NO_CHOICE =
            "the plan lacks a tactic of low value, or one of high value and low complexity,"
                    + " that is still due on a day";

    private static final RuleInfo INFO = RuleInfo.builder("tactic.quick-wins-first")
            .title("Quick wins come first")
            .fault("due before a quick win")
            .description(
                    "A tactic of low value that is due once, before a tactic of high value and low complexity that is"
                            + " still to be done. What is done, or what such a tactic depends on, may come first.")
            .why("The tactics that bring the most for the least effort should come first. Every day"
                    + " that goes into something of low value delays them.")
            .fix("Bring the tactic of high value and low complexity forward, or postpone the one of" + " low value")
            .advice("Do first what brings much and takes little, and postpone what brings little.")
            .example(RuleExample.of("""
                    .tactic("header", "Redraw the picture at the head of the page", t -> t
                        .value(3)
                        .due(LocalDate.of(2027, 2, 1)))
                    .tactic("booking", "Link every profile to the booking of appointments", t -> t
                        .value(9)
                        .complexity(2)
                        .due(LocalDate.of(2027, 4, 1)))
                    """, """
                    .tactic("header", "Redraw the picture at the head of the page", t -> t
                        .value(3)
                        .due(LocalDate.of(2027, 2, 1)))
                    .tactic("booking", "Link every profile to the booking of appointments", t -> t
                        .value(9)
                        .complexity(2)
                        .due(LocalDate.of(2027, 1, 15)))
                    """))
            .whenToSuppress("The better tactic is tied to a later day, such as the opening of a season, and the smaller"
                    + " one takes nobody away from it.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3).should(), Source.house())
            .parameters(ScoreThreshold.PARAMETER)
            .since("0.1.0")
            .build();

    private static final Function<Inspection, QuickWins> QUICK_WINS = TacticQuickWinsFirst::quickWins;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        int threshold = inspection.parameter(ScoreThreshold.PARAMETER);
        if (!ScoreThreshold.isLowValue(tactic, threshold)
                || tactic.status() instanceof TacticStatus.Done
                || !(inspection.index().schedule(tactic).orElse(null) instanceof Schedule.Once once)) {
            inspection.notApplicable(NO_CHOICE);
            return;
        }
        QuickWins quickWins = inspection.oncePerPlan(QUICK_WINS);
        if (quickWins.waiting().isEmpty()) {
            inspection.notApplicable(NO_CHOICE);
            return;
        }
        LocalDate day = once.lastDay(once.day());
        Optional<QuickWins.Waiting> next = quickWins.nextAfter(day);
        if (next.isPresent() && !quickWins.prerequisites().contains(tactic.id())) {
            inspection
                    .violated(
                            "{subject} is of low value ({value}) and due on {day}, before {quickWin} of high value and"
                                    + " low complexity, which is due on {firstDay}")
                    .at("schedule")
                    .found(day.toString())
                    .with("value", tactic.value().orElseThrow())
                    .with("day", day)
                    .with(
                            "quickWin",
                            inspection.index().tactic(next.get().tactic()).orElseThrow())
                    .with("first", next.get().tactic())
                    .with("firstDay", next.get().day())
                    .with("tactic", tactic.id())
                    .fix(
                            "Bring tactic(\"{first}\", ...) forward to {day} or before, or in tactic(\"{tactic}\", ...) write"
                                    + " a .due(day) from {firstDay} on")
                    .advice("Do {quickWin} first: it brings more and takes less. Or move {subject} to a day from "
                            + "{firstDay} on.");
        }
    }

    private static QuickWins quickWins(Inspection inspection) {
        return QuickWins.in(inspection.index(), inspection.parameter(ScoreThreshold.PARAMETER));
    }
}
