package io.strategydsl.planning.priorities;

import static io.strategydsl.planning.priorities.Quadrant.HIGH_VALUE_HIGH_COMPLEXITY;
import static io.strategydsl.planning.priorities.Quadrant.HIGH_VALUE_LOW_COMPLEXITY;
import static io.strategydsl.planning.priorities.Quadrant.LOW_VALUE_HIGH_COMPLEXITY;
import static io.strategydsl.planning.priorities.Quadrant.LOW_VALUE_LOW_COMPLEXITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrioritiesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void ordersByQuadrantThenByValueThenByComplexity() {
        Priorities priorities = Priorities.of(plan(
                scored("low-high", 5, 6),
                scored("low-low", 5, 5),
                scored("high-high", 10, 6),
                scored("easy-win", 7, 2),
                scored("win", 7, 3),
                scored("big-win", 8, 5)));

        assertThat(priorities.ranked())
                .extracting(each -> each.tactic().id(), RankedTactic::quadrant, RankedTactic::rank)
                .containsExactly(
                        tuple("big-win", HIGH_VALUE_LOW_COMPLEXITY, 1),
                        tuple("easy-win", HIGH_VALUE_LOW_COMPLEXITY, 2),
                        tuple("win", HIGH_VALUE_LOW_COMPLEXITY, 3),
                        tuple("high-high", HIGH_VALUE_HIGH_COMPLEXITY, 4),
                        tuple("low-low", LOW_VALUE_LOW_COMPLEXITY, 5),
                        tuple("low-high", LOW_VALUE_HIGH_COMPLEXITY, 6));
    }

    @Test
    void hasTheTacticsOfOneQuadrant() {
        Priorities priorities = Priorities.of(plan(scored("low", 5, 5), scored("win", 6, 5), scored("big-win", 9, 5)));

        assertThat(priorities.inQuadrant(HIGH_VALUE_LOW_COMPLEXITY))
                .extracting(each -> each.tactic().id())
                .containsExactly("big-win", "win");
    }

    @Test
    void countsAScoreAtTheThresholdAsLow() {
        Priorities priorities = Priorities.of(plan(scored("a", 7, 7)));

        assertThat(quadrants(priorities.withThreshold(6))).containsExactly(HIGH_VALUE_HIGH_COMPLEXITY);
        assertThat(quadrants(priorities.withThreshold(7))).containsExactly(LOW_VALUE_LOW_COMPLEXITY);
    }

    @Test
    void callsScoresAboveFiveHighUnlessToldOtherwise() {
        assertThat(Priorities.of(plan()).threshold()).isEqualTo(5);
    }

    @Test
    void takesScoresForWrongByOneUnlessToldOtherwise() {
        assertThat(Priorities.of(plan()).uncertainty()).isEqualTo(1);
    }

    @Test
    void givesTacticsWithTheSameScoresOneRankAndTellsThemByTheirIds() {
        Priorities priorities =
                Priorities.of(plan(scored("last", 6, 5), scored("b", 8, 2), scored("c", 8, 2), scored("a", 8, 2)));

        ranks(priorities).containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 1), tuple("last", 4));
    }

    @Test
    void keepsTheOrderOfThePlanForTacticsThatShareTheirIdAsWell() {
        Tactic first = scored("a", 8, 2).withText("First");
        Tactic second = scored("a", 8, 2).withText("Second");

        assertThat(Priorities.of(plan(first, second)).ranked())
                .extracting(RankedTactic::tactic)
                .containsExactly(first, second);
    }

    @Test
    void listsTacticsWithoutScoresByWhatTheyLack() {
        Tactic valued = Tactic.builder("valued").value(8).build();
        Tactic complex = Tactic.builder("complex").complexity(2).build();
        Tactic neither = Tactic.builder("neither").build();

        assertThat(Priorities.of(plan(scored("win", 8, 2), valued, complex, neither))
                        .unscored())
                .extracting(UnscoredTactic::tactic, UnscoredTactic::missing)
                .containsExactly(
                        tuple(valued, Set.of(Criterion.COMPLEXITY)),
                        tuple(complex, Set.of(Criterion.VALUE)),
                        tuple(neither, Set.of(Criterion.VALUE, Criterion.COMPLEXITY)));
    }

    @Test
    void leavesDroppedTacticsOut() {
        Priorities priorities = Priorities.of(plan(
                scored("ranked", 8, 2).withStatus(TacticStatus.dropped(DAY, "No time")),
                Tactic.builder("unscored")
                        .status(TacticStatus.dropped(DAY, "No time"))
                        .build()));

        assertThat(priorities.ranked()).isEmpty();
        assertThat(priorities.unscored()).isEmpty();
    }

    @Test
    void keepsTheRankOfADoneTactic() {
        Priorities priorities =
                Priorities.of(plan(scored("done", 8, 2).withStatus(TacticStatus.done(DAY)), scored("open", 7, 2)));

        ranks(priorities).containsExactly(tuple("done", 1), tuple("open", 2));
    }

    @Test
    void hasTheQuadrantsThatATacticCouldBeIn() {
        Priorities priorities = Priorities.of(
                plan(scored("corner", 6, 5), scored("value", 6, 4), scored("complexity", 7, 6), scored("sure", 7, 4)));

        assertThat(priorities.ranked())
                .extracting(each -> each.tactic().id(), each -> List.copyOf(each.couldMoveTo()))
                .containsExactlyInAnyOrder(
                        tuple(
                                "corner",
                                List.of(
                                        HIGH_VALUE_HIGH_COMPLEXITY,
                                        LOW_VALUE_LOW_COMPLEXITY,
                                        LOW_VALUE_HIGH_COMPLEXITY)),
                        tuple("value", List.of(LOW_VALUE_LOW_COMPLEXITY)),
                        tuple("complexity", List.of(HIGH_VALUE_LOW_COMPLEXITY)),
                        tuple("sure", List.of()));
    }

    @Test
    void hasTheRanksThatATacticCouldTake() {
        // In truth the second could be a 9 while the first is an 8, but the third can reach neither.
        Priorities priorities =
                Priorities.of(plan(scored("first", 9, 2), scored("second", 8, 2), scored("third", 6, 6)));

        assertThat(priorities.ranked())
                .extracting(RankedTactic::bestRank, RankedTactic::worstRank)
                .containsExactly(tuple(1, 2), tuple(1, 2), tuple(3, 3));
    }

    @Test
    void doesNotLetATacticOvertakeWhatItCanOnlyDrawLevelWith() {
        // With the same complexity and an uncertainty of 1, a 7 can come up to a 9, and no further.
        Tactic first = scored("first", 9, 1);
        Tactic second = scored("second", 7, 3);

        assertThat(Priorities.of(plan(first, second)).couldOvertake(second, first))
                .isFalse();
    }

    @Test
    void letsATacticOvertakeWhereBothGuessesOnBothAreWrong() {
        Tactic first = scored("first", 9, 1);
        Tactic second = scored("second", 7, 2);

        assertThat(Priorities.of(plan(first, second)).couldOvertake(second, first))
                .isTrue();
    }

    @Test
    void letsATacticOvertakeOneOfTheSameScores() {
        Tactic one = scored("one", 8, 2);
        Tactic other = scored("other", 8, 2);
        Priorities priorities = Priorities.of(plan(one, other));

        assertThat(priorities.couldOvertake(one, other)).isTrue();
        assertThat(priorities.couldOvertake(other, one)).isTrue();
    }

    @Test
    void doesNotLetATacticOvertakeWhatItStandsBefore() {
        Tactic first = scored("first", 9, 1);
        Tactic second = scored("second", 8, 1);

        assertThat(Priorities.of(plan(first, second)).couldOvertake(first, second))
                .isFalse();
    }

    @Test
    void doesNotLetATacticOvertakeItself() {
        Tactic tactic = scored("a", 5, 5);

        assertThat(Priorities.of(plan(tactic)).couldOvertake(tactic, tactic)).isFalse();
    }

    @Test
    void doesNotLetATacticWithoutScoresOvertake() {
        Tactic scored = scored("scored", 5, 5);
        Tactic unscored = Tactic.builder("unscored").value(10).build();
        Priorities priorities = Priorities.of(plan(scored, unscored));

        assertThat(priorities.couldOvertake(unscored, scored)).isFalse();
        assertThat(priorities.couldOvertake(scored, unscored)).isFalse();
    }

    @Test
    void takesScoresForCertainWithAnUncertaintyOfZero() {
        Priorities priorities = Priorities.of(plan(scored("a", 6, 5), scored("b", 6, 5), scored("c", 5, 5)))
                .withUncertainty(0);

        assertThat(priorities.ranked())
                .extracting(
                        RankedTactic::bestRank,
                        RankedTactic::worstRank,
                        each -> each.couldMoveTo().isEmpty())
                .containsExactly(tuple(1, 1, true), tuple(1, 1, true), tuple(3, 3, true));
        assertThat(priorities.decisiveGuess()).isEmpty();
    }

    @Test
    void findsTheGuessThatLetsMostTacticsChangePlaces() {
        // At 5, the value of "edge" would put it behind all of the second quadrant; every other guess moves less.
        Priorities priorities = Priorities.of(plan(
                scored("edge", 6, 2), scored("b", 10, 8), scored("c", 9, 8), scored("d", 8, 8), scored("low", 3, 2)));

        assertThat(priorities.decisiveGuess()).hasValueSatisfying(guess -> {
            assertThat(guess.tactic().id()).isEqualTo("edge");
            assertThat(guess.criterion()).isEqualTo(Criterion.VALUE);
            assertThat(guess.stated()).isEqualTo(6);
            assertThat(guess.alternative()).isEqualTo(5);
            assertThat(guess.quadrant()).isEqualTo(HIGH_VALUE_LOW_COMPLEXITY);
            assertThat(guess.alternativeQuadrant()).isEqualTo(LOW_VALUE_LOW_COMPLEXITY);
            assertThat(guess.overtakings()).isEqualTo(3);
            assertThat(guess.isBetter()).isFalse();
        });
    }

    @Test
    void findsAGuessThatWouldLetATacticOvertake() {
        Priorities priorities = Priorities.of(plan(
                scored("b", 10, 8), scored("c", 9, 8), scored("d", 8, 8), scored("edge", 5, 2), scored("low", 3, 2)));

        assertThat(priorities.decisiveGuess()).hasValueSatisfying(guess -> {
            assertThat(guess.tactic().id()).isEqualTo("edge");
            assertThat(guess.alternative()).isEqualTo(6);
            assertThat(guess.overtakings()).isEqualTo(3);
            assertThat(guess.isBetter()).isTrue();
        });
    }

    @Test
    void takesLessComplexityForBetter() {
        assertThat(Priorities.of(plan(scored("edge", 8, 6))).decisiveGuess()).hasValueSatisfying(guess -> {
            assertThat(guess.criterion()).isEqualTo(Criterion.COMPLEXITY);
            assertThat(guess.alternative()).isEqualTo(5);
            assertThat(guess.isBetter()).isTrue();
        });
    }

    @Test
    void findsAGuessThatOnlyChangesAQuadrant() {
        assertThat(Priorities.of(plan(scored("only", 5, 2))).decisiveGuess()).hasValueSatisfying(guess -> {
            assertThat(guess.overtakings()).isZero();
            assertThat(guess.changesQuadrant()).isTrue();
        });
    }

    @Test
    void namesTheNearestNumberThatHasTheEffect() {
        Priorities priorities =
                Priorities.of(plan(scored("only", 2, 2))).withThreshold(4).withUncertainty(5);

        assertThat(priorities.decisiveGuess())
                .hasValueSatisfying(guess -> assertThat(guess.alternative()).isEqualTo(5));
    }

    @Test
    void prefersTheGuessThatHasToBeWrongByLess() {
        Priorities priorities =
                Priorities.of(plan(scored("far", 8, 2), scored("near", 7, 6))).withUncertainty(2);

        // As complex as 5, "near" would be in the first quadrant; as "far" would not leave it by 2 in either.
        assertThat(priorities.decisiveGuess()).hasValueSatisfying(guess -> {
            assertThat(guess.tactic().id()).isEqualTo("near");
            assertThat(guess.alternative()).isEqualTo(5);
        });
    }

    @Test
    void findsNoGuessWhereNoneWouldChangeTheOrder() {
        assertThat(Priorities.of(plan(scored("first", 10, 1), scored("last", 1, 10)))
                        .decisiveGuess())
                .isEmpty();
    }

    @Test
    void neverLeavesTheRangeOfTheScores() {
        Priorities priorities = Priorities.of(plan(scored("best", 10, 1), scored("worst", 1, 10)))
                .withUncertainty(9);

        assertThat(priorities.ranked())
                .extracting(RankedTactic::bestRank, RankedTactic::worstRank)
                .containsExactly(tuple(1, 2), tuple(1, 2));
    }

    @Test
    void saysNothingOfAPlanWithoutTactics() {
        Priorities priorities = Priorities.of(plan());

        assertThat(priorities.ranked()).isEmpty();
        assertThat(priorities.unscored()).isEmpty();
        assertThat(priorities.decisiveGuess()).isEmpty();
    }

    @Test
    void copesWithAHundredThousandTactics() {
        Strategy plan = Strategy.builder("plan")
                .tactics(IntStream.range(0, 100_000)
                        .mapToObj(i -> scored("t" + i, 1 + i % 10, 1 + i / 10 % 10))
                        .toList())
                .build();
        Priorities priorities = Priorities.of(plan).withUncertainty(9);

        assertThat(priorities.ranked()).hasSize(100_000);
        assertThat(priorities.decisiveGuess()).isPresent();
    }

    @Test
    void isEqualWhenPlanThresholdAndUncertaintyAre() {
        Priorities priorities = Priorities.of(plan(scored("a", 8, 2)));

        assertThat(priorities)
                .isEqualTo(
                        Priorities.of(plan(scored("a", 8, 2))).withThreshold(5).withUncertainty(1))
                .hasSameHashCodeAs(Priorities.of(plan(scored("a", 8, 2))))
                .isNotEqualTo(priorities.withThreshold(6))
                .isNotEqualTo(priorities.withUncertainty(2))
                .isNotEqualTo(Priorities.of(plan(scored("a", 8, 3))));
    }

    @Test
    void saysWhoseItIs() {
        assertThat(Priorities.of(plan())).hasToString("priorities of plan, threshold 5, uncertainty 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10})
    void refusesAThresholdAboveOrBelowWhichThereIsNoScore(int threshold) {
        Priorities priorities = Priorities.of(plan());

        assertThatThrownBy(() -> priorities.withThreshold(threshold))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("priorities: threshold is")
                .hasMessageEndingWith("it goes from 1 to 9");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void refusesAnUncertaintyWiderThanTheScores(int uncertainty) {
        Priorities priorities = Priorities.of(plan());

        assertThatThrownBy(() -> priorities.withUncertainty(uncertainty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("priorities: uncertainty is " + uncertainty + "; it goes from 0 to 9");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Priorities priorities = Priorities.of(plan());
        Tactic tactic = scored("a", 8, 2);

        assertThatThrownBy(() -> Priorities.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("strategy");
        assertThatThrownBy(() -> priorities.inQuadrant(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("quadrant");
        assertThatThrownBy(() -> priorities.couldOvertake(null, tactic))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("tactic");
        assertThatThrownBy(() -> priorities.couldOvertake(tactic, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("other tactic");
    }

    @Test
    void refusesToCallATacticUnscoredThatHasScores() {
        Tactic scored = scored("list", 8, 2);

        assertThatThrownBy(() -> new UnscoredTactic(scored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tactic 'list': it has a value and a complexity");
    }

    private static Strategy plan(Tactic... tactics) {
        return Strategy.builder("plan").tactics(List.of(tactics)).build();
    }

    private static Tactic scored(String id, int value, int complexity) {
        return Tactic.builder(id).value(value).complexity(complexity).build();
    }

    private static List<Quadrant> quadrants(Priorities priorities) {
        return priorities.ranked().stream().map(RankedTactic::quadrant).toList();
    }

    private static ListAssert<Tuple> ranks(Priorities priorities) {
        return assertThat(priorities.ranked())
                .extracting(each -> each.tactic().id(), RankedTactic::rank)
                .asInstanceOf(InstanceOfAssertFactories.list(Tuple.class));
    }
}
