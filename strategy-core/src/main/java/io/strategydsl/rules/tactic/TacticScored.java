package io.strategydsl.rules.tactic;

import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;

/** {@code tactic.scored}. */
final class TacticScored implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.scored")
            .title("Every tactic has a value and a complexity")
            .fault("no value or no complexity")
            .description(
                    "A tactic that is still to be done and has no value or no complexity; a tactic that has neither is"
                            + " reported once.")
            .why("Priorities come from comparing what tactics bring with what they take. A rough"
                    + " guess is enough for that, even if it turns out wrong.")
            .fix("Add .value(n) and .complexity(n), each from 1 to 10, to the tactic")
            .advice("How much does the tactic bring, and how hard is it? Give each a number from 1 to 10; a "
                    + "guess will do.")
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
            .whenToSuppress("The tactic has been promised to a sponsor and takes place whatever it is worth,"
                    + " so there is nothing to weigh. Not knowing the number is no reason: a rough guess"
                    + " is enough.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        boolean value = tactic.value().isPresent();
        boolean complexity = tactic.complexity().isPresent();
        if ((value && complexity) || Done.leaves(tactic, inspection)) {
            return;
        }
        if (complexity) {
            report(
                    "{subject} has no value",
                    ".value(n)",
                    "How much does {subject} bring? Give it a number from 1 to 10; a guess will do.",
                    tactic,
                    inspection);
        } else if (value) {
            report(
                    "{subject} has no complexity",
                    ".complexity(n)",
                    "How hard is {subject}? Give it a number from 1 to 10; a guess will do.",
                    tactic,
                    inspection);
        } else {
            report(
                    "{subject} has neither a value nor a complexity",
                    ".value(n) and .complexity(n)",
                    "How much does {subject} bring, and how hard is it? Give each a number from 1 to 10; a guess will do.",
                    tactic,
                    inspection);
        }
    }

    // At the tactic and not at the attribute, so that stating one of the two makes no finding about the other new.
    private static void report(String message, String calls, String advice, Tactic tactic, Inspection inspection) {
        inspection
                .violated(message)
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add " + calls + ", a guess from 1 to 10")
                .advice(advice);
    }
}
