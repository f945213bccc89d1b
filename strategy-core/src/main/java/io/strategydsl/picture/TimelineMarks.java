package io.strategydsl.picture;

import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of a tactic along a timeline. What is too near to be told apart becomes one mark. */
final class TimelineMarks {
    private static final double MIN_WIDTH = 6;
    private static final double NEAR = 1.5;
    private static final double STEP = 2;

    private final TimeScale scale;
    private final Optional<LocalDate> today;

    /** How far what is due has come. */
    enum State {
        DONE,
        TO_DO,
        LATE
    }

    /**
     * A mark.
     *
     * @param left where it begins
     * @param right where it ends
     * @param state how far it has come
     * @param stated whether the plan states its days
     */
    record Mark(double left, double right, State state, boolean stated) {}

    TimelineMarks(TimeScale scale, Optional<LocalDate> today) {
        this.scale = scale;
        this.today = today;
    }

    /** Returns the marks from left to right. However often it recurs, there are no more than fit into the picture. */
    List<Mark> of(PlannedDays days) {
        List<Mark> marks = new ArrayList<>();
        LocalDate from = scale.first();
        Optional<DuePeriod> next = days.rounds(from, scale.last()).findFirst();
        while (next.isPresent()) {
            DuePeriod round = next.get();
            add(marks, mark(round, days));
            LocalDate near = scale.after(later(round.first(), from), STEP);
            LocalDate then = later(round.last().plusDays(1), near);
            if (then.isAfter(scale.last())) {
                break;
            }
            from = then;
            next = days.rounds(from, scale.last()).findFirst();
        }
        return marks;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Mark mark(DuePeriod round, PlannedDays days) {
        double left = Math.max(scale.left(), scale.start(round.first()));
        double right = Math.min(scale.right(), scale.end(round.last()));
        double lacking = Math.max(0, MIN_WIDTH - (right - left)) / 2;
        double shift = Math.max(0, scale.left() - (left - lacking)) - Math.max(0, right + lacking - scale.right());
        return new Mark(left - lacking + shift, right + lacking + shift, state(round, days), days.areStated());
    }

    private State state(DuePeriod round, PlannedDays days) {
        boolean done = today.isPresent() ? days.isDone(round.first(), today.get()) : days.isDone(round.first());
        if (done) {
            return State.DONE;
        }
        return today.filter(round.last()::isBefore).isPresent() ? State.LATE : State.TO_DO;
    }

    /** Adds a mark, or makes the one before it longer where they touch and say the same. */
    private static void add(List<Mark> marks, Mark mark) {
        if (marks.isEmpty()) {
            marks.add(mark);
            return;
        }
        Mark before = marks.get(marks.size() - 1);
        if (mark.left() - before.right() >= NEAR) {
            marks.add(mark);
        } else if (mark.state() == before.state()) {
            marks.set(
                    marks.size() - 1,
                    new Mark(before.left(), Math.max(before.right(), mark.right()), mark.state(), mark.stated()));
        } else if (mark.right() - before.right() >= NEAR) {
            marks.add(new Mark(before.right(), mark.right(), mark.state(), mark.stated()));
        }
    }
}
