package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ContentMixAddsUpTest {
    private static final OneRule RULE = new OneRule("content.mix-adds-up");

    private static final Strategy TOO_LITTLE = plan(promotion(20), curated(40), interaction(30));

    @Test
    void passesSharesThatAddUpTo100() {
        assertThat(RULE.outcome(plan(promotion(20), curated(40), interaction(40))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsSharesThatAddUpToLess() {
        assertThat(RULE.found(TOO_LITTLE)).containsExactly("ERROR content.mix-adds-up channels/photos/mix");
    }

    @Test
    void saysToWhatTheyAddUp() {
        assertThat(RULE.messages(TOO_LITTLE)).containsExactly("channel 'photos' has a mix that adds up to 90%");
    }

    @Test
    void saysToChangeTheShares() {
        assertThat(RULE.fixes(TOO_LITTLE))
                .containsExactly(
                        "In channel(\"photos\", ...) change the shares in .mix(...)" + " so that they add up to 100");
    }

    @Test
    void findsSharesThatAddUpToMore() {
        assertThat(RULE.found(plan(promotion(60), curated(60)))).hasSize(1);
    }

    @Test
    void addsUpExactly() {
        assertThat(RULE.messages(plan(promotion("33.3"), curated("33.3"), interaction("33.3"))))
                .containsExactly("channel 'photos' has a mix that adds up to 99.9%");
    }

    @Test
    void passesDecimalsThatAddUp() {
        assertThat(RULE.found(plan(promotion("33.34"), curated("33.33"), interaction("33.33"))))
                .isEmpty();
    }

    @Test
    void looksAtTheMixOfThePlanOnce() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(promotion(20), curated(79))
                        .channel("photos", INSTAGRAM)
                        .channel("more-photos", INSTAGRAM, c -> c.mix(promotion(20), curated(80))));

        assertThat(RULE.found(plan)).containsExactly("ERROR content.mix-adds-up strategy/mix");
        assertThat(RULE.messages(plan)).containsExactly("the strategy has a mix that adds up to 99%");
        assertThat(RULE.fixes(plan))
                .containsExactly("In the .mix(...) of the strategy change the shares so that they add up to 100");
    }

    @Test
    void hasNothingToCheckWithoutAMix() {
        assertThat(RULE.outcome(plan())).isEqualTo("not applicable: neither the plan nor a channel has a content mix");
    }

    private static Strategy plan(ContentShare... mix) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.mix(mix)));
    }
}
