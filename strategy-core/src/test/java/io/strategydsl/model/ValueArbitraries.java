package io.strategydsl.model;

import io.strategydsl.internal.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary small values of which elements are made. */
public final class ValueArbitraries {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ValueArbitraries() {}

    /** Ids from a small stock, so that references often lead somewhere, and ids often occur twice. */
    public static Arbitrary<String> ids() {
        Arbitrary<String> stock = Arbitraries.of("a", "b", "c", "d", "list", "reach", "café", "λόγος", "x:1@y+z_2.3-4");
        return Choice.frequencyOf(Tuple.of(9, stock), Tuple.of(1, freshIds()));
    }

    /** Ids of every legal length. */
    public static Arbitrary<String> freshIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("-_.:@+éżλŁ")
                .ofMinLength(1)
                .ofMaxLength(100);
    }

    /** References to whatever has one of the ids, or to nothing. */
    public static Arbitrary<Set<String>> references() {
        return ids().set().ofMaxSize(3);
    }

    /** Texts of every legal sort: blank ones, placeholders, words of several scripts, invisible characters. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(
                "", " ", "\u200B", "\u3164\n", "TBD", "lorem ipsum", "Be known", "Βρες πελάτες", "👩‍🚀", "e\u0301");
        Arbitrary<String> mixed = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\u024F')
                .withCharRange('\u0390', '\u03CE')
                .withChars("\u200B\u202E\u2066\u2028\uFEFF\n\r\t")
                .ofMaxLength(40);
        return Choice.oneOf(known, mixed);
    }

    /** Texts that hold at least one visible character. */
    public static Arbitrary<String> words() {
        return texts().filter(text -> !Words.absentFrom(text));
    }

    /** A few texts with words. */
    public static Arbitrary<List<String>> listsOfWords() {
        return words().list().ofMaxSize(3);
    }

    /** Labels whose keys are words, and whose values may be blank. */
    public static Arbitrary<Map<String, String>> labels() {
        return Arbitraries.maps(words(), texts()).ofMaxSize(2);
    }

    /** Numbers of both signs, with up to nine decimals. */
    public static Arbitrary<BigDecimal> numbers() {
        long most = 999_999_999_999_999_999L;
        return Combinators.combine(
                        Arbitraries.longs().between(-most, most),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::valueOf);
    }

    /** Numbers between two, both included, with up to nine decimals. */
    public static Arbitrary<BigDecimal> numbersBetween(BigDecimal least, BigDecimal most) {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(decimals -> Arbitraries.bigDecimals()
                        .between(
                                least.setScale(decimals, RoundingMode.CEILING),
                                most.setScale(decimals, RoundingMode.FLOOR))
                        .ofScale(decimals));
    }

    /** Numbers from 0 on. */
    public static Arbitrary<BigDecimal> amounts() {
        return numbers().map(BigDecimal::abs);
    }

    /** Days of the years 1 to 9999, most of them between 2015 and 2021. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> near = daysBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2021, 12, 31));
        return Choice.frequencyOf(Tuple.of(9, near), Tuple.of(1, daysBetween(FIRST_DAY, LAST_DAY)));
    }

    /** Days between two days, both included. */
    public static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Hours per period, not more than a day has. */
    public static Arbitrary<HoursPerPeriod> hours() {
        Arbitrary<BigDecimal> ofADay = numbersBetween(new BigDecimal("0.000000001"), BigDecimal.valueOf(24));
        return Combinators.combine(ofADay, Arbitraries.of(Per.class)).as(HoursPerPeriod::new);
    }

    /** Timeframes of a day and longer. */
    public static Arbitrary<Timeframe> timeframes() {
        return Combinators.combine(days(), days())
                .as((one, other) -> one.isAfter(other) ? new Timeframe(other, one) : new Timeframe(one, other));
    }

    /** Addresses of calendars. */
    public static Arbitrary<URI> addresses() {
        return Arbitraries.of(
                        "https://example.com/calendar",
                        "HTTPS://EXAMPLE.com/%c3%84/Ä?q=🔥#ł",
                        "mailto:a@b.example",
                        "calendar.ics",
                        "")
                .map(URI::create);
    }

    /** Platforms of the catalogue and own ones. */
    public static Arbitrary<Platform> platforms() {
        return Choice.oneOf(Arbitraries.of(Platform.catalogue()), words().map(name -> Platform.of("own", name)));
    }

    /** Content areas of the catalogue and own ones, some of which count as one of the three. */
    public static Arbitrary<ContentArea> contentAreas() {
        Arbitrary<ContentArea> own = Combinators.combine(
                        words(), Choice.optional(Arbitraries.of(ContentArea.balanced()), 0.5))
                .as((name, counted) -> {
                    ContentArea area = ContentArea.of("own", name);
                    return counted.map(area::countingAs).orElse(area);
                });
        return Choice.oneOf(Arbitraries.of(ContentArea.catalogue()), own);
    }

    /** Content formats of the catalogue and own ones. */
    public static Arbitrary<ContentFormat> contentFormats() {
        return Choice.oneOf(
                Arbitraries.of(ContentFormat.catalogue()), words().map(name -> ContentFormat.of("own", name)));
    }

    /** Goal types of the catalogue and own ones. */
    public static Arbitrary<GoalType> goalTypes() {
        return Choice.oneOf(Arbitraries.of(GoalType.catalogue()), words().map(name -> GoalType.of("own", name)));
    }

    /** Kinds of metric of the catalogue and own ones. */
    public static Arbitrary<MetricKind> metricKinds() {
        return Choice.oneOf(Arbitraries.of(MetricKind.catalogue()), words().map(name -> MetricKind.of("own", name)));
    }

    /** Team functions of the catalogue and own ones. */
    public static Arbitrary<TeamFunction> teamFunctions() {
        return Choice.oneOf(
                Arbitraries.of(TeamFunction.catalogue()), words().map(name -> TeamFunction.of("own", name)));
    }

    /** Targets of all forms. */
    public static Arbitrary<Target> targets() {
        Arbitrary<Per> periods = Arbitraries.of(Per.class);
        return Choice.oneOf(
                Combinators.combine(numbers(), days()).as(Target.ValueBy::new),
                Combinators.combine(numbers(), periods).as(Target.ValueEach::new),
                Combinators.combine(numbers(), periods).as(Target.GrowthEach::new),
                Combinators.combine(numbers(), days()).as(Target.ChangeBy::new),
                numbers().map(Target.Value::new),
                numbers().map(Target.Level::new),
                Combinators.combine(words(), Choice.optional(days(), 0.95)).as(Target.Undecided::new));
    }

    /** Baselines with and without a day. */
    public static Arbitrary<Baseline> baselines() {
        return Combinators.combine(numbers(), Choice.optional(days(), 0.5)).as(Baseline::new);
    }

    /** Observations of any day and number. */
    public static Arbitrary<Observation> observations() {
        return Combinators.combine(days(), numbers()).as(Observation::new);
    }

    /** Resources of all four sorts. */
    public static Arbitrary<Resource> resources() {
        Arbitrary<Currency> currencies = Arbitraries.of("EUR", "USD", "PLN").map(Currency::getInstance);
        return Choice.oneOf(
                words().map(Resource.People::new),
                words().map(Resource.Time::new),
                words().map(Resource.Tool::new),
                Combinators.combine(amounts(), currencies, words()).as(Resource.Money::new));
    }

    /** Content shares from 0 to 100 percent. */
    public static Arbitrary<ContentShare> contentShares() {
        return Combinators.combine(contentAreas(), Arbitraries.longs().between(0, 100))
                .as(ContentShare::of);
    }

    /** Cadences in every period and several periods, numbers and ranges, with and without an area and a format. */
    public static Arbitrary<Cadence> cadences() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_000),
                        Choice.optional(Arbitraries.integers().between(1, 1_000), 0.3),
                        Arbitraries.of(Per.class),
                        Choice.optional(Arbitraries.integers().between(1, 10), 0.3),
                        Choice.optional(contentAreas(), 0.3),
                        Choice.optional(contentFormats(), 0.3))
                .as((times, more, per, every, area, format) -> {
                    Cadence number = new Cadence(times, per).every(every.orElse(1));
                    Cadence range =
                            more.map(added -> number.upTo(times + added)).orElse(number);
                    Cadence ofArea = area.map(range::area).orElse(range);
                    return format.map(ofArea::format).orElse(ofArea);
                });
    }

    /** Statuses of all three sorts. */
    public static Arbitrary<TacticStatus> statuses() {
        return Choice.oneOf(
                Arbitraries.create(TacticStatus::planned),
                Choice.optional(days(), 0.95).map(TacticStatus.Done::new),
                Combinators.combine(days(), words()).as(TacticStatus::dropped));
    }

    /** Periods of a day or more: a few days, weeks, months or years. */
    public static Arbitrary<Period> lengths() {
        return Choice.oneOf(
                Arbitraries.integers().between(1, 40).map(Period::ofDays),
                Arbitraries.integers().between(1, 4).map(Period::ofWeeks),
                Arbitraries.integers().between(1, 14).map(Period::ofMonths));
    }

    /** Days that are counted from milestones, most of which a plan does not have. */
    public static Arbitrary<RelativeDay> relativeDays() {
        return Choice.oneOf(
                Combinators.combine(milestones(), lengths()).as(RelativeDay::before),
                Combinators.combine(milestones(), lengths()).as(RelativeDay::after),
                milestones().map(RelativeDay::at),
                Combinators.combine(
                                Arbitraries.integers().between(1, 60),
                                Choice.optional(Arbitraries.of(DayOfWeek.class), 0.5))
                        .as(RelativeDay.InWeek::new),
                Arbitraries.integers().between(1, 14).map(RelativeDay.InMonth::new));
    }

    private static Arbitrary<String> milestones() {
        return Choice.oneOf(ids(), Arbitraries.of(Milestone.START, Milestone.END));
    }

    /** Schedules of all sorts. */
    public static Arbitrary<Schedule> schedules() {
        return Choice.oneOf(
                Combinators.combine(days(), Choice.optional(lengths(), 0.3)).as(Schedule.Once::new),
                Combinators.combine(relativeDays(), Choice.optional(lengths(), 0.3))
                        .as(Schedule.Relative::new),
                recurring(),
                words().map(Schedule::whenever),
                Arbitraries.create(Schedule::ongoing));
    }

    /** Recurrences of every rhythm, with and without each of their limits. */
    public static Arbitrary<Recurring> recurring() {
        Arbitrary<Recurring> limited = Combinators.combine(
                        rhythms(),
                        Arbitraries.of(MonthEnd.class),
                        Choice.optional(
                                Choice.oneOf(
                                        Arbitraries.integers().between(1, 4),
                                        Arbitraries.integers().between(1, 1000)),
                                0.5),
                        Choice.optional(Arbitraries.integers().between(1, 30), 0.3))
                .as((rhythm, policy, every, times) -> {
                    Recurring policed = policy == MonthEnd.UNSTATED ? rhythm : rhythm.atMonthEnd(policy);
                    Recurring spaced = every.map(policed::every).orElse(policed);
                    return times.map(spaced::times).orElse(spaced);
                });
        return Combinators.combine(
                        limited,
                        Choice.optional(days(), 0.5),
                        Choice.optional(days(), 0.3),
                        days().set().ofMaxSize(3),
                        Choice.optional(lengths(), 0.2))
                .as((recurring, from, until, exceptions, length) -> {
                    Recurring lasting = length.map(recurring::lasting).orElse(recurring);
                    Recurring started = from.map(lasting::from).orElse(lasting).except(exceptions);
                    return until.filter(end -> from.filter(end::isBefore).isEmpty())
                            .map(started::until)
                            .orElse(started);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Recurring> rhythms() {
        Arbitrary<Set<MonthDay>> monthDays = Arbitraries.integers()
                .between(1, 366)
                .map(day -> MonthDay.from(LocalDate.ofYearDay(2016, day)))
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Integer> days = Choice.oneOf(
                Arbitraries.integers().between(1, 31), Arbitraries.integers().between(28, 31));
        return Choice.oneOf(
                Arbitraries.create(Recurring::daily),
                Combinators.combine(Arbitraries.of(Ordinal.class), Arbitraries.of(DayOfWeek.class))
                        .as(Recurring::monthlyOn),
                Arbitraries.of(DayOfWeek.class)
                        .set()
                        .ofMinSize(1)
                        .map(named -> Recurring.weeklyOn(named.toArray(DayOfWeek[]::new))),
                days.map(Recurring::monthlyOn),
                Arbitraries.create(Recurring::monthly),
                Arbitraries.create(Recurring::quarterly),
                monthDays.map(named -> Recurring.yearlyOn(named.toArray(MonthDay[]::new))));
    }
}
