package io.strategydsl.planning.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Change.Subject LIST = new Change.Subject(ElementKind.TACTIC, Optional.of("list"), 1);
    private static final Change.Subject TEAM = new Change.Subject(ElementKind.TEAM, Optional.empty(), 1);
    private static final Tactic TACTIC = Tactic.builder("list").build();

    @Test
    void aSubjectReadsAsASentenceCallsIt() {
        assertThat(LIST).hasToString("tactic 'list'");
        assertThat(new Change.Subject(ElementKind.GOAL, Optional.of("a"), 2)).hasToString("goal 'a' (number 2)");
        assertThat(TEAM).hasToString("the team");
    }

    @Test
    void theStrategyIsNotNamedByItsIdWhichMayChange() {
        assertThat(new Change.Added(Strategy.builder("plan").build(), 1).subject())
                .isEqualTo(new Change.Subject(ElementKind.STRATEGY, Optional.empty(), 1));
    }

    @Test
    void anElementThatWasAddedIsTheSubject() {
        assertThat(new Change.Added(TACTIC, 1).subject()).isEqualTo(LIST);
    }

    @Test
    void whatWasAddedIsRemovedTheOtherWayRound() {
        assertThat(new Change.Added(TACTIC, 2).reversed()).isEqualTo(new Change.Removed(TACTIC, 2));
        assertThat(new Change.Removed(TACTIC, 2).reversed()).isEqualTo(new Change.Added(TACTIC, 2));
    }

    @Test
    void aMoveNamesItsAttribute() {
        assertThat(new Change.Moved(LIST, Set.of("a"), Set.of("b")).attribute()).isEqualTo("servedGoals");
    }

    @Test
    void knowsWhichAttributesHaveManyValues() {
        assertThat(new Change.Changed(LIST, "owners", Optional.empty(), Optional.of("a")).isOneOfMany())
                .isTrue();
        assertThat(new Change.Changed(LIST, "accountable", Optional.empty(), Optional.of("a")).isOneOfMany())
                .isFalse();
    }

    @Test
    void refusesASubjectWhoseIdDoesNotFitItsKind() {
        assertThatThrownBy(() -> new Change.Subject(ElementKind.TACTIC, Optional.empty(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject of a change: a tactic is named by its id; give it");
        assertThatThrownBy(() -> new Change.Subject(ElementKind.TEAM, Optional.of("team"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject of a change: a plan has only one team, which is not named by an id; leave it out");
    }

    @Test
    void refusesAnOccurrenceBelowOne() {
        assertThatThrownBy(() -> new Change.Added(TACTIC, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Removed(TACTIC, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Subject(ElementKind.TEAM, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMoveThatIsNone() {
        assertThatThrownBy(() -> new Change.Moved(LIST, Set.of("a"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("move: who moves leaves a goal and joins another; name both");
        assertThatThrownBy(() -> new Change.Moved(TEAM, Set.of("a"), Set.of("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("move: the team belongs to no goal; goals, metrics and tactics do");
    }

    @Test
    void refusesAnAttributeThatTheModelLacks() {
        assertThatThrownBy(() -> new Change.Changed(TEAM, "ownrs", Optional.empty(), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change: the team has no attribute 'ownrs'; it has policy, answering, maturity, labels");
    }

    @Test
    void refusesAChangeOfNothing() {
        assertThatThrownBy(() -> new Change.Changed(LIST, "owners", Optional.of("a"), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change: before and after are the same; leave it out, since nothing changed");
    }
}
