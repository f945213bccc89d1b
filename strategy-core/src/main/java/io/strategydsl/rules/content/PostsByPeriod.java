package io.strategydsl.rules.content;

import io.strategydsl.model.Cadence;
import io.strategydsl.planning.days.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many posts there are in each of the periods from the first to the last post of a channel, against the fewest and the
 * most that there can be. The first and the last of them are rarely planned as a whole, so that too few is said of the two
 * together, by the days that they have between these posts.
 */
final class PostsByPeriod {
    private final long least;
    private final long most;
    private final long[] days;
    private final LocalDate first;
    private final LocalDate last;
    private final CalendarPeriod firstPeriod;
    private final CalendarPeriod lastPeriod;
    private final long firstToJudge;

    private int inFirst;
    private int inLast;
    private Optional<Departure> between = Optional.empty();

    /** A period with too few posts or too many. */
    record Departure(CalendarPeriod period, int posts) {}

    /**
     * Creates the numbers.
     *
     * @param period a cadence of the period
     * @param start the day from which periods are counted
     * @param least the fewest posts of a period
     * @param most the most
     * @param days the days of the posts that count, in order
     * @param first the first day of a post of the channel
     * @param last the last day of one
     * @param over the day on which a post was last published: periods that began by then are over
     */
    PostsByPeriod(
            Cadence period,
            LocalDate start,
            long least,
            long most,
            long[] days,
            LocalDate first,
            LocalDate last,
            Optional<LocalDate> over) {
        this.least = least;
        this.most = most;
        this.days = days;
        this.first = first;
        this.last = last;
        this.firstPeriod = CalendarPeriod.of(period, start, first);
        this.lastPeriod = CalendarPeriod.of(period, start, last);
        this.firstToJudge =
                over.isPresent() ? CalendarPeriod.of(period, start, over.get()).number() + 1 : firstPeriod.number();
    }

    /** Returns whether they are in one period, so that nothing can be said of how often something is posted. */
    boolean areInOnePeriod() {
        return firstPeriod.number() == lastPeriod.number();
    }

    /** Returns the first period with too few posts or too many; one at the ends only where none between them has. */
    Optional<Departure> firstDeparture() {
        count();
        if (between.isPresent()) {
            return between;
        }
        boolean tooFewAtTheEnds = isToJudge(firstPeriod) && areTooFewAtTheEnds();
        if (isToJudge(firstPeriod) && (inFirst > most || (tooFewAtTheEnds && inFirst < least))) {
            return Optional.of(new Departure(firstPeriod, inFirst));
        }
        return isToJudge(lastPeriod) && (inLast > most || tooFewAtTheEnds)
                ? Optional.of(new Departure(lastPeriod, inLast))
                : Optional.empty();
    }

    private boolean isToJudge(CalendarPeriod period) {
        return period.number() >= firstToJudge;
    }

    /** Nothing is said of posts beside which others of the channel come first or last: their own days may be later ones. */
    private boolean areTooFewAtTheEnds() {
        if (days.length == 0 || days[0] != first.toEpochDay() || days[days.length - 1] != last.toEpochDay()) {
            return false;
        }
        long ofFirst = firstPeriod.end().toEpochDay() - first.toEpochDay() + 1;
        long ofLast = last.toEpochDay() - lastPeriod.start().toEpochDay() + 1;
        long daysOfFirst = firstPeriod.days();
        long daysOfLast = lastPeriod.days();
        return inFirst + inLast < least * (ofFirst * daysOfLast + ofLast * daysOfFirst) / (daysOfFirst * daysOfLast);
    }

    private void count() {
        CalendarPeriod next = firstPeriod;
        int done = 0;
        while (done < days.length) {
            CalendarPeriod period = periodOf(days[done], next);
            int posts = 0;
            for (long end = period.end().toEpochDay(); done < days.length && days[done] <= end; done++) {
                posts++;
            }
            judgeEmptyUntil(period, next);
            judge(period, posts);
            next = period.plus(1);
        }
        judgeEmptyUntil(lastPeriod, next);
    }

    private CalendarPeriod periodOf(long day, CalendarPeriod next) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.isAfter(next.end()) ? next.at(date) : next;
    }

    private void judge(CalendarPeriod period, int posts) {
        if (period.number() == firstPeriod.number()) {
            inFirst = posts;
        } else if (period.number() == lastPeriod.number()) {
            inLast = posts;
        } else if (isToJudge(period) && (posts < least || posts > most)) {
            depart(period, posts);
        }
    }

    /** Judges the periods between two, which have no posts: if they are too few in one, they are in the first. */
    private void judgeEmptyUntil(CalendarPeriod period, CalendarPeriod next) {
        long number = Math.max(Math.max(next.number(), firstPeriod.number() + 1), firstToJudge);
        if (least > 0 && number < period.number()) {
            depart(next.plus(number - next.number()), 0);
        }
    }

    private void depart(CalendarPeriod period, int posts) {
        if (between.isEmpty()) {
            between = Optional.of(new Departure(period, posts));
        }
    }
}
