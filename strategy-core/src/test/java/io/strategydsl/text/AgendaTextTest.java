package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class AgendaTextTest {
    private static final LocalDate JANUARY_1 = LocalDate.of(2017, 1, 1);
    private static final LocalDate APRIL_30 = LocalDate.of(2017, 4, 30);
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2017, 2, 1);

    // spotless:off
    private static final Strategy CAMPFIRE = strategy("campfire-2017", s -> s
        .during(Year.of(2017))
        .team(t -> t
            .member("brian", "Brian")
            .member("hailley", "Hailley")
            .group("crew", "The crew"))
        .channel("instagram", INSTAGRAM)
        .tactic("list", "List influencers open to sponsored posts", t -> t
            .ownedBy("brian")
            .due(FEBRUARY_1)
            .done(LocalDate.of(2017, 1, 31)))
        .tactic("message", "Message the influencers", t -> t
            .ownedBy("brian")
            .dependsOn("list")
            .due(LocalDate.of(2017, 2, 20)))
        .tactic("sponsored-post", "Set up a sponsored post with one brand or influencer who is read where we are not", t -> t
            .ownedBy("hailley", "crew")
            .on("instagram")
            .repeats(monthlyOn(30, OR_LAST_DAY).from(LocalDate.of(2017, 3, 30)))
            .done(LocalDate.of(2017, 3, 30)))
        .tactic("thanks", "Thank whoever shared a post", t -> t
            .ownedBy("crew")
            .repeats(whenever("after each post")))
        .tactic("answer", "Answer questions", t -> t
            .ownedBy("hailley")
            .on("instagram")
            .repeats(ongoing()))
        .tactic("fair", "Go to the fair")
        .tactic("over", "Post on Mondays", t -> t
            .repeats(weeklyOn(MONDAY).until(LocalDate.of(2016, 12, 31)))));
    // spotless:on

    @Test
    void printsWhatIsDueByWeekAndThenWhatFallsOnNoDay() {
        assertThat(PlanningText.of(Agenda.between(CAMPFIRE, JANUARY_1, APRIL_30)))
                .isEqualTo("""
                        Agenda of campfire-2017, from 2017-01-01 to 2017-04-30

                        Week 5, from Monday 2017-01-30
                          Wed 2017-02-01  list: List influencers open to sponsored posts
                                          DONE on 2017-01-31; owned by brian

                        Week 8, from Monday 2017-02-20
                          Mon 2017-02-20  message: Message the influencers
                                          owned by brian

                        Week 13, from Monday 2017-03-27
                          Thu 2017-03-30  sponsored-post: Set up a sponsored post with one brand or influencer who is read
                                            where we are not
                                          DONE; owned by group crew, hailley; on instagram

                        Week 17, from Monday 2017-04-24
                          Sun 2017-04-30  sponsored-post: Set up a sponsored post with one brand or influencer who is read
                                            where we are not
                                          owned by group crew, hailley; on instagram

                        TRIGGERED
                          thanks: Thank whoever shared a post
                              "after each post"; owned by group crew

                        ONGOING
                          answer: Answer questions
                              owned by hailley; on instagram

                        WITHOUT A DATE
                          fair: Go to the fair
                              owned by nobody

                        ON NO DAY OF THE PLAN
                          over: Post on Mondays
                              weekly on Monday, until 2016-12-31; owned by nobody
                        """);
    }

    @Test
    void printsOnlyTheTacticsOfTheOwner() {
        assertThat(PlanningText.of(
                        Agenda.between(CAMPFIRE, FEBRUARY_1, APRIL_30).ownedBy("brian")))
                .isEqualTo("""
                        Agenda of campfire-2017, owned by brian, from 2017-02-01 to 2017-04-30

                        Week 5, from Monday 2017-01-30
                          Wed 2017-02-01  list: List influencers open to sponsored posts
                                          DONE on 2017-01-31; owned by brian

                        Week 8, from Monday 2017-02-20
                          Mon 2017-02-20  message: Message the influencers
                                          owned by brian
                        """);
    }

    @Test
    void printsWhatHasNeitherStartNorEnd() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("post", "Post", t -> t.repeats(weeklyOn(MONDAY).from(FEBRUARY_1)))
                        .tactic("game", "Play a game", t -> t.repeats(monthlyOn(5))));

        assertThat(PlanningText.of(Agenda.between(plan, JANUARY_1, FEBRUARY_1))).isEqualTo("""
                        Agenda of plan, from 2017-01-01 to 2017-02-01

                        Nothing is due on these days.

                        ON NO DAY OF THE PLAN
                          game: Play a game
                              monthly on day 5; no start is known; owned by nobody

                        WITHOUT AN END
                          post: Post
                              weekly on Monday, from 2017-02-01; owned by nobody
                          game: Play a game
                              monthly on day 5; no start is known; owned by nobody
                        """);
    }

    @Test
    void printsNoDayThatIsNotStated() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2017))
                        .tactic("tip", "Post a tip", t -> t.repeats(weekly()))
                        .tactic("game", "Play a game", t -> t.repeats(monthly()).done(JANUARY_1.plusDays(20)))
                        .tactic(
                                "film",
                                "Show a film",
                                t -> t.repeats(quarterly().every(2)))
                        .tactic("post", "Post", t -> t.repeats(weeklyOn(MONDAY).every(2))));

        assertThat(PlanningText.of(Agenda.between(plan, JANUARY_1, JANUARY_1.plusDays(1))))
                .isEqualTo("""
                        Agenda of plan, from 2017-01-01 to 2017-01-02

                        Week 52, from Monday 2016-12-26
                          this week       tip: Post a tip
                                          weekly, day not stated; owned by nobody
                          in 2017-01      game: Play a game
                                          DONE; monthly, day not stated; owned by nobody
                          some day        film: Show a film
                                          every 2 quarters, day not stated; owned by nobody
                        """);
    }

    @Test
    void namesTheYearOfAWeekWhereItIsNotThatOfItsMonday() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List", t -> t.due(LocalDate.of(2026, 1, 1))));

        assertThat(PlanningText.of(Agenda.between(plan, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))))
                .contains("\nWeek 1 of 2026, from Monday 2025-12-29\n");
    }

    @Test
    void keepsLinesWithin100CharactersAndNoCharacterInHalf() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic(
                                "long",
                                "x".repeat(150) + " 社交媒体策略".repeat(30) + " שלום".repeat(30),
                                t -> t.due(FEBRUARY_1))
                        .tactic(
                                "emoji",
                                "\uD83D\uDE00".repeat(120),
                                t -> t.due(FEBRUARY_1).ownedBy("a".repeat(100), "b".repeat(100))));

        assertThat(PlanningText.of(Agenda.between(plan, FEBRUARY_1, FEBRUARY_1)).lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.length() <= 100)
                .noneMatch(line -> line.endsWith(" "))
                .noneMatch(line -> line.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanningText.of((Agenda) null))
                .withMessageContaining("agenda");
    }
}
