package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Amount;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Size;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a tactic says, and what the model holds of it. */
class TacticScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void statesWhoDoesIt() {
        Tactic tactic = tactic(t -> t.ownedBy("brian", "hailley")
                .accountable("brian")
                .helpedBy("kim")
                .approvedBy("lee"));

        assertThat(tactic)
                .isEqualTo(start().addOwner("brian")
                        .addOwner("hailley")
                        .accountable("brian")
                        .addHelper("kim")
                        .addApprover("lee")
                        .build());
    }

    @Test
    void statesWhatItIsFor() {
        Tactic tactic =
                tactic(t -> t.serves("reach").dependsOn("list").on("instagram").moves("views"));

        assertThat(tactic)
                .isEqualTo(start().addServedGoal("reach")
                        .addDependency("list")
                        .addChannel("instagram")
                        .addMovedMetric("views")
                        .build());
    }

    @Test
    void isDueOnADay() {
        assertThat(tactic(t -> t.due(DAY)).schedule()).contains(Schedule.once(DAY));
    }

    @Test
    void repeats() {
        assertThat(tactic(t -> t.repeats(monthlyOn(30, OR_LAST_DAY).from(DAY))).schedule())
                .contains(
                        Recurring.monthlyOn(30).atMonthEnd(MonthEnd.OR_LAST_DAY).from(DAY));
    }

    @Test
    void statesHowMuchOfWhatInEachFormOfANumber() {
        Amount amount = new Amount(new BigDecimal("2.5"), "hours");

        assertThat(tactic(t -> t.amount("2.50", "hours")).amount()).contains(amount);
        assertThat(tactic(t -> t.amount(new BigDecimal("2.5"), "hours")).amount())
                .contains(amount);
        assertThat(tactic(t -> t.amount(3, "hours")).amount()).contains(Amount.of(3, "hours"));
    }

    @Test
    void statesValueAndComplexityAsNumbers() {
        assertThat(tactic(t -> t.value(8).complexity(2)))
                .isEqualTo(start().value(8).complexity(2).build());
    }

    @Test
    void statesValueAndComplexityAsSizes() {
        assertThat(tactic(t -> t.value(Size.LARGE).complexity(Size.SMALL)))
                .isEqualTo(start().value(8).complexity(2).build());
    }

    @Test
    void addsResources() {
        assertThat(tactic(t -> t.resource(tool("Buffer")).resource(time("4 hours a week")))
                        .resources())
                .containsExactly(new Resource.Tool("Buffer"), new Resource.Time("4 hours a week"));
    }

    @Test
    void isDone() {
        assertThat(tactic(t -> t.done()).status()).isEqualTo(TacticStatus.done());
        assertThat(tactic(t -> t.done(DAY)).status()).isEqualTo(TacticStatus.done(DAY));
    }

    @Test
    void isDroppedForAReason() {
        assertThat(tactic(t -> t.dropped(DAY, "No money")).status()).isEqualTo(TacticStatus.dropped(DAY, "No money"));
    }

    @Test
    void isSomethingNewOnlyWhereSaid() {
        assertThat(tactic(t -> t.somethingNew()).somethingNew()).isTrue();
        assertThat(tactic(t -> {}).somethingNew()).isFalse();
    }

    @Test
    void addsToListsAndNeverReplaces() {
        assertThat(tactic(t -> t.ownedBy("a").ownedBy("b", "c").ownedBy()).owners())
                .containsExactly("a", "b", "c");
    }

    @Test
    void addsNothingOfAListThatHasAFault() {
        Tactic tactic = tactic(t -> {
            assertThatThrownBy(() -> t.ownedBy("brian", "")).isInstanceOf(IllegalArgumentException.class);
        });

        assertThat(tactic.owners()).isEmpty();
    }

    @Test
    void canBeSetAfterARefusedCall() {
        Tactic tactic = tactic(t -> {
            assertThatThrownBy(() -> t.due(LocalDate.of(10_000, 1, 1))).isInstanceOf(IllegalArgumentException.class);
            t.due(DAY);
        });

        assertThat(tactic.schedule()).contains(Schedule.once(DAY));
    }

    private static TacticBuilder start() {
        return Tactic.builder("list").text("List them");
    }

    private static Tactic tactic(Consumer<TacticScope> scope) {
        return strategy("plan", s -> s.tactic("list", "List them", scope))
                .tactics()
                .get(0);
    }
}
