package io.strategydsl.model;

import static io.strategydsl.model.ValueArbitraries.daysBetween;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The days of recurrences against those that ical4j finds for the same recurrence, said as RFC 5545 says it. Its own word
 * on months that lack a day is to skip them; the last day of such a month is the last of several days that it names. The
 * recurrences start between 1900 and 2200.
 */
class OccurrencesRfc5545Test {
    private static final int DAY_OF_EVERY_MONTH = 28;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    @Property(tries = 1000)
    void days(@ForAll("daily") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void weeks(@ForAll("weekly") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void months(@ForAll("monthly") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void daysOfTheWeekInTheirMonth(@ForAll("monthlyByWeekday") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void theFirstDayAfterShortMonths(@ForAll("movedOn") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void theFirstDayAfterShortMonthsWhereItIsTheFirstThatIsAskedFor(
            @ForAll("movedOn") Recurring recurring, @ForAll("asked") Asked asked) {
        Timeframe span = asked.about(recurring.start().orElseThrow());

        assertAgreement(recurring, new Timeframe(span.start().withDayOfMonth(1), span.end()));
    }

    /**
     * The same policy against a count of all days of the years one by one, which knows nothing of rules: a day counts if it
     * is the stated one, or the first of a month whose last month lacks the stated one.
     */
    @Property(tries = 1000)
    void theFirstDayAfterShortMonthsDayByDay(
            @ForAll("movedOnInMonths") Recurring recurring, @ForAll("asked") Asked asked) {
        LocalDate start = recurring.start().orElseThrow();
        Timeframe span = asked.about(start);
        int stated = recurring.rhythm() instanceof Rhythm.Monthly monthly
                ? monthly.day().orElse(start.getDayOfMonth())
                : start.getDayOfMonth();
        int months = recurring.interval().orElse(1) * (recurring.rhythm() instanceof Rhythm.Quarterly ? 3 : 1);

        List<LocalDate> days = start.datesUntil(
                        span.end().isBefore(start) ? start : span.end().plusDays(1))
                .filter(day -> fallsOn(day, stated, months, YearMonth.from(start)))
                .filter(day -> !day.isAfter(recurring.end().orElse(day)))
                .limit(recurring.count().orElse(Integer.MAX_VALUE))
                .filter(span::contains)
                .toList();

        assertThat(recurring.occurrences(span.start(), span.end())).containsExactlyElementsOf(days);
    }

    private static boolean fallsOn(LocalDate day, int stated, int months, YearMonth first) {
        YearMonth own = YearMonth.from(day);
        YearMonth before = own.minusMonths(1);
        return (day.getDayOfMonth() == stated && isEvery(own, months, first))
                || (day.getDayOfMonth() == 1 && before.lengthOfMonth() < stated && isEvery(before, months, first));
    }

    private static boolean isEvery(YearMonth month, int months, YearMonth first) {
        // A recurrence that starts on 1 October has no occurrence that September moved there.
        long since = first.until(month, ChronoUnit.MONTHS);
        return since >= 0 && since % months == 0;
    }

    @Property(tries = 1000)
    void daysLeftOut(@ForAll("excepting") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void quarters(@ForAll("quarterly") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void years(@ForAll("yearly") Recurring recurring, @ForAll("asked") Asked asked) {
        assertAgreement(recurring, asked);
    }

    private static void assertAgreement(Recurring recurring, Asked asked) {
        assertAgreement(recurring, asked.about(recurring.start().orElseThrow()));
    }

    private static void assertAgreement(Recurring recurring, Timeframe span) {
        assertThat(recurring.occurrences(span.start(), span.end()))
                .as(() -> recurring + " as " + rules(recurring, recurring.monthEnd()))
                .containsExactlyElementsOf(rfc5545(recurring, span));
    }

    /** Counting comes before what is left out, as in RFC 5545, whose COUNT counts days that an EXDATE takes away. */
    private static List<LocalDate> rfc5545(Recurring recurring, Timeframe asked) {
        List<String> rules = rules(recurring, recurring.monthEnd());
        boolean moves = recurring.monthEnd() == MonthEnd.OR_FIRST_OF_NEXT_MONTH;
        List<LocalDate> days;
        if (rules.size() == 1 && !moves) {
            LocalDate start = recurring.start().orElseThrow();
            days = new Recur<LocalDate>(rules.get(0) + count(recurring)).getDates(start, asked.start(), asked.end());
        } else {
            days = (moves ? movedOn(recurring, asked.end()) : together(rules, recurring, asked.end()))
                    .sorted()
                    .limit(recurring.count().orElse(Integer.MAX_VALUE))
                    .toList();
        }
        return days.stream()
                .filter(asked::contains)
                .filter(day -> !recurring.exceptions().contains(day))
                .toList();
    }

    /** What is said by several rules falls on the days of all of them, and is then counted here. */
    private static Stream<LocalDate> together(List<String> rules, Recurring recurring, LocalDate last) {
        LocalDate start = recurring.start().orElseThrow();
        return rules.stream()
                .map(rule -> new Recur<LocalDate>(rule).getDates(start, start, last))
                .flatMap(Collection::stream)
                .distinct();
    }

    /**
     * RFC 5545 has no word for the first day after a short month: where the last day of the month stands in for the one
     * stated, it is the day after.
     */
    private static Stream<LocalDate> movedOn(Recurring recurring, LocalDate last) {
        List<String> skipping = rules(recurring, MonthEnd.OR_SKIP);
        List<String> falling = rules(recurring, MonthEnd.OR_LAST_DAY);
        return IntStream.range(0, falling.size())
                .boxed()
                .flatMap(rule -> {
                    Set<LocalDate> stated = together(skipping.subList(rule, rule + 1), recurring, last)
                            .collect(Collectors.toSet());
                    return together(falling.subList(rule, rule + 1), recurring, last)
                            .map(day -> stated.contains(day) ? day : day.plusDays(1));
                })
                .filter(day -> !day.isAfter(recurring.end().orElse(day)))
                .distinct();
    }

    private static List<String> rules(Recurring recurring, MonthEnd monthEnd) {
        LocalDate start = recurring.start().orElseThrow();
        int every = recurring.interval().orElse(1);
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Daily) {
            return List.of(rule("DAILY", every, recurring));
        }
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            int ordinal = switch (named.ordinal()) {
                case FIRST -> 1;
                case SECOND -> 2;
                case THIRD -> 3;
                case FOURTH -> 4;
                case LAST -> -1;
            };
            return List.of(rule("MONTHLY", every, recurring) + ";BYDAY=" + ordinal
                    + named.day().name().substring(0, 2));
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            Set<DayOfWeek> days = weekly.days().isEmpty() ? Set.of(start.getDayOfWeek()) : weekly.days();
            String named = days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
            return List.of(rule("WEEKLY", every, recurring) + ";WKST=MO;BYDAY=" + named);
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            Set<MonthDay> days = yearly.days().isEmpty() ? Set.of(MonthDay.from(start)) : yearly.days();
            return days.stream()
                    .map(day -> rule("YEARLY", every, recurring) + ";BYMONTH=" + day.getMonthValue()
                            + dayOfMonth(day.getDayOfMonth(), day.getMonth().maxLength(), monthEnd))
                    .toList();
        }
        int day = rhythm instanceof Rhythm.Monthly monthly && monthly.day().isPresent()
                ? monthly.day().getAsInt()
                : start.getDayOfMonth();
        int months = rhythm instanceof Rhythm.Quarterly ? 3 * every : every;
        return List.of(rule("MONTHLY", months, recurring) + dayOfMonth(day, 31, monthEnd));
    }

    private static String rule(String frequency, int interval, Recurring recurring) {
        return "FREQ=" + frequency + ";INTERVAL=" + interval
                + recurring.end().map(end -> ";UNTIL=" + DATE.format(end)).orElse("");
    }

    private static String count(Recurring recurring) {
        return recurring.count().isPresent() ? ";COUNT=" + recurring.count().getAsInt() : "";
    }

    private static String dayOfMonth(int day, int longest, MonthEnd monthEnd) {
        if (day <= DAY_OF_EVERY_MONTH || monthEnd == MonthEnd.OR_SKIP) {
            return ";BYMONTHDAY=" + day;
        }
        if (day == longest) {
            return ";BYMONTHDAY=-1";
        }
        return ";BYMONTHDAY="
                + IntStream.rangeClosed(DAY_OF_EVERY_MONTH, day)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","))
                + ";BYSETPOS=-1";
    }

    @Provide
    Arbitrary<Recurring> daily() {
        return limited(Arbitraries.create(Recurring::daily));
    }

    @Provide
    Arbitrary<Recurring> monthlyByWeekday() {
        return limited(Combinators.combine(Arbitraries.of(Ordinal.class), Arbitraries.of(DayOfWeek.class))
                .as(Recurring::monthlyOn));
    }

    @Provide
    Arbitrary<Recurring> movedOn() {
        Arbitrary<Recurring> rhythms = Arbitraries.oneOf(
                Arbitraries.integers().between(29, 31).map(Recurring::monthlyOn),
                Arbitraries.of(Recurring.monthly(), Recurring.quarterly(), Recurring.yearly()),
                Arbitraries.of(MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(3, 1))
                        .set()
                        .ofMinSize(1)
                        .map(days -> Recurring.yearlyOn(days.toArray(MonthDay[]::new))));
        return limited(rhythms.map(rhythm -> rhythm.atMonthEnd(MonthEnd.OR_FIRST_OF_NEXT_MONTH)));
    }

    @Provide
    Arbitrary<Recurring> movedOnInMonths() {
        return limited(Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 31).map(Recurring::monthlyOn),
                        Arbitraries.integers().between(29, 31).map(Recurring::monthlyOn),
                        Arbitraries.of(Recurring.monthly(), Recurring.quarterly()))
                .map(rhythm -> rhythm.atMonthEnd(MonthEnd.OR_FIRST_OF_NEXT_MONTH)));
    }

    /** Leaves out some days on which it falls and some on which it does not. */
    @Provide
    Arbitrary<Recurring> excepting() {
        Arbitrary<Recurring> recurrences =
                Arbitraries.oneOf(daily(), weekly(), monthly(), monthlyByWeekday(), quarterly(), yearly(), movedOn());
        return recurrences.flatMap(recurring -> {
            LocalDate start = recurring.start().orElseThrow();
            List<LocalDate> days =
                    recurring.occurrences(start, start.plusYears(10)).limit(40).toList();
            Arbitrary<LocalDate> any = daysBetween(start, start.plusYears(10));
            return (days.isEmpty() ? any : Arbitraries.oneOf(Arbitraries.of(days), any))
                    .set()
                    .ofMinSize(1)
                    .ofMaxSize(8)
                    .map(recurring::except);
        });
    }

    @Provide
    Arbitrary<Recurring> weekly() {
        Arbitrary<Recurring> rhythms = Arbitraries.of(DayOfWeek.class)
                .set()
                .map(days -> days.isEmpty() ? Recurring.weekly() : Recurring.weeklyOn(days.toArray(DayOfWeek[]::new)));
        return limited(rhythms);
    }

    @Provide
    Arbitrary<Recurring> monthly() {
        Arbitrary<Recurring> rhythms = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(28, 31))
                .optional(0.8)
                .map(day -> day.map(Recurring::monthlyOn).orElseGet(Recurring::monthly));
        return limited(policed(rhythms));
    }

