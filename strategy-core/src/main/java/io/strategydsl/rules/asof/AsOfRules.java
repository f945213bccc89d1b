package io.strategydsl.rules.asof;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on what is due as of a day. */
public final class AsOfRules {
    /** Why none of them has anything to check while the validator has no day. */
    static final String NO_DAY = "no day was given; add .asOf(day) to the validator";

    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST =
            List.of(new TacticOverdue(), new MetricObserved(), new MetricOnTrack(), new ReviewDue());

    private AsOfRules() {}
}
