package io.strategydsl.planning.priorities;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tactics of a plan in the order of their scores. */
final class Ranking {
    final List<RankedTactic> ranked;
    final List<UnscoredTactic> unscored;
    final Optional<DecisiveGuess> decisiveGuess;

    private final int threshold;
    private final int uncertainty;
    private final Places asStated = new Places();

    private record Scored(Tactic tactic, Scores scores, int place) {}

    Ranking(Strategy strategy, int threshold, int uncertainty) {
        this.threshold = threshold;
        this.uncertainty = uncertainty;
        List<Scored> scored = new ArrayList<>();
        List<UnscoredTactic> lacking = new ArrayList<>();
        for (Tactic tactic : strategy.tactics()) {
            if (!tactic.isDropped()) {
                Scores.of(tactic)
                        .ifPresentOrElse(
                                scores -> scored.add(new Scored(tactic, scores, scores.place(threshold))),
                                () -> lacking.add(new UnscoredTactic(tactic)));
            }
        }
        scored.sort(Comparator.comparingInt(Scored::place)
                .thenComparing(each -> each.tactic().id()));
        this.unscored = List.copyOf(lacking);
        this.ranked = ranked(scored);
        this.decisiveGuess = decisiveGuess(scored);
    }

    private List<RankedTactic> ranked(List<Scored> scored) {
        Places atBest = new Places();
        Places atWorst = new Places();
        for (Scored each : scored) {
            asStated.add(each.place());
            atBest.add(best(each));
            atWorst.add(worst(each));
        }
        List<RankedTactic> all = new ArrayList<>(scored.size());
        for (Scored each : scored) {
            int best = best(each);
            int worst = worst(each);
            // At its best it comes before its own worst, which must not count.
            int itself = best < worst ? 1 : 0;
            all.add(ImmutableRankedTactic.builder()
                    .tactic(each.tactic())
                    .quadrant(each.scores().quadrant(threshold))
                    .rank(1 + asStated.before(each.place()))
                    .bestRank(1 + atWorst.before(best))
                    .worstRank(1 + atBest.before(worst) - itself)
                    .couldMoveTo(each.scores().couldMoveTo(threshold, uncertainty))
                    .build());
        }
        return List.copyOf(all);
    }

    private Optional<DecisiveGuess> decisiveGuess(List<Scored> scored) {
        Optional<DecisiveGuess> most = Optional.empty();
        int seen = -1;
        for (Scored each : scored) {
            // Equal scores have equal consequences, so the first of them is enough.
            if (each.place() == seen) {
                continue;
            }
            seen = each.place();
            for (Criterion criterion : Criterion.values()) {
                int better = criterion == Criterion.VALUE ? 1 : -1;
                for (int distance = 1; distance <= uncertainty; distance++) {
                    most = moreDecisive(most, guess(each, criterion, distance * better));
                    most = moreDecisive(most, guess(each, criterion, -distance * better));
                }
            }
        }
        return most;
    }

    private Optional<DecisiveGuess> guess(Scored scored, Criterion criterion, int change) {
        int stated = scored.scores().get(criterion);
        if (!Scores.isPossible(stated + change)) {
            return Optional.empty();
        }
        Scores other = scored.scores().with(criterion, stated + change);
        DecisiveGuess guess = ImmutableDecisiveGuess.builder()
                .tactic(scored.tactic())
                .criterion(criterion)
                .stated(stated)
                .alternative(stated + change)
                .quadrant(scored.scores().quadrant(threshold))
                .alternativeQuadrant(other.quadrant(threshold))
                .overtakings(overtakings(scored.place(), other.place(threshold)))
                .build();
        return Optional.of(guess).filter(each -> each.overtakings() > 0 || each.changesQuadrant());
    }

    /** Returns how many change sides with one that moves; those at its side now are overtaken by it, or overtake it. */
    private int overtakings(int from, int to) {
        int passed = to < from
                ? asStated.before(from + 1) - asStated.before(to + 1)
                : asStated.before(to) - asStated.before(from);
        return passed - 1;
    }

    private static Optional<DecisiveGuess> moreDecisive(Optional<DecisiveGuess> one, Optional<DecisiveGuess> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return MORE_DECISIVE.compare(other.get(), one.get()) > 0 ? other : one;
    }

    private static final Comparator<DecisiveGuess> MORE_DECISIVE = Comparator.comparingInt(DecisiveGuess::overtakings)
            .thenComparing(DecisiveGuess::changesQuadrant)
            .thenComparing(guess -> -Math.abs(guess.alternative() - guess.stated()));

    private int best(Scored scored) {
        return scored.scores().atBest(uncertainty).place(threshold);
    }

    private int worst(Scored scored) {
        return scored.scores().atWorst(uncertainty).place(threshold);
    }

    /** Counts the tactics at each place. There are so few places that nothing has to be searched. */
    private static final class Places {
        // The number at a place is kept one further on, so that the sums count those before it.
        private final int[] before = new int[Scores.PLACES + 1];
        private boolean summed;

        void add(int place) {
            before[place + 1]++;
        }

        int before(int place) {
            if (!summed) {
                for (int i = 1; i < before.length; i++) {
                    before[i] += before[i - 1];
                }
                summed = true;
            }
            return before[place];
        }
    }
}
