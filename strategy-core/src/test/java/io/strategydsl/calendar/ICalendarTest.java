package io.strategydsl.calendar;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.months;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.agenda.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-26T10:15:30Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void isACalendarByTheLetterOfRfc5545() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(FIRST, LAST)
                        .team(t -> t.member("ida", "Ida"))
                        .tactic(
                                "list",
                                "List partners; 100, at least",
                                t -> t.amount(100, "partners").ownedBy("ida").due(DAY)));

        assertThat(ICalendar.of(year(plan)).text(STAMP)).isEqualToNormalizingNewlines("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//io.strategydsl//strategy-core//EN
                X-WR-CALNAME:plan
                BEGIN:VEVENT
                UID:plan/tactics/list
                DTSTAMP:20261126T101530Z
                DTSTART;VALUE=DATE:20270301
                DTEND;VALUE=DATE:20270302
                SUMMARY:List partners\\; 100\\, at least
                DESCRIPTION:Owners: Ida\\nAmount: 100 partners
                CATEGORIES:tactic
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """);
    }

    @Test
    void hasNothingThatIcal4jFindsFaultWith() {
        String text = ICalendar.of(year(strategy(
                        "plan",
                        s -> s.during(FIRST, LAST)
                                .tactic("list", "List partners", t -> t.repeats(weeklyOn(MONDAY)))
                                .post("open-day", "We are open", p -> p.at(DAY).time(LocalTime.of(9, 30))))))
                .withAlarm(Duration.ofHours(15))
                .text(STAMP);

        assertThat(Ical4jReader.faults(text).getEntries()).isEmpty();
    }

    @Test
    void whatLastsTakesItsFirstToItsLastDay() {
        assertThat(lines(tactic(Schedule.once(DAY).lasting(days(14)))))
                .contains("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270315");
    }

    @Test
    void whatLastsIsThereAsAWholeIfAnyOfItsDaysIsAskedFor() {
        Strategy plan = plan(tactic(Schedule.once(DAY).lasting(days(14))));
        Agenda tenth = Agenda.between(plan, DAY.plusDays(9), DAY.plusDays(9));

        assertThat(lines(tenth)).contains("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270315");
    }

    @Test
    void aPostWithATimeIsAtThatTimeWhereverItsReaderIs() {
        assertThat(lines(post(Schedule.once(DAY)).withTime(LocalTime.of(9, 30))))
                .contains("DTSTART:20270301T093000")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void aPostWithATimeThatLastsForDaysTakesThemWhole() {
        assertThat(lines(post(Schedule.once(DAY).lasting(days(2))).withTime(LocalTime.of(9, 30))))
                .contains("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270303")
                .contains("DESCRIPTION:Owned by nobody\\nTime: 09:30");
    }

    @Test
    void aRecurrenceIsOneEventWithARuleUntilTheEndOfThePlan() {
        assertThat(lines(tactic(Recurring.weeklyOn(MONDAY))))
                .contains("UID:plan/tactics/list", "DTSTART;VALUE=DATE:20270104")
                .contains("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231");
    }

    @Test
    void aRecurrenceEndsWithItsOwnEnd() {
        assertThat(lines(tactic(Recurring.weeklyOn(MONDAY).until(DAY))))
                .contains("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270301");
    }

    @Test
    void aNumberOfTimesEndsWithTheLastOfThem() {
        assertThat(lines(tactic(Recurring.weeklyOn(MONDAY).from(DAY).times(3))))
                .contains("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315");
    }

    @Test
    void aRecurrenceEndsWithTheAgendaAndStartsOnItsFirstDayThere() {
        Agenda march =
                Agenda.between(plan(tactic(Recurring.weeklyOn(MONDAY).every(2))), DAY, LocalDate.of(2027, 3, 31));

        assertThat(lines(march))
                .contains("DTSTART;VALUE=DATE:20270308")
                .contains("RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO;UNTIL=20270331");
    }

    @Test
    void daysLeftOutAreExceptions() {
        LocalDate next = DAY.plusWeeks(1);

        assertThat(lines(tactic(Recurring.weeklyOn(MONDAY).from(DAY).except(next))))
                .contains("EXDATE;VALUE=DATE:20270308");
    }

    @Test
    void theTimesOfARecurringPostAreFloatingInItsRuleAsWell() {
        Post post = post(Recurring.weeklyOn(MONDAY)
                        .from(DAY)
                        .until(DAY.plusWeeks(2))
                        .except(DAY.plusWeeks(1)))
                .withTime(LocalTime.of(9, 30));

        assertThat(lines(post))
                .contains("DTSTART:20270301T093000")
                .contains("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315T093000")
                .contains("EXDATE:20270308T093000");
    }

    @Test
    void aRecurrenceThatNoRuleSaysIsAnEventEachTime() {
        assertThat(lines(tactic(monthlyOn(30, OR_LAST_DAY).from(DAY).times(2))))
                .contains("UID:plan/tactics/list/2027-03-30", "UID:plan/tactics/list/2027-04-30")
                .noneMatch(line -> line.startsWith("RRULE"));
    }

    @Test
    void whatLastsForMonthsIsAnEventEachTimeBecauseMonthsDiffer() {
        assertThat(lines(tactic(Recurring.yearly().from(DAY).lasting(months(1)))))
                .contains("UID:plan/tactics/list/2027-03-01")
                .noneMatch(line -> line.startsWith("RRULE"));
    }

    @Test
    void anEventThatMovesKeepsItsUid() {
        assertThat(lines(tactic(Schedule.once(DAY)))).contains("UID:plan/tactics/list");
        assertThat(lines(tactic(Schedule.once(DAY.plusDays(1))))).contains("UID:plan/tactics/list");
    }

    @Test
    void elementsWithTheSameIdHaveEventsOfTheirOwn() {
        Tactic same = tactic(Schedule.once(DAY));
        Strategy plan = plan(same).toBuilder().addTactic(same).build();

        assertThat(lines(year(plan))).contains("UID:plan/tactics/list", "UID:plan/tactics/list#2");
    }

    @Test
    void aUidIsNotTooLongForTheApplicationsThatKeepIt() {
        Strategy plan = Strategy.builder("λ".repeat(100))
                .addTactic(Tactic.builder("λ".repeat(100))
                        .schedule(Schedule.once(DAY))
                        .build())
                .build();

        assertThat(lines(year(plan))).contains("UID:793383c3-9b84-3f51-9b20-61b311741eb0");
    }

    @Test
    void thereIsAnEndToTheLastDayThatFourDigitsCanWrite() {
        Strategy plan = plan(tactic(Schedule.once(LocalDate.of(9999, 12, 30)).lasting(days(2))));
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(lines(Agenda.between(plan, last, last))).contains("DTSTART;VALUE=DATE:99991230", "DURATION:P2D");
    }

    @Test
    void aDayThatThePlanDoesNotStateIsTentative() {
        assertThat(lines(tactic(Recurring.weekly())))
                .contains("STATUS:TENTATIVE")
                .contains("DESCRIPTION:Owned by nobody\\nThe plan does not state the day: weekly");
    }

    @Test
    void aPostThatIsOnlyAnIdeaIsTentative() {
        assertThat(lines(post(Schedule.once(DAY)).withStatus(PostStatus.idea())))
                .contains("STATUS:TENTATIVE", "DESCRIPTION:Owned by nobody\\nStatus: idea");
    }

    @Test
    void whatIsDoneSaysSo() {
        assertThat(lines(tactic(Schedule.once(DAY)).withStatus(TacticStatus.done(DAY.minusDays(1)))))
                .contains("DESCRIPTION:Owned by nobody\\nDone on 2027-02-28");
    }

    @Test
    void alarmsAreOnRequest() {
        String text = ICalendar.of(year(plan(tactic(Schedule.once(DAY)))))
                .withAlarm(Duration.ofHours(15))
                .withAlarm(Duration.ofHours(-9))
                .text(STAMP);

        assertThat(unfolded(text)).contains("TRIGGER;RELATED=START:-P0DT15H0M", "TRIGGER;RELATED=START:P0DT9H0M");
        assertThat(Ical4jReader.read(text, new Timeframe(DAY, DAY)).get(0).alarms())
                .containsExactly(15 * 60L, -9 * 60L);
        assertThat(BiweeklyReader.read(text, new Timeframe(DAY, DAY)).get(0).alarms())
                .containsExactly(15 * 60L, -9 * 60L);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        Tactic done = tactic(Schedule.once(DAY)).withStatus(TacticStatus.done());

        assertThat(ICalendar.of(year(plan(done))).withAlarm(Duration.ofHours(1)).text(STAMP))
                .doesNotContain("VALARM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "P367D", "-P367D"})
    void refusesAnAlarmThatNobodyCouldMean(Duration before) {
        ICalendar calendar = ICalendar.of(year(plan(tactic(Schedule.once(DAY)))));

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.withAlarm(before));
    }

    @Test
    void refusesAStampThatFourDigitsCannotWrite() {
        ICalendar calendar = ICalendar.of(year(plan(tactic(Schedule.once(DAY)))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.text(Instant.parse("+10000-01-01T00:00:00Z")))
                .withMessage("calendar: year of the stamp is 10000; it goes from 1 to 9999");
    }

    @Test
    void whatFallsOnNoDayIsListedAndTheCalendarSaysSo() {
        Strategy plan = strategy(
                "plan",
                s -> s.milestone("launch", "Launch")
                        .tactic("undated", "x")
                        .tactic("waiting", "x", t -> t.due(at("launch")))
                        .tactic("triggered", "x", t -> t.repeats(whenever("it rains")))
                        .tactic("ongoing", "x", t -> t.repeats(ongoing()))
                        .tactic("weekly", "x", t -> t.repeats(weekly()))
                        .post("post", "x"));
        ICalendar calendar = ICalendar.of(year(plan));

        assertThat(calendar.leftOut())
                .extracting(LeftOut::toString)
                .containsExactly(
                        "tactic 'undated': it has no date",
                        "tactic 'waiting': it has no day yet",
                        "tactic 'triggered': it happens each time something else does",
                        "tactic 'ongoing': it is ongoing",
                        "tactic 'weekly': no start is known",
                        "post 'post': it has no date");
        assertThat(Ical4jReader.property(calendar.text(STAMP), "X-WR-CALDESC"))
                .startsWith("Not in this calendar: tactic 'undated': it has no date, tactic 'waiting'");
    }

    @Test
    void whatRecursOnNoDayOfThePlanIsLeftOut() {
        Strategy plan = plan(tactic(Recurring.weeklyOn(MONDAY).from(LAST.plusDays(1))));

        assertThat(ICalendar.of(year(plan)).leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.NO_DAY_IN_PLAN);
    }

    @Test
    void saysWhatItCovers() {
        assertThat(ICalendar.of(year(plan(tactic(Schedule.once(DAY)))).ownedBy("ida")))
                .hasToString("calendar of plan, owned by ida, from 2027-01-01 to 2027-12-31");
    }

    private static Tactic tactic(Schedule schedule) {
        return Tactic.builder("list").text("List partners").schedule(schedule).build();
    }

    private static Post post(Schedule schedule) {
        return Post.builder("open-day").text("We are open").schedule(schedule).build();
    }

    private static Strategy plan(Tactic tactic) {
        return Strategy.builder("plan")
                .timeframe(new Timeframe(FIRST, LAST))
                .addTactic(tactic)
                .build();
    }

    private static Agenda year(Strategy plan) {
        return Agenda.between(plan, FIRST, LAST);
    }

    private static List<String> lines(Tactic tactic) {
        return lines(year(plan(tactic)));
    }

    private static List<String> lines(Post post) {
        return lines(year(Strategy.builder("plan").addPost(post).build()));
    }

    private static List<String> lines(Agenda agenda) {
        return unfolded(ICalendar.of(agenda).text(STAMP));
    }

    private static List<String> unfolded(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }
}
