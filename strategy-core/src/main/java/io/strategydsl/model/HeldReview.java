package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A review that took place.
 *
 * @param day the day
 * @param notes what came of it; a text without words counts as none
 */
public record HeldReview(LocalDate day, Optional<String> notes) {

    /**
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the notes have characters that they
     *     cannot have
     */
    public HeldReview {
        Checks checks = ValueChecks.of("held review");
        day = checks.day("day", day);
        notes = checks.present("notes", notes).flatMap(stated -> checks.optionalText("notes", stated));
    }
}
