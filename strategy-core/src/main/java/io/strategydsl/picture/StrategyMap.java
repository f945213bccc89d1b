package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.traceability.Traceability;

/**
 * What supports what, as a picture: from objectives over goals, metrics and tactics to channels and personas. Elements that
 * lack a link are marked.
 */
public final class StrategyMap {
    private static final Checks CHECKS = Checks.of("map of a strategy");

    private StrategyMap() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(Traceability traceability) {
        return svg(traceability, PictureSettings.defaults());
    }

    /** Returns the picture. */
    public static String svg(Traceability traceability, PictureSettings settings) {
        return picture(CHECKS.present("traceability", traceability), CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(Traceability traceability, PictureSettings settings) {
        return new MapDrawing(traceability, settings).picture();
    }
}
