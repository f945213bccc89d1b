package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrashingRuleTest {
    private static final Strategy PLAN = strategy(
            "plan", s -> s.tactic("list", "List").tactic("call", "Call").tactic("post", "Post"));

    /** Finds fault with the first tactic and fails at the second. */
    private static final Rule FRAGILE = rule((tactic, inspection) -> {
        inspection.violated("{subject} is bad");
        if (tactic.id().equals("call")) {
            throw new IllegalStateException("boom");
        }
    });

    private static final Rule STURDY = HouseRule.ofTactics("acme.sturdy", Severity.INFO, "{subject} is seen");

    @Test
    void becomesAFindingWhereItStopped() {
        ValidationReport report = validator(FRAGILE).validate(PLAN);

        assertThat(report.of("rule.crashed"))
                .extracting(finding -> finding.severity() + " " + finding.path())
                .containsExactly("ERROR tactics/call");
    }

    @Test
    void isToldInWords() {
        assertThat(crash(FRAGILE).message())
                .isEqualTo("rule 'acme.fragile' stopped at tactic 'call' with java.lang.IllegalStateException: boom");
    }

    @Test
    void isToldOfAParameterThatItDoesNotName() {
        RuleParameter<Integer> days = new RuleParameter.WholeNumber("days", "How many days", 7, 1, 31);
        Rule asking = rule((tactic, inspection) -> inspection.parameter(days));

        assertThat(crash(asking).message())
                .endsWith("rule 'acme.fragile' asks for parameter 'days' but does not say so;"
                        + " add it by .parameters(...) to its info");
    }

    @Test
    void canBeLeftOut() {
        assertThat(crash(FRAGILE).fix())
                .isEqualTo("Mend rule \"acme.fragile\", or leave it out with .without(\"acme.fragile\")");
    }

    @Test
    void hasItsCause() {
        assertThat(crash(FRAGILE).cause()).containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsWhatItFoundBefore() {
        assertThat(validator(FRAGILE).validate(PLAN).of("acme.fragile"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list", "tactics/call");
    }

    @Test
    void isExplainedByItsCrashThoughItFoundSomethingBefore() {
        assertThat(validator(FRAGILE).validate(PLAN).explain("acme.fragile"))
                .contains("Here: crashed with java.lang.IllegalStateException: boom");
    }

    @Test
    void doesNotKeepOtherRulesFromLookingAtEverything() {
        assertThat(validator(FRAGILE).with(STURDY).validate(PLAN).of("acme.sturdy"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list", "tactics/call", "tactics/post");
    }

    @Test
    void endsAsCrashed() {
        assertThat(validator(FRAGILE).validate(PLAN).outcome("acme.fragile"))
                .isEqualTo(new RuleOutcome.Crashed(FRAGILE.info(), "java.lang.IllegalStateException: boom"));
    }

    @Test
    void leavesThePlanInvalidThoughItsOwnFindingsAreNotes() {
        assertThat(validator(FRAGILE)
                        .severity("acme.fragile", Severity.INFO)
                        .validate(PLAN)
                        .isValid())
                .isFalse();
    }

    static Stream<Throwable> problems() {
        return Stream.of(
                new IllegalArgumentException("runtime"),
                new AssertionError("assertion"),
                new StackOverflowError("stack"),
                new NoClassDefFoundError("class"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isCaughtWhateverARuleThrows(Throwable problem) {
        Rule throwing = rule((tactic, inspection) -> CrashingRuleTest.<RuntimeException>sneak(problem));

        assertThat(crash(throwing).cause()).containsSame(problem);
    }

    @Test
    void isCaughtWhenARuleCallsItselfWithoutEnd() {
        Rule endless = rule((tactic, inspection) -> endless(tactic, 0));

        assertThat(crash(endless).cause()).containsInstanceOf(StackOverflowError.class);
    }

    @Test
    void isNotCaughtWhenTheMachineItselfIsDying() {
        Rule dying = rule((tactic, inspection) -> {
            throw new OutOfMemoryError("no memory");
        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> validator(dying).validate(PLAN));
    }

    @Test
    void crashesWhenItYieldsWithoutSayingSo() {
        Rule quiet = rule((tactic, inspection) -> inspection.yieldsTo("id.unique"));

        assertThat(crash(quiet).cause())
                .get()
                .extracting(Throwable::getMessage)
                .isEqualTo("rule 'acme.fragile' yields to 'id.unique' but does not say so;"
                        + " add .yieldsTo(\"id.unique\") to its info");
    }

    @Test
    void doesNotYieldToARuleThatIsNotApplied() {
        RuleInfo info = RuleInfo.builder("acme.polite").yieldsTo("id.unique").build();
        Rule polite = new HouseRule(
                info,
                subjects -> subjects.tactics((tactic, inspection) -> {
                    if (!inspection.yieldsTo("id.unique")) {
                        inspection.violated("{subject} is bad");
                    }
                }));

        assertThat(validator(polite).validate(PLAN).of("acme.polite")).hasSize(3);
    }

    @Test
    void sayingAnArgumentTwiceIsNoCrash() {
        Rule twice = rule((tactic, inspection) -> inspection
                .violated("{number} {found}")
                .found("a")
                .found("b")
                .with("number", 1)
                .with("number", 2));

        assertThat(validator(twice).validate(PLAN).of("acme.fragile"))
                .extracting(Finding::message)
                .containsOnly("2 b");
    }

    @Test
    void doesNotMatterForTheEqualityOfReports() {
        Rule crashing = rule((tactic, inspection) -> {
            throw new IllegalStateException("boom");
        });

        assertThat(validator(crashing).validate(PLAN))
                .isEqualTo(validator(crashing).validate(PLAN));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(Tactic tactic, int depth) {
        return endless(tactic, depth + 1) + 1;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void sneak(Throwable problem) throws T {
        throw (T) problem;
    }

    private static Rule rule(BiConsumer<Tactic, Inspection> check) {
        return HouseRule.of("acme.fragile", subjects -> subjects.tactics(check));
    }

    private static StrategyValidator validator(Rule rule) {
        return StrategyValidator.of(RuleSet.of("house", rule));
    }

    private static Finding crash(Rule rule) {
        return validator(rule).validate(PLAN).of("rule.crashed").get(0);
    }
}
