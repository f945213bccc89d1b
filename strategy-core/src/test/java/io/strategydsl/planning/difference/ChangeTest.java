package io.strategydsl.planning.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Tactic TACTIC = Tactic.builder("list").build();
    private static final ElementPath LIST = ElementPath.of(TACTIC);
    private static final ElementPath OWNERS = LIST.attribute("owners");
    private static final ElementPath TEAM = ElementPath.of(ElementKind.TEAM);

    @Test
    void whatWasAddedIsRemovedTheOtherWayRound() {
        ElementPath second = ElementPath.of(TACTIC, 2);

        assertThat(new Change.Added(second, TACTIC).reversed()).isEqualTo(new Change.Removed(second, TACTIC));
        assertThat(new Change.Removed(second, TACTIC).reversed()).isEqualTo(new Change.Added(second, TACTIC));
    }

    @Test
    void aMoveNamesItsAttribute() {
        assertThat(new Change.Moved(LIST.attribute("servedGoals"), Set.of("a"), Set.of("b")).attribute())
                .isEqualTo("servedGoals");
    }

    @Test
    void aChangeNamesItsAttribute() {
        assertThat(new Change.Changed(OWNERS, Optional.empty(), Optional.of("a")).attribute())
                .isEqualTo("owners");
    }

    @Test
    void knowsWhichAttributesHaveManyValues() {
        assertThat(new Change.Changed(OWNERS, Optional.empty(), Optional.of("a")).isOneOfMany())
                .isTrue();
        assertThat(new Change.Changed(LIST.attribute("accountable"), Optional.empty(), Optional.of("a")).isOneOfMany())
                .isFalse();
    }

    @Test
    void isWhereAFindingAboutTheSameIs() {
        Strategy plan = Strategy.builder("plan").addTactic(TACTIC).build();
        Strategy changed = Strategy.builder("plan")
                .addTactic(Tactic.builder("list").addOwner("nobody-we-have").build())
                .build();

        assertThat(Difference.between(plan, changed).changes())
                .extracting(Change::path)
                .containsExactlyElementsOf(StrategyValidator.of(
                                RuleSet.of("alone", MethodRules.standard().rule("reference.resolves")))
                        .validate(changed)
                        .findings()
                        .stream()
                        .map(Finding::path)
                        .toList());
    }

    @Test
    void refusesAnElementUnderThePathOfAnother() {
        assertThatThrownBy(() -> new Change.Added(ElementPath.of(ElementKind.TACTIC, "lists"), TACTIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("added element: 'tactics/lists' is not the path of tactic 'list'");
        assertThatThrownBy(() -> new Change.Removed(TEAM, TACTIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("removed element: 'team' is not the path of tactic 'list'");
    }

    @Test
    void refusesAnElementUnderThePathOfOneOfItsAttributes() {
        assertThatThrownBy(() -> new Change.Added(OWNERS, TACTIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("added element: 'tactics/list/owners' is not the path of tactic 'list'");
    }

    @Test
    void refusesAMoveThatIsNone() {
        assertThatThrownBy(() -> new Change.Moved(LIST.attribute("servedGoals"), Set.of("a"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("move: who moves leaves a goal and joins another; name both");
    }

    @Test
    void refusesAMoveInAnAttributeThatNamesNoGoals() {
        assertThatThrownBy(() -> new Change.Moved(OWNERS, Set.of("a"), Set.of("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "move: 'tactics/list/owners' does not name goals; partOf of a goal, measuredGoals of a metric"
                                + " and servedGoals of a tactic do");
        assertThatThrownBy(() -> new Change.Moved(LIST, Set.of("a"), Set.of("b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnAttributeThatTheModelLacks() {
        assertThatThrownBy(() -> new Change.Changed(TEAM.attribute("ownrs"), Optional.empty(), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "change: 'team/ownrs' leads to no attribute; a team has policy, answering, maturity, labels");
        assertThatThrownBy(() -> new Change.Changed(TEAM, Optional.empty(), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("change: 'team' leads to no attribute; ");
    }

    @Test
    void refusesAChangeOfNothing() {
        assertThatThrownBy(() -> new Change.Changed(OWNERS, Optional.of("a"), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change: before and after are the same; leave it out, since nothing changed");
    }
}
