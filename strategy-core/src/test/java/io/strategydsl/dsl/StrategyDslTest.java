package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.daily;
import static io.strategydsl.dsl.StrategyDsl.endOfQuarter;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.ownExpertise;
import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.startOfQuarter;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static io.strategydsl.model.Ordinal.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that are imported statically. */
class StrategyDslTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void makeSchedules() {
        assertThat(daily()).isEqualTo(Recurring.daily());
        assertThat(monthlyOn(LAST, DayOfWeek.FRIDAY)).isEqualTo(Recurring.monthlyOn(LAST, DayOfWeek.FRIDAY));
        assertThat(weeklyOn(DayOfWeek.MONDAY)).isEqualTo(Recurring.weeklyOn(DayOfWeek.MONDAY));
        assertThat(monthly()).isEqualTo(Recurring.monthly());
        assertThat(monthlyOn(30)).isEqualTo(Recurring.monthlyOn(30));
        assertThat(monthlyOn(30, OR_SKIP)).isEqualTo(Recurring.monthlyOn(30, MonthEnd.OR_SKIP));
        assertThat(quarterly()).isEqualTo(Recurring.quarterly());
        assertThat(yearlyOn(MonthDay.of(12, 24))).isEqualTo(Recurring.yearlyOn(MonthDay.of(12, 24)));
        assertThat(ongoing()).isEqualTo(Schedule.ongoing());
        assertThat(whenever("after a sale")).isEqualTo(Schedule.whenever("after a sale"));
    }

    @Test
    void chainOnASchedule() {
        assertThat(weeklyOn(DayOfWeek.MONDAY)
                        .every(2)
                        .from(DAY)
                        .until(DAY.plusYears(1))
                        .times(6)
                        .occurrences(DAY, DAY.plusDays(20)))
                .containsExactly(LocalDate.of(2017, 2, 13));
    }

    @Test
    void makeContentShares() {
        assertThat(promotion(20)).isEqualTo(ContentShare.of(ContentArea.PROMOTION, 20));
        assertThat(promotion("20.0")).isEqualTo(promotion(20));
        assertThat(promotion(new BigDecimal("20"))).isEqualTo(promotion(20));
        assertThat(curated(40)).isEqualTo(ContentShare.of(ContentArea.CURATED, 40));
        assertThat(curated("40")).isEqualTo(curated(new BigDecimal("40")));
        assertThat(interaction(40)).isEqualTo(ContentShare.of(ContentArea.INTERACTION, 40));
        assertThat(interaction("40")).isEqualTo(interaction(new BigDecimal("40")));
        assertThat(ownExpertise(40)).isEqualTo(ContentShare.of(ContentArea.OWN_EXPERTISE, 40));
        assertThat(ownExpertise("40")).isEqualTo(ownExpertise(new BigDecimal("40")));
        ContentArea workshop = ContentArea.of("workshop", "Workshop");
        assertThat(share(workshop, 35)).isEqualTo(ContentShare.of(workshop, 35));
        assertThat(share(workshop, "35")).isEqualTo(share(workshop, new BigDecimal("35")));
    }

    @Test
    void makeResources() {
        assertThat(people("Two writers")).isEqualTo(new Resource.People("Two writers"));
        assertThat(time("4 hours a week")).isEqualTo(new Resource.Time("4 hours a week"));
        assertThat(tool("Buffer")).isEqualTo(new Resource.Tool("Buffer"));
    }

    @Test
    void makeMoneyInEachForm() {
        Currency euro = Currency.getInstance("EUR");
        BigDecimal five = new BigDecimal("5");

        assertThat(List.of(
                        money(5, "EUR", "Ads"),
                        money("5.00", "EUR", "Ads"),
                        money(five, "EUR", "Ads"),
                        money(5, euro, "Ads"),
                        money("5", euro, "Ads"),
                        money(five, euro, "Ads")))
                .containsOnly(new Resource.Money(five, euro, "Ads"));
    }

    @Test
    void knowTheFirstDayOfAQuarter() {
        assertThat(startOfQuarter(2024, 1)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(startOfQuarter(2024, 4)).isEqualTo(LocalDate.of(2024, 10, 1));
    }

    @Test
    void knowTheLastDayOfAQuarter() {
        assertThat(endOfQuarter(2024, 1)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(endOfQuarter(9999, 4)).isEqualTo(LocalDate.of(9999, 12, 31));
    }
}
