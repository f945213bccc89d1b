package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticOwnerLoadTest {
    private static final OneRule RULE = new OneRule("tactic.owner-load");
    private static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUNDAY_7_MARCH = LocalDate.of(2027, 3, 7);

    private static final Strategy SIX = plan(6, (t, n) -> t.due(MONDAY_1_MARCH));

    @Test
    void passesFiveTacticsInOneWeek() {
        assertThat(RULE.outcome(plan(5, (t, n) -> t.due(MONDAY_1_MARCH)))).isEqualTo("passed 1");
    }

    @Test
    void findsSixTacticsInOneWeek() {
        assertThat(RULE.found(SIX)).containsExactly("WARNING tactic.owner-load team/members/brian");
    }

    @Test
    void saysHowManyAndInWhichWeek() {
        assertThat(RULE.messages(SIX))
                .containsExactly("member 'brian' owns 6 tactics that are due in the week from Monday, 2027-03-01,"
                        + " more than 5");
    }

    @Test
    void namesTheTacticsToMove() {
        assertThat(RULE.fixes(SIX))
                .containsExactly("Move some to another week, or name other owners: t1, t2, t3, t4, t5, t6");
    }

    @Test
    void namesTenAtMost() {
        assertThat(RULE.fixes(plan(12, (t, n) -> t.due(MONDAY_1_MARCH))))
                .containsExactly("Move some to another week, or name other owners:"
                        + " t1, t2, t3, t4, t5, t6, t7, t8, t9, t10 and 2 more");
    }

    @Test
    void countsFromMondayToSunday() {
        assertThat(RULE.found(plan(6, (t, n) -> t.due(n == 1 ? MONDAY_1_MARCH : SUNDAY_7_MARCH))))
                .hasSize(1);
    }

    @Test
    void doesNotCountTheNextMonday() {
        assertThat(RULE.found(plan(6, (t, n) -> t.due(n == 1 ? MONDAY_1_MARCH.plusWeeks(1) : SUNDAY_7_MARCH))))
                .isEmpty();
    }

    @Test
    void countsAWeekThatBelongsToTwoYearsOnce() {
        Strategy plan = strategy("plan", s -> {
            brian(s).during(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
            add(s, 6, (t, n) -> t.ownedBy("brian").due(n == 1 ? LocalDate.of(2026, 12, 31) : LocalDate.of(2027, 1, 1)));
        });

        assertThat(RULE.messages(plan)).singleElement().asString().contains("from Monday, 2026-12-28");
    }

    @Test
    void countsATacticThatFallsOnTwoDaysOfTheWeekOnce() {
        Strategy plan = plan(
                5,
                (t, n) ->
                        t.repeats(weeklyOn(MONDAY, TUESDAY).from(MONDAY_1_MARCH).times(2)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsEveryWeekOfARecurrence() {
        Strategy plan = plan(
                6, (t, n) -> t.repeats(weeklyOn(SUNDAY).from(MONDAY_1_MARCH).times(3)));

        assertThat(RULE.messages(plan))
                .containsExactly("member 'brian' owns 6 tactics that are due in the week from Monday, 2027-03-01,"
                        + " more than 5, and too many in 2 other weeks");
    }

    @Test
    void namesTheBusiestWeek() {
        Strategy plan = plan(13, (t, n) -> t.due(n <= 6 ? MONDAY_1_MARCH : MONDAY_1_MARCH.plusWeeks(1)));

        assertThat(RULE.messages(plan))
                .containsExactly("member 'brian' owns 7 tactics that are due in the week from Monday, 2027-03-08,"
                        + " more than 5, and too many in another week");
    }

    @Test
    void namesOnlyTacticsOfTheBusiestWeek() {
        Strategy plan = plan(7, (t, n) -> t.due(n == 1 ? MONDAY_1_MARCH.plusWeeks(1) : MONDAY_1_MARCH));

        assertThat(RULE.fixes(plan)).singleElement().asString().contains("name other owners: t2,");
    }

    @Test
    void countsWhatTheParameterAllows() {
        assertThat(OneRuleWith.parameter("tactic.owner-load", "tactics", 6).found(SIX))
                .isEmpty();
    }

    @Test
    void countsTheTacticsOfTheGoalsThatAMemberOwns() {
        Strategy plan = strategy("plan", s -> {
            brian(s).goal("awareness", "Be known", g -> g.ownedBy("brian"));
            add(s, 6, (t, n) -> t.serves("awareness").due(MONDAY_1_MARCH));
        });

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.owner-load team/members/brian");
    }

    @Test
    void doesNotCountTheTacticsOfAGoalForWhichSomebodyElseWasNamed() {
        Strategy plan = strategy("plan", s -> {
            brian(s).goal("awareness", "Be known", g -> g.ownedBy("brian"));
            add(s, 6, (t, n) -> t.serves("awareness").ownedBy("member" + n).due(MONDAY_1_MARCH));
        });

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotCountWhatIsDone() {
        Strategy plan = plan(6, (t, n) -> {
            t.due(MONDAY_1_MARCH);
            if (n == 1) {
                t.done(MONDAY_1_MARCH.minusDays(9));
            }
        });

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsWhatARecurringTacticHasStillToDo() {
        Strategy plan = plan(
                6,
                (t, n) -> t.repeats(weeklyOn(MONDAY).from(MONDAY_1_MARCH).times(2))
                        .done(SUNDAY_7_MARCH));

        assertThat(RULE.messages(plan)).singleElement().asString().contains("from Monday, 2027-03-08, more than 5");
    }

    @Test
    void doesNotCountDaysOutsideTheTimeframe() {
        Strategy plan = strategy("plan", s -> {
            brian(s).during(Year.of(2026));
            add(s, 6, (t, n) -> t.ownedBy("brian").due(MONDAY_1_MARCH));
        });

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotExpandWhatHasNoEnd() {
        Strategy plan = plan(6, (t, n) -> t.repeats(weeklyOn(MONDAY).from(MONDAY_1_MARCH)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void expandsWhatEndsWithThePlan() {
        Strategy plan = strategy("plan", s -> {
            brian(s).during(Year.of(2027));
            add(s, 6, (t, n) -> t.ownedBy("brian").repeats(weeklyOn(MONDAY)));
        });

        assertThat(RULE.messages(plan)).singleElement().asString().endsWith("too many in 51 other weeks");
    }

    @Test
    void countsWhatIsDueEachWeekOnWhateverDay() {
        assertThat(RULE.found(planOf2027(t -> t.repeats(weekly())))).hasSize(1);
    }

    @Test
    void countsInNoWeekThatNobodyStated() {
        assertThat(RULE.found(planOf2027(t -> t.repeats(monthly())))).isEmpty();
    }

    private static Strategy planOf2027(Consumer<TacticScope> scope) {
        return strategy(
                "plan", s -> add(brian(s).during(Year.of(2027)), 6, (t, n) -> scope.accept(t.ownedBy("brian"))));
    }

    @Test
    void hasNothingToCheckForAMemberWhoOwnsNothing() {
        assertThat(RULE.outcome(strategy("plan", TacticOwnerLoadTest::brian)))
                .isEqualTo("not applicable: no member of the team owns a tactic with a date");
    }

    /** A plan without a timeframe in which Brian owns tactics t1, t2 and so on. */
    private static Strategy plan(int tactics, BiConsumer<TacticScope, Integer> scope) {
        return strategy("plan", s -> {
            brian(s);
            add(s, tactics, (t, n) -> scope.accept(t.ownedBy("brian"), n));
        });
    }

    private static StrategyScope brian(StrategyScope strategy) {
        return strategy.team(t -> t.member("brian", "Brian"));
    }

    private static void add(StrategyScope strategy, int tactics, BiConsumer<TacticScope, Integer> scope) {
        for (int i = 1; i <= tactics; i++) {
            int number = i;
            Consumer<TacticScope> each = t -> scope.accept(t, number);
            strategy.tactic("t" + number, "Tactic " + number, each);
        }
    }
}
