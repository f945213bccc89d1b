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
            new Breakage(
                    "goal.type-stated: a type is taken away",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().goals(),
                                    goal -> goal.partOf().isEmpty())
                            .map(goal -> new Broken(
                                    // The sub-goals have lost it as well, and that is one fault.
                                    change(plan.strategy(), goal, g -> g.type(Optional.empty())),
                                    at("goal.type-stated", goal, "type")))),
            new Breakage("goal.aligned: the objectives are taken away", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return any(chance, whole.goals(), goal -> goal.partOf().isEmpty())
                        .map(goal -> new Broken(
                                        change(whole, goal, g -> g.supportedObjectives(List.of())),
                                        at("goal.aligned", goal, "supportedObjectives"))
                                // What only this goal supported is supported by none.
                                .andSo(supportedByNoneBut(whole, goal)));
            }),
            new Breakage("goal.measured: a branch without metric is added", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return likeAnother(whole, chance)
                        .flatMap(goal -> any(chance, Parts.tactics(whole), tactic -> true)
                                .map(tactic -> new Broken(
                                        withBranch(
                                                change(
                                                        whole,
                                                        tactic,
                                                        t -> t.servedGoals(and(tactic.servedGoals(), NEW))),
                                                goal),
                                        at("goal.measured", goal))));
            }),
            new Breakage("goal.served: a branch without tactic is added", (plan, chance) -> {
                Strategy whole = plan.strategy();
                return likeAnother(whole, chance)
                        .flatMap(goal -> any(
                                        chance,
                                        whole.metrics(),
                                        metric -> metric.measuredGoals().stream()
                                                .anyMatch(id -> MetricBreakages.typeOf(whole, id)
                                                        .equals(goal.type())))
                                .map(metric -> new Broken(
                                        withBranch(
                                                change(
                                                        whole,
                                                        metric,
                                                        m -> m.measuredGoals(and(metric.measuredGoals(), NEW))),
                                                goal),
                                        at("goal.served", goal))));
            }),
            new Breakage(
                    "goal.served: all tactics are taken away",
                    (plan, chance) -> plan.strategy().tactics().stream().anyMatch(Tactic::somethingNew)
                            ? Optional.empty()
                            : Optional.of(new Broken(
                                    plan.strategy().toBuilder()
                                            .tactics(List.of())
                                            .build(),
                                    Parts.topLevel(plan.strategy()).stream()
                                            .map(goal -> at("goal.served", goal))
                                            .toList()))),
            new Breakage("goal.number-targeted: it names a number of its own", (plan, chance) -> {
                Goal goal = chance.oneOf(plan.strategy().goals());
                String number = chance.one("987,654", "987.654+", "at least 9876543 %", "~ 123 456", "\u306798765\u4eba");
                return Optional.of(new Broken(
                        change(plan.strategy(), goal, g -> g.text(goal.text() + " " + number)),
                        at("goal.number-targeted", goal, "text")));
            }),
            new Breakage("goal.platform-neutral: a platform is named", (plan, chance) -> {
                Goal goal = chance.oneOf(plan.strategy().goals());
                String platform =
                        chance.one("Instagramie", "#FACEBOOK", "l'Instagram", "\u3067YouTube\u3092", "on Slack");
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

    /** A goal beside those of a plan that has a primary one, of the type and for the objectives of one of them. */
    private static Optional<Goal> likeAnother(Strategy plan, Chance chance) {
        List<Goal> topLevel = Parts.topLevel(plan);
        return any(chance, topLevel, goal -> topLevel.stream().anyMatch(Goal::primary))
                .map(goal -> Goal.builder(NEW)
                        .text("Frugal")
                        .type(goal.type())
                        .supportedObjectives(goal.supportedObjectives())
                        .build());
    }

    /** With the goal, and one below it that says nothing of its own. */
    private static Strategy withBranch(Strategy plan, Goal top) {
        Goal below =
                Goal.builder(NEW + "-below").text("Frugal").partOf(top.id()).build();
        return plan.toBuilder().addGoal(top).addGoal(below).build();
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
