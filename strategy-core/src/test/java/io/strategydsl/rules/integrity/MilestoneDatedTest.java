package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MilestoneDatedTest {
    private static final OneRule RULE = new OneRule("milestone.dated");
    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

    private static final Strategy TWO_TACTICS_WITHOUT_A_DAY =
            strategy("plan", s -> hangingOnIt(s).milestone("launch", "Public launch"));

    private static StrategyScope hangingOnIt(StrategyScope s) {
        return s.tactic("press", "Write to the press", t -> t.due(before("launch", weeks(4))))
                .tactic("party", "Have a party", t -> t.due(at("launch")));
    }

    @Test
    void passesAMilestoneWithADay() {
        assertThat(RULE.outcome(strategy("plan", s -> hangingOnIt(s).milestone("launch", "Launch", m -> m.on(DAY)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAMilestoneWithoutADayOnceHoweverMuchIsCountedFromIt() {
        assertThat(RULE.found(TWO_TACTICS_WITHOUT_A_DAY))
                .containsExactly("WARNING milestone.dated milestones/launch/day");
    }

    @Test
    void countsWhatIsCountedFromIt() {
        assertThat(RULE.messages(TWO_TACTICS_WITHOUT_A_DAY))
                .containsExactly("milestone 'launch' has no day, and 2 tactics are counted from it");
    }

    @Test
    void countsPostsNoveltiesAndTargetsToo() {
        Strategy plan = strategy(
                "plan",
                s -> s.milestone("launch", "Launch")
                        .tactic("party", "Have a party", t -> t.due(at("launch")))
                        .metric("fans", m -> m.target(500, at("launch")))
                        .pillars(p -> p.somethingNew("A quiz", Schedule.relative(at("launch"))))
                        .channel("blog", Platform.BLOG, c -> c.post("here", "We are here", p -> p.at(at("launch")))));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "milestone 'launch' has no day, and 1 tactic, 1 post, 1 novelty and 1 target are counted"
                                + " from it");
    }

    @Test
    void saysThatOneThingIsCounted() {
        assertThat(RULE.messages(plan(s -> s.tactic("party", "Have a party", t -> t.due(at("launch"))))))
                .containsExactly("milestone 'launch' has no day, and 1 tactic is counted from it");
    }

    @Test
    void namesNoTacticsWhereThereAreNone() {
        assertThat(RULE.messages(plan(s -> s.post("here", "We are here", p -> p.at(at("launch"))))))
                .containsExactly("milestone 'launch' has no day, and 1 post is counted from it");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(TWO_TACTICS_WITHOUT_A_DAY)).containsExactly("In milestone(\"launch\", ...) add .on(day)");
    }

    @Test
    void passesAMilestoneFromWhichNothingIsCounted() {
        assertThat(RULE.outcome(plan(s -> {}))).isEqualTo("passed 1");
    }

    @Test
    void passesAMilestoneFromWhichOnlyWhatIsDoneIsCounted() {
        assertThat(RULE.outcome(plan(s -> s.tactic(
                        "party", "Have a party", t -> t.due(at("launch")).done(DAY)))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesAMilestoneFromWhichOnlyWhatIsPublishedOrDroppedIsCounted() {
        assertThat(RULE.outcome(plan(s -> s.post(
                                "here", "We are here", p -> p.at(at("launch")).published(DAY))
                        .post("there", "We are there", p -> p.at(at("launch")).dropped("No time")))))
                .isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckWithoutMilestones() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no milestones");
    }

    private static Strategy plan(Consumer<StrategyScope> more) {
        return strategy("plan", s -> more.accept(s.milestone("launch", "Launch")));
    }
}
