package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
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
        assertThat(RULE.messages(ONLY_KNOW))
                .containsExactly("the positioning does not say what people should think of the brand");
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
        assertThat(RULE.messages(ONLY_THINK)).containsExactly("the positioning has no key message");
    }

    @Test
    void saysHowAKeyMessageIsAdded() {
        assertThat(RULE.fixes(ONLY_THINK)).containsExactly("In positioning(...) add .keyMessage(\"...\")");
    }

    @Test
    void findsThatBothAreMissingOnlyOnce() {
        assertThat(RULE.found(NEITHER)).containsExactly("WARNING positioning.key-messages positioning/keyMessages");
    }

    @Test
    void saysThatBothAreMissing() {
        assertThat(RULE.messages(NEITHER))
                .containsExactly("the positioning does not say what people should know and think of the brand");
    }

    @Test
    void saysHowBothAreAdded() {
        assertThat(RULE.fixes(NEITHER))
                .containsExactly("In positioning(...) add .keyMessage(\"...\") and .shouldThink(\"...\")");
    }

    @Test
    void findsAPlanWithoutAPositioning() {
        assertThat(RULE.found(WITHOUT_POSITIONING))
                .containsExactly("WARNING positioning.key-messages strategy/positioning");
    }

    @Test
    void saysThatThePlanSaysNeither() {
        assertThat(RULE.messages(WITHOUT_POSITIONING))
                .containsExactly("the strategy does not say what people should know and think of the brand");
    }

    @Test
    void saysHowAPositioningIsAdded() {
        assertThat(RULE.fixes(WITHOUT_POSITIONING))
                .containsExactly("Add .positioning(p -> p.keyMessage(\"...\").shouldThink(\"...\"))");
    }
}
