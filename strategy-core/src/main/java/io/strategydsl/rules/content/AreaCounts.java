package io.strategydsl.rules.content;

import com.google.common.collect.Iterables;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many posts each area of a content mix has. A post whose area the mix does not name is one of the area that it counts as,
 * if the mix names that. Where it only names others that count as the same, all of these are looked at as one.
 */
final class AreaCounts {
    /** The times of a post of which nobody can say how often it comes. */
    static final int UNKNOWN = -1;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Map<String, OfArea> named = new LinkedHashMap<>();
    private final Map<String, OfArea> others = new LinkedHashMap<>();
    private long total;
    private boolean unknown;
    private boolean over = true;

    /** An area, its share of the mix, and how many posts it has. */
    static final class OfArea {
        private final ContentArea area;
        private BigDecimal share = BigDecimal.ZERO;
        private long posts;

        private OfArea(ContentArea area) {
            this.area = area;
        }

        ContentArea area() {
            return area;
        }

        BigDecimal share() {
            return share;
        }

        long posts() {
            return posts;
        }
    }

    AreaCounts(Collection<ContentShare> mix) {
        for (ContentShare share : mix) {
            OfArea each = find(named, share.area());
            each.share = each.share.add(share.percent());
        }
    }

    private static OfArea find(Map<String, OfArea> areas, ContentArea area) {
        return areas.computeIfAbsent(area.id(), id -> new OfArea(area));
    }

    void add(ContentArea area, int times) {
        if (times == UNKNOWN) {
            unknown = true;
        } else {
            total += times;
            of(area).posts += times;
        }
    }

    private OfArea of(ContentArea area) {
        OfArea same = named.get(area.id());
        if (same == null && area.countsAs().isPresent()) {
            same = named.get(area.countsAs().get().id());
        }
        return same == null ? find(others, area) : same;
    }

    long total() {
        return total;
    }

    /** Returns whether nobody can say how often some post comes. */
    boolean isUnknown() {
        return unknown;
    }

    /** Returns whether nothing is left to be posted. */
    boolean isOver() {
        return over;
    }

    void goOn() {
        over = false;
    }

    /** Returns the area whose posts are farthest from its share, or else the first; of several, the first. */
    OfArea farthest() {
        for (ContentArea balanced : ContentArea.balanced()) {
            if (anyCountsAs(balanced, others) && anyCountsAs(balanced, named)) {
                together(balanced);
            }
        }
        OfArea farthest = named.values().iterator().next();
        BigDecimal most = distance(farthest);
        for (OfArea each : Iterables.concat(named.values(), others.values())) {
            BigDecimal distance = distance(each);
            if (distance.compareTo(most) > 0) {
                farthest = each;
                most = distance;
            }
        }
        return farthest;
    }

    private void together(ContentArea balanced) {
        OfArea sum = new OfArea(balanced);
        for (Map<String, OfArea> areas : List.of(named, others)) {
            for (OfArea each : areas.values()) {
                if (countsAs(balanced, each)) {
                    sum.share = sum.share.add(each.share);
                    sum.posts += each.posts;
                }
            }
            areas.values().removeIf(each -> countsAs(balanced, each));
        }
        named.put(balanced.id(), sum);
    }

    private static boolean anyCountsAs(ContentArea balanced, Map<String, OfArea> areas) {
        for (OfArea each : areas.values()) {
            if (countsAs(balanced, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsAs(ContentArea balanced, OfArea each) {
        return each.area().countsAs().isPresent()
                && each.area().countsAs().get().equals(balanced);
    }

    /** Returns how many points it is off, times the number of posts, so that nothing is rounded. */
    private BigDecimal distance(OfArea each) {
        return each.share()
                .multiply(BigDecimal.valueOf(total))
                .subtract(PERCENT.multiply(BigDecimal.valueOf(each.posts())))
                .abs();
    }

    boolean isOffByMoreThan(int points, OfArea each) {
        return distance(each).compareTo(BigDecimal.valueOf(points * total)) > 0;
    }

    /** Returns which percentage of the posts it has, to one decimal. */
    BigDecimal percentOf(OfArea each) {
        return PERCENT.multiply(BigDecimal.valueOf(each.posts()))
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
