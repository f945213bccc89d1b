package io.strategydsl.rules.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Held against a count through the months of the plan, one after the other. */
class ShortMonthsPropertyTest {
    private static final OneRule RULE = new OneRule("schedule.month-end");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
    }

    @Property(tries = 500)
    void asksExactlyWhereAMonthOfTheSpanLacksTheDay(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 1500) int length,
            @ForAll("days") LocalDate planStart,
            @ForAll @IntRange(min = 0, max = 1500) int planLength,
            @ForAll @IntRange(min = 27, max = 31) int day,
            @ForAll @IntRange(min = 1, max = 14) int interval) {
        LocalDate until = start.plusDays(length);
        Timeframe plan = new Timeframe(planStart, planStart.plusDays(planLength));
        Recurring recurring =
                Recurring.monthlyOn(day).every(interval).from(start).until(until);

        boolean lacking = IntStream.iterate(0, months -> months + interval)
                .limit(60)
                .mapToObj(months -> YearMonth.from(start).plusMonths(months))
                .filter(month -> !month.isValidDay(day))
                .map(YearMonth::atEndOfMonth)
                .anyMatch(last -> !last.isBefore(start) && !last.isAfter(until) && plan.contains(last));

        assertThat(RULE.found(Strategy.builder("plan")
                        .timeframe(plan)
                        .addTactic(Tactic.builder("post").schedule(recurring).build())
                        .build()))
                .hasSize(lacking ? 1 : 0);
    }
}
