package io.strategydsl.properties;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Parts of a plan, and the plan with one of them changed. */
final class Parts {
    /** No generated element has these ids. */
    static final String NEW = "new";

    static final String NOWHERE = "nowhere";

    private Parts() {}

    static Strategy change(Strategy plan, Goal goal, UnaryOperator<GoalBuilder> change) {
        return plan.toBuilder()
                .goals(replaced(
                        plan.goals(), goal, change.apply(goal.toBuilder()).build()))
                .build();
    }

    static Strategy change(Strategy plan, Metric metric, UnaryOperator<MetricBuilder> change) {
        return plan.toBuilder()
                .metrics(replaced(
                        plan.metrics(), metric, change.apply(metric.toBuilder()).build()))
                .build();
    }

    static Strategy change(Strategy plan, Tactic tactic, UnaryOperator<TacticBuilder> change) {
        return plan.toBuilder()
                .tactics(replaced(
                        plan.tactics(), tactic, change.apply(tactic.toBuilder()).build()))
                .build();
    }

    static Strategy change(Strategy plan, ChannelPlan channel, UnaryOperator<ChannelPlanBuilder> change) {
        return plan.toBuilder()
                .channels(replaced(
                        plan.channels(),
                        channel,
                        change.apply(channel.toBuilder()).build()))
                .build();
    }

    static <T> List<T> replaced(List<T> elements, T old, T now) {
        return elements.stream().map(each -> each.equals(old) ? now : each).toList();
    }

    static Set<String> and(Collection<String> ids, String more) {
        Set<String> all = new LinkedHashSet<>(ids);
        all.add(more);
        return all;
    }

    static <T> List<T> and(List<T> elements, T more) {
        List<T> all = new ArrayList<>(elements);
        all.add(more);
        return all;
    }

    static <T> Optional<T> any(Chance chance, List<T> elements, Predicate<T> fitting) {
        List<T> found = elements.stream().filter(fitting).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(found));
    }

    static List<Tactic> tactics(Strategy plan) {
        return plan.tactics().stream().filter(tactic -> !tactic.isDropped()).toList();
    }

    static List<ChannelPlan> channels(Strategy plan) {
        return plan.channels().stream().filter(channel -> !channel.isClosing()).toList();
    }

    static List<Goal> leaves(Strategy plan) {
        return plan.goals().stream()
                .filter(goal -> plan.goals().stream()
                        .noneMatch(
                                each -> each.partOf().filter(goal.id()::equals).isPresent()))
                .toList();
    }

    static List<Goal> topLevel(Strategy plan) {
        return plan.goals().stream().filter(goal -> goal.partOf().isEmpty()).toList();
    }

    /** The goal and those below it that take something over from it, since they do not state it themselves. */
    static List<Goal> withHeirs(Strategy plan, Goal goal, Predicate<Goal> states) {
        List<Goal> heirs = new ArrayList<>(List.of(goal));
        for (int i = 0; i < heirs.size(); i++) {
            String parent = heirs.get(i).id();
            plan.goals().stream()
                    .filter(each -> each.partOf().filter(parent::equals).isPresent() && !states.test(each))
                    .forEach(heirs::add);
        }
        return heirs;
    }

    /** A copy of the tactic under another id, with one owner of its own. */
    static TacticBuilder copy(Tactic tactic, String id, Strategy plan) {
        String owner = plan.members().stream()
                .filter(SoundGoals::isNoGroup)
                .findFirst()
                .orElseThrow()
                .id();
        TacticBuilder copy = Tactic.builder(id)
                .text(tactic.text())
                .servedGoals(tactic.servedGoals())
                .owners(List.of(owner))
                .schedule(tactic.schedule())
                .status(tactic.status())
                .value(tactic.value())
                .complexity(tactic.complexity());
        return copy;
    }

    /** A copy of the metric under another id, which the same tactics move. */
    static Strategy withCopy(Strategy plan, Metric metric, UnaryOperator<MetricBuilder> change) {
        Metric copy = change.apply(copy(metric)).build();
        return plan.toBuilder()
                .metrics(and(plan.metrics(), copy))
                .tactics(plan.tactics().stream()
                        .map(tactic -> tactic.movedMetrics().contains(metric.id())
                                ? tactic.toBuilder()
                                        .movedMetrics(and(tactic.movedMetrics(), NEW))
                                        .build()
                                : tactic)
                        .toList())
                .build();
    }

    static MetricBuilder copy(Metric metric) {
        return Metric.builder(NEW)
                .kind(metric.kind())
                .statedDirection(metric.statedDirection())
                .measuredGoals(metric.measuredGoals())
                .baseline(metric.baseline())
                .targets(metric.targets())
                .observations(metric.observations())
                .source(metric.source());
    }

    static Optional<LocalDate> dueOnce(Tactic tactic) {
        return tactic.schedule()
                .filter(Schedule.Once.class::isInstance)
                .map(schedule -> ((Schedule.Once) schedule).day());
    }

    static Optional<LocalDate> dayOf(Target target) {
        if (target instanceof Target.ValueBy value) {
            return Optional.of(value.day());
        }
        return target instanceof Target.ChangeBy change ? Optional.of(change.day()) : Optional.empty();
    }
}
