package io.strategydsl.planning.days;

import com.google.common.collect.Streams;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a plan on which a tactic or a post falls. A recurrence without a start begins with the plan; if the plan has no
 * timeframe, or starts after the recurrence has ended, there are no days. Nor are there any without a schedule, or for
 * triggered and ongoing tactics, or while what is due is counted from a milestone without a day.
 *
 * <p>If {@link #areStated()} is false, the days of a recurrence depend on a start that is not stated. Then {@link
 * #between(LocalDate, LocalDate)} is a proposal, there is no {@link #first()} day, and the tactic is due in whole
 * weeks, months, quarters or years.
 *
 * <p>Nothing is computed before it is needed, and days are computed one at a time as the streams are read. For all
 * tactics of a plan, see {@link io.strategydsl.planning.agenda.Agenda}.
 *
 * <p>Source: Buffer step 4.
 */
public final class PlannedDays {
    private static final Checks CHECKS = Checks.of("planned days");
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** How many days of a whole plan are counted; a plan of a thousand years must not keep a validator busy. */
    private static final int MAX_DAYS = 10_000;

    private static final int DAYS_OF_WEEK = 7;
    private static final int FIRST_LOOK_BACK = 64;
    private static final int LOOK_BACK_GROWTH = 8;

    private final IdentifiedElement element;
    private final Optional<Schedule> schedule;
    private final TacticStatus status;
    private final Strategy strategy;

    private PlannedDays(
            IdentifiedElement element, Optional<Schedule> schedule, TacticStatus status, StrategyIndex index) {
        this.element = element;
        this.schedule = schedule;
        this.status = status;
        this.strategy = index.strategy();
    }

    /** Returns the days of a tactic in a plan. */
    public static PlannedDays of(Tactic tactic, StrategyIndex index) {
        CHECKS.present("tactic", tactic);
        return new PlannedDays(tactic, CHECKS.present("index", index).schedule(tactic), tactic.status(), index);
    }

    /** Returns the days of a post in a plan; what was published is done. */
    public static PlannedDays of(Post post, StrategyIndex index) {
        CHECKS.present("post", post);
        return new PlannedDays(post, CHECKS.present("index", index).schedule(post), statusOf(post), index);
    }

    private static TacticStatus statusOf(Post post) {
        return post.status().isPresent() && post.status().get() instanceof PostStatus.Published published
                ? new TacticStatus.Done(published.day())
                : TacticStatus.planned();
    }

    /** Returns whether its day is counted from a milestone, or from the first or last day of the plan, that has none yet. */
    public boolean lacksDay() {
        return schedule.isPresent() && schedule.get() instanceof Schedule.Relative;
    }

    /**
     * Returns the day on which it falls once, or from which its recurrence is counted: the start of the recurrence,
     * else the first day of the plan.
     */
    public Optional<LocalDate> start() {
        Optional<LocalDate> once = once();
        return once.isPresent() ? once : recurring().flatMap(this::startOf);
    }

    /**
     * Returns whether the plan states the days. It does not if the tactic recurs on days that depend on a start that is
     * not stated, as with "weekly" without a day of the week.
     */
    public boolean areStated() {
        return schedule.isEmpty() || schedule.get().hasStatedDays();
    }

    /**
     * Returns the day on which it is due, or is due for the first time, whether or not that lies within the timeframe;
     * none if its days are not stated. Where it lasts, this is the day on which it begins; see {@link #firstDue()}.
     */
    public Optional<LocalDate> first() {
        Optional<LocalDate> once = once();
        return once.isPresent() || !areStated()
                ? once
                : anchored()
                        .flatMap(recurring -> recurring
                                .occurrences(startDay(recurring), LAST_DAY)
                                .findFirst());
    }

    /**
     * Returns the day on which it is due, or is due for the first time, whether or not that lies within the timeframe;
     * none if its days are not stated. Where it lasts, this is the last of the days that it fills.
     */
    public Optional<LocalDate> firstDue() {
        Optional<LocalDate> first = first();
        return first.isEmpty() || length().isEmpty() ? first : Optional.of(lastDay(first.get()));
    }

    /** Returns the day on which it is due, or is due for the first time; none once that is done. */
    public Optional<LocalDate> firstDueUnlessDone() {
        Optional<LocalDate> due = firstDue();
        return due.isPresent() && isDone(due.get()) ? Optional.empty() : due;
    }

    /**
     * Returns the last day before this one on which it falls; if its days are not stated, the last whole week, month,
     * quarter or year of the plan that ended before. A recurrence stays within the plan; a single due day counts even
     * outside. There is none for a number of times without a stated start, since their days are unknown.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public Optional<DuePeriod> lastDueBefore(LocalDate day) {
        CHECKS.day("day", day);
        if (!areStated()) {
            return duePeriods().flatMap(periods -> periods.lastBefore(day));
        }
        Optional<LocalDate> once = once();
        Optional<LocalDate> last = once.isPresent()
                ? once.filter(begins -> lastDay(begins).isBefore(day))
                : anchored()
                        .filter(recurring -> startDay(recurring).isBefore(day))
                        .flatMap(recurring -> last(recurring, lastOfPlan(day.minusDays(1)), day.minusDays(1)));
        return last.map(this::duePeriod);
    }

    /**
     * Returns when it is next due and not yet done.
     *
     * @param day the first day that counts
     * @throws IllegalArgumentException if its year does not lie between 1 and 9999
     */
    public Optional<DuePeriod> nextDueFrom(LocalDate day) {
        CHECKS.day("day", day);
        if (isDoneForGood()) {
            return Optional.empty();
        }
        if (!areStated()) {
            return duePeriods().flatMap(periods -> periods.nextFrom(day, doneBy(day)));
        }
        return beginnings(earliestBeginning(day), LAST_DAY)
                .filter(begins -> !lastDay(begins).isBefore(day) && !isDone(begins, day))
                .findFirst()
                .map(this::duePeriod);
    }

    private DuePeriod duePeriod(LocalDate begins) {
        return new DuePeriod(begins, lastDay(begins));
    }

    /** Returns the last of the days that it fills if it begins on this day. */
    private LocalDate lastDay(LocalDate begins) {
        return schedule.isPresent() ? schedule.get().lastDay(begins) : begins;
    }

    private LocalDate earliestBeginning(LocalDate day) {
        Optional<Period> length = length();
        return length.isPresent() ? FilledDays.earliestBeginning(length.get(), day) : day;
    }

    private Optional<Period> length() {
        return schedule.isPresent() ? schedule.get().length() : Optional.empty();
    }

    private Optional<LocalDate> doneBy(LocalDate day) {
        return status instanceof TacticStatus.Done done ? done.day().filter(on -> !on.isAfter(day)) : Optional.empty();
    }

    /** Returns whether it is done and nobody says when, so that no day is left on which it could be due again. */
    private boolean isDoneForGood() {
        return status instanceof TacticStatus.Done done && done.day().isEmpty();
    }

    /** Present if the days are not stated, but it is due in each period. */
    private Optional<DuePeriods> duePeriods() {
        Optional<Timeframe> timeframe = timeframe();
        return timeframe.isPresent()
                        && schedule.isPresent()
                        && schedule.get() instanceof Recurring recurring
                        && !recurring.hasStatedDays()
                        && recurring.count().isEmpty()
                ? Optional.of(new DuePeriods(recurring, timeframe.get()))
                : Optional.empty();
    }

    private LocalDate lastOfPlan(LocalDate day) {
        return timeframe().map(Timeframe::end).filter(day::isAfter).orElse(day);
    }

    /**
     * Returns the days on which it falls between two days, both included, in order; where it lasts, all that it fills. A
     * recurrence begins within the timeframe of the plan; a single due day is the one stated, even outside. If its days
     * are not stated, they are counted from the start of the plan.
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     */
    public Stream<LocalDate> between(LocalDate first, LocalDate last) {
        CHECKS.day("first day", first);
        CHECKS.day("last day", last);
        if (length().isEmpty()) {
            return beginnings(first, last);
        }
        Iterator<LocalDate> beginnings =
                beginnings(earliestBeginning(first), last).iterator();
        return Streams.stream(new FilledDays(schedule.orElseThrow(), beginnings, first, last));
    }

    /**
     * Returns each time that it happens on any day between two days, both included, in order: from the day on which it
     * begins to the day on which it is due, which may lie before and after the two days.
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     */
    public Stream<DuePeriod> rounds(LocalDate first, LocalDate last) {
        CHECKS.day("first day", first);
        CHECKS.day("last day", last);
        return beginnings(earliestBeginning(first), last)
                .map(this::duePeriod)
                .filter(round -> !round.last().isBefore(first));
    }

    private Stream<LocalDate> beginnings(LocalDate first, LocalDate last) {
        return schedule.map(each -> new ScheduleInPlan(each, timeframe()).between(first, last))
                .orElseGet(Stream::empty);
    }

    /**
     * Returns the weeks between two days in which it is still to be done, in order, each once even if it falls on
     * several days of the week. There are none if the weeks are not stated, as with "monthly".
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     */
    public Stream<Week> weeksToDo(LocalDate first, LocalDate last) {
        return weeksToDo(between(first, last));
    }

    /**
     * Returns the weeks of the whole plan in which it is still to be done. Days outside the timeframe do not count. A
     * recurrence has no weeks if neither it nor the plan has an end, or if its weeks are not stated. At most the first
     * 10,000 days on which it falls count.
     */
    public Stream<Week> weeksToDo() {
        if (isEndless()) {
            return Stream.empty();
        }
        LocalDate first = timeframe().map(Timeframe::start).orElse(FIRST_DAY);
        LocalDate last = timeframe().map(Timeframe::end).orElse(LAST_DAY);
        return weeksToDo(between(first, last).limit(MAX_DAYS));
    }

    /**
     * Returns each time that it is still to be done and that has a day between two days, both included, in order: from the
     * day on which it begins to the one on which it is due. Times of one that begins again before it is over overlap. There
     * are none if the weeks are not stated, see {@link #areWeeksStated()}.
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     */
    public Stream<DuePeriod> timesToDo(LocalDate first, LocalDate last) {
        CHECKS.day("first day", first);
        CHECKS.day("last day", last);
        return !areWeeksStated()
                ? Stream.empty()
                : beginnings(earliestBeginning(first), last)
                        .filter(begins -> !isDone(begins))
                        .map(this::duePeriod)
                        .filter(time -> !time.last().isBefore(first));
    }

    /**
     * Returns whether what was due on the day is done. A recurring tactic that is done on a day counts as done each
     * time until then; if its days are not stated, for the whole week, month, quarter or year of that day. One that is
     * due once can be done on any day. One that is done on no stated day is done each time.
     */
    public boolean isDone(LocalDate due) {
        CHECKS.present("day", due);
        return status instanceof TacticStatus.Done done
                && (!isRecurring() || done.day().isEmpty() || !done.day().get().isBefore(beginningOfPeriod(due)));
    }

    private LocalDate beginningOfPeriod(LocalDate due) {
        Optional<DuePeriods> periods = duePeriods();
        if (periods.isPresent()) {
            return periods.get().beginningOf(due);
        }
        return length().isEmpty()
                ? due
                : anchored()
                        .filter(recurring -> !startDay(recurring).isAfter(due))
                        .flatMap(recurring -> last(recurring, due, LAST_DAY))
                        .orElse(due);
    }

    /**
     * Returns whether what was due on the day was done as of another: what is done later does not count, and what is done on
     * no stated day does.
     *
     * @param due the day on which it was due
     * @param asOf the day to look from
     */
    public boolean isDone(LocalDate due, LocalDate asOf) {
        CHECKS.present("day as of which it is asked", asOf);
        return isDone(due)
                && status instanceof TacticStatus.Done done
                && (done.day().isEmpty() || !done.day().get().isAfter(asOf));
    }

    /**
     * Returns whether nothing of it is left to do: it was dropped, or is done, on no stated day or on one after which it
     * does not fall on a day of the plan. A recurrence without known days is never over.
     */
    public boolean isOver() {
        if (!(status instanceof TacticStatus.Done done)) {
            return isDropped();
        }
        LocalDate end = recurring().flatMap(Recurring::end).orElse(LAST_DAY);
        if (!isRecurring() || done.day().isEmpty() || !done.day().get().isBefore(end)) {
            return true;
        }
        return !isEndless()
                && anchored().isPresent()
                && beginnings(done.day().get().plusDays(1), LAST_DAY)
                        .findFirst()
                        .isEmpty();
    }

    private boolean isDropped() {
        return status instanceof TacticStatus.Dropped || (element instanceof Post post && post.isDropped());
    }

    /** Returns whether it recurs. */
    public boolean isRecurring() {
        return recurring().isPresent();
    }

    /**
     * Returns whether it recurs without an end: neither an end nor a number of times is stated, in a plan without a
     * timeframe.
     */
    public boolean isEndless() {
        return timeframe().isEmpty()
                && recurring()
                        .filter(recurring ->
                                recurring.end().isEmpty() && recurring.count().isEmpty())
                        .isPresent();
    }

    /** Returns whether it falls on any day of the plan that is known. */
    public boolean hasDays() {
        return between(FIRST_DAY, LAST_DAY).findFirst().isPresent();
    }

    /** Returns whether it recurs, but falls on no day of the plan at all. */
    public boolean isNever() {
        return isRecurring() && !hasDays();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedDays days
                && element.equals(days.element)
                && schedule.equals(days.schedule)
                && timeframe().equals(days.timeframe());
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, schedule, timeframe());
    }

    /** Returns whose days these are, such as "days of tactic 'list'". */
    @Override
    public String toString() {
        return "days of " + element.elementKind().word() + " '" + element.id() + "'";
    }

    private Stream<Week> weeksToDo(Stream<LocalDate> days) {
        return !areWeeksStated()
                ? Stream.empty()
                : days.filter(day -> !isDone(day)).map(Week::of).distinct();
    }

    /** Returns whether the weeks in which it falls are known, if only because it falls in every week. */
    public boolean areWeeksStated() {
        return areStated()
                || recurring()
                        .filter(recurring -> recurring.count().isEmpty() && isInEveryWeek(recurring))
                        .isPresent();
    }

    private static boolean isInEveryWeek(Recurring recurring) {
        int interval = recurring.interval().orElse(1);
        return switch (recurring.rhythm().per()) {
            case PER_DAY -> interval <= DAYS_OF_WEEK;
            case PER_WEEK -> interval == 1;
            case PER_MONTH, PER_QUARTER, PER_YEAR, PER_EVENT -> false;
        };
    }

    private Optional<Timeframe> timeframe() {
        return strategy.timeframe();
    }

    private Optional<LocalDate> once() {
        return schedule.isPresent() && schedule.get() instanceof Schedule.Once once
                ? Optional.of(once.day())
                : Optional.empty();
    }

    private Optional<Recurring> recurring() {
        return schedule.isPresent() && schedule.get() instanceof Recurring recurring
                ? Optional.of(recurring)
                : Optional.empty();
    }

    private Optional<LocalDate> startOf(Recurring recurring) {
        return recurring.start().or(() -> timeframe().map(Timeframe::start));
    }

    private Optional<Recurring> anchored() {
        return recurring()
                .flatMap(recurring -> startOf(recurring)
                        .filter(start -> recurring.end().isEmpty()
                                || !recurring.end().get().isBefore(start))
                        .map(recurring::anchoredAt));
    }

    private static LocalDate startDay(Recurring anchored) {
        return anchored.start().orElseThrow();
    }

    // The last day on which it begins, so that it is over by the last end. Looks back in growing steps, so that a long
    // history is not counted through for its last day.
    private static Optional<LocalDate> last(Recurring recurring, LocalDate last, LocalDate lastEnd) {
        LocalDate start = startDay(recurring);
        for (long days = FIRST_LOOK_BACK; ; days *= LOOK_BACK_GROWTH) {
            LocalDate from = last.minusDays(days);
            LocalDate first = from.isBefore(start) ? start : from;
            Optional<LocalDate> found = recurring
                    .occurrences(first, last)
                    .filter(begins -> !recurring.lastDay(begins).isAfter(lastEnd))
                    .reduce((earlier, later) -> later);
            if (found.isPresent() || first.equals(start)) {
                return found;
            }
        }
    }
}
