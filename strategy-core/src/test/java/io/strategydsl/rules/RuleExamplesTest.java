package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Table;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the rules show are compiled and run: the rule finds what they say, and the fixing fixes it. */
class RuleExamplesTest {
    private static final int MAX_LINES_CHANGED = 3;
    private static final int LONGEST_LINE = 90;

    private static final Set<String> FOUND_IN_BOTH =
            Set.of("goal.acyclic", "tactic.acyclic", "channel.reason-distinct");

    @TempDir
    private static Path folder;

    private static CompiledFragments fragments;

    @BeforeAll
    static void compileAll() throws Exception {
        fragments = CompiledFragments.of(infosWithExamples().toList(), folder);
    }

    static Stream<RuleInfo> infosWithExamples() {
        return MethodRules.all().rules().stream()
                .map(Rule::info)
                .filter(info -> info.example().isPresent());
    }

    @Test
    void everyRuleOfTheMethodShowsAnExample() {
        assertThat(infosWithExamples().map(RuleInfo::id))
                .containsExactlyElementsOf(MethodRules.all().ids());
    }

    @ParameterizedTest
    @MethodSource("infosWithExamples")
    void theRuleFindsOneFaultInTheViolatingPlan(RuleInfo info) throws Exception {
        assertThat(validate(info, fragments.violating(info)).findings())
                .extracting(Finding::id)
                .containsExactlyElementsOf(Collections.nCopies(findings(info), info.id()));
    }

    /** A cycle of two is one fault, which is found in both; so are two reasons that are the same. */
    private static int findings(RuleInfo info) {
        return FOUND_IN_BOTH.contains(info.id().value()) ? 2 : 1;
    }

    @ParameterizedTest
    @MethodSource("infosWithExamples")
    void theFindingIsAtAnAttributeThatTheModelHas(RuleInfo info) throws Exception {
        assertThat(validate(info, fragments.violating(info)).findings())
                .extracting(Finding::path)
                .allSatisfy(path -> assertThat(Table.of(path.kind()).form().names())
                        .containsAll(path.attribute().stream().toList()));
    }

    @ParameterizedTest
    @MethodSource("infosWithExamples")
    void theRulePassesTheFixedPlan(RuleInfo info) throws Exception {
        assertThat(validate(info, fragments.fixed(info)).outcome(info.id().value()))
                .isInstanceOf(RuleOutcome.Passed.class);
    }

    @ParameterizedTest
    @MethodSource("infosWithExamples")
    void theFixChangesFewLines(RuleInfo info) {
        RuleExample example = info.example().orElseThrow();
        assertThat(linesOnlyIn(example.violating(), example.fixed())).hasSizeLessThanOrEqualTo(MAX_LINES_CHANGED);
        assertThat(linesOnlyIn(example.fixed(), example.violating())).hasSizeLessThanOrEqualTo(MAX_LINES_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("infosWithExamples")
    void theLinesFitIntoAnExplanation(RuleInfo info) {
        RuleExample example = info.example().orElseThrow();
        assertThat((example.violating() + example.fixed()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
    }

    private static List<String> linesOnlyIn(String text, String other) {
        Set<String> others = Set.copyOf(other.lines().map(String::strip).toList());
        return text.lines()
                .map(String::strip)
                .filter(line -> !others.contains(line))
                .toList();
    }

    /** The rule and those that it yields to: an example shows the fault itself, not its effect. */
    private static ValidationReport validate(RuleInfo info, Strategy plan) {
        RuleSet method = MethodRules.all();
        List<Rule> rules = new ArrayList<>();
        for (RuleId cause : info.yieldsTo()) {
            rules.add(method.rule(cause.value()));
        }
        rules.add(method.rule(info.id().value()));
        StrategyValidator validator = StrategyValidator.of(RuleSet.of("example", rules.toArray(Rule[]::new)));
        return info.example()
                .orElseThrow()
                .asOf()
                .map(validator::asOf)
                .orElse(validator)
                .validate(plan);
    }
}
