package io.strategydsl.brief;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramsTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .objective("visitors", "Bring visitors back")
                    .milestone("opening", "The doors open", m -> m.on(LocalDate.of(2027, 6, 1)))
                    .persona("families", "Families", p -> {})
                    .goal(
                            "known",
                            "Be known",
                            g -> g.supports("visitors")
                                    .tactic(
                                            "film",
                                            "Film a repair",
                                            t -> t.on("instagram")
                                                    .due(LocalDate.of(2027, 5, 1))
                                                    .value(8)
                                                    .complexity(3)
                                                    .done(LocalDate.of(2027, 4, 30)))
                                    .tactic(
                                            "post",
                                            "Post a photo",
                                            t -> t.repeats(monthlyOn(15))
                                                    .value(8)
                                                    .complexity(3)))
                    .channel(
                            "instagram",
                            Platform.INSTAGRAM,
                            c -> c.reaching("families")
                                    .mix(share(ContentArea.CURATED, 40), share(ContentArea.PROMOTION, 60))));

    @Test
    void leadFromObjectivesOverGoalsToChannelsAndPersonas() {
        assertThat(diagram("flowchart")).isEqualTo("""
                        mermaid
                        flowchart LR
                            o1(["Bring visitors back"])
                            g2["Be known"]
                            c3[/"Instagram"/]
                            p4(("Families"))
                            o1 --> g2
                            g2 --> c3
                            c3 --> p4
                        """);
    }

    @Test
    void putTacticsWithTheSameScoresIntoOnePoint() {
        assertThat(diagram("quadrantChart").lines()).endsWith("    \"1, 2\": [0.25, 0.75]");
    }

    @Test
    void saySharesOfContent() {
        assertThat(diagram("pie").lines()).endsWith("    \"curated\" : 40", "    \"promotion\" : 60");
    }

    @Test
    void drawMilestonesAndTacticsFromTheirFirstDayToTheirLast() {
        assertThat(diagram("gantt")).isEqualTo("""
                        mermaid
                        gantt
                            dateFormat YYYY-MM-DD
                            inclusiveEndDates
                            section Milestones
                            ◆ The doors open :milestone, 2027-06-01, 1d
                            section Be known
                            ✓ Film a repair :done, 2027-05-01, 2027-05-01
                            ○ Post a photo :2027-01-15, 2027-12-15
                        """);
    }

    @Test
    void endInDotsWhereThereIsMoreThanAnybodyCouldRead() {
        Strategy plan = strategy("plan", s -> {
            for (int i = 0; i < 100; i++) {
                s.objective("o" + i, "Objective");
            }
            s.goal("known", "Be known", g -> g.supports("o99"));
        });

        assertThat(Brief.of(plan).markdown()).contains("\n    more[\"…\"]\n");
    }

    private static String diagram(String kind) {
        List<String> diagrams = MarkdownDocument.read(Brief.of(PLAN).markdown()).diagrams();
        return diagrams.stream()
                .filter(diagram -> diagram.startsWith("mermaid\n" + kind))
                .findFirst()
                .orElseThrow();
    }
}
