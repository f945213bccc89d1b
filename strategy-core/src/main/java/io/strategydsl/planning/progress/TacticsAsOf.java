package io.strategydsl.planning.progress;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which tactics are done, late and next as of a day. What is done later does not count. */
final class TacticsAsOf {
    private final StrategyIndex index;
    private final LocalDate day;
    private final List<DatedTactic> done = new ArrayList<>();
    private final List<DatedTactic> late = new ArrayList<>();
    private final List<DatedTactic> next = new ArrayList<>();
    private final List<Tactic> doneUndated = new ArrayList<>();
    private final List<Tactic> undated = new ArrayList<>();

    TacticsAsOf(StrategyIndex index, LocalDate day) {
        this.index = index;
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

    List<Tactic> doneUndated() {
        return List.copyOf(doneUndated);
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
        if (tactic.status() instanceof TacticStatus.Done status && status.day().isEmpty()) {
            doneUndated.add(tactic);
            return;
        }
        PlannedDays days = PlannedDays.of(tactic, index);
        Optional<LocalDate> doneOn = doneOn(tactic);
        Optional<DuePeriod> lastDue = days.lastDueBefore(day).filter(due -> !days.isDone(due.first(), day));
        Optional<DuePeriod> nextDue = days.nextDueFrom(day);
        lastDue.ifPresent(due -> late.add(new DatedTactic(tactic, due.last(), days.areStated())));
        nextDue.ifPresent(due -> next.add(new DatedTactic(tactic, due.last(), days.areStated())));
        if (lastDue.isPresent()) {
            return;
        }
        doneOn.ifPresent(on -> done.add(new DatedTactic(tactic, on, true)));
        if (doneOn.isEmpty() && nextDue.isEmpty()) {
            undated.add(tactic);
        }
    }

    private Optional<LocalDate> doneOn(Tactic tactic) {
        return tactic.status() instanceof TacticStatus.Done status
                ? status.day().filter(on -> !on.isAfter(day))
                : Optional.empty();
    }
}
