package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarEntryTest {
    private static final CalendarEntry ENTRY =
            CalendarEntry.builder("A game", Schedule.ongoing()).build();

    @Test
    void hasItsTextAndSchedule() {
        assertThat(ENTRY).returns("A game", CalendarEntry::text).returns(Schedule.ongoing(), CalendarEntry::schedule);
    }

    @Test
    void isNothingNewUnlessStated() {
        assertThat(ENTRY.somethingNew()).isFalse();
    }

    @Test
    void aBuilderThatGoesOnLeavesWhatItBuilt() {
        CalendarEntryBuilder builder = ENTRY.toBuilder();
        CalendarEntry built = builder.build();
        builder.text("A contest").somethingNew(true);

        assertThat(built).isEqualTo(ENTRY);
    }
}
