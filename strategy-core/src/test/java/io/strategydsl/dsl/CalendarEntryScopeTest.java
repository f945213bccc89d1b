package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an entry of an editorial calendar says besides what and when. */
class CalendarEntryScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void belongsToAnAreaAndIsSomethingNew() {
        ChannelPlan channel = strategy(
                        "plan",
                        s -> s.channel(
                                "insta",
                                INSTAGRAM,
                                c -> c.entry(
                                        DAY,
                                        "Contest",
                                        e -> e.area(ContentArea.INTERACTION).somethingNew())))
                .channels()
                .get(0);

        assertThat(channel.entries())
                .containsExactly(CalendarEntry.builder("Contest", Schedule.once(DAY))
                        .area(ContentArea.INTERACTION)
                        .somethingNew(true)
                        .build());
    }

    @Test
    void canRecur() {
        ChannelPlan channel = strategy(
                        "plan",
                        s -> s.channel(
                                "insta",
                                INSTAGRAM,
                                c -> c.entry(monthly(), "Look back", e -> e.area(ContentArea.CURATED))))
                .channels()
                .get(0);

        assertThat(channel.entries())
                .containsExactly(CalendarEntry.builder("Look back", Recurring.monthly())
                        .area(ContentArea.CURATED)
                        .build());
    }

    @Test
    void isNamedByItsTextInShort() {
        assertThatThrownBy(() -> strategy(
                        "plan",
                        s -> s.channel(
                                "insta",
                                INSTAGRAM,
                                c -> c.entry(
                                        DAY,
                                        "A\nB" + "c".repeat(999),
                                        e -> e.somethingNew().somethingNew()))))
                .hasMessage("somethingNew of calendar entry 'A B" + "c".repeat(37)
                        + "...' of channel 'insta' was already set; keep one of the two calls");
    }
}
