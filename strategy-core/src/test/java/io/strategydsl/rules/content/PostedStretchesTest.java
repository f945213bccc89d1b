package io.strategydsl.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holes of more than ten days. */
class PostedStretchesTest {
    private static final int LIMIT = 10;
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final PostedStretches stretches = new PostedStretches(Optional.empty(), LIMIT);

    @Test
    void hasNoHoleBetweenMoreThanAHandfulOfPosts() {
        IntStream.range(0, 40).forEach(number -> on(FIRST.plusDays(7L * number)));

        assertThat(stretches.holes()).isEmpty();
    }

    @Test
    void hasAHoleWhereOneOfManyIsLeftOut() {
        IntStream.range(0, 40).filter(number -> number != 20).forEach(number -> on(FIRST.plusDays(7L * number)));

        assertThat(stretches.holes())
                .containsExactly(new PostedStretches.Hole(FIRST.plusDays(133), FIRST.plusDays(147)));
    }

    @Test
    void hasAHoleAfterTheLastOfAsManyPostsAsItHadRoomFor() {
        IntStream.range(0, 7).forEach(number -> on(FIRST.plusDays(7L * number)));
        on(FIRST.plusDays(60));

        assertThat(stretches.holes()).containsExactly(new PostedStretches.Hole(FIRST.plusDays(42), FIRST.plusDays(60)));
    }

    @Test
    void takesPostsInAnyOrder() {
        on(FIRST.plusDays(20));
        on(FIRST);
        on(FIRST.plusDays(40));

        assertThat(stretches.holes())
                .containsExactly(
                        new PostedStretches.Hole(FIRST, FIRST.plusDays(20)),
                        new PostedStretches.Hole(FIRST.plusDays(20), FIRST.plusDays(40)));
    }

    @Test
    void looksIntoWhatSkipsMonthsOrQuarters() {
        PostedStretches ofFortyDays = new PostedStretches(Optional.empty(), 40);
        ofFortyDays.add(post(), Recurring.monthlyOn(1).every(2).from(FIRST).until(FIRST.plusMonths(4)));
        assertThat(ofFortyDays.holes()).hasSize(2);

        PostedStretches ofAHundredDays = new PostedStretches(Optional.empty(), 100);
        ofAHundredDays.add(post(), Recurring.quarterly().every(2).from(FIRST).until(FIRST.plusMonths(12)));
        assertThat(ofAHundredDays.holes()).hasSize(2);
    }

    @Test
    void reachesAsFarAsTheLongestStretchSoFar() {
        add(Recurring.daily().from(FIRST).until(FIRST.plusDays(60)));
        on(FIRST.plusDays(5));
        on(FIRST.plusDays(70));

        assertThat(stretches.holes()).isEmpty();
    }

    @Test
    void takesWhatComesBackOftenEnoughForOneStretch() {
        add(Recurring.daily().every(LIMIT).from(FIRST).until(FIRST.plusDays(55)));
        on(FIRST.plusDays(60));

        assertThat(stretches.holes()).isEmpty();
    }

    @Test
    void endsAStretchWithTheLastDayOnWhichItComes() {
        add(Recurring.daily().every(LIMIT).from(FIRST).until(FIRST.plusDays(55)));
        on(FIRST.plusDays(61));

        assertThat(stretches.holes()).containsExactly(new PostedStretches.Hole(FIRST.plusDays(50), FIRST.plusDays(61)));
    }

    @Test
    void looksIntoWhatComesTooRarelyOrNotOnEachDay() {
        add(Recurring.daily().every(LIMIT + 1).from(FIRST).until(FIRST.plusDays(30)));

        assertThat(stretches.holes())
                .containsExactly(
                        new PostedStretches.Hole(FIRST, FIRST.plusDays(11)),
                        new PostedStretches.Hole(FIRST.plusDays(11), FIRST.plusDays(22)));
    }

    @Test
    void looksIntoWhatIsLeftOutOnSomeDay() {
        add(Recurring.daily().every(LIMIT).from(FIRST).until(FIRST.plusDays(30)).except(FIRST.plusDays(10)));

        assertThat(stretches.holes()).containsExactly(new PostedStretches.Hole(FIRST, FIRST.plusDays(20)));
    }

    @Test
    void doesNotKnowWhenPostsComeThatNoDayIsKnownOf() {
        add(new Schedule.Relative(RelativeDay.after("opening", Period.ofDays(3))));

        assertThat(stretches.onUnknownDays()).isOne();
        assertThat(stretches.isEmpty()).isTrue();
    }

    @Test
    void doesNotKnowWhenARarePostWithoutAnEndComes() {
        add(Recurring.monthlyOn(1).from(FIRST));

        assertThat(stretches.onUnknownDays()).isOne();
    }

    @Test
    void leavesHolesBeforeTheDayOnWhichAPostThatComesBackWasPublished() {
        on(FIRST);
        on(FIRST.plusDays(20));
        stretches.add(
                published(FIRST.plusDays(20)),
                Recurring.daily().from(FIRST.plusDays(20)).until(FIRST.plusDays(25)));

        assertThat(stretches.holes()).isEmpty();
    }

    @Test
    void doesNotTakeAPublishedPostThatComesBackForOneOfTheEndOfTime() {
        on(FIRST);
        on(FIRST.plusDays(20));
        stretches.add(
                Post.builder("again")
                        .status(new PostStatus.Published(Optional.empty()))
                        .build(),
                Recurring.daily().from(FIRST.plusDays(20)).until(FIRST.plusDays(25)));

        assertThat(stretches.holes()).hasSize(1);
    }

    @Test
    void looksAtWhatIsInTheTimeframeAlone() {
        PostedStretches ofMarch = new PostedStretches(Optional.of(new Timeframe(FIRST, FIRST.plusDays(30))), LIMIT);
        ofMarch.add(post(), new Schedule.Once(FIRST.minusDays(1)));
        ofMarch.add(post(), new Schedule.Once(FIRST.plusDays(31)));
        assertThat(ofMarch.isEmpty()).isTrue();

        ofMarch.add(post(), new Schedule.Once(FIRST));
        ofMarch.add(post(), new Schedule.Once(FIRST.plusDays(30)));
        assertThat(ofMarch.holes()).containsExactly(new PostedStretches.Hole(FIRST, FIRST.plusDays(30)));
    }

    @Test
    void goesOnUntilTheEndOfTheTimeframe() {
        PostedStretches ofTheYear = new PostedStretches(Optional.of(Timeframe.of(Year.of(2027))), LIMIT);
        ofTheYear.add(post(), Recurring.daily().from(FIRST));

        assertThat(ofTheYear.holes()).isEmpty();
    }

    private void on(LocalDate day) {
        add(new Schedule.Once(day));
    }

    private void add(Schedule schedule) {
        stretches.add(post(), schedule);
    }

    private static Post post() {
        return Post.builder("post").build();
    }

    private static Post published(LocalDate day) {
        return Post.builder("again")
                .status(new PostStatus.Published(Optional.of(day)))
                .build();
    }
}
