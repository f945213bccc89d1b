package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static io.strategydsl.model.Platform.BLOG;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamCapacityTest {
    private static final OneRule RULE = new OneRule("team.capacity");

    private static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUNDAY = MONDAY_1_MARCH.plusDays(6);

    private static final String NO_HOURS =
            "not applicable: no member of the team states hours for a week or another period";
    private static final String NO_EFFORT =
            "not applicable: no member with stated hours owns a tactic or post with an effort and a date";

    private static final Strategy TOO_MUCH = plan(6, PER_WEEK, s -> {
        film(s, t -> t.due(MONDAY_1_MARCH).effort(4));
        tour(s, t -> t.due(SUNDAY).effort(3));
    });

    /** A plan in which Joel has so many hours and owns all tactics. */
    private static Strategy plan(long hours, Per per, Consumer<StrategyScope> tactics) {
        return strategy("plan", s -> {
            s.during(Year.of(2027)).team(t -> t.member("joel", "Joel", m -> m.available(hours, per)));
            tactics.accept(s);
        });
    }

    private static void film(StrategyScope s, Consumer<TacticScope> tactic) {
        s.tactic("film", "Film the new wing", t -> tactic.accept(t.ownedBy("joel")));
    }

    private static void tour(StrategyScope s, Consumer<TacticScope> tactic) {
        s.tactic("tour", "Guide bloggers through it", t -> tactic.accept(t.ownedBy("joel")));
    }

    @Test
    void passesAMemberWhoHasTheHours() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            film(s, t -> t.due(MONDAY_1_MARCH).effort(4));
            tour(s, t -> t.due(SUNDAY.plusDays(1)).effort(3));
        });

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAMemberWhoIsAskedForMore() {
        assertThat(RULE.found(TOO_MUCH)).containsExactly("WARNING team.capacity team/members/joel");
    }

    @Test
    void saysInWhichWeekAndWhatAsksForMost() {
        assertThat(RULE.messages(TOO_MUCH))
                .containsExactly("member 'joel' has 6 hours a week, but the week from Monday, 2027-03-01, asks for 7,"
                        + " 4 of them for tactic 'film'");
    }

    @Test
    void proposesWhatCanBeMoved() {
        assertThat(RULE.fixes(TOO_MUCH))
                .containsExactly("Move some to another week, say how long they take with .lasting(...), or name other"
                        + " owners: film, tour");
    }

    @Test
    void namesTheFirstOfTheWeeksThatAskForMost() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            tour(s, t -> t.due(SUNDAY.plusDays(7)).effort(8));
            film(s, t -> t.due(SUNDAY).effort(8));
        });

        assertThat(RULE.messages(plan)).singleElement().asString().contains("the week from Monday, 2027-03-01,");
    }

    @Test
    void leavesOutWhatHasBegunBeforeThePlan() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> film(
                        s,
                        t -> t.due(LocalDate.of(2026, 12, 30)).lasting(weeks(1)).effort(70)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void allowsAsManyHoursAsThereAre() {
        Strategy plan = plan(7, PER_WEEK, s -> {
            film(s, t -> t.due(MONDAY_1_MARCH).effort(4));
            tour(s, t -> t.due(SUNDAY).effort(3));
        });

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void saysSoWhereOneTacticAsksForAll() {
        Strategy plan = plan(6, PER_WEEK, s -> film(s, t -> t.due(SUNDAY).effort(8)));

        assertThat(RULE.messages(plan))
                .containsExactly("member 'joel' has 6 hours a week, but the week from Monday, 2027-03-01, asks for 8,"
                        + " all for tactic 'film'");
    }

    @Test
    void sharesTheHoursOfWhatLastsByItsDays() {
        // Four of its fourteen days are in the first week, and three in the last.
        Strategy plan = plan(
                10,
                PER_WEEK,
                s -> film(
                        s,
                        t -> t.due(MONDAY_1_MARCH.plusDays(3)).lasting(weeks(2)).effort(21)));

        assertThat(RULE.found(plan)).hasSize(1);
        assertThat(RULE.messages(plan)).singleElement().asString().contains("2027-03-08, asks for 10.5,");
    }

    @Test
    void sharesTheHoursByTheOwners() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> film(s, t -> t.ownedBy("ida", "ben").due(SUNDAY).effort(18)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void neverAddsUpPartsToMoreThanTheWhole() {
        Strategy plan = plan(
                2,
                PER_WEEK,
                s -> IntStream.range(0, 3)
                        .forEach(i -> s.tactic(
                                "part" + i,
                                "Cut",
                                t -> t.ownedBy("joel", "ida", "ben").due(SUNDAY).effort(2))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void countsEachTimeThatATacticRecurs() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            film(s, t -> t.repeats(weeklyOn(MONDAY)).effort(5));
            tour(s, t -> t.due(SUNDAY).effort(2));
        });

        assertThat(RULE.messages(plan)).singleElement().asString().contains("2027-03-01, asks for 7,");
    }

    @Test
    void countsPosts() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            film(s, t -> t.due(MONDAY_1_MARCH).effort(3));
            s.channel(
                    "blog",
                    BLOG,
                    c -> c.post(
                            "look",
                            "A first look",
                            p -> p.ownedBy("joel").at(SUNDAY).effort(4)));
        });

        assertThat(RULE.messages(plan))
                .containsExactly("member 'joel' has 6 hours a week, but the week from Monday, 2027-03-01, asks for 7,"
                        + " 4 of them for post 'look'");
    }

    @Test
    void leavesOutAPostThatIsPublishedOrDropped() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            film(s, t -> t.due(MONDAY_1_MARCH).effort(3));
            s.channel(
                    "blog",
                    BLOG,
                    c -> c.post(
                                    "look",
                                    "A first look",
                                    p -> p.ownedBy("joel").at(SUNDAY).effort(4).published(SUNDAY))
                            .post(
                                    "more",
                                    "More",
                                    p -> p.ownedBy("joel").at(SUNDAY).effort(4).dropped("Too much")));
        });

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void countsTheTacticsOfAGoalThatTheMemberOwns() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.goal(
                        "known",
                        "Be known",
                        g -> g.ownedBy("joel")
                                .tactic("film", "Film", t -> t.due(SUNDAY).effort(8))));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void leavesOutWhatSomebodyElseDoesForTheGoal() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.goal(
                        "known",
                        "Be known",
                        g -> g.ownedBy("joel")
                                .tactic(
                                        "film",
                                        "Film",
                                        t -> t.ownedBy("ida").due(SUNDAY).effort(8))));

        assertThat(RULE.outcome(plan)).isEqualTo(NO_EFFORT);
    }

    @Test
    void leavesOutWhatIsDoneOrDropped() {
        Strategy plan = plan(6, PER_WEEK, s -> {
            film(s, t -> t.due(SUNDAY).effort(8).done(MONDAY_1_MARCH));
            tour(s, t -> t.due(SUNDAY).effort(8).dropped(MONDAY_1_MARCH, "Too far"));
        });

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void takesADaySevenTimesForAWeek() {
        assertThat(RULE.messages(plan(
                        1, PER_DAY, s -> film(s, t -> t.due(SUNDAY).effort(8)))))
                .containsExactly("member 'joel' has 1 hour a day, but the week from Monday, 2027-03-01, asks for 8,"
                        + " all for tactic 'film'");
        assertThat(RULE.outcome(plan(1, PER_DAY, s -> film(s, t -> t.due(SUNDAY).effort(7)))))
                .isEqualTo("passed 1");
    }

    @Test
    void countsByTheMonthWhereHoursAreStatedForOne() {
        Strategy plan = plan(20, PER_MONTH, s -> {
            film(s, t -> t.due(MONDAY_1_MARCH).effort(12));
            tour(s, t -> t.due(LocalDate.of(2027, 3, 31)).effort(9));
        });

        assertThat(RULE.messages(plan))
                .containsExactly("member 'joel' has 20 hours a month, but the month from 2027-03-01 asks for 21,"
                        + " 12 of them for tactic 'film'");
    }

    @Test
    void countsByTheQuarterOrYear() {
        Consumer<StrategyScope> tactics = s -> {
            film(s, t -> t.due(LocalDate.of(2027, 4, 1)).effort(12));
            tour(s, t -> t.due(LocalDate.of(2027, 6, 30)).effort(9));
        };

        assertThat(RULE.messages(plan(20, PER_QUARTER, tactics)))
                .singleElement()
                .asString()
                .contains("the quarter from 2027-04-01 asks for 21");
        assertThat(RULE.messages(plan(20, PER_YEAR, tactics)))
                .singleElement()
                .asString()
                .contains("the year from 2027-01-01 asks for 21");
    }

    @Test
    void leavesMonthlyWorkWithoutADayOut() {
        Strategy plan = plan(6, PER_WEEK, s -> film(s, t -> t.repeats(monthly()).effort(8)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckWithoutStatedHours() {
        Strategy plan = strategy("plan", s -> {
            s.team(t -> t.member("joel", "Joel"));
            film(s, t -> t.due(SUNDAY).effort(8));
        });

        assertThat(RULE.outcome(plan)).isEqualTo(NO_HOURS);
    }

    @Test
    void hasNothingToCheckWhereHoursAreNotOfAPeriod() {
        assertThat(RULE.outcome(plan(
                        6, PER_EVENT, s -> film(s, t -> t.due(SUNDAY).effort(8)))))
                .isEqualTo(NO_HOURS);
    }

    @Test
    void hasNothingToCheckWithoutEfforts() {
        assertThat(RULE.outcome(plan(6, PER_WEEK, s -> film(s, t -> t.due(SUNDAY)))))
                .isEqualTo(NO_EFFORT);
    }

    @Test
    void hasNothingToCheckWithoutDays() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> film(s, t -> t.repeats(whenever("a blogger asks")).effort(8)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    /** How many tactics are too many is a guess of ours, and hours are not. */
    @Test
    void takesTheMemberOverFromTheRuleThatCountsTactics() {
        Strategy six = plan(
                6,
                PER_WEEK,
                s -> IntStream.range(0, 6)
                        .forEach(i -> s.tactic(
                                "post" + i,
                                "Post",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(1))));

        assertThat(StrategyValidator.of(MethodRules.all()).validate(six).findings())
                .extracting(Finding::id)
                .map(id -> id.value())
                .doesNotContain("tactic.owner-load", "team.capacity");
        assertThat(new OneRule("tactic.owner-load").found(six)).hasSize(1);
    }
}
