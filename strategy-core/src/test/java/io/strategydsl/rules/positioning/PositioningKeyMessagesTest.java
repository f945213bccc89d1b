package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PositioningKeyMessagesTest {
    private static final OneRule RULE = new OneRule("positioning.key-messages");

    private static final Strategy ONLY_KNOW =
            strategy("plan", s -> s.positioning(p -> p.keyMessage("We repair what we sell")));

    private static final Strategy ONLY_THINK =
            strategy("plan", s -> s.positioning(p -> p.shouldThink("They are campers like us")));

    private static final Strategy NEITHER =
            strategy("plan", s -> s.positioning(p -> p.oneThing("Nights that you remember")));

    private static final Strategy WITHOUT_POSITIONING = strategy("plan", s -> {});

    @Test
    void passesAPositioningWithBoth() {
        Strategy plan = strategy(
                "plan",
                s -> s.positioning(
                        p -> p.keyMessage("We repair what we sell").shouldThink("They are campers like us")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsThatItIsNotSaidWhatToThink() {
        assertThat(RULE.found(ONLY_KNOW)).containsExactly("WARNING positioning.key-messages positioning/shouldThink");
    }

    @Test
    void saysThatItIsNotSaidWhatToThink() {
        assertThat(RULE.messages(ONLY_KNOW)).containsExactly("what people should think of the brand is not stated");
    }

    @Test
    void saysHowToSayWhatToThink() {
        assertThat(RULE.fixes(ONLY_KNOW)).containsExactly("In positioning(...) add .shouldThink(\"...\")");
    }

    @Test
    void findsThatThereIsNoKeyMessage() {
        assertThat(RULE.found(ONLY_THINK)).containsExactly("WARNING positioning.key-messages positioning/keyMessages");
    }

    @Test
    void saysThatThereIsNoKeyMessage() {
        assertThat(RULE.messages(ONLY_THINK)).containsExactly("no key message is stated");
    }

    @Test
    void saysHowAKeyMessageIsAdded() {
        assertThat(RULE.fixes(ONLY_THINK)).containsExactly("In positioning(...) add .keyMessage(\"...\")");
    }

    @Test
    void findsEachOfTheTwoWhereBothAreMissing() {
        assertThat(RULE.found(NEITHER))
                .containsExactly(
                        "WARNING positioning.key-messages positioning/keyMessages",
                        "WARNING positioning.key-messages positioning/shouldThink");
    }

    @Test
    void findsTheSameInAPlanWithoutAPositioning() {
        assertThat(RULE.found(WITHOUT_POSITIONING)).isEqualTo(RULE.found(NEITHER));
    }

    @Test
    void saysHowAPositioningIsAdded() {
        assertThat(RULE.fixes(WITHOUT_POSITIONING))
                .containsExactly(
                        "Add .positioning(p -> p.keyMessage(\"...\"))",
                        "Add .positioning(p -> p.shouldThink(\"...\"))");
    }
}
