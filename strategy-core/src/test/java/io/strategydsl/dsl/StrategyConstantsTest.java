package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyConstants.*;
import static io.strategydsl.dsl.StrategyDsl.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** With the two static imports of this test, a plan needs no other. */
class StrategyConstantsTest {

    @Test
    void areEnoughForAPlanBesideItsVerbs() {
        Strategy plan = strategy(
                "museum",
                s -> s.team(t -> t.maturity(BEGINNER).member("ida", "Ida", m -> m.function(CONTENT)))
                        .persona("families", "Families nearby", p -> p.foundOn(INSTAGRAM, FACEBOOK))
                        .goal(
                                "known",
                                "Families know us",
                                g -> g.type(BRAND_AWARENESS)
                                        .metric(
                                                "reach",
                                                "People reached",
                                                m -> m.kind(REACH).targetEach(500, PER_WEEK))
                                        .tactic(
                                                "tour",
                                                "Show the workshop",
                                                t -> t.value(LARGE).repeats(monthlyOn(FIRST, MONDAY))))
                        .channel(
                                "instagram",
                                INSTAGRAM,
                                c -> c.posting(3, PER_WEEK).automation(SCHEDULED_AHEAD)));

        assertThat(plan.channels())
                .singleElement()
                .satisfies(channel -> assertThat(channel.platform()).contains(Platform.INSTAGRAM));
        assertThat(plan.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.type()).contains(GoalType.BRAND_AWARENESS));
        assertThat(plan.tactics())
                .singleElement()
                .satisfies(tactic ->
                        assertThat(tactic.schedule()).contains(Recurring.monthlyOn(Ordinal.FIRST, DayOfWeek.MONDAY)));
    }

    @Test
    void areTheConstantsOfTheModel() {
        assertThat(PER_WEEK).isSameAs(Per.PER_WEEK);
        assertThat(OR_LAST_DAY).isSameAs(MonthEnd.OR_LAST_DAY);
        assertThat(X).isSameAs(Platform.TWITTER);
    }
}
