package io.strategydsl.benchmark;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a plan against its cadences, its mixes and its timeframe. Of cadences, those are looked at that a channel has
 * alone, for all posts, by the day, the week or the month; of mixes, areas are taken as they are or as what they count as. The
 * posts that are measured are published on no day after others that are still to come, all on days that are known, and in plans with a timeframe.
 */
final class FloorContent {
    private static final int DAYS = 31;
    private static final int POINTS = 15;
    private static final int POSTS = 10;
    private static final int DAYS_OF_WEEK = 7;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private FloorContent() {}

    static void cadence(ChannelPlan channel, List<Post> posts, FloorIndex index, FloorFindings findings) {
        if (posts.isEmpty() || channel.cadences().size() != 1 || index.channels.get(channel.id()) != channel) {
            return;
        }
        Cadence cadence = channel.cadences().get(0);
        long least = cadence.times();
        long most = cadence.atMost();
        if (cadence.per() == Per.PER_DAY) {
            least *= DAYS_OF_WEEK;
            most *= DAYS_OF_WEEK;
        } else if (cadence.per() != Per.PER_WEEK && cadence.per() != Per.PER_MONTH) {
            return;
        }
        List<Post> known = new ArrayList<>();
        for (Post post : posts) {
            if (post.isPublished()) {
                return;
            }
            if (areKnown(index.schedule(post), cadence.per(), index.strategy)) {
                known.add(post);
            } else {
                least = 0;
            }
        }
        long[] days = days(known, index);
        if (days.length > 0 && isBroken(days, cadence.per() == Per.PER_MONTH, least, most)) {
            findings.add("content.cadence-kept", "cadences", "has more or fewer posts than its cadence says");
        }
    }

    /** Whether it is known how many of them are in each period; what is not is left out, and may be all that is missing. */
    private static boolean areKnown(@Nullable Schedule schedule, Per per, Strategy strategy) {
        return !(schedule instanceof Schedule.Relative)
                && (!(schedule instanceof Recurring recurring)
                        || (strategy.timeframe().isPresent()
                                && (recurring.hasStatedDays() || isInEach(recurring, per))));
    }

    private static boolean isInEach(Recurring recurring, Per per) {
        return recurring.interval().orElse(1) == 1
                && recurring.count().isEmpty()
                && recurring.rhythm().per() == (per == Per.PER_DAY ? Per.PER_WEEK : per);
    }

    private static boolean isBroken(long[] days, boolean byMonth, long least, long most) {
        long end = startOf(days[0], byMonth);
        long lastStart = startOf(days[days.length - 1], byMonth);
        if (end == lastStart) {
            return false;
        }
        double daysAtTheEnds = 0;
        int postsAtTheEnds = 0;
        int next = 0;
        for (long start = end; start <= lastStart; start = end) {
            end = endOf(start, byMonth);
            int posts = 0;
            for (; next < days.length && days[next] < end; next++) {
                posts++;
            }
            boolean first = start <= days[0];
            if (first || start == lastStart) {
                postsAtTheEnds += posts;
                daysAtTheEnds += (double) (first ? end - days[0] : days[days.length - 1] - start + 1) / (end - start);
            } else if (posts < least) {
                return true;
            }
            if (posts > most) {
                return true;
            }
        }
        return postsAtTheEnds < Math.floor(least * daysAtTheEnds + 1e-9);
    }

    private static long startOf(long day, boolean byMonth) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (byMonth ? date.withDayOfMonth(1) : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .toEpochDay();
    }

    private static long endOf(long start, boolean byMonth) {
        return byMonth
                ? YearMonth.from(LocalDate.ofEpochDay(start))
                        .plusMonths(1)
                        .atDay(1)
                        .toEpochDay()
                : start + DAYS_OF_WEEK;
    }

    private static long[] days(List<Post> posts, FloorIndex index) {
        List<Long> days = new ArrayList<>();
        for (Post post : posts) {
            addDays(index.schedule(post), index.strategy, days);
        }
        long[] sorted = new long[days.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = days.get(i);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static void addDays(@Nullable Schedule schedule, Strategy strategy, List<Long> days) {
        if (schedule instanceof Schedule.Once once) {
            days.add(once.day().toEpochDay());
        } else if (schedule instanceof Recurring recurring
                && strategy.timeframe().isPresent()) {
            LocalDate start = strategy.timeframe().get().start();
            if (recurring.start().isPresent()
                    || recurring.end().isEmpty()
                    || !recurring.end().get().isBefore(start)) {
                recurring
                        .anchoredAt(start)
                        .occurrences(start, strategy.timeframe().get().end())
                        .forEach(day -> days.add(day.toEpochDay()));
            }
        }
    }

    static void mix(List<ContentShare> mix, List<Post> posts, FloorIndex index, FloorFindings findings) {
        if (mix.isEmpty() || posts.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> shares = new HashMap<>();
        for (ContentShare share : mix) {
            sum = sum.add(share.percent());
            shares.merge(share.area().id(), share.percent(), BigDecimal::add);
        }
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (Post post : posts) {
            if (post.area().isPresent()) {
                List<Long> days = new ArrayList<>();
                Schedule schedule = index.schedule(post);
                addDays(schedule, index.strategy, days);
                int times = schedule instanceof Recurring ? days.size() : 1;
                counts.merge(counted(post.area().get(), shares), times, Integer::sum);
                total += times;
            }
        }
        if (total >= POSTS && sum.compareTo(ALL) == 0 && isOff(shares, counts, total)) {
            findings.add("content.mix-kept", "mix", "has posts that are far from its mix");
        }
    }

    private static String counted(ContentArea area, Map<String, BigDecimal> shares) {
        return !shares.containsKey(area.id())
                        && area.countsAs().isPresent()
                        && shares.containsKey(area.countsAs().get().id())
                ? area.countsAs().get().id()
                : area.id();
    }

    private static boolean isOff(Map<String, BigDecimal> shares, Map<String, Integer> counts, int total) {
        for (String area : counts.keySet()) {
            shares.putIfAbsent(area, BigDecimal.ZERO);
        }
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            int posts = counts.getOrDefault(share.getKey(), 0);
            if (Math.abs(share.getValue().doubleValue() - 100.0 * posts / total) > POINTS + 1e-9) {
                return true;
            }
        }
        return false;
    }

    static void steady(List<Post> posts, FloorIndex index, FloorFindings findings) {
        Strategy strategy = index.strategy;
        if (posts.isEmpty() || strategy.timeframe().isEmpty()) {
            return;
        }
        LocalDate first = strategy.timeframe().get().start();
        LocalDate last = strategy.timeframe().get().end();
        List<Long> days = new ArrayList<>();
        for (Post post : posts) {
            Schedule schedule = index.schedule(post);
            addDays(schedule, strategy, days);
            addEnd(schedule, last, days);
        }
        days.removeIf(day -> day < first.toEpochDay() || day > last.toEpochDay());
        days.sort(null);
        for (int i = 0; i < days.size(); i++) {
            long until = i + 1 < days.size() ? days.get(i + 1) : last.toEpochDay();
            if (until - days.get(i) > DAYS) {
                findings.add("content.steady", "posts", "has a long time without a post");
                return;
            }
        }
    }

    /** What goes on until the end leaves no hole there. */
    private static void addEnd(@Nullable Schedule schedule, LocalDate last, List<Long> days) {
        if (schedule instanceof Recurring recurring
                && recurring.rhythm().per() == Per.PER_MONTH
                && recurring.interval().orElse(1) == 1
                && recurring.end().isEmpty()
                && recurring.count().isEmpty()) {
            days.add(last.toEpochDay());
        }
    }
}
