package io.strategydsl.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.InOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its references resolved: finds elements by id, and answers what a goal or tactic inherits. This is the one
 * place that knows how sub-goals inherit: type, supported objectives and owners come from the nearest goal above that
 * states them. In a plan with one goal and no more, metrics and tactics that name none belong to it. What is counted from a
 * milestone gets the day that it has in the plan.
 *
 * <p>Where an id occurs twice, the first element is the one that references find. A cycle of goals has no top and ends
 * every question where it began.
 *
 * <p>An index never changes and is safe to share between threads.
 */
public final class StrategyIndex {
    private static final Checks CHECKS = Checks.of("strategy index");

    private final Strategy strategy;
    private final Map<ElementKind, Map<String, IdentifiedElement>> byId = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, ImmutableSet<String>> repeated = new EnumMap<>(ElementKind.class);
    private final SortedSet<String> onlyGoal;

    // What not every validator asks for is worked out only when somebody does. Where two threads ask at once, both work
    // it out, and find the same. Fields and no suppliers: every first report of a JVM would wait for a class for each
    // lambda.
    private volatile @Nullable GoalForest forest;
    private volatile int @Nullable [] topmost;
    private volatile @Nullable BackReferences back;
    private volatile @Nullable Map<String, SortedSet<String>> goalCycles;
    private volatile @Nullable Map<String, SortedSet<String>> tacticCycles;
    private volatile @Nullable Map<ElementPath, Element> byPath;

    private StrategyIndex(Strategy strategy) {
        this.strategy = strategy;
        for (ElementKind kind : ElementKind.values()) {
            if (kind.hasIds()) {
                index(kind, identified(kind, strategy));
            }
        }
        Set<String> goals = elements(ElementKind.GOAL).keySet();
        this.onlyGoal =
                goals.size() == 1 ? ImmutableSortedSet.of(goals.iterator().next()) : ImmutableSortedSet.of();
    }

    /** Reads the plan once and remembers where everything is. */
    public static StrategyIndex of(Strategy strategy) {
        return new StrategyIndex(CHECKS.present("strategy", strategy));
    }

    /** Returns the plan itself. */
    public Strategy strategy() {
        return strategy;
    }

    /**
     * Returns the element of this kind that has this id, however its accents are typed. The kinds without ids have
     * none.
     */
    public Optional<IdentifiedElement> find(ElementKind kind, String id) {
        return Optional.ofNullable(found(kind, id));
    }

    private @Nullable IdentifiedElement found(ElementKind kind, String id) {
        Map<String, IdentifiedElement> elements = elements(CHECKS.present("kind", kind));
        IdentifiedElement element = elements.get(CHECKS.present("id", id));
        return element == null ? elements.get(Checks.normalised(id)) : element;
    }

    /**
     * Returns the element that the path leads to, or whose attribute it leads to. Of several with one id, it is the one
     * with the number of the path.
     */
    public Optional<Element> find(ElementPath path) {
        // Most paths are of the first element with its id, which is found without a path for every element of the plan.
        Map<String, IdentifiedElement> firsts =
                elements(CHECKS.present("path", path).kind());
        return Optional.ofNullable(
                path.number() == 1 && path.id().isPresent()
                        ? firsts.get(path.id().get())
                        : elementsByPath().get(path.element()));
    }

    /** Returns all elements of the plan by their paths, in the order of the plan. */
    public Map<ElementPath, Element> elementsByPath() {
        Map<ElementPath, Element> known = byPath;
        if (known == null) {
            known = byPath(strategy);
            byPath = known;
        }
        return known;
    }

    private static Map<ElementPath, Element> byPath(Strategy strategy) {
        ImmutableMap.Builder<ElementPath, Element> byPath = ImmutableMap.builder();
        for (ElementKind kind : ElementKind.values()) {
            Map<ElementPath, Integer> numbers = new HashMap<>();
            for (Element element : kind.elements(strategy)) {
                ElementPath first = ElementPath.of(element);
                int number = numbers.merge(first, 1, Integer::sum);
                byPath.put(number == 1 ? first : ElementPath.of(element, number), element);
            }
        }
        return byPath.buildOrThrow();
    }

