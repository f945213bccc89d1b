package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .team(t -> t.member("brian", "Brian"))
                    .goal("awareness", "Be known")
                    .tactic("list", "List", t -> t.due(DAY))
                    .tactic("post", "Post", t -> t.due(DAY)));

    private static final StrategyValidator ESSENTIAL = StrategyValidator.essential();
    private static final StrategyValidator ACCEPTING =
            ESSENTIAL.suppress("tactic.owned", "tactics/list", "Brian is on leave");

    @Test
    void takesTheFindingOutOfThoseThatCount() {
        assertThat(reported(ACCEPTING)).containsExactly("ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void staysWhenThereAreMoreRules() {
        StrategyValidator more = ACCEPTING.with(MethodRules.all().rule("tactic.scored"));

        assertThat(more.validate(PLAN).suppressed()).hasSize(1);
    }

    @Test
    void keepsTheFindingApart() {
        assertThat(ACCEPTING.validate(PLAN).suppressed())
                .extracting(suppressed -> suppressed.finding().path().toString())
                .containsExactly("tactics/list/owners");
    }

    @Test
    void keepsTheReason() {
        assertThat(ACCEPTING.validate(PLAN).suppressed())
                .extracting(SuppressedFinding::reason)
                .containsExactly("Brian is on leave");
    }

    @Test
    void readsAsTheFindingAndTheReason() {
        assertThat(ACCEPTING.validate(PLAN).suppressed().get(0).toString())
                .startsWith("ERROR tactic.owned at tactics/list/owners: ")
                .endsWith("; accepted because: Brian is on leave");
    }

    @Test
    void makesAPlanValidWhenNoOtherErrorIsLeft() {
        assertThat(ACCEPTING
                        .suppress("tactic.owned", "tactics/post", "Brian is on leave")
                        .validate(PLAN)
                        .isValid())
                .isTrue();
    }

    @Test
    void doesNotChangeTheValidatorThatItWasAskedOf() {
        assertThat(reported(ESSENTIAL))
                .containsExactly("ERROR tactic.owned tactics/list/owners", "ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void acceptsAllThatARuleFindsWhenItNamesTheStrategy() {
        assertThat(ESSENTIAL
                        .suppress("tactic.owned", "strategy", "We are hiring")
                        .validate(PLAN)
                        .findings())
                .isEmpty();
    }

    @Test
    void acceptsWhatIsFoundAtOneAttribute() {
        assertThat(reported(ESSENTIAL.suppress("tactic.owned", "tactics/list/owners", "Brian is on leave")))
                .containsExactly("ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void doesNotAcceptWhatIsFoundAtAnotherAttribute() {
        assertThat(reported(ESSENTIAL.suppress("tactic.owned", "tactics/list/text", "The text may stay")))
                .contains("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void doesNotAcceptWhatAnotherRuleFinds() {
        Strategy undated = PLAN.toBuilder()
                .tactics(List.of(Tactic.builder("list").text("List").build()))
                .build();

        assertThat(ACCEPTING.validate(undated).findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("tactic.dated");
    }

    @Test
    void isReportedWhenItMatchesNothing() {
        assertThat(reported(ACCEPTING.suppress("tactic.dated", "tactics/list", "It has a date by now")))
                .contains("INFO suppression.unused tactics/list");
    }

    @Test
    void saysWhichOneMatchesNothing() {
        assertThat(messages(ACCEPTING.suppress("tactic.dated", "tactics/lst", "No date yet")))
                .contains("the suppression of tactic.dated at tactics/lst matched nothing");
    }

    @Test
    void saysWhatToDoWithOneThatMatchesNothing() {
        assertThat(fixes(ACCEPTING.suppress("tactic.dated", "tactics/lst", "No date yet")))
                .contains("Remove the suppression, or correct its rule or its path");
    }

    @Test
    void isReportedLast() {
        assertThat(reported(ACCEPTING.suppress("tactic.dated", "strategy", "No date yet")))
                .endsWith("INFO suppression.unused strategy");
    }

    @Test
    void holdsOnItsLastDay() {
        assertThat(acceptingForAWhile().asOf(DAY).validate(PLAN).suppressed()).hasSize(1);
    }

    @Test
    void endsTheDayAfter() {
        assertThat(reported(acceptingForAWhile().asOf(DAY.plusDays(1))))
                .containsExactly(
                        "ERROR tactic.owned tactics/list/owners",
                        "ERROR tactic.owned tactics/post/owners",
                        "WARNING suppression.expired tactics/list");
    }

    @Test
    void saysWhichOneEndedAndWhyItWasThere() {
        assertThat(messages(acceptingForAWhile().asOf(DAY.plusDays(1))))
                .endsWith("the suppression of tactic.owned at tactics/list ended on 2027-02-01: Brian is on leave");
    }

    @Test
    void saysWhatToDoWithOneThatEnded() {
        assertThat(fixes(acceptingForAWhile().asOf(DAY.plusDays(1))))
                .endsWith("Fix what it accepted, or suppress it again with a reason that still holds");
    }

    @Test
    void doesNotEndWithoutADay() {
        assertThat(acceptingForAWhile().validate(PLAN).suppressed()).hasSize(1);
    }

    @Test
    void isReportedWithALastDayAndNoDayToCheckItAgainst() {
        assertThat(reported(acceptingForAWhile()))
                .containsExactly("ERROR tactic.owned tactics/post/owners", "INFO suppression.undated tactics/list");
    }

    @Test
    void saysWhichOneHasNoDayToBeCheckedAgainst() {
        assertThat(messages(acceptingForAWhile()))
                .endsWith(
                        "the suppression of tactic.owned at tactics/list holds until 2027-02-01, but the validation has no day to check that against");
    }

    @Test
    void saysWhatToDoWithOneThatHasNoDayToBeCheckedAgainst() {
        assertThat(fixes(acceptingForAWhile()))
                .endsWith("Add .asOf(day) to the validator, or suppress it without a last day");
    }

    @Test
    void leavesSomethingToDoAsLongAsNobodyKnowsTheDay() {
        assertThat(acceptingForAWhile()
                        .suppress("tactic.owned", "tactics/post", "Brian is on leave")
                        .validate(PLAN)
                        .text())
                .contains("Next: fix suppression.undated of tactic 'list'")
                .doesNotContain("Nothing is left");
    }

    @Test
    void isReportedOnceWhereItMatchesNothingAndHasALastDayButNoDay() {
        assertThat(reported(ESSENTIAL.suppressUntil("tactic.dated", "tactics/list", "No date yet", DAY)))
                .endsWith("INFO suppression.unused tactics/list")
                .doesNotContain("INFO suppression.undated tactics/list");
    }

    @Test
    void isUsedTogetherWithOneAtTheSamePlace() {
        assertThat(reported(ACCEPTING.suppress("tactic.owned", "tactics/list", "And so is Ana")))
                .containsExactly("ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void givesTheReasonOfTheFirstOfTwoThatMatch() {
        assertThat(ACCEPTING
                        .suppress("tactic.owned", "strategy", "We are hiring")
                        .validate(PLAN)
                        .suppressed())
                .extracting(SuppressedFinding::reason)
                .containsExactly("Brian is on leave", "We are hiring");
    }

    @Test
    void leavesWithItsRule() {
        StrategyValidator without = ACCEPTING.without("tactic.owned");

        assertThat(without.with(MethodRules.all().rule("tactic.owned"))
                        .validate(PLAN)
                        .suppressed())
                .isEmpty();
    }

    @Test
    void isNotReportedAsUnusedWhenItsRuleWasLeftOut() {
        assertThat(reported(ACCEPTING.without("tactic.owned"))).isEmpty();
    }

    @Test
    void stillAcceptsAfterTheSeverityChanges() {
        assertThat(ACCEPTING
                        .severity("tactic.owned", Severity.INFO)
                        .validate(PLAN)
                        .suppressed())
                .hasSize(1);
    }

    @Test
    void namesTheNearestRuleWhenItsOwnIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.suppress("tactic.own", "tactics/list", "Brian is on leave"))
                .withMessage("rule set 'essential': there is no rule 'tactic.own'; did you mean 'tactic.owned'?");
    }

    @Test
    void refusesAPathThatLeadsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.suppress("tactic.owned", "tactic/list", "Brian is on leave"))
                .withMessageStartingWith("element path: 'tactic/list' leads nowhere");
    }

    @Test
    void refusesToAcceptWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.suppress("tactic.owned", "tactics/list", " "))
                .withMessageStartingWith("validator: reason of a suppression is blank");
    }

    private static StrategyValidator acceptingForAWhile() {
        return ESSENTIAL.suppressUntil("tactic.owned", "tactics/list", "Brian is on leave", DAY);
    }

    private static List<String> fixes(StrategyValidator validator) {
        return validator.validate(PLAN).findings().stream().map(Finding::fix).toList();
    }

    private static List<String> reported(StrategyValidator validator) {
        return validator.validate(PLAN).findings().stream()
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.path())
                .toList();
    }

    private static List<String> messages(StrategyValidator validator) {
        return validator.validate(PLAN).findings().stream()
                .map(Finding::message)
                .toList();
    }
}
