package io.strategydsl.text.answers;

import io.strategydsl.internal.English;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.words.ValuePhrase;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.progress.Checkpoint;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.TargetLine;
import io.strategydsl.planning.words.ReasonPhrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far metrics are, in a few words each. */
public final class ProgressCells {
    static final ProgressCells ENGLISH = new ProgressCells(English.PHRASEBOOK, ValueWords.WHOLE);

    /** Numbers below it are printed with one decimal more than the plan has. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private final Phrasebook language;
    private final ValueWords values;

    /**
     * Creates them.
     *
     * @param language the language
     * @param values its words for values, with quotes around what the plan says
     */
    public ProgressCells(Phrasebook language, ValueWords values) {
        this.language = language;
        this.values = values;
    }

    /**
     * Returns the latest number, the one expected, what is achieved, what was planned and the next target; of a metric
     * without a verdict the reason.
     */
    public List<String> of(MetricProgress metric) {
        Optional<String> reason = reason(metric);
        return reason.isPresent()
                ? List.of(reason.get())
                : List.of(
                        latest(metric).orElse(""),
                        expected(metric).orElse(""),
                        achieved(metric),
                        planned(metric),
                        next(metric).orElse(""));
    }

    /** Returns why there is no verdict, if there is none. */
    Optional<String> reason(MetricProgress metric) {
        return metric.reason().map(english -> ReasonPhrase.in(language, english));
    }

    Optional<String> expected(MetricProgress metric) {
        return metric.expectedWhenObserved().map(number -> rounded(number, metric));
    }

    String achieved(MetricProgress metric) {
        return percent(metric.achievedPercent());
    }

    String planned(MetricProgress metric) {
        return percent(metric.plannedPercent());
    }

    /** Returns what is known about a metric although it has no verdict; nothing if it has one. */
    public List<String> known(MetricProgress metric) {
        List<String> parts = new ArrayList<>();
        if (metric.reason().isPresent()) {
            latest(metric).ifPresent(latest -> parts.add(language.say(ProgressPhrase.LATEST, "value", latest)));
            metric.expected()
                    .ifPresent(number ->
                            parts.add(language.say(ProgressPhrase.EXPECTED_BY_NOW, "value", rounded(number, metric))));
            next(metric).ifPresent(next -> parts.add(language.say(ProgressPhrase.NEXT_TARGET, "target", next)));
        }
        return parts;
    }

    Optional<String> latest(MetricProgress metric) {
        return metric.latestObservation().map(values::of);
    }

    Optional<String> next(MetricProgress metric) {
        return metric.nextCheckpoint()
                .map(next ->
                        language.say(ValuePhrase.VALUE_BY, "value", rounded(next.value(), metric), "day", next.day()))
                .or(() -> metric.target()
                        .filter(ProgressCells::hasNoNextDay)
                        .map(target -> values.of(target)
                                + (target.relativeDay().isPresent()
                                        ? " (" + language.say(ValuePhrase.NO_DAY_YET) + ")"
                                        : "")));
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
    private String rounded(BigDecimal number, MetricProgress metric) {
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
        return language.written(rounded);
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

    private String percent(Optional<BigDecimal> share) {
        return share.map(percent -> language.written(percent) + "%").orElse("");
    }
}
