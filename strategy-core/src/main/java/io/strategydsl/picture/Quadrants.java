package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.priorities.Priorities;

/**
 * What comes first, as a picture: the tactics as numbered points by complexity and value, in four quadrants, with a legend.
 * The numbers are those of the order in which the tactics come; tactics with the same scores share a point. Tactics without
 * scores stand below.
 */
public final class Quadrants {
    private static final Checks CHECKS = Checks.of("picture of quadrants");

    private Quadrants() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(Priorities priorities) {
        return svg(priorities, PictureSettings.defaults());
    }

    /** Returns the picture. */
    public static String svg(Priorities priorities, PictureSettings settings) {
        return picture(CHECKS.present("priorities", priorities), CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(Priorities priorities, PictureSettings settings) {
        return new QuadrantsDrawing(priorities, settings).picture();
    }
}
