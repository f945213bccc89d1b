package io.strategydsl.testing;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A JUnit test for each rule, named by the rule. This class needs JUnit Jupiter on the test path; the others of this
 * package do not.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> everyRule() {
 *     return StrategyTests.of(campfire);
 * }
 * }</pre>
 *
 * <p>A test fails when its rule found an ERROR, and its message is the report as text. A test is skipped, with the reason,
 * when its rule had nothing to check, when it found nothing more severe than a WARNING, or when all that it found is
 * suppressed or known. To let a warning fail, raise it: {@code validator.severity("timeframe.stated", Severity.ERROR)}.
 *
 * <p>Tests that use this class have to be compiled and run on the class path: with a {@code module-info.java} in the main
 * code, set {@code useModulePath} to {@code false} for Maven's testCompile and surefire. {@link StrategyAssertions} works
 * on the module path as it is.
 */
public final class StrategyTests {
    static {
        // JUnit is found on the class path, even where this library is a module.
        StrategyTests.class
                .getModule()
                .addReads(StrategyTests.class.getClassLoader().getUnnamedModule());
    }

    private StrategyTests() {}

    /** Returns a test for each rule of {@link StrategyValidator#standard()}. */
    public static Stream<DynamicNode> of(Strategy strategy) {
        return of(strategy, StrategyValidator.standard());
    }

    /** Returns a test for each rule of a validator. */
    public static Stream<DynamicNode> of(Strategy strategy, StrategyValidator validator) {
        ValidationReport report =
                Checks.of("strategy tests").present("validator", validator).validate(strategy);
        Map<RuleId, RuleInfo> rules = new LinkedHashMap<>();
        report.outcomes().forEach(outcome -> rules.put(outcome.rule().id(), outcome.rule()));
        // The findings of the validator itself belong to no rule of the set, and must not get lost.
        report.findings().forEach(finding -> rules.putIfAbsent(finding.id(), finding.rule()));
        return rules.values().stream().map(rule -> test(rule, report));
    }

    private static DynamicNode test(RuleInfo rule, ValidationReport report) {
        return DynamicTest.dynamicTest(PlainText.value(rule.id() + ": " + rule.title()), () -> {
            List<Finding> findings = report.of(rule.id().value());
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                throw new AssertionError(messages(findings) + "\n\n" + report.text());
            }
            if (!findings.isEmpty()) {
                Assumptions.abort(messages(findings));
            }
            report.outcomes().stream()
                    .filter(outcome -> outcome.rule().id().equals(rule.id()))
                    .forEach(StrategyTests::skipUnlessPassed);
        });
    }

    private static void skipUnlessPassed(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            Assumptions.abort("not applicable: " + PlainText.value(notApplicable.reason()));
        } else if (outcome instanceof RuleOutcome.Suppressed suppressed) {
            Assumptions.abort("suppressed: " + suppressed.findings() + " of its findings are accepted");
        } else if (outcome instanceof RuleOutcome.Known known) {
            Assumptions.abort("known: " + known.findings() + " of its findings were known before");
        } else if (outcome instanceof RuleOutcome.Crashed crashed) {
            Assumptions.abort("crashed: " + PlainText.value(crashed.problem()) + "; see rule.crashed");
        }
    }

    private static String messages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().word().toUpperCase(Locale.ROOT) + " " + finding.path() + ": "
                        + finding.message())
                .collect(Collectors.joining("\n"));
    }
}
