package io.strategydsl.report;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A metric in words. */
final class MetricWords {
    private final Metric metric;

    MetricWords(Metric metric) {
        this.metric = metric;
    }

    /** Its own name, else that of its kind. */
    String title() {
        return metric.name().or(() -> metric.kind().map(MetricKind::name)).orElse("");
    }

    Facts facts(Optional<String> toldUnder) {
        Facts facts = new Facts();
        if (metric.name().isPresent()) {
            facts.add("kind", metric.kind().map(MetricKind::name));
        }
        Set<String> others = Ids.without(metric.measuredGoals(), toldUnder);
        facts.add(toldUnder.isPresent() ? "also measures" : "measures", others);
        facts.add("in", metric.unit());
        facts.add(metric.statedDirection().map(Wording::direction));
        facts.add(way());
        facts.add(
                "observed",
                metric.observations().stream()
                        .map(seen -> Wording.number(seen.value()) + " on " + seen.day())
                        .toList());
        return facts.add("source:", metric.source()).addLabels(metric.labels());
    }

    /** "from 12,000 at the start to 14,000 by 2017-03-31". */
    private Optional<String> way() {
        List<String> targets =
                metric.targets().stream().map(MetricWords::target).toList();
        String from =
                metric.baseline().map(stated -> "from " + baseline(stated)).orElse("");
        String to = targets.isEmpty() ? "" : "to " + String.join(", ", targets);
        return Optional.of((from + " " + to).strip()).filter(way -> !way.isEmpty());
    }

    /** "12,000 on 2017-01-01", "12,000 at the start". */
    static String baseline(Baseline baseline) {
        return Wording.number(baseline.value())
                + baseline.day().map(day -> " on " + day).orElse(" at the start");
    }

    /** "14,000 by 2017-03-31", "+20% a quarter". */
    static String target(Target target) {
        if (target instanceof Target.ValueBy value) {
            return Wording.number(value.value()) + " by " + value.day();
        }
        if (target instanceof Target.ValueEach value) {
            return Wording.number(value.value()) + " " + Wording.each(value.per());
        }
        if (target instanceof Target.GrowthEach growth) {
            return signed(growth.percent()) + "% " + Wording.each(growth.per());
        }
        if (target instanceof Target.ChangeBy change) {
            return signed(change.change()) + " by " + change.day();
        }
        return "\"" + ((Target.Undecided) target).words() + "\"";
    }

    /** "+20" and "-20": a change has a sign, so that it is not taken for a value. */
    static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + Wording.number(change);
    }
}
