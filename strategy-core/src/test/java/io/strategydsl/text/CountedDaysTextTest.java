package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.progress.Progress;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** How texts write what is counted from a milestone, and what lasts. */
class CountedDaysTextTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .milestone("launch", "Public launch")
                    .milestone("fair", "Book fair", m -> m.on(LocalDate.of(2027, 3, 20)))
                    .metric("fans", "Fans", m -> m.baseline(10).target(500, at("launch")))
                    .tactic("press", "Write to the press", t -> t.due(before("launch", weeks(4))))
                    .tactic("stall", "Book a stall", t -> t.due(before("fair", weeks(2))))
                    .tactic(
                            "thanks",
                            "Say thanks",
                            t -> t.due(after("fair", days(2))).lasting(days(3)))
                    .tactic("profiles", "Set up profiles", t -> t.due(inWeek(2, MONDAY)))
                    .post("hello", "We are here", p -> p.on("blog").at(at("launch")))
                    .post("stall", "Come to our stall", p -> p.on("blog").at(before("fair", days(1))))
                    .post(
                            "story",
                            "A story in parts",
                            p -> p.on("blog").repeats(Schedule.once(MARCH).lasting(days(3))))
                    .tactic("campaign", "Run a campaign", t -> t.due(MARCH).lasting(weeks(2))));

    @Test
    void aPlanSaysWhatIsStatedAndWhichDayThatIs() {
        assertThat(StrategyText.of(PLAN))
                .contains(
                        "launch: Public launch\n      no day yet",
                        "fair: Book fair\n      on 2027-03-20",
                        "to 500 at launch (no day yet)",
                        "due 4 weeks before launch (no day yet)",
                        "due 2 weeks before fair (2027-03-06)",
                        "from 2 days after fair on for 3 days (2027-03-22 until 2027-03-24)",
                        "due on Monday of week 2 (2027-01-11)",
                        "from 2027-03-01 for 2 weeks, due 2027-03-14",
                        "stall: Come to our stall\n      1 day before fair (2027-03-19); on blog",
                        "hello: We are here\n      at launch (no day yet); on blog");
    }

    @Test
    void anAgendaListsApartWhatHasNoDayYet() {
        assertThat(PlanningText.of(Agenda.between(PLAN, MARCH, MARCH.plusDays(13))))
                .endsWith("""
                        WITHOUT A DAY YET
                          press: Write to the press
                              due 4 weeks before launch (no day yet); owned by nobody
                        """);
    }

    @Test
    void anAgendaWritesWhatLastsOnceAWeek() {
        assertThat(PlanningText.of(Agenda.between(PLAN, MARCH, MARCH.plusDays(13))))
                .contains("Mon 2027-03-01  campaign: Run a campaign", "Mon 2027-03-08  campaign: Run a campaign")
                .containsOnlyOnce("post story: A story in parts")
                .doesNotContain("Tue 2027-03-02", "Tue 2027-03-09");
    }

    @Test
    void aCalendarListsApartWhatHasNoDayYet() {
        assertThat(PlanningText.of(EditorialCalendar.between(PLAN, MARCH, MARCH.plusDays(30))))
                .contains("Come to our stall")
                .endsWith("""
                        ON NO DAY
                          blog: hello: We are here
                              at launch; no day yet
                        """);
    }

    @Test
    void progressSaysThatATacticHasNoDayYet() {
        assertThat(PlanningText.of(Progress.of(PLAN, MARCH)))
                .contains("press: Write to the press (due 4 weeks before launch; no day yet)");
    }
}
