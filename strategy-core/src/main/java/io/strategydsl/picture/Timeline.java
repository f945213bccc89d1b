package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.agenda.Agenda;

/**
 * What happens when, as a picture: the milestones of a plan and the tactics of an agenda as rows between its first and its
 * last day, with a line for today if the settings name that day, as of which it is also marked what is done and what is late.
 *
 * <p>Each tactic has one row, in the group of the first of its goals or owners; within a group, what begins first comes first.
 * What lasts, as a campaign does, is a bar. What falls on no day has a row that says so.
 */
public final class Timeline {
    private static final Checks CHECKS = Checks.of("picture of a timeline");

    /** What the rows of a timeline are grouped by. */
    public enum Grouping {
        /** By the goals that the tactics serve. */
        BY_GOAL,
        /** By who is to do the tactics. */
        BY_OWNER
    }

    private Timeline() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(Agenda agenda, Grouping grouping) {
        return svg(agenda, grouping, PictureSettings.defaults());
    }

    /** Returns the picture. */
    public static String svg(Agenda agenda, Grouping grouping, PictureSettings settings) {
        return picture(
                        CHECKS.present("agenda", agenda),
                        CHECKS.present("grouping", grouping),
                        CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(Agenda agenda, Grouping grouping, PictureSettings settings) {
        return new TimelineDrawing(agenda, grouping, settings).picture();
    }
}
