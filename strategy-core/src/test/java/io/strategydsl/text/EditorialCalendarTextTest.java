package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.ownExpertise;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.ContentFormat.LONG_VIDEO;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.FACEBOOK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TWITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.editorial.EditorialCalendar;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class EditorialCalendarTextTest {
    private static final LocalDate MONDAY = LocalDate.of(2017, 1, 9);
    private static final LocalDate SUNDAY = LocalDate.of(2017, 1, 15);

    // spotless:off
    private static final Strategy CAMPFIRE = strategy("campfire-2017", s -> s
        .during(Year.of(2017))
        .calendar(URI.create("https://campfire.example/calendar"))
        .channel("instagram", INSTAGRAM, c -> c
            .posting(4, PER_WEEK)
            .mix(promotion(20), curated(40), interaction(40))
            .post("tents", "Which of these two tents would you carry up a mountain in the rain?", post -> post.at(LocalDate.of(2017, 1, 12)).area(PROMOTION))
            .post("photos", "Photos of the hike", post -> post.repeats(whenever("after each hike"))))
        .channel("twitter", TWITTER, c -> c
            .posting(2, PER_DAY)
            .calendar(URI.create("https://campfire.example/twitter")))
        .channel("facebook", FACEBOOK, c -> c
            .posting(3, PER_EVENT))
        .pillars(p -> p
            .somethingNew("Photo contest", Schedule.once(LocalDate.of(2017, 1, 12))))
        .tactic("game", "Guess the trail", t -> t
            .on("facebook")
            .due(LocalDate.of(2017, 1, 14))
            .somethingNew())
        .tactic("raffle", "Raffle a stove", t -> t
            .somethingNew()));
    // spotless:on

    @Test
    void printsAWeekOfCampfire() {
        assertThat(PlanningText.of(EditorialCalendar.between(CAMPFIRE, MONDAY, SUNDAY)))
                .isEqualTo("""
                        Editorial calendar of campfire-2017, from 2017-01-09 to 2017-01-15

                        Week 2, from Monday 2017-01-09
                          Mon 2017-01-09  instagram     interaction  open slot
                                          twitter       -            2 open slots
                          Tue 2017-01-10  instagram     curated      open slot
                                          twitter       -            2 open slots
                          Wed 2017-01-11  twitter       -            2 open slots
                          Thu 2017-01-12  instagram     promotion    tents: Which of these two tents would you carry up a
                                                                     mountain in the rain?
                                          twitter       -            2 open slots
                                          (no channel)  -            something new: Photo contest
                          Fri 2017-01-13  twitter       -            2 open slots
                          Sat 2017-01-14  instagram     interaction  open slot
                                          twitter       -            2 open slots
                                          facebook      -            something new: game: Guess the trail
                          Sun 2017-01-15  twitter       -            2 open slots

                        COUNTS          posts  promotion  curated  interaction  no area  open  new
                          instagram         4          1        1            2        0     3    0
                          twitter          14          0        0            0       14    14    0
                          facebook          0          0        0            0        0     0    1
                          (no channel)      0          0        0            0        0     0    1
                          all together     18          1        1            2       14    17    2

                        CALENDARS KEPT ELSEWHERE
                          the whole plan: https://campfire.example/calendar
                          twitter: https://campfire.example/twitter

                        ON NO DAY
                          instagram: photos: Photos of the hike
                              "after each hike"
                          facebook: 3 posts each time
                          (no channel): raffle: Raffle a stove
                              without a date; something new
                        """);
    }

    @Test
    void printsOneChannel() {
        assertThat(PlanningText.of(
                        EditorialCalendar.between(CAMPFIRE, MONDAY, SUNDAY).on("instagram")))
                .isEqualTo("""
                        Editorial calendar of campfire-2017, on instagram, from 2017-01-09 to 2017-01-15

                        Week 2, from Monday 2017-01-09
                          Mon 2017-01-09  instagram     interaction  open slot
                          Tue 2017-01-10  instagram     curated      open slot
                          Thu 2017-01-12  instagram     promotion    tents: Which of these two tents would you carry up a
                                                                     mountain in the rain?
                          Sat 2017-01-14  instagram     interaction  open slot

                        COUNTS          posts  promotion  curated  interaction  no area  open  new
                          instagram         4          1        1            2        0     3    0

                        CALENDARS KEPT ELSEWHERE
                          the whole plan: https://campfire.example/calendar

                        ON NO DAY
                          instagram: photos: Photos of the hike
                              "after each hike"
                        """);
    }

    @Test
    void foldsQuietWeeks() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                        "a-channel-with-a-name-that-is-longer-than-the-column",
                        INSTAGRAM,
                        c -> c.post("year", "Happy new year", post -> post.at(LocalDate.of(2016, 1, 2)))
                                .post("pancakes", "Pancakes", post -> post.at(LocalDate.of(2016, 2, 10)))
                                .post("blue", "Something blue", post -> post.repeats(monthly()))));

        assertThat(PlanningText.of(
                        EditorialCalendar.between(plan, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 2, 21))))
                .isEqualTo("""
                        Editorial calendar of plan, from 2016-01-01 to 2016-02-21

                        Week 53, from Monday 2015-12-28
                          Sat 2016-01-02  a-channel-with-a-name-that-is-longer-than-the-column
                                                        -            year: Happy new year

                        Week 1, from Monday 2016-01-04: nothing, nor in the 4 weeks after it

                        Week 6, from Monday 2016-02-08
                          Wed 2016-02-10  a-channel-with-a-name-that-is-longer-than-the-column
                                                        -            pancakes: Pancakes

                        Week 7, from Monday 2016-02-15: nothing

                        COUNTS          posts  promotion  curated  interaction  no area  open  new
                          a-channel-with-a-name-that-is-longer-than-the-column
                                            2          0        0            0        2     0    0

                        ON NO DAY
                          a-channel-with-a-name-that-is-longer-than-the-column: blue: Something blue
                              monthly; no start is known
                        """);
    }

    @Test
    void printsNoDayThatIsNotStated() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(MONDAY, SUNDAY)
                        .channel(
                                "blog",
                                BLOG,
                                c -> c.posting(1, PER_WEEK).post("tip", "A tip", post -> post.repeats(weekly())))
                        .pillars(p -> p.somethingNew("Raffle", monthly())));

        assertThat(PlanningText.of(EditorialCalendar.between(plan, MONDAY, SUNDAY)))
                .startsWith("""
                        Editorial calendar of plan, from 2017-01-09 to 2017-01-15

                        Week 2, from Monday 2017-01-09
                          some day        blog          -            tip: A tip (day not stated)
                                          (no channel)  -            something new: Raffle (day not stated)
                        """);
    }

    @Test
    void printsFormatsAndOtherAreas() {
        ContentArea looms = ContentArea.of("looms", "Looms and wheels");
        Strategy plan = strategy(
                "plan",
                s -> s.during(MONDAY, SUNDAY)
                        .mix(share(looms, 50), ownExpertise(50))
                        .channel("blog", BLOG, c -> c.posting(2, PER_DAY).posting(1, PER_WEEK, LONG_VIDEO)));

        assertThat(PlanningText.of(EditorialCalendar.between(plan, MONDAY, MONDAY)))
                .isEqualTo("""
                        Editorial calendar of plan, from 2017-01-09 to 2017-01-09

                        Week 2, from Monday 2017-01-09
                          Mon 2017-01-09  blog          own expertise     open slot
                                          blog          Looms and wheels  open slot
                                          blog          own expertise     open slot: long video

                        COUNTS          posts  promotion  curated  interaction  other  no area  open  new
                          blog              3          0        0            0      3        0     3    0
                          other areas: own expertise 2, Looms and wheels 1
                        """);
    }

    @Test
    void printsAnEmptyPlan() {
        assertThat(PlanningText.of(EditorialCalendar.between(strategy("plan", s -> {}), MONDAY, MONDAY.plusWeeks(1))))
                .isEqualTo("""
                        Editorial calendar of plan, from 2017-01-09 to 2017-01-16

                        Week 2, from Monday 2017-01-09: nothing, nor in the week after it
                        """);
    }

    @Test
    void holdsLongWordsAndEveryScript() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                        "\u03BA\u03B1\u03BD\u03AC\u03BB\u03B9",
                        INSTAGRAM,
                        c -> c.post("post-6", "\uD83D\uDE00".repeat(150), post -> post.at(MONDAY))
                                .post("post-7", "\u65B0\u3057\u3044".repeat(60), post -> post.at(MONDAY))
                                .post("post-8", "\u05E9\u05DC\u05D5\u05DD ".repeat(40), post -> post.at(MONDAY))));

        String text = PlanningText.of(EditorialCalendar.between(plan, MONDAY, MONDAY));

        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100)
                .noneMatch(line -> line.endsWith(" "))
                .noneMatch(line -> Character.isHighSurrogate(line.isEmpty() ? 'a' : line.charAt(line.length() - 1)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanningText.of((EditorialCalendar) null))
                .withMessageStartingWith("text of an editorial calendar: null was given for calendar");
    }
}
