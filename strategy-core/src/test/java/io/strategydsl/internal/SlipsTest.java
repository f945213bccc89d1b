package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is a objective",
                "it is an goal",
                "all 2 tactics",
                "none of 1 tactics",
                "none of the 2 goals",
                "1 tactics",
                "2 tactic lack an owner",
                "5 goal",
                "set to PER_WEEK",
                "weekly on MONDAY",
                "a TacticStatus",
                "Optional[reach]",
                "{subject} has no owner",
                "is null",
                "two  spaces",
                "an owner , and",
                "an owner,, and",
                "the the owner",
                " has no owner",
                "has no owner ",
                "tactic '' has no owner",
                "the label \"region",
                "an open (bracket"
            })
    void areSeen(String sentence) {
        assertThat(Slips.in(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is an objective",
                "a one-person business has an hour, a user and a unit",
                "all 3 tactics, both goals, none of the 3 and neither of the 2",
                "1 tactic lacks an owner, 2 tactics and 14,000 goals do not",
                "goal 1 is the first",
                "tactic 'a PER_WEEK  x' has no owner",
                "the label \"a objective\" is blank",
                "followers on YouTube, as BUF says ...",
                "null was given for id"
            })
    void areNotSeenWhereThereAreNone(String sentence) {
        assertThat(Slips.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In tactic(\"list\", t -> t.due(day)) add .ownedBy(\"brian\").accountable(\"brian\")",
                "Write one of REACH, SIGN_UPS in .kind(...)",
                "Make one of your own with GoalType.of(id, name), or take Platform.BLOG"
            })
    void adviceMayNameCallsAndConstants(String advice) {
        assertThat(Slips.inAdvice(advice)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Name one of the plan's objectives or a objective", "Add  .due(day)", "Add .due(day) to to it"})
    void adviceHasNoOtherSlip(String advice) {
        assertThat(Slips.inAdvice(advice)).isNotEmpty();
    }
}
