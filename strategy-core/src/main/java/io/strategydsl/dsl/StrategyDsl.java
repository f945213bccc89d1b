package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The entry to the DSL, meant to be imported statically. Each lambda receives the scope of one element, which offers the
 * verbs of that element and no others.
 *
 * <pre>{@code
 * import static io.strategydsl.dsl.StrategyDsl.*;
 *
 * Strategy campfire = strategy("campfire-2017", s -> s
 *         .organisation("Campfire, Inc.")
 *         .during(Year.of(2017))
 *         .team(t -> t.member("brian", "Brian"))
 *         .objective("new-segment", "Expand into a new market segment")
 *         .goal("influencers", "Build relationships with influencers", g -> g
 *                 .supports("new-segment")
 *                 .tactic("list", "List influencers open to sponsored posts", t -> t
 *                         .amount(100, "influencers")
 *                         .ownedBy("brian")
 *                         .due(LocalDate.of(2017, 2, 1)))));
 * }</pre>
 */
public final class StrategyDsl {
    private static final Checks MONEY = Checks.of("money as a resource");
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    private StrategyDsl() {}

    /**
     * Writes a strategy. Nothing is judged here: the validator reports what is missing.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope states everything else
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, StrategyLambda scope) {
        return strategy(id, (Consumer<StrategyScope>) scope);
    }

    /**
     * Writes a strategy with what a variable or a method holds; the same as with a lambda.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope says all the rest
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, Consumer<StrategyScope> scope) {
        return new StrategyScope(Checks.of("strategy", id)).filledBy(scope).build();
    }

    /**
     * Writes a strategy with a lambda that returns something, which counts for nothing: {@code s -> s}.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @param scope says all the rest
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    @SuppressWarnings("overloads") // StrategyLambda decides where a lambda could be either of the others
    public static Strategy strategy(String id, Function<StrategyScope, ?> scope) {
        StrategyScope strategy = new StrategyScope(Checks.of("strategy", id));
        Function<StrategyScope, ?> lambda = strategy.checks().present("lambda", scope);
        return strategy.filledBy(each -> {
                    Object unused = lambda.apply(each);
                })
                .build();
    }

    /**
     * Returns a recurrence every day; refine it with {@code .every(2)}, {@code .from(day)}, {@code .until(day)}, {@code
     * .times(6)} or {@code .except(day)}.
     */
    public static Recurring daily() {
        return Recurring.daily();
    }

    /**
     * Returns a recurrence every week, on the day of the week on which it starts; refine it with {@code .every(2)}, {@code
     * .from(day)}, {@code .until(day)} or {@code .times(6)}.
     */
    public static Recurring weekly() {
        return Recurring.weekly();
    }

    /**
     * Returns a recurrence every week on these days; refine it with {@code .every(2)}, {@code .from(day)}, {@code
     * .until(day)} or {@code .times(6)}.
     *
     * @throws IllegalArgumentException if there is no day
     */
    public static Recurring weeklyOn(DayOfWeek... days) {
        return Recurring.weeklyOn(days);
    }

    /** Returns a recurrence every month, on the day of the month on which it starts. */
    public static Recurring monthly() {
        return Recurring.monthly();
    }

    /**
     * Returns a recurrence every month on this day. From the 29th on, state what happens in months that lack the day: {@link
     * #monthlyOn(int, MonthEnd)}.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    public static Recurring monthlyOn(int day) {
        return Recurring.monthlyOn(day);
    }

    /**
     * Returns a recurrence every month on this day, with a policy for the months that lack it: {@code monthlyOn(30,
     * OR_LAST_DAY)}.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    public static Recurring monthlyOn(int day, MonthEnd policy) {
        return Recurring.monthlyOn(day, policy);
    }

    /**
     * Returns a recurrence every month on a day of the week, as in {@code monthlyOn(FIRST, MONDAY)} and {@code
     * monthlyOn(LAST, FRIDAY)}; refine it with {@code .every(3)} for the first Monday of every third month.
     */
    public static Recurring monthlyOn(Ordinal ordinal, DayOfWeek day) {
        return Recurring.monthlyOn(ordinal, day);
    }

    /** Returns a recurrence every third month, on the day of the month on which it starts. */
    public static Recurring quarterly() {
        return Recurring.quarterly();
    }

    /** Returns a recurrence every year, on the day of the year on which it starts. */
    public static Recurring yearly() {
        return Recurring.yearly();
    }

    /**
     * Returns a recurrence every year on these days.
     *
     * @throws IllegalArgumentException if there is no day
     */
    public static Recurring yearlyOn(MonthDay... days) {
        return Recurring.yearlyOn(days);
    }

    /** Returns the schedule of something that goes on all the time, on no particular day. */
    public static Schedule ongoing() {
        return Schedule.ongoing();
    }

