package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Source;
import io.strategydsl.validation.HouseRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.function.BiConsumer;

/** Custom rules whose words are meant to do harm where they are printed. */
final class HostileValidator {

    /** What neither a text of a plan nor the words of a rule can have, but an argument or an exception can. */
    static final String RAW = "\u001B[31m\u0000\u0007\u009B2J\uD83D \uDE00\r";

    private HostileValidator() {}

    /**
     * A validator whose rules find something that counts, find something that is accepted, crash, and have nothing to check.
     *
     * @param words what the rules say, besides what no plan can have
     */
    static StrategyValidator saying(String words) {
        return StrategyValidator.of(RuleSet.of(
                        "hostile " + words,
                        rule(
                                "acme.argued",
                                words,
                                (strategy, inspection) -> inspection
                                        .violated("{subject} " + words + " {raw} {many} {endless}")
                                        .found(words)
                                        .with("raw", RAW + words)
                                        .with("many", List.of(RAW, words, RAW))
                                        .with("endless", "x".repeat(100_000))
                                        .fix("Fix " + words + " {raw}")),
                        rule(
                                "acme.accepted",
                                words,
                                (strategy, inspection) ->
                                        inspection.violated("{raw}").with("raw", RAW)),
                        rule("acme.crashed", words, (strategy, inspection) -> {
                            throw new IllegalStateException(RAW + words + "x".repeat(100_000));
                        }),
                        rule(
                                "acme.skipped",
                                words,
                                (strategy, inspection) -> inspection.notApplicable(RAW + words + "x".repeat(100_000)))))
                .suppress("acme.accepted", "strategy", words);
    }

    private static Rule rule(String id, String words, BiConsumer<Element, Inspection> check) {
        RuleInfo info = RuleInfo.builder(id)
                .title("Titled " + words)
                .description("Described " + words)
                .why("Because " + words)
                .fix("Fix " + words)
                .whenToSuppress("When " + words)
                .parameters(new RuleParameter.WholeNumber("days", RAW + words, 1, 1, 2))
                .sources(Source.house())
                .build();
        return HouseRule.of(info, ElementKind.STRATEGY, check);
    }
}
