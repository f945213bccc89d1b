package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Named.named;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The last values before {@link BuilderBadInputTest} begins: each is accepted. */
class EdgeInputTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ids", "texts", "numbers", "days", "ranges"})
    void isAccepted(ThrowingCallable call) {
        assertThatNoException().isThrownBy(call);
    }

    static Stream<Named<ThrowingCallable>> ids() {
        return Stream.of(
                named("an id of one character", () -> Goal.builder("g")),
                named("an id of 100 characters", () -> Goal.builder("g".repeat(100))),
                named("an id of 100 letters with their accents apart", () -> Goal.builder("e\u0301".repeat(100))),
                named("an id of every allowed sign", () -> Goal.builder("-_.:@+")),
                named("an id in Greek", () -> Goal.builder("στόχος")),
                named("an id in Hindi", () -> Goal.builder("लक्ष्य")),
                named("an id of letters outside the basic plane", () -> Goal.builder("𝒢𠀀")));
    }

    static Stream<Named<ThrowingCallable>> texts() {
        return Stream.of(
                named("a text without words", () -> Goal.builder("g").text("\u200B")),
                named("a text of 20,000 characters", () -> Goal.builder("g").text("x".repeat(20_000))),
                named("a text of several lines", () -> Goal.builder("g").text("One\r\n\tTwo")),
                named("a text of one emoji", () -> Goal.builder("g").text("👩‍🚀")));
    }

    static Stream<Named<ThrowingCallable>> numbers() {
        Currency euro = Currency.getInstance("EUR");
        BigDecimal longest = new BigDecimal("999999999999999999.999999999");
        return Stream.of(
                named("a number of 18 and 9 digits", () -> Baseline.atStart(longest)),
                named("a negative number of 18 and 9 digits", () -> Baseline.atStart(longest.negate())),
                named("zero with an endless exponent", () -> Baseline.atStart(new BigDecimal("0E-1000000000"))),
                named("an amount of 0", () -> Amount.of(0, "influencers")),
                named("a share of 0 percent", () -> ContentShare.of(ContentArea.CURATED, 0)),
                named("a share of 100 percent", () -> ContentShare.of(ContentArea.CURATED, 100)),
                named("money of 0", () -> new Resource.Money(BigDecimal.ZERO, euro, "Posts")));
    }

    static Stream<Named<ThrowingCallable>> days() {
        return Stream.of(
                named("the first day of the calendar", () -> Schedule.once(FIRST)),
                named("the last day of the calendar", () -> Schedule.once(LAST)),
                named("the year 1", () -> Timeframe.of(Year.of(1))),
                named("the year 9999", () -> Timeframe.of(Year.of(9999))),
                named("a timeframe of one day", () -> new Timeframe(FIRST, FIRST)),
                named(
                        "a recurrence of one day",
                        () -> Recurring.monthly().from(LAST).until(LAST)));
    }

    static Stream<Named<ThrowingCallable>> ranges() {
        Recurring monthly = Recurring.monthly();
        return Stream.of(
                named("value 1", () -> Tactic.builder("list").value(1)),
                named("value 10", () -> Tactic.builder("list").value(10)),
                named("complexity 1", () -> Tactic.builder("list").complexity(1)),
                named("complexity 10", () -> Tactic.builder("list").complexity(10)),
                named("priority 1", () -> Persona.builder("p").priority(1)),
                named("priority 1,000", () -> Persona.builder("p").priority(1000)),
                named("access 0", () -> ChannelPlan.builder("blog").access(0)),
                named("access 1,000,000", () -> ChannelPlan.builder("blog").access(1_000_000)),
                named("cadence 1", () -> new Cadence(1, Per.PER_DAY)),
                named("cadence 10,000", () -> new Cadence(10_000, Per.PER_DAY)),
                named("day 1 of the month", () -> Recurring.monthlyOn(1)),
                named("day 31 of the month", () -> Recurring.monthlyOn(31)),
                named("every 1", () -> monthly.every(1)),
                named("every 1,000", () -> monthly.every(1000)),
                named("times 1", () -> monthly.times(1)),
                named("times 10,000", () -> monthly.times(10_000)));
    }
}
