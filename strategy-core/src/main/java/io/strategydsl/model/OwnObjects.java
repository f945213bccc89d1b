package io.strategydsl.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Copies an element object that was added to a plan more than once, so that each place has its own object. Answers are
 * computed per object: one object at two places would count as one element, while two equal objects count as two, and equal
 * plans would get different answers.
 */
final class OwnObjects {
    private static final int MAX_COMPARED_IN_PAIRS = 8;

    private OwnObjects() {}

    /** Returns the plan itself where no object is in it twice, as in nearly all plans. */
    static Strategy in(Strategy plan) {
        return repeats(plan.objectives())
                        || repeats(plan.milestones())
                        || repeats(plan.personas())
                        || repeats(plan.goals())
                        || repeats(plan.metrics())
                        || repeats(plan.tactics())
                        || repeats(plan.channels())
                        || repeats(plan.posts())
                        || repeats(plan.reviews())
                ? ImmutableStrategy.builder()
                        .from(plan)
                        .objectives(separated(plan.objectives()))
                        .milestones(separated(plan.milestones()))
                        .personas(separated(plan.personas()))
                        .goals(separated(plan.goals()))
                        .metrics(separated(plan.metrics()))
                        .tactics(separated(plan.tactics()))
                        .channels(separated(plan.channels()))
                        .posts(separated(plan.posts()))
                        .reviews(separated(plan.reviews()))
                        .build()
                : plan;
    }

    /** Returns the team itself where no member object is in it twice. */
    static Team in(Team team) {
        return repeats(team.members())
                ? ImmutableTeam.builder()
                        .from(team)
                        .members(separated(team.members()))
                        .build()
                : team;
    }

    /** Returns the positioning itself where no key message object is in it twice. */
    static Positioning in(Positioning positioning) {
        return repeats(positioning.keyMessages())
                ? ImmutablePositioning.builder()
                        .from(positioning)
                        .keyMessages(separated(positioning.keyMessages()))
                        .build()
                : positioning;
    }

    private static boolean repeats(List<?> elements) {
        if (elements.size() <= MAX_COMPARED_IN_PAIRS) {
            return repeatsInPairs(elements);
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        for (Object element : elements) {
            if (!seen.add(element)) {
                return true;
            }
        }
        return false;
    }

    // Most plans are small, and need not make a set to find that nothing is repeated.
    private static boolean repeatsInPairs(List<?> elements) {
        for (int i = 1; i < elements.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (elements.get(i) == elements.get(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // a copy is of the type of its original
    private static <E extends IdentifiedElement> List<E> separated(List<E> elements) {
        Set<E> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        List<E> separated = new ArrayList<>(elements.size());
        for (E element : elements) {
            separated.add(seen.add(element) ? element : (E) element.toBuilder().build());
        }
        return separated;
    }
}
