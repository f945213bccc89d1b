package io.strategydsl.source;

import static io.strategydsl.model.Per.PER_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the compiler and the JVM limit, such as the bytes of a method and the constants of a class, does not limit a plan. */
@Tag("large")
class LargePlansTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private static final Strategy MANY_ELEMENTS = Strategy.builder("many")
            .team(Team.builder()
                    .members(all(
                            500,
                            i -> TeamMember.builder("member" + i)
                                    .name("Member " + i)
                                    .build()))
                    .build())
            .personas(all(
                    500,
                    i -> Persona.builder("persona" + i)
                            .text("Persona " + i)
                            .reason("Reason " + i)
                            .build()))
            .goals(all(
                    500,
                    i -> Goal.builder("goal" + i)
                            .text("Goal " + i)
                            .addOwner("member" + i)
                            .build()))
            .metrics(all(
                    1_000,
                    i -> Metric.builder("metric" + i)
                            .name("Metric " + i)
                            .addMeasuredGoal("goal" + i / 2)
                            .addTarget(new Target.ValueBy(BigDecimal.valueOf(100_000L + i), DAY))
                            .build()))
            .tactics(all(
                    2_000,
                    i -> Tactic.builder("tactic" + i)
                            .text("Tactic " + i)
                            .addServedGoal("goal" + i / 4)
                            .addOwner("member" + i / 4)
                            .schedule(Recurring.weekly().from(DAY.plusDays(i)))
                            .label("row", "row " + i)
                            .build()))
            .channels(all(
                    100,
                    i -> ChannelPlan.builder("channel" + i)
                            .platform(Platform.of("platform" + i, "Platform " + i))
                            .reason("Reason of channel " + i)
                            .build()))
            .posts(all(
                    1_000,
                    i -> Post.builder("post" + i)
                            .text("Post " + i)
                            .addChannel("channel" + i / 10)
                            .build()))
            .build();

    private static final Strategy CHAIN = Strategy.builder("chain")
            .goals(all(
                    1_000,
                    i -> i == 0
                            ? Goal.builder("goal0").build()
                            : Goal.builder("goal" + i).partOf("goal" + (i - 1)).build()))
            .build();

    private static final Strategy BACKWARDS = Strategy.builder("backwards")
            .goals(all(
                    3_000,
                    i -> Goal.builder("goal" + i).partOf("goal" + (i + 1)).build()))
            .build();

    private static final Strategy ONE_ID = Strategy.builder("one-id")
            .goals(all(400, i -> Goal.builder("a").build()))
            .metrics(all(
                    400,
                    i -> Metric.builder("a")
                            .addMeasuredGoal("a")
                            .label("number", "" + i)
                            .build()))
            .tactics(all(400, i -> Tactic.builder("a").addServedGoal("a").build()))
            .build();

    private static final Strategy LONG_LISTS = longLists();

    private static Strategy longLists() {
        TacticBuilder tactic = Tactic.builder("list")
                .schedule(Recurring.weekly().except(all(6_000, i -> DAY.plusDays(i))))
                .owners(all(6_000, i -> "member" + i));
        IntStream.range(0, 6_000).forEach(i -> tactic.label("label " + i, "value " + i));
        StrategyBuilder plan = Strategy.builder("long-lists").addTactic(tactic.build());
        plan.addMetric(Metric.builder("reach")
                .targets(all(6_000, i -> new Target.ValueEach(BigDecimal.valueOf(i, 1), PER_WEEK)))
                .build());
        List<ContentShare> shares = all(6_000, i -> ContentShare.of(ContentArea.of("area" + i, "Area " + i), 1));
        plan.addChannel(ChannelPlan.builder("blog").mix(shares).build()).mix(shares);
        plan.addPersona(Persona.builder("ana")
                .demographics(all(6_000, i -> "Words " + i))
                .build());
        return plan.build();
    }

    private static <T> List<T> all(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    @Test
    void ofThousandsOfElements() {
        assertThat(CompiledSources.rebuilt(MANY_ELEMENTS)).isEqualTo(MANY_ELEMENTS);
    }

    @Test
    void ofALongChainOfGoals() {
        assertThat(CompiledSources.rebuilt(CHAIN)).isEqualTo(CHAIN);
    }

    @Test
    void ofGoalsThatNoVerbCanWriteInsideOneAnother() {
        assertThat(CompiledSources.rebuilt(BACKWARDS)).isEqualTo(BACKWARDS);
    }

    @Test
    void ofElementsThatShareAnId() {
        assertThat(CompiledSources.rebuilt(ONE_ID)).isEqualTo(ONE_ID);
    }

    @Test
    void ofLongLists() {
        assertThat(CompiledSources.rebuilt(LONG_LISTS)).isEqualTo(LONG_LISTS);
    }
}