    @Provide
    Arbitrary<Recurring> quarterly() {
        return limited(policed(Arbitraries.create(Recurring::quarterly)));
    }

    @Provide
    Arbitrary<Recurring> yearly() {
        Arbitrary<MonthDay> days = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 366).map(day -> MonthDay.from(LocalDate.ofYearDay(2016, day))),
                Arbitraries.of(MonthDay.of(2, 29), MonthDay.of(2, 28)));
        Arbitrary<Recurring> rhythms = days.set()
                .ofMaxSize(3)
                .map(named ->
                        named.isEmpty() ? Recurring.yearly() : Recurring.yearlyOn(named.toArray(MonthDay[]::new)));
        return limited(policed(rhythms));
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.integers().between(-400, 4000),
                        Arbitraries.integers().between(0, 4000))
                .as(Asked::new)
                .withoutEdgeCases();
    }

    /**
     * Which days are asked for.
     *
     * @param offset how many days after the start of the recurrence the first of them lies
     * @param length how many days after the first the last of them lies
     */
    record Asked(int offset, int length) {
        Timeframe about(LocalDate start) {
            LocalDate first = start.plusDays(offset);
            return new Timeframe(first, first.plusDays(length));
        }
    }

    /** Among the years that end centuries, 2000 alone has a leap day. */
    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                daysBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)),
                daysBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)),
                daysBetween(LocalDate.of(2095, 1, 1), LocalDate.of(2101, 12, 31)));
    }

    private static Arbitrary<Recurring> policed(Arbitrary<Recurring> rhythms) {
        return Combinators.combine(rhythms, Arbitraries.of(MonthEnd.class))
                .as((rhythm, policy) -> policy == MonthEnd.UNSTATED ? rhythm : rhythm.atMonthEnd(policy));
    }

    private static Arbitrary<Recurring> limited(Arbitrary<Recurring> rhythms) {
        return Combinators.combine(
                        rhythms,
                        starts(),
                        Arbitraries.integers().between(1, 12).optional(0.6),
                        Arbitraries.integers().between(1, 60).optional(0.3),
                        Arbitraries.integers().between(0, 4000).optional(0.3))
                .as((rhythm, start, every, times, days) -> {
                    Recurring started = rhythm.from(start);
                    Recurring spaced = every.map(started::every).orElse(started);
                    // RFC 5545 knows a count or an end, not both.
                    return times.map(spaced::times)
                            .orElseGet(() ->
                                    days.map(start::plusDays).map(spaced::until).orElse(spaced));
                })
                .withoutEdgeCases();
    }
}