    // Every element of a kind is of the type that stands for it; to look at each again would cost more than to find it.
    @SuppressWarnings("unchecked")
    private <E extends IdentifiedElement> Optional<E> typed(ElementKind kind, String id) {
        return (Optional<E>) find(kind, id);
    }

    /** Returns the ids of this kind, in the order of the plan. */
    public Set<String> ids(ElementKind kind) {
        return Collections.unmodifiableSet(elements(kind).keySet());
    }

    /** Returns the ids that more than one element of this kind has. */
    public Set<String> repeatedIds(ElementKind kind) {
        return repeated.getOrDefault(kind, ImmutableSet.of());
    }

    /** Returns the objective that has this id. */
    public Optional<Objective> objective(String id) {
        return typed(ElementKind.OBJECTIVE, id);
    }

    /** Returns the milestone that has this id. There is none for "start" and "end", which no plan states. */
    public Optional<Milestone> milestone(String id) {
        return typed(ElementKind.MILESTONE, id);
    }

    /**
     * Returns whether something can refer to this id: the plan has such an element, or it is "start" or "end", which stand
     * for the first and the last day of the timeframe.
     */
    public boolean resolves(ElementKind kind, String id) {
        return found(kind, id) != null || (kind == ElementKind.MILESTONE && Milestone.isReserved(id));
    }

    /**
     * Returns the day by which something is done that is counted from a milestone; none if the milestone, or the timeframe,
     * has no day yet, or it would be outside the years 1 to 9999.
     */
    public Optional<LocalDate> day(RelativeDay day) {
        LocalDate anchor = anchor(CHECKS.present("day", day).milestone());
        return anchor == null ? Optional.empty() : RelativeDays.inCalendar(day::last, anchor);
    }

    /**
     * Returns when something happens, once its day is known: a schedule that is counted from a milestone with a day becomes
     * one on that day. All others stay as they are, and so does one without a day yet.
     */
    public Schedule schedule(Schedule schedule) {
        if (!(CHECKS.present("schedule", schedule) instanceof Schedule.Relative relative)) {
            return schedule;
        }
        LocalDate anchor = anchor(relative.day().milestone());
        return anchor == null
                ? schedule
                : RelativeDays.inCalendar(relative::begins, anchor)
                        .<Schedule>map(day -> new Schedule.Once(day, relative.length()))
                        .orElse(schedule);
    }

    /** Returns when the post goes out, as {@link #schedule(Schedule)} does. */
    public Optional<Schedule> schedule(Post post) {
        Optional<Schedule> stated = post.schedule();
        return stated.isPresent() && stated.get() instanceof Schedule.Relative relative
                ? Optional.of(schedule(relative))
                : stated;
    }

    /** Returns when the tactic happens, as {@link #schedule(Schedule)} does. */
    public Optional<Schedule> schedule(Tactic tactic) {
        Optional<Schedule> stated = tactic.schedule();
        return stated.isPresent() && stated.get() instanceof Schedule.Relative relative
                ? Optional.of(schedule(relative))
                : stated;
    }

    /**
     * Returns the targets of the metric: those that are counted from a milestone with a day become targets for that day. All
     * others stay as they are, and so do those without a day yet.
     */
    public List<Target> targets(Metric metric) {
        return RelativeDays.targets(metric.targets(), this);
    }

    private @Nullable LocalDate anchor(String milestone) {
        if (!Milestone.isReserved(milestone)) {
            return milestone(milestone).flatMap(Milestone::day).orElse(null);
        }
        Optional<Timeframe> timeframe = strategy.timeframe();
        if (timeframe.isEmpty()) {
            return null;
        }
        return milestone.equals(Milestone.START)
                ? timeframe.get().start()
                : timeframe.get().end();
    }

    /** Returns the member of the team who has this id. */
    public Optional<TeamMember> member(String id) {
        return typed(ElementKind.MEMBER, id);
    }

    /** Returns the persona that has this id. */
    public Optional<Persona> persona(String id) {
        return typed(ElementKind.PERSONA, id);
    }

    /** Returns the goal that has this id. */
    public Optional<Goal> goal(String id) {
        return typed(ElementKind.GOAL, id);
    }

    /** Returns the metric that has this id. */
    public Optional<Metric> metric(String id) {
        return typed(ElementKind.METRIC, id);
    }

    /** Returns the tactic that has this id, dropped or not. */
    public Optional<Tactic> tactic(String id) {
        return typed(ElementKind.TACTIC, id);
    }

