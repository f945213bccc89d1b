package io.strategydsl.planning.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DifferenceTest {
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final Strategy EMPTY = Strategy.builder("plan").build();

    @Test
    void isEmptyBetweenEmptyPlans() {
        assertThat(Difference.between(EMPTY, Strategy.builder("plan").build()).isEmpty())
                .isTrue();
    }

    @Test
    void tellsWhatWasAddedAndRemoved() {
        Tactic fair = Tactic.builder("fair").build();
        Tactic post = Tactic.builder("post").build();

        assertThat(Difference.between(with(fair), with(post)).changes())
                .containsExactly(
                        new Change.Added(ElementPath.of(post, 1), post),
                        new Change.Removed(ElementPath.of(fair, 1), fair));
    }

    @Test
    void tellsMembersOfASetThatWereLostAndGained() {
        Tactic before = Tactic.builder("list").owners(List.of("brian", "ann")).build();
        Tactic after = Tactic.builder("list").owners(List.of("ann", "hailley")).build();

        assertThat(Difference.between(with(before), with(after)).changes())
                .containsExactly(
                        new Change.Changed(tactic("list").attribute("owners"), Optional.of("brian"), Optional.empty()),
                        new Change.Changed(
                                tactic("list").attribute("owners"), Optional.empty(), Optional.of("hailley")));
    }

    @Test
    void pairsTargetsOfOneDay() {
        Target was = new Target.ValueBy(BigDecimal.valueOf(16_000), JUNE);
        Target is = new Target.ValueBy(BigDecimal.valueOf(14_000), JUNE);
        ElementPath targets = ElementPath.parse("metrics/reach/targets");

        assertThat(Difference.between(with(was), with(is)).changes())
                .containsExactly(new Change.Changed(targets, Optional.of(was), Optional.of(is)));
    }

    @Test
    void tellsAMoveToAnotherGoalAsOneChange() {
        Tactic before = Tactic.builder("list").addServedGoal("a").build();
        Tactic after = Tactic.builder("list").addServedGoal("b").build();

        assertThat(Difference.between(with(before), with(after)).changes())
                .containsExactly(new Change.Moved(tactic("list").attribute("servedGoals"), Set.of("a"), Set.of("b")));
    }

    @Test
    void countsHowOftenAListSaysTheSame() {
        Strategy once =
                EMPTY.withListening(Listening.builder().addTopic("Repair").build());
        Strategy twice = EMPTY.withListening(
                Listening.builder().addTopic("Repair").addTopic("Repair").build());

        assertThat(Difference.between(once, twice).changes()).hasSize(1);
    }

    @Test
    void comparesElementsThatShareAnIdInTheirOrder() {
        Strategy before = goals("one", "two");
        Strategy after = goals("one", "three", "four");

        assertThat(Difference.between(before, after).changes())
                .containsExactly(
                        new Change.Changed(
                                ElementPath.parse("goals/known#2/text"), Optional.of("two"), Optional.of("three")),
                        new Change.Added(
                                ElementPath.of(
                                        Goal.builder("known").text("four").build(), 3),
                                Goal.builder("known").text("four").build()));
    }

    @Test
    void takesElementsThatShareAnIdForTheSameInAnyOrder() {
        assertThat(Difference.between(goals("one", "two", "one"), goals("one", "one", "two"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void isReversed() {
        Tactic fair = Tactic.builder("fair").build();

        assertThat(Difference.between(EMPTY, with(fair)).reversed()).isEqualTo(Difference.between(with(fair), EMPTY));
    }

    @Test
    void isEqualWhenBothPlansAre() {
        Tactic fair = Tactic.builder("fair").build();

        assertThat(Difference.between(EMPTY, with(fair)))
                .isEqualTo(Difference.between(EMPTY, with(fair)))
                .hasSameHashCodeAs(Difference.between(EMPTY, with(fair)))
                .isNotEqualTo(Difference.between(EMPTY, EMPTY))
                .isNotEqualTo(Difference.between(with(fair), with(fair)));
    }

    @Test
    void keepsThePlans() {
        Difference difference = Difference.between(EMPTY, goals("one"));

        assertThat(difference.before()).isEqualTo(EMPTY);
        assertThat(difference.after()).isEqualTo(goals("one"));
    }

    @Test
    @Timeout(60)
    void takesPlansOfAHundredThousandTactics() {
        IntFunction<Tactic> before = i -> Tactic.builder("t" + i).addOwner("a").build();
        IntFunction<Tactic> after =
                i -> Tactic.builder("t" + (i + 1)).addOwner("b").build();

        assertThat(Difference.between(many(before), many(after)).changes()).hasSize(2 * 99_999 + 2);
    }

    @Test
    @Timeout(60)
    void takesAHundredThousandTacticsThatShareAnId() {
        IntFunction<Tactic> before = i -> Tactic.builder("t").text("text " + i).build();
        IntFunction<Tactic> after =
                i -> Tactic.builder("t").text("text " + (100_000 - i)).build();

        assertThat(Difference.between(many(before), many(after)).changes()).hasSize(99_999);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void refusesNull() {
        assertThatThrownBy(() -> Difference.between(null, EMPTY))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("difference: null was given for plan before");
        assertThatThrownBy(() -> Difference.between(EMPTY, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("difference: null was given for plan after");
    }

    private static Strategy many(IntFunction<Tactic> tactic) {
        return Strategy.builder("plan")
                .tactics(IntStream.range(0, 100_000).mapToObj(tactic).toList())
                .build();
    }

    private static Strategy with(Tactic tactic) {
        return Strategy.builder("plan").addTactic(tactic).build();
    }

    private static Strategy with(Target target) {
        return Strategy.builder("plan")
                .addMetric(Metric.builder("reach").addTarget(target).build())
                .build();
    }

    private static Strategy goals(String... texts) {
        StrategyBuilder builder = Strategy.builder("plan");
        for (String text : texts) {
            builder.addGoal(Goal.builder("known").text(text).build());
        }
        return builder.build();
    }

    private static ElementPath tactic(String id) {
        return ElementPath.of(ElementKind.TACTIC, id);
    }
}
