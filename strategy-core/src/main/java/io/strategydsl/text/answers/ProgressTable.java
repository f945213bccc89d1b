package io.strategydsl.text.answers;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.progress.Checkpoint;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.TargetLine;
import io.strategydsl.text.layout.TextLines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes metrics as rows of a table, or as sentences where the table would be wider than a line. */
public final class ProgressTable {
    private static final String[] HEADER = {
        "metric", "verdict", "latest", "expected", "achieved", "planned", "next target"
    };
    private static final Column[] COLUMNS = columns();
    /** Numbers below it are printed with one decimal more than the plan has. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private ProgressTable() {}

    private static Column[] columns() {
        Column[] columns = new Column[HEADER.length - 1];
        Arrays.fill(columns, Column.left());
        return columns;
    }

    static void write(List<MetricProgress> metrics, int depth, TextLines lines) {
        if (metrics.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(TextLines.indent(depth), COLUMNS);
        table.row(HEADER);
        for (MetricProgress metric : metrics) {
            table.row(row(metric));
            List<String> known = known(metric);
            if (!known.isEmpty()) {
                table.lines(Lines.wrapped(TextLines.indent(depth + 2), String.join("; ", known)));
            }
        }
        if (table.fits()) {
            lines.table(table);
        } else {
            metrics.forEach(metric -> lines.hanging(depth, sentence(metric)));
        }
    }

    /**
     * Returns the id of the metric, its verdict, the latest number, the one expected, what is achieved, what was planned and
     * the next target; of a metric without a verdict its id, the verdict and the reason.
     */
    public static String[] row(MetricProgress metric) {
        String id = metric.metric().id();
        String verdict = Wording.constant(metric.verdict());
        if (metric.reason().isPresent()) {
            return new String[] {id, verdict, metric.reason().get()};
        }
        return new String[] {
            id,
            verdict,
            latest(metric).orElse(""),
            metric.expectedWhenObserved().map(number -> rounded(number, metric)).orElse(""),
            percent(metric.achievedPercent()),
            percent(metric.plannedPercent()),
            next(metric).orElse("")
        };
    }

    private static String sentence(MetricProgress metric) {
        List<String> parts = new ArrayList<>();
        metric.reason().ifPresent(parts::add);
        parts.addAll(known(metric));
        if (metric.reason().isEmpty()) {
            latest(metric).ifPresent(parts::add);
            metric.expectedWhenObserved().ifPresent(number -> parts.add("expected " + rounded(number, metric)));
            parts.add(
                    "achieved " + percent(metric.achievedPercent()) + ", planned " + percent(metric.plannedPercent()));
            next(metric).ifPresent(next -> parts.add("next target " + next));
        }
        return metric.metric().id() + ": " + Wording.constant(metric.verdict()) + "; " + String.join("; ", parts);
    }

    /** Returns what is known about a metric although it has no verdict; nothing if it has one. */
    public static List<String> known(MetricProgress metric) {
        List<String> parts = new ArrayList<>();
        if (metric.reason().isPresent()) {
            latest(metric).ifPresent(latest -> parts.add("latest " + latest));
            metric.expected().ifPresent(number -> parts.add("expected by now " + rounded(number, metric)));
            next(metric).ifPresent(next -> parts.add("next target " + next));
        }
        return parts;
    }

    private static Optional<String> latest(MetricProgress metric) {
        return metric.latestObservation().map(ValueWords.WHOLE::of);
    }

    private static Optional<String> next(MetricProgress metric) {
        return metric.nextCheckpoint()
                .map(next -> rounded(next.value(), metric) + " by " + next.day())
                .or(() -> metric.target()
                        .filter(ProgressTable::hasNoNextDay)
                        .map(target -> ValueWords.WHOLE.of(target)
                                + (target.relativeDay().isPresent() ? " (no day yet)" : "")));
    }

    private static boolean hasNoNextDay(Target target) {
        return target instanceof Target.Value
                || target.relativeDay().isPresent()
                || target instanceof Target.Level
                || (target instanceof Target.ValueEach each && each.per() == Per.PER_EVENT);
    }

    /**
     * Rounds to the decimals that the plan has for the metric, or one more where few digits would be left, or as many as it
     * takes not to look like an end of the line that has not been reached.
     */
    private static String rounded(BigDecimal number, MetricProgress metric) {
        int decimals = Math.max(
                metric.metric()
                        .baseline()
                        .map(baseline -> baseline.value().scale())
                        .orElse(0),
                Math.max(
                        metric.latestObservation()
                                .map(Observation::value)
                                .map(BigDecimal::scale)
                                .orElse(0),
                        statedDecimals(metric)));
        int more = number.abs().compareTo(SMALL) < 0 ? 1 : 0;
        BigDecimal rounded = number.setScale(decimals + more, RoundingMode.HALF_UP);
        while (rounded.compareTo(number) != 0 && isEnd(rounded, metric.targetLine())) {
            rounded = number.setScale(rounded.scale() + 1, RoundingMode.HALF_UP);
        }
        return Wording.number(rounded);
    }

    private static boolean isEnd(BigDecimal number, Optional<TargetLine> line) {
        return line.isPresent()
                && (number.compareTo(line.get().from()) == 0
                        || number.compareTo(line.get().target()) == 0);
    }

    private static int statedDecimals(MetricProgress metric) {
        Optional<Target> target = metric.target();
        if (target.isPresent() && target.get() instanceof Target.GrowthEach) {
            return 0;
        }
        return metric.nextCheckpoint()
                .map(Checkpoint::value)
                .map(BigDecimal::scale)
                .orElse(0);
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(Wording::percent).orElse("");
    }
}
