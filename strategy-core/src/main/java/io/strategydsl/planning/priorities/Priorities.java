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
 * What first: the tactics of a plan by quadrant, and how far that order can be trusted.
 *
 * <pre>{@code
 * Priorities.of(campfire).inQuadrant(Quadrant.HIGH_VALUE_LOW_COMPLEXITY);
 * Priorities.of(campfire).withThreshold(6).withUncertainty(2).decisiveGuess();
 * }</pre>
 *
 * <p>Tactics are put in order by quadrant, then by value, the highest first, then by complexity, the lowest first. Tactics
 * with the same value and complexity have the same rank and are told in the order of their ids, so that the order of the
 * elements in the plan makes no difference. Only tactics that have one id as well stand in the order of the plan. A tactic
 * that is done keeps its rank; one that was dropped has none and is left out.
 *
 * <p>Scores are guesses, so each may in truth be higher or lower by an uncertainty, without leaving the range from 1 to 10.
 *
 * <p>Source: Buffer step 3.
 */
public final class Priorities {

    /** By how much each score may be wrong where nothing else is said; no article gives a number. */
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
     * The priorities of a plan. Scores above {@value Quadrant#DEFAULT_THRESHOLD} are high, and each may be wrong by
     * {@value #DEFAULT_UNCERTAINTY}.
     */
    public static Priorities of(Strategy strategy) {
        return new Priorities(CHECKS.present("strategy", strategy), Quadrant.DEFAULT_THRESHOLD, DEFAULT_UNCERTAINTY);
    }

    /**
     * These priorities with another threshold.
     *
     * @param threshold the highest value or complexity that still counts as low
     * @throws IllegalArgumentException if it is not between 1 and 9
     */
    public Priorities withThreshold(int threshold) {
        return new Priorities(
                strategy, CHECKS.range("threshold", threshold, LOWEST_THRESHOLD, HIGHEST_THRESHOLD), uncertainty);
    }

    /**
     * These priorities with another uncertainty.
     *
     * @param uncertainty by how much each score may be wrong; with 0 they are taken for certain
     * @throws IllegalArgumentException if it is not between 0 and 9
     */
    public Priorities withUncertainty(int uncertainty) {
        return new Priorities(
                strategy, threshold, CHECKS.range("uncertainty", uncertainty, LOWEST_UNCERTAINTY, HIGHEST_UNCERTAINTY));
    }

    /** The plan itself. */
    public Strategy strategy() {
        return strategy;
    }

    /** The highest value or complexity that still counts as low. */
    public int threshold() {
        return threshold;
    }

    /** By how much each score may be wrong. */
    public int uncertainty() {
        return uncertainty;
    }

    /** The tactics that have a value and a complexity, in their order, dropped ones aside. */
    public List<RankedTactic> ranked() {
        return ranking.get().ranked;
    }

    /** Returns the tactics of this quadrant, in their order. */
    public List<RankedTactic> inQuadrant(Quadrant quadrant) {
        CHECKS.present("quadrant", quadrant);
        return ranked().stream().filter(each -> each.quadrant() == quadrant).toList();
    }

    /** The tactics that lack a value or a complexity, in the order of the plan, dropped ones aside. */
    public List<UnscoredTactic> unscored() {
        return ranking.get().unscored;
    }

    /**
     * Whether a tactic that does not come before another would do so if the guesses on both were wrong by the uncertainty
     * at most. A tactic never overtakes itself, nor one that it stands before already, and one without scores neither
     * overtakes nor is overtaken.
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
     * The guess that matters most: the one value or complexity of one tactic which, if it alone were wrong by the
     * uncertainty at most, would change the order most. What counts is how many tactics that one would overtake, or would
     * be overtaken by; one with the same scores is overtaken as soon as the scores differ. Among guesses that are equal in
     * this, one that changes the quadrant comes first, then the one that has to be wrong by less, then that of the tactic
     * that stands first, its value before its complexity, better before worse.
     *
     * <p>Empty where no guess that is wrong alone would let a tactic overtake another or change a quadrant, as with an
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
