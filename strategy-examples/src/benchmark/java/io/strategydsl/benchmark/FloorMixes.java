package io.strategydsl.benchmark;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;
import java.util.List;

/** What the content mixes of all channels have a share of. */
final class FloorMixes {
    private static final int ALL = (1 << ContentArea.values().length) - 1;
    private int covered;

    void add(List<ContentShare> mix) {
        covered |= areas(mix);
    }

    /** Whether some area has no share in any channel, while another has one. */
    boolean lackAnArea() {
        return covered != 0 && covered != ALL;
    }

    /** The areas that have a share, a bit each. */
    private static int areas(List<ContentShare> mix) {
        int areas = 0;
        for (ContentShare share : mix) {
            if (share.percent().signum() > 0) {
                areas |= 1 << share.area().ordinal();
            }
        }
        return areas;
    }

    static boolean isOnlyPromotion(List<ContentShare> mix, BigDecimal total, BigDecimal all) {
        return (areas(mix) & ~(1 << ContentArea.PROMOTION.ordinal())) == 0 && total.compareTo(all) >= 0;
    }
}
