package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalNumberTargetedTest {
    private static final OneRule RULE = new OneRule("goal.number-targeted");

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private static final String NOTHING_TO_CHECK =
            "not applicable: no goal whose metrics have a target names a number";

    private static final Strategy OTHER_NUMBER = plan("Win 500 new members", m -> m.target(300, DAY));

    private static Strategy plan(String goal, Consumer<MetricScope> metric) {
        return goal(goal, g -> g.metric("members", metric));
    }

    private static Strategy goal(String text, Consumer<GoalScope> goal) {
        return strategy("plan", s -> s.goal("members", text, goal));
    }

    @Test
    void passesANumberThatATargetHolds() {
        assertThat(RULE.outcome(plan("Win 500 new members", m -> m.target(500, DAY))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsANumberThatNoTargetHolds() {
        assertThat(RULE.found(OTHER_NUMBER)).containsExactly("INFO goal.number-targeted goals/members/text");
    }

    @Test
    void saysWhichNumber() {
        assertThat(RULE.messages(OTHER_NUMBER))
                .containsExactly("goal 'members' names 500, but no target of its metrics does");
    }

    @Test
    void leavesItOpenWhichOfTheTwoIsRight() {
        assertThat(RULE.fixes(OTHER_NUMBER))
                .containsExactly("Add 500 as a target to a metric of the goal, or correct the words of the goal");
    }

    @Test
    void listsAllNumbersOfAGoalInOneFinding() {
        assertThat(RULE.messages(plan("Win 500 new members and 10 % more pupils", m -> m.target(300, DAY))))
                .containsExactly("goal 'members' names 500, 10 %, but no target of its metrics does");
    }

    /** As people write numbers: with a sign, with thousands grouped in several ways, or cut short. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Win 500+ members|500",
                "Grow by 10%|10",
                "Grow by 10 %|10",
                "Win 2,000 members|2000",
                "Win 2.000 members|2000",
                "Win 2 000 members|2000",
                "Win 2'000'000 members|2000000",
                "Win 1,234,567.5 members|1234567.5",
                "Raise the average to 4.25|4.25",
                "Raise the average to 4,250 points|4.25",
                "Win 10k members|10000",
                "Raise €500|500",
                "Win (at least) ~500.|500",
                "Win \u0665\u0660\u0660 members|500",
                "\u7c89\u4e1d\u8fbe\u5230500\u4eba|500",
                "Raise the score to 40: more|40"
            })
    void readsNumbersAsPeopleWriteThem(String goal, BigDecimal target) {
        assertThat(RULE.outcome(plan(goal, m -> m.target(target, DAY)))).isEqualTo("passed 1");
        assertThat(RULE.found(plan(goal, m -> m.target(target.add(BigDecimal.TEN), DAY))))
                .hasSize(1);
    }

    /** None of these is sure to be something that a metric counts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Be the first address in 2027",
                "Keep what we won in 2026/27",
                "Open on 31 March",
                "Open on March 31",
                "Open am 31. M\u00e4rz",
                "Otworzy\u0107 31 marca",
                "Open on 31.3.2027",
                "Open on 2027-03-31",
                "2027\u5e745\u67081\u65e5\u306b\u958b\u304f",
                "Be known within 6 months",
                "Be known after the first 100 days",
                "Answer at 9:30",
                "Answer 24/7",
                "Win readers aged 30",
                "Win readers under 30 for the library",
                "Win readers of 18-24",
                "Be known in B2B",
                "Sell the iPhone 15",
                "Be known in region 12",
                "Fill our shop 2, and keep it full",
                "Be known for Web 2.0",
                "Be found as #1",
                "Take the 2nd place",
                "Win many members"
            })
    void leavesDaysAndNamesAlone(String goal) {
        assertThat(RULE.outcome(plan(goal, m -> m.target(7_777, DAY)))).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void knowsAYearWithASignForANumber() {
        assertThat(RULE.found(plan("Win 2000+ members", m -> m.target(300, DAY)))).hasSize(1);
    }

    /** Each of these says 500, or 25 %, in another way. */
    @Test
    void acceptsANumberThatTheTargetsComeTo() {
        String five = "Win 500 members";
        String percent = "Grow by 25 %";

        assertThat(List.of(
                        plan(five, m -> m.targetChange(500, DAY)),
                        plan(five, m -> m.baseline(700).target(1_200, DAY)),
                        plan(five, m -> m.baseline(500).target(900, DAY)),
                        plan(five, m -> m.targetEach(125, PER_QUARTER)),
                        plan(five, m -> m.target(200, DAY.minusMonths(6)).target(300, DAY)),
                        plan(five, m -> m.holds(500)),
                        plan("Have 500 complaints fewer", m -> m.targetChange(-500, DAY)),
                        plan(percent, m -> m.targetGrowth(25, PER_QUARTER)),
                        plan(percent, m -> m.baseline(400).target(500, DAY)),
                        plan(percent, m -> m.baseline(399).target(500, DAY))))
                .extracting(RULE::outcome)
                .containsOnly("passed 1");
    }

    @Test
    void looksForTheNumberInTheWholeBranch() {
        Strategy plan = goal(
                "Win 500 new members",
                g -> g.metric("members", m -> m.target(20, DAY))
                        .goal("pupils", "Win 20 pupils", sub -> sub.metric("pupils", m -> m.target(500, DAY))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void knowsTheCalendarOfOtherLanguagesWhenTold() {
        Strategy plan = plan("Nyitás 31 napon belül", m -> m.target(300, DAY));

        assertThat(RULE.found(plan)).hasSize(1);
        assertThat(OneRuleWith.parameter("goal.number-targeted", "calendar-words", List.of("NAPON"))
                        .outcome(plan))
                .isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void hasNothingToCheckInAGoalWithoutAMetric() {
        assertThat(RULE.outcome(goal("Win 500 new members", g -> {}))).isEqualTo(NOTHING_TO_CHECK);
    }

    /** metric.targeted says that there is no target at all. */
    @Test
    void hasNothingToCheckWhereNoMetricHasATarget() {
        assertThat(RULE.outcome(plan("Win 500 new members", m -> m.baseline(200))))
                .isEqualTo(NOTHING_TO_CHECK);
    }
}
