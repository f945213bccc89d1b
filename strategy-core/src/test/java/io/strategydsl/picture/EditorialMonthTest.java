package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.editorial.EditorialCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorialMonthTest {
    private static final YearMonth MAY = YearMonth.of(2017, 5);

    private static StrategyBuilder plan() {
        return Strategy.builder("campfire")
                .timeframe(Timeframe.of(Year.of(2017)))
                .addChannel(
                        ChannelPlan.builder("ig").platform(Platform.INSTAGRAM).build())
                .addChannel(ChannelPlan.builder("blog").platform(Platform.BLOG).build());
    }

    private static Post post(String text, int day) {
        return Post.builder("post" + day)
                .text(text)
                .addChannel("blog")
                .schedule(Schedule.once(MAY.atDay(day)))
                .time(LocalTime.of(9, 30))
                .build();
    }

    private static EditorialCalendar year(StrategyBuilder plan) {
        return EditorialCalendar.between(plan.build(), LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    }

    private static SvgReader drawn(StrategyBuilder plan) {
        return new SvgReader(EditorialMonth.svg(year(plan), MAY));
    }

    @Test
    void marksAPostOnItsDayAndListsIt() {
        assertThat(drawn(plan().addPost(post("A guide", 3))).texts("text"))
                .containsSubsequence(
                        "May 2017", "2", "3", "A", "4", "Blog", "Content stated", "A", "A guide", "3, at 09:30");
    }

    @Test
    void namesChannelsInTheOrderOfThePlan() {
        StrategyBuilder both = plan().addPost(post("A guide", 3))
                .addPost(
                        post("A picture", 4).toBuilder().channels(List.of("ig")).build());

        assertThat(drawn(both).texts("text")).containsSubsequence("A", "Instagram", "B", "Blog");
    }

    @Test
    void countsPostsOfOneDayThatAreStillOpen() {
        StrategyBuilder busy = Strategy.builder("campfire")
                .timeframe(Timeframe.of(Year.of(2017)))
                .addChannel(ChannelPlan.builder("ig")
                        .addCadence(Cadence.of(12, Period.ofDays(1)))
                        .build());

        assertThat(drawn(busy).texts("text")).contains("A×12", "Content still open");
    }

    @Test
    void aMonthOutsideTheCalendarIsEmpty() {
        assertThat(new SvgReader(EditorialMonth.svg(year(plan().addPost(post("A guide", 3))), MAY.plusYears(1)))
                        .texts("text"))
                .contains("May 2018", "Nothing is planned to be posted in this month.");
    }

    @Test
    void theCalendarOfAChannelHasAnIdOfItsOwn() {
        assertThat(new SvgReader(EditorialMonth.svg(year(plan()).on("ig"), MAY)).ids())
                .contains("strategy-month-2017-05-ig");
    }

    @Test
    void describesWhatIsPosted() {
        assertThat(drawn(plan().addPost(post("A guide", 3))).texts("desc"))
                .containsExactly("1 × Content stated. Channels: A, Blog. Content: A guide.");
    }

    @Test
    void aYearWithoutDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditorialMonth.svg(year(plan()), YearMonth.of(10_000, 1)))
                .withMessageStartingWith("picture of a month: ");
    }
}
