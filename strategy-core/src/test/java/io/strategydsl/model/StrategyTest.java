package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyTest {
    private static final Strategy STRATEGY = Strategy.builder("campfire").build();

    @Test
    void isAStrategy() {
        assertThat(STRATEGY.elementKind()).isEqualTo(ElementKind.STRATEGY);
    }

    @Test
    void hasNoMembersWithoutATeam() {
        assertThat(STRATEGY.members()).isEmpty();
    }

    @Test
    void hasTheMembersOfItsTeam() {
        TeamMember brian = TeamMember.builder("brian").name("Brian").build();

        assertThat(STRATEGY.withTeam(Team.builder().addMember(brian).build()).members())
                .containsExactly(brian);
    }

    static Stream<ElementKind> kindsWithIds() {
        return Arrays.stream(ElementKind.values()).filter(ElementKind::hasIds);
    }

    @ParameterizedTest
    @MethodSource("kindsWithIds")
    void holdsTwoObjectsWhereOneWasAddedTwice(ElementKind kind) {
        Table<Element> table = Table.of(kind);
        Element element = Samples.least(table, table.form());

        List<? extends Element> elements =
                kind.elements(Plans.with(Strategy.builder("s").build(), kind, List.of(element, element)));

        assertThat(elements).asInstanceOf(LIST).containsExactly(element, element);
        assertThat(elements.get(1)).isNotSameAs(elements.get(0));
    }

    @Test
    void holdsTwoObjectsWhereOneOfManyWasAddedTwice() {
        List<Tactic> tactics = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tactics.add(Tactic.builder("t" + i).build());
        }
        tactics.add(tactics.get(7));
        Strategy plan = Strategy.builder("s").tactics(tactics).build();

        assertThat(plan.tactics()).isEqualTo(tactics);
        assertThat(plan.tactics().get(20)).isNotSameAs(plan.tactics().get(7));
    }

    @Test
    void holdsTheObjectsThatWereAdded() {
        Goal goal = Goal.builder("g").build();
        Goal equal = Goal.builder("g").build();
        Strategy plan = Strategy.builder("s").addGoal(goal).addGoal(equal).build();

        assertThat(plan.goals().get(0)).isSameAs(goal);
        assertThat(plan.goals().get(1)).isSameAs(equal);
    }

    @Test
    void keepsElementsOfOneIdInTheirOrderSinceOnlyTheValidatorJudges() {
        Goal first = Goal.builder("g").text("First").build();
        Goal second = Goal.builder("g").text("Second").build();

        assertThat(Strategy.builder("s").addGoal(first).addGoal(second).build().goals())
                .containsExactly(first, second);
    }

    @Test
    void elementsInAnotherOrderAreAnotherPlan() {
        Goal first = Goal.builder("a").build();
        Goal second = Goal.builder("b").build();

        assertThat(Strategy.builder("s").addGoal(first).addGoal(second).build())
                .isNotEqualTo(
                        Strategy.builder("s").addGoal(second).addGoal(first).build());
    }

    @Test
    void withFactsChangesOneFactEach() {
        Timeframe in2017 = Timeframe.of(Year.of(2017));
        URI calendar = URI.create("https://example.com/calendar");

        assertThat(STRATEGY.withOrganisation("Campfire, Inc.")
                        .withTimeframe(in2017)
                        .withAbout("Growth")
                        .withCalendar(calendar))
                .isEqualTo(Strategy.builder("campfire")
                        .organisation("Campfire, Inc.")
                        .timeframe(in2017)
                        .about("Growth")
                        .calendar(calendar)
                        .build());
    }

    @Test
    void withPartsChangesOnePartEach() {
        Listening listening = Listening.builder().addTopic("camping").build();
        Positioning positioning = Positioning.builder().oneThing("Warmth").build();
        Pillars pillars = Pillars.builder().voice("A friend").build();

        assertThat(STRATEGY.withListening(listening)
                        .withPositioning(positioning)
                        .withPillars(pillars))
                .isEqualTo(Strategy.builder("campfire")
                        .listening(listening)
                        .positioning(positioning)
                        .pillars(pillars)
                        .build());
    }
}
