package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticQuickWinsFirstTest {
    private static final OneRule RULE = new OneRule("tactic.quick-wins-first");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 20);

    private static final Strategy LOW_VALUE_FIRST =
            poster(t -> t.value(2).complexity(2).due(FIRST));

    @Test
    void passesLowValueThatIsDueAfterTheQuickWin() {
        assertThat(RULE.outcome(poster(t -> t.value(2).complexity(2).due(SECOND.plusDays(1)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsLowValueThatIsDueBeforeTheQuickWin() {
        assertThat(RULE.found(LOW_VALUE_FIRST))
                .containsExactly("WARNING tactic.quick-wins-first tactics/poster/schedule");
    }

    @Test
    void saysBeforeWhichQuickWinItIsDue() {
        assertThat(RULE.messages(LOW_VALUE_FIRST))
                .containsExactly(
                        "tactic 'poster' is of low value (2) and due on 2027-02-01, before tactic 'list' of high"
                                + " value and low complexity, which is due on 2027-02-20");
    }

    @Test
    void saysHowToChangeTheOrder() {
        assertThat(RULE.fixes(LOW_VALUE_FIRST))
                .containsExactly("Bring tactic(\"list\", ...) forward to 2027-02-01 or before,"
                        + " or in tactic(\"poster\", ...) write a .due(day) from 2027-02-20 on");
    }

    @Test
    void acceptsTheSameDay() {
        assertThat(RULE.found(poster(t -> t.value(2).complexity(2).due(SECOND))))
                .isEmpty();
    }

    @Test
    void looksAtLowValueWhoseComplexityNobodyGuessed() {
        assertThat(RULE.found(poster(t -> t.value(2).due(FIRST)))).isNotEmpty();
    }

    @Test
    void countsFiveAsLow() {
        assertThat(RULE.found(poster(t -> t.value(5).complexity(2).due(FIRST)))).isNotEmpty();
    }

    @Test
    void countsSixAsHigh() {
        assertThat(RULE.outcome(poster(t -> t.value(6).complexity(9).due(FIRST))))
                .isEqualTo(
                        "not applicable: the plan lacks a tactic of low value, or one of high value and low complexity, that is still due on a day");
    }

    @Test
    void countsAsLowWhatTheThresholdSays() {
        OneRuleWith generous = OneRuleWith.parameter("tactic.quick-wins-first", "threshold", 1);

        assertThat(generous.found(LOW_VALUE_FIRST)).isEmpty();
    }

    @Test
    void namesTheQuickWinThatComesNext() {
        Strategy plan = plan(s -> s.tactic(
                        "late", "Later", t -> t.value(9).complexity(1).due(SECOND.plusDays(9)))
                .tactic("next", "Next", t -> t.value(9).complexity(1).due(SECOND.minusDays(1)))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.messages(plan)).singleElement().asString().contains("before tactic 'next'");
    }

    @Test
    void takesTheFirstDayOfAQuickWinThatRepeats() {
        Strategy plan = plan(s -> s.during(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 12, 31))
                .tactic("post", "Post a tip", t -> t.value(8).complexity(2).repeats(monthlyOn(10)))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.messages(plan)).singleElement().asString().endsWith("which is due on 2027-02-10");
    }

    @Test
    void doesNotLookAtLowValueThatIsDone() {
        assertThat(RULE.found(poster(t -> t.value(2).due(FIRST).done(FIRST)))).isEmpty();
    }

    @Test
    void doesNotLookAtLowValueThatRepeats() {
        assertThat(RULE.found(poster(t -> t.value(2).repeats(monthlyOn(1).from(FIRST)))))
                .isEmpty();
    }

    @Test
    void doesNotWaitForAQuickWinThatIsDone() {
        Strategy plan = plan(s -> s.tactic(
                        "list",
                        "List",
                        t -> t.value(8).complexity(2).due(SECOND).done(FIRST))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.outcome(plan))
                .isEqualTo(
                        "not applicable: the plan lacks a tactic of low value, or one of high value and low complexity, that is still due on a day");
    }

    @Test
    void acceptsWhatAQuickWinDependsOn() {
        Strategy plan = plan(s -> s.tactic("list", "List", t -> quickWin(t).dependsOn("poster"))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void acceptsWhatAQuickWinDependsOnThroughAnotherTactic() {
        Strategy plan = plan(s -> s.tactic("list", "List", t -> quickWin(t).dependsOn("shop"))
                .tactic("shop", "Find a shop", t -> t.dependsOn("poster"))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotAcceptWhatOnlyADroppedTacticDependsOn() {
        Strategy plan = plan(s -> s.tactic("list", "List", t -> quickWin(t).dependsOn("shop"))
                .tactic("shop", "Find a shop", t -> t.dependsOn("poster").dropped(FIRST, "No budget"))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.quick-wins-first tactics/poster/schedule");
    }

    @Test
    void endsInACycleOfDependencies() {
        Strategy plan = plan(s -> s.tactic("list", "List", t -> quickWin(t).dependsOn("shop", "nowhere"))
                .tactic("shop", "Find a shop", t -> t.dependsOn("list"))
                .tactic("poster", "Print a poster", t -> t.value(2).due(FIRST)));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    private static Strategy poster(Consumer<TacticScope> poster) {
        return plan(s -> s.tactic("list", "List influencers", TacticQuickWinsFirstTest::quickWin)
                .tactic("poster", "Print a poster", poster));
    }

    private static TacticScope quickWin(TacticScope tactic) {
        return tactic.value(8).complexity(2).due(SECOND);
    }

    private static Strategy plan(Consumer<StrategyScope> scope) {
        return strategy("plan", scope);
    }
}
