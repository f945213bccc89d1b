package io.strategydsl.properties;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Objective;
import io.strategydsl.model.TeamMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The goals of a sound plan: each has a type, an objective and perhaps owners, its own or those of a goal above. */
final class SoundGoals {
    private static final GoalType OWN = GoalType.of("recruiting", "Recruiting");

    private final Chance chance;
    private final Optional<GoalType> onlyType;
    private final List<Goal> goals = new ArrayList<>();
    private final Map<String, GoalType> types = new HashMap<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Set<String> parents = new LinkedHashSet<>();

    SoundGoals(
            Chance chance,
            Phrases phrases,
            Ids ids,
            Shape shape,
            List<Objective> objectives,
            List<TeamMember> members) {
        this.chance = chance;
        this.onlyType = switch (chance.between(1, 4)) {
            case 1 -> Optional.of(GoalType.REVENUE);
            case 2 -> Optional.of(GoalType.BRAND_ENGAGEMENT);
            default -> Optional.empty();
        };
        List<String> persons = members.stream()
                .filter(SoundGoals::isNoGroup)
                .map(TeamMember::id)
                .toList();
        List<String> objectiveIds = objectives.stream().map(Objective::id).toList();
        int primary = shape.goals() == 1 && chance.happens(50) ? -1 : chance.between(0, shape.goals() - 1);
        for (int i = 0; i < shape.goals(); i++) {
            GoalBuilder goal =
                    Goal.builder(ids.next("goal")).text(phrases.any()).primary(i == primary);
            // Every objective is supported by some goal.
            goal.supportedObjectives(i == 0 ? objectiveIds : chance.someOf(objectiveIds));
            add(goal.type(type())
                    .owners(chance.happens(30) ? List.of(chance.oneOf(persons)) : List.of())
                    .helpers(chance.happens(20) ? List.of(chance.oneOf(persons)) : List.of())
                    .approvers(chance.happens(20) ? List.of(chance.oneOf(persons)) : List.of())
                    .build());
        }
        for (int i = 0; i < shape.subGoals(); i++) {
            GoalBuilder goal = Goal.builder(ids.next("goal"))
                    .text(phrases.any())
                    .partOf(chance.oneOf(goals).id());
            if (chance.happens(30)) {
                goal.type(type());
            }
            if (chance.happens(30)) {
                goal.supportedObjectives(chance.someOf(objectiveIds));
            }
            add(goal.build());
        }
    }

    private void add(Goal goal) {
        goals.add(goal);
        goal.partOf().ifPresent(parents::add);
        types.put(
                goal.id(), goal.type().or(() -> goal.partOf().map(this::typeOf)).orElseThrow());
        owners.put(
                goal.id(),
                goal.owners().isEmpty() && goal.partOf().isPresent()
                        ? ownersOf(goal.partOf().get())
                        : goal.owners());
    }

    private GoalType type() {
        return onlyType.orElseGet(() -> chance.happens(10) ? OWN : chance.oneOf(GoalType.catalogue()));
    }

    List<Goal> all() {
        return goals;
    }

    List<String> leaves() {
        return goals.stream().map(Goal::id).filter(id -> !parents.contains(id)).toList();
    }

    GoalType typeOf(String goal) {
        return Objects.requireNonNull(types.get(goal));
    }

    /** The types of the goals above it, which its metrics measure as well. */
    List<GoalType> typesAbove(String goal) {
        return goals.stream()
                .filter(each -> each.id().equals(goal))
                .flatMap(each -> each.partOf().stream())
                .flatMap(parent -> Stream.concat(Stream.of(typeOf(parent)), typesAbove(parent).stream()))
                .toList();
    }

    Set<String> ownersOf(String goal) {
        return owners.getOrDefault(goal, Set.of());
    }

    static boolean isNoGroup(TeamMember member) {
        return member.kind() == MemberKind.PERSON || member.kind() == MemberKind.AGENCY;
    }
}
