package io.strategydsl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.HostileTexts;
import io.strategydsl.model.Amount;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.agenda.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plan says comes out of its calendar as text, and as nothing else. */
class HostileTextsInCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Instant STAMP = Instant.parse("2026-11-26T10:15:30Z");

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    /** Not those that end in a backslash: before the end of a line of a description, ical4j takes both for letters. */
    static Stream<String> thoseThatIcal4jCanRead() {
        return hostileTexts().filter(text -> !text.endsWith("\\"));
    }

    @Test
    void thereAreSixty() {
        assertThat(HostileTexts.ALL).hasSize(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("thoseThatIcal4jCanRead")
    void comesOutAsTextInIcal4j(String text) {
        // ical4j takes away the spaces around a value.
        List<Tuple> expected = expected(text).stream()
                .map(each -> new Tuple(each.toList().stream()
                        .map(value -> value.toString().strip())
                        .toArray()))
                .toList();

        assertThat(Ical4jReader.read(calendar(text), new Timeframe(DAY, DAY)))
                .extracting(ReadEvent::summary, ReadEvent::description)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void comesOutAsTextInBiweekly(String text) {
        assertThat(BiweeklyReader.read(calendar(text), new Timeframe(DAY, DAY)))
                .extracting(ReadEvent::summary, ReadEvent::description)
                .containsExactlyElementsOf(expected(text));
    }

    private static List<Tuple> expected(String text) {
        // The line breaks of every system become those of iCalendar.
        String read = text.replaceAll("\r\n?", "\n");
        String owner = "Owners: " + read + "\n";
        return List.of(
                tuple(read, owner + "Amount: 3 " + read),
                tuple(read, owner + "Format: " + read + "\nContent: " + read));
    }

    private static String calendar(String text) {
        Strategy plan = Strategy.builder("plan")
                .team(Team.builder()
                        .addMember(TeamMember.builder("ida").name(text).build())
                        .build())
                .addTactic(Tactic.builder("list")
                        .text(text)
                        .amount(Amount.of(3, text))
                        .addOwner("ida")
                        .schedule(Schedule.once(DAY))
                        .build())
                .addPost(Post.builder("open-day")
                        .text(text)
                        .format(ContentFormat.of("custom", text))
                        .area(ContentArea.of("custom", text))
                        .addOwner("ida")
                        .schedule(Schedule.once(DAY))
                        .build())
                .build();
        return ICalendar.of(Agenda.between(plan, DAY, DAY))
                .withAlarm(Duration.ofHours(15))
                .text(STAMP);
    }
}
