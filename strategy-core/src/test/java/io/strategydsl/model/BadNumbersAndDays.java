package io.strategydsl.model;

import static io.strategydsl.model.BadInput.ofNull;
import static io.strategydsl.model.BadInput.refused;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Numbers without end, days outside the calendar, and ends before starts. */
@SuppressWarnings("NullAway") // null is one of them
final class BadNumbersAndDays {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final String YEARS = "the year goes from 1 to 9999";

    private BadNumbersAndDays() {}

    static Stream<BadInput> rows() {
        return Stream.of(numbers(), negatives(), days(), years(), ends()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> numbers() {
        Currency euro = Currency.getInstance("EUR");
        return Stream.of(
                        badNumbers("amount", "number", number -> new Amount(number, "influencers")),
                        badNumbers("baseline", "value", Baseline::atStart),
                        badNumbers("observation", "value", number -> new Observation(DAY, number)),
                        badNumbers("target", "value", number -> new Target.ValueBy(number, DAY)),
                        badNumbers("target", "value", number -> new Target.ValueEach(number, Per.PER_MONTH)),
                        badNumbers("target", "percent", number -> new Target.GrowthEach(number, Per.PER_MONTH)),
                        badNumbers("target", "change", number -> new Target.ChangeBy(number, DAY)),
                        badNumbers("content share", "percent", number -> new ContentShare(ContentArea.CURATED, number)),
                        badNumbers(
                                "money as a resource", "amount", number -> new Resource.Money(number, euro, "Posts")))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badNumbers(String subject, String attribute, Function<BigDecimal, ?> call) {
        String largerUnit = "at most 18 are possible, so count in a larger unit";
        BigDecimal endless = new BigDecimal(BigInteger.TEN.pow(100_000), 99_990);
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                refused(
                        subject,
                        attribute + " has 19 digits before the point",
                        largerUnit,
                        () -> call.apply(new BigDecimal("1000000000000000000"))),
                refused(
                        subject,
                        attribute + " has 1,000,000,001 digits before the point",
                        largerUnit,
                        () -> call.apply(new BigDecimal("1E+1000000000"))),
                refused(
                        subject,
                        attribute + " has 10 digits after the point",
                        "round it to at most 9",
                        () -> call.apply(new BigDecimal("0.0000000001"))),
                refused(
                        subject,
                        attribute + " has 1,000,000,000 digits after the point",
                        "round it to at most 9",
                        () -> call.apply(new BigDecimal("1E-1000000000"))),
                refused(
                        subject,
                        attribute + " has 100,001 digits",
                        "round it to at most 9 after the point",
                        () -> call.apply(endless)));
    }

    private static Stream<BadInput> negatives() {
        String notBelow = "it cannot be below 0";
        return Stream.of(
                refused("amount", "number is -1", notBelow, () -> Amount.of(-1, "influencers")),
                refused("content share", "percent is -1", notBelow, () -> ContentShare.of(ContentArea.CURATED, -1)),
                refused(
                        "content share",
                        "percent is 101",
                        "it goes from 0 to 100",
                        () -> ContentShare.of(ContentArea.CURATED, 101)),
                refused(
                        "content share",
                        "percent is 100.000000001",
                        "it goes from 0 to 100",
                        () -> new ContentShare(ContentArea.CURATED, new BigDecimal("100.000000001"))),
                refused(
                        "money as a resource",
                        "amount is -0.5",
                        notBelow,
                        () -> new Resource.Money(new BigDecimal("-0.50"), Currency.getInstance("EUR"), "Posts")));
    }

    private static Stream<BadInput> days() {
        Recurring mondays = Recurring.monthlyOn(1);
        return Stream.of(
                        badDays("schedule", "day", Schedule::once),
                        badDays("schedule", "from", mondays::from),
                        badDays("schedule", "until", mondays::until),
                        badDays("schedule", "exception", day -> mondays.except(day)),
                        badDays("schedule", "start", mondays::anchoredAt),
                        badDays("schedule", "start", Schedule.ongoing()::anchoredAt),
                        badDays("schedule", "first day", day -> mondays.occurrences(day, DAY)),
                        badDays("schedule", "last day", day -> mondays.occurrences(DAY, day)),
                        badDays(
                                "schedule",
                                "first day",
                                day -> Schedule.once(DAY).occurrences(day, DAY)),
                        badDays(
                                "schedule",
                                "last day",
                                day -> Schedule.ongoing().occurrences(DAY, day)),
                        badDays(
                                "schedule",
                                "last day",
                                day -> Schedule.whenever("a post").occurrences(DAY, day)),
                        badDays("timeframe", "start", day -> new Timeframe(day, DAY)),
                        badDays("timeframe", "end", day -> new Timeframe(DAY, day)),
                        badDays("baseline", "day", day -> Baseline.on(day, ONE)),
                        badDays("observation", "day", day -> new Observation(day, ONE)),
                        badDays("target", "day", day -> new Target.ValueBy(ONE, day)),
                        badDays("target", "day", day -> new Target.ChangeBy(ONE, day)),
                        badDays("tactic status done", "day", TacticStatus::done),
                        badDays("tactic status dropped", "day", day -> TacticStatus.dropped(day, "Too dear")),
                        badDays("held review", "day", day -> new HeldReview(day, Optional.empty())),
                        badDays("review 'r'", "next day", Review.builder("r")::next))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badDays(String subject, String attribute, Function<LocalDate, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                refused(subject, attribute + " is +10000-01-01", YEARS, () -> call.apply(LocalDate.of(10_000, 1, 1))),
                refused(subject, attribute + " is 0000-12-31", YEARS, () -> call.apply(LocalDate.of(0, 12, 31))),
                refused(subject, attribute + " is -0001-06-15", YEARS, () -> call.apply(LocalDate.of(-1, 6, 15))));
    }

    private static Stream<BadInput> years() {
        String fourDigits = "it goes from 1 to 9999";
        return Stream.of(
                ofNull("timeframe", "year", () -> Timeframe.of(null)),
                refused("timeframe", "year is 10000", fourDigits, () -> Timeframe.of(Year.of(10_000))),
                refused("timeframe", "year is 0", fourDigits, () -> Timeframe.of(Year.of(0))),
                refused("timeframe", "year is -1", fourDigits, () -> Timeframe.of(Year.of(-1))));
    }

    private static Stream<BadInput> ends() {
        LocalDate dayBefore = DAY.minusDays(1);
        Recurring monthly = Recurring.monthly();
        return Stream.of(
                refused(
                        "timeframe",
                        "end 2017-01-31 is before start 2017-02-01",
                        "swap the two days",
                        () -> new Timeframe(DAY, dayBefore)),
                refused(
                        "schedule",
                        "until 2017-01-31 is before from 2017-02-01",
                        "swap the two days",
                        () -> monthly.from(DAY).until(dayBefore)),
                refused(
                        "schedule",
                        "until 2017-01-31 is before from 2017-02-01",
                        "swap the two days",
                        () -> monthly.until(dayBefore).from(DAY)));
    }
}
