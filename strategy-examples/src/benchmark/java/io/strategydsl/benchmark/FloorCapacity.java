package io.strategydsl.benchmark;

import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.TeamMember;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tactics of a plan ask of the members who have a stated number of hours. */
final class FloorCapacity {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DECIMALS = 9;

    private final Strategy strategy;
    private final Map<String, List<Share>> byOwner = new HashMap<>();

    /** What takes hours, by how many it is shared, and until when it is done. */
    private record Share(
            Schedule schedule,
            BigDecimal effort,
            int owners,
            @Nullable LocalDate done) {
        boolean isDone(LocalDate due) {
            return done != null && (!(schedule instanceof Recurring) || !done.isBefore(due));
        }
    }

    FloorCapacity(FloorIndex index) {
        strategy = index.strategy;
        for (Tactic tactic : strategy.tactics()) {
            if (!tactic.isDropped() && tactic.effort().isPresent()) {
                Set<String> own = index.ownOwners(tactic);
                add(
                        index.schedule(tactic),
                        tactic.effort().get(),
                        own.isEmpty() ? index.owners(tactic) : own,
                        tactic.status() instanceof TacticStatus.Done done
                                ? done.day().orElse(LocalDate.MAX)
                                : null);
            }
        }
        for (Post post : strategy.posts()) {
            if (!post.isDropped() && post.effort().isPresent()) {
                add(
                        index.schedule(post),
                        post.effort().get(),
                        index.ofTheModel().assignees(post),
                        post.status().isPresent() && post.status().get() instanceof PostStatus.Published published
                                ? published.day().orElse(LocalDate.MAX)
                                : null);
            }
        }
    }

    private void add(@Nullable Schedule schedule, BigDecimal effort, Set<String> owners, @Nullable LocalDate done) {
        if (schedule instanceof Schedule.Once || schedule instanceof Recurring) {
            for (String owner : owners) {
                byOwner.computeIfAbsent(owner, any -> new ArrayList<>())
                        .add(new Share(schedule, effort, owners.size(), done));
            }
        }
    }

    /** Whether some week, or other period, asks the member for more hours than there are. */
    boolean isTooMuchFor(TeamMember member) {
        HoursPerPeriod available = member.available().orElseThrow();
        BigDecimal limit = available.per() == Per.PER_DAY
                ? available.hours().multiply(BigDecimal.valueOf(DAYS_OF_A_WEEK))
                : available.hours();
        Map<LocalDate, BigDecimal> asked = new HashMap<>();
        for (Share share : byOwner.getOrDefault(member.id(), List.of())) {
            days(share.schedule()).forEach(day -> {
                if (!share.isDone(day)) {
                    add(share, day, available.per(), asked);
                }
            });
        }
        for (BigDecimal hours : asked.values()) {
            if (hours.compareTo(limit) > 0) {
                return true;
            }
        }
        return false;
    }

    private Stream<LocalDate> days(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            boolean outside = strategy.timeframe().isPresent()
                    && !strategy.timeframe().get().contains(once.day());
            return outside ? Stream.empty() : Stream.of(once.day());
        }
        Recurring recurring = (Recurring) schedule;
        LocalDate start = FloorDays.start(recurring, strategy);
        if (!recurring.hasStatedDays() || start == null || strategy.timeframe().isEmpty()) {
            return Stream.empty();
        }
        return recurring
                .anchoredAt(start)
                .occurrences(
                        strategy.timeframe().get().start(),
                        strategy.timeframe().get().end());
    }

    private static void add(Share share, LocalDate first, Per per, Map<LocalDate, BigDecimal> asked) {
        LocalDate last = share.schedule().lastDay(first);
        Map<LocalDate, Integer> days = new HashMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.merge(period(day, per), 1, Integer::sum);
        }
        BigDecimal parts = BigDecimal.valueOf((ChronoUnit.DAYS.between(first, last) + 1) * share.owners());
        BigDecimal effort = share.effort();
        days.forEach((period, count) -> asked.merge(
                period,
                effort.multiply(BigDecimal.valueOf(count)).divide(parts, DECIMALS, RoundingMode.DOWN),
                BigDecimal::add));
    }

    private static LocalDate period(LocalDate day, Per per) {
        return switch (per) {
            case PER_DAY, PER_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case PER_MONTH -> day.withDayOfMonth(1);
            case PER_QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case PER_YEAR, PER_EVENT -> day.withDayOfYear(1);
        };
    }
}
