package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @Test
    void countsElementsAndTellsEachChangeUnderItsKind() {
        Strategy before = strategy(
                "campfire",
                s -> s.during(Year.of(2017))
                        .objective("growth", "Grow")
                        .primaryGoal(
                                "reviews",
                                "Be reviewed",
                                g -> g.tactic(
                                        "list",
                                        "List influencers",
                                        t -> t.ownedBy("brian", "hailley").due(FEBRUARY)))
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.metric(
                                        "reach", m -> m.kind(MetricKind.REACH).target(16_000, JUNE)))
                        .tactic("fair", "Go to the fair"));
        Strategy after = strategy(
                "campfire",
                s -> s.during(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 3, 31))
                        .objective("growth", "Grow")
                        .goal("reviews", "Be reviewed")
                        .primaryGoal(
                                "awareness",
                                "Be known",
                                g -> g.metric(
                                                "reach",
                                                m -> m.kind(MetricKind.REACH).target(14_000, JUNE))
                                        .tactic(
                                                "list",
                                                "List influencers",
                                                t -> t.ownedBy("hailley").due(MARCH)))
                        .tactic("post", "Set up a sponsored post"));

        assertThat(PlanningText.of(Difference.between(before, after))).isEqualTo("""
                1 added, 1 removed, 1 moved, 5 changed

                Strategy
                - end of the strategy put off from 2017-12-31 to 2018-03-31

                Goals
                - goal 'reviews' is no longer the primary goal
                - goal 'awareness' is now the primary goal

                Metrics
                - target of metric 'reach' for 2017-06-30 lowered from 16,000 to 14,000

                Tactics
                - tactic 'list' moved from goal 'reviews' to goal 'awareness'
                - tactic 'list' lost its owner 'brian'
                - due day of tactic 'list' put off from 2017-02-01 to 2017-03-01
                - added tactic 'post': "Set up a sponsored post"
                - removed tactic 'fair': "Go to the fair"
                """);
    }

    @Test
    void saysThatThereIsNoDifference() {
        Strategy plan = strategy("plan", s -> s.goal("known", "Be known"));

        assertThat(PlanningText.of(Difference.between(plan, plan))).isEqualTo("No difference\n");
    }

    @Test
    void breaksLongLinesBetweenWords() {
        Strategy before = strategy("plan", s -> {});
        Strategy after =
                strategy("plan", s -> s.goal("known", "known ".repeat(20).strip()));

        assertThat(PlanningText.of(Difference.between(before, after))).isEqualTo("""
                1 added

                Goals
                - added goal 'known': "known known known known known known known known known known known known known
                  known known known known known known known"
                """);
    }

    @Test
    void neverCutsAWord() {
        String address = "https://example.com/" + "x".repeat(120);

        assertThat(textOfNewGoal("See " + address)).isEqualTo("""
                1 added

                Goals
                - added goal 'known': "See
                  %s"
                """.formatted(address));
    }

    @Test
    void escapesWhatMarkdownWouldTakeForItsOwn() {
        assertThat(textOfNewGoal("*Be* [known](x) <b>now</b> `as` snake_case and _us_ & R&amp;D ~~never~~ \\o/"))
                .endsWith("""
                        - added goal 'known': "\\*Be\\* \\[known](x) \\<b>now\\</b> \\`as\\` snake_case and \\_us\\_ & R\\&amp;D
                          \\~\\~never\\~\\~ \\\\o/"
                        """);
    }

    @Test
    void startsNoBlockWithinAPoint() {
        assertThat(textOfNewGoal("a - b + c # d > e 1. f 2) g === h #12 -x 3.5 i"))
                .contains("\"a \\- b \\+ c \\# d \\> e 1\\. f 2\\) g \\=== h \\#12 -x 3.5 i\"");
    }

    @Test
    void putsTheWordsOfAChangeOnOneLine() {
        assertThat(textOfNewGoal("Be\nknown\r\n\tnow")).contains("\"Be known now\"");
    }

    @Test
    void writesLargeCountsAsPeopleDo() {
        Strategy before = strategy("plan", s -> {});
        Strategy after =
                strategy("plan", s -> IntStream.rangeClosed(1, 1_200).forEach(i -> s.tactic("t" + i, "Do something")));

        assertThat(PlanningText.of(Difference.between(before, after))).startsWith("1,200 added\n");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void refusesNull() {
        assertThatThrownBy(() -> PlanningText.of((Difference) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> PlanningText.of((Change) null)).isInstanceOf(NullPointerException.class);
    }

    private static String textOfNewGoal(String text) {
        Strategy before = strategy("plan", s -> {});
        return PlanningText.of(Difference.between(before, strategy("plan", s -> s.goal("known", text))));
    }
}
