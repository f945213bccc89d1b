package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.MadeOfWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code goal.number-targeted}. */
final class GoalNumberTargeted implements Rule.ForEachGoal {
    private static final RuleParameter<List<String>> CALENDAR_WORDS = new RuleParameter.Words(
            "calendar-words",
            "The words beside which a number is a day, a length of time or an age, in any mix of capitals",
            CalendarWords.LIST);

    private static final RuleInfo INFO = RuleInfo.builder("goal.number-targeted")
            .title("Every number in a goal is a target")
            .fault("a number that no target holds")
            .description("A number in the words of a goal, such as 500+, 10 % or 2,000, that no target of its metrics"
                    + " holds: neither as it is, nor as the growth from the baseline, nor as what the targets of a year"
                    + " come to. Years, days, lengths of time and numbers that are part of a name do not count, and"
                    + " only goals are looked at of which a metric has a target.")
            .why("A number that people read in the goal is what they expect. If the targets hold another, or none,"
                    + " two people judge the same work by two numbers.")
            .fix("Add the number as a target to a metric of the goal, or correct it in the goal")
            .advice("Make each number in the goal a target with a day, or correct the words of the goal.")
            .example(RuleExample.of("""
                    .primaryGoal("members", "Win 500 new members for the choir school", g -> g
                        .metric("members", m -> m
                            .name("New members")
                            .target(300, LocalDate.of(2027, 12, 31))))
                    """, """
                    .primaryGoal("members", "Win 500 new members for the choir school", g -> g
                        .metric("members", m -> m
                            .name("New members")
                            .target(500, LocalDate.of(2027, 12, 31))))
                    """))
            .whenToSuppress("The number is not meant as something to reach, but part of what is spoken of, such as"
                    + " the 40 shops of a chain.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, 6).should(), Source.house())
            .parameters(CALENDAR_WORDS)
            .since("0.1.0")
            .build();

    private static final String NOTHING_TO_CHECK = "no goal whose metrics have a target names a number";

    private static final Function<Inspection, Set<String>> CALENDAR =
            new MadeOfWords<>(List.of(CALENDAR_WORDS), words -> {
                Set<String> caseless = new HashSet<>();
                for (String word : words.get(0)) {
                    caseless.add(ComparedText.caseless(ComparedText.of(word)));
                }
                return Set.copyOf(caseless);
            });

    private static final Function<Inspection, HeldNumbers> HELD = GoalNumberTargeted::held;

    private static HeldNumbers held(Inspection inspection) {
        return new HeldNumbers(inspection.index());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        if (!NamedNumbers.anyDigit(goal.text())) {
            inspection.notApplicable(NOTHING_TO_CHECK);
            return;
        }
        List<NamedNumbers.Named> numbers =
                NamedNumbers.in(ComparedText.of(goal.text()), inspection.oncePerPlan(CALENDAR));
        if (numbers.isEmpty() || !inspection.oncePerPlan(HELD).anyTarget(goal)) {
            inspection.notApplicable(NOTHING_TO_CHECK);
            return;
        }
        List<String> missing = new ArrayList<>();
        for (NamedNumbers.Named number : numbers) {
            if (!inspection.oncePerPlan(HELD).hold(number, goal)) {
                missing.add(number.written());
            }
        }
        if (!missing.isEmpty()) {
            inspection
                    .violated("{subject} names {found}, but no target of its metrics does")
                    .at("text")
                    .found(missing)
                    .fix("Add {found} as a target to a metric of the goal, or correct the words of the goal")
                    .advice("Make {found, and} a target with a day, or correct the words of {subject}.");
        }
    }
}
