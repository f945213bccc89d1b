package io.strategydsl.planning.capacity;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Lines;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has the hours for what: what the tactics and posts of a plan ask of each member of the team in each week, against the
 * hours that the member has, and which tactics of high value and high complexity still fit.
 *
 * <pre>{@code
 * Capacity year = Capacity.of(museum, museum.timeframe().orElseThrow());
 * year.members().forEach(member -> member.weeksOver().forEach(week -> warn(member.member(), week)));
 * year.fits().filter(TacticFit::fits).forEach(fit -> propose(fit.tactic()));
 * }</pre>
 *
 * <p>Weeks are whole, from Monday to Sunday: from the one with the first day that is asked for until the one with the last.
 *
 * <p>The effort of a tactic or post is what it takes each time. It counts on the day on which it is due; if it lasts, its days
 * share it in equal parts, and so do its owners: those who are on an {@link io.strategydsl.planning.agenda.Agenda} for
 * it, with the accountable one among them. Each part is rounded down to 9 decimals, so that parts never add up to more than
 * the whole. A post that carries out a tactic takes its hours beside those of the tactic. What is done, published or dropped
 * asks for nothing more.
 *
 * <p>Hours that are stated for another period than a week are spread over its days: a week has seven times the hours of a
 * day, and of a month, quarter or year as many as its days have there, whichever days of the week these are. Hours for each
 * event say nothing of a week.
 *
 * <p>What asks for hours that nobody knows is listed apart: {@link #withoutEffort()} and {@link #withoutWeeks()}.
 *
 * <p>A capacity never changes and is safe to share between threads.
 *
 * <p>Source: Buffer step 3.
 */
public final class Capacity {
    private static final Checks CHECKS = Checks.of("capacity");

    private final StrategyIndex index;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Supplier<AskedEfforts> asked;
    private final Supplier<List<MemberCapacity>> members;

    private Capacity(StrategyIndex index, LocalDate firstDay, LocalDate lastDay) {
        this.index = index;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        Weeks weeks = new Weeks(Week.of(firstDay), Week.of(lastDay));
        this.asked = Suppliers.memoize(() -> new AskedEfforts(index, weeks));
        this.members = Suppliers.memoize(this::allMembers);
    }

    /**
     * Returns the capacity in the weeks between two days, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first, or a year is not between 1 and 9999
     */
    public static Capacity of(Strategy strategy, LocalDate firstDay, LocalDate lastDay) {
        CHECKS.present("strategy", strategy);
        CHECKS.day("first day", firstDay);
        CHECKS.day("last day", lastDay);
        CHECKS.daysInOrder("first day", firstDay, "last day", lastDay);
        return new Capacity(StrategyIndex.of(strategy), firstDay, lastDay);
    }

    /** Returns the capacity in the weeks of a timeframe, such as that of the plan. */
    public static Capacity of(Strategy strategy, Timeframe timeframe) {
        CHECKS.present("timeframe", timeframe);
        return of(strategy, timeframe.start(), timeframe.end());
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns the first day that was asked for; the Monday before it is the first that counts. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day that was asked for; the Sunday after it is the last that counts. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns what is asked of each member: first of the members of the team, in the order of the plan, also of those of whom
     * nothing is asked, then of owners whom the team does not have.
     */
    public List<MemberCapacity> members() {
        return members.get();
    }

    /** Returns what is asked of nobody, since it has no owner, in all weeks together; what asks for most comes first. */
    public List<AskedHours> unowned() {
        return Collections.unmodifiableList(asked.get().unowned);
    }

    /**
     * Returns the tactics and posts that fall in these weeks, but do not say how many hours they take, tactics first, in the
     * order of the plan.
     */
    public List<IdentifiedElement> withoutEffort() {
        return Collections.unmodifiableList(asked.get().withoutEffort);
    }

    /**
     * Returns the tactics and posts of which nobody knows in which weeks they fall, whichever weeks are asked for, tactics
     * first, in the order of the plan: those without a schedule, those that are triggered or ongoing, those whose milestone
     * has no day yet, those that recur monthly on no stated day, and those that fall on no day of the plan.
     */
    public List<IdentifiedElement> withoutWeeks() {
        return Collections.unmodifiableList(asked.get().withoutWeeks);
    }

    /**
     * Returns which tactics of high value and high complexity fit into the hours that all others leave, the best first, as
     * {@link io.strategydsl.planning.priorities.Priorities} ranks them. Each that fits takes its hours from those after it.
     * It fits if each of its owners has the hours in each of its weeks; if it happens once, but on no known day, in all weeks
     * together. Those that are done, or fall only into other weeks, are left out.
     *
     * <p>Each is decided when it is read, which takes as long as it has owners and weeks. Each call returns a new stream.
     *
     * <p>Source: Buffer step 3, which does these next, where there are the resources.
     */
    public Stream<TacticFit> fits() {
        return Streams.stream(new FittingTactics(asked.get()));
    }

    private List<MemberCapacity> allMembers() {
        Set<String> ids = new LinkedHashSet<>();
        for (TeamMember member : strategy().members()) {
            ids.add(member.id());
        }
        ids.addAll(asked.get().owners());
        List<MemberCapacity> all = new ArrayList<>(ids.size());
        for (String id : ids) {
            all.add(member(id));
        }
        return Collections.unmodifiableList(all);
    }

    private MemberCapacity member(String id) {
        Optional<AvailableHours> available =
                index.member(id).flatMap(TeamMember::available).flatMap(AvailableHours::of);
        List<Together> together = asked.get().of(id);
        Map<Week, BigDecimal> hours = new TreeMap<>();
        for (Together each : together) {
            each.asked().forEach((week, more) -> hours.merge(week, more, BigDecimal::add));
        }
        BigDecimal inAll = BigDecimal.ZERO;
        List<MemberWeek> weeks = new ArrayList<>(hours.size());
        for (Map.Entry<Week, BigDecimal> week : hours.entrySet()) {
            inAll = inAll.add(week.getValue());
            weeks.add(week(week.getKey(), week.getValue(), available, together));
        }
        Weeks range = asked.get().weeks();
        return new MemberCapacity(id, inAll, available.map(each -> each.between(range.first(), range.last())), weeks);
    }

    private static MemberWeek week(
            Week week, BigDecimal hours, Optional<AvailableHours> available, List<Together> together) {
        List<List<AskedHours>> parts =
                together.stream().map(each -> each.parts(week)).toList();
        List<AskedHours> most = new ArrayList<>();
        Iterables.limit(Iterables.mergeSorted(parts, AskedHours.MOST_FIRST), Lines.MAX_SHOWN)
                .forEach(most::add);
        int count = parts.stream().mapToInt(List::size).sum();
        return new MemberWeek(week, hours, available.map(each -> each.in(week)), most, count);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Capacity that
                && firstDay.equals(that.firstDay)
                && lastDay.equals(that.lastDay)
                && strategy().equals(that.strategy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, strategy());
    }

    /** Returns what this capacity covers, such as "capacity of campfire-2017, from 2017-01-01 to 2017-12-31". */
    @Override
    public String toString() {
        return "capacity of " + strategy().id() + ", from " + firstDay + " to " + lastDay;
    }
}
