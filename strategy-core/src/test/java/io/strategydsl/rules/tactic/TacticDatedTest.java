package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticDatedTest {
    private static final OneRule RULE = new OneRule("tactic.dated");

    private static final Strategy UNDATED = list(t -> t.ownedBy("brian"));
    private static final Strategy ONGOING = list(t -> t.ownedBy("brian").repeats(ongoing()));

    @Test
    void passesATacticThatIsDue() {
        assertThat(RULE.outcome(list(t -> t.ownedBy("brian").due(LocalDate.of(2027, 2, 1)))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesATacticThatRepeats() {
        assertThat(RULE.outcome(list(t -> t.ownedBy("brian").repeats(monthly()))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesATacticWithATrigger() {
        assertThat(RULE.outcome(list(t -> t.ownedBy("brian").repeats(whenever("after each project")))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsATacticWithoutADate() {
        assertThat(RULE.found(UNDATED)).containsExactly("ERROR tactic.dated tactics/list/schedule");
    }

    @Test
    void saysThatItHasNoDate() {
        assertThat(RULE.messages(UNDATED)).containsExactly("tactic 'list' has no date");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(UNDATED)).containsExactly("In tactic(\"list\", ...) add .due(day) or .repeats(...)");
    }

    @Test
    void findsInWordsOfItsOwnThatOngoingIsNoDate() {
        assertThat(RULE.messages(ONGOING))
                .containsExactly("tactic 'list' is ongoing, which is no date: say by when, how often or upon what");
    }

    @Test
    void saysWhatToWriteInPlaceOfOngoing() {
        assertThat(RULE.fixes(ONGOING))
                .containsExactly("In tactic(\"list\", ...) write .due(day), .repeats(...) or .repeats(whenever(...))"
                        + " in place of .repeats(ongoing())");
    }

    @Test
    void doesNotLookAtADroppedTactic() {
        Strategy plan = list(t -> t.ownedBy("brian").dropped(LocalDate.of(2027, 2, 1), "No budget"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no tactics");
    }

    @Test
    void asksForNoDateOfADoneTactic() {
        assertThat(RULE.outcome(list(t -> t.done(LocalDate.of(2027, 2, 1)))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void asksForNoDateOfWhatWasOngoingAndIsDone() {
        assertThat(RULE.outcome(list(t -> t.repeats(ongoing()).done(LocalDate.of(2027, 2, 1)))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    private static Strategy list(Consumer<TacticScope> scope) {
        return strategy("plan", s -> s.tactic("list", "List influencers", scope));
    }
}
