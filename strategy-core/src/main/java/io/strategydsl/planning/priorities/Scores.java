package io.strategydsl.planning.priorities;

import io.strategydsl.model.Tactic;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The two scores of a tactic.
 *
 * @param value what it brings, from 1 to 10
 * @param complexity what it takes, from 1 to 10
 */
record Scores(int value, int complexity) {
    /** How many places there are in the order of all scores. */
    static final int PLACES = Quadrant.values().length * 100;

    private static final int MIN = 1;
    private static final int MAX = 10;

    static Optional<Scores> of(Tactic tactic) {
        return tactic.value().isPresent() && tactic.complexity().isPresent()
                ? Optional.of(new Scores(
                        tactic.value().getAsInt(), tactic.complexity().getAsInt()))
                : Optional.empty();
    }

    static boolean isPossible(int score) {
        return score >= MIN && score <= MAX;
    }

    int get(Criterion criterion) {
        return criterion == Criterion.VALUE ? value : complexity;
    }

    Scores with(Criterion criterion, int number) {
        return criterion == Criterion.VALUE ? new Scores(number, complexity) : new Scores(value, number);
    }

    /** Returns the best scores that these could really be. */
    Scores atBest(int uncertainty) {
        return new Scores(Math.min(MAX, value + uncertainty), Math.max(MIN, complexity - uncertainty));
    }

    /** Returns the worst scores that these could really be. */
    Scores atWorst(int uncertainty) {
        return new Scores(Math.max(MIN, value - uncertainty), Math.min(MAX, complexity + uncertainty));
    }

    Quadrant quadrant(int threshold) {
        return Quadrant.of(value, complexity, threshold);
    }

    /** Returns the other quadrants that these could really be in. */
    Set<Quadrant> couldMoveTo(int threshold, int uncertainty) {
        Scores best = atBest(uncertainty);
        Scores worst = atWorst(uncertainty);
        Set<Quadrant> quadrants = EnumSet.of(
                best.quadrant(threshold),
                worst.quadrant(threshold),
                best.with(Criterion.COMPLEXITY, worst.complexity).quadrant(threshold),
                worst.with(Criterion.COMPLEXITY, best.complexity).quadrant(threshold));
        quadrants.remove(quadrant(threshold));
        return quadrants;
    }

    /**
     * Returns the place of these scores among all possible ones, from 0: by quadrant, then by value, then by
     * complexity. Better scores never come after worse ones, and only equal scores share a place.
     */
    int place(int threshold) {
        return ((quadrant(threshold).number() - 1) * MAX + MAX - value) * MAX + complexity - MIN;
    }
}
