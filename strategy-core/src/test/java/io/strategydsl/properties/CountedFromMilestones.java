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
    private static final int MAX_DAYS = 300_000;

    private final Chance chance;
    private final String milestone;
    private final LocalDate launch;
    private final Optional<Timeframe> timeframe;
    private final boolean fromTheMilestoneAlone;
    private final boolean targets;

    private CountedFromMilestones(
            String milestone, Chance chance, PlanOfADay plan, boolean fromTheMilestoneAlone, boolean targets) {
        this.milestone = milestone;
        this.chance = chance;
        this.launch = plan.day();
        this.timeframe = plan.strategy().timeframe();
        this.fromTheMilestoneAlone = fromTheMilestoneAlone;
        this.targets = targets;
    }

    /** Counts from a milestone that is added, from the start and the end of the plan, and in its weeks. */
    static Strategy in(PlanOfADay plan, String milestone, Chance chance) {
        return new CountedFromMilestones(milestone, chance, plan, false, true).written(plan.strategy());
    }

    /** Counts all days that are counted at all from a milestone that is added. */
    static Strategy fromTheLaunch(PlanOfADay plan, String milestone, Chance chance) {
        return new CountedFromMilestones(milestone, chance, plan, true, true).written(plan.strategy());
    }

    /** Counts the days of tactics, posts and novelties, and leaves targets as they are. */
    static Strategy besidesTargets(PlanOfADay plan, String milestone, Chance chance) {
        return new CountedFromMilestones(milestone, chance, plan, false, false).written(plan.strategy());
    }

    private Strategy written(Strategy plan) {
        Milestone dated =
                Milestone.builder(milestone).name("Launch").day(launch).build();
        return ((Strategy) of(Table.of(ElementKind.STRATEGY), plan))
                .toBuilder().addMilestone(dated).build();
    }

    private <T> T of(Table<T> table, T stated) {
        Form form = table.formOf(stated);
        Draft draft = new Draft(form);
        for (Attribute attribute : form.attributes()) {
            draft.state(
                    attribute.name(),
                    table.values(stated, attribute).stream()
                            .map(value -> of(attribute.role(), value))
                            .toList());
        }
        return table.build(draft);
    }

    private Object of(Role role, Object value) {
        if (value instanceof Schedule.Once once) {
            return counted(once.day())
                    .<Schedule>map(day -> new Schedule.Relative(day, once.length()))
                    .orElse(once);
        }
        if (targets && value instanceof Target target) {
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
        if (fromTheMilestoneAlone || timeframe.isEmpty() || chance.happens(40)) {
            return from(milestone, launch, day);
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
