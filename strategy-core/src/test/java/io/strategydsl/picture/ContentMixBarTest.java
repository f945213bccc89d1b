package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.StrategyIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentMixBarTest {
    private static final ContentShare PROMOTION = ContentShare.of(ContentArea.PROMOTION, 20);
    private static final ContentShare CURATED = ContentShare.of(ContentArea.CURATED, 80);

    private static SvgReader drawn(StrategyBuilder plan, ContentShare... mix) {
        ChannelPlan channel = ChannelPlan.builder("ig")
                .platform(Platform.INSTAGRAM)
                .account("@campfire")
                .mix(List.of(mix))
                .build();
        StrategyIndex index = StrategyIndex.of(plan.addChannel(channel).build());
        return new SvgReader(ContentMixBar.svg(channel, index));
    }

    private static SvgReader drawn(ContentShare... mix) {
        return drawn(Strategy.builder("campfire"), mix);
    }

    @Test
    void namesTheChannelAndItsShares() {
        assertThat(drawn(PROMOTION, CURATED).texts("text"))
                .containsExactly("Instagram, @campfire", "20%", "80%", "20% Promotion", "80% Curated");
    }

    @Test
    void areasDifferInPatternsAndNotOnlyInColor() {
        assertThat(drawn(PROMOTION, CURATED, ContentShare.of(ContentArea.INTERACTION, 20))
                        .ids())
                .contains("strategy-mix-ig-diagonal", "strategy-mix-ig-dots");
    }

    @Test
    void sharesOfOneAreaAreAdded() {
        assertThat(drawn(PROMOTION, PROMOTION).texts("text")).contains("40% Promotion");
    }

    @Test
    void whatIsMissingToAHundredIsNamed() {
        assertThat(drawn(PROMOTION).texts("text")).contains("80% not planned");
    }

    @Test
    void saysWhatMoreThanAHundredComesTo() {
        assertThat(drawn(PROMOTION, CURATED, CURATED).texts("text"))
                .contains("The shares add up to 180%; the bar shows them relative to each other.");
    }

    @Test
    void aChannelWithoutAMixHasThatOfThePlan() {
        assertThat(drawn(Strategy.builder("campfire").mix(List.of(PROMOTION, CURATED)))
                        .texts("text"))
                .contains("20% Promotion", "The mix of the whole plan; the channel has none of its own.");
    }

    @Test
    void aChannelWithoutAnyMixSaysSo() {
        assertThat(drawn().texts("text")).contains("The plan states no content mix for this channel.");
    }

    @Test
    void describesTheShares() {
        assertThat(drawn(PROMOTION, CURATED).texts("desc")).containsExactly("20% Promotion; 80% Curated.");
    }
}
