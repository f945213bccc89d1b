package io.strategydsl.planning.editorial;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A content mix spread over posts. Each post goes to the area that is furthest behind its share, so that the areas take
 * turns and no count is ever off its exact share by a whole post. Of areas that are equally far behind, the one with
 * the larger share comes first, then the one that the catalogue lists first, and then custom ones by id.
 *
 * <pre>{@code
 * ContentSpread.of(channel.mix()).counts(10); // 20, 40 and 40 percent: 2, 4 and 4 posts
 * }</pre>
 *
 * <p>One more post never takes one away from an area, as it can if each number of posts is apportioned on its own.
 * Several shares of one area are added. Shares that do not add up to 100 are taken relative to their sum; where that is
 * zero, no post has an area. Of more than 100 areas, only the 100 with the largest shares get posts, since no hundred
 * posts could serve them all. Spreads are immutable and safe to share between threads.
 *
 * <p>Source: Techopedia.
 */
public final class ContentSpread {
    private static final Checks CHECKS = Checks.of("content spread");
    private static final List<ContentArea> CATALOGUE = ContentArea.catalogue();
    private static final Comparator<ContentArea> ORDER = Comparator.<ContentArea>comparingInt(
                    area -> area.isCatalogued() ? CATALOGUE.indexOf(area) : CATALOGUE.size())
            .thenComparing(Comparator.naturalOrder());
    private static final int MAX_AREAS = 100;
    private static final int MAX_POSTS = 1_000_000;
    private static final int DECIMALS_OF_A_SHARE = 9;

    /** The limit for counting in whole numbers. Only mixes that add up to more than 1,000 percent are rounded. */
    private static final int BITS_OF_A_TOTAL = 40;

    /** In their lowest terms; areas without a share are left out. */
    private final Map<ContentArea, Long> weights;

    private final long total;

    private ContentSpread(Map<ContentArea, Long> weights) {
        this.weights = weights;
        this.total = weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the spread of a mix. */
    public static ContentSpread of(List<ContentShare> mix) {
        Map<ContentArea, BigInteger> all = new TreeMap<>(ORDER);
        for (ContentShare share : CHECKS.<ContentShare>allPresent("mix", mix)) {
            BigInteger weight =
                    share.percent().scaleByPowerOfTen(DECIMALS_OF_A_SHARE).toBigIntegerExact();
            all.merge(share.area(), weight, BigInteger::add);
        }
        Map<ContentArea, BigInteger> exact = largest(all);
        BigInteger sum = exact.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger divisor = exact.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        Map<ContentArea, Long> weights = new TreeMap<>(ORDER);
        if (sum.signum() > 0) {
            int tooLong = Math.max(0, sum.divide(divisor).bitLength() - BITS_OF_A_TOTAL);
            exact.forEach((area, weight) -> {
                BigInteger rounded = weight.divide(divisor).shiftRight(tooLong);
                if (rounded.signum() > 0) {
                    weights.put(area, rounded.longValueExact());
                }
            });
        }
        return new ContentSpread(weights);
    }

    private static Map<ContentArea, BigInteger> largest(Map<ContentArea, BigInteger> all) {
        if (all.size() <= MAX_AREAS) {
            return all;
        }
        Map<ContentArea, BigInteger> largest = new TreeMap<>(ORDER);
        all.entrySet().stream()
                .sorted(Map.Entry.<ContentArea, BigInteger>comparingByValue().reversed())
                .limit(MAX_AREAS)
                .forEach(share -> largest.put(share.getKey(), share.getValue()));
        return largest;
    }

    /** Returns whether no post has an area: the mix has no shares, or they add up to zero. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** Returns the areas of the posts from the first one on, without end; none if the spread is empty. */
    public Stream<ContentArea> areas() {
        if (isEmpty()) {
            return Stream.empty();
        }
        RunningSpread running = running();
        return Stream.iterate(running.next(), any -> running.next()).map(Optional::orElseThrow);
    }

    /**
     * Returns how many of the posts go to each area that has a share, all of them together; nothing if the spread is
     * empty.
     *
     * @throws IllegalArgumentException if the number is not between 0 and 1,000,000
     */
    public Map<ContentArea, Integer> counts(int posts) {
        CHECKS.range("number of posts", posts, 0, MAX_POSTS);
        Map<ContentArea, Integer> counts = new TreeMap<>(ORDER);
        // After as many posts as the total, each area has exactly its share and the turns begin anew.
        weights.forEach((area, weight) -> counts.put(area, Math.toIntExact(posts / total * weight)));
        if (!isEmpty()) {
            RunningSpread running = running();
            for (long left = posts % total; left > 0; left--) {
                counts.merge(running.next().orElseThrow(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    RunningSpread running() {
        return new RunningSpread(weights);
    }

    /** Returns whether the shares are in the same proportion, which is all that counts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentSpread spread && weights.equals(spread.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    /** Returns the shares in their lowest terms, such as "Promotion 1 : Curated 2 : Interaction 2". */
    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue())
                .collect(Collectors.joining(" : "));
    }
}
