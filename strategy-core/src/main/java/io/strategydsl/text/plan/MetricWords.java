package io.strategydsl.text.plan;

import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes a metric. */
final class MetricWords {
    private final Metric metric;
    private final StrategyIndex index;

    MetricWords(Metric metric, StrategyIndex index) {
        this.metric = metric;
        this.index = index;
    }

    /** Returns its own name, or else that of its kind. */
    String title() {
        return metric.name().or(() -> metric.kind().map(MetricKind::name)).orElse("");
    }

    Facts facts(Optional<String> writtenUnder) {
        Facts facts = new Facts();
        if (metric.name().isPresent()) {
            facts.add("kind", metric.kind().map(MetricKind::name));
        }
        Set<String> others = Ids.without(metric.measuredGoals(), writtenUnder);
        facts.add(writtenUnder.isPresent() ? "also measures" : "measures", others);
        facts.add("in", metric.unit());
        facts.add(metric.statedDirection().map(ValueWords.WHOLE::of));
        facts.add(fromBaselineToTargets());
        facts.add(
                "observed",
                metric.observations().stream().map(ValueWords.WHOLE::of).toList());
        return facts.add("source:", metric.source()).addLabels(metric.labels());
    }

    /** Returns "from 12,000 at the start to 14,000 by 2017-03-31". */
    private Optional<String> fromBaselineToTargets() {
        List<String> targets =
                metric.targets().stream()
                        .map(target -> ValueWords.WHOLE.of(target, index))
                        .toList();
        String from = metric.baseline()
                .map(stated -> "from " + ValueWords.WHOLE.of(stated))
                .orElse("");
        String to = targets.isEmpty() ? "" : "to " + String.join(", ", targets);
        return Optional.of((from + " " + to).strip()).filter(words -> !words.isEmpty());
    }
}
