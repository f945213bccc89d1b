package io.strategydsl.planning.editorial;

import com.google.common.math.LongMath;
import io.strategydsl.model.ContentArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the posts of a spread one by one. */
final class RunningSpread {
    /** Among areas that are equally far behind, the first goes first. */
    private final List<Share> shares;

    private final long total;

    RunningSpread(Map<ContentArea, Long> weights) {
        this.shares = weights.entrySet().stream()
                .map(weight -> new Share(weight.getKey(), weight.getValue()))
                .sorted(Comparator.comparing((Share share) -> -share.weight))
                .toList();
        this.total = shares.stream().mapToLong(share -> share.weight).sum();
    }

    /** Returns the area of the next post; none if no area has a share. */
    Optional<ContentArea> next() {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Share furthest = shares.get(0);
        for (Share share : shares) {
            share.behind = LongMath.saturatedAdd(share.behind, share.weight);
            if (share.behind > furthest.behind) {
                furthest = share;
            }
        }
        furthest.behind = LongMath.saturatedSubtract(furthest.behind, total);
        return Optional.of(furthest.area);
    }

    /** Counts a post whose area is stated: for that area if it has a share, or else for the one that it counts as. */
    void add(ContentArea stated) {
        for (Share share : shares) {
            share.behind = LongMath.saturatedAdd(share.behind, share.weight);
        }
        shareOf(stated)
                .or(() -> stated.countsAs().flatMap(this::shareOf))
                .ifPresent(share -> share.behind = LongMath.saturatedSubtract(share.behind, total));
    }

    private Optional<Share> shareOf(ContentArea area) {
        for (Share share : shares) {
            if (share.area.equals(area)) {
                return Optional.of(share);
            }
        }
        return Optional.empty();
    }

    private static final class Share {
        private final ContentArea area;
        private final long weight;
        /** Returns how far the area is behind its share, in posts times the total of the weights. */
        private long behind;

        Share(ContentArea area, long weight) {
            this.area = area;
            this.weight = weight;
        }
    }
}
