package io.strategydsl.rules.content;

import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.ScheduleInPlan;
import io.strategydsl.rule.Inspection;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

/** The days on which the recurring posts of a plan fall, counted once for all channels. */
final class RecurringPosts {
    static final Function<Inspection, RecurringPosts> ONCE = RecurringPosts::new;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Of one post; a plan of a thousand years must not keep a validator busy. */
    private static final int MAX_DAYS = 10_000;

    /** By the post itself, since to compare two posts takes longer than all else here. */
    private final IdentityHashMap<Post, long[]> days = new IdentityHashMap<>();

    private RecurringPosts(Inspection inspection) {
        StrategyIndex index = inspection.index();
        Optional<Timeframe> timeframe = index.strategy().timeframe();
        for (Post post : index.posts()) {
            if (post.schedule().isPresent()
                    && post.schedule().get() instanceof Recurring recurring
                    && hasAnEnd(recurring, timeframe)) {
                ScheduleInPlan inPlan = new ScheduleInPlan(recurring, timeframe);
                long[] found = inPlan.between(FIRST_DAY, LAST_DAY)
                        .limit(MAX_DAYS + 1L)
                        .mapToLong(LocalDate::toEpochDay)
                        .toArray();
                if (!inPlan.lacksStart() && found.length <= MAX_DAYS) {
                    days.put(post, found);
                }
            }
        }
    }

    private static boolean hasAnEnd(Recurring recurring, Optional<Timeframe> timeframe) {
        return timeframe.isPresent()
                || recurring.end().isPresent()
                || recurring.count().isPresent();
    }

    /** Returns the days as days since 1970, in order; none if nobody can say them, or they are too many to count. */
    Optional<long[]> of(Post post) {
        return Optional.ofNullable(days.get(post));
    }
}
