package io.strategydsl.planning;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which tactics are done, late and next as of a day. What lies after the day has not happened yet. */
final class TacticsAsOf {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Strategy strategy;
    private final LocalDate day;
    private final List<DatedTactic> done = new ArrayList<>();
    private final List<DatedTactic> late = new ArrayList<>();
    private final List<DatedTactic> next = new ArrayList<>();
    private final List<Tactic> undated = new ArrayList<>();

    TacticsAsOf(StrategyIndex index, LocalDate day) {
        this.strategy = index.strategy();
        this.day = day;
        index.tactics().forEach(this::place);
        Comparator<DatedTactic> byDay = Comparator.comparing(DatedTactic::day);
        done.sort(byDay);
        late.sort(byDay);
        next.sort(byDay);
    }

    List<DatedTactic> done() {
        return List.copyOf(done);
    }

    List<DatedTactic> late() {
        return List.copyOf(late);
    }

    List<DatedTactic> next() {
        return List.copyOf(next);
    }

    List<Tactic> undated() {
        return List.copyOf(undated);
    }

    private void place(Tactic tactic) {
        Optional<LocalDate> doneOn = doneOn(tactic);
        Optional<LocalDate> lateSince = last(tactic).filter(due -> !isDone(tactic, due));
        Optional<LocalDate> nextOn = next(tactic);
        lateSince.ifPresent(due -> late.add(new DatedTactic(tactic, due)));
        nextOn.ifPresent(due -> next.add(new DatedTactic(tactic, due)));
        if (lateSince.isPresent()) {
            return;
        }
        doneOn.ifPresent(on -> done.add(new DatedTactic(tactic, on)));
        if (doneOn.isEmpty() && nextOn.isEmpty()) {
            undated.add(tactic);
        }
    }

    private Optional<LocalDate> doneOn(Tactic tactic) {
        return tactic.status() instanceof TacticStatus.Done status
                        && !status.day().isAfter(day)
                ? Optional.of(status.day())
                : Optional.empty();
    }

    private boolean isDone(Tactic tactic, LocalDate due) {
        return doneOn(tactic).isPresent() && PlannedDays.isDone(tactic, due);
    }

    /** The last day before the one asked about on which it fell. */
    private Optional<LocalDate> last(Tactic tactic) {
        return tactic.schedule().flatMap(schedule -> {
            if (schedule instanceof Schedule.Once once) {
                return Optional.of(once.day()).filter(day::isAfter);
            }
            return schedule instanceof Recurring recurring
                    ? PlannedDays.lastBefore(day, recurring, strategy)
                    : Optional.empty();
        });
    }

    /** The first day, from the one asked about on, for which it is not done yet. */
    private Optional<LocalDate> next(Tactic tactic) {
        return tactic.schedule().flatMap(schedule -> {
            if (schedule instanceof Schedule.Once once) {
                return Optional.of(once.day()).filter(due -> !due.isBefore(day) && !isDone(tactic, due));
            }
            return schedule instanceof Recurring recurring ? next(tactic, recurring) : Optional.empty();
        });
    }

    private Optional<LocalDate> next(Tactic tactic, Recurring recurring) {
        LocalDate end = strategy.timeframe().map(Timeframe::end).orElse(LAST_DAY);
        return PlannedDays.start(recurring, strategy)
                .filter(start -> recurring.end().filter(start::isAfter).isEmpty())
                .flatMap(start -> recurring
                        .anchoredAt(start)
                        .occurrences(day, end)
                        .filter(due -> !isDone(tactic, due))
                        .findFirst());
    }
}
