package io.strategydsl.planning.agenda;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    private static final Strategy CAMPFIRE =
            in2017(s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                    .tactic("list", "List influencers", t -> t.ownedBy("brian").due(DAY))
                    .tactic(
                            "message",
                            "Message them",
                            t -> t.ownedBy("brian").dependsOn("list").due(LocalDate.of(2017, 2, 20)))
                    .tactic(
                            "sponsored-post",
                            "Set up a sponsored post",
                            t -> t.ownedBy("brian", "hailley")
                                    .dependsOn("message")
                                    .on("instagram")
                                    .repeats(monthlyOn(30, OR_LAST_DAY).from(LocalDate.of(2017, 3, 30)))));

    @Test
    void hasTheDaysOfCampfire() {
        assertThat(daysAndIds(Agenda.between(CAMPFIRE, FIRST, LocalDate.of(2017, 5, 31))))
                .containsExactly(
                        "2017-02-01 list",
                        "2017-02-20 message",
                        "2017-03-30 sponsored-post",
                        "2017-04-30 sponsored-post",
                        "2017-05-30 sponsored-post");
    }

    @Test
    void fallsOnTheLastDayOfFebruaryWherePostsStartInFebruary() {
        assertThat(daysAndIds(inFebruary(monthlyOn(30, OR_LAST_DAY).from(DAY)))).containsExactly("2017-02-28 post");
    }

    @Test
    void skipsFebruaryWhereThePlanSaysSo() {
        assertThat(daysAndIds(inFebruary(monthlyOn(30, OR_SKIP).from(DAY)))).isEmpty();
    }

    @Test
    void neverDriftsFromThe30thOfJanuary() {
        Strategy plan =
                in2017(s -> s.tactic("post", "Post", t -> t.repeats(monthly().from(LocalDate.of(2017, 1, 30)))));

        assertThat(daysAndIds(Agenda.between(plan, FIRST, LocalDate.of(2017, 4, 30))))
                .containsExactly("2017-01-30 post", "2017-02-28 post", "2017-03-30 post", "2017-04-30 post");
    }

    @Test
    void includesBothDaysThatWereAskedFor() {
        Strategy plan = in2017(s -> s.tactic("post", "Post", t -> t.repeats(weeklyOn(WEDNESDAY))));

        assertThat(daysAndIds(Agenda.between(plan, DAY, DAY.plusWeeks(1))))
                .containsExactly("2017-02-01 post", "2017-02-08 post");
    }

    @Test
    void keepsADayOutsideTheTimeframe() {
        Strategy plan = in2017(s -> s.tactic("list", "List", t -> t.due(LocalDate.of(2018, 1, 1))));

        assertThat(daysAndIds(Agenda.between(plan, FIRST, LocalDate.of(2018, 12, 31))))
                .containsExactly("2018-01-01 list");
    }

    @Test
    void endsRecurrencesWithThePlan() {
        Strategy plan = in2017(s -> s.tactic("post", "Post", t -> t.repeats(monthlyOn(31, OR_SKIP))));

        assertThat(daysAndIds(Agenda.between(plan, LocalDate.of(2017, 11, 1), LocalDate.of(2018, 12, 31))))
                .containsExactly("2017-12-31 post");
    }

    @Test
    void leavesOutWhatIsDropped() {
        Strategy plan = in2017(s -> s.tactic("list", "List", t -> t.due(DAY).dropped(DAY, "no time")));

        assertThat(daysAndIds(all(plan))).isEmpty();
    }

    @Test
    void saysWhatIsDone() {
        Strategy plan = in2017(s ->
                s.tactic("post", "Post", t -> t.repeats(monthlyOn(5)).done(LocalDate.of(2017, 2, 5))));

        assertThat(Agenda.between(plan, FIRST, LocalDate.of(2017, 3, 31)).dueTactics())
                .extracting(DueTactic::done)
                .containsExactly(true, true, false);
    }

    @Test
    void hasTheTacticWithItsOwners() {
        Tactic list = CAMPFIRE.tactics().get(0);

        assertThat(all(CAMPFIRE).dueTactics()).first().isEqualTo(new DueTactic(DAY, list, Set.of("brian"), false));
    }

    @Test
    void putsATacticAfterThoseThatItDependsOn() {
        Strategy plan = due(
                tactic("message").addDependency("list").build(),
                tactic("list").addDependency("search").build(),
                tactic("search").build());

        assertThat(ids(plan)).containsExactly("search", "list", "message");
    }

    @Test
    void otherwiseKeepsTheOrderOfThePlan() {
        Strategy plan = due(
                tactic("c").build(),
                tactic("b").addDependency("d").build(),
                tactic("a").build(),
                tactic("d").build());

        assertThat(ids(plan)).containsExactly("c", "d", "b", "a");
    }

    @Test
    void putsTheDayBeforeTheDependency() {
        Strategy plan = due(
                tactic("message")
                        .addDependency("list")
                        .schedule(Schedule.once(DAY.minusDays(1)))
                        .build(),
                tactic("list").build());

        assertThat(ids(plan)).containsExactly("message", "list");
    }

    @Test
    void copesWithTacticsThatWaitForEachOther() {
        Strategy plan = due(
                tactic("after").addDependency("b").build(),
                tactic("a").addDependency("b").build(),
                tactic("b").addDependency("a").build(),
                tactic("itself").addDependency("itself").build());

        assertThat(ids(plan)).containsExactly("a", "b", "after", "itself");
    }

    @Test
    void ignoresDependenciesThatLeadNowhereOrToWhatIsDropped() {
        Strategy plan = due(
                tactic("a").addDependency("missing").addDependency("dropped").build(),
                tactic("dropped")
                        .addDependency("b")
                        .status(TacticStatus.dropped(DAY, "no time"))
                        .build(),
                tactic("b").build());

        assertThat(ids(plan)).containsExactly("a", "b");
    }

    @Test
    void hasBothOfTwoTacticsWithOneId() {
        Tactic list = tactic("list").build();

        assertThat(ids(due(tactic("a").addDependency("list").build(), list, list)))
                .containsExactly("list", "a", "list");
    }

    @Test
    void aDependencyLeadsToTheFirstTacticWithItsIdEvenIfThatIsDropped() {
        Tactic dropped =
                tactic("list").status(TacticStatus.dropped(DAY, "no time")).build();

        assertThat(ids(due(
                        dropped,
                        tactic("a").addDependency("list").build(),
                        tactic("list").build())))
                .containsExactly("a", "list");
    }

    @Test
    void copesWithAChainAsLongAsThePlan() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 100_000; i++) {
            plan.addTactic(tactic("t" + i).addDependency("t" + (i + 1)).build());
        }

        assertThat(all(plan.build())
                        .dueTactics()
                        .findFirst()
                        .orElseThrow()
                        .tactic()
                        .id())
                .isEqualTo("t99999");
    }

    @Test
    void isReadOnlyAsFarAsItIsAskedFor() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("post", "Post", t -> t.repeats(weeklyOn(MONDAY).from(LocalDate.of(1, 1, 1)))));
        Agenda longest = Agenda.between(plan, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

        assertThat(longest.dueTactics().limit(2)).hasSize(2);
        assertThat(longest.weeks().limit(2)).hasSize(2);
    }

    @Test
    void startsAnewWithEachCall() {
        Agenda agenda = all(CAMPFIRE);

        assertThat(agenda.dueTactics())
                .containsExactlyElementsOf(agenda.dueTactics().toList());
    }

    @Test
    void anOwnerHasAnAgendaOfTheirOwn() {
        assertThat(daysAndIds(Agenda.between(CAMPFIRE, FIRST, LocalDate.of(2017, 4, 1))
                        .ownedBy("hailley")))
                .containsExactly("2017-03-30 sponsored-post");
    }

    @Test
    void anOwnerCanHaveNothingToDo() {
        assertThat(daysAndIds(all(CAMPFIRE).ownedBy("nobody-we-know"))).isEmpty();
    }

    @Test
    void whoOwnsAGoalOwnsItsTacticsThatNameNobody() {
        Strategy plan = in2017(s -> s.goal(
                "known",
                "Be known",
                g -> g.ownedBy("hailley")
                        .tactic("list", "List", t -> t.due(DAY))
                        .tactic("message", "Message", t -> t.due(DAY).ownedBy("brian"))));

        assertThat(daysAndIds(all(plan).ownedBy("hailley"))).containsExactly("2017-02-01 list");
    }

    @Test
    void aGroupHasAnAgendaOfItsOwn() {
        Strategy plan = in2017(s -> s.team(t -> t.member("brian", "Brian").group("editors", "Brian and others"))
                .tactic("list", "List", t -> t.due(DAY).ownedBy("editors")));

        assertThat(daysAndIds(all(plan).ownedBy("editors"))).containsExactly("2017-02-01 list");
        assertThat(daysAndIds(all(plan).ownedBy("brian"))).isEmpty();
    }

    @Test
    void twoOwnersAskForWhatTheyOwnTogether() {
        assertThat(all(CAMPFIRE).ownedBy("brian").ownedBy("hailley"))
                .returns(
                        List.of("sponsored-post"),
                        agenda -> agenda.dueTactics()
                                .map(due -> due.tactic().id())
                                .distinct()
                                .toList());
    }

    @Test
    void hasTheTacticsAndPostsOfThePlanThatAreNotDroppedWheneverTheyFall() {
        Strategy plan = in2017(s -> s.tactic("list", "List", t -> t.due(DAY))
                .tactic("message", "Message")
                .tactic("dropped", "Dropped", t -> t.due(DAY).dropped(DAY, "Too dear"))
                .post("open-day", "We are open"));

        assertThat(all(plan).tactics()).extracting(Tactic::id).containsExactly("list", "message");
        assertThat(all(plan).posts()).extracting(Post::id).containsExactly("open-day");
        assertThat(all(plan).ownedBy("brian").tactics()).isEmpty();
        assertThat(all(plan).ownedBy("brian").posts()).isEmpty();
    }

    @Test
    void hasAPartThatNobodyOwns() {
        Strategy plan = in2017(s -> s.tactic("list", "List", t -> t.due(DAY))
                .tactic("message", "Message", t -> t.due(DAY).ownedBy("brian")));

        assertThat(daysAndIds(all(plan).ownedByNobody())).containsExactly("2017-02-01 list");
    }

    @Test
    void aChannelHasAnAgendaOfItsOwn() {
        assertThat(daysAndIds(Agenda.between(CAMPFIRE, FIRST, LocalDate.of(2017, 3, 31))
                        .on("instagram")))
                .containsExactly("2017-03-30 sponsored-post");
    }

    @Test
    void namesItsOwnersInTheOrderOfTheTeam() {
        Strategy plan = in2017(s -> s.team(
                        t -> t.member("brian", "Brian").member("idle", "Idle").member("hailley", "Hailley"))
                .tactic("list", "List", t -> t.ownedBy("unknown", "hailley"))
                .tactic("message", "Message", t -> t.ownedBy("brian")));

        assertThat(all(plan).owners()).containsExactly("brian", "hailley", "unknown");
    }

    @Test
    void hasWeeksFromMondayToSunday() {
        Strategy plan = in2017(s -> s.tactic("post", "Post", t -> t.repeats(weeklyOn(SUNDAY, MONDAY))));

        assertThat(Agenda.between(plan, DAY, LocalDate.of(2017, 2, 13)).weeks())
                .extracting(week -> week.week() + " " + week.dueTactics().size())
                .containsExactly("2017-W05 1", "2017-W06 2", "2017-W07 1");
    }

    @Test
    void leavesOutWeeksInWhichNothingIsDue() {
        assertThat(Agenda.between(CAMPFIRE, FIRST, LocalDate.of(2017, 2, 28)).weeks())
                .extracting(AgendaWeek::week)
                .extracting(Week::toString)
                .containsExactly("2017-W05", "2017-W08");
    }

    @Test
    void countsTheTacticsOfEachOwnerByWeek() {
        assertThat(load(Agenda.between(CAMPFIRE, FIRST, LocalDate.of(2017, 4, 1))))
                .containsExactly("brian 2017-W05 1", "brian 2017-W08 1", "brian 2017-W13 1", "hailley 2017-W13 1");
    }

    @Test
    void countsATacticThatFallsOnSeveralDaysOfAWeekOnce() {
        Strategy plan =
                in2017(s -> s.tactic("post", "Post", t -> t.ownedBy("brian").repeats(weeklyOn(MONDAY, SUNDAY)))
                        .tactic("list", "List", t -> t.ownedBy("brian").due(DAY)));

        assertThat(load(Agenda.between(plan, LocalDate.of(2017, 1, 30), LocalDate.of(2017, 2, 5))))
                .containsExactly("brian 2017-W05 2");
    }

    @Test
    void doesNotCountWhatIsDone() {
        Strategy plan = in2017(
                s -> s.tactic("list", "List", t -> t.ownedBy("brian").due(DAY).done(DAY)));

        assertThat(load(all(plan))).isEmpty();
    }

    @Test
    void theLoadOfAnOwnersAgendaIsTheirsAlone() {
        assertThat(load(Agenda.between(CAMPFIRE, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31))
                        .ownedBy("hailley")))
                .containsExactly("hailley 2017-W13 1");
    }

    @Test
    void listsApartWhatFallsOnNoDay() {
        Strategy plan = in2017(s -> s.tactic("thanks", "Thank", t -> t.repeats(whenever("after each project")))
                .tactic("answer", "Answer", t -> t.repeats(ongoing()))
                .tactic("fair", "Go to the fair"));
        Agenda agenda = all(plan);

        assertThat(agenda.dueTactics()).isEmpty();
        assertThat(agenda.triggered()).extracting(Tactic::id).containsExactly("thanks");
        assertThat(agenda.ongoing()).extracting(Tactic::id).containsExactly("answer");
        assertThat(agenda.undated()).extracting(Tactic::id).containsExactly("fair");
    }

    @Test
    void listsARecurrenceWithoutAKnownStart() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("post", "Post", t -> t.repeats(monthlyOn(5).times(3))));

        assertThat(all(plan).dueTactics()).isEmpty();
        assertThat(all(plan).neverDue()).extracting(Tactic::id).containsExactly("post");
    }

    @Test
    void listsARecurrenceThatFallsOnNoDayOfThePlan() {
        Strategy plan =
                in2017(s -> s.tactic("over", "Over", t -> t.repeats(monthlyOn(5).until(FIRST.minusDays(9))))
                        .tactic("later", "Later", t -> t.repeats(monthlyOn(5).from(LAST.plusDays(9))))
                        .tactic(
                                "never",
                                "Never",
                                t -> t.repeats(monthlyOn(30, OR_SKIP).every(12).from(DAY)))
                        .tactic("now", "Now", t -> t.repeats(monthlyOn(5))));

        assertThat(all(plan).neverDue()).extracting(Tactic::id).containsExactly("over", "later", "never");
    }

    @Test
    void aRecurrenceThatFallsOnOtherDaysThanAskedIsNotNeverDue() {
        assertThat(Agenda.between(CAMPFIRE, DAY, DAY)).returns(List.of(), Agenda::neverDue);
    }

    @Test
    void listsWhatHasNoEndAndExpandsItAsFarAsAsked() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("post", "Post", t -> t.repeats(monthlyOn(5).from(DAY))));
        Agenda agenda = Agenda.between(plan, DAY, DAY.plusMonths(2));

        assertThat(agenda.endless()).extracting(Tactic::id).containsExactly("post");
        assertThat(daysAndIds(agenda)).containsExactly("2017-02-05 post", "2017-03-05 post");
    }

    @Test
    void anOwnersListsAreTheirsAlone() {
        Strategy plan = in2017(s ->
                s.tactic("fair", "Fair", t -> t.ownedBy("brian")).tactic("booth", "Booth", t -> t.ownedBy("hailley")));

        assertThat(all(plan).ownedBy("brian").undated()).extracting(Tactic::id).containsExactly("fair");
    }

    @Test
    void copesWithAnEmptyPlan() {
        Agenda agenda = all(Strategy.builder("empty").build());

        assertThat(agenda.dueTactics()).isEmpty();
        assertThat(agenda.weeks()).isEmpty();
        assertThat(agenda.load()).isEmpty();
        assertThat(agenda.owners()).isEmpty();
    }

    @Test
    void isEqualToAnotherOfTheSamePlanAndDays() {
        assertThat(all(CAMPFIRE).ownedBy("brian").on("instagram"))
                .isEqualTo(all(CAMPFIRE).on("instagram").ownedBy("brian"))
                .hasSameHashCodeAs(all(CAMPFIRE).on("instagram").ownedBy("brian"));
    }

    @Test
    void differsByPlanDaysAndPart() {
        assertThat(all(CAMPFIRE))
                .isNotEqualTo(all(Strategy.builder("other").build()))
                .isNotEqualTo(Agenda.between(CAMPFIRE, DAY, LAST))
                .isNotEqualTo(Agenda.between(CAMPFIRE, FIRST, DAY))
                .isNotEqualTo(all(CAMPFIRE).ownedByNobody())
                .isNotEqualTo("agenda");
    }

    @Test
    void saysWhatWasAskedFor() {
        assertThat(all(CAMPFIRE).ownedBy("brian").on("instagram"))
                .hasToString("plan-2017, owned by brian, on instagram, from 2017-01-01 to 2017-12-31");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.between(CAMPFIRE, LAST, FIRST))
                .withMessage("agenda: last day 2017-01-01 is before first day 2017-12-31; swap the two days");
    }

    @Test
    void refusesADayBeyondTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.between(CAMPFIRE, FIRST, LocalDate.of(10_000, 1, 1)))
                .withMessageStartingWith("agenda: ");
    }

    @Test
    void refusesAnOwnerThatCannotBeAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all(CAMPFIRE).ownedBy("Brian Smith"))
                .withMessageStartingWith("agenda: member 'Brian Smith' has a space");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Agenda agenda = all(CAMPFIRE);

        assertThatNullPointerException().isThrownBy(() -> Agenda.between(null, FIRST, LAST));
        assertThatNullPointerException().isThrownBy(() -> Agenda.between(CAMPFIRE, null, LAST));
        assertThatNullPointerException().isThrownBy(() -> Agenda.between(CAMPFIRE, FIRST, null));
        assertThatNullPointerException().isThrownBy(() -> agenda.ownedBy(null));
        assertThatNullPointerException().isThrownBy(() -> agenda.on(null));
    }

    private static Strategy in2017(Consumer<StrategyScope> scope) {
        return strategy("plan-2017", s -> {
            s.during(Year.of(2017));
            scope.accept(s);
        });
    }

    private static Agenda inFebruary(Recurring schedule) {
        Strategy plan = in2017(s -> s.tactic("post", "Post", t -> t.repeats(schedule)));
        return Agenda.between(plan, DAY, LocalDate.of(2017, 2, 28));
    }

    private static Agenda all(Strategy plan) {
        return Agenda.between(plan, FIRST, LAST);
    }

    private static List<String> daysAndIds(Agenda agenda) {
        return agenda.dueTactics()
                .map(due -> due.day() + " " + due.tactic().id())
                .toList();
    }

    private static List<String> load(Agenda agenda) {
        return agenda.load().stream()
                .map(load -> load.owner() + " " + load.week() + " " + load.count())
                .toList();
    }

    /** The tactics of a plan, all due on one day unless they say otherwise, in the order of its agenda. */
    private static List<String> ids(Strategy plan) {
        return all(plan).dueTactics().map(due -> due.tactic().id()).toList();
    }

    private static Strategy due(Tactic... tactics) {
        StrategyBuilder plan = Strategy.builder("plan");
        List.of(tactics).forEach(plan::addTactic);
        return plan.build();
    }

    private static TacticBuilder tactic(String id) {
        return Tactic.builder(id).schedule(Schedule.once(DAY));
    }
}
