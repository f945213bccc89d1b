package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;

/** What the rules on content ask of a content mix. An area may have several shares, which are added. */
final class ContentMix {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ContentMix() {}

    static BigDecimal total(ChannelPlan channel) {
        BigDecimal total = BigDecimal.ZERO;
        for (ContentShare share : channel.mix()) {
            total = total.add(share.percent());
        }
        return total;
    }

    static boolean has(ChannelPlan channel, ContentArea area) {
        for (ContentShare share : channel.mix()) {
            if (share.area() == area && share.percent().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether promotion is all there is, and not only all that is stated so far. */
    static boolean isAllPromotion(ChannelPlan channel) {
        return !has(channel, ContentArea.CURATED)
                && !has(channel, ContentArea.INTERACTION)
                && total(channel).compareTo(ALL) >= 0;
    }

    static String words(ContentArea area) {
        return switch (area) {
            case PROMOTION -> "promotion";
            case CURATED -> "curated information";
            case INTERACTION -> "interaction";
        };
    }

    static String call(ContentArea area) {
        return switch (area) {
            case PROMOTION -> "promotion(...)";
            case CURATED -> "curated(...)";
            case INTERACTION -> "interaction(...)";
        };
    }
}
