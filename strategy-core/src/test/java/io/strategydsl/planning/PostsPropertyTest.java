package io.strategydsl.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.ValueArbitraries;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.DuePost;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** What holds for posts wherever they are shown. */
class PostsPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    @Property(tries = 200)
    void onePostOnManyChannelsIsOnceOnTheAgendaAndOnceInTheCalendarOfEachChannel(
            @ForAll("days") LocalDate day,
            @ForAll @Size(min = 1, max = 4) @UniqueElements List<@From("ids") String> channels,
            @ForAll @UniqueElements @Size(max = 4) List<@From("ids") String> stated) {
        Strategy plan = Strategy.builder("plan")
                .channels(stated.stream()
                        .map(id -> ChannelPlan.builder(id).build())
                        .toList())
                .addPost(Post.builder("post")
                        .channels(channels)
                        .schedule(Schedule.once(day))
                        .build())
                .build();

        assertThat(Agenda.between(plan, FIRST, LAST).duePosts().map(DuePost::day))
                .containsExactly(day);
        for (String channel : channels) {
            assertThat(EditorialCalendar.between(plan, FIRST, LAST)
                            .on(channel)
                            .slots()
                            .map(Slot::day))
                    .as(channel)
                    .containsExactly(day);
        }
        assertThat(EditorialCalendar.between(plan, FIRST, LAST).slots().flatMap(slot -> slot.channel().stream()))
                .containsExactlyInAnyOrderElementsOf(channels);
    }

    @Property(tries = 100)
    void theCalendarHasEachPostOnTheDaysOfTheAgenda(@ForAll("posts") List<Post> posts) {
        Strategy plan = Strategy.builder("plan").posts(posts).build();
        Stream<String> due = Agenda.between(plan, FIRST, LAST)
                .duePosts()
                .flatMap(each -> Stream.generate(
                                () -> each.day() + " " + each.post().id())
                        .limit(Math.max(1, each.post().channels().size())));

        assertThat(EditorialCalendar.between(plan, FIRST, LAST)
                        .slots()
                        .filter(slot -> slot.kind() == SlotKind.POST)
                        .map(slot -> slot.day() + " " + slot.post().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(due.toList());
    }

    @Property(tries = 100)
    void whatIsLeftToDoIsWhatIsNeitherPublishedNorDropped(@ForAll("posts") List<Post> posts) {
        Strategy plan = Strategy.builder("plan").posts(posts).build();

        assertThat(Agenda.between(plan, FIRST, LAST).duePosts().filter(DuePost::done))
                .allMatch(due -> due.post().isPublished());
        assertThat(Agenda.between(plan, FIRST, LAST).duePosts())
                .noneMatch(due -> due.post().isDropped());
    }

    @Provide
    Arbitrary<String> ids() {
        return ValueArbitraries.freshIds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.daysBetween(FIRST, LAST);
    }

    @Provide
    Arbitrary<List<Post>> posts() {
        return Combinators.combine(StrategyArbitraries.any(Post.class), days().optional(0.5))
                .as((post, day) -> post.toBuilder()
                        .schedule(day.<Schedule>map(Schedule::once).or(() -> Optional.empty()))
                        .build())
                .list()
                .ofMaxSize(6)
                .uniqueElements(Post::id);
    }
}
