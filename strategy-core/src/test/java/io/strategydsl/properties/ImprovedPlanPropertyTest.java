package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Team;
import io.strategydsl.model.UniqueIds;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Improving a plan never makes it worse: once somebody adds what a finding asks for, nothing else that was there before is
 * reported, and of every finding that is gone, the fault is gone as well.
 *
 * <p>Something is taken out of a plan, whatever else may be wrong with it. Where one more fault is found in what is left, to
 * state again what was taken out is to add what that finding asks for.
 */
class ImprovedPlanPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans().map(plan -> plan.with(UniqueIds.in(plan.strategy())));
    }

    @Provide
    Arbitrary<Breakage> breakages() {
        return Arbitraries.of(Breakages.ALL);
    }

    @Property(tries = 500)
    void noFindingIsNewOnceWhatWasMissingIsStated(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        byStatingWhatIsMissing(plan, seed)
                .ifPresent(improvement -> assertThat(unexpected(improvement)).isEmpty());
    }

    @Property(tries = 500)
    void noFindingIsNewOnceWhatWasBrokenIsFixed(
            @ForAll("plans") PlanOfADay plan, @ForAll("breakages") Breakage breakage, @ForAll long seed) {
        byFixingWhatIsBroken(plan, breakage, seed)
                .ifPresent(improvement -> assertThat(unexpected(improvement)).isEmpty());
    }

    @Property(tries = 300)
    void noSuppressionIsStaleBeforeWhatItAcceptsIsGone(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        byStatingWhatIsMissing(plan, seed)
                .ifPresent(improvement -> assertThat(hidden(improvement)).isEmpty());
    }

    @Property(tries = 200)
    void aPartThatStatesNothingLacksTheSameAsOneThatIsNotThere(@ForAll("plans") PlanOfADay plan) {
        Strategy without = plan.strategy().toBuilder()
                .team(Optional.empty())
                .listening(Optional.empty())
                .positioning(Optional.empty())
                .pillars(Optional.empty())
                .build();
        Strategy begun = without.toBuilder()
                .team(Team.builder().build())
                .listening(Listening.builder().build())
                .positioning(Positioning.builder().build())
                .pillars(Pillars.builder().build())
                .build();

        assertThat(lines(plan.with(begun))).isEqualTo(lines(plan.with(without)));
    }

    static Stream<OnlyThen> rulesThatSpeakUpOnlyThen() {
        return RulesOnlyThen.SPEAK_UP.stream();
    }

    @ParameterizedTest
    @MethodSource("rulesThatSpeakUpOnlyThen")
    void aRuleThatSpeaksUpOnlyThenDoesSo(OnlyThen example) {
        Improvement improvement = improvement(example);

        assertThat(added(improvement)).anyMatch(finding -> example.explains(finding.id(), improvement));
    }

    static Stream<OnlyThen> rulesThatYieldOnlyThen() {
        return RulesOnlyThen.YIELD.stream();
    }

    @ParameterizedTest
    @MethodSource("rulesThatYieldOnlyThen")
    void aRuleThatYieldsOnlyThenDoesSo(OnlyThen example) {
        Improvement improvement = improvement(example);

        assertThat(unfixed(improvement)).anyMatch(finding -> example.explains(finding.id(), improvement));
    }

    static Stream<OnlyThen> examples() {
        return Stream.concat(rulesThatSpeakUpOnlyThen(), rulesThatYieldOnlyThen());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnImprovement(OnlyThen example) {
        assertThat(improving(improvement(example).before(), improvement(example).after()))
                .isPresent();
    }

    private static Improvement improvement(OnlyThen example) {
        return new Improvement(
                new PlanOfADay(example.before(), RulesOnlyThen.DAY),
                new PlanOfADay(example.after(), RulesOnlyThen.DAY));
    }

    private static Optional<Improvement> byStatingWhatIsMissing(PlanOfADay plan, long seed) {
        try {
            Strategy poorer = Unstating.one(plan.strategy(), new Chance(seed));
            return improving(plan.with(UniqueIds.in(poorer)), plan);
        } catch (IllegalArgumentException e) {
            // What is left is no value of the model.
            return Optional.empty();
        }
    }

    private static Optional<Improvement> byFixingWhatIsBroken(PlanOfADay plan, Breakage breakage, long seed) {
        StrategyIndex index = StrategyIndex.of(plan.strategy());
        if (plan.strategy().goals().stream()
                .map(Goal::id)
                .anyMatch(id -> !index.goalsInCycleWith(id).isEmpty())) {
            // Whoever breaks a goal looks at those above and below it.
            return Optional.empty();
        }
        try {
            return breakage.in(plan, seed)
                    .flatMap(broken -> improving(plan.with(UniqueIds.in(broken.strategy())), plan));
        } catch (NoSuchElementException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What is broken already may lack what this would break.
            return Optional.empty();
        }
    }

    private static Optional<Improvement> improving(PlanOfADay before, PlanOfADay after) {
        return Optional.of(new Improvement(before, after))
                .filter(Improvement::onlyAdds)
                .filter(ImprovedPlanPropertyTest::fixesSomething);
    }

    private static boolean fixesSomething(Improvement improvement) {
        return !lines(improvement.after()).containsAll(lines(improvement.before()));
    }

    private static List<Finding> unexpected(Improvement improvement) {
        Set<RuleId> faulty = faulty(improvement);
        return added(improvement).stream()
                .filter(finding -> !faulty.contains(finding.id()) && !speaksUpOnlyThen(finding.id(), improvement))
                .toList();
    }

    private static List<Finding> added(Improvement improvement) {
        KnownFindings known = KnownFindings.of(improvement.before().report(ALL));
        return improvement.after().report(ALL.withKnownFindings(known)).findings();
    }

    /** The rules by which what was added is no good in itself. Where two things are at odds, they find the other as well. */
    private static Set<RuleId> faulty(Improvement improvement) {
        return improvement.after().report(ALL).findings().stream()
                .filter(improvement::states)
                .map(Finding::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean speaksUpOnlyThen(RuleId rule, Improvement improvement) {
        return RulesOnlyThen.SPEAK_UP.stream().anyMatch(listed -> listed.explains(rule, improvement));
    }

    /** The findings that only went since their rule yields, though neither to what was stated nor to what speaks up then. */
    private static List<Finding> hidden(Improvement improvement) {
        Set<RuleId> faulty = faulty(improvement);
        return unfixed(improvement).stream()
                .filter(finding -> finding.rule().yieldsTo().stream()
                        .noneMatch(cause -> faulty.contains(cause) || speaksUpOnlyThen(cause, improvement)))
                .filter(finding ->
                        RulesOnlyThen.YIELD.stream().noneMatch(listed -> listed.explains(finding.id(), improvement)))
                .toList();
    }

    /** The findings that went, and would be there if no rule had to yield to another. */
    private static List<Finding> unfixed(Improvement improvement) {
        Set<String> left = lines(improvement.after());
        return improvement.before().report(ALL).findings().stream()
                .filter(finding -> !left.contains(line(finding)))
                .filter(finding ->
                        lines(improvement.after(), only(finding.id())).contains(line(finding)))
                .toList();
    }

    private static StrategyValidator only(RuleId id) {
        Rule rule = MethodRules.all().rule(id.value());
        return StrategyValidator.of(RuleSet.of("one rule", rule));
    }

    private static Set<String> lines(PlanOfADay plan) {
        return lines(plan, ALL);
    }

    private static Set<String> lines(PlanOfADay plan, StrategyValidator validator) {
        return plan.report(validator).findings().stream()
                .map(ImprovedPlanPropertyTest::line)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String line(Finding finding) {
        return finding.id() + " " + finding.path();
    }
}
