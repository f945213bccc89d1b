package example;

import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;

/** A plan as a user writes it, and a validator with a rule of the user's own. */
public final class Plan {

    private Plan() {}

    /** The plan. */
    public static Strategy plan() {
        return strategy(
                "plan",
                s -> s.organisation("Campfire, Inc.")
                        .during(Year.of(2017))
                        .team(t -> t.member("brian", "Brian"))
                        .primaryGoal(
                                "influencers",
                                "Know influencers",
                                g -> g.tactic(
                                        "list",
                                        "List influencers open to sponsored posts",
                                        t -> t.ownedBy("brian").due(LocalDate.of(2017, 2, 1)))));
    }

    /** The validator. */
    public static StrategyValidator validator() {
        return StrategyValidator.essential()
                .with(Rule.forEachTactic("acme.tactic.budgeted")
                        .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                        .because("Finance approves only budgeted work")
                        .fix("Add .resource(...)")
                        .severity(Severity.WARNING));
    }
}
