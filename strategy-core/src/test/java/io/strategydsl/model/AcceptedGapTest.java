package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedGapTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final AcceptedGap GAP = AcceptedGap.of("pillar.honesty", "strategy", "We have no brand voice");

    @Test
    void hasNoLastDayUntilOneIsStated() {
        assertThat(GAP.until()).isEmpty();
    }

    @Test
    void holdsUntilALastDay() {
        assertThat(GAP.until(DAY))
                .isEqualTo(new AcceptedGap(
                        "pillar.honesty", ElementPath.root(), "We have no brand voice", Optional.of(DAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"honesty", "Pillar.honesty", "pillar.", "pillar_honesty", "stra\u00dfe.x"})
    void refusesARuleWithoutTheFormOfARuleId(String rule) {
        assertThatThrownBy(() -> AcceptedGap.of(rule, "strategy", "So"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accepted gap: rule '" + rule
                        + "' cannot be the id of a rule; write it as a report does, such as \"pillar.honesty\"");
    }

    @Test
    void refusesAPathThatLeadsNowhere() {
        assertThatThrownBy(() -> AcceptedGap.of("pillar.honesty", "nowhere", "So"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("element path: 'nowhere' leads nowhere");
    }

    @Test
    void refusesAReasonWithoutWords() {
        assertThatThrownBy(() -> AcceptedGap.of("pillar.honesty", "strategy", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("accepted gap: reason is blank");
    }

    @Test
    void refusesALastDayBeyondTheCalendar() {
        assertThatThrownBy(() -> GAP.until(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("accepted gap: last day is ");
    }
}
