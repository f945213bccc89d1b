package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How the rules see tactics whose day is counted from a milestone, and tactics that take several days. */
class CountedAndLastingTacticsTest {
    private static final OneRule DATED = new OneRule("tactic.dated");
    private static final OneRule REFERENCES = new OneRule("reference.resolves");
    private static final OneRule WITHIN = new OneRule("tactic.within-timeframe");
    private static final OneRule AFTER = new OneRule("tactic.after-dependency");

    @Test
    void aDayThatIsNotKnownYetIsADate() {
        assertThat(DATED.outcome(plan(t -> t.due(at("launch"))))).isEqualTo("passed 1");
    }

    @Test
    void aMilestoneThatThePlanLacksIsADanglingReference() {
        assertThat(REFERENCES.messages(plan(t -> t.due(at("lunch")))))
                .containsExactly("tactic 'post' names milestone 'lunch'; did you mean 'launch'?");
    }

    @Test
    void theStartAndTheEndOfThePlanAreThereWithoutBeingStated() {
        assertThat(REFERENCES.outcome(strategy(
                        "plan", s -> s.tactic("post", "Post", t -> t.due(after("start", days(2)))))))
                .isEqualTo("passed 1");
    }

    @Test
    void aDayBeforeAMilestoneCanLieBeforeThePlan() {
        assertThat(WITHIN.messages(plan(t -> t.due(before("fair", weeks(20))))))
                .containsExactly("tactic 'post' is due on 2026-10-31, before the plan starts on 2027-01-01");
    }

    @Test
    void whatLastsBeginsWithinThePlan() {
        assertThat(WITHIN.messages(plan(t -> t.due(LocalDate.of(2026, 12, 28)).lasting(weeks(2)))))
                .containsExactly("tactic 'post' begins on 2026-12-28, before the plan starts on 2027-01-01");
    }

    @Test
    void whatLastsIsDueWithinThePlan() {
        assertThat(WITHIN.messages(plan(t -> t.due(LocalDate.of(2027, 12, 28)).lasting(weeks(2)))))
                .containsExactly("tactic 'post' is due on 2028-01-10, after the plan ends on 2027-12-31");
    }

    @Test
    void whatLastsMayBeginBeforeWhatItDependsOnIsDue() {
        assertThat(AFTER.outcome(withFilm(t -> t.due(LocalDate.of(2027, 3, 1)).lasting(weeks(2)))))
                .isEqualTo("passed 1");
    }

    @Test
    void whatLastsIsNotDueBeforeWhatItDependsOn() {
        assertThat(AFTER.messages(withFilm(t -> t.due(LocalDate.of(2027, 3, 1)).lasting(days(3)))))
                .containsExactly("tactic 'post' is due on 2027-03-03, but depends on tactic 'film', which is due on"
                        + " 2027-03-10");
    }

    @Test
    void whatLastsIsOverdueAfterItsLastDay() {
        Strategy plan = plan(t -> t.due(LocalDate.of(2027, 3, 1)).lasting(weeks(2)));

        assertThat(OneRuleWith.day("tactic.overdue", LocalDate.of(2027, 3, 14)).messages(plan))
                .isEmpty();
        assertThat(OneRuleWith.day("tactic.overdue", LocalDate.of(2027, 3, 15)).messages(plan))
                .containsExactly("tactic 'post' was due on 2027-03-14 and is not done as of 2027-03-15");
    }

    private static Strategy plan(Consumer<TacticScope> tactic) {
        return plan(tactic, s -> {});
    }

    private static Strategy withFilm(Consumer<TacticScope> tactic) {
        return plan(
                tactic.andThen(t -> t.dependsOn("film")),
                s -> s.tactic("film", "Cut the film", t -> t.due(LocalDate.of(2027, 3, 10))));
    }

    private static Strategy plan(Consumer<TacticScope> tactic, Consumer<StrategyScope> more) {
        return strategy(
                "plan",
                s -> more.accept(s.during(Year.of(2027))
                        .milestone("launch", "Public launch")
                        .milestone("fair", "Book fair", m -> m.on(LocalDate.of(2027, 3, 20)))
                        .tactic("post", "Post", tactic)));
    }
}
