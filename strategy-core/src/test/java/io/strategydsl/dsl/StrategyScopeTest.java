package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Team;
import io.strategydsl.model.Timeframe;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a strategy says of itself, and that its parts add up. */
class StrategyScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void statesItsFacts() {
        URI calendar = URI.create("https://example.org/calendar");
        Strategy plan = strategy(
                "plan",
                s -> s.organisation("Campfire, Inc.")
                        .about("Being known")
                        .calendar(calendar)
                        .during(DAY, DAY.plusDays(1))
                        .label("region", "EU"));

        assertThat(plan)
                .isEqualTo(Strategy.builder("plan")
                        .organisation("Campfire, Inc.")
                        .about("Being known")
                        .calendar(calendar)
                        .timeframe(new Timeframe(DAY, DAY.plusDays(1)))
                        .label("region", "EU")
                        .build());
    }

    @Test
    void addsWhatItTakesAsAWhole() {
        Strategy plan = strategy("plan", s -> s.resource(tool("Buffer")).resource(people("An intern")));

        assertThat(plan.resources()).containsExactly(new Resource.Tool("Buffer"), new Resource.People("An intern"));
    }

    @Test
    void holdsForACalendarYear() {
        assertThat(strategy("plan", s -> s.during(Year.of(2020))).timeframe())
                .contains(new Timeframe(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
    }

    @Test
    void isAPlanEvenIfItSaysNothing() {
        assertThat(strategy("plan", s -> {})).isEqualTo(Strategy.builder("plan").build());
    }

    @Test
    void takesWhateverReceivesItsScope() {
        Strategy nothing = Strategy.builder("plan").build();
        Strategy about = Strategy.builder("plan").about("Tents").build();
        Consumer<StrategyScope> consumer = s -> s.about("Tents");
        UnaryOperator<StrategyScope> operator = s -> s.about("Tents");

        assertThat(strategy("plan", s -> s)).isEqualTo(nothing);
        assertThat(strategy("plan", s -> {
                    s.about("Tents");
                    return s;
                }))
                .isEqualTo(about);
        assertThat(strategy("plan", s -> s.about("Tents"))).isEqualTo(about);
        assertThat(strategy("plan", s -> writeAbout(s))).isEqualTo(about);
        assertThat(strategy("plan", StrategyScopeTest::writeAbout)).isEqualTo(about);
        assertThat(strategy("plan", consumer)).isEqualTo(about);
        assertThat(strategy("plan", operator)).isEqualTo(about);
    }

    @Test
    void takesASecondPrimaryGoalSinceThatIsForTheValidatorToTell() {
        Strategy plan = strategy(
                "plan",
                s -> s.primaryGoal("a", "A")
                        .primaryGoal("b", "B", g -> g.ownedBy("brian"))
                        .goal("c", "C"));

        assertThat(plan.goals()).extracting(Goal::primary).containsExactly(true, true, false);
    }

    @Test
    void takesTwoElementsOfOneIdSinceThatIsForTheValidatorToTell() {
        assertThat(strategy("plan", s -> s.goal("a", "A").goal("a", "B")).goals())
                .hasSize(2);
    }

    @Test
    void takesReferencesToWhatIsWrittenLaterOrNever() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("reach", "Be known", g -> g.supports("later", "never"))
                        .objective("later", "Later"));

        assertThat(plan.goals().get(0).supportedObjectives()).containsExactly("later", "never");
    }

    @Test
    void countsTextWithoutWordsAsNone() {
        assertThat(strategy("plan", s -> s.organisation(" \u200B ")).organisation())
                .isEmpty();
    }

    @Test
    void holdsItsSingleParts() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.policy("Be kind"))
                        .listening(l -> l.topic("camping"))
                        .positioning(p -> p.oneThing("Warm"))
                        .pillars(p -> p.voice("Warm")));

        assertThat(plan)
                .isEqualTo(Strategy.builder("plan")
                        .team(Team.builder().policy("Be kind").build())
                        .listening(Listening.builder().addTopic("camping").build())
                        .positioning(Positioning.builder().oneThing("Warm").build())
                        .pillars(Pillars.builder().voice("Warm").build())
                        .build());
    }

    private static void writeAbout(StrategyScope strategy) {
        strategy.about("Tents");
    }
}
