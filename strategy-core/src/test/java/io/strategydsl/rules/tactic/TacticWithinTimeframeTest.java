package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticWithinTimeframeTest {
    private static final OneRule RULE = new OneRule("tactic.within-timeframe");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    private static final Strategy DUE_TOO_EARLY = in2027(t -> t.due(FIRST_DAY.minusDays(1)));
    private static final Strategy WITHOUT_END = strategy(
            "plan",
            s -> s.tactic("post", "Sponsored post", t -> t.repeats(monthlyOn(3).from(FIRST_DAY))));

    @Test
    void passesTheFirstDayOfThePlan() {
        assertThat(RULE.outcome(in2027(t -> t.due(FIRST_DAY)))).isEqualTo("passed 1");
    }

    @Test
    void passesTheLastDayOfThePlan() {
        assertThat(RULE.outcome(in2027(t -> t.due(LAST_DAY)))).isEqualTo("passed 1");
    }

    @Test
    void findsADayBeforeThePlan() {
        assertThat(RULE.found(DUE_TOO_EARLY)).containsExactly("WARNING tactic.within-timeframe tactics/post/schedule");
    }

    @Test
    void saysThatItIsBeforeThePlan() {
        assertThat(RULE.messages(DUE_TOO_EARLY))
                .containsExactly("tactic 'post' is due on 2026-12-31, before the plan starts on 2027-01-01");
    }

    @Test
    void saysWhichDaysWouldDo() {
        assertThat(RULE.fixes(DUE_TOO_EARLY))
                .containsExactly("In tactic(\"post\", ...) write a .due(day) from 2027-01-01 to 2027-12-31,"
                        + " or widen the timeframe in .during(...)");
    }

    @Test
    void saysThatItIsAfterThePlan() {
        assertThat(RULE.messages(in2027(t -> t.due(LAST_DAY.plusDays(1)))))
                .containsExactly("tactic 'post' is due on 2028-01-01, after the plan ends on 2027-12-31");
    }

    @Test
    void passesARecurrenceThatStartsWithThePlan() {
        assertThat(RULE.outcome(in2027(t -> t.repeats(monthlyOn(3))))).isEqualTo("passed 1");
    }

    @Test
    void findsARecurrenceThatStartsBeforeThePlan() {
        assertThat(RULE.messages(in2027(t -> t.repeats(monthlyOn(3).from(LocalDate.of(2026, 11, 9))))))
                .containsExactly("tactic 'post' is first due on 2026-12-03, before the plan starts on 2027-01-01");
    }

    @Test
    void saysWhenTheRecurrenceCouldBegin() {
        assertThat(RULE.fixes(in2027(t -> t.repeats(monthlyOn(3).from(LocalDate.of(2026, 11, 9))))))
                .containsExactly(
                        "In tactic(\"post\", ...) let the recurrence begin with a .from(day) from 2027-01-01 to"
                                + " 2027-12-31, or widen the timeframe in .during(...)");
    }

    @Test
    void advisesToGiveItAnotherDay() {
        assertThat(RULE.advice(DUE_TOO_EARLY))
                .containsExactly(
                        "Give \u201cSponsored post\u201d a day from 2027-01-01 to 2027-12-31, or make the plan longer.");
    }

    @Test
    void advisesToLetARecurrenceBeginWithinThePlan() {
        assertThat(RULE.advice(in2027(t -> t.repeats(monthlyOn(3).from(LocalDate.of(2026, 11, 9))))))
                .containsExactly(
                        "Let \u201cSponsored post\u201d begin between 2027-01-01 and 2027-12-31, or make the plan longer.");
    }

    @Test
    void findsARecurrenceThatFallsOnNoDayUntilThePlanIsOver() {
        assertThat(RULE.messages(in2027(t -> t.repeats(monthlyOn(3).from(LocalDate.of(2027, 12, 9))))))
                .containsExactly("tactic 'post' is first due on 2028-01-03, after the plan ends on 2027-12-31");
    }

    @Test
    void findsARecurrenceThatIsOverBeforeThePlanStarts() {
        assertThat(RULE.messages(in2027(t -> t.repeats(monthlyOn(3).until(LocalDate.of(2026, 12, 31))))))
                .containsExactly("tactic 'post' ends on 2026-12-31, before the plan starts on 2027-01-01");
    }

    @Test
    void findsARecurrenceWithoutEndInAPlanWithoutTimeframe() {
        assertThat(RULE.found(WITHOUT_END)).containsExactly("WARNING tactic.within-timeframe tactics/post/schedule");
    }

    @Test
    void saysThatNeitherHasAnEnd() {
        assertThat(RULE.messages(WITHOUT_END))
                .containsExactly("tactic 'post' repeats without an end, in a plan without a timeframe");
    }

    @Test
    void yieldsWhereTheMissingTimeframeIsReported() {
        assertThat(StrategyValidator.of(RuleSet.of(
                                "two rules",
                                MethodRules.all().rule("tactic.within-timeframe"),
                                MethodRules.all().rule("timeframe.stated")))
                        .validate(WITHOUT_END)
                        .findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("timeframe.stated");
    }

    @Test
    void claimsNoFirstDayThatNobodyStated() {
        assertThat(RULE.outcome(strategy(
                        "plan",
                        s -> s.during(FIRST_DAY, FIRST_DAY.plusDays(1))
                                .tactic(
                                        "post",
                                        "Sponsored post",
                                        t -> t.repeats(weeklyOn(MONDAY).every(2))))))
                .isEqualTo("not applicable: no tactic falls on a day");
    }

    @Test
    void proposesATimeframeOrAnEnd() {
        assertThat(RULE.fixes(WITHOUT_END))
                .containsExactly("Add .during(firstDay, lastDay) to the plan, or in tactic(\"post\", ...) end the"
                        + " recurrence with .until(day) or .times(n)");
    }

    @Test
    void yieldsToTheRuleOnTheTimeframe() {
        StrategyValidator validator = StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("tactic.within-timeframe"),
                MethodRules.all().rule("timeframe.stated")));

        assertThat(validator.validate(WITHOUT_END).findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("timeframe.stated");
    }

    @Test
    void doesNotAskForAnotherDayOfADoneTactic() {
        assertThat(RULE.outcome(in2027(t -> t.due(FIRST_DAY.minusDays(1)).done(FIRST_DAY))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void doesNotAskForAnotherDayOfARecurrenceThatIsOver() {
        assertThat(RULE.outcome(in2027(t -> t.repeats(monthlyOn(3).until(LocalDate.of(2026, 12, 31)))
                        .done(FIRST_DAY))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void countsANumberOfTimesAsAnEnd() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic(
                        "post",
                        "Sponsored post",
                        t -> t.repeats(monthlyOn(3).from(FIRST_DAY).times(6))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckForADayInAPlanWithoutTimeframe() {
        Strategy plan = strategy("plan", s -> s.tactic("post", "Sponsored post", t -> t.due(FIRST_DAY)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no timeframe, and no tactic repeats");
    }

    @Test
    void hasNothingToCheckForATrigger() {
        assertThat(RULE.outcome(in2027(t -> t.repeats(whenever("after each project")))))
                .isEqualTo("not applicable: no tactic falls on a day");
    }

    @Test
    void hasNothingToCheckForARecurrenceThatNeverTakesPlace() {
        assertThat(RULE.outcome(
                        in2027(t -> t.repeats(monthlyOn(30, OR_SKIP).every(12).from(LocalDate.of(2027, 2, 1))))))
                .isEqualTo("not applicable: no tactic falls on a day");
    }

    private static Strategy in2027(Consumer<TacticScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).tactic("post", "Sponsored post", scope));
    }
}
