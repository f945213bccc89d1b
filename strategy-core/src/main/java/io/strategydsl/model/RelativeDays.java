package io.strategydsl.model;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a plan gives a day to what is counted from a milestone. */
final class RelativeDays {
    private static final int LAST_YEAR = 9999;

    private RelativeDays() {}

    /** Returns the day counted from the other, where a plan can state it. */
    static Optional<LocalDate> inCalendar(UnaryOperator<LocalDate> counted, LocalDate anchor) {
        try {
            LocalDate day = counted.apply(anchor);
            return day.getYear() < 1 || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException beyondAllYears) {
            return Optional.empty();
        }
    }

    /** Returns the list itself where no target is counted from a milestone. */
    static List<Target> targets(List<Target> targets, StrategyIndex index) {
        boolean anyRelative = false;
        for (Target target : targets) {
            anyRelative |= target.relativeDay().isPresent();
        }
        if (!anyRelative) {
            return targets;
        }
        ImmutableList.Builder<Target> resolved = ImmutableList.builder();
        for (Target target : targets) {
            resolved.add(resolved(target, index));
        }
        return resolved.build();
    }

    private static Target resolved(Target target, StrategyIndex index) {
        if (target instanceof Target.ValueAt at) {
            return index.day(at.day())
                    .<Target>map(day -> new Target.ValueBy(at.value(), day))
                    .orElse(at);
        }
        if (target instanceof Target.ChangeAt at) {
            return index.day(at.day())
                    .<Target>map(day -> new Target.ChangeBy(at.change(), day))
                    .orElse(at);
        }
        return target instanceof Target.UndecidedAt at
                ? index.day(at.day())
                        .<Target>map(day -> new Target.Undecided(at.words(), Optional.of(day)))
                        .orElse(at)
                : target;
    }
}
