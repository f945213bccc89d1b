package io.strategydsl.testing;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class StrategyTestsTest {

    static class OwnTests {
        static final Strategy PLAN = strategy(
                "plan",
                s -> s.during(Year.of(2017)).primaryGoal("awareness", "Be known", g -> g.tactic("list", "List shops")));

        @TestFactory
        Stream<DynamicNode> everyRule() {
            return StrategyTests.of(
                    PLAN,
                    StrategyValidator.essential()
                            .with(Rule.forEachTactic("acme.tactic.budgeted")
                                    .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                                    .severity(Severity.WARNING))
                            .with(Rule.forEachGoal("acme.goal.crashes")
                                    .require(
                                            goal -> {
                                                throw new UnsupportedOperationException("not today");
                                            },
                                            "is never reached")
                                    .severity(Severity.INFO))
                            .with(Rule.forEachTactic("acme.tactic.scored")
                                    .require(tactic -> tactic.value().isPresent(), "has no value")
                                    .severity(Severity.ERROR))
                            .suppress("tactic.dated", "tactics/list", "dated after the launch")
                            .withKnownFindings(KnownFindings.parse(
                                    "known findings of plan\nacme.tactic.scored tactics/list\n1 finding\n")));
        }
    }

    private static final Events TESTS = EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(OwnTests.class))
            .execute()
            .testEvents();

    @Test
    void thereIsOneTestForEachRuleAndForWhatTheValidatorReports() {
        assertThat(TESTS.finished().map(StrategyTestsTest::name).collect(Collectors.toList()))
                .contains(
                        "goal.primary: Exactly one goal is primary",
                        "tactic.owned: Every tactic has an owner",
                        "rule.crashed: Every rule runs to its end")
                .hasSize(14);
    }

    @Test
    void aRuleThatPassesIsAPassedTest() {
        assertThat(result("goal.primary").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    @Test
    void anErrorIsAFailedTestThatShowsTheReport() {
        assertThat(result("tactic.owned").getThrowable().orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ERROR tactics/list/owners: tactic 'list' has no owner")
                .hasMessageContaining("plan: NOT VALID");
    }

    @Test
    void aRuleWithNothingToCheckIsSkippedWithItsReason() {
        assertThat(skippedBecause("channel.justified")).isEqualTo("not applicable: the plan has no channels");
    }

    @Test
    void aWarningIsSkippedWithItsMessage() {
        assertThat(skippedBecause("acme.tactic.budgeted"))
                .isEqualTo("WARNING tactics/list: tactic 'list' has no budget line");
    }

    @Test
    void aSuppressedRuleIsSkipped() {
        assertThat(skippedBecause("tactic.dated")).isEqualTo("suppressed: 1 of its findings are accepted");
    }

    @Test
    void aRuleThatFoundOnlyWhatWasKnownIsSkipped() {
        assertThat(skippedBecause("acme.tactic.scored")).isEqualTo("known: 1 of its findings were known before");
    }

    @Test
    void aCrashedRuleIsSkippedAndItsCrashFails() {
        assertThat(List.of(
                        result("acme.goal.crashes").getStatus(),
                        result("rule.crashed").getStatus()))
                .containsExactly(TestExecutionResult.Status.ABORTED, TestExecutionResult.Status.FAILED);
    }

    @Test
    void theWholeMethodIsWhatNobodyNames() {
        assertThat(StrategyTests.of(OwnTests.PLAN))
                .hasSize(StrategyValidator.standard().rules().ids().size());
    }

    private static String skippedBecause(String rule) {
        TestExecutionResult result = result(rule);
        assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
        return Objects.requireNonNull(result.getThrowable().orElseThrow().getMessage());
    }

    private static TestExecutionResult result(String rule) {
        return TESTS.finished()
                .filter(event -> name(event).startsWith(rule + ": "))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }
}
