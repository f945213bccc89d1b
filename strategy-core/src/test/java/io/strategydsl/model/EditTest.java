package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One element of a plan is put in, replaced or removed, by its id. */
class EditTest {
    private static final Strategy NOTHING = Strategy.builder("plan").build();
    private static final Goal FIRST = Goal.builder("known").text("First").build();
    private static final Goal SECOND = Goal.builder("known").text("Second").build();
    private static final Goal LAST = Goal.builder("loved").build();
    private static final Strategy PLAN = Strategy.builder("plan")
            .goals(List.of(FIRST, SECOND, LAST))
            .addTactic(Tactic.builder("list").addServedGoal("known").build())
            .build();

    static Stream<ElementKind> kindsOfParts() {
        return Stream.of(ElementKind.values()).filter(kind -> kind != ElementKind.STRATEGY);
    }

    private static Element least(ElementKind kind) {
        return Samples.least(Table.of(kind), Table.of(kind).form());
    }

    private static Element labelled(ElementKind kind) {
        return least(kind).toBuilder().label("quarter", "1").build();
    }

    @ParameterizedTest
    @MethodSource("kindsOfParts")
    void addsAnElementOfEachKind(ElementKind kind) {
        assertThat(NOTHING.with(least(kind))).isEqualTo(Plans.with(NOTHING, kind, List.of(least(kind))));
    }

    @ParameterizedTest
    @MethodSource("kindsOfParts")
    void replacesAnElementOfEachKind(ElementKind kind) {
        assertThat(NOTHING.with(least(kind)).with(labelled(kind)))
                .isEqualTo(Plans.with(NOTHING, kind, List.of(labelled(kind))));
    }

    @ParameterizedTest
    @MethodSource("kindsOfParts")
    void removesAnElementOfEachKind(ElementKind kind) {
        assertThat(NOTHING.with(least(kind)).without(ElementPath.of(least(kind))))
                .isEqualTo(NOTHING);
    }

    @Test
    void addsAtTheEnd() {
        Goal more = Goal.builder("more").build();

        assertThat(PLAN.with(more).goals()).containsExactly(FIRST, SECOND, LAST, more);
    }

    @Test
    void replacesTheFirstWithItsId() {
        Goal edited = Goal.builder("known").text("Edited").build();

        assertThat(PLAN.with(edited).goals()).containsExactly(edited, SECOND, LAST);
    }

    @Test
    void replacesTheOneThatThePathSays() {
        Goal edited = Goal.builder("known").text("Edited").build();

        assertThat(PLAN.with(ElementPath.parse("goals/known#2"), edited).goals())
                .containsExactly(FIRST, edited, LAST);
    }

    @Test
    void replacesAnElementByOneOfAnotherId() {
        Goal renamed = Goal.builder("cherished").build();

        assertThat(PLAN.with(ElementPath.parse("goals/loved"), renamed).goals())
                .containsExactly(FIRST, SECOND, renamed);
    }

    @Test
    void removesTheOneThatThePathSays() {
        assertThat(PLAN.without(ElementPath.parse("goals/known#2")).goals()).containsExactly(FIRST, LAST);
    }

    @Test
    void leavesTheReferencesToWhatIsRemoved() {
        Strategy edited = PLAN.without(ElementPath.parse("goals/known")).without(ElementPath.parse("goals/known"));

        assertThat(edited.tactics().get(0).servedGoals()).containsExactly("known");
    }

    @Test
    void leavesAllOtherElementsTheObjectsThatTheyAre() {
        Strategy edited = PLAN.with(Goal.builder("loved").text("Edited").build());

        assertThat(edited.goals().get(1)).isSameAs(SECOND);
        assertThat(edited.tactics().get(0)).isSameAs(PLAN.tactics().get(0));
    }

    @Test
    void leavesThePolicyOfATeamWhoseLastMemberIsRemoved() {
        Team team = Team.builder().policy("Be kind").build();
        Strategy plan = NOTHING.with(team).with(TeamMember.builder("ana").build());

        assertThat(plan.without(ElementPath.parse("team/members/ana"))).isEqualTo(NOTHING.with(team));
    }

    @Test
    void removesATeamWithItsMembers() {
        Strategy plan = NOTHING.with(TeamMember.builder("ana").build());

        assertThat(plan.without(ElementPath.of(ElementKind.TEAM)).members()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "goals/lovd     | there is no goal 'lovd'; did you mean 'goals/loved'?",
                "goals/known#4  | there is no goal 'known' (number 4); did you mean 'goals/known#2'?",
                "metrics/list   | there is no metric 'list'; did you mean 'tactics/list'?",
                "goals/revenue  | there is no goal 'revenue'; look up the paths of the plan in"
                        + " StrategyIndex.elementsByPath()",
                "team           | there is no team; look up the paths of the plan in StrategyIndex.elementsByPath()",
                "goals/loved/text | 'goals/loved/text' leads to an attribute; pass 'goals/loved' for the element, or"
                        + " edit the attribute with a builder of the element",
                "strategy       | a strategy is no part of another, and can be neither put in nor removed; use the other"
                        + " one as it is, or change this one with toBuilder()"
            })
    void refusesToRemoveWhatThePlanDoesNotHave(String path, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.without(ElementPath.parse(path)))
                .withMessage("strategy 'plan': " + message);
    }

    @Test
    void refusesToReplaceWhatThePlanDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with(ElementPath.parse("goals/lovd"), LAST))
                .withMessage("strategy 'plan': there is no goal 'lovd'; did you mean 'goals/loved'?");
    }

    @Test
    void refusesAnElementOfAnotherKindThanThePathSays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with(ElementPath.parse("tactics/list"), LAST))
                .withMessage("strategy 'plan': goal 'loved' cannot take the place of tactic 'list'; pass a tactic, or"
                        + " remove the one and add the other");
    }

    @Test
    void refusesAStrategy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.with(NOTHING))
                .withMessage("strategy 'plan': a strategy is no part of another, and can be neither put in nor removed;"
                        + " use the other one as it is, or change this one with toBuilder()");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PLAN.with(null))
                .withMessageStartingWith("strategy 'plan': null was given for element;");
        assertThatNullPointerException()
                .isThrownBy(() -> PLAN.without(null))
                .withMessageStartingWith("strategy 'plan': null was given for path;");
    }
}
