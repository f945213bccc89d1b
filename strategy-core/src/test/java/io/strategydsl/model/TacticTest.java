package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TacticTest {
    private static final Tactic TACTIC = Tactic.builder("list").build();
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(TACTIC.text()).isEmpty();
    }

    @Test
    void isPlannedUnlessStated() {
        assertThat(TACTIC.status()).isEqualTo(TacticStatus.planned());
    }

    @Test
    void isNothingNewUnlessStated() {
        assertThat(TACTIC.somethingNew()).isFalse();
    }

    @Test
    void isATactic() {
        assertThat(TACTIC.elementKind()).isEqualTo(ElementKind.TACTIC);
    }

    @Test
    void theAccountableMemberCountsAsAnOwner() {
        assertThat(Tactic.builder("list")
                        .addOwner("brian")
                        .accountable("hailley")
                        .build()
                        .ownersAndAccountable())
                .containsExactly("brian", "hailley");
    }

    @Test
    void anOwnerWhoIsAccountableCountsOnce() {
        assertThat(Tactic.builder("list")
                        .owners(List.of("brian", "hailley"))
                        .accountable("brian")
                        .build()
                        .ownersAndAccountable())
                .containsExactly("brian", "hailley");
    }

    @Test
    void itsOwnersAreAllWhereNobodyIsAccountable() {
        assertThat(Tactic.builder("list").addOwner("brian").build().ownersAndAccountable())
                .containsExactly("brian");
    }

    @Test
    void itsOwnersAndAccountableCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        TACTIC.withAccountable("brian").ownersAndAccountable().add("hailley"));
    }

    @Test
    void isDroppedWhenItsStatusSaysSo() {
        assertThat(TACTIC.withStatus(TacticStatus.dropped(DAY, "Too dear")).isDropped())
                .isTrue();
    }

    @Test
    void isNotDroppedWhenItIsDone() {
        assertThat(TACTIC.withStatus(TacticStatus.done(DAY)).isDropped()).isFalse();
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(TACTIC.withText("List")
                        .withAmount(Amount.of(100, "influencers"))
                        .withAccountable("brian")
                        .withSchedule(Schedule.once(DAY))
                        .withValue(8)
                        .withComplexity(2)
                        .withSomethingNew(true))
                .isEqualTo(Tactic.builder("list")
                        .text("List")
                        .amount(Amount.of(100, "influencers"))
                        .accountable("brian")
                        .schedule(Schedule.once(DAY))
                        .value(8)
                        .complexity(2)
                        .somethingNew(true)
                        .build());
    }

    @Test
    void withXLeavesTheTacticAsItIs() {
        TACTIC.withText("List");

        assertThat(TACTIC.text()).isEmpty();
    }

    @Test
    void aBuilderThatGoesOnLeavesWhatItBuilt() {
        TacticBuilder builder = Tactic.builder("list").text("List");
        Tactic built = builder.build();
        builder.text("Another text").value(3);

        assertThat(built).isEqualTo(Tactic.builder("list").text("List").build());
    }

    @Test
    void isEqualWhenItsAmountIsTheSameNumber() {
        assertThat(TACTIC.withAmount(new Amount(new BigDecimal("10.0"), "influencers")))
                .isEqualTo(TACTIC.withAmount(Amount.of(10, "influencers")));
    }
}
