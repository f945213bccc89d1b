package io.strategydsl.rules.content;

import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.OWN_EXPERTISE;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaCountsTest {
    private static final ContentArea OFFERS = ContentArea.of("offers", "Offers").countingAs(PROMOTION);
    private static final ContentArea SALES = ContentArea.of("sales", "Sales").countingAs(PROMOTION);
    private static final ContentArea LOANS = ContentArea.of("loans", "Loans").countingAs(PROMOTION);
    private static final ContentArea NEWS = ContentArea.of("news", "News");

    @Test
    void takesTheFirstOfTwoThatAreEquallyFarOff() {
        AreaCounts counts = counts(share(PROMOTION, 50), share(CURATED, 50));
        counts.add(CURATED, 10);

        assertThat(farthest(counts)).isEqualTo("promotion: 0 of 10 for 50");
    }

    @Test
    void countsAnAreaForTheOneThatItCountsAsWhereTheMixNamesThat() {
        AreaCounts counts = counts(share(PROMOTION, 50), share(CURATED, 50));
        counts.add(OFFERS, 9);
        counts.add(CURATED, 1);

        assertThat(farthest(counts)).isEqualTo("promotion: 9 of 10 for 50");
    }

    @Test
    void countsAnAreaForItselfWhereTheMixNamesIt() {
        AreaCounts counts = counts(share(OFFERS, 20), share(PROMOTION, 30), share(CURATED, 50));
        counts.add(OFFERS, 5);
        counts.add(PROMOTION, 1);
        counts.add(CURATED, 4);

        assertThat(farthest(counts)).isEqualTo("offers: 5 of 10 for 20");
    }

    @Test
    void addsUpWhatCountsAsTheSameWhereTheMixNamesOnlyOthers() {
        AreaCounts counts = counts(share(OFFERS, 20), share(SALES, 20), share(CURATED, 30), share(INTERACTION, 30));
        counts.add(LOANS, 9);
        counts.add(OFFERS, 1);

        assertThat(farthest(counts)).isEqualTo("promotion: 10 of 10 for 40");
    }

    @Test
    void keepsTheOtherAreasWhereSomeAreAddedUp() {
        AreaCounts counts = counts(share(OFFERS, 20), share(SALES, 20), share(CURATED, 60));
        counts.add(LOANS, 4);
        counts.add(NEWS, 6);

        assertThat(farthest(counts)).isEqualTo("curated: 0 of 10 for 60");
    }

    @Test
    void leavesAreasApartWhereThePostsAreOfThoseInTheMix() {
        AreaCounts counts = counts(share(OFFERS, 20), share(SALES, 20), share(INTERACTION, 60));
        counts.add(OFFERS, 4);
        counts.add(NEWS, 1);
        counts.add(INTERACTION, 5);

        assertThat(farthest(counts)).isEqualTo("offers: 4 of 10 for 20");
    }

    @Test
    void leavesAreasApartOfWhichTheMixNamesNoOther() {
        AreaCounts counts = counts(share(NEWS, 40), share(CURATED, 60));
        counts.add(OFFERS, 3);
        counts.add(SALES, 3);
        counts.add(CURATED, 4);

        assertThat(farthest(counts)).isEqualTo("news: 0 of 10 for 40");
    }

    @Test
    void takesPostsOfAnAreaThatTheMixDoesNotNameForOnesWithoutAShare() {
        AreaCounts counts = counts(share(CURATED, 100));
        counts.add(OWN_EXPERTISE, 10);

        assertThat(farthest(counts)).isEqualTo("curated: 0 of 10 for 100");
    }

    @Test
    void addsUpSharesOfOneArea() {
        AreaCounts counts = counts(share(CURATED, 40), share(CURATED, 60));
        counts.add(CURATED, 10);

        assertThat(farthest(counts)).isEqualTo("curated: 10 of 10 for 100");
    }

    private static AreaCounts counts(ContentShare... mix) {
        return new AreaCounts(List.of(mix));
    }

    private static ContentShare share(ContentArea area, int percent) {
        return new ContentShare(area, BigDecimal.valueOf(percent));
    }

    private static String farthest(AreaCounts counts) {
        AreaCounts.OfArea area = counts.farthest();
        return area.area().id() + ": " + area.posts() + " of " + counts.total() + " for " + area.share();
    }
}
