package io.strategydsl.benchmark;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;
import java.util.List;

/** What the content mixes of all channels have a share of. */
final class FloorMixes {
    private static final List<ContentArea> BALANCED = ContentArea.balanced();
    private static final int ALL = (1 << BALANCED.size()) - 1;
    private static final int OTHER = 1 << BALANCED.size();
    private int covered;

    void add(List<ContentShare> mix) {
        covered |= areas(mix) & ALL;
    }

    /** Whether some area has no share in any channel, while another has one. */
    boolean lackAnArea() {
        return covered != 0 && covered != ALL;
    }

    /** Whether an area of the mix counts as one of those that are to be balanced. */
    static boolean countForSomething(List<ContentShare> mix) {
        return (areas(mix) & ALL) != 0;
    }

    /** The areas that have a share, a bit each; all that count as none of the three have one together. */
    private static int areas(List<ContentShare> mix) {
        int areas = 0;
        for (ContentShare share : mix) {
            if (share.percent().signum() > 0) {
                areas |= share.area().countsAs().isPresent()
                        ? 1 << BALANCED.indexOf(share.area().countsAs().get())
                        : OTHER;
            }
        }
        return areas;
    }

    static boolean isOnlyPromotion(List<ContentShare> mix, BigDecimal total, BigDecimal all) {
        int promotion = 1 << BALANCED.indexOf(ContentArea.PROMOTION);
        return (areas(mix) & ~promotion) == 0 && total.compareTo(all) >= 0;
    }
}
