package io.strategydsl.model;

import static io.strategydsl.model.BadInput.ofNull;
import static io.strategydsl.model.BadInput.refused;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Whole numbers outside their range, rhythms without days, and null where a value is asked for. */
@SuppressWarnings("NullAway") // null is what is given
final class BadChoices {

    private BadChoices() {}

    static Stream<BadInput> rows() {
        return Stream.of(ranges(), rhythms(), nullValues(), nullChoices(), nullOptionals(), nullEntries())
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> ranges() {
        Recurring monthly = Recurring.monthly();
        return Stream.of(
                refused("tactic 'list'", "value is 0", "it goes from 1 to 10", () -> tactic().value(0)),
                refused("tactic 'list'", "value is 11", "it goes from 1 to 10", () -> tactic().value(11)),
                refused(
                        "tactic 'list'",
                        "value is 11",
                        "it goes from 1 to 10",
                        () -> tactic().value(OptionalInt.of(11))),
                refused("tactic 'list'", "complexity is 0", "it goes from 1 to 10", () -> tactic().complexity(0)),
                refused(
                        "tactic 'list'",
                        "complexity is -2,147,483,648",
                        "it goes from 1 to 10",
                        () -> tactic().complexity(Integer.MIN_VALUE)),
                refused(
                        "tactic 'list'",
                        "complexity is 11",
                        "it goes from 1 to 10",
                        () -> tactic().complexity(OptionalInt.of(11))),
                refused(
                        "persona 'p'",
                        "priority is 0",
                        "it goes from 1 to 1,000",
                        () -> persona().priority(0)),
                refused(
                        "persona 'p'",
                        "priority is 1,001",
                        "it goes from 1 to 1,000",
                        () -> persona().priority(1001)),
                refused(
                        "persona 'p'",
                        "priority is 1,001",
                        "it goes from 1 to 1,000",
                        () -> persona().priority(OptionalInt.of(1001))),
                refused(
                        "channel 'blog'",
                        "number of people with access is -1",
                        "it goes from 0 to 1,000,000",
                        () -> channel().access(-1)),
                refused(
                        "channel 'blog'",
                        "number of people with access is 1,000,001",
                        "it goes from 0 to 1,000,000",
                        () -> channel().access(1_000_001)),
                refused(
                        "channel 'blog'",
                        "number of people with access is -1",
                        "it goes from 0 to 1,000,000",
                        () -> channel().access(OptionalInt.of(-1))),
                refused("cadence", "times is 0", "it goes from 1 to 10,000", () -> new Cadence(0, Per.PER_DAY)),
                refused(
                        "cadence",
                        "times is 10,001",
                        "it goes from 1 to 10,000",
                        () -> new Cadence(10_001, Per.PER_DAY)),
                refused(
                        "monthly rhythm",
                        "day of the month is 0",
                        "it goes from 1 to 31",
                        () -> Recurring.monthlyOn(0)),
                refused(
                        "monthly rhythm",
                        "day of the month is 32",
                        "it goes from 1 to 31",
                        () -> Recurring.monthlyOn(32, MonthEnd.OR_SKIP)),
                refused("schedule", "every is 0", "it goes from 1 to 1,000", () -> monthly.every(0)),
                refused("schedule", "every is 1,001", "it goes from 1 to 1,000", () -> monthly.every(1001)),
                refused("schedule", "times is 0", "it goes from 1 to 10,000", () -> monthly.times(0)),
                refused("schedule", "times is 10,001", "it goes from 1 to 10,000", () -> monthly.times(10_001)));
    }

    private static Stream<BadInput> rhythms() {
        return Stream.of(
                refused("weekly rhythm", "it has no days", "name at least one, or call weekly()", Recurring::weeklyOn),
                refused("yearly rhythm", "it has no days", "name at least one, or call yearly()", Recurring::yearlyOn),
                ofNull("weekly rhythm", "days", () -> Recurring.weeklyOn((DayOfWeek[]) null)),
                ofNull("yearly rhythm", "days", () -> Recurring.yearlyOn((MonthDay[]) null)),
                ofNull("weekly rhythm", "number 2 of the days", () -> Recurring.weeklyOn(DayOfWeek.MONDAY, null)),
                ofNull("yearly rhythm", "number 1 of the days", () -> Recurring.yearlyOn((MonthDay) null)),
                ofNull("weekly rhythm", "days", () -> new Rhythm.Weekly(null)),
                ofNull("monthly rhythm", "day", () -> new Rhythm.Monthly(null)),
                ofNull("monthly rhythm", "ordinal", () -> Recurring.monthlyOn(null, DayOfWeek.MONDAY)),
                ofNull("monthly rhythm", "day of the week", () -> Recurring.monthlyOn(Ordinal.FIRST, null)),
                ofNull("schedule", "exceptions", () -> Recurring.daily().except((LocalDate[]) null)),
                ofNull("schedule", "month-end policy", () -> Recurring.monthlyOn(30, null)));
    }

    private static Stream<BadInput> nullValues() {
        BigDecimal one = BigDecimal.ONE;
        return Stream.of(
                ofNull("cadence", "per", () -> new Cadence(1, null)),
                ofNull("content share", "area", () -> ContentShare.of(null, 1)),
                ofNull("target", "per", () -> new Target.ValueEach(one, null)),
                ofNull("target", "per", () -> new Target.GrowthEach(one, null)),
                ofNull("money as a resource", "currency", () -> new Resource.Money(one, null, "Posts")),
                ofNull("money as a resource", "text", () -> new Resource.Money(one, Currency.getInstance("EUR"), null)),
                ofNull("novelty", "schedule", () -> new Novelty("A contest", null)),
                ofNull("baseline", "day", () -> new Baseline(one, null)),
                ofNull("held review", "notes", () -> new HeldReview(LocalDate.of(2017, 2, 1), null)),
                ofNull("timeframe", "day", () -> Timeframe.of(Year.of(2017)).contains(null)),
                ofNull("post status published", "day", () -> PostStatus.published(null)));
    }

    private static Stream<BadInput> nullChoices() {
        return Stream.of(
                ofNull("strategy 's'", "timeframe", () -> strategy().timeframe((Timeframe) null)),
                ofNull("strategy 's'", "team", () -> strategy().team((Team) null)),
                ofNull("strategy 's'", "objective", () -> strategy().addObjective(null)),
                ofNull("strategy 's'", "persona", () -> strategy().addPersona(null)),
                ofNull("strategy 's'", "goal", () -> strategy().addGoal(null)),
                ofNull("strategy 's'", "metric", () -> strategy().addMetric(null)),
                ofNull("strategy 's'", "tactic", () -> strategy().addTactic(null)),
                ofNull("strategy 's'", "channel", () -> strategy().addChannel(null)),
                ofNull("strategy 's'", "post", () -> strategy().addPost(null)),
                ofNull("strategy 's'", "review", () -> strategy().addReview(null)),
                ofNull("objective 'o'", "level", () -> Objective.builder("o").level(null)),
                ofNull("goal 'g'", "type", () -> Goal.builder("g").type((GoalType) null)),
                ofNull("metric 'm'", "kind", () -> metric().kind((MetricKind) null)),
                ofNull("metric 'm'", "direction", () -> metric().statedDirection((Direction) null)),
                ofNull("metric 'm'", "baseline", () -> metric().baseline((Baseline) null)),
                ofNull("metric 'm'", "target", () -> metric().addTarget(null)),
                ofNull("metric 'm'", "observation", () -> metric().addObservation(null)),
                ofNull("tactic 'list'", "amount", () -> tactic().amount((Amount) null)),
                ofNull("tactic 'list'", "schedule", () -> tactic().schedule((Schedule) null)),
                ofNull("tactic 'list'", "resource", () -> tactic().addResource(null)),
                ofNull("tactic 'list'", "status", () -> tactic().status(null)),
                ofNull("persona 'p'", "platform", () -> persona().addPlatform(null)),
                ofNull("channel 'blog'", "platform", () -> channel().platform((Platform) null)),
                ofNull("channel 'blog'", "cadence", () -> channel().addCadence(null)),
                ofNull("channel 'blog'", "share", () -> channel().addShare(null)),
                ofNull("post 'p'", "schedule", () -> Post.builder("p").schedule((Schedule) null)),
                ofNull("post 'p'", "time", () -> Post.builder("p").time((LocalTime) null)),
                ofNull("post 'p'", "area", () -> Post.builder("p").area((ContentArea) null)),
                ofNull("post 'p'", "format", () -> Post.builder("p").format((ContentFormat) null)),
                ofNull("post 'p'", "status", () -> Post.builder("p").status((PostStatus) null)),
                ofNull("goal 'reach'", "resource", () -> Goal.builder("reach").addResource(null)),
                ofNull("channel 'blog'", "resource", () -> channel().addResource(null)),
                ofNull("channel 'blog'", "automation", () -> channel().automation((Automation) null)),
                ofNull("channel 'blog'", "status", () -> channel().status(null)),
                ofNull("team", "member", () -> Team.builder().addMember(null)),
                ofNull("team", "maturity", () -> Team.builder().maturity((Maturity) null)),
                ofNull("member 'brian'", "kind", () -> member().kind(null)),
                ofNull("member 'brian'", "function", () -> member().addFunction(null)),
                ofNull("pillars", "novelty", () -> Pillars.builder().addNovelty(null)),
                ofNull("review 'r'", "rhythm", () -> Review.builder("r").rhythm((Per) null)),
                ofNull("review 'r'", "held review", () -> Review.builder("r").addHeldReview(null)));
    }

    private static Stream<BadInput> nullOptionals() {
        return Stream.of(
                ofNull("strategy 's'", "about", () -> strategy().about((Optional<String>) null)),
                ofNull("goal 'g'", "parent goal", () -> Goal.builder("g").partOf((Optional<String>) null)),
                ofNull("tactic 'list'", "value", () -> tactic().value(null)),
                ofNull("persona 'p'", "priority", () -> persona().priority(null)),
                ofNull(
                        "channel 'blog'",
                        "number of people with access",
                        () -> channel().access(null)));
    }

    private static Stream<BadInput> nullEntries() {
        return Stream.of(
                ofNull("strategy 's'", "goals", () -> strategy().goals(null)),
                ofNull("strategy 's'", "number 1 of the goals", () -> strategy().goals(Arrays.asList((Goal) null))),
                ofNull("metric 'm'", "number 1 of the targets", () -> metric().targets(Arrays.asList((Target) null))),
                ofNull("channel 'blog'", "content mix", () -> channel().mix(null)),
                ofNull(
                        "team",
                        "number 1 of the members",
                        () -> Team.builder().members(Arrays.asList((TeamMember) null))),
                ofNull("member 'brian'", "functions", () -> member().functions(null)));
    }

    private static StrategyBuilder strategy() {
        return Strategy.builder("s");
    }

    private static MetricBuilder metric() {
        return Metric.builder("m");
    }

    private static TacticBuilder tactic() {
        return Tactic.builder("list");
    }

    private static PersonaBuilder persona() {
        return Persona.builder("p");
    }

    private static ChannelPlanBuilder channel() {
        return ChannelPlan.builder("blog");
    }

    private static TeamMemberBuilder member() {
        return TeamMember.builder("brian").name("Brian");
    }
}
