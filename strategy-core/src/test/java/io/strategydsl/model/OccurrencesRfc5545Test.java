package io.strategydsl.model;

import static io.strategydsl.model.ValueArbitraries.daysBetween;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The days of recurrences against those that ical4j finds for the same recurrence, said as RFC 5545 says it. Its own word
 * on months that lack a day is to skip them; the last day of such a month is the last of several days that it names.
 */
class OccurrencesRfc5545Test {
    private static final int DAY_OF_EVERY_MONTH = 28;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    @Property(tries = 1000)
    void weeks(@ForAll("weekly") Recurring recurring, @ForAll("asked") Timeframe asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void months(@ForAll("monthly") Recurring recurring, @ForAll("asked") Timeframe asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void quarters(@ForAll("quarterly") Recurring recurring, @ForAll("asked") Timeframe asked) {
        assertAgreement(recurring, asked);
    }

    @Property(tries = 1000)
    void years(@ForAll("yearly") Recurring recurring, @ForAll("asked") Timeframe asked) {
        assertAgreement(recurring, asked);
    }

    private static void assertAgreement(Recurring recurring, Timeframe asked) {
        assertThat(recurring.occurrences(asked.start(), asked.end()))
                .as(() -> recurring + " as " + rules(recurring))
                .containsExactlyElementsOf(rfc5545(recurring, asked));
    }

    /** What is said by several rules falls on the days of all of them, and is then counted here. */
    private static List<LocalDate> rfc5545(Recurring recurring, Timeframe asked) {
        LocalDate start = recurring.start().orElseThrow();
        List<String> rules = rules(recurring);
        if (rules.size() == 1) {
            return new Recur<LocalDate>(rules.get(0) + count(recurring)).getDates(start, asked.start(), asked.end());
        }
        return rules.stream()
                .map(rule -> new Recur<LocalDate>(rule).getDates(start, start, asked.end()))
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .limit(recurring.count().orElse(Integer.MAX_VALUE))
                .filter(asked::contains)
                .toList();
    }

    private static List<String> rules(Recurring recurring) {
        LocalDate start = recurring.start().orElseThrow();
        int every = recurring.interval().orElse(1);
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Weekly weekly) {
            Set<DayOfWeek> days = weekly.days().isEmpty() ? Set.of(start.getDayOfWeek()) : weekly.days();
            String named = days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
            return List.of(rule("WEEKLY", every, recurring) + ";WKST=MO;BYDAY=" + named);
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            Set<MonthDay> days = yearly.days().isEmpty() ? Set.of(MonthDay.from(start)) : yearly.days();
            return days.stream()
                    .map(day -> rule("YEARLY", every, recurring) + ";BYMONTH=" + day.getMonthValue()
                            + dayOfMonth(day.getDayOfMonth(), day.getMonth().maxLength(), recurring.monthEnd()))
                    .toList();
        }
        int day = rhythm instanceof Rhythm.Monthly monthly && monthly.day().isPresent()
                ? monthly.day().getAsInt()
                : start.getDayOfMonth();
        int months = rhythm instanceof Rhythm.Quarterly ? 3 * every : every;
        return List.of(rule("MONTHLY", months, recurring) + dayOfMonth(day, 31, recurring.monthEnd()));
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

    /** Spans of days in which the years 2016, 2017 and 2100 are. */
    @Provide
    Arbitrary<Timeframe> asked() {
        return Combinators.combine(starts(), Arbitraries.integers().between(0, 4000))
                .as((first, days) -> new Timeframe(first, first.plusDays(days)))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
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
