package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentNotAllPromotionTest {
    private static final OneRule RULE = new OneRule("content.not-all-promotion");

    private static final Strategy ALL_PROMOTION = plan(promotion(100));

    @Test
    void passesAMixWithSomethingElse() {
        assertThat(RULE.outcome(plan(promotion(99), curated(1)))).isEqualTo("passed 1");
    }

    @Test
    void findsAMixOfPromotionAlone() {
        assertThat(RULE.found(ALL_PROMOTION)).containsExactly("ERROR content.not-all-promotion channels/photos/mix");
    }

    @Test
    void saysThatItIsAllPromotion() {
        assertThat(RULE.messages(ALL_PROMOTION)).containsExactly("channel 'photos' posts nothing but promotion");
    }

    @Test
    void saysWhatToGiveAShare() {
        assertThat(RULE.fixes(ALL_PROMOTION))
                .containsExactly(
                        "In channel(\"photos\", ...) give curated(...) and interaction(...)" + " a share in .mix(...)");
    }

    @Test
    void isNotMisledByAShareOfNothing() {
        assertThat(RULE.found(plan(promotion(100), curated(0)))).hasSize(1);
    }

    @Test
    void addsSeveralSharesOfPromotion() {
        assertThat(RULE.found(plan(promotion(40), promotion(60)))).hasSize(1);
    }

    @Test
    void saysHowMuchPromotionIsStated() {
        assertThat(StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule(RULE.id())))
                        .validate(plan(promotion(60), promotion("59.99")))
                        .findings())
                .extracting(Finding::found)
                .containsExactly(Optional.of("promotion 119.99%"));
    }

    @Test
    void passesAMixOfWhichTheRestIsNotStated() {
        assertThat(RULE.found(plan(promotion(60)))).isEmpty();
        assertThat(RULE.found(plan(promotion("99.99")))).isEmpty();
    }

    @Test
    void countsAreasThatCountAsPromotion() {
        ContentArea offers = ContentArea.of("offers", "Offers");

        assertThat(RULE.found(plan(promotion(40), share(offers.countingAs(PROMOTION), 60))))
                .hasSize(1);
        assertThat(RULE.found(plan(promotion(40), share(offers, 60)))).isEmpty();
    }

    @Test
    void findsAPlanWhoseMixIsAllPromotion() {
        Strategy plan = strategy("plan", s -> s.mix(promotion(100)).channel("photos", INSTAGRAM));

        assertThat(RULE.found(plan)).containsExactly("ERROR content.not-all-promotion strategy/mix");
        assertThat(RULE.messages(plan)).containsExactly("the strategy plans nothing but promotion");
        assertThat(RULE.fixes(plan))
                .containsExactly("In the .mix(...) of the strategy give curated(...) and interaction(...) a share");
    }

    @Test
    void hasNothingToCheckWithoutAMix() {
        assertThat(RULE.outcome(plan())).isEqualTo("not applicable: neither the plan nor a channel has a content mix");
    }

    private static Strategy plan(ContentShare... mix) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.mix(mix)));
    }
}
