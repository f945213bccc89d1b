package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementPath.Step;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementPathTest {

    @ParameterizedTest
    @CsvSource({
        "STRATEGY, strategy",
        "OBJECTIVE, objectives/x",
        "TEAM, team",
        "MEMBER, team/members/x",
        "PERSONA, personas/x",
        "GOAL, goals/x",
        "METRIC, metrics/x",
        "TACTIC, tactics/x",
        "CHANNEL, channels/x",
        "POST, posts/x",
        "LISTENING, listening",
        "POSITIONING, positioning",
        "KEY_MESSAGE, positioning/messages/x",
        "PILLARS, pillars",
        "REVIEW, reviews/x"
    })
    void readsAsTheWayToTheElement(ElementKind kind, String written) {
        assertThat(pathOf(kind)).hasToString(written);
    }

    static Stream<ElementPath> paths() {
        return Arrays.stream(ElementKind.values())
                .map(ElementPathTest::pathOf)
                .flatMap(path -> Stream.of(path, path.attribute("text")));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isReadBackAsWritten(ElementPath path) {
        assertThat(ElementPath.parse(path.toString())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals/awareness#2",
                "team/members/brian#3/name",
                "goals/cel-sprzeda\u017c",
                "team/members",
                "metrics/a.b:c@d+e_f"
            })
    void writesWhatItRead(String written) {
        assertThat(ElementPath.parse(written)).hasToString(written);
    }

    @Test
    void tellsMembersFromAnAttributeOfTheTeam() {
        assertThat(ElementPath.parse("team/members").kind()).isEqualTo(ElementKind.TEAM);
    }

    @Test
    void namesTheFirstOfAnIdWithoutANumber() {
        assertThat(ElementPath.of(ElementKind.GOAL, "awareness", 1)).hasToString("goals/awareness");
    }

    @Test
    void namesALaterOneOfAnIdByItsNumber() {
        assertThat(ElementPath.of(ElementKind.GOAL, "awareness", 2)).hasToString("goals/awareness#2");
    }

    @Test
    void knowsItsId() {
        assertThat(ElementPath.parse("goals/awareness").id()).contains("awareness");
    }

    @Test
    void remembersWhichOneOfAnIdItIs() {
        assertThat(ElementPath.parse("goals/awareness#2").number()).isEqualTo(2);
    }

    @Test
    void leadsBackFromTheAttributeToTheElement() {
        assertThat(ElementPath.parse("goals/awareness#2/text").element()).hasToString("goals/awareness#2");
    }

    @Test
    void knowsItsAttribute() {
        assertThat(ElementPath.parse("goals/awareness/text").attribute()).contains("text");
    }

    @Test
    void hasNoAttributeWhereItLeadsToTheElement() {
        assertThat(ElementPath.parse("goals/awareness").attribute()).isEmpty();
    }

    @Test
    void hasNoIdWhereThereIsOnlyOneOfTheKind() {
        assertThat(ElementPath.parse("team/policy").id()).isEmpty();
    }

    @Test
    void goesStepByStep() {
        assertThat(ElementPath.parse("team/members/brian#2/name").steps())
                .containsExactly(
                        new Step.Section("team"),
                        new Step.Section("members"),
                        new Step.Identified(ElementKind.MEMBER, "brian", 2),
                        new Step.Attribute("name"));
    }

    @Test
    void hasNoStepsToTheStrategyItself() {
        assertThat(ElementPath.root().steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "strategy, ''",
        "strategy/goals, /goals",
        "team, /team",
        "team/members/brian, /team/members/brian",
        "tactics/list/owners, /tactics/list/owners",
        "goals/awareness#2, /goals/awareness#2"
    })
    void isAJsonPointerForForms(String written, String pointer) {
        assertThat(ElementPath.parse(written).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "strategy/goals, the strategy",
        "team, the team",
        "team/members/brian, member 'brian'",
        "tactics/list/owners, tactic 'list'",
        "goals/awareness#2, goal 'awareness' (number 2)"
    })
    void isCalledInSentencesByItsElement(String written, String subject) {
        assertThat(ElementPath.parse(written).subject()).isEqualTo(subject);
    }

    @Test
    void isNotEqualToAnotherOneOfTheSameId() {
        assertThat(ElementPath.parse("goals/awareness")).isNotEqualTo(ElementPath.parse("goals/awareness#2"));
    }

    @Test
    void isNotEqualToTheSameIdOfAnotherKind() {
        assertThat(ElementPath.parse("goals/reach")).isNotEqualTo(ElementPath.parse("metrics/reach"));
    }

    @Test
    void hasAHashOfItsOwnForAlmostEveryId() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            hashes.add(ElementPath.of(ElementKind.GOAL, "goal" + i).hashCode());
        }

        assertThat(hashes).hasSizeGreaterThan(90);
    }

    @Test
    void comesInTheOrderOfThePlanThenOfIdsThenBeforeItsAttributes() {
        assertThat(Stream.of(
                                "tactics/list/owners",
                                "tactics/list#10",
                                "tactics/list#2",
                                "tactics/list",
                                "tactics/call",
                                "goals/sales",
                                "strategy/timeframe",
                                "strategy")
                        .map(ElementPath::parse)
                        .sorted())
                .extracting(ElementPath::toString)
                .containsExactly(
                        "strategy",
                        "strategy/timeframe",
                        "goals/sales",
                        "tactics/call",
                        "tactics/list",
                        "tactics/list/owners",
                        "tactics/list#2",
                        "tactics/list#10");
    }

    @Test
    void isEqualToItselfReadTwice() {
        assertThat(ElementPath.parse("goals/reach/text"))
                .isEqualTo(ElementPath.parse("goals/reach/text"))
                .hasSameHashCodeAs(ElementPath.parse("goals/reach/text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal/awareness",
                "goals",
                "Goals/awareness",
                "/goals/awareness",
                "goals/awareness/text/more",
                "team/members/brian/name/first",
                "goals/awareness#x",
                "goals/awareness#",
                "goals/awareness#99999999999",
                "somewhere"
            })
    void refusesWhatLeadsNowhere(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.parse(written))
                .withMessage("element path: '" + written
                        + "' leads nowhere; write it as \"strategy\", \"team\", \"tactics/list\""
                        + " or \"tactics/list/owners\"");
    }

    @ParameterizedTest
    @CsvSource({
        "goals/, id is blank",
        "goals/#2, id is blank",
        "goals/a/, attribute is blank",
        "goals/a b, 'id ''a b'' has a space (U+0020) at position 2'",
        "strategy/, attribute is blank"
    })
    void refusesWhatCannotBeAnId(String written, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.parse(written))
                .withMessage("element path: " + problem + "; an id is made of letters, digits and - _ . : @ +");
    }

    @Test
    void countsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.parse("goals/awareness#0"))
                .withMessage("element path: number is 0; it goes from 1 to 2,147,483,647");
    }

    @Test
    void asksForTheIdOfAKindThatHasIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.of(ElementKind.OBJECTIVE))
                .withMessage("element path: an objective is named by its id; call of(OBJECTIVE, id)");
    }

    @Test
    void isThatOfAnElement() {
        Goal goal = Goal.builder("awareness").build();

        assertThat(ElementPath.of(goal)).isEqualTo(ElementPath.parse("goals/awareness"));
        assertThat(ElementPath.of(goal, 2)).isEqualTo(ElementPath.parse("goals/awareness#2"));
        assertThat(ElementPath.of(Team.builder().build())).isEqualTo(ElementPath.of(ElementKind.TEAM));
    }

    @Test
    void doesNotNameAStrategyByItsIdWhichMayChange() {
        assertThat(ElementPath.of(Strategy.builder("plan").build())).isEqualTo(ElementPath.root());
    }

    @Test
    void isNeverThatOfASecondTeam() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.of(Team.builder().build(), 2))
                .withMessage("element path: there is only one team; leave out the number");
    }

    @Test
    void takesNoIdOfAKindThatThereIsOneOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementPath.of(ElementKind.TEAM, "us"))
                .withMessage("element path: there is only one team; call of(TEAM)");
    }

    private static ElementPath pathOf(ElementKind kind) {
        return switch (kind) {
            case STRATEGY, TEAM, LISTENING, POSITIONING, PILLARS -> ElementPath.of(kind);
            default -> ElementPath.of(kind, "x");
        };
    }
}
