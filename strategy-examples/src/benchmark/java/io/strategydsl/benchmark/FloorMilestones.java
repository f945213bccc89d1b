package io.strategydsl.benchmark;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Post;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Milestones, and the days that are counted from them. */
final class FloorMilestones {
    private static final int LAST_YEAR = 9999;

    private FloorMilestones() {}

    static void check(Milestone milestone, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        // Everything is counted from the first of two with one id.
        if (milestone.day().isEmpty()
                && findings.occurrence() == 1
                && index.countedFrom().contains(milestone.id())) {
            findings.add("milestone.dated", "day", "has no day, though something is counted from it");
        }
        FloorTexts.check(milestone.name(), "name", findings);
    }

    /** The milestones from which something is counted that is not done. */
    static Set<String> countedFrom(Strategy strategy) {
        Set<String> counted = new HashSet<>();
        for (Tactic tactic : strategy.tactics()) {
            if (tactic.schedule().isPresent()
                    && tactic.schedule().get() instanceof Schedule.Relative relative
                    && !tactic.isDropped()
                    && !(tactic.status() instanceof TacticStatus.Done)) {
                counted.add(relative.day().milestone());
            }
        }
        for (Post post : strategy.posts()) {
            if (post.schedule().isPresent()
                    && post.schedule().get() instanceof Schedule.Relative relative
                    && !post.isDropped()
                    && !post.isPublished()) {
                counted.add(relative.day().milestone());
            }
        }
        if (strategy.pillars().isPresent()) {
            for (Novelty novelty : strategy.pillars().get().novelties()) {
                if (novelty.schedule() instanceof Schedule.Relative relative) {
                    counted.add(relative.day().milestone());
                }
            }
        }
        for (Metric metric : strategy.metrics()) {
            for (Target target : metric.targets()) {
                RelativeDay day = day(target);
                if (day != null) {
                    counted.add(day.milestone());
                }
            }
        }
        return counted;
    }

    /** The day that the target counts from a milestone, if it does. */
    static @Nullable RelativeDay day(Target target) {
        if (target instanceof Target.ValueAt at) {
            return at.day();
        }
        if (target instanceof Target.ChangeAt at) {
            return at.day();
        }
        return target instanceof Target.UndecidedAt at ? at.day() : null;
    }

    /** The same schedule on its day, where that is known. */
    static Schedule resolved(Schedule.Relative relative, FloorIndex index) {
        LocalDate anchor = anchor(relative.day(), index);
        if (anchor == null) {
            return relative;
        }
        try {
            LocalDate day = relative.length().isPresent()
                    ? relative.day().first(anchor)
                    : relative.day().last(anchor);
            return isStated(day) ? new Schedule.Once(day, relative.length()) : relative;
        } catch (DateTimeException beyondAllYears) {
            return relative;
        }
    }

    /** The day by which it is, where that is known. */
    static @Nullable LocalDate resolved(RelativeDay relative, FloorIndex index) {
        LocalDate anchor = anchor(relative, index);
        if (anchor == null) {
            return null;
        }
        try {
            LocalDate day = relative.last(anchor);
            return isStated(day) ? day : null;
        } catch (DateTimeException beyondAllYears) {
            return null;
        }
    }

    private static @Nullable LocalDate anchor(RelativeDay day, FloorIndex index) {
        String id = day.milestone();
        if (Milestone.isReserved(id)) {
            if (index.strategy.timeframe().isEmpty()) {
                return null;
            }
            return id.equals(Milestone.START)
                    ? index.strategy.timeframe().get().start()
                    : index.strategy.timeframe().get().end();
        }
        Milestone milestone = index.milestones.get(id);
        return milestone == null ? null : milestone.day().orElse(null);
    }

    private static boolean isStated(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
