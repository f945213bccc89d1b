package io.strategydsl.benchmark;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.editorial.EditorialCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A year of posts: what one of ten owners has to see to in a quarter, and one month of the editorial calendar. Each fork also
 * prints how many bytes of the heap a post holds: what the heap has more of, after garbage collection, once the posts are
 * made.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PostsBenchmark {
    private static final int OWNERS = 10;
    private static final int MAX_CHANNELS = 4;
    private static final int COLLECTIONS = 5;
    private static final LocalDate FIRST = Plans.FIRST_DAY;

    /** How many posts the plan has. */
    @Param({"25000", "50000", "100000"})
    public int posts;

    private Strategy plan = Plans.clean(1);

    /** Makes the plan. */
    @Setup
    public void makePlan() {
        long before = usedHeap();
        List<Post> made = new ArrayList<>(posts);
        for (int i = 0; i < posts; i++) {
            made.add(post(i));
        }
        long bytes = usedHeap() - before;
        plan = Plans.clean(1).toBuilder().posts(made).build();
        System.out.println("# " + posts + " posts hold " + bytes / posts + " bytes each");
    }

    /** One post in the way of a real calendar: one to four channels, an owner, a time, an area, a format and a status. */
    private static Post post(int number) {
        List<String> channels = new ArrayList<>();
        for (int i = 0; i <= number % MAX_CHANNELS; i++) {
            channels.add("channel-" + (number + i) % Plans.CHANNELS);
        }
        return Post.builder("post-" + number)
                .text("What our readers say about tents in the rain, part " + number)
                .channels(channels)
                .schedule(Schedule.once(FIRST.plusDays(number % 365)))
                .time(LocalTime.of(8 + number % 12, 0))
                .area(number % 2 == 0 ? ContentArea.CURATED : ContentArea.INTERACTION)
                .format(number % 3 == 0 ? ContentFormat.CAROUSEL : ContentFormat.IMAGE)
                .addOwner("member-" + number % OWNERS)
                .status(number % 5 == 0 ? PostStatus.draft() : PostStatus.scheduled())
                .build();
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What one of the owners has to see to in the first quarter. */
    @Benchmark
    public long agendaOfOneOwner() {
        return Agenda.between(plan, FIRST, FIRST.plusMonths(3).minusDays(1))
                .ownedBy("member-0")
                .duePosts()
                .count();
    }

    /** One month of the editorial calendar of all channels. */
    @Benchmark
    public long monthOfTheCalendar() {
        return EditorialCalendar.between(
                        plan, FIRST.plusMonths(2), FIRST.plusMonths(3).minusDays(1))
                .slots()
                .count();
    }
}
