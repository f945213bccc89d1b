package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.priorities.Priorities;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuadrantsTest {

    private static SvgReader drawn(Tactic... tactics) {
        StrategyBuilder plan = Strategy.builder("campfire").organisation("Campfire");
        List.of(tactics).forEach(plan::addTactic);
        return new SvgReader(Quadrants.svg(Priorities.of(plan.build())));
    }

    private static Tactic tactic(String text, int value, int complexity) {
        return Tactic.builder(text)
                .text(text)
                .value(value)
                .complexity(complexity)
                .build();
    }

    @Test
    void numbersThePointsInTheirOrderAndSaysInALegendWhatTheyAre() {
        assertThat(drawn(tactic("hard", 8, 9), tactic("easy", 9, 2)).texts("text"))
                .containsSubsequence("1", "2", "1. First (high value, low complexity)", "1", "easy", "2", "hard");
    }

    @Test
    void tacticsAtTheSamePlaceShareAPoint() {
        assertThat(drawn(tactic("a", 8, 3), tactic("b", 8, 3)).texts("text")).contains("1, 2");
    }

    @Test
    void manyTacticsAtTheSamePlaceAreARange() {
        Tactic[] tactics =
                IntStream.range(0, 7).mapToObj(i -> tactic("t" + i, 8, 3)).toArray(Tactic[]::new);

        assertThat(drawn(tactics).texts("text")).contains("1–7");
    }

    @Test
    void aRangeTakesTwoLinesOnAPhone() {
        StrategyBuilder plan = Strategy.builder("campfire");
        IntStream.range(0, 20).mapToObj(i -> tactic("t" + i, i < 10 ? 9 : 8, 3)).forEach(plan::addTactic);

        assertThat(new SvgReader(Quadrants.svg(
                                Priorities.of(plan.build()),
                                PictureSettings.defaults().withWidth(340)))
                        .texts("text"))
                .containsSubsequence("11–", "20");
    }

    @Test
    void tacticsWithoutScoresStandBelow() {
        assertThat(drawn(tactic("a", 8, 3), Tactic.builder("b").text("unscored").build())
                        .texts("text"))
                .containsSubsequence("a", "Without a value or complexity", "unscored");
    }

    @Test
    void saysWhatIsDone() {
        assertThat(drawn(tactic("a", 8, 3).withStatus(new TacticStatus.Done(Optional.empty())))
                        .texts("text"))
                .contains("a (done)");
    }

    @Test
    void describesWhatIsInEachQuadrant() {
        assertThat(drawn(tactic("hard", 8, 9), tactic("easy", 9, 2)).texts("desc"))
                .containsExactly("1. First (high value, low complexity): easy. 2. Next, where there are resources (high"
                        + " value, high complexity): hard. 3. Probably not worth the attention (low value, low"
                        + " complexity): none. 4. Least of all (low value, high complexity): none.");
    }

    @Test
    void aPlanWithoutTacticsSaysSo() {
        assertThat(drawn().texts("text")).containsExactly("The plan has no tactics to put in order.");
    }

    @Test
    void aPlanWithoutScoresSaysSoAndListsItsTactics() {
        assertThat(drawn(Tactic.builder("b").text("unscored").build()).texts("text"))
                .contains("No tactic has both a value and a complexity, so none comes first.", "unscored");
    }

    @Test
    void theLongTextOfATacticIsCutAndWholeInItsTitle() {
        String text = "word ".repeat(200).strip();

        SvgReader drawn = drawn(tactic("a", 8, 3).withText(text));

        assertThat(drawn.texts("title")).contains(text);
        assertThat(drawn.texts("text")).anyMatch(each -> each.endsWith("…"));
    }
}
