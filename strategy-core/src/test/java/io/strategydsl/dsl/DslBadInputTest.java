package io.strategydsl.dsl;

import static io.strategydsl.dsl.Absent.absent;
import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.endOfQuarter;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.startOfQuarter;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.internal.Slips;
import io.strategydsl.model.Automation;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Size;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Currency;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an author may get wrong, and what the message says: each begins with the element and goes on with what was given
 * and what to do.
 */
class DslBadInputTest {
    private static final Class<InvalidValueException> ILLEGAL = InvalidValueException.class;
    private static final Class<IllegalStateException> TWICE = IllegalStateException.class;
    private static final Class<NullPointerException> NULL = NullPointerException.class;
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);
    private static final LocalDate YEAR_10000 = LocalDate.of(10_000, 1, 1);
    private static final LocalDate YEAR_MINUS_1 = LocalDate.of(-1, 1, 1);
    private static final URI CALENDAR = URI.create("https://example.org/calendar");
    private static final String ZERO_WIDTH = "\u200B";
    private static final String HALF = "\uD83D";
    private static final String MILLION = "x".repeat(1_000_000);
    private static final String DIGITS_19 = "1000000000000000000";

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "ids",
        "texts",
        "numbers",
        "days",
        "ranges",
        "nothings",
        "secondCalls",
        "contradictions",
        "schedules",
        "shares",
        "resources",
        "quarters"
    })
    void isRefusedInTheNameOfTheElement(BadInput bad) {
        AtomicReference<@Nullable Strategy> built = new AtomicReference<>();

        assertThatThrownBy(() -> built.set(strategy("plan", bad.plan)))
                .isExactlyInstanceOf(bad.exception)
                .hasMessageStartingWith(bad.message)
                .message()
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]")
                .hasSizeLessThan(300)
                .satisfies(message -> assertThat(Slips.around(message)).isEmpty());
        assertThat(built.get()).isNull();
    }

    static Stream<BadInput> ids() {
        return Stream.of(
                bad(
                        "null id",
                        NULL,
                        "strategy 'plan': goal: null was given for id; an id is made of",
                        s -> s.goal(absent(), "x")),
                bad("blank id", ILLEGAL, "strategy 'plan': tactic: id is blank;", s -> s.tactic(" ", "x")),
                bad("zero-width id", ILLEGAL, "strategy 'plan': metric: id is blank;", s -> s.metric(ZERO_WIDTH)),
                bad(
                        "zero-width character in an id",
                        ILLEGAL,
                        "strategy 'plan': metric: id 'a\\u200Bb' has an invisible character (U+200B) at position 2;",
                        s -> s.metric("a" + ZERO_WIDTH + "b")),
                bad(
                        "control character in an id",
                        ILLEGAL,
                        "strategy 'plan': persona: id 'a\\u0007' has a control character (U+0007) at position 2;",
                        s -> s.persona("a\u0007", "x")),
                bad(
                        "an unpaired surrogate in an id",
                        ILLEGAL,
                        "strategy 'plan': channel: id '\\uD83D' has an unpaired surrogate (U+D83D) at position 1;",
                        s -> s.channel(HALF, INSTAGRAM)),
                bad(
                        "id with a space",
                        ILLEGAL,
                        "strategy 'plan': review: id 'a b' has a space (U+0020) at position 2;",
                        s -> s.review("a b", "x")),
                bad(
                        "id with a slash",
                        ILLEGAL,
                        "strategy 'plan': objective: id 'a/b' has '/' at position 2;",
                        s -> s.objective("a/b", "x")),
                bad(
                        "id of a million characters",
                        ILLEGAL,
                        "strategy 'plan': objective: id 'xxxxxxxxxxxxxxxxxxxx...' has 1,000,000 characters;",
                        s -> s.marketingObjective(MILLION, "x")),
                bad("id of a primary goal", ILLEGAL, "strategy 'plan': goal: id is", s -> s.primaryGoal("", "x")),
                bad("id of a goal in a goal", ILLEGAL, "goal 'g': goal: id is", goal(g -> g.goal("", "x"))),
                bad("id of a metric in a goal", ILLEGAL, "goal 'g': metric: id is", goal(g -> g.metric(""))),
                bad("id of a tactic in a goal", ILLEGAL, "goal 'g': tactic: id is", goal(g -> g.tactic("", "x"))),
                bad("id of a member", ILLEGAL, "team: member: id is", s -> s.team(t -> t.member("", "Brian"))),
                bad("id of a role", ILLEGAL, "team: member: id is", s -> s.team(t -> t.role("", "Editor"))),
                bad("id of a group", ILLEGAL, "team: member: id is", s -> s.team(t -> t.group("", "The team"))),
                bad("id of an agency", ILLEGAL, "team: member: id is", s -> s.team(t -> t.agency("", "Agency"))),
                bad(
                        "supports",
                        ILLEGAL,
                        "goal 'g': number 1 of the supported objectives is",
                        goal(g -> g.supports(""))),
                bad("owner of a goal", ILLEGAL, "goal 'g': number 2 of the owners is", goal(g -> g.ownedBy("a", ""))),
                bad("measures", ILLEGAL, "metric 'm': number 1 of the measured goals is", metric(m -> m.measures(""))),
                bad("serves", ILLEGAL, "tactic 't': number 1 of the served goals 'a b'", tactic(t -> t.serves("a b"))),
                bad(
                        "owner of a tactic",
                        ILLEGAL,
                        "tactic 't': number 2 of the owners 'b?'",
                        tactic(t -> t.ownedBy("a", "b?"))),
                bad("accountable", ILLEGAL, "tactic 't': accountable member is blank;", tactic(t -> t.accountable(""))),
                bad("helped by", ILLEGAL, "tactic 't': number 1 of the helpers is blank;", tactic(t -> t.helpedBy(""))),
                bad("approved by", ILLEGAL, "tactic 't': number 1 of the approvers is", tactic(t -> t.approvedBy(""))),
                bad("depends on", ILLEGAL, "tactic 't': number 1 of the dependencies is", tactic(t -> t.dependsOn(""))),
                bad("on", ILLEGAL, "tactic 't': number 1 of the channels is blank;", tactic(t -> t.on(""))),
                bad("moves", ILLEGAL, "tactic 't': number 1 of the moved metrics is", tactic(t -> t.moves(""))),
                bad(
                        "reaching",
                        ILLEGAL,
                        "channel 'c': number 1 of the personas is blank;",
                        channel(c -> c.reaching(""))),
                bad("measured by", ILLEGAL, "channel 'c': number 1 of the metrics is", channel(c -> c.measuredBy(""))),
                bad(
                        "owner of a channel",
                        ILLEGAL,
                        "channel 'c': number 1 of the owners is",
                        channel(c -> c.ownedBy(""))),
                bad(
                        "answered by",
                        ILLEGAL,
                        "team: number 1 of the answering members is",
                        s -> s.team(t -> t.answeredBy(""))),
                bad("attended by", ILLEGAL, "review 'r': number 1 of the attendees is", review(r -> r.attendedBy(""))));
    }

    static Stream<BadInput> texts() {
        return Stream.of(
                bad("null text", NULL, "objective 'o': null was given for text;", s -> s.objective("o", absent())),
                bad(
                        "an unpaired surrogate",
                        ILLEGAL,
                        "goal 'g': text has an unpaired surrogate",
                        s -> s.goal("g", HALF)),
                bad(
                        "control character",
                        ILLEGAL,
                        "tactic 't': text has a control character (U+0000) at position 2; remove it",
                        s -> s.tactic("t", "a\0")),
                bad(
                        "a million characters",
                        ILLEGAL,
                        "persona 'p': text has 1,000,000 characters; at most 20,000 are possible",
                        s -> s.persona("p", MILLION)),
                bad("review text", ILLEGAL, "review 'r': text has a control", s -> s.review("r", "\u0085")),
                bad("organisation", ILLEGAL, "strategy 'plan': organisation has", s -> s.organisation(HALF)),
                bad("about", ILLEGAL, "strategy 'plan': about has 1,000,000 characters", s -> s.about(MILLION)),
                bad("name of a member", ILLEGAL, "member 'b': name has", s -> s.team(t -> t.member("b", "\u0000"))),
                bad("name of a metric", ILLEGAL, "metric 'm': name has", metric(m -> m.name("\u001B[31m"))),
                bad(
                        "unit of a metric",
                        ILLEGAL,
                        "metric 'm': unit has an unpaired surrogate",
                        metric(m -> m.unit(HALF))),
                bad("source of a metric", ILLEGAL, "metric 'm': source has", metric(m -> m.source(MILLION))),
                bad("undecided", ILLEGAL, "metric 'm': target: words is", metric(m -> m.targetUndecided(ZERO_WIDTH))),
                bad("unit of an amount", ILLEGAL, "tactic 't': amount: unit is", tactic(t -> t.amount(1, " "))),
                bad("reason to drop", ILLEGAL, "tactic 't': tactic status", tactic(t -> t.dropped(DAY, ""))),
                bad("reason of a persona", ILLEGAL, "persona 'p': reason has", persona(p -> p.because(HALF))),
                bad("relation", ILLEGAL, "persona 'p': relation has", persona(p -> p.relation(HALF))),
                bad(
                        "demographics",
                        ILLEGAL,
                        "persona 'p': number 2 of the demographics is",
                        persona(p -> p.demographics("a", " "))),
                bad(
                        "psychographics",
                        ILLEGAL,
                        "persona 'p': number 1 of the psychographics is",
                        persona(p -> p.psychographics(" "))),
                bad("behaviour", ILLEGAL, "persona 'p': number 1 of the behaviours", persona(p -> p.behaviour(" "))),
                bad("values", ILLEGAL, "persona 'p': number 1 of the values is", persona(p -> p.values(ZERO_WIDTH))),
                bad("challenges", ILLEGAL, "persona 'p': number 1 of the challenges", persona(p -> p.challenges(HALF))),
                bad("reason of a channel", ILLEGAL, "channel 'c': reason has", channel(c -> c.because("\0"))),
                bad("content", ILLEGAL, "channel 'c': content has 1,000,000", channel(c -> c.content(MILLION))),
                bad("text of a post", ILLEGAL, "post 'p': text has an unpaired", s -> s.post("p", HALF)),
                bad("post of a channel", ILLEGAL, "post 'p': text has", channel(c -> c.post("p", "\0"))),
                bad("dropped post", ILLEGAL, "post 'p': post status dropped: reason", post(p -> p.dropped(ZERO_WIDTH))),
                bad("policy", ILLEGAL, "team: policy has an unpaired surrogate", s -> s.team(t -> t.policy(HALF))),
                bad("audience", ILLEGAL, "listening: audience is blank;", s -> s.listening(l -> l.audience(""))),
                bad("competitor", ILLEGAL, "listening: competitor is", s -> s.listening(l -> l.competitor(""))),
                bad("topic", ILLEGAL, "listening: topic is blank;", s -> s.listening(l -> l.topic(ZERO_WIDTH))),
                bad("dashboard", ILLEGAL, "listening: dashboard has", s -> s.listening(l -> l.dashboard(HALF))),
                bad("one thing", ILLEGAL, "positioning: one thing has", s -> s.positioning(p -> p.oneThing(HALF))),
                bad("key message", ILLEGAL, "positioning: key message is", s -> s.positioning(p -> p.keyMessage(""))),
                bad("should think", ILLEGAL, "positioning: ", s -> s.positioning(p -> p.shouldThink("\0"))),
                bad("contact", ILLEGAL, "pillars: contact is blank;", s -> s.pillars(p -> p.contact(""))),
                bad("gift", ILLEGAL, "pillars: gift is blank;", s -> s.pillars(p -> p.gift(" "))),
                bad(
                        "after a mistake",
                        ILLEGAL,
                        "pillars: what is said after a mistake has",
                        s -> s.pillars(p -> p.afterMistake(HALF))),
                bad(
                        "confidential",
                        ILLEGAL,
                        "pillars: what is said about what is confidential has",
                        s -> s.pillars(p -> p.confidential(HALF))),
                bad("voice", ILLEGAL, "pillars: voice has 1,000,000", s -> s.pillars(p -> p.voice(MILLION))),
                bad("novelty", ILLEGAL, "pillars: novelty: text", s -> s.pillars(p -> p.somethingNew("", monthly()))),
                bad("notes", ILLEGAL, "review 'r': held review: notes has", review(r -> r.held(DAY, HALF))),
                bad("label key", ILLEGAL, "strategy 'plan': label key is blank;", s -> s.label(" ", "de")),
                bad(
                        "label value",
                        ILLEGAL,
                        "tactic 't': label 'a' has an unpaired surrogate",
                        tactic(t -> t.label("a", HALF))));
    }

    static Stream<BadInput> numbers() {
        return Stream.of(
                bad(
                        "a word",
                        ILLEGAL,
                        "tactic 't': amount: number 'ten' is not",
                        tactic(t -> t.amount("ten", "posts"))),
                bad("an empty number", ILLEGAL, "metric 'm': baseline: value is blank", metric(m -> m.baseline(""))),
                bad("a comma", ILLEGAL, "metric 'm': target: value '1,5' is not", metric(m -> m.target("1,5", DAY))),
                bad("a negative amount", ILLEGAL, "tactic 't': amount: number is -1;", tactic(t -> t.amount(-1, "x"))),
                bad(
                        "a huge exponent",
                        ILLEGAL,
                        "metric 'm': baseline: value has 1,000,000,001 digits before the point;",
                        metric(m -> m.baseline("1E+1000000000", DAY))),
                bad(
                        "19 digits",
                        ILLEGAL,
                        "metric 'm': target: value has 19 digits before the point; at most 18 are possible",
                        metric(m -> m.target(DIGITS_19, DAY))),
                bad(
                        "19 digits each",
                        ILLEGAL,
                        "metric 'm': target: value",
                        metric(m -> m.targetEach(DIGITS_19, PER_WEEK))),
                bad("19 digits as long", ILLEGAL, "metric 'm': target: ", metric(m -> m.target(Long.MAX_VALUE, DAY))),
                bad(
                        "ten decimals",
                        ILLEGAL,
                        "metric 'm': target: percent has 10 digits after the point; round it to at most 9",
                        metric(m -> m.targetGrowth("0.0000000001", PER_MONTH))),
                bad(
                        "huge change",
                        ILLEGAL,
                        "metric 'm': target: change has",
                        metric(m -> m.targetChange(new BigDecimal("-1E+1000000000"), DAY))),
                bad("huge observation", ILLEGAL, "metric 'm': observation:", metric(m -> m.observed(DAY, DIGITS_19))),
                bad("endless number", ILLEGAL, "metric 'm': observation: ", metric(m -> m.observed(DAY, MILLION))),
                bad(
                        "five quarterly targets",
                        ILLEGAL,
                        "metric 'm': quarterly targets are 5 numbers; give one to four",
                        metric(m -> m.quarterlyTargets(2017, 1, 2, 3, 4, 5))),
                bad(
                        "no quarterly target",
                        ILLEGAL,
                        "metric 'm': quarterly targets are 0 numbers;",
                        metric(m -> m.quarterlyTargets(2017, new long[0]))),
                bad(
                        "a word a quarter",
                        ILLEGAL,
                        "metric 'm': target: value 'x'",
                        metric(m -> m.quarterlyTargets(2017, "x"))),
                bad(
                        "year of quarterly targets",
                        ILLEGAL,
                        "metric 'm': quarter: year is",
                        metric(m -> m.quarterlyTargets(10_000, 1))));
    }

    static Stream<BadInput> days() {
        return Stream.of(
                bad(
                        "end before start",
                        ILLEGAL,
                        "strategy 'plan': timeframe: end 2017-01-31 is before start 2017-02-01; swap the two days",
                        s -> s.during(DAY, DAY.minusDays(1))),
                bad("start in 10000", ILLEGAL, "strategy 'plan': timeframe: start", s -> s.during(YEAR_10000, DAY)),
                bad("year 0", ILLEGAL, "strategy 'plan': timeframe: year is 0;", s -> s.during(Year.of(0))),
                bad("due in 10000", ILLEGAL, "tactic 't': schedule: day is", tactic(t -> t.due(YEAR_10000))),
                bad("due in -1", ILLEGAL, "tactic 't': schedule: day is", tactic(t -> t.due(YEAR_MINUS_1))),
                bad("done in 10000", ILLEGAL, "tactic 't': tactic status", tactic(t -> t.done(YEAR_10000))),
                bad("dropped in -1", ILLEGAL, "tactic 't': tactic status", tactic(t -> t.dropped(YEAR_MINUS_1, "No"))),
                bad("baseline in -1", ILLEGAL, "metric 'm': baseline: day", metric(m -> m.baseline(1, YEAR_MINUS_1))),
                bad("target in 10000", ILLEGAL, "metric 'm': target: day", metric(m -> m.target(1, YEAR_10000))),
                bad("change in 10000", ILLEGAL, "metric 'm': target: day", metric(m -> m.targetChange(1, YEAR_10000))),
                bad(
                        "observed in -1",
                        ILLEGAL,
                        "metric 'm': observation: day",
                        metric(m -> m.observed(YEAR_MINUS_1, 1))),
                bad("post in 10000", ILLEGAL, "post 'p': schedule: day", post(p -> p.at(YEAR_10000))),
                bad("published in 10000", ILLEGAL, "post 'p': post status", post(p -> p.published(YEAR_10000))),
                bad("no effort", ILLEGAL, "post 'p': effort is 0; it has to be above 0", post(p -> p.effort(0))),
                bad("less effort", ILLEGAL, "post 'p': effort is -1; it", post(p -> p.effort(-1))),
                bad(
                        "some effort",
                        ILLEGAL,
                        "post 'p': effort: hours 'some' is not a number",
                        post(p -> p.effort("some"))),
                bad("next in 10000", ILLEGAL, "review 'r': next day is", review(r -> r.next(YEAR_10000))),
                bad("held in -1", ILLEGAL, "review 'r': held review: day", review(r -> r.held(YEAR_MINUS_1))));
    }

    static Stream<BadInput> ranges() {
        return Stream.of(
                bad("value 0", ILLEGAL, "tactic 't': value is 0; it goes from 1 to 10", tactic(t -> t.value(0))),
                bad("complexity 11", ILLEGAL, "tactic 't': complexity is 11;", tactic(t -> t.complexity(11))),
                bad("priority 0", ILLEGAL, "persona 'p': priority is 0;", persona(p -> p.priority(0))),
                bad(
                        "posting 5 to 4 times",
                        ILLEGAL,
                        "channel 'c': cadence: the range goes from 5 to 4; its end is above its start",
                        channel(c -> c.posting(5, 4, PER_WEEK))),
                bad(
                        "posting every 0 weeks",
                        ILLEGAL,
                        "cadence of channel 'c': cadence: number of periods is 0; it goes from 1 to 366",
                        cadence(p -> p.every(0))),
                bad(
                        "posting in no time",
                        ILLEGAL,
                        "channel 'c': cadence: number of periods is 0; it goes from 1 to 366",
                        channel(c -> c.posting(1, Period.ZERO))),
                bad("posting 0 times", ILLEGAL, "channel 'c': cadence: times", channel(c -> c.posting(0, PER_WEEK))),
                bad("negative access", ILLEGAL, "channel 'c': number of people", channel(c -> c.access(-1))));
    }

    static Stream<BadInput> nothings() {
        Consumer<GoalScope> none = absent();
        return Stream.of(
                bad(
                        "null lambda of a strategy",
                        NULL,
                        "strategy 'other': null was given for the lambda",
                        s -> strategy("other", absent())),
                bad(
                        "null lambda of a goal",
                        NULL,
                        "goal 'g': null was given for the lambda; pass one",
                        s -> s.goal("g", "x", none)),
                bad("null lambda of a team", NULL, "team: null was given for the lambda;", s -> s.team(absent())),
                bad(
                        "null varargs",
                        NULL,
                        "tactic 't': null was given for owners;",
                        tactic(t -> t.ownedBy((String[]) absent()))),
                bad(
                        "null among ids",
                        NULL,
                        "tactic 't': null was given for number 2 of the owners",
                        tactic(t -> t.ownedBy("a", absent()))),
                bad(
                        "null among texts",
                        NULL,
                        "persona 'p': null was given for number 2 of the values",
                        persona(p -> p.values("a", absent()))),
                bad("null platform", NULL, "channel 'c': null was given for platform;", s -> s.channel("c", absent())),
                bad(
                        "null resource",
                        NULL,
                        "tactic 't': null was given for resource;",
                        tactic(t -> t.resource(absent()))),
                bad(
                        "null schedule",
                        NULL,
                        "tactic 't': null was given for schedule;",
                        tactic(t -> t.repeats(absent()))),
                bad("null size", NULL, "tactic 't': null was given for value;", tactic(t -> t.value(absent()))),
                bad(
                        "null share",
                        NULL,
                        "channel 'c': null was given for number 2 of the content mix",
                        channel(c -> c.mix(curated(1), absent()))),
                bad(
                        "null notes",
                        NULL,
                        "review 'r': held review: null was given for notes",
                        review(r -> r.held(DAY, absent()))));
    }

    static Stream<BadInput> secondCalls() {
        return Stream.of(
                twice("organisation of strategy 'plan' was already set to 'A'", s -> s.organisation("A")),
                twice(
                        "timeframe of strategy 'plan' was already set to 2017-01-01 until 2017-12-31",
                        s -> s.during(Year.of(2017))),
                twice("timeframe of strategy 'plan' was already set to", s -> s.during(DAY, DAY)),
                twice("about of strategy 'plan' was already set to 'A'", s -> s.about("A")),
                twice("calendar of strategy 'plan' was already set to https:", s -> s.calendar(CALENDAR)),
                twice("team of strategy 'plan' was already set;", s -> s.team(t -> {})),
                twice("listening of strategy 'plan' was already set;", s -> s.listening(l -> {})),
                twice("positioning of strategy 'plan' was already set;", s -> s.positioning(p -> {})),
                twice("pillars of strategy 'plan' was already set;", s -> s.pillars(p -> {})),
                twice("label 'region' of strategy 'plan' was already set to 'EU'", s -> s.label("region", "EU")),
                twice(
                        "type of goal 'g' was already set to Brand awareness;",
                        DslBadInputTest::goal,
                        g -> g.type(GoalType.BRAND_AWARENESS)),
                twice(
                        "kind of metric 'm' was already set to Reach;",
                        DslBadInputTest::metric,
                        m -> m.kind(MetricKind.REACH)),
                twice("name of metric 'm' was already set to 'A'", DslBadInputTest::metric, m -> m.name("A")),
                twice("unit of metric 'm' was already set to '%'", DslBadInputTest::metric, m -> m.unit("%")),
                twice("lowerIsBetter of metric 'm' was already set;", DslBadInputTest::metric, m -> m.lowerIsBetter()),
                twice(
                        "baseline of metric 'm' was already set to 5 at the start;",
                        DslBadInputTest::metric,
                        m -> m.baseline(5)),
                twice(
                        "baseline of metric 'm' was already set to 5 on 2017-02-01",
                        DslBadInputTest::metric,
                        m -> m.baseline("5.0", DAY)),
                twice("source of metric 'm' was already set to 'A'", DslBadInputTest::metric, m -> m.source("A")),
                twice(
                        "accountable of tactic 't' was already set to 'brian'",
                        DslBadInputTest::tactic,
                        t -> t.accountable("brian")),
                twice(
                        "due of tactic 't' was already set to 2017-02-01; keep one",
                        DslBadInputTest::tactic,
                        t -> t.due(DAY)),
                twice(
                        "repeats of tactic 't' was already set to monthly on day 30",
                        DslBadInputTest::tactic,
                        t -> t.repeats(monthlyOn(30))),
                twice(
                        "repeats of tactic 't' was already set to weekly on Monday",
                        DslBadInputTest::tactic,
                        t -> t.repeats(weeklyOn(DayOfWeek.MONDAY))),
                twice(
                        "repeats of tactic 't' was already set to yearly on 24 December",
                        DslBadInputTest::tactic,
                        t -> t.repeats(yearlyOn(MonthDay.of(12, 24)))),
                twice(
                        "repeats of tactic 't' was already set to whenever 'Sale'",
                        DslBadInputTest::tactic,
                        t -> t.repeats(whenever("Sale"))),
                twice(
                        "repeats of tactic 't' was already set to quarterly;",
                        DslBadInputTest::tactic,
                        t -> t.repeats(quarterly())),
                twice(
                        "repeats of tactic 't' was already set to ongoing;",
                        DslBadInputTest::tactic,
                        t -> t.repeats(ongoing())),
                twice(
                        "amount of tactic 't' was already set to 100 posts",
                        DslBadInputTest::tactic,
                        t -> t.amount(100, "posts")),
                twice("value of tactic 't' was already set to 8;", DslBadInputTest::tactic, t -> t.value(Size.LARGE)),
                twice("complexity of tactic 't' was already set to 2;", DslBadInputTest::tactic, t -> t.complexity(2)),
                twice("somethingNew of tactic 't' was already set;", DslBadInputTest::tactic, t -> t.somethingNew()),
                twice("done of tactic 't' was already set to 2017-02-01;", DslBadInputTest::tactic, t -> t.done(DAY)),
                twice(
                        "dropped of tactic 't' was already set to 2017-02-01;",
                        DslBadInputTest::tactic,
                        t -> t.dropped(DAY, "No")),
                twice("priority of persona 'p' was already set to 1;", DslBadInputTest::persona, p -> p.priority(1)),
                twice("reason of persona 'p' was already set to 'A'", DslBadInputTest::persona, p -> p.because("A")),
                twice("relation of persona 'p' was already set to 'A'", DslBadInputTest::persona, p -> p.relation("A")),
                twice(
                        "reason of channel 'c' was already set to",
                        DslBadInputTest::channel,
                        c -> c.because("A\nB" + "C".repeat(99))),
                twice("content of channel 'c' was already set to 'A'", DslBadInputTest::channel, c -> c.content("A")),
                twice(
                        "every of cadence of channel 'c' was already set to 2;",
                        DslBadInputTest::cadence,
                        p -> p.every(2)),
                twice(
                        "content mix of channel 'c' was already set to promotion 20%, curated",
                        DslBadInputTest::channel, c -> c.mix(promotion(20), curated(80))),
                twice(
                        "calendar of channel 'c' was already set to https:",
                        DslBadInputTest::channel,
                        c -> c.calendar(CALENDAR)),
                twice("access of channel 'c' was already set to 3;", DslBadInputTest::channel, c -> c.access(3)),
                twice(
                        "automation of channel 'c' was already set to posted by hand;",
                        DslBadInputTest::channel,
                        c -> c.automation(Automation.BY_HAND)),
                twice("open of channel 'c' was already set;", DslBadInputTest::channel, c -> c.open()),
                twice("closing of channel 'c' was already set;", DslBadInputTest::channel, c -> c.closing()),
                twice("area of post 'p' was", DslBadInputTest::post, p -> p.area(ContentArea.CURATED)),
                twice("somethingNew of post 'p' was already set;", DslBadInputTest::post, p -> p.somethingNew()),
                twice(
                        "time of post 'p' was already set to 18:00;",
                        DslBadInputTest::post,
                        p -> p.time(LocalTime.of(18, 0))),
                twice("effort of post 'p' was already set to 1.5;", DslBadInputTest::post, p -> p.effort("1.5")),
                twice("draft of post 'p' was already set;", DslBadInputTest::post, p -> p.draft()),
                twice(
                        "published of post 'p' was already set to 2017-02-01;",
                        DslBadInputTest::post,
                        p -> p.published(DAY)),
                twice("policy of team was already set to 'A'", DslBadInputTest::team, t -> t.policy("A")),
                twice(
                        "maturity of team was already set to beginner;",
                        DslBadInputTest::team,
                        t -> t.maturity(Maturity.BEGINNER)),
                twice("canPost of member 'b' was already set;", DslBadInputTest::member, m -> m.canPost()),
                twice("outside of member 'b' was already set;", DslBadInputTest::member, m -> m.outside()),
                twice(
                        "dashboard of listening was already set to 'A'",
                        DslBadInputTest::listening,
                        l -> l.dashboard("A")),
                twice(
                        "oneThing of positioning was already set to 'A'",
                        DslBadInputTest::positioning,
                        p -> p.oneThing("A")),
                twice(
                        "shouldThink of positioning was already set to 'A'",
                        DslBadInputTest::positioning,
                        p -> p.shouldThink("A")),
                twice(
                        "afterMistake of pillars was already set to 'A'",
                        DslBadInputTest::pillars,
                        p -> p.afterMistake("A")),
                twice(
                        "confidential of pillars was already set to 'A'",
                        DslBadInputTest::pillars,
                        p -> p.confidential("A")),
                twice("voice of pillars was already set to 'A'", DslBadInputTest::pillars, p -> p.voice("A")),
                twice(
                        "rhythm of review 'r' was already set to every month;",
                        DslBadInputTest::review,
                        r -> r.every(PER_MONTH)),
                twice("next of review 'r' was already set to 2017-02-01;", DslBadInputTest::review, r -> r.next(DAY)),
                twice(
                        "label 'a' of objective 'o' was already set to 'b'",
                        DslBadInputTest::objective,
                        o -> o.label("a", "b")));
    }

    static Stream<BadInput> contradictions() {
        return Stream.of(
                bad(
                        "due and repeats",
                        TWICE,
                        "repeats of tactic 't' is refused, since due was already set to 2017-02-01; keep one of the two",
                        tactic(t -> t.due(DAY).repeats(monthly()))),
                bad(
                        "repeats and due",
                        TWICE,
                        "due of tactic 't' is refused, since repeats was already set to monthly; keep one of the two",
                        tactic(t -> t.repeats(monthly()).due(DAY))),
                bad(
                        "done and dropped",
                        TWICE,
                        "dropped of tactic 't' is refused, since done was already set to 2017-02-01;",
                        tactic(t -> t.done(DAY).dropped(DAY, "No money"))),
                bad(
                        "dropped and done",
                        TWICE,
                        "done of tactic 't' is refused, since dropped was already set to 2017-02-01;",
                        tactic(t -> t.dropped(DAY, "No money").done(DAY))),
                bad(
                        "open and closing",
                        TWICE,
                        "closing of channel 'c' is refused, since open was already set; keep one of the two calls",
                        channel(c -> c.open().closing())),
                bad(
                        "closing and open",
                        TWICE,
                        "open of channel 'c' is refused, since closing was already set; keep one of the two calls",
                        channel(c -> c.closing().open())),
                bad(
                        "value and size",
                        TWICE,
                        "value of tactic 't' was already set to 5;",
                        tactic(t -> t.value(Size.MEDIUM).value(5))));
    }

    static Stream<BadInput> schedules() {
        return Stream.of(
                bad("day 0", ILLEGAL, "monthly rhythm: day of the month is 0; it goes", s -> monthlyOn(0)),
                bad("day 32", ILLEGAL, "monthly rhythm: day of the month is 32;", s -> monthlyOn(32, OR_LAST_DAY)),
                bad(
                        "null policy",
                        NULL,
                        "schedule: null was given for month-end policy;",
                        s -> monthlyOn(30, absent())),
                bad("no weekday", ILLEGAL, "weekly rhythm: it has no days;", s -> weeklyOn()),
                bad(
                        "null weekday",
                        NULL,
                        "weekly rhythm: null was given for number 1 of the days",
                        s -> weeklyOn((DayOfWeek) absent())),
                bad(
                        "null weekdays",
                        NULL,
                        "weekly rhythm: null was given for days;",
                        s -> weeklyOn((DayOfWeek[]) absent())),
                bad("no day of the year", ILLEGAL, "yearly rhythm: it has no days;", s -> yearlyOn()),
                bad(
                        "null day of the year",
                        NULL,
                        "yearly rhythm: null was given for number 1 of the days",
                        s -> yearlyOn((MonthDay) absent())),
                bad("no trigger", ILLEGAL, "schedule: trigger is blank;", s -> whenever(ZERO_WIDTH)),
                bad("null trigger", NULL, "schedule: null was given for trigger;", s -> whenever(absent())),
                bad(
                        "every 0",
                        ILLEGAL,
                        "schedule: every is 0; it goes",
                        s -> monthly().every(0)),
                bad(
                        "-1 times",
                        ILLEGAL,
                        "schedule: times is -1; it goes",
                        s -> monthly().times(-1)),
                bad(
                        "from 10000",
                        ILLEGAL,
                        "schedule: from is +10000",
                        s -> monthly().from(YEAR_10000)),
                bad(
                        "ends early",
                        ILLEGAL,
                        "schedule: until",
                        s -> monthly().from(DAY).until(DAY.minusDays(1))),
                bad(
                        "from twice",
                        TWICE,
                        "schedule: from was already",
                        s -> monthly().from(DAY).from(DAY)));
    }

    static Stream<BadInput> shares() {
        return Stream.of(
                bad("negative share", ILLEGAL, "content share: percent is -1;", s -> promotion(-1)),
                bad("share above 100", ILLEGAL, "content share: percent is 101;", s -> curated(101)),
                bad("share in words", ILLEGAL, "content share: percent 'half' is not", s -> interaction("half")),
                bad(
                        "null share",
                        NULL,
                        "content share: null was given for percent;",
                        s -> promotion((String) absent())),
                bad("endless share", ILLEGAL, "content share: percent has", s -> curated(new BigDecimal("1E-10"))));
    }

    static Stream<BadInput> resources() {
        return Stream.of(
                bad("no people", ILLEGAL, "people as a resource: text is blank;", s -> people("")),
                bad("no time", ILLEGAL, "time as a resource: text is blank;", s -> time(ZERO_WIDTH)),
                bad("no tool", NULL, "tool as a resource: null was given for text;", s -> tool(absent())),
                bad(
                        "unknown currency",
                        ILLEGAL,
                        "money as a resource: currency 'EURO' is unknown; write its three letters",
                        s -> money(5, "EURO", "Prizes")),
                bad(
                        "blank currency",
                        ILLEGAL,
                        "money as a resource: currency '\\u200B'",
                        s -> money(5, ZERO_WIDTH, "x")),
                bad("endless currency", ILLEGAL, "money as a resource: currency 'x", s -> money("5", MILLION, "x")),
                bad(
                        "null code",
                        NULL,
                        "money as a resource: null was given for currency",
                        s -> money(5, (String) absent(), "x")),
                bad(
                        "null currency",
                        NULL,
                        "money as a resource: null was given for currency",
                        s -> money(5, (Currency) absent(), "x")),
                bad("debt", ILLEGAL, "money as a resource: amount is -5;", s -> money(-5, "EUR", "x")),
                bad("money in words", ILLEGAL, "money as a resource: amount 'a lot'", s -> money("a lot", "EUR", "x")),
                bad("huge money", ILLEGAL, "money as a resource: amount has", s -> money(DIGITS_19, "EUR", "x")),
                bad("money for nothing", ILLEGAL, "money as a resource: text is", s -> money(5, "EUR", " ")));
    }

    static Stream<BadInput> quarters() {
        return Stream.of(
                bad("quarter 0", ILLEGAL, "quarter: number is 0; it goes from 1 to 4", s -> startOfQuarter(2017, 0)),
                bad("quarter 5", ILLEGAL, "quarter: number is 5; it goes from 1 to 4", s -> endOfQuarter(2017, 5)),
                bad("quarter of year 0", ILLEGAL, "quarter: year is 0;", s -> startOfQuarter(0, 1)),
                bad("quarter of 10000", ILLEGAL, "quarter: year is", s -> endOfQuarter(10_000, 4)),
                bad("bad id of a strategy", ILLEGAL, "strategy: id is blank;", s -> strategy("", other -> {})),
                bad(
                        "null id of a strategy",
                        NULL,
                        "strategy: null was given for id;",
                        s -> strategy(absent(), other -> {})));
    }

    private static BadInput bad(
            String name, Class<? extends RuntimeException> exception, String message, Consumer<StrategyScope> plan) {
        return new BadInput(name, exception, message, plan);
    }

    private static BadInput twice(String message, Consumer<StrategyScope> verb) {
        return bad("second call: " + message, TWICE, message, verb.andThen(verb));
    }

    private static <S> BadInput twice(
            String message, Function<Consumer<S>, Consumer<StrategyScope>> element, Consumer<S> verb) {
        return bad("second call: " + message, TWICE, message, element.apply(verb.andThen(verb)));
    }

    private static Consumer<StrategyScope> objective(Consumer<ObjectiveScope> scope) {
        return s -> s.objective("o", "Objective", scope);
    }

    private static Consumer<StrategyScope> goal(Consumer<GoalScope> scope) {
        return s -> s.goal("g", "Goal", scope);
    }

    private static Consumer<StrategyScope> metric(Consumer<MetricScope> scope) {
        return s -> s.metric("m", scope);
    }

    private static Consumer<StrategyScope> tactic(Consumer<TacticScope> scope) {
        return s -> s.tactic("t", "Tactic", scope);
    }

    private static Consumer<StrategyScope> persona(Consumer<PersonaScope> scope) {
        return s -> s.persona("p", "Persona", scope);
    }

    private static Consumer<StrategyScope> channel(Consumer<ChannelScope> scope) {
        return s -> s.channel("c", INSTAGRAM, scope);
    }

    private static Consumer<StrategyScope> post(Consumer<PostScope> scope) {
        return s -> s.post("p", "Post", scope);
    }

    private static Consumer<StrategyScope> cadence(Consumer<CadenceScope> scope) {
        return s -> s.channel("c", INSTAGRAM, c -> c.posting(4, PER_WEEK, scope));
    }

    private static Consumer<StrategyScope> team(Consumer<TeamScope> scope) {
        return s -> s.team(scope);
    }

    private static Consumer<StrategyScope> member(Consumer<MemberScope> scope) {
        return s -> s.team(t -> t.member("b", "Brian", scope));
    }

    private static Consumer<StrategyScope> listening(Consumer<ListeningScope> scope) {
        return s -> s.listening(scope);
    }

    private static Consumer<StrategyScope> positioning(Consumer<PositioningScope> scope) {
        return s -> s.positioning(scope);
    }

    private static Consumer<StrategyScope> pillars(Consumer<PillarsScope> scope) {
        return s -> s.pillars(scope);
    }

    private static Consumer<StrategyScope> review(Consumer<ReviewScope> scope) {
        return s -> s.review("r", "Review", scope);
    }

    /** What is wrong, and how the message begins. */
    private record BadInput(
            String name, Class<? extends RuntimeException> exception, String message, Consumer<StrategyScope> plan) {
        @Override
        public String toString() {
            return name;
        }
    }
}
