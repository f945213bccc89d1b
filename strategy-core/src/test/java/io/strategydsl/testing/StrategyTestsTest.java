package io.strategydsl.testing;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.TestAbortedException;

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

    private static final Strategy OPEN_ENDED = strategy("open-ended", s -> s.primaryGoal("known", "Be known"));

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
                .hasSize(13);
    }

    @Test
    void aRuleThatPassesIsAPassedTest() {
        assertThat(result("goal.primary").getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    @Test
    void anErrorIsAFailedTestThatShowsWhatItsRuleFoundAndHowToFixIt() {
        assertThat(result("tactic.owned").getThrowable().orElseThrow())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        tactic.owned: tactic 'list' has no owner (strategy 'plan')
                          ERROR tactics/list/owners: tactic 'list' has no owner
                            fix: Add .team(t -> t.member(id, name)), then .ownedBy(id) in tactic("list", ...)""");
    }

    @Test
    void theFailureOfSeveralFindingsNamesTheFirstAndCountsTheOthers() {
        assertThat(failure(StrategyTests.of(ofTactics(3), StrategyValidator.essential()), "tactic.owned"))
                .startsWith("tactic.owned: tactic 't1' has no owner, and 2 more (strategy 'three')\n")
                .contains("tactics/t1/owners", "tactics/t2/owners", "tactics/t3/owners");
    }

    @Test
    void theFailureShowsTwentyFindingsAndCountsTheRest() {
        assertThat(failure(StrategyTests.of(ofTactics(22), StrategyValidator.essential()), "tactic.owned"))
                .contains("tactics/t20/owners")
                .doesNotContain("tactics/t21/owners")
                .endsWith("\n  and 2 more");
    }

    @Test
    void theFailureShowsTwentyFindingsWhole() {
        assertThat(failure(StrategyTests.of(ofTactics(20), StrategyValidator.essential()), "tactic.owned"))
                .contains("tactics/t20/owners")
                .doesNotContain("  and ");
    }

    @Test
    void aWarningFailsWhereAsked() {
        assertThat(failure(
                        StrategyTests.using(StrategyValidator.essential())
                                .failingFrom(Severity.WARNING)
                                .tests(OPEN_ENDED),
                        "timeframe.stated"))
                .startsWith("timeframe.stated: ");
    }

    @Test
    void anErrorFailsWhereWarningsFail() {
        assertThat(failure(
                        StrategyTests.using(StrategyValidator.essential())
                                .failingFrom(Severity.WARNING)
                                .tests(ofTactics(1)),
                        "tactic.owned"))
                .startsWith("tactic.owned: ");
    }

    @Test
    void aNoteIsSkippedWhereWarningsFail() {
        StrategyTests tests = StrategyTests.using(
                        StrategyValidator.essential().severity("timeframe.stated", Severity.INFO))
                .failingFrom(Severity.WARNING);

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> execute(tests.tests(OPEN_ENDED), "timeframe.stated"))
                .withMessageStartingWith("timeframe.stated: ");
    }

    @Test
    void aWarningIsSkippedUnlessAsked() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(
                        () -> execute(StrategyTests.of(OPEN_ENDED, StrategyValidator.essential()), "timeframe.stated"));
    }

    @Test
    void eachOfSeveralPlansIsAContainerNamedByItsId() {
        assertThat(StrategyTests.of(ofTactics(1), OPEN_ENDED))
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("one", "open-ended");
    }

    @Test
    void eachContainerHasTheTestsOfItsPlan() {
        Stream<DynamicNode> containers =
                StrategyTests.using(StrategyValidator.essential()).tests(ofTactics(1), OPEN_ENDED);

        assertThat(containers)
                .map(container -> ((DynamicContainer) container).getChildren().toList())
                .allSatisfy(tests -> assertThat(tests).hasSize(9));
    }

    @Test
    void refusesToTestNoPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(StrategyTests::of)
                .withMessage("strategy tests: there is no plan to test; without one, no test would look like success");
    }

    @Test
    void aRuleWithoutATitleIsNamedOnce() {
        Rule untitled = Rule.forEachGoal("acme.goal.short")
                .require(goal -> true, goal -> "is long")
                .severity(Severity.ERROR);

        assertThat(StrategyTests.of(OPEN_ENDED, StrategyValidator.of(RuleSet.of("ours", untitled))))
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("acme.goal.short");
    }

    @Test
    void aRuleWithNothingToCheckIsSkippedWithItsReason() {
        assertThat(skippedBecause("channel.justified")).isEqualTo("not applicable: the plan has no channels");
    }

    @Test
    void aWarningIsSkippedWithItsMessage() {
        assertThat(skippedBecause("acme.tactic.budgeted"))
                .isEqualTo("acme.tactic.budgeted: tactic 'list' has no budget line (strategy 'plan')\n"
                        + "  WARNING tactics/list: tactic 'list' has no budget line");
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

    private static Strategy ofTactics(int count) {
        String id = count == 1 ? "one" : count == 3 ? "three" : "many";
        return strategy(id, s -> {
            s.during(Year.of(2017)).primaryGoal("known", "Be known");
            for (int i = 1; i <= count; i++) {
                s.tactic("t" + i, "Call a shop");
            }
        });
    }

    private static String failure(Stream<DynamicNode> tests, String rule) {
        return Objects.requireNonNull(assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> execute(tests, rule))
                .actual()
                .getMessage());
    }

    private static void execute(Stream<DynamicNode> tests, String rule) throws Throwable {
        DynamicTest test =
                (DynamicTest) tests.filter(each -> each.getDisplayName().startsWith(rule + ": "))
                        .findFirst()
                        .orElseThrow();
        test.getExecutable().execute();
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
