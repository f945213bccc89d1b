package io.strategydsl.rules.tactic;

import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.EffortShare;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many hours the tactics and posts of a plan ask of their owners, in each week, month, quarter or year.
 *
 * <p>What one takes is shared by its owners in equal parts, and by the days that it lasts. Those with the same set of
 * owners, such as the tactics of a goal that many own, are added up once for all of these.
 */
final class AskedHours {
    /** Enough for every week of 190 years. */
    private static final int MAX_PERIODS = 10_000;

    private static final int MONTHS_OF_QUARTER = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Map<String, List<Together>> byOwner = new HashMap<>();

    /** Hours by the first day of the week, or of another period. */
    private record Hours(TreeMap<LocalDate, BigDecimal> byPeriod) {
        Hours() {
            this(new TreeMap<>());
        }

        void add(LocalDate period, BigDecimal hours) {
            byPeriod.merge(period, hours, BigDecimal::add);
        }

        void addAll(Hours more) {
            more.byPeriod.forEach(this::add);
        }
    }

    /** A tactic or post that takes hours each time. */
    private record Work(IdentifiedElement element, BigDecimal effort, PlannedDays days, Optional<Timeframe> timeframe) {
        /** Returns each time that it begins within the plan, and is to end. */
        Stream<DuePeriod> times() {
            LocalDate first = timeframe.map(Timeframe::start).orElse(FIRST_DAY);
            LocalDate last = timeframe.map(Timeframe::end).orElse(LAST_DAY);
            return days.isEndless()
                    ? Stream.empty()
                    : days.timesToDo(first, last).filter(time -> !time.first().isBefore(first));
        }
    }

    /** What has the same owners. */
    private static final class Together {
        private final int owners;
        private final List<Work> works = new ArrayList<>();
        private final Map<Per, Hours> byPer = new EnumMap<>(Per.class);

        Together(int owners) {
            this.owners = owners;
        }

        Hours hours(Per per) {
            return byPer.computeIfAbsent(per, this::added);
        }

        private Hours added(Per per) {
            Hours added = new Hours();
            for (Work work : works) {
                added.addAll(of(work, per));
            }
            return added;
        }

        /** Returns the hours of each owner for one of them. */
        Hours of(Work work, Per per) {
            Hours added = new Hours();
            Iterator<DuePeriod> times = work.times().iterator();
            for (int counted = 0; times.hasNext() && counted < MAX_PERIODS; ) {
                counted += share(work.effort, times.next(), per, added);
            }
            return added;
        }

        /** Adds what is done at one time to the periods into which it falls, and returns how many these are. */
        private int share(BigDecimal effort, DuePeriod time, Per per, Hours added) {
            EffortShare each = new EffortShare(effort, time, owners);
            LocalDate end = time.last().plusDays(1);
            int periods = 0;
            for (LocalDate from = time.first(); from.isBefore(end) && periods < MAX_PERIODS; periods++) {
                LocalDate period = firstDay(from, per);
                LocalDate next = nextPeriod(period, per);
                LocalDate until = next.isBefore(end) ? next : end;
                added.add(period, each.between(from, until.minusDays(1)));
                from = until;
            }
            return periods;
        }
    }

    /**
     * The period in which an owner is asked for most.
     *
     * @param firstDay its first day
     * @param hours how many hours it is
     */
    record Most(LocalDate firstDay, BigDecimal hours) {}

    /**
     * A tactic or post in a period.
     *
     * @param element the tactic or post
     * @param hours what it asks of the owner in the period
     */
    record Part(IdentifiedElement element, BigDecimal hours) {
        String id() {
            return element.id();
        }
    }

    AskedHours(StrategyIndex index) {
        Optional<Timeframe> timeframe = index.strategy().timeframe();
        IdentityHashMap<Set<String>, Together> bySet = new IdentityHashMap<>();
        for (Tactic tactic : index.tactics()) {
            if (tactic.effort().isPresent() && tactic.schedule().isPresent()) {
                Work work = new Work(tactic, tactic.effort().get(), PlannedDays.of(tactic, index), timeframe);
                bySet.computeIfAbsent(index.assignees(tactic), this::together)
                        .works
                        .add(work);
            }
        }
        for (Post post : index.posts()) {
            if (post.effort().isPresent() && post.schedule().isPresent()) {
                Work work = new Work(post, post.effort().get(), PlannedDays.of(post, index), timeframe);
                bySet.computeIfAbsent(index.assignees(post), this::together)
                        .works
                        .add(work);
            }
        }
    }

    private Together together(Set<String> owners) {
        Together together = new Together(owners.size());
        for (String owner : owners) {
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(together);
        }
        return together;
    }

    /** Returns whether something with a schedule is asked of this owner. */
    boolean isOwner(String id) {
        return byOwner.containsKey(id);
    }

    /** Returns the first of the periods in which the owner is asked for most; null where no day is known. */
    @Nullable Most most(String owner, Per per) {
        Most most = null;
        for (Map.Entry<LocalDate, BigDecimal> each : hours(owner, per).byPeriod.entrySet()) {
            if (most == null || each.getValue().compareTo(most.hours) > 0) {
                most = new Most(each.getKey(), each.getValue());
            }
        }
        return most;
    }

    private Hours hours(String owner, Per per) {
        List<Together> all = byOwner.getOrDefault(owner, List.of());
        if (all.size() == 1) {
            return all.get(0).hours(per);
        }
        Hours added = new Hours();
        for (Together together : all) {
            added.addAll(together.hours(per));
        }
        return added;
    }

    /** Returns what asks for the hours of the period, what asks for most first. */
    List<Part> parts(String owner, Per per, LocalDate period) {
        List<Part> parts = new ArrayList<>();
        for (Together together : byOwner.getOrDefault(owner, List.of())) {
            for (Work work : together.works) {
                BigDecimal hours = together.of(work, per).byPeriod.get(period);
                if (hours != null) {
                    parts.add(new Part(work.element, hours));
                }
            }
        }
        parts.sort(Comparator.comparing(Part::hours).reversed().thenComparing(Part::id));
        return parts;
    }

    private static LocalDate firstDay(LocalDate day, Per per) {
        return switch (per) {
            case PER_DAY, PER_WEEK -> Week.of(day).monday();
            case PER_MONTH -> day.withDayOfMonth(1);
            case PER_QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case PER_YEAR, PER_EVENT -> day.withDayOfYear(1);
        };
    }

    private static LocalDate nextPeriod(LocalDate period, Per per) {
        return switch (per) {
            case PER_DAY, PER_WEEK -> period.plusWeeks(1);
            case PER_MONTH -> period.plusMonths(1);
            case PER_QUARTER -> period.plusMonths(MONTHS_OF_QUARTER);
            case PER_YEAR, PER_EVENT -> period.plusYears(1);
        };
    }
}
