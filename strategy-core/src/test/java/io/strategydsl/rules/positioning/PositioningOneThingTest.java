package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PositioningOneThingTest {
    private static final OneRule RULE = new OneRule("positioning.one-thing");

    private static final Strategy WITHOUT_ONE_THING =
            strategy("plan", s -> s.positioning(p -> p.keyMessage("We repair what we sell")));

    private static final Strategy WITHOUT_POSITIONING = strategy("plan", s -> {});

    @Test
    void passesAPositioningWithTheOneThing() {
        Strategy plan = strategy(
                "plan",
                s -> s.positioning(p -> p.keyMessage("We repair what we sell").oneThing("Nights that you remember")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAPositioningWithoutIt() {
        assertThat(RULE.found(WITHOUT_ONE_THING)).containsExactly("WARNING positioning.one-thing positioning/oneThing");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_ONE_THING))
                .containsExactly("the one thing that sets the organisation apart is not stated");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_ONE_THING)).containsExactly("In positioning(...) add .oneThing(\"...\")");
    }

    @Test
    void takesOneThingOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.positioning(p -> p.oneThing(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("WARNING positioning.one-thing positioning/oneThing");
    }

    @Test
    void findsAPlanWithoutAPositioningAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_POSITIONING))
                .containsExactly("WARNING positioning.one-thing positioning/oneThing");
    }

    @Test
    void saysHowAPositioningIsAdded() {
        assertThat(RULE.fixes(WITHOUT_POSITIONING)).containsExactly("Add .positioning(p -> p.oneThing(\"...\"))");
    }
}
