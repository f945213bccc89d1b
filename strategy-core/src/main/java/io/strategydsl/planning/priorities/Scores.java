package io.strategydsl.planning.priorities;

import io.strategydsl.model.Tactic;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The two guesses on a tactic.
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

    /** The best that these could be in truth. */
    Scores atBest(int uncertainty) {
        return new Scores(Math.min(MAX, value + uncertainty), Math.max(MIN, complexity - uncertainty));
    }

    /** The worst that these could be in truth. */
    Scores atWorst(int uncertainty) {
        return new Scores(Math.max(MIN, value - uncertainty), Math.min(MAX, complexity + uncertainty));
    }

    Quadrant quadrant(int threshold) {
        return Quadrant.of(value, complexity, threshold);
    }

    /** The other quadrants that these could be in, in truth. */
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
     * Where these stand in the order of all scores, from 0: by quadrant, then by value, then by complexity. Better scores
     * never stand behind worse ones, and only the same scores stand at one place.
     */
    int place(int threshold) {
        return ((quadrant(threshold).number() - 1) * MAX + MAX - value) * MAX + complexity - MIN;
    }
}
