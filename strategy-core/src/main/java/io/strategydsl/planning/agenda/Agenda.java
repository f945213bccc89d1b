package io.strategydsl.planning.agenda;

import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do what by when: the tactics and posts of a plan on the days they fall on, between two days, both included.
 * Dropped ones are left out; what is done or published is kept and marked as done. A post on several channels is due once.
 *
 * <pre>{@code
 * Agenda february = Agenda.between(campfire, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28));
 * february.ownedBy("brian").dueTactics().forEach(each -> remind(each.day(), each.tactic()));
 * february.ownedBy("brian").duePosts().forEach(each -> remind(each.day(), each.post()));
 * }</pre>
 *
 * <p>A tactic that is due once is on the day that the plan states, even outside the timeframe of the plan. A recurrence
 * without a start begins with the plan, follows its policy at month-ends, and stays within the timeframe. If the plan
 * has no timeframe and the recurrence no end, it is expanded only within the days asked for, and is listed in {@link
 * #endless()}. Days are computed one at a time as the streams are read.
 *
 * <p>If the plan does not state on which days a tactic recurs, as with "weekly" without a day of the week, its days are
 * counted from the start of the plan; {@link DueTactic#isDayStated()} is false for them.
 *
 * <p>What lasts is on each of the days that it fills, and due on the last of them.
 *
 * <p>What falls on no day is listed apart: {@link #triggered()}, {@link #ongoing()}, {@link #undated()}, {@link
 * #withoutDayYet()} and {@link #neverDue()}. These lists cover the whole plan, whichever days are asked for. They hold
 * tactics; posts on no day are among what an {@link io.strategydsl.planning.editorial.EditorialCalendar} has no slot for.
 *
 * <p>The owners of a tactic are those that it names, or else those of the goals that it serves; the owners of a post are
 * those that it names, or else those of the tactic that it carries out. A role, a group or an
 * agency owns as a person does and has its own agenda. The plan does not say who is in a group, so what a group
 * owns is on no person's agenda.
 *
 * <p>An agenda never changes and is safe to share between threads.
 *
 * <p>Source: Buffer step 4.
 */
public final class Agenda {
    private static final Checks CHECKS = Checks.of("agenda");

    private final StrategyIndex index;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Selection selection;
    private final Supplier<List<Planned<Tactic>>> tactics;
    private final Supplier<List<Planned<Post>>> posts;

    private Agenda(
            StrategyIndex index,
            LocalDate firstDay,
            LocalDate lastDay,
            Selection selection,
            Supplier<List<Planned<Tactic>>> tactics,
            Supplier<List<Planned<Post>>> posts) {
        this.index = index;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.selection = selection;
        this.tactics = Suppliers.memoize(tactics::get);
        this.posts = Suppliers.memoize(posts::get);
    }

    /**
     * Returns the agenda of a plan between two days, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first, or a year is not between 1 and 9999
     */
    public static Agenda between(Strategy strategy, LocalDate firstDay, LocalDate lastDay) {
        CHECKS.present("strategy", strategy);
        CHECKS.day("first day", firstDay);
        CHECKS.day("last day", lastDay);
        CHECKS.daysInOrder("first day", firstDay, "last day", lastDay);
        StrategyIndex index = StrategyIndex.of(strategy);
        return new Agenda(
                index, firstDay, lastDay, Selection.ALL, () -> plannedTactics(index), () -> plannedPosts(index));
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns the first day of the agenda. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day of the agenda. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the part of this agenda that a member of the team owns, alone or with others; an empty one if the member
     * owns nothing.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public Agenda ownedBy(String memberId) {
        return part(selection.ownedBy(CHECKS.id("member", memberId)));
    }

    /** Returns the part of this agenda that nobody owns. */
    public Agenda ownedByNobody() {
        return part(selection.ownedByNobody());
    }

    /**
     * Returns the part of this agenda that happens on a channel, alone or with others, even if that channel is closing;
     * an empty one if nothing happens there.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public Agenda on(String channelId) {
        return part(selection.on(CHECKS.id("channel", channelId)));
    }

    /**
     * Returns the ids of all owners of tactics and posts of this agenda, on any day: first the members of the team, in the order
     * of the plan, then ids that no member has.
     */
    public Set<String> owners() {
        return inOrder(Sets.union(loadOfTactics().owners(), loadOfPosts().owners()));
    }

    private OwnerLoads<Tactic> loadOfTactics() {
        return new OwnerLoads<>(tactics.get(), firstDay, lastDay);
    }

    private OwnerLoads<Post> loadOfPosts() {
        return new OwnerLoads<>(posts.get(), firstDay, lastDay);
    }

    private Set<String> inOrder(Set<String> owning) {
        Set<String> owners = new LinkedHashSet<>();
        index.strategy().members().stream()
                .map(TeamMember::id)
                .filter(owning::contains)
                .forEach(owners::add);
        owners.addAll(owning);
        return Collections.unmodifiableSet(owners);
    }

    /**
     * Returns the tactics that are due, by day. Within a day, tactics come after those that they depend on, and otherwise in the
     * order of the plan; tactics that depend on each other in a cycle come in an unspecified but stable order. Each
     * call returns a new stream.
     */
    public Stream<DueTactic> dueTactics() {
        return stream(tacticsInOrder());
    }

    /**
     * Returns the posts that are due, by day. Within a day they come by their time of day, those without one last, and
     * otherwise in the order of the plan. Each call returns a new stream.
     */
    public Stream<DuePost> duePosts() {
        return stream(postsInOrder());
    }

    /** Returns what is due by week, from Monday to Sunday; weeks in which nothing is due are left out. */
    public Stream<AgendaWeek> weeks() {
        return stream(new Weeks(tacticsInOrder(), postsInOrder()));
    }

    /**
     * Returns how much each owner still has to do in each week, by owner in the order of {@link #owners()}, then by
     * week; weeks without work are left out. Tactics and posts are told apart. One that falls on several days of a week
     * counts once, as in the rule {@code tactic.owner-load}, which counts tactics alone; one whose week is not stated, as
     * with "monthly", counts in none. What nobody owns is not counted; see {@link #ownedByNobody()}.
     */
    public List<OwnerLoad> load() {
        OwnerLoads<Tactic> ofTactics = loadOfTactics();
        OwnerLoads<Post> ofPosts = loadOfPosts();
        List<OwnerLoad> loads = new ArrayList<>();
        for (String owner : inOrder(Sets.union(ofTactics.owners(), ofPosts.owners()))) {
            if (selection.asksFor(owner)) {
                SortedMap<Week, List<Tactic>> tacticsToDo = ofTactics.of(owner);
                SortedMap<Week, List<Post>> postsToDo = ofPosts.of(owner);
                for (Week week : ImmutableSortedSet.copyOf(Sets.union(tacticsToDo.keySet(), postsToDo.keySet()))) {
                    loads.add(new OwnerLoad(
                            owner,
                            week,
                            tacticsToDo.getOrDefault(week, List.of()),
                            postsToDo.getOrDefault(week, List.of())));
                }
            }
        }
        return Collections.unmodifiableList(loads);
    }

    /** Returns the tactics of this agenda, on whichever day or on none, in the order of the plan. */
    public List<Tactic> tactics() {
        return tactics(planned -> true);
    }

    /** Returns the posts of this agenda, on whichever day or on none, in the order of the plan. */
    public List<Post> posts() {
        return posts.get().stream().map(Planned::element).toList();
    }

    /** Returns the tactics that happen each time something else does, in the order of the plan. */
    public List<Tactic> triggered() {
        return tacticsScheduled(Schedule.Triggered.class::isInstance);
    }

    /** Returns the tactics that are ongoing, in the order of the plan. */
    public List<Tactic> ongoing() {
        return tacticsScheduled(Schedule.Ongoing.class::isInstance);
    }

    /** Returns the tactics without a schedule, in the order of the plan. */
    public List<Tactic> undated() {
        return tactics(planned -> planned.element().schedule().isEmpty());
    }

    /**
     * Returns the tactics whose day is counted from a milestone, or from the first or last day of the plan, that has no day
     * yet, in the order of the plan.
     */
    public List<Tactic> withoutDayYet() {
        return tactics(planned -> planned.days().lacksDay());
    }

    /**
     * Returns the tactics that recur but fall on no day of the plan, in the order of the plan: because neither the
     * recurrence nor the plan states a start, because they end before the plan starts or start after it has ended, or
     * because they skip every month.
     */
    public List<Tactic> neverDue() {
        return tactics(planned -> planned.days().isNever());
    }

    /**
     * Returns the tactics that recur without an end and without a number of times in a plan without a timeframe, in the
     * order of the plan. Those with a known start are on the agenda as well.
     */
    public List<Tactic> endless() {
        return tactics(planned -> planned.days().isEndless());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agenda agenda
                && firstDay.equals(agenda.firstDay)
                && lastDay.equals(agenda.lastDay)
                && selection.equals(agenda.selection)
                && strategy().equals(agenda.strategy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, selection, strategy());
    }

    /** Returns what this agenda covers, such as "campfire-2017, owned by brian, from 2017-02-01 to 2017-02-28". */
    @Override
    public String toString() {
        return strategy().id() + selection + ", from " + firstDay + " to " + lastDay;
    }

    private Agenda part(Selection part) {
        return new Agenda(
                index,
                firstDay,
                lastDay,
                part,
                () -> tactics.get().stream().filter(part::includes).toList(),
                () -> posts.get().stream().filter(part::includes).toList());
    }

    private Iterator<DueTactic> tacticsInOrder() {
        return new DueInOrder<>(
                tactics.get(),
                firstDay,
                lastDay,
                (day, planned) -> new DueTactic(
                        day, planned.element(), planned.owners(), planned.days().isDone(day)));
    }

    private Iterator<DuePost> postsInOrder() {
        return new DueInOrder<>(
                posts.get(),
                firstDay,
                lastDay,
                (day, planned) -> new DuePost(
                        day, planned.element(), planned.owners(), planned.days().isDone(day)));
    }

    private List<Tactic> tacticsScheduled(Predicate<Schedule> schedule) {
        return tactics(planned -> planned.element().schedule().filter(schedule).isPresent());
    }

    private List<Tactic> tactics(Predicate<Planned<Tactic>> which) {
        return tactics.get().stream().filter(which).map(Planned::element).toList();
    }

    private static List<Planned<Tactic>> plannedTactics(StrategyIndex index) {
        List<Tactic> tactics = index.tactics();
        int[] ranks = DependencyOrder.ranks(index);
        List<Planned<Tactic>> planned = new ArrayList<>(tactics.size());
        for (int i = 0; i < ranks.length; i++) {
            Tactic tactic = tactics.get(i);
            PlannedDays days = PlannedDays.of(tactic, index);
            planned.add(new Planned<>(tactic, index.assignees(tactic), tactic.channels(), days, ranks[i]));
        }
        return planned;
    }

    private static List<Planned<Post>> plannedPosts(StrategyIndex index) {
        List<Post> posts = index.posts();
        List<Integer> byTime = new ArrayList<>(posts.size());
        for (int i = 0; i < posts.size(); i++) {
            byTime.add(i);
        }
        // Stable, so that posts of one time stay in the order of the plan.
        byTime.sort(Comparator.comparing(
                i -> posts.get(i).time(), Comparators.emptiesLast(Comparator.<LocalTime>naturalOrder())));
        int[] ranks = new int[posts.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byTime.get(rank)] = rank;
        }
        List<Planned<Post>> planned = new ArrayList<>(posts.size());
        for (int i = 0; i < ranks.length; i++) {
            Post post = posts.get(i);
            PlannedDays days = PlannedDays.of(post, index);
            planned.add(new Planned<>(post, index.assignees(post), post.channels(), days, ranks[i]));
        }
        return planned;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, order), false);
    }
}
