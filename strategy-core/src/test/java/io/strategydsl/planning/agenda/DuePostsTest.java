package io.strategydsl.planning.agenda;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import io.strategydsl.text.PlanningText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Posts on an agenda; tactics are in {@link AgendaTest}. */
class DuePostsTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Test
    void areDueOnTheirDayOnceHoweverManyChannelsTheyAreOn() {
        Agenda agenda = agenda(s ->
                s.post("open-day", "We are open", p -> p.on("a", "b", "c", "d").at(MONDAY)));

        assertThat(agenda.duePosts())
                .extracting(DuePost::day, due -> due.post().id())
                .containsExactly(tuple(MONDAY, "open-day"));
        assertThat(agenda.on("c").duePosts()).hasSize(1);
        assertThat(agenda.on("c").on("e").duePosts()).isEmpty();
    }

    @Test
    void areDueOnTheDayThatTheyHaveOnceTheirMilestoneHasOne() {
        Agenda agenda = agenda(s -> s.milestone("launch", "Launch", m -> m.on(MONDAY))
                .milestone("fair", "Fair")
                .post("thanks", "Thank you", p -> p.at(after("launch", days(2))))
                .post("stall", "Our stall", p -> p.at(at("fair"))));

        assertThat(agenda.duePosts())
                .extracting(DuePost::day, due -> due.post().id())
                .containsExactly(tuple(MONDAY.plusDays(2), "thanks"));
    }

    @Test
    void belongToTheirOwnersOrElseToThoseOfTheirTactic() {
        Agenda agenda =
                agenda(s -> s.goal("known", "Be known", g -> g.ownedBy("joel").tactic("preview", "Invite"))
                        .post("own", "Named", p -> p.at(MONDAY).ownedBy("ida").carriesOut("preview"))
                        .post("inherited", "Of the tactic", p -> p.at(MONDAY).carriesOut("preview"))
                        .post("nobodys", "Nobody's", p -> p.at(MONDAY)));

        assertThat(agenda.owners()).containsExactly("joel", "ida");
        assertThat(ids(agenda.ownedBy("ida"))).containsExactly("own");
        assertThat(ids(agenda.ownedBy("joel"))).containsExactly("inherited");
        assertThat(ids(agenda.ownedByNobody())).containsExactly("nobodys");
    }

    @Test
    void areDoneOncePublishedAndLeftOutOnceDropped() {
        Agenda agenda = agenda(s -> s.post("out", "Out", p -> p.at(MONDAY).published())
                .post("dropped", "Dropped", p -> p.at(MONDAY).dropped("No time"))
                .post("scheduled", "Scheduled", p -> p.at(MONDAY).scheduled())
                .post(
                        "weekly",
                        "Weekly",
                        p -> p.repeats(weeklyOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                                .published(MONDAY)));

        assertThat(agenda.duePosts())
                .extracting(due -> due.post().id(), DuePost::day, DuePost::done)
                .containsExactly(
                        tuple("out", MONDAY, true),
                        tuple("scheduled", MONDAY, false),
                        tuple("weekly", MONDAY, true),
                        tuple("weekly", MONDAY.plusDays(4), false));
    }

    @Test
    void comeByTheirTimeWithinADay() {
        Agenda agenda = agenda(s -> s.post("some-time", "Any time", p -> p.at(MONDAY))
                .post("evening", "Evening", p -> p.at(MONDAY).time(LocalTime.of(18, 0)))
                .post("morning", "Morning", p -> p.at(MONDAY).time(LocalTime.of(9, 0)))
                .post("evening-too", "Evening", p -> p.at(MONDAY).time(LocalTime.of(18, 0))));

        assertThat(ids(agenda)).containsExactly("morning", "evening", "evening-too", "some-time");
    }

    @Test
    void sayWhetherTheirDayIsStated() {
        assertThat(agenda(s -> s.post("weekly", "Weekly", p -> p.repeats(weekly())))
                        .duePosts())
                .isNotEmpty()
                .noneMatch(DuePost::isDayStated);
    }

    @Test
    void standInTheWeeksOfTheAgendaBesideTactics() {
        Agenda agenda = Agenda.between(
                plan(s -> s.tactic("late", "Late", t -> t.due(MONDAY.plusDays(8)))
                        .post("soon", "Soon", p -> p.at(MONDAY))
                        .post("late", "Late", p -> p.at(MONDAY.plusDays(9)))),
                MONDAY,
                MONDAY.plusDays(13));

        assertThat(agenda.weeks())
                .extracting(
                        AgendaWeek::week,
                        week -> week.dueTactics().size(),
                        week -> week.duePosts().size())
                .containsExactly(tuple(Week.of(MONDAY), 0, 1), tuple(Week.of(MONDAY.plusDays(7)), 1, 1));
    }

    @Test
    void countInTheLoadOfTheirOwnersApartFromTactics() {
        Agenda agenda = agenda(s -> s.tactic("list", "List", t -> t.due(MONDAY).ownedBy("ida"))
                .post(
                        "daily",
                        "Daily",
                        p -> p.repeats(weeklyOn(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                                .ownedBy("ida"))
                .post("joels", "Joel's", p -> p.at(MONDAY).ownedBy("joel"))
                .post("out", "Out", p -> p.at(MONDAY).ownedBy("ida").published())
                .post("some-week", "Some week", p -> p.repeats(monthly()).ownedBy("ida")));

        assertThat(agenda.load())
                .extracting(
                        OwnerLoad::owner,
                        load -> load.tactics().stream().map(Tactic::id).toList().toString(),
                        load -> load.posts().stream().map(Post::id).toList().toString())
                .containsExactly(tuple("ida", "[list]", "[daily]"), tuple("joel", "[]", "[joels]"));
    }

    @Test
    void readAsWorkOfTheirDay() {
        Agenda agenda = agenda(s -> s.tactic("list", "List influencers", t -> t.due(MONDAY.plusDays(1)))
                .post(
                        "tents",
                        "Tents at dawn",
                        p -> p.at(MONDAY)
                                .time(LocalTime.of(18, 0))
                                .on("blog", "insta")
                                .ownedBy("ida")
                                .draft())
                .post("stoves", "Stoves", p -> p.at(MONDAY.plusDays(2)).published()));

        assertThat(PlanningText.of(agenda)).isEqualTo("""
                Agenda of plan, from 2027-03-01 to 2027-03-07

                Week 9, from Monday 2027-03-01
                  Mon 2027-03-01  post tents: Tents at dawn
                                  draft; at 18:00; owned by ida; on blog, insta
                  Tue 2027-03-02  list: List influencers
                                  owned by nobody
                  Wed 2027-03-03  post stoves: Stoves
                                  PUBLISHED; owned by nobody
                """);
    }

    @Test
    void areListedInTheLoadAsText() {
        Agenda agenda = agenda(s -> s.tactic("list", "List", t -> t.due(MONDAY).ownedBy("ida"))
                .post("tents", "Tents", p -> p.at(MONDAY).ownedBy("ida"))
                .post("list", "Nobody's", p -> p.at(MONDAY)));

        assertThat(PlanningText.loadOf(agenda)).isEqualTo("""
                Still to be done in plan, from 2027-03-01 to 2027-03-07

                ida
                  Week 9, from Monday 2027-03-01  1 tactic  list
                                                  1 post    tents

                Owned by nobody: post list
                """);
    }

    private static Stream<String> ids(Agenda agenda) {
        return agenda.duePosts().map(due -> due.post().id());
    }

    private static Agenda agenda(Consumer<StrategyScope> parts) {
        return Agenda.between(plan(parts), MONDAY, SUNDAY);
    }

    private static Strategy plan(Consumer<StrategyScope> parts) {
        return strategy("plan", s -> {
            s.during(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
            parts.accept(s);
        });
    }
}
