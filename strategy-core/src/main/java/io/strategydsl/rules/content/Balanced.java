package io.strategydsl.rules.content;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.rule.Clause;
import java.util.List;
import java.util.Set;

/** The three areas that a content mix balances, and what messages call them. */
enum Balanced {
    PROMOTION("promotion(...)"),
    CURATED("curated(...)"),
    INTERACTION("interaction(...)");

    private static final List<Balanced> ALL = List.of(values());
    static final int COUNT = ALL.size();

    private final String call;

    Balanced(String call) {
        this.call = call;
    }

    private ContentArea area() {
        return switch (this) {
            case PROMOTION -> ContentArea.PROMOTION;
            case CURATED -> ContentArea.CURATED;
            case INTERACTION -> ContentArea.INTERACTION;
        };
    }

    Clause words() {
        return switch (this) {
            case PROMOTION -> Clause.of("promotion");
            case CURATED -> Clause.of("curated information");
            case INTERACTION -> Clause.of("interaction");
        };
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
                if (ContentMix.counts(share, balanced.area())) {
                    covered.add(balanced);
                }
            }
        }
    }
}
