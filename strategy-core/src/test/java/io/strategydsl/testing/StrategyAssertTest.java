package io.strategydsl.testing;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StrategyAssertTest {
    private static final Strategy SOUND =
            strategy("sound", s -> s.during(Year.of(2017)).primaryGoal("awareness", "Be known to gear shops"));
    private static final Strategy WITHOUT_TIMEFRAME =
            strategy("open-ended", s -> s.primaryGoal("awareness", "Be known to gear shops"));
    private static final Strategy WITHOUT_GOAL = strategy("aimless", s -> s.during(Year.of(2017)));
    private static final Strategy WITHOUT_OWNER = strategy(
            "unowned",
            s -> s.during(Year.of(2017))
                    .primaryGoal(
                            "awareness",
                            "Be known",
                            g -> g.tactic("list", "List shops").tactic("call", "Call shops")));

    @Test
    void aSoundPlanPassesEveryAssertion() {
        underEssential(SOUND).isValid().hasNoWarnings().hasNoFindings().violatesExactly();
    }

    @Test
    void aWarningLeavesAPlanValid() {
        underEssential(WITHOUT_TIMEFRAME).isValid();
    }

    @Test
    void anErrorIsNotValid() {
        fails(() -> underEssential(WITHOUT_GOAL).isValid(), "expected strategy 'aimless' to have no errors");
    }

    @Test
    void aWarningIsAWarning() {
        fails(
                () -> underEssential(WITHOUT_TIMEFRAME).hasNoWarnings(),
                "expected strategy 'open-ended' to have neither errors nor warnings");
    }

    @Test
    void aWarningIsAFinding() {
        fails(
                () -> underEssential(WITHOUT_TIMEFRAME).hasNoFindings(),
                "expected strategy 'open-ended' to have no findings");
    }

    @Test
    void theFailureShowsTheReport() {
        fails(
                () -> underEssential(WITHOUT_GOAL).isValid(),
                StrategyValidator.essential().validate(WITHOUT_GOAL).text());
    }

    @Test
    void aFindingIsFoundByItsRuleAndNarrowedByPathSeverityAndMessage() {
        underEssential(WITHOUT_OWNER)
                .hasFinding("tactic.owned")
                .at("tactics/call")
                .withSeverity(Severity.ERROR)
                .withMessage("tactic 'call' has no owner")
                .and()
                .hasFinding("tactic.dated")
                .at("tactics/list/schedule");
    }

    @Test
    void aFindingThatIsNotThereFailsWithWhatCameOfTheRule() {
        failsWith(
                () -> underEssential(SOUND).hasFinding("goal.primary"),
                "expected strategy 'sound' to have a finding of goal.primary, but goal.primary passed");
        failsWith(
                () -> underEssential(SOUND).hasFinding("channel.justified"),
                "expected strategy 'sound' to have a finding of channel.justified, but channel.justified had nothing to"
                        + " check: the plan has no channels");
    }

    @Test
    void aFindingThatIsSuppressedFails() {
        failsWith(
                () -> underEssential(WITHOUT_GOAL)
                        .using(StrategyValidator.essential().suppress("goal.primary", "strategy", "not yet"))
                        .hasFinding("goal.primary"),
                "expected strategy 'aimless' to have a finding of goal.primary, but all findings of goal.primary are"
                        + " suppressed");
    }

    @Test
    void aFindingThatWasKnownFails() {
        StrategyValidator essential = StrategyValidator.essential();
        failsWith(
                () -> underEssential(WITHOUT_GOAL)
                        .using(essential.withKnownFindings(KnownFindings.of(essential.validate(WITHOUT_GOAL))))
                        .hasFinding("goal.primary"),
                "expected strategy 'aimless' to have a finding of goal.primary, but all findings of goal.primary are known");
    }

    @Test
    void aFindingOfARuleThatCrashedFails() {
        Rule crashing = Rule.forEachGoal("acme.goal.crashes")
                .require(
                        goal -> {
                            throw new UnsupportedOperationException("not today");
                        },
                        "is never reached")
                .severity(Severity.INFO);

        fails(
                () -> underEssential(SOUND)
                        .using(StrategyValidator.essential().with(crashing))
                        .hasFinding("acme.goal.crashes"),
                "to have a finding of acme.goal.crashes, but acme.goal.crashes crashed: ");
    }

    @Test
    void aFindingElsewhereFailsWithWhereItIs() {
        failsWith(() -> underEssential(WITHOUT_OWNER).hasFinding("tactic.owned").at("tactics/other"), """
                expected strategy 'unowned' to have a finding of tactic.owned at tactics/other, but it has
                  ERROR tactics/list/owners: tactic 'list' has no owner
                  ERROR tactics/call/owners: tactic 'call' has no owner""");
    }

    @Test
    void aFindingOfAnotherSeverityFailsWithItsSeverity() {
        failsWith(
                () -> underEssential(WITHOUT_OWNER)
                        .hasFinding("tactic.owned")
                        .at("tactics/call")
                        .withSeverity(Severity.INFO),
                """
                expected strategy 'unowned' to have a finding of tactic.owned at tactics/call as INFO, but it has
                  ERROR tactics/call/owners: tactic 'call' has no owner""");
    }

    @Test
    void aFindingWithOtherWordsFailsWithItsWords() {
        fails(
                () -> underEssential(WITHOUT_OWNER)
                        .hasFinding("tactic.owned")
                        .at("tactics/call")
                        .withMessage("nobody"),
                "to have a finding of tactic.owned at tactics/call with the message \"nobody\", but it has\n"
                        + "  ERROR tactics/call/owners: tactic 'call' has no owner");
    }

    @Test
    void violationsAreComparedWhateverTheirOrder() {
        underEssential(WITHOUT_OWNER).violatesExactly("tactic.owned", "tactic.dated");
    }

    @Test
    void aViolationTooManyFails() {
        failsWith(() -> underEssential(WITHOUT_OWNER).violatesExactly("tactic.owned"), """
                expected strategy 'unowned' to have violations of exactly [tactic.owned], but it has violations of \
                [tactic.dated, tactic.owned]
                not expected: tactic.dated
                  ERROR tactics/list/schedule: tactic 'list' has no date
                  ERROR tactics/call/schedule: tactic 'call' has no date""");
    }

    @Test
    void aViolationTooFewFails() {
        failsWith(() -> underEssential(WITHOUT_GOAL).violatesExactly("goal.primary", "tactic.owned"), """
                expected strategy 'aimless' to have violations of exactly [goal.primary, tactic.owned], but it has \
                violations of [goal.primary]
                not found: tactic.owned had nothing to check: the plan has no tactics""");
    }

    @Test
    void anotherValidatorCanBeUsed() {
        underEssential(WITHOUT_GOAL)
                .using(StrategyValidator.essential().without("goal.primary"))
                .isValid();
    }

    @Test
    void aMistypedRuleIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> underEssential(SOUND).violatesExactly("goal.primry"))
                .withMessageContaining("did you mean 'goal.primary'?");
    }

    @Test
    void aMistypedRuleOfAFindingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> underEssential(SOUND).hasFinding("goal.primry"))
                .withMessageContaining("did you mean 'goal.primary'?");
    }

    @Test
    void whatTheValidatorItselfReportsCanBeAsserted() {
        underEssential(SOUND)
                .using(StrategyValidator.essential().suppress("tactic.owned", "tactics/gone", "nobody yet"))
                .violatesExactly("suppression.unused");
    }

    @Test
    void theReportIsAtHand() {
        assertThat(underEssential(WITHOUT_GOAL).report().isValid()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void noPlanIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatStrategy((Strategy) null))
                .withMessageContaining("assertion: null was given for strategy");
    }

    @Test
    void theWholeMethodIsWhatNobodyNames() {
        assertThat(assertThatStrategy(SOUND).report())
                .isEqualTo(StrategyValidator.standard().validate(SOUND));
    }

    private static StrategyAssert underEssential(Strategy plan) {
        return assertThatStrategy(plan).using(StrategyValidator.essential());
    }

    private static void failsWith(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(message);
    }
}
