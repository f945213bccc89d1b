package io.strategydsl.rules.metric;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kinds of measure that the catalogue lists for a goal type, as an author writes them: {@code SIGN_UPS}. */
final class ListedKinds {
    private static final int MAX_EXAMPLES = 3;

    private ListedKinds() {}

    static List<String> of(GoalType type) {
        List<String> listed = new ArrayList<>();
        for (MetricKind kind : type.listedMetricKinds()) {
            listed.add(kind.id().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return listed;
    }

    /** Returns the first of them, as advice names them. */
    static List<MetricKind> examples(GoalType type) {
        return type.listedMetricKinds().stream().limit(MAX_EXAMPLES).toList();
    }
}
