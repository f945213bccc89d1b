package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.Slips;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a plan, it is said in sentences that a person could have written. */
class WordingPropertyTest {
    static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all())
            .suppress("goal.primary", "goals/nowhere", "The reason")
            .suppressUntil("goal.measured", "strategy", "The reason", LocalDate.EPOCH);

    /** Those of the method, and what the validator reports of its own. */
    static Stream<RuleInfo> rules() {
        Rule crashing = Rule.forStrategy("acme.crashing")
                .require(
                        plan -> {
                            throw new IllegalStateException();
                        },
                        "crashes")
                .severity(Severity.ERROR);
        Stream<RuleInfo> reported = ALL
                .with(crashing)
                .asOf(LocalDate.EPOCH.plusDays(1))
                .validate(Strategy.builder("plan").build())
                .findings()
                .stream()
                .map(Finding::rule);
        return Stream.concat(MethodRules.all().rules().stream().map(Rule::info), reported)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhatItIsWithoutASlip(RuleInfo rule) {
        Stream<String> words =
                Stream.of(rule.title(), rule.description(), rule.why(), rule.whenToSuppress(), rule.fix());
        Stream<String> parameters =
                rule.parameters().stream().map(parameter -> parameter.description() + "; " + parameter.range());

        assertThat(Stream.concat(words, parameters)
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> Slips.inAdvice(text).stream()))
                .isEmpty();
    }

    @Property(tries = 300)
    void aFindingIsReportedWithoutASlip(@ForAll("plans") PlanOfADay plan) {
        assertThat(plan.report(ALL).findings()).allSatisfy(finding -> {
            assertThat(Slips.in(withoutWordsOfThePlan(finding, finding.message())))
                    .isEmpty();
            assertThat(Slips.inAdvice(withoutWordsOfThePlan(finding, finding.fix())))
                    .isEmpty();
        });
    }

    @Property(tries = 100)
    void whatHadNothingToCheckSaysSoWithoutASlip(@ForAll("plans") PlanOfADay plan) {
        assertThat(plan.report(ALL).outcomes().stream()
                        .filter(RuleOutcome.NotApplicable.class::isInstance)
                        .map(outcome -> ((RuleOutcome.NotApplicable) outcome).reason())
                        .distinct())
                .allSatisfy(reason -> assertThat(Slips.in(reason)).isEmpty());
    }

    /** What the author of the plan wrote can be anything; what is said around it is ours. */
    private static String withoutWordsOfThePlan(Finding finding, String sentence) {
        String without = sentence;
        List<?> arguments = finding.arguments().values().stream()
                .flatMap(argument -> argument instanceof List<?> list ? list.stream() : Stream.of(argument))
                .toList();
        for (Object argument : arguments) {
            String words = PlainText.value(argument.toString());
            if (words.matches(".*[^\\p{L}\\p{N} ,.'-].*") && !words.startsWith("the ") && !words.contains("' ")) {
                without = without.replace(words, "q");
            }
        }
        return without;
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
