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
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private int covered;
    private boolean anyChannel;
    private boolean anyChannelWithout;

    /** Adds the mix of a channel, empty if it has none of its own. */
    void add(List<ContentShare> mix) {
        anyChannel = true;
        anyChannelWithout |= mix.isEmpty();
        covered |= areas(mix) & ALL;
    }

    /** Adds the mix of the plan, which counts where it holds for a channel, or there is none yet. */
    void addOfPlan(List<ContentShare> mix) {
        if (countsPlan()) {
            covered |= areas(mix) & ALL;
        }
    }

    boolean countsPlan() {
        return anyChannelWithout || !anyChannel;
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

    static BigDecimal total(List<ContentShare> mix) {
        BigDecimal total = BigDecimal.ZERO;
        for (ContentShare share : mix) {
            total = total.add(share.percent());
        }
        return total;
    }

    static boolean isAll(BigDecimal total) {
        return total.compareTo(PERCENT) == 0;
    }

    static boolean isOnlyPromotion(List<ContentShare> mix, BigDecimal total) {
        int promotion = 1 << BALANCED.indexOf(ContentArea.PROMOTION);
        return (areas(mix) & ~promotion) == 0 && total.compareTo(PERCENT) >= 0;
    }
}
