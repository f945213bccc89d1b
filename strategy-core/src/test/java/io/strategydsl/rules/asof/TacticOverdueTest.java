package io.strategydsl.rules.asof;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticOverdueTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final OneRuleWith RULE = OneRuleWith.day("tactic.overdue", DAY);

    private static final Strategy LATE = list(t -> t.due(DAY.minusDays(1)));
    private static final Strategy POST_WITHOUT_RECORD = list(t -> t.repeats(monthlyOn(30, MonthEnd.OR_LAST_DAY)));
    private static final Strategy POST_OF_JANUARY =
            list(t -> t.repeats(monthlyOn(30, MonthEnd.OR_LAST_DAY)).done(LocalDate.of(2027, 1, 30)));

    @Test
    void passesATacticThatIsDueToday() {
        assertThat(RULE.found(list(t -> t.due(DAY)))).isEmpty();
    }

    @Test
    void passesATacticThatIsDone() {
        assertThat(RULE.outcome(list(t -> t.due(DAY.minusDays(1)).done(DAY)))).isEqualTo("passed 1");
    }

    @Test
    void passesATacticThatWasDoneAheadOfItsDay() {
        assertThat(RULE.found(list(t -> t.due(DAY.minusDays(1)).done(DAY.minusDays(20)))))
                .isEmpty();
    }

    @Test
    void findsATacticThatWasDueYesterday() {
        assertThat(RULE.found(LATE)).containsExactly("WARNING tactic.overdue tactics/list/status");
    }

    @Test
    void saysSinceWhen() {
        assertThat(RULE.messages(LATE))
                .containsExactly("tactic 'list' was due on 2027-03-09 and is not done as of 2027-03-10");
    }

    @Test
    void saysWhatToDo() {
        assertThat(RULE.fixes(LATE))
                .containsExactly("In tactic(\"list\", ...) add .done(day) or .dropped(day, why),"
                        + " or write a later .due(day)");
    }

    @Test
    void doesNotKnowYetWhatIsDoneLater() {
        assertThat(RULE.found(list(t -> t.due(DAY.minusDays(1)).done(DAY.plusDays(1)))))
                .containsExactly("WARNING tactic.overdue tactics/list/status");
    }

    @Test
    void passesWhatIsDoneThoughNobodySaysWhen() {
        assertThat(RULE.outcome(list(t -> t.due(DAY.minusDays(1)).done()))).isEqualTo("passed 1");
        assertThat(RULE.outcome(list(t -> t.repeats(monthlyOn(1)).done()))).isEqualTo("passed 1");
    }

    @Test
    void findsARecurrenceWithoutARecord() {
        assertThat(RULE.found(POST_WITHOUT_RECORD)).containsExactly("WARNING tactic.overdue tactics/list/status");
    }

    @Test
    void saysWhenTheRecurrenceWasLastDue() {
        assertThat(RULE.messages(POST_WITHOUT_RECORD))
                .containsExactly("tactic 'list' was last due on 2027-02-28,"
                        + " and nothing says that it was done by 2027-03-10");
    }

    @Test
    void saysHowToRecordIt() {
        assertThat(RULE.fixes(POST_WITHOUT_RECORD))
                .containsExactly("In tactic(\"list\", ...) add .done(day) with a day from 2027-02-28 on,"
                        + " or .dropped(day, why)");
    }

    @Test
    void passesARecurrenceThatWasDoneOnItsLastDay() {
        assertThat(RULE.outcome(
                        list(t -> t.repeats(monthlyOn(30, MonthEnd.OR_LAST_DAY)).done(LocalDate.of(2027, 2, 28)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsARecurrenceThatWasDoneTheTimeBefore() {
        assertThat(RULE.messages(POST_OF_JANUARY))
                .containsExactly("tactic 'list' was last done on 2027-01-30, and was due again on 2027-02-28");
    }

    @Test
    void saysHowToMoveTheRecordForward() {
        assertThat(RULE.fixes(POST_OF_JANUARY))
                .containsExactly("In tactic(\"list\", ...) write .done(day) with a day from 2027-02-28 on in place of"
                        + " .done(2027-01-30), or .dropped(day, why)");
    }

    @Test
    void doesNotExpectWhatIsDueToday() {
        assertThat(RULE.outcome(list(t -> t.repeats(monthlyOn(10).from(LocalDate.of(2027, 3, 1))))))
                .isEqualTo("not applicable: no tactic was due before the day asked about");
    }

    @Test
    void expectsTheLastTimeOfARecurrenceThatIsOver() {
        assertThat(RULE.messages(list(t ->
                        t.repeats(monthlyOn(5).from(LocalDate.of(2027, 1, 1)).times(1)))))
                .containsExactly("tactic 'list' was last due on 2027-01-05,"
                        + " and nothing says that it was done by 2027-03-10");
    }

    @Test
    void expectsNoRecurrenceAfterTheEndOfThePlan() {
        OneRuleWith longAfter = OneRuleWith.day("tactic.overdue", LocalDate.of(2029, 3, 10));

        assertThat(longAfter.messages(list(t -> t.repeats(monthlyOn(5)))))
                .containsExactly("tactic 'list' was last due on 2027-12-05,"
                        + " and nothing says that it was done by 2029-03-10");
    }

    @Test
    void findsTheLastTimeOfARecurrenceThatLiesFarBack() {
        assertThat(RULE.messages(list(t ->
                        t.repeats(weeklyOn(MONDAY).from(LocalDate.of(1, 1, 1)).until(LocalDate.of(1999, 12, 31))))))
                .singleElement()
                .asString()
                .startsWith("tactic 'list' was last due on 1999-12-27");
    }

    @Test
    void doesNotExpectARecurrenceThatEndsBeforeThePlanStarts() {
        assertThat(RULE.found(list(t -> t.repeats(monthlyOn(5).until(LocalDate.of(2026, 12, 31))))))
                .isEmpty();
    }

    @Test
    void doesNotExpectAnythingBeforeTheFirstDayOfAll() {
        OneRuleWith onTheFirstDay = OneRuleWith.day("tactic.overdue", LocalDate.of(1, 1, 1));

        assertThat(onTheFirstDay.found(list(t -> t.repeats(weeklyOn(MONDAY).from(LocalDate.of(1, 1, 1))))))
                .isEmpty();
    }

    @Test
    void claimsNoDayThatNobodyStated() {
        assertThat(RULE.messages(list(t -> t.repeats(weekly()))))
                .containsExactly("tactic 'list' was last due some day from 2027-03-01 to 2027-03-07,"
                        + " and nothing says that it was done by 2027-03-10");
    }

    @Test
    void saysHowToRecordADayThatNobodyStated() {
        assertThat(RULE.fixes(list(t -> t.repeats(monthly()))))
                .containsExactly("In tactic(\"list\", ...) add .done(day) with a day from 2027-02-01 on,"
                        + " or .dropped(day, why)");
    }

    @Test
    void saysSinceWhenItIsDueAgainOnADayThatNobodyStated() {
        assertThat(RULE.messages(list(t -> t.repeats(monthly()).done(LocalDate.of(2027, 1, 20)))))
                .containsExactly("tactic 'list' was last done on 2027-01-20,"
                        + " and was due again some day from 2027-02-01 to 2027-02-28");
    }

    @Test
    void passesWhatWasDoneOnAnyDayOfTheLastWholeWeek() {
        assertThat(RULE.outcome(list(t -> t.repeats(weekly()).done(LocalDate.of(2027, 3, 1)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsWhatWasDoneTheWeekBefore() {
        assertThat(RULE.found(list(t -> t.repeats(weekly()).done(LocalDate.of(2027, 2, 28)))))
                .hasSize(1);
    }

    @Test
    void expectsNothingBeforeAWholeWeekOfThePlanIsOver() {
        // 2027 begins on a Friday.
        assertThat(OneRuleWith.day("tactic.overdue", LocalDate.of(2027, 1, 10)).found(list(t -> t.repeats(weekly()))))
                .isEmpty();
        assertThat(OneRuleWith.day("tactic.overdue", LocalDate.of(2027, 1, 11)).found(list(t -> t.repeats(weekly()))))
                .hasSize(1);
    }

    @Test
    void expectsEverySecondWeekOnlyInBothWeeksTogether() {
        assertThat(RULE.messages(list(t -> t.repeats(weeklyOn(MONDAY).every(2)))))
                .containsExactly("tactic 'list' was last due some day from 2027-02-22 to 2027-03-07,"
                        + " and nothing says that it was done by 2027-03-10");
    }

    @Test
    void expectsSoManyTimesFromNoStatedDayOnAtNoTime() {
        assertThat(RULE.outcome(list(t -> t.repeats(weeklyOn(MONDAY).times(6)))))
                .isEqualTo("not applicable: no tactic was due before the day asked about");
    }

    @Test
    void hasNothingToCheckForATrigger() {
        assertThat(RULE.outcome(list(t -> t.repeats(whenever("after each project")))))
                .isEqualTo("not applicable: no tactic was due before the day asked about");
    }

    @Test
    void hasNothingToCheckWithoutADay() {
        assertThat(new OneRule("tactic.overdue").outcome(LATE))
                .isEqualTo("not applicable: no day was given; add .asOf(day) to the validator");
    }

    private static Strategy list(Consumer<TacticScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).tactic("list", "List influencers", scope));
    }
}
