package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearly;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContentSomethingNewTest {
    private static final OneRule RULE = new OneRule("content.something-new");

    private static final URI CALENDAR = URI.create("https://example.com/calendar");
    private static final Strategy NOTHING_NEW = in2027(s -> {});
    private static final Strategy TWICE = pillar(monthly().from(day(1, 15)).times(4));

    @Test
    void passesANoveltyOfEachQuarterInThePillars() {
        assertThat(RULE.outcome(pillar(quarterly()))).isEqualTo("passed 1");
    }

    @Test
    void findsAPlanWithNothingNew() {
        assertThat(RULE.found(NOTHING_NEW)).containsExactly("WARNING content.something-new strategy");
    }

    @Test
    void saysThatNothingIsNew() {
        assertThat(RULE.messages(NOTHING_NEW)).containsExactly("the strategy has no contest, game or other novelty");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(NOTHING_NEW))
                .containsExactly("In pillars(...) add .somethingNew(\"...\", quarterly().from(day)), or mark a"
                        + " post or a tactic with .somethingNew()");
    }

    @Test
    void saysInWhichQuarterNothingIsNew() {
        assertThat(RULE.messages(TWICE))
                .containsExactly(
                        "the strategy has novelties in 2 of 4 quarters, but not from 2027-07-01 to 2027-09-30");
    }

    @Test
    void passesANoveltyOnTheLastDayOfEachQuarter() {
        assertThat(RULE.found(pillar(quarterly().from(day(3, 31))))).isEmpty();
    }

    @Test
    void findsThatMonthsWhichLackTheDayAreSkipped() {
        assertThat(RULE.messages(pillar(quarterly().from(day(3, 31)).atMonthEnd(MonthEnd.OR_SKIP))))
                .containsExactly(
                        "the strategy has novelties in 2 of 4 quarters, but not from 2027-04-01 to 2027-06-30");
    }

    @Test
    void passesAYearlyNoveltyThatComesInEachQuarter() {
        assertThat(RULE.found(
                        pillar(yearlyOn(MonthDay.of(2, 14), MonthDay.of(5, 1), MonthDay.of(8, 1), MonthDay.of(12, 6)))))
                .isEmpty();
    }

    @Test
    void letsWhatIsOnNoStatedDayFallInAnyQuarter() {
        Strategy plan = in2027(s -> s.pillars(p -> p.somethingNew(
                        "Contest", monthly().from(day(1, 15)).until(day(9, 30)))
                .somethingNew("Game", yearly())));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void claimsNoQuarterOfWhatIsOnNoStatedDay() {
        assertThat(RULE.messages(pillar(monthly().every(6))))
                .containsExactly("the strategy has novelties for 2 of 4 quarters");
    }

    @Test
    void letsWhatIsCountedFromAMilestoneFallInAnyQuarterButInOneOnly() {
        Strategy plan = in2027(s -> s.milestone("opening", "We open")
                .pillars(p -> p.somethingNew("Party", Schedule.relative(at("opening")))));

        assertThat(RULE.messages(plan)).containsExactly("the strategy has novelties for 1 of 4 quarters");
    }

    @Test
    void countsMarkedPostsAndTacticsTogether() {
        Strategy plan = in2027(s -> s.pillars(p -> p.somethingNew("Contest", Schedule.once(day(1, 10))))
                .channel(
                        "photos",
                        INSTAGRAM,
                        c -> c.post("game", "Game", post -> post.at(day(4, 10)).somethingNew())
                                .post(
                                        "raffle",
                                        "Raffle",
                                        post -> post.at(day(7, 10)).somethingNew()))
                .tactic("sale", "Sell the old tents", t -> t.due(day(10, 10)).somethingNew()));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotCountPostsAndTacticsThatAreNotMarked() {
        Strategy plan = in2027(s -> s.channel(
                        "photos",
                        INSTAGRAM,
                        c -> c.post("tents-at-dawn", "Tents at dawn", post -> post.repeats(monthly())))
                .tactic("list", "List influencers", t -> t.repeats(monthly())));

        assertThat(RULE.messages(plan)).containsExactly("the strategy has no contest, game or other novelty");
    }

    @Test
    void doesNotCountDroppedPostsAndTactics() {
        Strategy plan = in2027(s -> s.post(
                        "game", "Game", p -> p.repeats(monthly()).somethingNew().dropped("No time"))
                .post("tents", "Tents at dawn", p -> p.repeats(monthly()))
                .tactic(
                        "sale",
                        "Sell the old tents",
                        t -> t.repeats(monthly()).somethingNew().dropped(day(1, 1), "None left")));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void doesNotCountWhatFallsOnNoDay() {
        Strategy plan = in2027(s -> s.pillars(
                p -> p.somethingNew("Contest", whenever("after each project")).somethingNew("Game", ongoing())));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has novelties, but on no day from 2027-01-01 to 2027-12-31");
    }

    @Test
    void doesNotCountWhatEndsBeforeThePlanStarts() {
        assertThat(RULE.messages(pillar(monthly().until(LocalDate.of(2026, 12, 31)))))
                .containsExactly("the strategy has novelties, but on no day from 2027-01-01 to 2027-12-31");
    }

    @Test
    void countsQuartersFromTheFirstDayOfTheTimeframe() {
        Strategy plan = during(
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2027, 11, 29),
                quarterly().from(LocalDate.of(2026, 11, 30)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void asksForNothingInDaysAtTheEndThatMakeNoQuarter() {
        Strategy plan = during(day(1, 1), day(5, 31), Schedule.once(day(3, 31)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void asksForNothingInAQuarterThatIsADayTooShort() {
        Strategy plan = during(day(1, 15), day(7, 13), Schedule.once(day(1, 20)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void asksForSomethingInAQuarterOnceItIsWhole() {
        Strategy plan = during(day(1, 15), day(7, 14), Schedule.once(day(1, 20)));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "the strategy has novelties in 1 of 2 quarters, but not from 2027-04-15 to 2027-07-14");
    }

    @Test
    void looksForNothingInDaysAtTheEndThatMakeNoQuarter() {
        Strategy plan = during(day(1, 1), day(5, 31), Schedule.once(day(4, 1)));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has novelties, but on no day from 2027-01-01 to 2027-03-31");
    }

    @Test
    void takesATimeframeShorterThanAQuarterForOne() {
        Strategy plan = during(day(1, 1), day(2, 28), Schedule.once(day(3, 1)));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has novelties, but on no day from 2027-01-01 to 2027-02-28");
    }

    @Test
    void takesAnyDayWithoutATimeframe() {
        Strategy plan = strategy(
                "plan", s -> s.calendar(CALENDAR).pillars(p -> p.somethingNew("Contest", Schedule.once(day(1, 10)))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void takesARecurrenceWithoutATimeframe() {
        Strategy plan =
                strategy("plan", s -> s.calendar(CALENDAR).pillars(p -> p.somethingNew("Contest", monthlyOn(1))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void asksForADayWithoutATimeframe() {
        Strategy plan =
                strategy("plan", s -> s.calendar(CALENDAR).tactic("sale", "Sell the old tents", t -> t.somethingNew()));

        assertThat(RULE.messages(plan)).containsExactly("the strategy has novelties, but on no day");
    }

    @Test
    void asksForADayOfWhatIsTriggeredWithoutATimeframe() {
        Strategy plan = strategy(
                "plan",
                s -> s.calendar(CALENDAR).pillars(p -> p.somethingNew("Contest", whenever("after each project"))));

        assertThat(RULE.messages(plan)).containsExactly("the strategy has novelties, but on no day");
    }

    @Test
    void yieldsWhereThereIsNoCalendarAnywhere() {
        assertThat(withCalendar().validate(strategy("plan", s -> {})).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("content.calendar strategy/calendar");
    }

    @Test
    void saysToWhomItYields() {
        RuleOutcome outcome = withCalendar().validate(strategy("plan", s -> {})).outcome("content.something-new");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable -> assertThat(notApplicable.reason()).isEqualTo("see content.calendar"));
    }

    @Test
    void findsItWithoutACalendarWhereNobodyElseDoes() {
        assertThat(RULE.found(strategy("plan", s -> {}))).hasSize(1);
    }

    @Test
    void doesNotYieldWhereThereIsACalendar() {
        assertThat(withCalendar().validate(NOTHING_NEW).findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("content.something-new");
    }

    @Test
    void readsAPlanForThousandsOfYears() {
        Strategy plan = during(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), monthly());

        assertThat(RULE.found(plan)).isEmpty();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    private static Strategy pillar(Schedule schedule) {
        return in2027(s -> s.pillars(p -> p.somethingNew("Contest", schedule)));
    }

    private static Strategy in2027(Consumer<StrategyScope> parts) {
        return strategy("plan", s -> parts.accept(s.during(Year.of(2027)).calendar(CALENDAR)));
    }

    private static Strategy during(LocalDate first, LocalDate last, Schedule schedule) {
        return strategy(
                "plan",
                s -> s.during(first, last).calendar(CALENDAR).pillars(p -> p.somethingNew("Contest", schedule)));
    }

    private static StrategyValidator withCalendar() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("content.something-new"),
                MethodRules.all().rule("content.calendar")));
    }
}
