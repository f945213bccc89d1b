package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.SuppressedFinding;
import io.strategydsl.validation.ValidationReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a validator is set to for one rule, or one finding, leaves all others as they were. */
class SettingsPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    record ParameterOfRule(RuleId rule, RuleParameter<?> parameter) {}

    private static final List<ParameterOfRule> PARAMETERS = MethodRules.all().rules().stream()
            .map(Rule::info)
            .flatMap(info -> info.parameters().stream().map(parameter -> new ParameterOfRule(info.id(), parameter)))
            .toList();

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                MethodRules.all().ids().stream().map(RuleId::value).toList());
    }

    @Provide
    Arbitrary<ParameterOfRule> parameters() {
        return Arbitraries.of(PARAMETERS);
    }

    @Property(tries = 200)
    void suppressesExactlyTheFindingsAtThePathThatItIsGiven(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        List<Finding> findings = plan.report(ALL).findings();
        if (findings.isEmpty()) {
            return;
        }
        Finding accepted = new Chance(seed).oneOf(findings);
        boolean wholePlan = accepted.path().toString().equals("strategy");
        Predicate<Finding> named = finding -> finding.id().equals(accepted.id())
                && (wholePlan
                        || finding.path().equals(accepted.path())
                        // Named without an attribute, it is the element with all of them.
                        || finding.path().element().equals(accepted.path()));

        ValidationReport report =
                plan.report(ALL.suppress(accepted.id().value(), accepted.path().toString(), "It is so"));

        assertThat(report.findings())
                .isEqualTo(findings.stream().filter(named.negate()).toList());
        assertThat(report.suppressed())
                .extracting(SuppressedFinding::finding)
                .isEqualTo(findings.stream().filter(named).toList());
    }

    @Property(tries = 200)
    void changesNothingButTheSeverityOfTheFindingsOfTheRule(
            @ForAll("plans") PlanOfADay plan, @ForAll("rules") String rule, @ForAll Severity severity) {
        ValidationReport before = plan.report(ALL);
        ValidationReport after = plan.report(ALL.severity(rule, severity));

        assertThat(after.findings().stream().map(SettingsPropertyTest::withoutSeverity))
                .containsExactlyElementsOf(before.findings().stream()
                        .map(SettingsPropertyTest::withoutSeverity)
                        .toList());
        assertThat(after.findings())
                .allMatch(finding -> !finding.id().value().equals(rule) || finding.severity() == severity);
        assertThat(of(after, id -> !id.equals(rule))).isEqualTo(of(before, id -> !id.equals(rule)));
        assertThat(after.outcomes()).isEqualTo(before.outcomes());
    }

    @Property(tries = 200)
    void changesWhatNoOtherRuleFindsByAParameter(
            @ForAll("plans") PlanOfADay plan, @ForAll("parameters") ParameterOfRule of, @ForAll long seed) {
        String rule = of.rule().value();
        Object value = value(of.parameter(), new Chance(seed));
        ValidationReport before = plan.report(ALL);
        ValidationReport after = plan.report(ALL.parameter(rule, of.parameter().name(), value));

        assertThat(of(after, id -> !id.equals(rule))).isEqualTo(of(before, id -> !id.equals(rule)));
        assertThat(otherOutcomes(after, rule)).isEqualTo(otherOutcomes(before, rule));
    }

    /** If one did, a parameter could change what it finds as well, and the property above would say too much. */
    @Example
    void noRuleYieldsToOneThatHasAParameter() {
        assertThat(MethodRules.all().rules().stream()
                        .map(Rule::info)
                        .flatMap(info -> info.yieldsTo().stream())
                        .map(id -> MethodRules.all().rule(id.value()).info()))
                .allMatch(info -> info.parameters().isEmpty());
    }

    private static Object value(RuleParameter<?> parameter, Chance chance) {
        if (parameter instanceof RuleParameter.WholeNumber number) {
            return chance.between(number.min(), number.max());
        }
        if (parameter instanceof RuleParameter.Decimal number) {
            return number.min()
                    .add(number.max()
                            .subtract(number.min())
                            .multiply(BigDecimal.valueOf(chance.between(0, 100)))
                            .movePointLeft(2));
        }
        List<String> words = new ArrayList<>(((RuleParameter.Words) parameter).defaultValue());
        words.add(chance.oneOf(chance.oneOf(Phrases.LANGUAGES)));
        return chance.someOf(words);
    }

    private static String withoutSeverity(Finding finding) {
        return finding.id() + " " + finding.path() + ": " + finding.message() + "; " + finding.fix();
    }

    private static List<Finding> of(ValidationReport report, Predicate<String> rules) {
        return report.findings().stream()
                .filter(finding -> rules.test(finding.id().value()))
                .toList();
    }

    private static List<RuleOutcome> otherOutcomes(ValidationReport report, String rule) {
        return report.outcomes().stream()
                .filter(outcome -> !outcome.rule().id().value().equals(rule))
                .toList();
    }
}
