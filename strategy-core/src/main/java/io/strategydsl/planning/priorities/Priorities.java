package io.strategydsl.planning.priorities;

import com.google.common.base.Suppliers;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes first: the tactics of a plan by quadrant, and how far that order can be trusted.
 *
 * <pre>{@code
 * Priorities.of(campfire).inQuadrant(Quadrant.HIGH_VALUE_LOW_COMPLEXITY);
 * Priorities.of(campfire).withThreshold(6).withUncertainty(2).decisiveGuess();
 * }</pre>
 *
 * <p>Tactics are sorted by quadrant, then by value, highest first, then by complexity, lowest first. Tactics with the
 * same value and complexity share a rank and are sorted by id, so that the order of the elements in the plan makes no
 * difference; only tactics with the same id keep the order of the plan. A tactic that is done keeps its rank; dropped
 * ones are left out.
 *
 * <p>Scores are guesses, so each may really be higher or lower by the uncertainty, within the range from 1 to 10.
 *
 * <p>Source: Buffer step 3.
 */
public final class Priorities {

    /** By how much each score may be wrong by default; no article gives a number. */
    public static final int DEFAULT_UNCERTAINTY = 1;

    private static final int LOWEST_THRESHOLD = 1;
    private static final int HIGHEST_THRESHOLD = 9;
    private static final int LOWEST_UNCERTAINTY = 0;
    private static final int HIGHEST_UNCERTAINTY = 9;
    private static final Checks CHECKS = Checks.of("priorities");

    private final Strategy strategy;
    private final int threshold;
    private final int uncertainty;
    private final Supplier<Ranking> ranking;

    private Priorities(Strategy strategy, int threshold, int uncertainty) {
        this.strategy = strategy;
        this.threshold = threshold;
        this.uncertainty = uncertainty;
        this.ranking = Suppliers.memoize(() -> new Ranking(strategy, threshold, uncertainty));
    }

    /**
     * Returns the priorities of a plan. Scores above {@value Quadrant#DEFAULT_THRESHOLD} are high, and each may be
     * wrong by {@value #DEFAULT_UNCERTAINTY}.
     */
    public static Priorities of(Strategy strategy) {
        return new Priorities(CHECKS.present("strategy", strategy), Quadrant.DEFAULT_THRESHOLD, DEFAULT_UNCERTAINTY);
    }

    /**
     * Returns these priorities with another threshold.
     *
     * @param threshold the highest value or complexity that still counts as low
     * @throws IllegalArgumentException if it is not between 1 and 9
     */
    public Priorities withThreshold(int threshold) {
        return new Priorities(
                strategy, CHECKS.range("threshold", threshold, LOWEST_THRESHOLD, HIGHEST_THRESHOLD), uncertainty);
    }

    /**
     * Returns these priorities with another uncertainty.
     *
     * @param uncertainty by how much each score may be wrong; with 0 they are certain
     * @throws IllegalArgumentException if it is not between 0 and 9
     */
    public Priorities withUncertainty(int uncertainty) {
        return new Priorities(
                strategy, threshold, CHECKS.range("uncertainty", uncertainty, LOWEST_UNCERTAINTY, HIGHEST_UNCERTAINTY));
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return strategy;
    }

    /** Returns the highest value or complexity that still counts as low. */
    public int threshold() {
        return threshold;
    }

    /** Returns by how much each score may be wrong. */
    public int uncertainty() {
        return uncertainty;
    }

    /** Returns the tactics that have a value and a complexity, in their order, without dropped ones. */
    public List<RankedTactic> ranked() {
        return ranking.get().ranked;
    }

    /** Returns the tactics of this quadrant, in their order. */
    public List<RankedTactic> inQuadrant(Quadrant quadrant) {
        CHECKS.present("quadrant", quadrant);
        return ranked().stream().filter(each -> each.quadrant() == quadrant).toList();
    }

    /** Returns the tactics that lack a value or a complexity, in the order of the plan, without dropped ones. */
    public List<UnscoredTactic> unscored() {
        return ranking.get().unscored;
    }

    /**
     * Returns whether a tactic that does not come before another could do so if the scores of both were wrong by at
     * most the uncertainty. A tactic never overtakes itself or one that it already comes before, and one without scores
     * neither overtakes nor is overtaken.
     */
    public boolean couldOvertake(Tactic tactic, Tactic other) {
        CHECKS.present("tactic", tactic);
        CHECKS.present("other tactic", other);
        Optional<Scores> own = Scores.of(tactic);
        Optional<Scores> others = Scores.of(other);
        if (own.isEmpty() || others.isEmpty() || tactic.equals(other)) {
            return false;
        }
        boolean isBefore = own.get().place(threshold) < others.get().place(threshold);
        return !isBefore
                && own.get().atBest(uncertainty).place(threshold)
                        < others.get().atWorst(uncertainty).place(threshold);
    }

    /**
     * Returns the guess that matters most: the value or complexity that would change the order most if it alone were
     * wrong by at most the uncertainty. What counts is how many tactics its tactic would overtake, or be overtaken by;
     * a tie is broken as soon as the scores differ. Among equal guesses, one that changes the quadrant comes first,
     * then the one that is wrong by less, then the one whose tactic comes first, its value before its complexity,
     * better before worse.
     *
     * <p>Empty if no single wrong guess would let a tactic overtake another or change a quadrant, as with an
     * uncertainty of 0.
     */
    public Optional<DecisiveGuess> decisiveGuess() {
        return ranking.get().decisiveGuess;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Priorities that
                && strategy.equals(that.strategy)
                && threshold == that.threshold
                && uncertainty == that.uncertainty;
    }

    @Override
    public int hashCode() {
        return Objects.hash(strategy, threshold, uncertainty);
    }

    @Override
    public String toString() {
        return "priorities of " + strategy.id() + ", threshold " + threshold + ", uncertainty " + uncertainty;
    }
}
