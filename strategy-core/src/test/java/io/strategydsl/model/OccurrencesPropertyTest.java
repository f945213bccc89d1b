package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OccurrencesPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Property
    void fallsOnNoDayOutsideTheAskedOnes(@ForAll("recurrences") Recurring recurring, @ForAll("asked") Timeframe asked) {
        assertThat(days(recurring, asked.start(), asked.end())).allMatch(asked::contains);
    }

    @Property
    void fallsOnNoDayBeforeItsStart(@ForAll("recurrences") Recurring recurring) {
        LocalDate start = recurring.start().orElseThrow();

        assertThat(days(recurring, FIRST, LAST)).noneMatch(start::isAfter);
    }

    @Property
    void fallsOnNoDayAfterItsEnd(@ForAll("recurrences") Recurring recurring) {
        LocalDate end = recurring.end().orElse(LAST);

        assertThat(days(recurring, FIRST, LAST)).noneMatch(end::isBefore);
    }

    @Property
    void fallsNoMoreOftenThanItsTimes(@ForAll("recurrences") Recurring recurring) {
        assertThat(days(recurring, FIRST, LAST))
                .hasSizeLessThanOrEqualTo(recurring.count().orElse(Integer.MAX_VALUE));
    }

    @Property
    void goesStrictlyForward(@ForAll("recurrences") Recurring recurring) {
        List<LocalDate> days = days(recurring, FIRST, LAST);

        assertThat(days).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void fallsOnTheSameDaysWhenTheAskedOnesAreSplitInTwo(
            @ForAll("recurrences") Recurring recurring, @ForAll("split") LocalDate split) {
        List<LocalDate> before = days(recurring, FIRST, split);
        List<LocalDate> after = days(recurring, split.plusDays(1), LAST);

        assertThat(Stream.concat(before.stream(), after.stream())).isEqualTo(days(recurring, FIRST, LAST));
    }

    @Property
    void fallsOnTheSameDaysWhicheverDayIsAskedFirst(
            @ForAll("recurrences") Recurring recurring, @ForAll("split") LocalDate first) {
        List<LocalDate> fromFirst = days(recurring, FIRST, LAST).stream()
                .filter(day -> !day.isBefore(first))
                .toList();

        assertThat(days(recurring, first, LAST)).isEqualTo(fromFirst);
    }

    @Property
    void everyDayIsOneOfItsRhythm(@ForAll("weekly") Recurring recurring) {
        Rhythm.Weekly weekly = (Rhythm.Weekly) recurring.rhythm();

        assertThat(days(recurring, FIRST, LAST)).allMatch(day -> weekly.days().contains(day.getDayOfWeek()));
    }

    @Example
    void endsWhereItNeverFallsOnADay() {
        Recurring never = Recurring.yearlyOn(MonthDay.of(2, 29))
                .atMonthEnd(MonthEnd.OR_SKIP)
                .every(100)
                .from(LocalDate.of(2017, 1, 1))
                .times(10_000);

        assertThat(days(never, LocalDate.of(2017, 1, 1), LocalDate.of(9999, 12, 31)))
                .isEmpty();
    }

    @Example
    void isComputedOnlyAsFarAsItIsRead() {
        Recurring longest = Recurring.monthly().from(LocalDate.of(1, 1, 1));

        assertThat(longest.occurrences(LocalDate.of(9990, 1, 1), LocalDate.of(9999, 12, 31))
                        .findFirst())
                .contains(LocalDate.of(9990, 1, 1));
    }

    @Provide
    Arbitrary<Recurring> recurrences() {
        LocalDate start = LocalDate.of(2016, 1, 1);
        return Combinators.combine(
                        ValueArbitraries.recurring(), ValueArbitraries.daysBetween(start, start.plusYears(2)))
                .as((recurring, day) ->
                        recurring.end().filter(day::isAfter).isPresent() ? recurring : recurring.anchoredAt(day))
                .filter(recurring -> recurring.start().isPresent());
    }

    @Provide
    Arbitrary<Recurring> weekly() {
        return recurrences().filter(recurring -> recurring.rhythm() instanceof Rhythm.Weekly);
    }

    @Provide
    Arbitrary<Timeframe> asked() {
        return ValueArbitraries.timeframes();
    }

    @Provide
    Arbitrary<LocalDate> split() {
        return ValueArbitraries.daysBetween(FIRST, LAST.minusDays(1));
    }

    private static List<LocalDate> days(Recurring recurring, LocalDate first, LocalDate last) {
        return recurring.occurrences(first, last).toList();
    }
}
