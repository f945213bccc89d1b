package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.review("weekly", "Look at the numbers")
                    .pillars(p -> p.voice("Like a friend at the fire"))
                    .positioning(p -> p.oneThing("Tents that last"))
                    .listening(l -> l.audience("Owners of gear shops"))
                    .channel("photos", INSTAGRAM)
                    .tactic("list", "List influencers")
                    .metric("reach")
                    .goal("awareness", "Be known")
                    .persona("owner", "Owner of a gear shop")
                    .team(t -> t.member("brian", "Brian"))
                    .objective("nps", "Improve the score"));

    @Test
    void handsEveryElementToTheChecksOfItsKindInTheOrderOfThePlan() {
        Rule seen = HouseRule.ofEveryElement(
                "acme.seen", (element, inspection) -> inspection.violated("{subject} is seen"));

        assertThat(validate(seen).findings())
                .extracting(Finding::path)
                .extracting(Object::toString)
                .containsExactly(
                        "strategy",
                        "objectives/nps",
                        "team",
                        "team/members/brian",
                        "personas/owner",
                        "goals/awareness",
                        "metrics/reach",
                        "tactics/list",
                        "channels/photos",
                        "listening",
                        "positioning",
                        "pillars",
                        "reviews/weekly");
    }

    @Test
    void worksOutOncePerPlanWhatAllChecksShare() {
        AtomicInteger times = new AtomicInteger();
        Function<Inspection, Integer> work = inspection -> times.incrementAndGet();
        Rule sharing = new HouseRule(
                RuleInfo.builder("acme.sharing").build(),
                EnumSet.of(ElementKind.GOAL, ElementKind.TACTIC),
                (element, inspection) ->
                        inspection.violated("worked out {times}").with("times", inspection.oncePerPlan(work)));

        assertThat(validate(sharing).findings())
                .extracting(Finding::message)
                .containsExactly("worked out 1", "worked out 1");
    }

    @Test
    void givesTheValueOfAParameterThatEqualsTheOneInTheInformation() {
        RuleInfo info = RuleInfo.builder("acme.late").parameters(days()).build();
        Rule rule = HouseRule.of(
                info,
                ElementKind.GOAL,
                (goal, inspection) -> inspection.violated("{days} days").with("days", inspection.parameter(days())));

        assertThat(validate(rule).findings()).extracting(Finding::message).containsExactly("7 days");
    }

    @Test
    void worksOutForEachRuleWhatReliesOnWhatItsParameterDecided() {
        Function<Inspection, Integer> inner = inspection -> inspection.parameter(days());
        Function<Inspection, Integer> outer = inspection -> 10 * inspection.oncePerPlan(inner);
        StrategyValidator validator = StrategyValidator.of(RuleSet.of(
                        "two rules", askingTwice("acme.one", inner, outer), askingTwice("acme.two", inner, outer)))
                .parameter("acme.two", "days", 14);

        assertThat(validator.validate(PLAN).findings())
                .extracting(Finding::message)
                .containsExactly("7 days are 70", "14 days are 140");
    }

    @Test
    void knowsHowManyRulesAreAboutAKindAlone() {
        Rule counting = HouseRule.of(
                "acme.counting",
                ElementKind.GOAL,
                (goal, inspection) -> inspection
                        .violated("{rules} about goals")
                        .with("rules", inspection.rulesOnlyAbout(ElementKind.GOAL)));

        assertThat(validate(counting).findings()).extracting(Finding::message).containsExactly("1 about goals");
    }

    private static Rule askingTwice(
            String id, Function<Inspection, Integer> inner, Function<Inspection, Integer> outer) {
        RuleInfo info = RuleInfo.builder(id).parameters(days()).build();
        return HouseRule.of(
                info,
                ElementKind.GOAL,
                (goal, inspection) -> inspection
                        .violated("{inner} days are {outer}")
                        .with("inner", inspection.oncePerPlan(inner))
                        .with("outer", inspection.oncePerPlan(outer)));
    }

    private static RuleParameter<Integer> days() {
        return new RuleParameter.WholeNumber("days", "How many days", 7, 1, 31);
    }

    private static ValidationReport validate(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one rule", rule)).validate(PLAN);
    }
}