    /** Returns the content mix that holds for a channel: its own one, or else that of the strategy; empty if neither has. */
    public List<ContentShare> mix(ChannelPlan channel) {
        List<ContentShare> own = CHECKS.present("channel", channel).mix();
        return own.isEmpty() ? strategy.mix() : own;
    }

    /** Returns the channel that has this id, closing or not. */
    public Optional<ChannelPlan> channel(String id) {
        return typed(ElementKind.CHANNEL, id);
    }

    /** Returns the post that has this id, dropped or not. */
    public Optional<Post> post(String id) {
        return typed(ElementKind.POST, id);
    }

    /** Returns the key message that has this id. */
    public Optional<KeyMessage> keyMessage(String id) {
        return typed(ElementKind.KEY_MESSAGE, id);
    }

    /** Returns the goals that are not part of another, in the order of the plan. */
    public List<Goal> topLevelGoals() {
        List<Goal> topLevel = new ArrayList<>();
        for (Goal goal : strategy.goals()) {
            if (goal.partOf().isEmpty()) {
                topLevel.add(goal);
            }
        }
        return Collections.unmodifiableList(topLevel);
    }

    /** Returns the goal that this one is a part of, where the plan has it. */
    public Optional<Goal> parent(Goal goal) {
        Optional<String> parent = goal.partOf();
        return parent.isEmpty() ? Optional.empty() : goal(parent.get());
    }

    /**
     * Returns whether the plan has no goal above this one: it is part of none, or of one that the plan does not have. A
     * cycle of goals has no top, so each of its goals counts as one.
     */
    public boolean isTopmost(Goal goal) {
        return parent(goal).isEmpty()
                || (!goalsInCycleWith(goal.id()).isEmpty() && goal(goal.id()).orElseThrow() == goal);
    }

    /** Returns the nearest topmost goal above this one, which is itself where it is topmost. */
    public Goal topmost(Goal goal) {
        return isTopmost(goal)
                ? goal
                : forest().nearest(topmost(), goal.partOf().orElseThrow()).orElseThrow();
    }

    /** Returns the type of the goal: its own, or else that of the nearest goal above it that states one. */
    public Optional<GoalType> type(Goal goal) {
        Optional<GoalType> own = goal.type();
        return own.isPresent() || goal.partOf().isEmpty()
                ? own
                : forest().typed(goal.partOf().get()).flatMap(Goal::type);
    }

    /** Returns the objectives that the goal supports: those that it states, else those of the nearest goal above. */
    public SortedSet<String> supportedObjectives(Goal goal) {
        SortedSet<String> own = goal.supportedObjectives();
        return !own.isEmpty() || goal.partOf().isEmpty()
                ? own
                : forest().aligned(goal.partOf().get())
                        .map(Goal::supportedObjectives)
                        .orElse(ImmutableSortedSet.of());
    }

    /** Returns the owners of the goal: those that it states, else those of the nearest goal above. */
    public SortedSet<String> owners(Goal goal) {
        SortedSet<String> own = goal.owners();
        return !own.isEmpty() || goal.partOf().isEmpty()
                ? own
                : forest().owned(goal.partOf().get()).map(Goal::owners).orElse(ImmutableSortedSet.of());
    }

    /**
     * Returns the goals that the tactic serves: those that it names; if it names none, the goal of a plan that has one
     * goal and no more.
     */
    public SortedSet<String> servedGoals(Tactic tactic) {
        SortedSet<String> named = tactic.servedGoals();
        return named.isEmpty() ? onlyGoal : named;
    }

    /**
     * Returns the goals that the metric measures: those that it names; if it names none, the goal of a plan that has
     * one goal and no more.
     */
    public SortedSet<String> measuredGoals(Metric metric) {
        SortedSet<String> named = metric.measuredGoals();
        return named.isEmpty() ? onlyGoal : named;
    }

    /**
     * Returns everybody who owns the tactic: its owners, the accountable one, and the owners of the goals that it
     * serves.
     */
    public SortedSet<String> owners(Tactic tactic) {
        SortedSet<String> own = tactic.ownersAndAccountable();
        SortedSet<String> served = servedGoals(tactic);
        if (served.isEmpty()) {
            return own;
        }
        if (own.isEmpty() && served.size() == 1) {
            Optional<Goal> goal = goal(served.first());
            return goal.isEmpty() ? own : owners(goal.get());
        }
        Union owners = new Union();
        owners.add(own);
        for (String id : served) {
            Optional<Goal> goal = goal(id);
            if (goal.isPresent()) {
                owners.add(owners(goal.get()));
            }
        }
        return owners.all();
    }

