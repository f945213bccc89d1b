package io.strategydsl.rules.tactic;

import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import java.util.OptionalInt;

/** {@code tactic.worth-doing}. */
final class TacticWorthDoing implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.worth-doing")
            .title("No tactic is of low value")
            .fault("of low value")
            .description("A tactic that is still to be done and of low value, whether its complexity is low or high.")
            .why(
                    "Attention is limited. A tactic that brings little is probably not worth any of it, even where it is easy.")
            .fix("Drop the tactic, or correct its value")
            .advice("Is it worth your time? Drop it, or correct the value that you gave it.")
            .example(RuleExample.of("""
                    .tactic("answers", "Answer every question on tickets within a day", t -> t
                        .value(9)
                        .complexity(4))
                    .tactic("stickers", "Draw stickers of this year's bands", t -> t
                        .value(2)
                        .complexity(6))
                    """, """
                    .tactic("answers", "Answer every question on tickets within a day", t -> t
                        .value(9)
                        .complexity(4))
                    .tactic("stickers", "Draw stickers of this year's bands", t -> t
                        .value(2)
                        .complexity(6)
                        .dropped(LocalDate.of(2027, 1, 15), "Few guests used last year's"))
                    """))
            .whenToSuppress("The tactic keeps a promise, such as thanking every donor by name, or one of high"
                    + " value depends on it.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.BUFFER, 3).should(), Source.house())
            .parameters(ScoreThreshold.PARAMETER)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        OptionalInt value = tactic.value();
        OptionalInt complexity = tactic.complexity();
        if (value.isEmpty() || complexity.isEmpty()) {
            inspection.notApplicable("no tactic has both a value and a complexity");
            return;
        }
        int threshold = inspection.parameter(ScoreThreshold.PARAMETER);
        if (value.getAsInt() > threshold || Done.leaves(tactic, inspection)) {
            return;
        }
        switch (Quadrant.of(value.getAsInt(), complexity.getAsInt(), threshold)) {
            case LOW_VALUE_LOW_COMPLEXITY ->
                violated(
                        tactic,
                        inspection,
                        "{subject} is probably not worth doing: its value is low ({value}), though so is its complexity"
                                + " ({complexity})");
            case LOW_VALUE_HIGH_COMPLEXITY ->
                violated(
                        tactic,
                        inspection,
                        "{subject} is probably not worth doing: its value is low ({value}) and its complexity high"
                                + " ({complexity})");
            case HIGH_VALUE_LOW_COMPLEXITY, HIGH_VALUE_HIGH_COMPLEXITY -> {}
        }
    }

    private static void violated(Tactic tactic, Inspection inspection, String message) {
        int value = tactic.value().orElseThrow();
        inspection
                .violated(message)
                .at("value")
                .found(Integer.toString(value))
                .with("value", value)
                .with("complexity", tactic.complexity().orElseThrow())
                .with("tactic", tactic.id())
                .fix("In tactic(\"{tactic}\", ...) add .dropped(day, why), or correct .value({value})")
                .advice("Is {subject} worth your time? Drop it, or correct the value that you gave it.");
    }
}
