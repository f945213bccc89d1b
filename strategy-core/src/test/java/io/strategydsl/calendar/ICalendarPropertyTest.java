package io.strategydsl.calendar;

import static io.strategydsl.model.ValueArbitraries.daysBetween;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Milestone;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.ValueArbitraries;
import io.strategydsl.planning.agenda.Agenda;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Calendars of all sorts of plans, as two other programs read them. */
class ICalendarPropertyTest {
    private static final Instant STAMP = Instant.parse("2026-11-26T10:15:30Z");

    @Property(tries = 1000)
    void itsDaysAndTextsAreThoseOfTheAgenda(@ForAll("agendas") Agenda agenda) {
        Timeframe asked = new Timeframe(agenda.firstDay(), agenda.lastDay());
        String text = ICalendar.of(agenda).text(STAMP);

        assertThat(daysByText(BiweeklyReader.read(text, asked), title -> title))
                .as(text)
                .isEqualTo(daysByText(agenda, title -> title));
        assertThat(daysByText(Ical4jReader.read(text, asked), ICalendarPropertyTest::asIcal4jReads))
                .as(text)
                .isEqualTo(daysByText(agenda, ICalendarPropertyTest::asIcal4jReads));
    }

    @Property(tries = 200)
    void noLineHasMoreThan75OctetsOrATornCharacter(@ForAll("agendas") Agenda agenda) {
        String text = ICalendar.of(agenda).text(STAMP);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line).doesNotContain("\r", "\n");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line.codePoints()).noneMatch(each -> Character.getType(each) == Character.SURROGATE);
        });
    }

    @Property(tries = 200)
    void itsUidsAreUniqueAndThoseOfTheNextExport(@ForAll("agendas") Agenda agenda) {
        List<String> uids = uids(ICalendar.of(agenda).text(STAMP));

        assertThat(uids).doesNotHaveDuplicates();
        assertThat(uids(ICalendar.of(agenda).text(STAMP.plusSeconds(86_400)))).isEqualTo(uids);
    }

    @Property(tries = 200)
    void anEventStaysTheSameWhenSomethingElseChanges(@ForAll("agendas") Agenda agenda) {
        Strategy plan = agenda.strategy();
        Strategy changed = plan.toBuilder()
                .personas(Stream.concat(Stream.of(Persona.builder("new-one").build()), plan.personas().stream())
                        .toList())
                .tactics(Stream.concat(
                                Stream.of(Tactic.builder("new-one")
                                        .schedule(Schedule.once(agenda.firstDay()))
                                        .build()),
                                plan.tactics().stream())
                        .toList())
                .build();

        assertThat(events(Agenda.between(changed, agenda.firstDay(), agenda.lastDay())))
                .containsAll(events(agenda));
    }

    @Property(tries = 200)
    void aPartHasTheEventsOfTheWhole(@ForAll("agendas") Agenda agenda) {
        List<String> whole = events(agenda);

        for (String owner : agenda.owners()) {
            assertThat(whole).containsAll(events(agenda.ownedBy(owner)));
        }
        assertThat(whole).containsAll(events(agenda.ownedByNobody()));
    }

    @Property(tries = 200)
    void whatIsOnNoDayIsLeftOutAndWhatIsLeftOutIsOnNoDay(@ForAll("agendas") Agenda agenda) {
        Agenda always = Agenda.between(agenda.strategy(), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        List<String> leftOut = ICalendar.of(always).leftOut().stream()
                .map(each -> each.path().element().kind() + each.path().id().orElseThrow())
                .sorted()
                .toList();

        assertThat(leftOut)
                .isEqualTo(PlannedElements.of(always).stream()
                        .filter(each -> each.days()
                                .between(always.firstDay(), always.lastDay())
                                .findFirst()
                                .isEmpty())
                        .map(each -> each.path().kind() + each.path().id().orElseThrow())
                        .sorted()
                        .toList());
    }

    private static Map<String, NavigableSet<LocalDate>> daysByText(Agenda agenda, UnaryOperator<String> asRead) {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        agenda.dueTactics().forEach(due -> {
            String title = title("tactic", due.tactic().id(), due.tactic().text());
            add(days, "tactic", asRead.apply(title), due.day());
        });
        agenda.duePosts().forEach(due -> {
            String title = title("post", due.post().id(), due.post().text());
            add(days, "post", asRead.apply(title), due.day());
        });
        return days;
    }

    private static Map<String, NavigableSet<LocalDate>> daysByText(
            Collection<ReadEvent> events, UnaryOperator<String> asRead) {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        for (ReadEvent event : events) {
            String title = event.summary().replaceFirst(" \\(number \\d+\\)$", "");
            event.days().forEach(day -> add(days, event.category(), asRead.apply(title), day));
        }
        return days;
    }

    private static void add(Map<String, NavigableSet<LocalDate>> days, String kind, String title, LocalDate day) {
        days.computeIfAbsent(kind + ": " + title, key -> new TreeSet<>()).add(day);
    }

    private static String title(String kind, String id, String text) {
        return text.isEmpty() ? kind + " '" + id + "'" : text.replaceAll("\r\n?", "\n");
    }

    /** ical4j takes away spaces around a text, and takes the end of a line after a backslash for the letter n. */
    private static String asIcal4jReads(String title) {
        return title.replaceAll("\\\\+[\nn]", "?").strip();
    }

    private static List<String> uids(String text) {
        return text.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    /** The events one by one, as they are written. */
    private static List<String> events(Agenda agenda) {
        String text = ICalendar.of(agenda).text(STAMP);
        return Stream.of(text.split("BEGIN:VEVENT\r\n"))
                .skip(1)
                .map(event -> event.substring(0, event.indexOf("END:VEVENT")))
                .toList();
    }

    /** Agendas of plans whose tactics and posts mostly fall on some of their days, and are otherwise of every sort. */
    @Provide
    Arbitrary<Agenda> agendas() {
        Arbitrary<Timeframe> asked = Combinators.combine(
                        daysBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31)),
                        Arbitraries.integers().between(0, 1100))
                .as((first, more) -> new Timeframe(first, first.plusDays(more)));
        return asked.flatMap(span -> plans(span).map(plan -> Agenda.between(plan, span.start(), span.end())))
                .withoutEdgeCases();
    }

    private static Arbitrary<Strategy> plans(Timeframe asked) {
        Arbitrary<Timeframe> timeframes = Combinators.combine(
                        daysBetween(LocalDate.of(2014, 1, 1), asked.end()),
                        Arbitraries.integers().between(0, 2000))
                .as((first, more) -> new Timeframe(first, first.plusDays(more)));
        return Combinators.combine(
                        StrategyArbitraries.any(Team.class),
                        timeframes.optional(0.7),
                        StrategyArbitraries.any(Milestone.class).list().ofMaxSize(3),
                        scheduled(StrategyArbitraries.any(Tactic.class), asked, Tactic::withSchedule),
                        scheduled(StrategyArbitraries.any(Post.class), asked, Post::withSchedule))
                .as((team, timeframe, milestones, tactics, posts) -> Strategy.builder("plan")
                        .team(team)
                        .timeframe(timeframe)
                        .milestones(milestones)
                        .tactics(tactics)
                        .posts(posts)
                        .build());
    }

    private static Recurring startedOn(Recurring recurring, LocalDate day) {
        boolean over = recurring.end().filter(day::isAfter).isPresent();
        return over || recurring.start().isPresent()
                ? recurring
                : recurring.from(day).except(day.plusDays(7), day.plusMonths(1));
    }

    private static <E> Arbitrary<List<E>> scheduled(
            Arbitrary<E> elements, Timeframe asked, BiFunction<E, Schedule, E> withSchedule) {
        Arbitrary<Schedule> near = Combinators.combine(
                        daysBetween(asked.start(), asked.end()),
                        Arbitraries.integers().between(1, 40).optional(0.3))
                .as((day, length) -> length.<Schedule>map(
                                days -> Schedule.once(day).lasting(Period.ofDays(days)))
                        .orElse(Schedule.once(day)));
        Arbitrary<Schedule> recurring = Combinators.combine(
                        ValueArbitraries.recurring(), daysBetween(asked.start(), asked.end()))
                .as(ICalendarPropertyTest::startedOn);
        Arbitrary<Schedule> schedules = Arbitraries.frequencyOf(
                Tuple.of(4, recurring), Tuple.of(2, near), Tuple.of(1, ValueArbitraries.schedules()));
        return Combinators.combine(elements, schedules)
                .as(withSchedule::apply)
                .list()
                .ofMaxSize(5);
    }
}
