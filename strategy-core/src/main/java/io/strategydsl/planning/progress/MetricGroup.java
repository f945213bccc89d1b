package io.strategydsl.planning.progress;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Metrics that are judged together. How many have each verdict may be known before the list is computed. */
final class MetricGroup {
    static final MetricGroup NONE = new MetricGroup(List.of(), () -> Verdict.counts(List.of()));

    private final List<MetricProgress> metrics;
    private final Supplier<Map<Verdict, Integer>> counts;

    MetricGroup(List<MetricProgress> metrics, Supplier<Map<Verdict, Integer>> counts) {
        this.metrics = metrics;
        this.counts = Suppliers.memoize(counts::get);
    }

    List<MetricProgress> metrics() {
        return metrics;
    }

    Map<Verdict, Integer> counts() {
        return counts.get();
    }

    Verdict verdict() {
        return Verdict.of(counts());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetricGroup that && metrics.equals(that.metrics);
    }

    @Override
    public int hashCode() {
        return metrics.hashCode();
    }

    @Override
    public String toString() {
        return counts().toString();
    }
}
