package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleInfoBuilder;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Strategy PLAN = strategy("plan", s -> s.goal("known", "Be known"));
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** What all rules of the method found, and the validator itself: a crash and suppressions that do nothing. */
    private static final ValidationReport REPORT = ALL.with(crashing())
            .asOf(DAY)
            .suppress("id.unique", "strategy", "It is fine")
            .suppressUntil("goal.primary", "strategy", "It is fine", DAY.minusDays(1))
            .validate(PLAN);

    /** A suppression cannot be out of date and without a day to be held against at once. */
    private static final ValidationReport WITHOUT_A_DAY =
            ALL.suppressUntil("timeframe.stated", "strategy", "It is fine", DAY).validate(PLAN);

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WIDTH = 100;

    private static Rule crashing() {
        return Rule.forEachGoal("acme.fragile")
                .require(
                        goal -> {
                            throw new IllegalStateException("boom");
                        },
                        "is bad")
                .severity(Severity.INFO);
    }

    private static String explanation(RuleInfo rule) {
        ValidationReport report = rule.equals(ValidatorRules.SUPPRESSION_UNDATED) ? WITHOUT_A_DAY : REPORT;
        return report.explain(rule.id().value());
    }

    static Stream<RuleInfo> rules() {
        return RuleCataloguePage.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysOfEveryRuleWhatTheDocumentationSays(RuleInfo rule) {
        String explanation = explanation(rule);
        String aboutTheRule = explanation.substring(0, explanation.indexOf("\nHere: "));
        String section = RuleCataloguePage.section(rule).replace("```java fragment", "");

        assertThat(words(aboutTheRule)).isEqualTo(words(section));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fitsInto100Columns(RuleInfo rule) {
        assertThat(explanation(rule).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void showsThePartThatViolatesARuleAndThePartFixed() {
        assertThat(REPORT.explain("goal.primary")).contains("""
                Violates it:
                    .goal("known", "Be known among owners of gear shops")
                    .goal("sales", "Sell more to gear shops")
                Fixed:
                    .primaryGoal("known", "Be known among owners of gear shops")
                    .goal("sales", "Sell more to gear shops")
                To fix it:""");
    }

    @Test
    void saysWhenAFindingCanBeSuppressed() {
        assertThat(REPORT.explain("goal.primary"))
                .contains("\nWhen to suppress: The goals belong to separate teams with separate plans");
    }

    @Test
    void saysAsOfWhichDayTheExampleViolatesTheRule() {
        Rule rule = rule(info -> info.example(RuleExample.of(".goal(\"known\", \"\")", ".goal(\"known\", \"Be known\")")
                .asOf(DAY)));

        assertThat(explain(rule)).contains("Violates it as of 2027-04-01:\n    .goal(\"known\", \"\")\nFixed:\n");
    }

    @Test
    void breaksALineOfAnExampleThatIsTooLong() {
        String longText = ".goal(\"known\", \"Be known " + "in town and in the country ".repeat(4) + "\")";
        Rule rule = rule(info -> info.example(RuleExample.of(longText, longText)));

        assertThat(explain(rule).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void breaksALineOfAnExampleOnlyWhereItDoesNotFit() {
        String fitting = ".goal(\"known\", \"Be known\")" + " //".repeat(22) + " ...";
        Rule rule = rule(info -> info.example(RuleExample.of(fitting, fitting + ".")));

        assertThat(fitting).hasSize(WIDTH - 4);
        assertThat(explain(rule)).contains("    " + fitting + "\nFixed:").doesNotContain(fitting + ".");
    }

    @Test
    void leavesOutWhatACustomRuleDoesNotSay() {
        assertThat(explain(rule(info -> info))).isEqualTo("""
                acme.tactic.budgeted (ERROR)
                acme.tactic.budgeted
                Source: no article, a rule of the house
                Here: passed, 1 checked
                """);
    }

    @Test
    void namesTheDefaultOfAParameter() {
        assertThat(REPORT.explain("metric.quarterly")).containsPattern("\nParameter days: [^:]* by\\s+default\\s+92\n");
    }

    @Test
    void namesTheNumberThatIsSetForAParameter() {
        assertThat(ALL.parameter("metric.quarterly", "days", 30).validate(PLAN).explain("metric.quarterly"))
                .containsPattern("by\\s+default\\s+92;\\s+here\\s+30\n");
    }

    @Test
    void namesTheDecimalNumberThatIsSetForAParameter() {
        assertThat(ALL.parameter("channel.reason-distinct", "similarity", new BigDecimal("0.5"))
                        .validate(PLAN)
                        .explain("channel.reason-distinct"))
                .containsPattern("here\\s+0\\.5\n");
    }

    @Test
    void namesTheWordsThatAreSetForAParameter() {
        assertThat(ALL.parameter("placeholder.left", "words", List.of("pending", "later"))
                        .validate(PLAN)
                        .explain("placeholder.left"))
                .containsPattern("here\\s+\"pending\",\\s+\"later\"\n");
    }

    @Test
    void saysThatNoWordsAreSetForAParameter() {
        assertThat(ALL.parameter("placeholder.left", "words", List.of())
                        .validate(PLAN)
                        .explain("placeholder.left"))
                .containsPattern("here\\s+none\n");
    }

    private static List<String> words(String text) {
        return NO_LETTER_OR_DIGIT
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A custom rule that finds fault with nothing. */
    private static Rule rule(UnaryOperator<RuleInfoBuilder> saying) {
        return HouseRule.of(
                saying.apply(RuleInfo.builder("acme.tactic.budgeted")).build(),
                ElementKind.STRATEGY,
                (strategy, inspection) -> {});
    }

    private static String explain(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one", rule))
                .validate(PLAN)
                .explain(rule.info().id().value());
    }
}
