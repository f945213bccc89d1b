package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of a plan can be translated: every English word is in a template that is listed, and in no argument. */
class TemplatesPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** These look for words, and say one as it stands in their parameters. */
    private static final Set<RuleId> LOOKING_FOR_WORDS =
            Set.of(RuleId.of("goal.platform-neutral"), RuleId.of("placeholder.left"));

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Property(tries = 200)
    void everyTemplateIsListed(@ForAll("plans") PlanOfADay plan) {
        Set<String> messages = Listed.of("message");
        Set<String> advice = Listed.of("advice");
        Set<String> clauses = Listed.of("clause");

        assertThat(plan.report(ALL).findings()).allSatisfy(finding -> {
            assertThat(messages).contains(finding.template());
            assertThat(advice).contains(finding.adviceTemplate());
            assertThat(clauses)
                    .containsAll(clauses(finding).map(Clause::template).toList());
        });
    }

    @Property(tries = 100)
    void everyReasonOfARuleIsListed(@ForAll("plans") PlanOfADay plan) {
        Set<String> reasons = Listed.of("not-applicable");

        assertThat(plan.report(ALL).outcomes().stream()
                        .filter(RuleOutcome.NotApplicable.class::isInstance)
                        .map(outcome -> ((RuleOutcome.NotApplicable) outcome).reason())
                        .filter(reason -> !isOfTheValidator(reason)))
                .allMatch(reasons::contains);
    }

    /** That an element is left to another rule, or that there is none to check. */
    private static boolean isOfTheValidator(String reason) {
        return reason.startsWith("see ") || reason.matches("the plan has no [a-z ,]+");
    }

    @Property(tries = 200)
    void noArgumentIsInEnglishButWhatThePlanSays(@ForAll("plans") PlanOfADay plan) {
        String said = plan.strategy().toString();

        assertThat(plan.report(ALL).findings())
                .filteredOn(finding -> !LOOKING_FOR_WORDS.contains(finding.id()))
                .allSatisfy(finding ->
                        assertThat(wordsOf(finding)).as(finding.toString()).allMatch(word -> said.contains(word)));
    }

    /** The words in strings that the message and the advice show; those of the fix are code. */
    private static Stream<String> wordsOf(Finding finding) {
        String shown = finding.template() + finding.adviceTemplate();
        return finding.arguments().entrySet().stream()
                .filter(argument -> shown.contains("{" + argument.getKey()))
                .flatMap(argument -> strings(argument.getValue()))
                .filter(text -> WORD.matcher(text).find())
                .flatMap(text -> Stream.of(text.split(" -> |\\.\\.\\.", -1)));
    }

    private static Stream<String> strings(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().flatMap(TemplatesPropertyTest::strings);
        }
        if (value instanceof Clause clause) {
            return clause.arguments().values().stream().flatMap(TemplatesPropertyTest::strings);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static Stream<Clause> clauses(Finding finding) {
        return finding.arguments().values().stream()
                .flatMap(value -> value instanceof Collection<?> values ? values.stream() : Stream.of(value))
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast);
    }

    /** The templates of one part of the findings, in the file that lists them. */
    private static final class Listed {
        private static final Path FILE =
                Path.of("src", "test", "resources", "io", "strategydsl", "rules", "templates.txt");

        static Set<String> of(String part) {
            try (Stream<String> lines = Files.lines(FILE, StandardCharsets.UTF_8)) {
                return lines.map(line -> line.split("\t", -1))
                        .filter(line -> line[1].equals(part))
                        .map(line -> line[2])
                        .collect(Collectors.toSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
