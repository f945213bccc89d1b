package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void theDaysOfAWeekAreInOrder() {
        assertThat(new Rhythm.Weekly(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)).days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void theDaysOfAYearAreInOrder() {
        MonthDay christmas = MonthDay.of(12, 24);
        MonthDay epiphany = MonthDay.of(1, 6);

        assertThat(new Rhythm.Yearly(new LinkedHashSet<>(List.of(christmas, epiphany))).days())
                .containsExactly(epiphany, christmas);
    }

    @Test
    void theDaysCannotBeChanged() {
        Rhythm.Weekly weekly = new Rhythm.Weekly(EnumSet.of(DayOfWeek.FRIDAY));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> weekly.days().add(DayOfWeek.MONDAY));
    }

    @Test
    void theDaysStayWhenTheGivenSetChanges() {
        EnumSet<DayOfWeek> given = EnumSet.of(DayOfWeek.FRIDAY);
        Rhythm.Weekly weekly = new Rhythm.Weekly(given);
        given.add(DayOfWeek.MONDAY);

        assertThat(weekly.days()).containsExactly(DayOfWeek.FRIDAY);
    }
}
