package io.strategydsl.picture;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.editorial.EditorialCalendar;
import java.time.YearMonth;

/**
 * What is posted where on which day, as a picture: a month of an editorial calendar, with a mark for each post, a legend of
 * the channels, and a list of the posts whose content is stated. The day that the settings name as today is marked.
 */
public final class EditorialMonth {
    private static final Checks CHECKS = Checks.of("picture of a month");

    private EditorialMonth() {}

    /** Returns the picture with the settings that all pictures have by default. */
    public static String svg(EditorialCalendar calendar, YearMonth month) {
        return svg(calendar, month, PictureSettings.defaults());
    }

    /**
     * Returns the picture.
     *
     * @param calendar the calendar of a plan or of a channel; days that it does not cover are empty
     * @param month a month of it
     * @param settings how it is drawn
     * @throws IllegalArgumentException if the year of the month is not between 1 and 9999
     */
    public static String svg(EditorialCalendar calendar, YearMonth month, PictureSettings settings) {
        CHECKS.year("month", CHECKS.present("month", month).getYear());
        return picture(CHECKS.present("calendar", calendar), month, CHECKS.present("settings", settings))
                .svg();
    }

    static Picture picture(EditorialCalendar calendar, YearMonth month, PictureSettings settings) {
        return new MonthDrawing(calendar, month, settings).picture();
    }
}
