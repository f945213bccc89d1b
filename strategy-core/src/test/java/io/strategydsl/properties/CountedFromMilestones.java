package io.strategydsl.properties;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes a plan once more with most of its days counted from a milestone that has a day, or from the start or the end of the
 * plan, so that each falls on the day on which it fell.
 */
final class CountedFromMilestones {
    /** The milestone that is added. */
    static final String LAUNCH = "launch-of-it-all";

    private static final int MAX_DAYS = 300_000;

    private final Chance chance;
    private final LocalDate launch;
    private final Optional<Timeframe> timeframe;
    private final boolean fromTheLaunchAlone;

    private CountedFromMilestones(Chance chance, PlanOfADay plan, boolean fromTheLaunchAlone) {
        this.chance = chance;
        this.launch = plan.day();
        this.timeframe = plan.strategy().timeframe();
        this.fromTheLaunchAlone = fromTheLaunchAlone;
    }

    /** Counts from the launch, from the start and the end of the plan, and in its weeks. */
    static Strategy in(PlanOfADay plan, Chance chance) {
        return new CountedFromMilestones(chance, plan, false).written(plan.strategy());
    }

    /** Counts all days from the launch that are counted at all. */
    static Strategy fromTheLaunch(PlanOfADay plan, Chance chance) {
        return new CountedFromMilestones(chance, plan, true).written(plan.strategy());
    }

    private Strategy written(Strategy plan) {
        Milestone milestone =
                Milestone.builder(LAUNCH).name("Launch").day(launch).build();
        return ((Strategy) of(Table.of(ElementKind.STRATEGY), plan))
                .toBuilder().addMilestone(milestone).build();
    }

    private <T> T of(Table<T> table, T stated) {
        Form form = table.formOf(stated);
        Draft draft = new Draft();
        for (Attribute attribute : form.attributes()) {
            draft.state(
                    attribute.name(),
                    table.values(stated, attribute).stream()
                            .map(value -> of(attribute.role(), value))
                            .toList());
        }
        return table.build(form, draft);
    }

    private Object of(Role role, Object value) {
        if (value instanceof Schedule.Once once) {
            return counted(once.day())
                    .<Schedule>map(day -> new Schedule.Relative(day, once.length()))
                    .orElse(once);
        }
        if (value instanceof Target target) {
            return of(target);
        }
        if (role instanceof Role.Part part) {
            return of(part.table(), value);
        }
        return role instanceof Role.Inner inner ? of(Table.of(inner.kind()), (Element) value) : value;
    }

    private Target of(Target target) {
        if (target instanceof Target.ValueBy by) {
            return counted(by.day())
                    .<Target>map(day -> new Target.ValueAt(by.value(), day))
                    .orElse(by);
        }
        if (target instanceof Target.ChangeBy by) {
            return counted(by.day())
                    .<Target>map(day -> new Target.ChangeAt(by.change(), day))
                    .orElse(by);
        }
        return target instanceof Target.Undecided undecided
                ? undecided
                        .day()
                        .flatMap(this::counted)
                        .<Target>map(day -> new Target.UndecidedAt(undecided.words(), day))
                        .orElse(undecided)
                : target;
    }

    private Optional<RelativeDay> counted(LocalDate day) {
        if (chance.happens(30)) {
            return Optional.empty();
        }
        if (fromTheLaunchAlone || timeframe.isEmpty() || chance.happens(40)) {
            return from(LAUNCH, launch, day);
        }
        Timeframe plan = timeframe.get();
        long days = ChronoUnit.DAYS.between(plan.start(), day);
        if (chance.happens(40) && days >= 0 && days < 7 * 10_000) {
            return Optional.of(new RelativeDay.InWeek((int) (days / 7) + 1, Optional.of(day.getDayOfWeek())));
        }
        return chance.happens(50) ? from(Milestone.START, plan.start(), day) : from(Milestone.END, plan.end(), day);
    }

    private static Optional<RelativeDay> from(String milestone, LocalDate anchor, LocalDate day) {
        long days = ChronoUnit.DAYS.between(anchor, day);
        return Math.abs(days) > MAX_DAYS
                ? Optional.empty()
                : Optional.of(new RelativeDay.FromMilestone(milestone, Period.ofDays((int) days)));
    }
}
