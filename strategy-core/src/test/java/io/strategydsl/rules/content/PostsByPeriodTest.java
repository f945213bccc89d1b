package io.strategydsl.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.Per;
import io.strategydsl.rules.content.PostsByPeriod.Departure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weeks from Monday, 4 January 2027; days are counted from there. */
class PostsByPeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void reportsTheFirstWeekWithTooMany() {
        assertThat(departure(0, 2, 0, 1, 2, 7)).contains("0: 3");
    }

    @Test
    void passesAsManyInTheFirstWeekAsThereCanBe() {
        assertThat(departure(0, 2, 0, 1, 7)).isEmpty();
    }

    @Test
    void reportsTheLastWeekWithTooMany() {
        assertThat(departure(0, 2, 0, 7, 8, 9)).contains("7: 3");
    }

    @Test
    void reportsTheFirstWeekWhereTheTwoEndsHaveTooFewTogetherAndItHasTooFew() {
        assertThat(departure(3, 9, 0, 7, 8, 13)).contains("0: 1");
    }

    @Test
    void reportsTheLastWeekWhereTheTwoEndsHaveTooFewTogetherAndTheFirstHasEnough() {
        assertThat(departure(3, 9, 0, 1, 2, 13)).contains("7: 1");
    }

    @Test
    void reportsAWeekBetweenRatherThanAnEnd() {
        assertThat(departure(1, 2, 0, 1, 2, 14)).contains("7: 0");
    }

    @Test
    void reportsTheFirstOfSeveralWeeks() {
        assertThat(departure(1, 2, 0, 14, 28)).contains("7: 0");
    }

    @Test
    void asksForNoPostInWeeksBetweenWhereNoneIsNeeded() {
        assertThat(departure(0, 2, 0, 28)).isEmpty();
    }

    @Test
    void saysNothingOfEndsThatOtherPostsOfTheChannelHave() {
        assertThat(departure(MONDAY, MONDAY.plusDays(8), 3, 9, 1, 8)).isEmpty();
        assertThat(departure(MONDAY, MONDAY.plusDays(8), 3, 9, 0, 7)).isEmpty();
        assertThat(departure(MONDAY, MONDAY.plusDays(8), 3, 9, 0, 8)).contains("0: 1");
    }

    @Test
    void leavesPeriodsThatBeganWhenAPostWasPublished() {
        LocalDate published = MONDAY.plusDays(7);

        assertThat(new PostsByPeriod(
                                week(),
                                MONDAY,
                                1,
                                1,
                                days(0, 1, 28),
                                MONDAY,
                                MONDAY.plusDays(28),
                                Optional.of(published))
                        .firstDeparture()
                        .map(PostsByPeriodTest::inWords))
                .contains("14: 0");
    }

    private static Optional<String> departure(int least, int most, long... days) {
        return departure(MONDAY.plusDays(days[0]), MONDAY.plusDays(days[days.length - 1]), least, most, days);
    }

    /** The first and the last post of the channel, and the days of those that count. */
    private static Optional<String> departure(LocalDate first, LocalDate last, int least, int most, long... days) {
        return new PostsByPeriod(week(), MONDAY, least, most, days(days), first, last, Optional.empty())
                .firstDeparture()
                .map(PostsByPeriodTest::inWords);
    }

    /** The day on which the period begins, counted from Monday, and its posts. */
    private static String inWords(Departure departure) {
        return departure.period().start().toEpochDay() - MONDAY.toEpochDay() + ": " + departure.posts();
    }

    private static Cadence week() {
        return new Cadence(1, Per.PER_WEEK);
    }

    private static long[] days(long... days) {
        return Arrays.stream(days).map(day -> MONDAY.plusDays(day).toEpochDay()).toArray();
    }
}
