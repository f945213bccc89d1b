package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.planning.progress.MetricProgress;

/**
 * Whether a metric is on track, as a picture: its name, the verdict in words, the planned line from the baseline from target
 * to target, what was observed until the day asked about, and that day.
 *
 * <p>Growth is a line through the ends of its periods, and a value that is the same for every day a line across all of them.
 * Targets without a number are written below.
 */
public final class MetricLine {
    private static final Checks CHECKS = Checks.of("picture of a metric");

    private MetricLine() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(MetricProgress progress, StrategyIndex index) {
        return svg(progress, index, PictureSettings.defaults());
    }

    /**
     * Returns the picture.
     *
     * @param progress the metric as of a day
     * @param index the plan, whose timeframe begins the line where the metric does not
     * @param settings how it is drawn; the day of the progress is marked as today
     */
    public static String svg(MetricProgress progress, StrategyIndex index, PictureSettings settings) {
        return picture(
                        CHECKS.present("progress", progress),
                        CHECKS.present("index", index),
                        CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(MetricProgress progress, StrategyIndex index, PictureSettings settings) {
        return new MetricDrawing(progress, index, settings).picture();
    }
}