    /**
     * Returns the schedule of something that happens each time something else does.
     *
     * @param trigger what triggers it, such as "after each project"
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Schedule whenever(String trigger) {
        return Schedule.whenever(trigger);
    }

    /**
     * Returns the day of a milestone: {@code target(500, at("launch"))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static RelativeDay at(String milestone) {
        return RelativeDay.at(milestone);
    }

    /**
     * Returns the day so long before a milestone: {@code due(before("launch", weeks(4)))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long before it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    public static RelativeDay before(String milestone, Period period) {
        return RelativeDay.before(milestone, period);
    }

    /**
     * Returns the day so long after a milestone: {@code due(after("launch", days(2)))}.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long after it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    public static RelativeDay after(String milestone, Period period) {
        return RelativeDay.after(milestone, period);
    }

    /**
     * Returns a week of the plan. The first one begins with the timeframe, whatever day of the week that is, and each has
     * seven days. What is due in a week is due on its last day, so that nothing is overdue while the week goes on; what
     * lasts begins on its first.
     *
     * @param week the number of the week, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inWeek(int week) {
        return new RelativeDay.InWeek(week, Optional.empty());
    }

    /**
     * Returns a day of a week of the plan: {@code due(inWeek(2, MONDAY))}. The first week begins with the timeframe,
     * whatever day of the week that is, so each has one Monday.
     *
     * @param week the number of the week, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inWeek(int week, DayOfWeek weekday) {
        return new RelativeDay.InWeek(
                week, Optional.of(Checks.of("relative day").present("weekday", weekday)));
    }

    /**
     * Returns a month of the plan. The first one begins with the timeframe, on whatever day of the month that is. What is
     * due in a month is due on its last day; what lasts begins on its first.
     *
     * @param month the number of the month, from 1 on
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public static RelativeDay inMonth(int month) {
        return new RelativeDay.InMonth(month);
    }

    /** Returns so many days, as in {@code after("launch", days(2))} and {@code lasting(days(3))}. */
    public static Period days(int count) {
        return Period.ofDays(count);
    }

    /**
     * Returns so many weeks, as in {@code before("launch", weeks(4))} and {@code lasting(weeks(2))}.
     *
     * @throws IllegalArgumentException if it is longer than 1,000 years
     */
    public static Period weeks(int count) {
        // What is too long for a period would be refused by whatever it is given to, but not by name.
        Checks.of("period").range("weeks", count, -52_000, 52_000);
        return Period.ofWeeks(count);
    }

    /** Returns so many months, as in {@code before("launch", months(2))} and {@code lasting(months(1))}. */
    public static Period months(int count) {
        return Period.ofMonths(count);
    }

    /**
     * Returns the first day of a quarter.
     *
     * @param year from 1 to 9999
     * @param quarter from 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is not in its range
     */
    public static LocalDate startOfQuarter(int year, int quarter) {
        Checks checks = Checks.of("quarter");
        checks.range("year", year, 1, 9999);
        checks.range("number", quarter, 1, QUARTERS);
        return LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
    }

    /**
     * Returns the last day of a quarter.
     *
     * @param year from 1 to 9999
     * @param quarter from 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is not in its range
     */
    public static LocalDate endOfQuarter(int year, int quarter) {
        return startOfQuarter(year, quarter).plusMonths(MONTHS_OF_QUARTER).minusDays(1);
    }

    /**
     * Returns the share of a channel's posts that only promote your products.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare promotion(long percent) {
        return new ContentShare(ContentArea.PROMOTION, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that only promote your products, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare promotion(String percent) {
        return new ContentShare(
                ContentArea.PROMOTION, Checks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that only promote your products.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare promotion(BigDecimal percent) {
        return new ContentShare(ContentArea.PROMOTION, percent);
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare curated(long percent) {
        return new ContentShare(ContentArea.CURATED, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare curated(String percent) {
        return new ContentShare(ContentArea.CURATED, Checks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that pass on useful material from other sources.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare curated(BigDecimal percent) {
        return new ContentShare(ContentArea.CURATED, percent);
    }

    /**
     * Returns the share of a channel's posts that interact with followers.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare interaction(long percent) {
        return new ContentShare(ContentArea.INTERACTION, BigDecimal.valueOf(percent));
    }

    /**
     * Returns the share of a channel's posts that interact with followers, written as in "33.3".
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not a number, or not between 0 and 100
     */
    public static ContentShare interaction(String percent) {
        return new ContentShare(
                ContentArea.INTERACTION, Checks.of("content share").number("percent", percent));
    }

    /**
     * Returns the share of a channel's posts that interact with followers.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static ContentShare interaction(BigDecimal percent) {
        return new ContentShare(ContentArea.INTERACTION, percent);
    }

    /**
     * Returns people as a resource.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource people(String text) {
        return new Resource.People(text);
    }

    /**
     * Returns time as a resource, such as "4 hours a week".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource time(String text) {
        return new Resource.Time(text);
    }

    /**
     * Returns a tool as a resource.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public static Resource tool(String text) {
        return new Resource.Tool(text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(long amount, String currency, String text) {
        return money(BigDecimal.valueOf(amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0, or the text is blank or has characters that it cannot have
     */
    public static Resource money(long amount, Currency currency, String text) {
        return money(BigDecimal.valueOf(amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is not a number, is below 0 or too long, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(String amount, String currency, String text) {
        return money(MONEY.number("amount", amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is not a number, is below 0 or too long, or the text is blank or has characters that it cannot have
     */
    public static Resource money(String amount, Currency currency, String text) {
        return money(MONEY.number("amount", amount), currency, text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the ISO 4217 code, such as "EUR"
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0 or too long, the currency is unknown, or the text is blank or has characters
     *     that it cannot have
     */
    public static Resource money(BigDecimal amount, String currency, String text) {
        return money(amount, currencyOf(currency), text);
    }

    /**
     * Returns money as a resource.
     *
     * @param amount how much, not below 0
     * @param currency the currency
     * @param text what it is for
     * @throws IllegalArgumentException if the amount is below 0 or too long, or the text is blank or has characters that it cannot have
     */
    public static Resource money(BigDecimal amount, Currency currency, String text) {
        return new Resource.Money(amount, currency, text);
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(MONEY.present("currency", code));
        } catch (IllegalArgumentException e) {
            throw MONEY.refused(
                    "currency " + PlainText.quoted(code)
                            + " is unknown; write its three letters of ISO 4217, such as \"EUR\"",
                    e);
        }
    }
}
