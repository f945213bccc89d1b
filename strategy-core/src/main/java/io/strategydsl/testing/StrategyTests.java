package io.strategydsl.testing;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
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
 * <p>A test fails when its rule found an ERROR. Its message begins with the id of the rule, and lists what the rule found and
 * how to fix it. A test is skipped, with the reason, when its rule had nothing to check, when it found nothing as severe as an
 * ERROR, or when all that it found is suppressed or known. To let warnings fail as well, or even notes:
 *
 * <pre>{@code
 * StrategyTests.using(StrategyValidator.standard()).failingFrom(Severity.WARNING).tests(campfire)
 * }</pre>
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

    private final StrategyValidator validator;
    private final Severity failingFrom;

    private StrategyTests(StrategyValidator validator, Severity failingFrom) {
        this.validator = validator;
        this.failingFrom = failingFrom;
    }

    /** Returns a test for each rule of {@link StrategyValidator#standard()}. */
    public static Stream<DynamicNode> of(Strategy strategy) {
        return of(strategy, StrategyValidator.standard());
    }

    /** Returns a test for each rule of a validator. */
    public static Stream<DynamicNode> of(Strategy strategy, StrategyValidator validator) {
        return using(validator).tests(strategy);
    }

    /**
     * Returns a container for each plan, named by its id, with a test for each rule of {@link StrategyValidator#standard()}.
     *
     * @throws IllegalArgumentException if there is no plan, since no test would look like success
     */
    public static Stream<DynamicNode> of(Strategy... strategies) {
        return using(StrategyValidator.standard()).tests(strategies);
    }

    /**
     * Returns a test for each rule of {@link StrategyValidator#standard()}, for the plan in a JSON file, or in a YAML file if
     * its name ends in {@code .yaml} or {@code .yml}. What a test reports names line and column. This needs
     * {@code tools.jackson.core:jackson-core} 3 on the test path, or for YAML
     * {@code tools.jackson.dataformat:jackson-dataformat-yaml}.
     *
     * @throws StrategyFormatException if it is no plan file; its message says what is wrong
     * @throws UncheckedIOException if the file cannot be read from
     */
    public static Stream<DynamicNode> of(Path file) {
        return using(StrategyValidator.standard()).tests(file);
    }

    /** Returns tests for the rules of a validator, which fail on an ERROR until another severity is set. */
    public static StrategyTests using(StrategyValidator validator) {
        return new StrategyTests(Checks.of("strategy tests").present("validator", validator), Severity.ERROR);
    }

    /** Returns the same tests, which fail on findings of this severity and of more severe ones. */
    public StrategyTests failingFrom(Severity severity) {
        return new StrategyTests(validator, Checks.of("strategy tests").present("severity", severity));
    }

    /** Returns a test for each rule. */
    public Stream<DynamicNode> tests(Strategy strategy) {
        return tests(TestedPlan.of(strategy));
    }

    /**
     * Returns a test for each rule, for the plan in a JSON file, or in a YAML file if its name ends in {@code .yaml} or
     * {@code .yml}.
     *
     * @throws StrategyFormatException if it is no plan file; its message says what is wrong
     * @throws UncheckedIOException if the file cannot be read from
     */
    public Stream<DynamicNode> tests(Path file) {
        return tests(TestedPlan.in(file));
    }

    private Stream<DynamicNode> tests(TestedPlan plan) {
        ValidationReport report = validator.validate(plan.strategy());
        Map<RuleId, RuleInfo> rules = new LinkedHashMap<>();
        report.outcomes().forEach(outcome -> rules.put(outcome.rule().id(), outcome.rule()));
        // The findings of the validator itself belong to no rule of the set, and must not get lost.
        report.findings().forEach(finding -> rules.putIfAbsent(finding.id(), finding.rule()));
        return rules.values().stream().map(rule -> test(rule, report, plan));
    }

    /**
     * Returns a container for each plan, named by its id, with a test for each rule.
     *
     * @throws IllegalArgumentException if there is no plan, since no test would look like success
     */
    public Stream<DynamicNode> tests(Strategy... strategies) {
        Checks checks = Checks.of("strategy tests");
        List<Strategy> plans = checks.allPresent("strategies", Arrays.asList(checks.present("strategies", strategies)));
        if (plans.isEmpty()) {
            throw checks.refused("there is no plan to test; without one, no test would look like success");
        }
        return plans.stream().map(plan -> DynamicContainer.dynamicContainer(PlainText.value(plan.id()), tests(plan)));
    }

    private DynamicNode test(RuleInfo rule, ValidationReport report, TestedPlan plan) {
        List<Finding> findings = report.of(rule.id().value());
        ElementPath first =
                findings.isEmpty() ? ElementPath.root() : findings.get(0).path();
        return DynamicTest.dynamicTest(name(rule), plan.address(first).orElse(null), () -> {
            if (findings.stream().anyMatch(finding -> finding.severity().compareTo(failingFrom) <= 0)) {
                throw new AssertionError(message(report, findings, plan));
            }
            if (!findings.isEmpty()) {
                Assumptions.abort(message(report, findings, plan));
            }
            report.outcomes().stream()
                    .filter(outcome -> outcome.rule().id().equals(rule.id()))
                    .forEach(StrategyTests::skipUnlessPassed);
        });
    }

    private static String name(RuleInfo rule) {
        String id = rule.id().value();
        return PlainText.value(rule.title().equals(id) ? id : id + ": " + rule.title());
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

    /** The first line says what is wrong: of a failed test, a build shows often nothing else. */
    private static String message(ValidationReport report, List<Finding> findings, TestedPlan plan) {
        Finding first = findings.get(0);
        int others = findings.size() - 1;
        return first.id() + ": " + PlainText.value(first.message())
                + (others == 0 ? "" : ", and " + Numbers.written(others) + " more")
                + " (strategy '" + report.strategy().id() + "')\n"
                + FindingLines.withFixes(findings, plan);
    }

    /** Returns which rules are tested, and on which findings the tests fail. */
    @Override
    public String toString() {
        return "tests of the rule set " + PlainText.quoted(validator.rules().name()) + " that fail from " + failingFrom
                + " on";
    }
}
