package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticScoredTest {
    private static final OneRule RULE = new OneRule("tactic.scored");

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Strategy NONE_SCORED = listAnd(t -> {}, t -> {});
    private static final Strategy MESSAGE_WITHOUT_COMPLEXITY =
            listAnd(t -> t.value(8).complexity(2), t -> t.value(8));

    @Test
    void passesWhereEveryTacticHasBoth() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> t.value(8).complexity(2));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsATacticWithoutComplexity() {
        assertThat(RULE.found(MESSAGE_WITHOUT_COMPLEXITY)).containsExactly("WARNING tactic.scored tactics/message");
    }

    @Test
    void findsATacticWithoutValue() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> t.complexity(2));

        assertThat(RULE.messages(plan)).containsExactly("tactic 'message' has no value");
    }

    @Test
    void findsATacticWithNeitherOnce() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> {});

        assertThat(RULE.messages(plan)).containsExactly("tactic 'message' has neither a value nor a complexity");
    }

    @Test
    void saysWhatTheTacticLacks() {
        assertThat(RULE.messages(MESSAGE_WITHOUT_COMPLEXITY)).containsExactly("tactic 'message' has no complexity");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(MESSAGE_WITHOUT_COMPLEXITY))
                .containsExactly("In tactic(\"message\", ...) add .complexity(n), a guess from 1 to 10");
    }

    @Test
    void saysToAddBoth() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> {});

        assertThat(RULE.fixes(plan))
                .containsExactly("In tactic(\"message\", ...) add .value(n) and .complexity(n), a guess from 1 to 10");
    }

    @Test
    void findsEachTacticWhereNoneHasAny() {
        assertThat(RULE.found(NONE_SCORED))
                .containsExactly("WARNING tactic.scored tactics/list", "WARNING tactic.scored tactics/message");
    }

    @Test
    void findsNothingNewWhereATacticGetsOneOfTheTwo() {
        Strategy plan = listAnd(t -> {}, t -> t.value(8));

        assertThat(RULE.found(plan)).isEqualTo(RULE.found(NONE_SCORED));
    }

    @Test
    void doesNotLookAtADroppedTactic() {
        Strategy plan = listAnd(t -> t.value(8).complexity(2), t -> t.dropped(DAY, "No budget"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void asksForNothingOfADoneTactic() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.done(DAY)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic is still to be done");
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