    /**
     * Returns who is to do the tactic: the owners whom it names; if it names none, the owners of the goals that it
     * serves. Who owns a goal owns all its tactics, but does not do those that somebody else was named for.
     */
    public SortedSet<String> assignees(Tactic tactic) {
        SortedSet<String> own = tactic.ownersAndAccountable();
        return own.isEmpty() ? owners(tactic) : own;
    }

    /**
     * Returns the goals that the post serves: those that it names; if it names none, those that the tactic serves that it
     * carries out; if it names no tactic either, the goal of a plan that has one goal and no more.
     */
    public SortedSet<String> servedGoals(Post post) {
        SortedSet<String> named = post.servedGoals();
        if (!named.isEmpty()) {
            return named;
        }
        Optional<Tactic> tactic = carriedOut(post);
        return tactic.isPresent() ? servedGoals(tactic.get()) : onlyGoal;
    }

    /**
     * Returns who is to see to the post: the owners whom it names; if it names none, those who are to do the tactic that
     * it carries out.
     */
    public SortedSet<String> assignees(Post post) {
        SortedSet<String> own = post.owners();
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Tactic> tactic = carriedOut(post);
        return tactic.isPresent() ? assignees(tactic.get()) : own;
    }

    private Optional<Tactic> carriedOut(Post post) {
        Optional<String> tactic = post.tactic();
        return tactic.isPresent() ? tactic(tactic.get()) : Optional.empty();
    }

    /**
     * Returns the goals above this one, the nearest first; one that is part of a cycle comes once and ends the list.
     */
    public List<Goal> ancestors(Goal goal) {
        if (goal.partOf().isEmpty()) {
            return List.of();
        }
        List<Goal> ancestors = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        Optional<Goal> next = parent(goal);
        while (next.isPresent() && passed.add(next.get().id())) {
            ancestors.add(next.get());
            next = parent(next.get());
        }
        return Collections.unmodifiableList(ancestors);
    }

    /** Returns the tactics that are not dropped, in the order of the plan. */
    public List<Tactic> tactics() {
        return back().tactics;
    }

    /** Returns the channels that are not closing, in the order of the plan. */
    public List<ChannelPlan> channels() {
        return back().channels;
    }

    /** Returns the posts that are not dropped, in the order of the plan. */
    public List<Post> posts() {
        return back().posts;
    }

    /** Returns the posts, dropped ones aside, that are on the channel, in the order of the plan. */
    public List<Post> posts(ChannelPlan channel) {
        return back().postsOfChannels.to(channel.id());
    }

    /** Returns the goals that are part of this one, directly and not through another, in the order of the plan. */
    public List<Goal> subGoals(Goal goal) {
        return back().subGoals.to(goal.id());
    }

    /**
     * Returns the metrics that measure the goal or a goal below it, in the order of the plan.
     *
     * <p>Whether there are any is known at once. The list itself is put together when it is first read, since the lists
     * of a chain of goals are long together; so ask {@link List#isEmpty()} where that is the question.
     */
    public List<Metric> metrics(Goal goal) {
        return back().metricsOfGoals.inBranch(goal);
    }

    /**
     * Returns the tactics, dropped ones aside, that serve the goal or a goal below it, in the order of the plan.
     *
     * <p>Whether there are any is known at once, and the list is put together when it is first read.
     */
    public List<Tactic> tactics(Goal goal) {
        return back().tacticsOfGoals.inBranch(goal);
    }

    /**
     * Returns the goals that support the objective, themselves or through a goal above them, in the order of the plan.
     *
     * <p>Whether there are any is known at once, and the list is put together when it is first read.
     */
    public List<Goal> goals(Objective objective) {
        return back().goalsOfObjectives.of(objective);
    }

    /** Returns the tactics, dropped ones aside, that say they move the metric, in the order of the plan. */
    public List<Tactic> tactics(Metric metric) {
        return back().tacticsOfMetrics.to(metric.id());
    }

