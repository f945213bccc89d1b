package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.validation.RuleOfEachKind;
import io.strategydsl.validation.StrategyValidator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final RuleInfo INFO = RuleInfo.builder("acme.bad").build();

    /** A rule with one check for several kinds. */
    private record OfSeveralKinds(RuleInfo info, Set<ElementKind> kinds) implements Rule.ForEachElement {
        @Override
        public void check(Element element, Inspection inspection) {
            inspection.violated("as element: {subject}");
        }
    }

    /** A rule with a check for goals, and one for several kinds. */
    private record OfGoalsAndOthers(RuleInfo info, Set<ElementKind> kinds)
            implements Rule.ForEachGoal, Rule.ForEachElement {
        @Override
        public void check(Goal goal, Inspection inspection) {
            inspection.violated("as goal: {subject}");
        }

        @Override
        public void check(Element element, Inspection inspection) {
            inspection.violated("as element: {subject}");
        }
    }

    @Test
    void checksTheElementsOfEachKindThatItHasACheckFor() {
        assertThat(messages(new RuleOfEachKind(INFO)))
                .containsExactly(
                        "as strategy: the strategy",
                        "as objective: objective 'nps'",
                        "as milestone: milestone 'launch'",
                        "as team: the team",
                        "as member: member 'brian'",
                        "as persona: persona 'owner'",
                        "as goal: goal 'awareness'",
                        "as metric: metric 'reach'",
                        "as tactic: tactic 'list'",
                        "as channel: channel 'photos'",
                        "as post: post 'dawn'",
                        "as listening: the listening",
                        "as positioning: the positioning",
                        "as key message: key message 'last'",
                        "as pillars: the pillars",
                        "as review: review 'weekly'");
    }

    @Test
    void checksTheElementsOfAllKindsThatItNames() {
        assertThat(messages(new OfSeveralKinds(INFO, EnumSet.of(ElementKind.GOAL, ElementKind.TEAM))))
                .containsExactly("as element: the team", "as element: goal 'awareness'");
    }

    @Test
    void checksAKindByTheCheckThatItHasForIt() {
        assertThat(messages(new OfGoalsAndOthers(INFO, EnumSet.of(ElementKind.TEAM))))
                .containsExactly("as element: the team", "as goal: goal 'awareness'");
    }

    @Test
    void refusesTwoChecksForOneKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages(new OfGoalsAndOthers(INFO, EnumSet.of(ElementKind.GOAL))))
                .withMessage("rule 'acme.bad': it has two checks for a goal, one of them by its kinds();"
                        + " take the kind out of kinds(), or do without the other check");
    }

    @Test
    void refusesToBeAboutNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages(new OfSeveralKinds(INFO, Set.of())))
                .withMessage("rule 'acme.bad': its kinds() are empty, so it would check nothing;"
                        + " name at least one kind of element");
    }

    @Test
    @SuppressWarnings("NullAway") // what code without null checks can return
    void refusesKindsThatAreNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> messages(new OfSeveralKinds(INFO, null)))
                .withMessageContaining("rule 'acme.bad': null was given for kinds");
    }

    private static List<String> messages(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one rule", rule)).validate(RuleBuilderTest.PLAN).findings().stream()
                .map(Finding::message)
                .toList();
    }
}
