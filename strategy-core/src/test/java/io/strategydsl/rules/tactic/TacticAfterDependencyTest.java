package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticAfterDependencyTest {
    private static final OneRule RULE = new OneRule("tactic.after-dependency");
    private static final LocalDate FIRST = LocalDate.of(2017, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2017, 2, 20);

    private static final Strategy TOO_EARLY = listAnd(t -> t.due(SECOND), t -> t.due(FIRST));

    /** A post in January before the list of those who could be asked for it. */
    private static final Strategy POST_IN_JANUARY = listAnd(t -> t.due(FIRST), t -> t.repeats(monthlyOn(30)));

    @Test
    void findsNoFaultWithADayThatIsPast() {
        Strategy plan = listAnd(t -> t.due(SECOND), t -> t.due(FIRST).done(FIRST));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void passesATacticThatIsDueAfterwards() {
        assertThat(RULE.outcome(listAnd(t -> t.due(FIRST), t -> t.due(SECOND)))).isEqualTo("passed 1");
    }

    @Test
    void passesATacticThatIsDueOnTheSameDay() {
        assertThat(RULE.outcome(listAnd(t -> t.due(FIRST), t -> t.due(FIRST)))).isEqualTo("passed 1");
    }

    @Test
    void findsATacticThatIsDueBefore() {
        assertThat(RULE.found(TOO_EARLY)).containsExactly("ERROR tactic.after-dependency tactics/message/dependencies");
    }

    @Test
    void saysBothDays() {
        assertThat(RULE.messages(TOO_EARLY))
                .containsExactly("tactic 'message' is due on 2017-02-01, but depends on tactic 'list',"
                        + " which is due on 2017-02-20");
    }

    @Test
    void saysWhatToDo() {
        assertThat(RULE.fixes(TOO_EARLY))
                .containsExactly("In tactic(\"message\", ...) write a .due(day) from 2017-02-20 on,"
                        + " or bring tactic(\"list\", ...) forward");
    }

    @Test
    void takesTheFirstDayOfARecurrence() {
        assertThat(RULE.messages(POST_IN_JANUARY))
                .containsExactly("tactic 'message' is first due on 2017-01-30, but depends on tactic 'list',"
                        + " which is due on 2017-02-01");
    }

    @Test
    void saysWhereTheRecurrenceCouldBegin() {
        assertThat(RULE.fixes(POST_IN_JANUARY))
                .containsExactly(
                        "In tactic(\"message\", ...) let the recurrence begin with a .from(day) from 2017-02-01"
                                + " on, or bring tactic(\"list\", ...) forward");
    }

    @Test
    void advisesToGiveItALaterDay() {
        assertThat(RULE.advice(TOO_EARLY))
                .containsExactly(
                        "Give \u201cMessage each of them\u201d a day from 2017-02-20 on, or bring \u201cList influencers\u201d"
                                + " forward.");
    }

    @Test
    void advisesToLetARecurrenceBeginLater() {
        assertThat(RULE.advice(POST_IN_JANUARY))
                .containsExactly(
                        "Let \u201cMessage each of them\u201d begin on 2017-02-01 or later, or bring \u201cList influencers\u201d"
                                + " forward.");
    }

    @Test
    void countsTheLastDayOfAShortMonth() {
        Strategy plan = listAnd(
                t -> t.due(LocalDate.of(2017, 2, 28)),
                t -> t.repeats(monthlyOn(30, OR_LAST_DAY).from(FIRST)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void takesTheFirstDayOfARecurrenceThatIsDependedOn() {
        Strategy plan = listAnd(t -> t.repeats(monthlyOn(15)), t -> t.due(FIRST));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsEveryDependencyThatIsDueLater() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List", t -> t.due(SECOND))
                        .tactic("budget", "Agree on a budget", t -> t.due(SECOND))
                        .tactic("message", "Message", t -> t.due(FIRST).dependsOn("list", "budget")));

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR tactic.after-dependency tactics/message/dependencies",
                        "ERROR tactic.after-dependency tactics/message/dependencies");
    }

    @Test
    void doesNotWaitForWhatIsDone() {
        Strategy plan = listAnd(t -> t.due(SECOND).done(FIRST), t -> t.due(FIRST));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotWaitForWhatIsDropped() {
        Strategy plan = listAnd(t -> t.due(SECOND).dropped(FIRST, "No budget"), t -> t.due(FIRST));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNothingDependsOnAnything() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.due(FIRST)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic with a date waits for another with a date");
    }

    @Test
    void hasNothingToCheckWhereTheDependencyHasNoDate() {
        assertThat(RULE.outcome(listAnd(t -> t.repeats(ongoing()), t -> t.due(FIRST))))
                .isEqualTo("not applicable: no tactic with a date waits for another with a date");
    }

    @Test
    void hasNothingToCheckWhereNobodyStatedTheDays() {
        assertThat(RULE.outcome(listAnd(t -> t.due(FIRST.plusDays(10)), t -> t.repeats(weekly()))))
                .isEqualTo("not applicable: no tactic with a date waits for another with a date");
        assertThat(RULE.outcome(listAnd(t -> t.repeats(monthlyOn(15).every(2)), t -> t.due(FIRST))))
                .isEqualTo("not applicable: no tactic with a date waits for another with a date");
    }

    @Test
    void hasNothingToCheckWhereTheTacticHasNoDate() {
        assertThat(RULE.outcome(listAnd(t -> t.due(FIRST), t -> {})))
                .isEqualTo("not applicable: no tactic with a date waits for another with a date");
    }

    @Test
    void hasNothingToCheckWhereThePlanLacksTheDependency() {
        Strategy plan = strategy(
                "plan", s -> s.tactic("message", "Message", t -> t.due(FIRST).dependsOn("lst")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    private static Strategy listAnd(Consumer<TacticScope> list, Consumer<TacticScope> message) {
        return strategy(
                "plan",
                s -> s.during(Year.of(2017))
                        .tactic("list", "List influencers", list)
                        .tactic("message", "Message each of them", t -> message.accept(t.dependsOn("list"))));
    }
}
