package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** The three tactics of Campfire, Inc. as the article gives them, in front of all rules on tactics. */
class CampfireTacticsTest {
    private static final Strategy CAMPFIRE = strategy(
            "campfire-2017",
            s -> s.during(Year.of(2017))
                    .team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                    .goal(
                            "influencers",
                            "Find and build relationships with influencers",
                            g -> g.tactic(
                                            "list",
                                            "List influencers",
                                            t -> t.ownedBy("brian").due(LocalDate.of(2017, 2, 1)))
                                    .tactic(
                                            "message",
                                            "Message each of them",
                                            t -> t.ownedBy("brian").due(LocalDate.of(2017, 2, 20)))
                                    .tactic(
                                            "sponsored-post",
                                            "Set up a sponsored post",
                                            t -> t.ownedBy("brian", "hailley").repeats(monthlyOn(30)))));

    @Test
    void lackScoresAndAnAccountableOwnerAndAWordOnFebruary() {
        StrategyValidator validator =
                StrategyValidator.of(RuleSet.of("tactics", TacticRules.LIST.toArray(Rule[]::new)));

        assertThat(validator.validate(CAMPFIRE).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly(
                        "tactic.scored tactics/list",
                        "tactic.scored tactics/message",
                        "schedule.month-end tactics/sponsored-post/schedule",
                        "tactic.accountable tactics/sponsored-post/accountable",
                        "tactic.scored tactics/sponsored-post");
    }
}
