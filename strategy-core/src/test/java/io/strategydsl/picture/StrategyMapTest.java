package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.Traceability;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyMapTest {

    private static StrategyBuilder plan() {
        return Strategy.builder("museum")
                .addObjective(Objective.builder("visitors").text("Visitors").build())
                .addPersona(Persona.builder("parents").text("Parents").build())
                .addGoal(Goal.builder("families")
                        .text("Families")
                        .addSupportedObjective("visitors")
                        .primary(true)
                        .build())
                .addMetric(Metric.builder("reach")
                        .name("Reach")
                        .addMeasuredGoal("families")
                        .build())
                .addChannel(ChannelPlan.builder("blog").addPersona("parents").build())
                .addTactic(Tactic.builder("posters")
                        .text("Posters")
                        .addServedGoal("families")
                        .addMovedMetric("reach")
                        .addChannel("blog")
                        .addPersona("parents")
                        .build());
    }

    private static SvgReader drawn(StrategyBuilder plan, int width) {
        return new SvgReader(StrategyMap.svg(
                Traceability.of(plan.build()), PictureSettings.defaults().withWidth(width)));
    }

    private static long lines(SvgReader map) {
        return map.elements("path").size();
    }

    @Test
    void showsWhatSupportsWhatFromLeftToRight() {
        SvgReader map = drawn(plan(), 720);

        assertThat(map.texts("text"))
                .contains("O1, Visitors", "G1, Families", "M1, Reach", "T1, Posters", "C1, blog", "P1, Parents");
        assertThat(lines(map)).isEqualTo(5);
    }

    @Test
    void saysInABoxWhatItsLinesSayAndWhatHasNone() {
        assertThat(String.join(" ", drawn(plan(), 720).texts("text")))
                .contains("moves M1; on C1; for P1", "primary goal");
    }

    @Test
    void repeatsAColumnWhereThereIsNoRoomForAll() {
        SvgReader map = drawn(plan(), 320);

        assertThat(Collections.frequency(map.texts("text"), "T1, Posters")).isEqualTo(2);
        assertThat(lines(map)).isEqualTo(5);
    }

    @Test
    void marksWhatLacksALink() {
        assertThat(drawn(
                                plan().addTactic(Tactic.builder("flyers")
                                                .text("Flyers")
                                                .build())
                                        .addGoal(Goal.builder("more").build()),
                                720)
                        .texts("text"))
                .contains("! serves no goal", "! is on no channel");
    }

    @Test
    void saysOnceWhatThePlanLacksAltogether() {
        StrategyBuilder noChannel = plan();

        assertThat(drawn(noChannel.channels(List.of()), 720).texts("text"))
                .contains("Not in the plan: Channels.")
                .doesNotContain("! is on no channel");
    }

    @Test
    void goalsInACycleAreShownOnce() {
        StrategyBuilder cycle = Strategy.builder("museum")
                .addGoal(Goal.builder("a").partOf("b").build())
                .addGoal(Goal.builder("b").partOf("a").build());

        assertThat(drawn(cycle, 720).texts("text")).contains("G1, a", "G2, b");
    }

    @Test
    void describesTheColumnsAndWhatIsMissing() {
        assertThat(drawn(plan().addGoal(Goal.builder("more").build()), 720).texts("desc"))
                .singleElement()
                .asString()
                .startsWith(
                        "Objectives: Visitors. Goals: Families; more. Metrics and tactics: Reach; Posters. Channels:"
                                + " blog. Personas: Parents. Missing: goal 'more' supports no objective;");
    }

    @Test
    void aPlanOfNothingSaysSo() {
        assertThat(drawn(Strategy.builder("museum"), 480).texts("text"))
                .containsExactly("The plan has nothing to map yet, from objectives to personas.");
    }
}
