package io.strategydsl.rules.tactic;

import io.strategydsl.model.Goal;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Inspection;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What kind of owners the goals of a plan have. Each set of owners is looked through once, however many goals inherit it
 * and however many tactics serve these.
 */
final class GoalOwners {
    static final Function<Inspection, GoalOwners> ONCE = inspection -> new GoalOwners(inspection.index());

    private final StrategyIndex index;
    private final IdentityHashMap<Set<String>, Owners> known = new IdentityHashMap<>();

    /**
     * Some owners.
     *
     * @param named whether there are any
     * @param inTeam whether the team has one of them
     * @param person whether one of them is a person
     * @param unknown whether the team lacks one of them
     */
    record Owners(boolean named, boolean inTeam, boolean person, boolean unknown) {
        static final Owners NONE = new Owners(false, false, false, false);

        Owners and(Owners more) {
            return new Owners(
                    named || more.named, inTeam || more.inTeam, person || more.person, unknown || more.unknown);
        }
    }

    private GoalOwners(StrategyIndex index) {
        this.index = index;
        for (Goal goal : index.strategy().goals()) {
            Set<String> owners = index.owners(goal);
            if (!known.containsKey(owners)) {
                known.put(owners, look(owners));
            }
        }
    }

    /** Returns the owners of the goals that the plan has, their own or inherited. */
    Owners of(Set<String> goals) {
        Owners owners = Owners.NONE;
        for (String id : goals) {
            Optional<Goal> goal = index.goal(id);
            if (goal.isPresent()) {
                owners = owners.and(known.getOrDefault(index.owners(goal.get()), Owners.NONE));
            }
        }
        return owners;
    }

    /** Returns what kind of owners these members are. */
    Owners look(Set<String> ids) {
        Owners owners = Owners.NONE;
        for (String id : ids) {
            Optional<TeamMember> member = index.member(id);
            owners = owners.and(new Owners(
                    true, member.isPresent(), member.isPresent() && isPerson(member.get()), member.isEmpty()));
        }
        return owners;
    }

    static boolean isPerson(TeamMember member) {
        return member.kind() != MemberKind.GROUP && member.kind() != MemberKind.ROLE;
    }
}
