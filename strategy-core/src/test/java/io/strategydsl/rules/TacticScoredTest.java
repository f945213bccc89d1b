package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticScoredTest {
    private static final OneRule RULE = new OneRule("tactic.scored");

    private static final Strategy NONE_SCORED = listAnd(t -> {}, t -> {});
    private static final Strategy MESSAGE_WITHOUT_COMPLEXITY =
            listAnd(t -> t.value(8).complexity(2), t -> t.value(8));

    @Test
    void passesWhereEveryTacticHasBoth() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> t.value(8).complexity(2));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 3");
    }

    @Test
    void findsATacticWithoutComplexity() {
        assertThat(RULE.found(MESSAGE_WITHOUT_COMPLEXITY))
                .containsExactly("WARNING tactic.scored tactics/message/complexity");
    }

    @Test
    void findsATacticWithoutValue() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> t.complexity(2));

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.scored tactics/message/value");
    }

    @Test
    void findsATacticWithNeitherOnce() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> {});

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.scored tactics/message/value");
    }

    @Test
    void saysWhatTheTacticLacks() {
        assertThat(RULE.messages(MESSAGE_WITHOUT_COMPLEXITY))
                .containsExactly("tactic 'message' has no complexity, unlike other tactics");
    }

    @Test
    void saysThatTheTacticLacksBoth() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> {});

        assertThat(RULE.messages(plan))
                .containsExactly("tactic 'message' has neither a value nor a complexity, unlike other tactics");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(MESSAGE_WITHOUT_COMPLEXITY))
                .containsExactly("In tactic(\"message\", ...) add .complexity(n), a guess from 1 to 10");
    }

    @Test
    void findsOnceThatNoTacticHasAny() {
        assertThat(RULE.found(NONE_SCORED)).containsExactly("WARNING tactic.scored strategy/tactics");
    }

    @Test
    void saysHowManyTacticsHaveNone() {
        assertThat(RULE.messages(NONE_SCORED)).containsExactly("neither of the 2 tactics has a value or a complexity");
    }

    @Test
    void saysWhatToAddToEachOfThem() {
        assertThat(RULE.fixes(NONE_SCORED))
                .containsExactly("In each tactic(...) add .value(n) and .complexity(n), a guess from 1 to 10");
    }

    @Test
    void findsOnceThatNoTacticHasAComplexity() {
        Strategy plan = listAnd(t -> t.value(8), t -> t.value(3));

        assertThat(RULE.messages(plan)).containsExactly("neither of the 2 tactics has a complexity");
    }

    @Test
    void doesNotCountTacticsAsCheckedThatLackWhatAllLack() {
        RuleOutcome outcome = StrategyValidator.standard().validate(NONE_SCORED).outcome("tactic.scored");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RuleOutcome.Violated.class,
                        violated -> assertThat(violated.checked()).isEqualTo(1));
    }

    @Test
    void speaksOfTheOnlyTactic() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.value(8)));

        assertThat(RULE.messages(plan)).containsExactly("the only tactic has no complexity");
    }

    @Test
    void doesNotCompareWithADroppedTactic() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2).dropped(LocalDate.of(2027, 2, 1), "No budget"), t -> {});

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.scored strategy/tactics");
    }

    @Test
    void hasNothingToCheckWithoutTactics() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no tactics");
    }

    private static Strategy listAnd(Consumer<TacticScope> list, Consumer<TacticScope> message) {
        return strategy(
                "plan",
                s -> s.tactic("list", "List influencers", list).tactic("message", "Message each of them", message));
    }
}
