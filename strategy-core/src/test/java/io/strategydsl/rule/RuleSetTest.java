package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Tactic;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Rule BUDGETED = rule("acme.tactic.budgeted");
    private static final Rule SIGNED = rule("acme.tactic.signed");
    private static final Rule NAMED = rule("acme.channel.named");

    private static final RuleSet ACME = RuleSet.of("acme", SIGNED, BUDGETED);

    @Test
    void keepsTheOrderInWhichRulesWereGiven() {
        assertThat(ACME.rules()).containsExactly(SIGNED, BUDGETED);
    }

    @Test
    void namesItsRulesInTheirOrder() {
        assertThat(ACME.ids()).extracting(RuleId::value).containsExactly("acme.tactic.signed", "acme.tactic.budgeted");
    }

    @Test
    void hasAName() {
        assertThat(ACME.name()).isEqualTo("acme");
    }

    @Test
    void putsMoreRulesAtItsEnd() {
        assertThat(ACME.with(NAMED).rules()).containsExactly(SIGNED, BUDGETED, NAMED);
    }

    @Test
    void doesNotChangeWhenARuleIsAdded() {
        ACME.with(NAMED);

        assertThat(ACME.rules()).containsExactly(SIGNED, BUDGETED);
    }

    @Test
    void leavesRulesOut() {
        assertThat(ACME.without("acme.tactic.signed").rules()).containsExactly(BUDGETED);
    }

    @Test
    void doesNotChangeWhenARuleIsLeftOut() {
        ACME.without("acme.tactic.signed");

        assertThat(ACME.rules()).containsExactly(SIGNED, BUDGETED);
    }

    @Test
    void findsARuleByItsId() {
        assertThat(ACME.find("acme.tactic.signed")).contains(SIGNED);
    }

    @Test
    void hasARuleWithItsId() {
        assertThat(ACME.rule("acme.tactic.signed")).isSameAs(SIGNED);
    }

    @Test
    void findsNothingByAnIdThatItDoesNotHave() {
        assertThat(ACME.find("acme.tactic.sign")).isEmpty();
    }

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.with(rule("acme.tactic.signed")))
                .withMessage("rule set 'acme': there are two rules 'acme.tactic.signed'; give one of them another id,"
                        + " or take the other out with without(\"acme.tactic.signed\")");
    }

    @Test
    void namesTheNearestRuleWhenItDoesNotHaveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.rule("acme.tactic.singed"))
                .withMessage("rule set 'acme': there is no rule 'acme.tactic.singed';"
                        + " did you mean 'acme.tactic.signed'?");
    }

    @Test
    void namesAllItsRulesWhenNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.without("goal.primary"))
                .withMessage("rule set 'acme': there is no rule 'goal.primary';"
                        + " it has acme.tactic.signed, acme.tactic.budgeted");
    }

    @Test
    void doesNotLeaveOutWhatTheValidatorItselfReports() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.without("rule.crashed"))
                .withMessage("rule set 'acme': 'rule.crashed' is reported by the validator itself and can be neither"
                        + " configured, suppressed nor left out; fix what it reports");
    }

    @Test
    void refusesARuleThatCannotSayWhatItIs() {
        Rule nameless = saying(() -> {
            throw new IllegalStateException("no name");
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.with(nameless))
                .withMessageEndingWith(
                        "cannot say what it is: its info() threw java.lang.IllegalStateException: no name;"
                                + " return a RuleInfo that is kept as a constant");
    }

    @Test
    void doesNotCatchWhatADyingMachineThrows() {
        Rule dying = saying(() -> {
            throw new OutOfMemoryError("no memory");
        });

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> ACME.with(dying));
    }

    @Test
    void saysThatItIsEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("nothing").rule("goal.primary"))
                .withMessage("rule set 'nothing': there is no rule 'goal.primary'; it has none");
    }

    @Test
    void knowsWhatItsRulesSayOfThemselves() {
        assertThat(ACME.infos()).containsExactly(SIGNED.info(), BUDGETED.info());
    }

    @Test
    void knowsWhatOneRuleSaysOfItself() {
        assertThat(ACME.info("acme.tactic.signed")).isEqualTo(SIGNED.info());
    }

    @Test
    void forgetsWhatARuleSaysThatIsLeftOut() {
        assertThat(ACME.without("acme.tactic.signed").infos()).containsExactly(BUDGETED.info());
    }

    @Test
    void namesTheNearestRuleWhenItIsAskedWhatAnotherSays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACME.info("acme.tactic.singed"))
                .withMessageEndingWith("did you mean 'acme.tactic.signed'?");
    }

    @Test
    void hasRulesThatNobodyCanTakeAway() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ACME.rules().remove(0));
    }

    @Test
    void refusesANameOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(" "))
                .withMessageStartingWith("rule set: name is blank");
    }

    @Test
    void readsAsItsNameAndItsRules() {
        assertThat(ACME).hasToString("acme [acme.tactic.signed, acme.tactic.budgeted]");
    }

    /** A rule of which nothing is known but how it fails when it is asked what it is. */
    private static Rule saying(Supplier<RuleInfo> info) {
        return new Rule.ForEachTactic() {
            @Override
            public RuleInfo info() {
                return info.get();
            }

            @Override
            public void check(Tactic tactic, Inspection inspection) {}
        };
    }

    private static Rule rule(String id) {
        return Rule.forEachTactic(id).require(tactic -> true, "is never found").severity(Severity.INFO);
    }
}
