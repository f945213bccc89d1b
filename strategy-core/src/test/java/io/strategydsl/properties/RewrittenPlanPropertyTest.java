package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.UniqueIds;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an element is called, where it stands and in which language it is written changes nothing that is found. */
class RewrittenPlanPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Property(tries = 200)
    void findsTheSameWhenAllIdsAreOthers(@ForAll("plans") PlanOfADay plan) {
        UnaryOperator<String> rename = RewrittenPlanPropertyTest::renamed;
        PlanOfADay other = plan.with(new Rewriting(rename, text -> text).of(plan.strategy()));

        assertThat(found(other, path -> path))
                .isEqualTo(found(
                        plan,
                        path -> path.id()
                                .map(id -> ElementPath.of(path.kind(), rename.apply(id), path.number()))
                                .orElse(path)));
        assertThat(other.report(ALL).outcomes()).isEqualTo(plan.report(ALL).outcomes());
    }

    @Property(tries = 200)
    void findsTheSameWhenAllIsWrittenInAnotherLanguage(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        Translation translation = new Translation(new Chance(seed));
        PlanOfADay other = plan.with(new Rewriting(id -> id, translation::of).of(plan.strategy()));

        assertThat(found(other, path -> path)).isEqualTo(found(plan, path -> path));
        assertThat(outcomes(other)).isEqualTo(outcomes(plan));
    }

    @Property(tries = 200)
    void findsTheSameInAnyOrderWhenIdsAreUnique(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        PlanOfADay unique = plan.with(UniqueIds.in(plan.strategy()));
        PlanOfADay shuffled = plan.with(shuffled(unique.strategy(), new Chance(seed)));

        assertThat(found(shuffled, path -> path)).containsExactlyInAnyOrderElementsOf(found(unique, path -> path));
        assertThat(outcomes(shuffled)).isEqualTo(outcomes(unique));
    }

    /** Ids that are as like each other as before, since a typo is known by its likeness to what was meant. */
    private static String renamed(String id) {
        return id.chars()
                .map(character -> {
                    if (character >= 'a' && character <= 'z') {
                        return 'a' + (character - 'a' + 13) % 26;
                    }
                    if (character >= 'A' && character <= 'Z') {
                        return 'A' + (character - 'A' + 13) % 26;
                    }
                    return character >= '0' && character <= '9' ? '0' + '9' - character : character;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> found(PlanOfADay plan, UnaryOperator<ElementPath> written) {
        return plan.report(ALL).findings().stream()
                .map(finding -> found(finding, written))
                .toList();
    }

    private static String found(Finding finding, UnaryOperator<ElementPath> written) {
        return finding.severity() + " " + finding.id() + " "
                + written.apply(finding.path().element())
                + finding.path().attribute().map(attribute -> "/" + attribute).orElse("");
    }

    /** What came of each rule and how often, but not of which element a reason speaks. */
    private static List<String> outcomes(PlanOfADay plan) {
        return plan.report(ALL).outcomes().stream()
                .map(RewrittenPlanPropertyTest::inShort)
                .toList();
    }

    private static String inShort(RuleOutcome outcome) {
        String rule = outcome.rule().id() + " ";
        if (outcome instanceof RuleOutcome.Passed passed) {
            return rule + "passed " + passed.checked();
        }
        if (outcome instanceof RuleOutcome.Violated violated) {
            return rule + "violated " + violated.checked() + ", " + violated.findings();
        }
        return rule + outcome.getClass().getSimpleName();
    }

    private static Strategy shuffled(Strategy plan, Chance chance) {
        return plan.toBuilder()
                .objectives(chance.shuffled(plan.objectives()))
                .team(plan.team()
                        .map(team -> team.toBuilder()
                                .members(chance.shuffled(team.members()))
                                .build()))
                .milestones(chance.shuffled(plan.milestones()))
                .personas(chance.shuffled(plan.personas()))
                .goals(chance.shuffled(plan.goals()))
                .metrics(chance.shuffled(plan.metrics()))
                .tactics(chance.shuffled(plan.tactics()))
                .channels(chance.shuffled(plan.channels()))
                .reviews(chance.shuffled(plan.reviews()))
                .build();
    }
}
