package io.strategydsl.rules.content;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.util.List;
import java.util.Set;

/** The three areas that a content mix balances, and what messages call them. */
enum Balanced {
    PROMOTION(ContentArea.PROMOTION, "promotion", "promotion(...)"),
    CURATED(ContentArea.CURATED, "curated information", "curated(...)"),
    INTERACTION(ContentArea.INTERACTION, "interaction", "interaction(...)");

    private static final List<Balanced> ALL = List.of(values());
    static final int COUNT = ALL.size();

    private final ContentArea area;
    private final String words;
    private final String call;

    Balanced(ContentArea area, String words, String call) {
        this.area = area;
        this.words = words;
        this.call = call;
    }

    String words() {
        return words;
    }

    String call() {
        return call;
    }

    /** Returns whether no share of the mix counts as one of the three. */
    static boolean none(List<ContentShare> mix) {
        for (ContentShare share : mix) {
            if (share.percent().signum() > 0 && share.area().countsAs().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Adds those as which a share of the mix counts. */
    static void addTo(Set<Balanced> covered, List<ContentShare> mix) {
        for (ContentShare share : mix) {
            for (Balanced balanced : ALL) {
                if (ContentMix.counts(share, balanced.area)) {
                    covered.add(balanced);
                }
            }
        }
    }
}
