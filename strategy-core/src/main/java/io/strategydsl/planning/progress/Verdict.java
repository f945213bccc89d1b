package io.strategydsl.planning.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How a metric, or several judged together, compare with what was expected. */
public enum Verdict {
    /** Further than expected, by more than the tolerance. */
    AHEAD,
    /** As far as expected, within the tolerance. */
    ON_TRACK,
    /** Less far than expected, by more than the tolerance, or on the bad side of a level to keep. */
    BEHIND,
    /** Unknown: a target, a baseline or an observation is missing. */
    NO_DATA;

    /**
     * Returns the verdict on several metrics from the number of metrics with each verdict: behind if any is; no data if
     * none has any; ahead if all with data are; otherwise on track. A metric that lags is not offset by one that leads,
     * since each measures something else.
     */
    static Verdict of(Map<Verdict, Integer> counts) {
        if (counts.getOrDefault(BEHIND, 0) > 0) {
            return BEHIND;
        }
        if (counts.getOrDefault(ON_TRACK, 0) > 0) {
            return ON_TRACK;
        }
        return counts.getOrDefault(AHEAD, 0) > 0 ? AHEAD : NO_DATA;
    }

    /** Returns how many of the metrics have each verdict, zeros included. */
    static Map<Verdict, Integer> counts(Collection<MetricProgress> metrics) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : values()) {
            counts.put(verdict, 0);
        }
        metrics.forEach(metric -> counts.merge(metric.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
