package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class LoadTextTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2017, 2, 1);

    @Test
    void printsTheWeeksOfEachOwnerAndWhatNobodyOwns() {
        // spotless:off
        Strategy plan = strategy("plan", s -> s
            .during(Year.of(2017))
            .team(t -> t
                .member("brian", "Brian")
                .member("hailley", "Hailley"))
            .tactic("list", "List", t -> t.ownedBy("brian", "hailley").due(FEBRUARY_1))
            .tactic("message", "Message", t -> t.ownedBy("brian").due(FEBRUARY_1.plusDays(1)))
            .tactic("post", "Post", t -> t.ownedBy("brian", "ghost").repeats(monthlyOn(15).from(LocalDate.of(2017, 11, 1))))
            .tactic("done", "Done", t -> t.ownedBy("brian").due(FEBRUARY_1).done(FEBRUARY_1))
            .tactic("fair", "Fair", t -> t.due(FEBRUARY_1))
            .tactic("gone", "Gone", t -> t.due(FEBRUARY_1).done(FEBRUARY_1)));
        // spotless:on

        assertThat(PlanningText.loadOf(Agenda.between(plan, FIRST, LAST))).isEqualTo("""
                        Still to be done in plan, from 2017-01-01 to 2017-12-31

                        brian: Brian
                          Week 5, from Monday 2017-01-30   2 tactics  list, message
                          Week 46, from Monday 2017-11-13  1 tactic   post
                          Week 50, from Monday 2017-12-11  1 tactic   post

                        hailley: Hailley
                          Week 5, from Monday 2017-01-30   1 tactic   list

                        ghost
                          Week 46, from Monday 2017-11-13  1 tactic   post
                          Week 50, from Monday 2017-12-11  1 tactic   post

                        Owned by nobody: fair
                        """);
    }

    @Test
    void printsWhatIsDueInWeeksThatAreNotStated() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2017))
                        .tactic("post", "Post", t -> t.ownedBy("brian").repeats(monthly()))
                        .tactic("fair", "Fair", t -> t.repeats(quarterly())));

        assertThat(PlanningText.loadOf(Agenda.between(plan, FIRST, LAST))).isEqualTo("""
                        Still to be done in plan, from 2017-01-01 to 2017-12-31

                        In weeks that nobody stated: post

                        Owned by nobody: fair
                        """);
    }

    @Test
    void saysThatNothingIsLeftToDo() {
        assertThat(PlanningText.loadOf(Agenda.between(Strategy.builder("plan").build(), FIRST, LAST)))
                .isEqualTo("""
                        Still to be done in plan, from 2017-01-01 to 2017-12-31

                        Nothing is left to do on these days.
                        """);
    }

    @Test
    void keepsLinesWithin100Characters() {
        Strategy plan = strategy("plan", s -> {
            s.tactic("x".repeat(100), "Do it", t -> t.ownedBy("brian").due(FEBRUARY_1));
            for (int i = 0; i < 40; i++) {
                s.tactic("tactic-number-" + i, "Do it", t -> t.ownedBy("brian").due(FEBRUARY_1));
            }
        });

        assertThat(PlanningText.loadOf(Agenda.between(plan, FIRST, LAST)).lines())
                .hasSizeGreaterThan(6)
                .allMatch(line -> line.length() <= 100)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void countsTheTacticsOfAWeekBeyondTheFirstTen() {
        Strategy plan = strategy("plan", s -> {
            for (int i = 0; i < 40; i++) {
                s.tactic("tactic-" + i, "Do it", t -> t.ownedBy("brian").due(FEBRUARY_1));
            }
        });

        assertThat(PlanningText.loadOf(Agenda.between(plan, FIRST, LAST)))
                .contains("40 tactics")
                .contains("tactic-9 and\n")
                .contains("30 more")
                .doesNotContain("tactic-10");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanningText.loadOf(null))
                .withMessageContaining("agenda");
    }
}
