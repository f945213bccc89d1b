package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ListeningAudienceAndCompetitorsTest {
    private static final OneRule RULE = new OneRule("listening.audience-and-competitors");

    private static final Strategy ONLY_AUDIENCE =
            strategy("plan", s -> s.listening(l -> l.audience("What shop owners ask in their group")));

    private static final Strategy ONLY_COMPETITORS = strategy("plan", s -> s.listening(l -> l.competitor("Tent & Co")));

    private static final Strategy NEITHER = strategy("plan", s -> s.listening(l -> l.topic("Wild camping")));

    private static final Strategy WITHOUT_LISTENING = strategy("plan", s -> {});

    @Test
    void passesListeningToBoth() {
        Strategy plan = strategy(
                "plan",
                s -> s.listening(
                        l -> l.audience("What shop owners ask in their group").competitor("Tent & Co")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsThatCompetitorsAreLeftOut() {
        assertThat(RULE.found(ONLY_AUDIENCE))
                .containsExactly("WARNING listening.audience-and-competitors listening/competitors");
    }

    @Test
    void saysThatCompetitorsAreLeftOut() {
        assertThat(RULE.messages(ONLY_AUDIENCE)).containsExactly("listening to competitors is not stated");
    }

    @Test
    void saysHowACompetitorIsAdded() {
        assertThat(RULE.fixes(ONLY_AUDIENCE)).containsExactly("In listening(...) add .competitor(\"...\")");
    }

    @Test
    void findsThatTheAudienceIsLeftOut() {
        assertThat(RULE.found(ONLY_COMPETITORS))
                .containsExactly("WARNING listening.audience-and-competitors listening/audience");
    }

    @Test
    void saysThatTheAudienceIsLeftOut() {
        assertThat(RULE.messages(ONLY_COMPETITORS)).containsExactly("listening to the audience is not stated");
    }

    @Test
    void saysHowTheAudienceIsAdded() {
        assertThat(RULE.fixes(ONLY_COMPETITORS)).containsExactly("In listening(...) add .audience(\"...\")");
    }

    @Test
    void findsEachOfTheTwoWhereBothAreLeftOut() {
        assertThat(RULE.found(NEITHER))
                .containsExactly(
                        "WARNING listening.audience-and-competitors listening/audience",
                        "WARNING listening.audience-and-competitors listening/competitors");
    }

    @Test
    void findsTheSameInAPlanWithoutListening() {
        assertThat(RULE.found(WITHOUT_LISTENING)).isEqualTo(RULE.found(NEITHER));
    }

    @Test
    void saysHowListeningIsAdded() {
        assertThat(RULE.fixes(WITHOUT_LISTENING))
                .containsExactly(
                        "Add .listening(l -> l.audience(\"...\"))", "Add .listening(l -> l.competitor(\"...\"))");
    }
}
