package io.strategydsl.text.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Amount;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.text.PlanningText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @Test
    void namesWhatWasAddedAndRemoved() {
        assertThat(words(
                        s -> s,
                        s -> s.addGoal(Goal.builder("known").text("Be known").build())))
                .containsExactly("added goal 'known': \"Be known\"");
        assertThat(words(
                        s -> s.addChannel(ChannelPlan.builder("ig")
                                .platform(Platform.INSTAGRAM)
                                .build()),
                        s -> s))
                .containsExactly("removed channel 'ig': \"Instagram\"");
        assertThat(words(s -> s, s -> s.listening(Listening.builder().build()))).containsExactly("added the listening");
        assertThat(words(s -> s, s -> s.addMetric(Metric.builder("reach").build())))
                .containsExactly("added metric 'reach'");
    }

    @Test
    void tellsATeamAndItsMembersApart() {
        assertThat(words(
                        s -> s,
                        s -> s.team(Team.builder()
                                .addMember(TeamMember.builder("brian")
                                        .name("Brian")
                                        .build())
                                .build())))
                .containsExactly("added the team", "added member 'brian': \"Brian\"");
    }

    @Test
    void tellsMoves() {
        assertThat(ofTactic(t -> t.addServedGoal("a"), t -> t.addServedGoal("b")))
                .containsExactly("tactic 'list' moved from goal 'a' to goal 'b'");
        assertThat(ofTactic(t -> t.servedGoals(List.of("a", "b", "c")), t -> t.servedGoals(List.of("c", "d"))))
                .containsExactly("tactic 'list' moved from goals 'a' and 'b' to goal 'd'");
        assertThat(words(
                        s -> s.addGoal(Goal.builder("local").partOf("a").build()),
                        s -> s.addGoal(Goal.builder("local").partOf("b").build())))
                .containsExactly("goal 'local' moved from goal 'a' to goal 'b'");
        assertThat(ofMetric(
                        Metric.builder("reach").addMeasuredGoal("a").build(),
                        Metric.builder("reach").addMeasuredGoal("b").build()))
                .containsExactly("metric 'reach' moved from goal 'a' to goal 'b'");
    }

    @Test
    void tellsWhoOnlyJoinsOrLeavesAGoal() {
        assertThat(ofTactic(t -> t.addServedGoal("a"), t -> t.servedGoals(List.of("a", "b"))))
                .containsExactly("tactic 'list' gained the goal 'b'");
        assertThat(ofTactic(t -> t.addServedGoal("a"), t -> t)).containsExactly("tactic 'list' lost its goal 'a'");
        assertThat(words(
                        s -> s.addGoal(Goal.builder("local").build()),
                        s -> s.addGoal(Goal.builder("local").partOf("b").build())))
                .containsExactly("goal 'local' is now part of goal 'b'");
        assertThat(words(
                        s -> s.addGoal(Goal.builder("local").partOf("b").build()),
                        s -> s.addGoal(Goal.builder("local").build())))
                .containsExactly("goal 'local' is no longer part of goal 'b'");
    }

    @Test
    void tellsTheGoalThatBecomesPrimary() {
        assertThat(words(
                        s -> s.addGoal(Goal.builder("known").build()),
                        s -> s.addGoal(Goal.builder("known").primary(true).build())))
                .containsExactly("goal 'known' is now the primary goal");
    }

    @Test
    void tellsFactsOfTheStrategy() {
        assertThat(words(
                        s -> s.organisation("Campfire").timeframe(new Timeframe(FEBRUARY, MARCH)),
                        s -> s.organisation("Campfire, Inc.")
                                .timeframe(new Timeframe(FEBRUARY, JUNE))
                                .about("Grow")
                                .labels(Map.of("language", "en"))))
                .containsExactly(
                        "organisation of the strategy changed from \"Campfire\" to \"Campfire, Inc.\"",
                        "end of the strategy put off from 2017-03-31 to 2017-06-30",
                        "description of the strategy set to \"Grow\"",
                        "label 'language' of the strategy set to \"en\"");
        assertThat(PlanningText.of(Difference.between(
                                Strategy.builder("a").build(),
                                Strategy.builder("b").build())
                        .changes()
                        .get(0)))
                .isEqualTo("id of the strategy changed from 'a' to 'b'");
    }

    @Test
    void tellsLabels() {
        assertThat(ofTactic(t -> t.labels(Map.of("row", "1")), t -> t.labels(Map.of("row", "2"))))
                .containsExactly("label 'row' of tactic 'list' changed from \"1\" to \"2\"");
        assertThat(ofTactic(t -> t.labels(Map.of("row", "1")), t -> t))
                .containsExactly("label 'row' of tactic 'list' is no longer stated; it was \"1\"");
    }

    @Test
    void tellsWhoOwnsHelpsAndApproves() {
        assertThat(ofTactic(
                        t -> t.addOwner("brian").addHelper("ann").accountable("brian"),
                        t -> t.addOwner("hailley").addApprover("ann")))
                .containsExactly(
                        "tactic 'list' lost its owner 'brian'",
                        "tactic 'list' gained the owner 'hailley'",
                        "accountable member of tactic 'list' is no longer stated; it was 'brian'",
                        "tactic 'list' lost its helper 'ann'",
                        "tactic 'list' gained the approver 'ann'");
    }

    @Test
    void tellsNumbersThatWereRaisedAndLowered() {
        assertThat(ofTactic(
                        t -> t.amount(Amount.of(1_000, "influencers")).value(8).complexity(2),
                        t -> t.amount(Amount.of(1_500, "influencers")).value(5).complexity(3)))
                .containsExactly(
                        "amount of tactic 'list' raised from 1,000 influencers to 1,500 influencers",
                        "value of tactic 'list' lowered from 8 to 5",
                        "complexity of tactic 'list' raised from 2 to 3");
    }

    @Test
    void callsAnotherUnitAnotherAmount() {
        assertThat(ofTactic(t -> t.amount(Amount.of(1, "blog")), t -> t.amount(Amount.of(2, "posts"))))
                .containsExactly("amount of tactic 'list' changed from 1 blog to 2 posts");
    }

    @Test
    void tellsDaysThatWerePutOffAndBroughtForward() {
        assertThat(ofTactic(t -> t.schedule(Schedule.once(FEBRUARY)), t -> t.schedule(Schedule.once(MARCH))))
                .containsExactly("due day of tactic 'list' put off from 2017-02-01 to 2017-03-31");
        assertThat(words(
                        s -> s.addReview(Review.builder("r").next(JUNE).build()),
                        s -> s.addReview(Review.builder("r").next(MARCH).build())))
                .containsExactly("next day of review 'r' brought forward from 2017-06-30 to 2017-03-31");
    }

    @Test
    void tellsSchedulesInWords() {
        assertThat(ofTactic(
                        t -> t.schedule(Schedule.once(FEBRUARY)),
                        t -> t.schedule(Recurring.monthlyOn(30, MonthEnd.OR_LAST_DAY))))
                .containsExactly(
                        "schedule of tactic 'list' changed from due 2017-02-01 to monthly on day 30 or the last day");
    }

    @Test
    void admitsWhereTwoValuesReadTheSame() {
        assertThat(ofTactic(
                        t -> t.schedule(Recurring.monthlyOn(10)),
                        t -> t.schedule(Recurring.monthlyOn(10, MonthEnd.OR_SKIP))))
                .containsExactly("schedule of tactic 'list' is stated differently and still reads monthly on day 10");
        assertThat(ofTactic(t -> t.text("List\u200B them"), t -> t.text("List them")))
                .containsExactly("text of tactic 'list' is stated differently and still reads \"List them\"");
    }

    @Test
    void tellsWhatBecameOfATactic() {
        assertThat(ofTactic(t -> t, t -> t.status(TacticStatus.done(MARCH))))
                .containsExactly("tactic 'list' was done on 2017-03-31");
        assertThat(ofTactic(t -> t, t -> t.status(TacticStatus.dropped(MARCH, "No time"))))
                .containsExactly("tactic 'list' was dropped on 2017-03-31, because: \"No time\"");
        assertThat(ofTactic(t -> t.status(TacticStatus.done(MARCH)), t -> t))
                .containsExactly("status of tactic 'list' changed from done on 2017-03-31 to planned");
        assertThat(ofTactic(t -> t.addDependency("a"), t -> t.addDependency("b").somethingNew(true)))
                .containsExactly(
                        "tactic 'list' no longer depends on tactic 'a'",
                        "tactic 'list' now depends on tactic 'b'",
                        "tactic 'list' is now something new for the audience");
    }

    @Test
    void tellsResources() {
        Currency euro = Currency.getInstance("EUR");
        assertThat(ofTactic(
                        t -> t.addResource(new Resource.Money(BigDecimal.valueOf(1_000), euro, "prizes"))
                                .addResource(new Resource.People("two")),
                        t -> t.addResource(new Resource.Money(BigDecimal.valueOf(1_500), euro, "prizes"))
                                .addResource(new Resource.Time("two"))))
                .containsExactly(
                        "resource of tactic 'list' raised from 1,000 EUR for \"prizes\" to 1,500 EUR for \"prizes\"",
                        "tactic 'list' lost its resource \"two\" (people)",
                        "tactic 'list' gained the resource \"two\" (time)");
    }

    @Test
    void tellsTargetsByDayAndPeriod() {
        assertThat(ofTargets(value(16_000, JUNE), value(14_000, JUNE)))
                .containsExactly("target of metric 'reach' for 2017-06-30 lowered from 16,000 to 14,000");
        assertThat(ofTargets(value(16_000, MARCH), value(16_000, JUNE)))
                .containsExactly("target 16,000 of metric 'reach' put off from 2017-03-31 to 2017-06-30");
        assertThat(ofTargets(
                        new Target.ValueEach(number(2_000), Per.PER_MONTH),
                        new Target.ValueEach(number(3_000), Per.PER_MONTH)))
                .containsExactly("target of metric 'reach' (every month) raised from 2,000 to 3,000");
        assertThat(ofTargets(
                        new Target.GrowthEach(number(20), Per.PER_QUARTER),
                        new Target.GrowthEach(number(10), Per.PER_QUARTER)))
                .containsExactly("growth target of metric 'reach' (every quarter) lowered from +20% to +10%");
        assertThat(ofTargets(new Target.ChangeBy(number(2), JUNE), new Target.ChangeBy(number(3), JUNE)))
                .containsExactly("target for the change of metric 'reach' by 2017-06-30 raised from +2 to +3");
        assertThat(ofTargets(new Target.ChangeBy(number(2), JUNE), new Target.ChangeBy(number(2), MARCH)))
                .containsExactly("target +2 of metric 'reach' brought forward from 2017-06-30 to 2017-03-31");
        assertThat(ofTargets(
                        new Target.ValueEach(number(2_000), Per.PER_MONTH),
                        new Target.ValueEach(number(2_000), Per.PER_WEEK)))
                .containsExactly("target of metric 'reach' changed from 2,000 a month to 2,000 a week");
        assertThat(ofTargets(
                        new Target.Undecided("later", Optional.of(MARCH)),
                        new Target.Undecided("later", Optional.of(JUNE))))
                .containsExactly("target \"later\" of metric 'reach' put off from 2017-03-31 to 2017-06-30");
        assertThat(ofTargets(new Target.Undecided("later"), new Target.Undecided("later", Optional.of(JUNE))))
                .containsExactly("target of metric 'reach' changed from \"later\" to \"later\" by 2017-06-30");
        assertThat(ofTargets(new Target.Value(number(500)), value(500, JUNE)))
                .containsExactly(
                        "metric 'reach' lost its target 500 (no day stated)",
                        "metric 'reach' gained the target 500 by 2017-06-30");
        assertThat(ofTargets(new Target.Undecided("later"), value(14_000, JUNE)))
                .containsExactly(
                        "metric 'reach' lost its target \"later\"",
                        "metric 'reach' gained the target 14,000 by 2017-06-30");
    }

    @Test
    void tellsTheRestOfAMetric() {
        assertThat(ofMetric(
                        Metric.builder("reach")
                                .baseline(Baseline.atStart(number(12_000)))
                                .addObservation(new Observation(MARCH, number(13_000)))
                                .build(),
                        Metric.builder("reach")
                                .statedDirection(Direction.UP_IS_GOOD)
                                .baseline(Baseline.atStart(number(11_000)))
                                .addObservation(new Observation(MARCH, number(13_500)))
                                .addObservation(new Observation(JUNE, number(15_000)))
                                .build()))
                .containsExactly(
                        "direction of metric 'reach' set to higher is better",
                        "baseline of metric 'reach' lowered from 12,000 at the start to 11,000 at the start",
                        "observation of metric 'reach' on 2017-03-31 raised from 13,000 to 13,500",
                        "metric 'reach' gained the observation 15,000 on 2017-06-30");
    }

    @Test
    void tellsChannels() {
        assertThat(words(
                        s -> s.addChannel(ChannelPlan.builder("ig")
                                .addCadence(new Cadence(3, Per.PER_WEEK))
                                .addShare(ContentShare.of(ContentArea.PROMOTION, 20))
                                .access(2)
                                .build()),
                        s -> s.addChannel(ChannelPlan.builder("ig")
                                .addCadence(new Cadence(4, Per.PER_WEEK))
                                .addShare(ContentShare.of(ContentArea.PROMOTION, 30))
                                .access(3)
                                .automation(Automation.BY_HAND)
                                .build())))
                .containsExactly(
                        "cadence of channel 'ig' raised from 3 posts a week to 4 posts a week",
                        "promotion share of channel 'ig' raised from 20% to 30%",
                        "number of people with access to channel 'ig' raised from 2 to 3",
                        "automation of channel 'ig' set to posted by hand");
    }

    @Test
    void saysHowPostsChanged() {
        assertThat(words(
                        s -> s.addPost(Post.builder("tents")
                                .schedule(Schedule.once(LocalDate.of(2017, 3, 1)))
                                .time(LocalTime.of(18, 0))
                                .addChannel("ig")
                                .effort(BigDecimal.ONE)
                                .status(PostStatus.draft())
                                .build()),
                        s -> s.addPost(Post.builder("tents")
                                .schedule(Schedule.once(LocalDate.of(2017, 3, 8)))
                                .time(LocalTime.of(9, 30))
                                .addChannel("ig")
                                .addChannel("blog")
                                .effort(new BigDecimal("2.5"))
                                .status(PostStatus.published(LocalDate.of(2017, 3, 8)))
                                .build())))
                .containsExactly(
                        "post 'tents' gained the channel 'blog'",
                        "day of post 'tents' put off from 2017-03-01 to 2017-03-08",
                        "time of day of post 'tents' changed from 18:00 to 09:30",
                        "effort in hours of post 'tents' raised from 1 to 2.5",
                        "status of post 'tents' changed from draft to published on 2017-03-08");
    }

    @Test
    void tellsTheCadencesApart() {
        Cadence videos = new Cadence(1, Per.PER_MONTH).format(ContentFormat.LONG_VIDEO);
        Cadence tips = new Cadence(1, Per.PER_WEEK).area(ContentArea.CURATED);

        assertThat(words(
                        s -> s.addChannel(ChannelPlan.builder("ig")
                                .addCadence(new Cadence(4, Per.PER_WEEK))
                                .addCadence(tips)
                                .build()),
                        s -> s.addChannel(ChannelPlan.builder("ig")
                                .addCadence(tips.every(2))
                                .addCadence(new Cadence(4, Per.PER_WEEK).upTo(5))
                                .addCadence(videos)
                                .build())))
                .containsExactlyInAnyOrder(
                        "cadence of channel 'ig' raised from 4 posts a week to 4 to 5 posts a week",
                        "cadence of channel 'ig' changed from 1 post a week: curated to 1 post every 2 weeks: curated",
                        "channel 'ig' gained the cadence 1 post a month: long video");
    }

    @Test
    void tellsTheMixOfThePlan() {
        ContentArea workshop = ContentArea.of("workshop", "Workshop");

        assertThat(words(
                        s -> s.addShare(ContentShare.of(workshop, 20)),
                        s -> s.addShare(ContentShare.of(workshop, 35))
                                .addShare(ContentShare.of(ContentArea.CURATED, 40))))
                .containsExactlyInAnyOrder(
                        "Workshop share of the strategy raised from 20% to 35%",
                        "the strategy gained the share curated 40%");
    }

    @Test
    void tellsTheSmallerParts() {
        assertThat(words(
                        s -> s.addObjective(Objective.builder("o").build())
                                .addPersona(Persona.builder("p").priority(2).build())
                                .addGoal(Goal.builder("g").build())
                                .positioning(
                                        Positioning.builder().oneThing("Fast").build())
                                .pillars(Pillars.builder()
                                        .addNovelty(new Novelty("Contest", Recurring.monthly()))
                                        .build())
                                .addReview(Review.builder("r").build()),
                        s -> s.addObjective(Objective.builder("o")
                                        .level(ObjectiveLevel.MARKETING_OBJECTIVE)
                                        .build())
                                .addPersona(Persona.builder("p")
                                        .priority(1)
                                        .addChallenge("Time")
                                        .addPlatform(Platform.TWITTER)
                                        .build())
                                .addGoal(Goal.builder("g")
                                        .type(GoalType.COMMUNITY)
                                        .build())
                                .positioning(Positioning.builder()
                                        .oneThing("Fair")
                                        .addKeyMessage(KeyMessage.builder("last")
                                                .text("We last")
                                                .build())
                                        .shouldThink("Solid")
                                        .build())
                                .pillars(Pillars.builder()
                                        .addNovelty(new Novelty("Contest", Recurring.quarterly()))
                                        .build())
                                .addReview(Review.builder("r")
                                        .rhythm(Per.PER_MONTH)
                                        .addHeldReview(new HeldReview(MARCH, Optional.of("Good")))
                                        .build())))
                .containsExactly(
                        "level of objective 'o' changed from company objective to marketing objective",
                        "priority of persona 'p' changed from 2 to 1",
                        "persona 'p' gained the challenge \"Time\"",
                        "persona 'p' gained the platform X (Twitter)",
                        "type of goal 'g' set to Community",
                        "one thing in the positioning changed from \"Fast\" to \"Fair\"",
                        "wanted opinion of the brand in the positioning set to \"Solid\"",
                        "added key message 'last': \"We last\"",
                        "novelty \"Contest\" of the pillars changed from (monthly) to (quarterly)",
                        "rhythm of review 'r' set to every month",
                        "review 'r' was held on 2017-03-31: \"Good\"");
    }

    @Test
    void tellsLongTextsOnlyAsFarAsTheyDiffer() {
        String start = "start ".repeat(40);
        String end = " end".repeat(40);

        assertThat(ofTactic(t -> t.text(start + "a new list" + end), t -> t.text(start + "an old list" + end)))
                .containsExactly("text of tactic 'list' changed from \"... start a new list ...\""
                        + " to \"... start an old list ...\"");
    }

    @Test
    void numbersElementsThatShareAnId() {
        assertThat(words(
                        s -> s.goals(List.of(
                                Goal.builder("a").build(), Goal.builder("a").build())),
                        s -> s.goals(List.of(
                                Goal.builder("a").build(),
                                Goal.builder("a").text("Be known").build()))))
                .containsExactly("text of goal 'a' (number 2) set to \"Be known\"");
    }

    @Property(tries = 100)
    void everyChangeNamesItsElementOnOneLine(@ForAll("plans") Strategy before, @ForAll("plans") Strategy after) {
        assertThat(Difference.between(before, after).changes())
                .allSatisfy(change -> assertThat(PlanningText.of(change))
                        .contains(name(change.path()))
                        .doesNotContain("\n", "\r", "\t"));
    }

    @Property(tries = 100)
    void everyChangeReadsOtherwiseTheOtherWayRound(@ForAll("plans") Strategy before, @ForAll("plans") Strategy after) {
        assertThat(Difference.between(before, after).changes())
                .filteredOn(change -> !PlanningText.of(change).contains("is stated differently"))
                .allSatisfy(
                        change -> assertThat(PlanningText.of(change)).isNotEqualTo(PlanningText.of(change.reversed())));
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    private static String name(ElementPath path) {
        return path.id().map(id -> "'" + id + "'").orElse(path.subject());
    }

    private static List<String> words(UnaryOperator<StrategyBuilder> before, UnaryOperator<StrategyBuilder> after) {
        return Difference.between(
                        before.apply(Strategy.builder("plan")).build(),
                        after.apply(Strategy.builder("plan")).build())
                .changes()
                .stream()
                .map(PlanningText::of)
                .toList();
    }

    private static List<String> ofTactic(UnaryOperator<TacticBuilder> before, UnaryOperator<TacticBuilder> after) {
        return words(
                s -> s.addTactic(before.apply(Tactic.builder("list")).build()),
                s -> s.addTactic(after.apply(Tactic.builder("list")).build()));
    }

    private static List<String> ofMetric(Metric before, Metric after) {
        return words(s -> s.addMetric(before), s -> s.addMetric(after));
    }

    private static List<String> ofTargets(Target before, Target after) {
        return ofMetric(
                Metric.builder("reach").addTarget(before).build(),
                Metric.builder("reach").addTarget(after).build());
    }

    private static Target value(long number, LocalDate day) {
        return new Target.ValueBy(number(number), day);
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
