package io.strategydsl.model;

import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.OWN_EXPERTISE;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What areas of content have beyond the other catalogues. */
class ContentAreaTest {
    private static final ContentArea TIPS = ContentArea.of("training-tips", "Training tips");

    @Test
    void theThreeCountAsThemselves() {
        assertThat(ContentArea.balanced())
                .containsExactly(PROMOTION, CURATED, INTERACTION)
                .allSatisfy(area -> assertThat(area.countsAs()).contains(area));
    }

    @Test
    void othersCountAsNoneUnlessTheySaySo() {
        assertThat(OWN_EXPERTISE.countsAs()).isEmpty();
        assertThat(TIPS.countsAs()).isEmpty();
        assertThat(TIPS.countingAs(CURATED).countsAs()).contains(CURATED);
    }

    @Test
    void anAreaThatCountsAsSomethingIsAnotherOne() {
        ContentArea promoting = TIPS.countingAs(PROMOTION);

        assertThat(promoting).isNotEqualTo(TIPS).isNotEqualTo(TIPS.countingAs(CURATED));
        assertThat(promoting).isEqualTo(TIPS.countingAs(PROMOTION)).hasSameHashCodeAs(TIPS.countingAs(PROMOTION));
        assertThat(promoting.compareTo(TIPS)).isNotZero();
    }

    @Test
    void theLastWordOnWhatItCountsAsHolds() {
        assertThat(TIPS.countingAs(PROMOTION).countingAs(CURATED)).isEqualTo(TIPS.countingAs(CURATED));
    }

    @Test
    void refusesToCountAsAnythingButTheThree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIPS.countingAs(OWN_EXPERTISE))
                .withMessage(
                        "content area 'training-tips': it cannot count as 'own-expertise'; choose PROMOTION, CURATED or"
                                + " INTERACTION");
    }

    @Test
    void refusesThatAnEntryOfTheCatalogueCountsAsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OWN_EXPERTISE.countingAs(CURATED))
                .withMessage(
                        "content area 'own-expertise': the catalogue says what it counts as; make a custom one with"
                                + " ContentArea.of(id, name)");
    }
}
