package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;
import static io.strategydsl.properties.Parts.NEW;
import static io.strategydsl.properties.Parts.and;
import static io.strategydsl.properties.Parts.any;
import static io.strategydsl.properties.Parts.change;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.properties.Breakage.Broken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can go wrong with goals and objectives. */
final class GoalBreakages {
    static final List<Breakage> LIST = List.of(
            new Breakage("goal.primary: no goal is", (plan, chance) -> {
                List<Goal> topLevel = Parts.topLevel(plan.strategy());
                return any(chance, topLevel, goal -> goal.primary() && topLevel.size() > 1)
                        .map(goal -> new Broken(
                                change(plan.strategy(), goal, g -> g.primary(false)), "goal.primary strategy/goals"));
            }),
            new Breakage("goal.primary: two goals are", (plan, chance) -> {
                List<Goal> goals = plan.strategy().goals();
                Optional<Goal> first = goals.stream().filter(Goal::primary).findFirst();
                return first.flatMap(primary -> any(chance, goals, goal -> !goal.primary())
                        .map(goal -> new Broken(
                                change(plan.strategy(), goal, g -> g.primary(true)),
                                at("goal.primary", goal, "primary"),
                                at("goal.primary", primary, "primary"))));
            }),
            new Breakage("goal.type-stated: a type is taken away", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(chance, whole.goals(), goal -> goal.partOf().isEmpty())
                        .map(goal -> new Broken(
                                change(whole, goal, g -> g.type(Optional.empty())),
                                // A sub-goal without a type of its own has lost it as well.
                                Parts.withHeirs(whole, goal, heir -> heir.type().isPresent()).stream()
                                        .map(heir -> at("goal.type-stated", heir, "type"))
                                        .toList()));
            }),
            new Breakage("goal.aligned: the objectives are taken away", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(chance, whole.goals(), goal -> goal.partOf().isEmpty())
                        .map(goal -> new Broken(
                                        change(whole, goal, g -> g.supportedObjectives(List.of())),
                                        // A sub-goal without objectives of its own has lost them as well.
                                        Parts.withHeirs(
                                                        whole,
                                                        goal,
                                                        heir -> !heir.supportedObjectives()
                                                                .isEmpty())
                                                .stream()
                                                .map(heir -> at("goal.aligned", heir, "supportedObjectives"))
                                                .toList())
                                // What only this goal supported is supported by none.
                                .andSo(supportedByNoneBut(whole, goal)));
            }),
            new Breakage("goal.measured: a sub-goal without metric is added", (plan, chance) -> {
                Strategy whole = plan.strategy();
                Goal parent = chance.oneOf(Parts.leaves(whole));
                Goal goal = subGoal(parent);
                return any(
                                chance,
                                Parts.tactics(whole),
                                tactic -> tactic.servedGoals().contains(parent.id()))
                        .map(tactic -> new Broken(
                                change(whole, tactic, t -> t.servedGoals(and(tactic.servedGoals(), NEW))).toBuilder()
                                        .addGoal(goal)
                                        .build(),
                                at("goal.measured", goal)));
            }),
            new Breakage("goal.served: a sub-goal without tactic is added", (plan, chance) -> {
                Strategy whole = plan.strategy();
                Goal parent = chance.oneOf(Parts.leaves(whole));
                Goal goal = subGoal(parent);
                return any(
                                chance,
                                whole.metrics(),
                                metric -> metric.measuredGoals().contains(parent.id()))
                        .map(metric -> new Broken(
                                change(whole, metric, m -> m.measuredGoals(and(metric.measuredGoals(), NEW)))
                                        .toBuilder()
                                        .addGoal(goal)
                                        .build(),
                                at("goal.served", goal)));
            }),
            new Breakage(
                    "goal.served: all tactics are taken away",
                    (plan, chance) -> plan.strategy().tactics().stream().anyMatch(Tactic::somethingNew)
                            ? Optional.empty()
                            : Optional.of(new Broken(
                                    plan.strategy().toBuilder()
                                            .tactics(List.of())
                                            .build(),
                                    "goal.served strategy/tactics"))),
            new Breakage("goal.platform-neutral: a platform is named", (plan, chance) -> {
                Goal goal = chance.oneOf(plan.strategy().goals());
                String platform = chance.one("Instagramie", "#FACEBOOK", "l'Instagram", "\u3067YouTube\u3092", "Slack");
                return Optional.of(new Broken(
                        change(plan.strategy(), goal, g -> g.text(goal.text() + " " + platform)),
                        at("goal.platform-neutral", goal, "text")));
            }),
            new Breakage("goal.acyclic: a goal becomes part of one below it", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(chance, whole.goals(), goal -> goal.partOf().isPresent())
                        .map(goal -> {
                            List<Goal> cycle = upwards(whole, goal);
                            Goal top = cycle.get(cycle.size() - 1);
                            return new Broken(
                                    change(whole, top, g -> g.partOf(goal.id())),
                                    cycle.stream()
                                            .map(each -> at("goal.acyclic", each, "partOf"))
                                            .toList());
                        });
            }),
            new Breakage("objective.served: one more objective", (plan, chance) -> {
                Objective objective = Objective.builder(NEW).text("Frugal").build();
                return Optional.of(new Broken(
                        plan.strategy().toBuilder().addObjective(objective).build(),
                        at("objective.served", objective)));
            }));

    private GoalBreakages() {}

    private static Goal subGoal(Goal parent) {
        return Goal.builder(NEW).text("Frugal").partOf(parent.id()).build();
    }

    private static List<Goal> upwards(Strategy plan, Goal goal) {
        return goal.partOf()
                .map(parent -> Stream.concat(
                                Stream.of(goal),
                                plan.goals().stream()
                                        .filter(each -> each.id().equals(parent))
                                        .flatMap(each -> upwards(plan, each).stream()))
                        .toList())
                .orElse(List.of(goal));
    }

    private static List<String> supportedByNoneBut(Strategy plan, Goal goal) {
        return plan.objectives().stream()
                .filter(objective -> plan.goals().stream()
                        .noneMatch(each ->
                                !each.equals(goal) && each.supportedObjectives().contains(objective.id())))
                .map(objective -> at("objective.served", objective))
                .toList();
    }
}
