package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.RuleId;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A sound plan in which one thing is broken is reported for that one thing, by its rule and at its place, and nothing else. */
class BrokenPlanPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());
    private static final Shape LARGE = new Shape(2, 2, 2, 4, 3, 3, 4);

    @Provide
    Arbitrary<PlanOfADay> soundPlans() {
        return PlanArbitraries.soundPlans();
    }

    @Provide
    Arbitrary<Breakage> breakages() {
        return Arbitraries.of(Breakages.ALL);
    }

    @Property(tries = 200)
    void findsNothingInASoundPlan(@ForAll("soundPlans") PlanOfADay plan) {
        assertThat(found(plan, Optional.empty())).isEmpty();
    }

    @Property(tries = 800)
    void findsTheOneThingThatIsBroken(
            @ForAll("soundPlans") PlanOfADay plan, @ForAll("breakages") Breakage breakage, @ForAll long seed) {
        breakage.in(plan, seed)
                .ifPresent(broken -> assertThat(found(plan, Optional.of(broken)))
                        .as(breakage.name())
                        .containsExactlyInAnyOrderElementsOf(broken.findings()));
    }

    @Example
    void everyRuleIsBrokenBySomething() {
        assertThat(Breakages.ALL.stream().map(Breakage::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        MethodRules.all().ids().stream().map(RuleId::value).toList());
    }

    @Example
    void everythingCanBeBrokenInSomePlan() {
        assertThat(Breakages.ALL)
                .allMatch(breakage -> LongStream.range(0, 100)
                        .mapToObj(seed -> breakage.in(new SoundPlanMaker(LARGE, seed).plan(), seed))
                        .anyMatch(Optional::isPresent));
    }

    private static List<String> found(PlanOfADay plan, Optional<Breakage.Broken> broken) {
        return ALL
                .asOf(plan.day())
                .validate(broken.map(Breakage.Broken::strategy).orElse(plan.strategy()))
                .findings()
                .stream()
                .map(finding -> finding.id() + " " + finding.path())
                .toList();
    }
}
