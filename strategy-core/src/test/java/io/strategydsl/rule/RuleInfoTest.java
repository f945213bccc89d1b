package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class RuleInfoTest {
    private static final RuleInfo PLAIN =
            RuleInfo.builder("acme.tactic.budgeted").build();
    private static final RuleExample EXAMPLE =
            RuleExample.of(".tactic(\"list\", \"\")", ".tactic(\"list\", \"List influencers\")");

    @Test
    void isCalledByItsIdUntilItHasATitle() {
        assertThat(PLAIN.title()).isEqualTo("acme.tactic.budgeted");
    }

    @Test
    void isAnErrorUnlessSaidOtherwise() {
        assertThat(PLAIN.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void comesFromTheHouseUnlessSaidOtherwise() {
        assertThat(PLAIN.citation()).isEqualTo("HOUSE");
    }

    @Test
    void canDoWithoutAnExample() {
        assertThat(PLAIN.example()).isEmpty();
    }

    @Test
    void showsItsExample() {
        assertThat(PLAIN.toBuilder().example(EXAMPLE).build().example()).contains(EXAMPLE);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void refusesNullForAnExampleAndNamesTheRule() {
        assertThatNullPointerException()
                .isThrownBy(() -> PLAIN.toBuilder().example(null))
                .withMessageStartingWith("rule 'acme.tactic.budgeted': null was given for example");
    }

    @Test
    void needNotSayWhenToSuppressIt() {
        assertThat(PLAIN.whenToSuppress()).isEmpty();
    }

    @Test
    void refusesBlanksForWhenToSuppressItAndSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.toBuilder().whenToSuppress("\n"))
                .withMessage("rule 'acme.tactic.budgeted': whenToSuppress is blank;"
                        + " write it out, or leave the call out while there is none");
    }

    @Test
    void citesAllItsSources() {
        RuleInfo info = PLAIN.toBuilder()
                .sources(
                        Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 2),
                        Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 3))
                .build();

        assertThat(info.citation()).isEqualTo("CC7 step 2, CC8 step 3");
    }

    @Test
    void keepsEverythingWhenItStartsABuilder() {
        RuleInfo info = RuleInfo.builder("acme.tactic.budgeted")
                .title("Every tactic has a budget line")
                .fault("no budget line")
                .description("A tactic without a budget line.")
                .why("Finance approves only budgeted work.")
                .fix("Add .resource(...)")
                .advice("Say what the tactic may cost.")
                .example(EXAMPLE)
                .whenToSuppress("The tactic costs nothing but time.")
                .severity(Severity.WARNING)
                .sources(Source.of(Article.BUFFER, 4))
                .yieldsTo("tactic.owned")
                .parameters(new RuleParameter.WholeNumber("lines", "how many lines it has", 1, 1, 9))
                .example(RuleExample.of(".tactic(...)", ".tactic(...).resource(...)"))
                .whenToSuppress("Nothing is bought for it.")
                .since("2.0")
                .build();

        assertThat(info.toBuilder().build()).isEqualTo(info);
    }

    @Test
    void printsAsLittleAsALogNeeds() {
        RuleInfo info =
                PLAIN.toBuilder().why("Finance approves only budgeted work.").build();

        assertThat(info).hasToString("acme.tactic.budgeted (ERROR): acme.tactic.budgeted");
    }

    @Test
    void doesNotChangeWithABuilderThatStartedFromIt() {
        PLAIN.toBuilder().title("Every tactic has a budget line").build();

        assertThat(PLAIN.title()).isEqualTo("acme.tactic.budgeted");
    }

    @Test
    void takesTheRulesThatItYieldsToAnewEachTime() {
        RuleInfo info = PLAIN.toBuilder()
                .yieldsTo("tactic.owned")
                .yieldsTo("tactic.dated")
                .build();

        assertThat(info.yieldsTo()).containsExactly(RuleId.of("tactic.dated"));
    }

    @Test
    void refusesATitleOfBlanksAndNamesTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleInfo.builder("acme.tactic.budgeted").title(" "))
                .withMessage("rule 'acme.tactic.budgeted': title is blank;"
                        + " write it out, or leave the call out while there is none");
    }

    @Test
    void refusesAnIdOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleInfo.builder("Budgeted"));
    }
}
