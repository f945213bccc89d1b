package io.strategydsl.planning.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How a metric, or all that are judged together, stands to what was expected by then. */
public enum Verdict {
    /** Further than expected, by more than the tolerance. */
    AHEAD,
    /** Where it is expected, within the tolerance. */
    ON_TRACK,
    /** Less far than expected, by more than the tolerance, or on the bad side of a level to keep. */
    BEHIND,
    /** Nobody can say: a target, a baseline or an observation is missing. */
    NO_DATA;

    /**
     * The verdict on several metrics, of which so many have each verdict: behind as soon as one of them is; without data where all are; ahead where
     * all that have data are; otherwise on track. One that lags is not made up for by another that leads, since each
     * measures something else.
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

    /** How many of the metrics have each verdict; those that none has are there with 0. */
    static Map<Verdict, Integer> counts(Collection<MetricProgress> metrics) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : values()) {
            counts.put(verdict, 0);
        }
        metrics.forEach(metric -> counts.merge(metric.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
