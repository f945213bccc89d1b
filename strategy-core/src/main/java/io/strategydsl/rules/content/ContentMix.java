package io.strategydsl.rules.content;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules on content ask of a content mix. An area may have several shares, which are added, and a share counts for
 * the area that its own one counts as.
 */
final class ContentMix {
    static final BigDecimal ALL = BigDecimal.valueOf(100);
    static final String NONE = "neither the plan nor a channel has a content mix";

    private ContentMix() {}

    static BigDecimal total(List<ContentShare> mix) {
        BigDecimal total = BigDecimal.ZERO;
        for (ContentShare share : mix) {
            total = total.add(share.percent());
        }
        return total;
    }

    /** Returns whether the share is of this area, or of one that counts as it, and not of nothing. */
    static boolean counts(ContentShare share, ContentArea area) {
        return share.percent().signum() > 0
                && share.area().countsAs().isPresent()
                && share.area().countsAs().get().equals(area);
    }

    /** Returns whether promotion is all there is, and not only all that is stated so far. */
    static boolean isAllPromotion(List<ContentShare> mix) {
        for (ContentShare share : mix) {
            if (share.percent().signum() > 0 && !counts(share, ContentArea.PROMOTION)) {
                return false;
            }
        }
        return total(mix).compareTo(ALL) >= 0;
    }
}