    /** Returns the channels, closing ones aside, that reach the persona, in the order of the plan. */
    public List<ChannelPlan> channels(Persona persona) {
        return back().channelsOfPersonas.to(persona.id());
    }

    /**
     * Returns the ids of the goals that are part of each other in a cycle with this one, itself included; none if the
     * goal is in no cycle.
     */
    public SortedSet<String> goalsInCycleWith(String id) {
        return inCycleWith(id, goalCycles());
    }

    /**
     * Returns the ids of the tactics that wait for each other in a cycle with this one, itself included; none if the
     * tactic is in no cycle. A tactic that was dropped waits for nothing, nor does one that is done, unless it repeats.
     */
    public SortedSet<String> tacticsInCycleWith(String id) {
        return inCycleWith(id, tacticCycles());
    }

    private static SortedSet<String> inCycleWith(String id, Map<String, SortedSet<String>> cycles) {
        CHECKS.present("id", id);
        return cycles.isEmpty()
                ? ImmutableSortedSet.of()
                : cycles.getOrDefault(Checks.normalised(id), ImmutableSortedSet.of());
    }

    GoalForest forest() {
        GoalForest known = forest;
        if (known == null) {
            known = new GoalForest(strategy.goals());
            forest = known;
        }
        return known;
    }

    private int[] topmost() {
        int[] known = topmost;
        if (known == null) {
            known = forest().nearest(this::isTopmost);
            topmost = known;
        }
        return known;
    }

    private BackReferences back() {
        BackReferences known = back;
        if (known == null) {
            known = new BackReferences(this);
            back = known;
        }
        return known;
    }

    private Map<String, SortedSet<String>> goalCycles() {
        Map<String, SortedSet<String>> known = goalCycles;
        if (known == null) {
            known = Cycles.among(ids(ElementKind.GOAL), this::parentIds);
            goalCycles = known;
        }
        return known;
    }

    private Map<String, SortedSet<String>> tacticCycles() {
        Map<String, SortedSet<String>> known = tacticCycles;
        if (known == null) {
            known = Cycles.among(ids(ElementKind.TACTIC), this::dependencyIds);
            tacticCycles = known;
        }
        return known;
    }

    private List<String> parentIds(String id) {
        Optional<Goal> goal = goal(id);
        return goal.isEmpty() || goal.get().partOf().isEmpty()
                ? List.of()
                : List.of(goal.get().partOf().get());
    }

    private List<String> dependencyIds(String id) {
        Optional<Tactic> tactic = tactic(id);
        return tactic.isEmpty() || waitsForNothing(tactic.get())
                ? List.of()
                : InOrder.of(tactic.get().dependencies());
    }

    private static boolean waitsForNothing(Tactic tactic) {
        return tactic.isDropped()
                || (tactic.status() instanceof TacticStatus.Done done
                        && (done.day().isEmpty() || !repeats(tactic)));
    }

    private static boolean repeats(Tactic tactic) {
        return tactic.schedule().isPresent() && tactic.schedule().get() instanceof Recurring;
    }

    private Map<String, IdentifiedElement> elements(ElementKind kind) {
        Map<String, IdentifiedElement> elements = byId.get(kind);
        return elements == null ? Map.of() : elements;
    }

    // A kind that has ids has identified elements only; to look at each again would take longer than to index it.
    @SuppressWarnings("unchecked")
    private static List<? extends IdentifiedElement> identified(ElementKind kind, Strategy strategy) {
        return (List<? extends IdentifiedElement>) kind.elements(strategy);
    }

    private void index(ElementKind kind, List<? extends IdentifiedElement> elements) {
        Map<String, IdentifiedElement> found = new LinkedHashMap<>(elements.size() * 4 / 3 + 1);
        Set<String> again = Set.of();
        for (IdentifiedElement element : elements) {
            if (found.putIfAbsent(element.id(), element) != null) {
                again = again.isEmpty() ? new LinkedHashSet<>() : again;
                again.add(element.id());
            }
        }
        byId.put(kind, found);
        if (!again.isEmpty()) {
            repeated.put(kind, ImmutableSet.copyOf(again));
        }
    }

    /** Returns which plan it is of. */
    @Override
    public String toString() {
        return "index of strategy '" + strategy.id() + "'";
    }
}
