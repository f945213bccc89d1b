package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.FACEBOOK;
import static io.strategydsl.model.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PersonaFoundTest {
    private static final OneRule RULE = new OneRule("persona.found");

    private static final Strategy NOWHERE =
            strategy("plan", s -> s.persona("beekeepers", "Beekeepers", p -> p.behaviour("Ask others first")));

    @Test
    void passesAPersonaWhoIsSaidToBeSomewhere() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("beekeepers", "Beekeepers", p -> p.behaviour("Ask others first")
                        .foundOn(YOUTUBE)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsOneOfWhomNobodySaysSo() {
        assertThat(RULE.found(NOWHERE)).containsExactly("INFO persona.found personas/beekeepers/platforms");
    }

    @Test
    void saysThatNoPlatformIsStated() {
        assertThat(RULE.messages(NOWHERE)).containsExactly("persona 'beekeepers' is not said to be on any platform");
    }

    @Test
    void proposesTheCallThatStatesOne() {
        assertThat(RULE.fixes(NOWHERE)).containsExactly("In persona(\"beekeepers\", ...) add .foundOn(...)");
    }

    @Test
    void isNotSatisfiedByAChannelThatIsToReachThem() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("beekeepers", "Beekeepers").channel("hive", FACEBOOK, c -> c.reaching("beekeepers")));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void hasNothingToCheckWithoutPersonas() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no personas");
    }
}
