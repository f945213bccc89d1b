package io.strategydsl.planning.editorial;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ValueArbitraries;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContentSpreadTest {
    private static final ContentSpread FIFTH = ContentSpread.of(List.of(promotion(20), curated(40), interaction(40)));

    @Test
    void spreadsTenPostsExactly() {
        assertThat(FIFTH.counts(10)).isEqualTo(Map.of(PROMOTION, 2, CURATED, 4, INTERACTION, 4));
    }

    @Test
    void givesWhatIsLeftToThoseFurthestBehindTheirShare() {
        ContentSpread spread = ContentSpread.of(List.of(promotion(50), curated(30), interaction(20)));

        assertThat(spread.counts(4)).isEqualTo(Map.of(PROMOTION, 2, CURATED, 1, INTERACTION, 1));
    }

    @Test
    void letsTheAreasTakeTurns() {
        assertThat(FIFTH.areas().limit(10))
                .containsExactly(
                        CURATED,
                        INTERACTION,
                        PROMOTION,
                        CURATED,
                        INTERACTION,
                        CURATED,
                        INTERACTION,
                        PROMOTION,
                        CURATED,
                        INTERACTION);
    }

    @Test
    void putsTheLargerShareFirstWhereTwoAreEquallyFarBehind() {
        ContentSpread spread = ContentSpread.of(List.of(promotion(25), curated(75)));

        assertThat(spread.areas().limit(4)).containsExactly(CURATED, CURATED, PROMOTION, CURATED);
    }

    @Test
    void takesSharesRelativeToTheirSum() {
        assertThat(ContentSpread.of(List.of(promotion(1), curated(2), interaction(2))))
                .isEqualTo(FIFTH);
    }

    @Test
    void addsSharesOfOneArea() {
        assertThat(ContentSpread.of(List.of(promotion(10), curated(40), promotion(10), interaction(40))))
                .isEqualTo(FIFTH);
    }

    @Test
    void takesFractionsOfAPercent() {
        ContentSpread spread = ContentSpread.of(List.of(promotion("0.5"), curated("99.5")));

        assertThat(spread.counts(1_000)).isEqualTo(Map.of(PROMOTION, 5, CURATED, 995));
    }

    @Test
    void isEmptyWithoutShares() {
        assertThat(ContentSpread.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void isEmptyWhereTheSharesAddUpToZero() {
        assertThat(ContentSpread.of(List.of(promotion(0), curated(0))).isEmpty())
                .isTrue();
    }

    @Test
    void hasNoAreasWhereItIsEmpty() {
        assertThat(ContentSpread.of(List.of()).areas()).isEmpty();
    }

    @Test
    void hasNoCountsWhereItIsEmpty() {
        assertThat(ContentSpread.of(List.of()).counts(10)).isEmpty();
    }

    @Test
    void leavesOutAnAreaWithAShareOfZero() {
        assertThat(ContentSpread.of(List.of(promotion(0), curated(60), interaction(40)))
                        .counts(5))
                .isEqualTo(Map.of(CURATED, 3, INTERACTION, 2));
    }

    @Test
    void roundsAMixThatAddsUpToMillionsOfPercent() {
        ContentSpread spread = ContentSpread.of(Collections.nCopies(100_000, promotion("99.999999999")));

        assertThat(spread.counts(3)).isEqualTo(Map.of(PROMOTION, 3));
    }

    @Test
    void readsAsAProportion() {
        assertThat(FIFTH).hasToString("Promotion 1 : Curated 2 : Interaction 2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesAMixThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ContentSpread.of(null))
                .withMessageStartingWith("content spread: null was given for mix");
    }

    @Test
    void refusesANumberOfPostsBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIFTH.counts(-1))
                .withMessage("content spread: number of posts is -1; it goes from 0 to 1,000,000");
    }

    @Property(tries = 300)
    void addsUp(@ForAll("mixes") List<ContentShare> mix, @ForAll @IntRange(max = 2_000) int posts) {
        ContentSpread spread = ContentSpread.of(mix);
        Assume.that(!spread.isEmpty());

        assertThat(spread.counts(posts).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(posts);
    }

    @Property(tries = 300)
    void keepsEachCountWithinOneOfItsExactShare(
            @ForAll("mixes") List<ContentShare> mix, @ForAll @IntRange(max = 2_000) int posts) {
        double sum =
                mix.stream().mapToDouble(share -> share.percent().doubleValue()).sum();

        ContentSpread.of(mix).counts(posts).forEach((area, count) -> {
            double share = mix.stream()
                    .filter(each -> each.area().equals(area))
                    .mapToDouble(each -> each.percent().doubleValue())
                    .sum();
            assertThat((double) count).isCloseTo(posts * share / sum, Offset.strictOffset(1.0));
        });
    }

    @Property(tries = 300)
    void countsWhatTheTurnsGive(@ForAll("mixes") List<ContentShare> mix, @ForAll @IntRange(max = 500) int posts) {
        ContentSpread spread = ContentSpread.of(mix);

        spread.counts(posts)
                .forEach((area, count) -> assertThat(spread.areas().limit(posts).filter(area::equals))
                        .hasSize(count));
    }

    @Provide
    Arbitrary<List<ContentShare>> mixes() {
        return ValueArbitraries.contentShares().list().ofMaxSize(5);
    }
}
