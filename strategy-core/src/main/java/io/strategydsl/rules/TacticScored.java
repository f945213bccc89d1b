package io.strategydsl.rules;

import io.strategydsl.internal.Counts;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.function.Function;

/** {@code tactic.scored}. */
final class TacticScored implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.scored")
            .title("Every tactic has a value and a complexity")
            .description(
                    "A tactic without a value or without a complexity when other tactics have one. What no tactic has"
                            + " is one finding on the strategy.")
            .why(
                    "What comes first is decided by comparing what tactics bring with what they take. A rough guess is enough"
                            + " for that, and it may turn out wrong.")
            .fix("Add .value(n) and .complexity(n), each from 1 to 10, to the tactic")
            .example(RuleExample.of("""
                    .tactic("welcome", "Welcome everybody who gets a library card", t -> t
                        .value(8)
                        .complexity(2))
                    .tactic("podcast", "Record a podcast with authors of the city", t -> t
                        .value(7))
                    """, """
                    .tactic("welcome", "Welcome everybody who gets a library card", t -> t
                        .value(8)
                        .complexity(2))
                    .tactic("podcast", "Record a podcast with authors of the city", t -> t
                        .value(7)
                        .complexity(9))
                    """))
            .whenToSuppress(
                    "The tactic has been promised to a sponsor and takes place whatever it is worth, so there is"
                            + " nothing to weigh. Not to know the number is no reason: a rough guess is enough.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3))
            .since(MethodRules.SINCE)
            .build();

    private static final String NEITHER = "neither a value nor a complexity";

    /** Which scores occur in a plan at all. */
    private record Scores(boolean values, boolean complexities) {
        static Scores in(StrategyIndex index) {
            boolean values = false;
            boolean complexities = false;
            for (Tactic tactic : index.tactics()) {
                values |= tactic.value().isPresent();
                complexities |= tactic.complexity().isPresent();
            }
            return new Scores(values, complexities);
        }
    }

    private static final Function<Inspection, Scores> SCORES = TacticScored::scores;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.strategy(TacticScored::checkStrategy);
        subjects.tactics(TacticScored::checkTactic);
    }

    private static Scores scores(Inspection inspection) {
        return Scores.in(inspection.index());
    }

    private static void checkStrategy(Strategy strategy, Inspection inspection) {
        int tactics = inspection.index().tactics().size();
        if (tactics == 0) {
            inspection.notApplicable("the plan has no tactics");
            return;
        }
        Scores present = inspection.oncePerPlan(SCORES);
        boolean noValue = !present.values();
        boolean noComplexity = !present.complexities();
        if (noValue || noComplexity) {
            String message = tactics == 1
                    ? "the only tactic has " + which(noValue, noComplexity, "no value", "no complexity", NEITHER)
                    : Counts.noneOfThe(tactics)
                            + " {tactics} tactics has "
                            + which(noValue, noComplexity, "a value", "a complexity", "a value or a complexity");
            inspection
                    .violated(message)
                    .at("tactics")
                    .with("tactics", tactics)
                    .fix("In each tactic(...) add " + calls(noValue, noComplexity));
        }
    }

    private static void checkTactic(Tactic tactic, Inspection inspection) {
        if (tactic.value().isPresent() && tactic.complexity().isPresent()) {
            return;
        }
        Scores present = inspection.oncePerPlan(SCORES);
        boolean noValue = tactic.value().isEmpty() && present.values();
        boolean noComplexity = tactic.complexity().isEmpty() && present.complexities();
        if (noValue || noComplexity) {
            inspection
                    .violated("{subject} has "
                            + which(noValue, noComplexity, "no value", "no complexity", NEITHER)
                            + ", unlike other tactics")
                    .at(noValue ? "value" : "complexity")
                    .with("tactic", tactic.id())
                    .fix("In tactic(\"{tactic}\", ...) add " + calls(noValue, noComplexity));
        } else {
            inspection.notApplicable("no tactic has what this one lacks");
        }
    }

    private static String calls(boolean value, boolean complexity) {
        return which(value, complexity, ".value(n)", ".complexity(n)", ".value(n) and .complexity(n)")
                + ", a guess from 1 to 10";
    }

    private static String which(
            boolean value, boolean complexity, String forValue, String forComplexity, String forBoth) {
        return value && complexity ? forBoth : value ? forValue : forComplexity;
    }
}
