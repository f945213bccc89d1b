package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.UniqueIds;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an element is called, where it stands and in which language it is written changes nothing that is found. */
class RewrittenPlanPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** What they find depends on words: on placeholders, on names of platforms, on how alike two reasons are. */
    private static final Set<String> ABOUT_WORDS =
            Set.of("placeholder.left", "goal.platform-neutral", "channel.reason-distinct");

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Property(tries = 200)
    void findsTheSameWhenAllIdsAreOthers(@ForAll("plans") PlanOfADay plan) {
        UnaryOperator<String> rename = RewrittenPlanPropertyTest::renamed;
        PlanOfADay other = plan.with(new Rewriting(rename, text -> text).of(plan.strategy()));

        assertThat(told(other, any -> true, path -> path))
                .isEqualTo(told(
                        plan,
                        any -> true,
                        path -> path.id()
                                .map(id -> ElementPath.of(path.kind(), rename.apply(id), path.number()))
                                .orElse(path)));
        assertThat(other.report(ALL).outcomes()).isEqualTo(plan.report(ALL).outcomes());
    }

    @Property(tries = 200)
    void findsTheSameWhenAllIsWrittenInAnotherLanguage(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        List<String> language = new Chance(seed).oneOf(Phrases.LANGUAGES);
        Map<String, String> translated = new HashMap<>();
        UnaryOperator<String> translate = text -> translated.computeIfAbsent(
                text, any -> language.get(translated.size() % language.size()) + " " + translated.size());
        PlanOfADay other = plan.with(new Rewriting(id -> id, translate).of(plan.strategy()));
        Predicate<String> notAboutWords = rule -> !ABOUT_WORDS.contains(rule);

        assertThat(told(other, notAboutWords, path -> path)).isEqualTo(told(plan, notAboutWords, path -> path));
        assertThat(outcomes(other, notAboutWords)).isEqualTo(outcomes(plan, notAboutWords));
    }

    @Property(tries = 200)
    void findsTheSameInAnyOrderWhenIdsAreUnique(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        PlanOfADay unique = plan.with(UniqueIds.in(plan.strategy()));
        PlanOfADay shuffled = plan.with(shuffled(unique.strategy(), new Chance(seed)));

        assertThat(told(shuffled, any -> true, path -> path))
                .containsExactlyInAnyOrderElementsOf(told(unique, any -> true, path -> path));
        assertThat(outcomes(shuffled, any -> true)).isEqualTo(outcomes(unique, any -> true));
    }

    /** Ids that are as like each other as before, since a slip of the pen is known by its likeness to what was meant. */
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

    private static List<String> told(PlanOfADay plan, Predicate<String> rules, UnaryOperator<ElementPath> written) {
        return plan.report(ALL).findings().stream()
                .filter(finding -> rules.test(finding.id().value()))
                .map(finding -> told(finding, written))
                .toList();
    }

    private static String told(Finding finding, UnaryOperator<ElementPath> written) {
        return finding.severity() + " " + finding.id() + " "
                + written.apply(finding.path().element())
                + finding.path().attribute().map(attribute -> "/" + attribute).orElse("");
    }

    /** What came of each rule and how often, but not of which element a reason speaks. */
    private static List<String> outcomes(PlanOfADay plan, Predicate<String> rules) {
        return plan.report(ALL).outcomes().stream()
                .filter(outcome -> rules.test(outcome.rule().id().value()))
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
                .personas(chance.shuffled(plan.personas()))
                .goals(chance.shuffled(plan.goals()))
                .metrics(chance.shuffled(plan.metrics()))
                .tactics(chance.shuffled(plan.tactics()))
                .channels(chance.shuffled(plan.channels()))
                .reviews(chance.shuffled(plan.reviews()))
                .build();
    }
}
