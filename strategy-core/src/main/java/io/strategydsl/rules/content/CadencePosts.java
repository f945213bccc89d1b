package io.strategydsl.rules.content;

import com.google.common.primitives.ImmutableLongArray;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.planning.days.CalendarPeriod;
import io.strategydsl.planning.editorial.CadenceFit;
import io.strategydsl.rule.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The posts of a channel by the cadence that each belongs to. Of a post that does not state its area or format although some
 * cadence is for one, nobody can say for certain to which it belongs: it counts for the general one, and may be of any.
 */
final class CadencePosts {
    private final List<CadenceSum> sums;
    private final CadenceFit fit;
    private final Map<Integer, Integer> sumOfFirst = new LinkedHashMap<>();
    private final List<ImmutableLongArray.Builder> days = new ArrayList<>();
    private final boolean someForAnArea;
    private final boolean someForAFormat;
    private final LocalDate start;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long published = Long.MIN_VALUE;
    private boolean someUnclear;
    private boolean someOnUnknownDays;

    CadencePosts(ChannelPlan channel, Inspection inspection) {
        List<Cadence> cadences = new ArrayList<>(channel.cadences().size());
        boolean areas = false;
        boolean formats = false;
        for (Cadence cadence : channel.cadences()) {
            if (cadence.per() != Per.PER_EVENT) {
                cadences.add(cadence);
                areas |= cadence.area().isPresent();
                formats |= cadence.format().isPresent();
            }
        }
        this.someForAnArea = areas;
        this.someForAFormat = formats;
        this.fit = new CadenceFit(cadences);
        this.sums = sums(cadences);
        this.start = inspection.index().strategy().timeframe().isPresent()
                ? inspection.index().strategy().timeframe().get().start()
                : CalendarPeriod.FIRST_DAY;
        for (Post post : inspection.index().posts(channel)) {
            Optional<Schedule> schedule = inspection.index().schedule(post);
            if (schedule.isPresent()) {
                add(post, schedule.get(), inspection);
            }
        }
    }

    private List<CadenceSum> sums(List<Cadence> cadences) {
        List<CadenceSum> all = new ArrayList<>();
        for (Cadence cadence : cadences) {
            Integer number = fit.numberFor(cadence.area(), cadence.format()).orElseThrow();
            Integer sum = sumOfFirst.putIfAbsent(number, all.size());
            if (sum == null) {
                all.add(new CadenceSum(cadence));
                days.add(ImmutableLongArray.builder());
            }
            all.get(sum == null ? all.size() - 1 : sum).add(cadence);
        }
        return all;
    }

    private void add(Post post, Schedule schedule, Inspection inspection) {
        if (schedule instanceof Schedule.Once once) {
            add(post, once.day().toEpochDay(), once.day().toEpochDay());
            int sum = sumOf(post);
            if (sum >= 0) {
                days.get(sum).add(once.day().toEpochDay());
            }
        } else if (schedule instanceof Recurring recurring) {
            Optional<long[]> found = inspection.oncePerPlan(RecurringPosts.ONCE).of(post);
            if (found.isEmpty() || !areKnown(recurring)) {
                someOnUnknownDays = true;
            } else if (found.get().length > 0) {
                add(post, found.get()[0], found.get()[found.get().length - 1]);
                int sum = sumOf(post);
                if (sum >= 0) {
                    days.get(sum).addAll(found.get());
                }
            }
        } else if (schedule instanceof Schedule.Relative) {
            someOnUnknownDays = true;
        }
    }

    private void add(Post post, long from, long to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
        someUnclear |= (someForAnArea && post.area().isEmpty())
                || (someForAFormat && post.format().isEmpty());
        if (post.status().isPresent() && post.status().get() instanceof PostStatus.Published done) {
            published = Math.max(
                    published, done.day().isPresent() ? done.day().get().toEpochDay() : to);
        }
    }

    /** Returns whether it is known how many of its days are in each period, if only since one is in every one. */
    private boolean areKnown(Recurring recurring) {
        if (recurring.hasStatedDays()) {
            return true;
        }
        boolean inEvery =
                recurring.interval().orElse(1) == 1 && recurring.count().isEmpty();
        for (CadenceSum sum : sums) {
            inEvery &= sum.period().per() == recurring.rhythm().per()
                    && sum.period().every() == 1;
        }
        return inEvery;
    }

    /** Returns the number of the sum to which the post belongs, or -1 if it belongs to none. */
    private int sumOf(Post post) {
        if (!someForAnArea && !someForAFormat) {
            // There is one sum of all cadences, or none where all are upon an event.
            return sums.size() - 1;
        }
        Optional<Integer> number = fit.numberFor(post.area(), post.format());
        int sum = number.isPresent() ? sumOfFirst.getOrDefault(number.get(), -1) : -1;
        return sum >= 0 && isFor(sums.get(sum).first(), post) ? sum : -1;
    }

    /** Returns whether the post is of the area and the format of a cadence for certain. */
    private static boolean isFor(Cadence cadence, Post post) {
        return (cadence.area().isEmpty() || cadence.area().equals(post.area()))
                && (cadence.format().isEmpty() || cadence.format().equals(post.format()));
    }

    List<CadenceSum> sums() {
        return sums;
    }

    /** Returns whether posts fall on days at all. */
    boolean haveDays() {
        return first <= last;
    }

    /** Returns the posts of one of the sums by period. */
    PostsByPeriod byPeriod(int number) {
        CadenceSum sum = sums.get(number);
        boolean canSayTooFew = !someOnUnknownDays && (sum.isGeneral() || !someUnclear);
        long[] sorted = days.get(number).build().toArray();
        Arrays.sort(sorted);
        return new PostsByPeriod(
                sum.period(),
                start,
                canSayTooFew ? sum.least() : 0,
                sum.most() + (someUnclear ? mostOfOthers(sum) : 0),
                sorted,
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(last),
                published == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(published)));
    }

    /** Returns how many posts of other cadences may be among those of the general one in a period of it. */
    private long mostOfOthers(CadenceSum general) {
        long most = 0;
        for (CadenceSum sum : general.isGeneral() ? sums : List.<CadenceSum>of()) {
            most += sum == general ? 0 : sum.mostIn(general.period());
        }
        return most;
    }
}
