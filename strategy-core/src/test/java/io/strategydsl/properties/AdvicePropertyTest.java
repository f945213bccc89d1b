package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.NamedElement;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice is for people who fill in a form and never saw Java. */
class AdvicePropertyTest {
    /** Calls, ids as code has them, constants, words of programmers, and names of arguments that were not filled in. */
    private static final Pattern CODE = Pattern.compile(
            "[(){}\"`]|\\B'|'\\B|\\.[a-z]|->|\\b[A-Z]{2,}_?[A-Z]*\\b|\\b[a-z]+[A-Z]\\w*\\b|(?i)\\b(null|call|method|class|constant|code"
                    + "|java|lambda|builder|validator|suppress\\w*|string|argument|parameter)\\b");

    @ParameterizedTest
    @MethodSource("io.strategydsl.properties.WordingPropertyTest#rules")
    void everyRuleAdvisesInSentencesWithoutCode(RuleInfo rule) {
        assertThat(rule.advice()).isNotEmpty().matches("(?s)[A-Z\u201c].*[.?]");
        assertThat(codeIn(rule.advice())).isEmpty();
    }

    @Property(tries = 300)
    void everyFindingAdvisesInSentencesWithoutCode(@ForAll("plans") PlanOfADay plan) {
        assertThat(plan.report(WordingPropertyTest.ALL).findings()).allSatisfy(finding -> {
            assertThat(finding.advice()).matches("(?s).*[.?]");
            assertThat(codeIn(withoutWordsOfThePlan(finding)))
                    .as(finding.id() + ": " + finding.advice())
                    .isEmpty();
        });
    }

    @Property(tries = 100)
    void advisesByNameWhereAnElementHasOne(@ForAll("plans") PlanOfADay plan) {
        assertThat(plan.report(WordingPropertyTest.ALL).findings())
                .filteredOn(finding -> finding.adviceTemplate().contains("{subject}")
                        && subject(finding).name().isPresent())
                .allSatisfy(finding -> assertThat(finding.advice())
                        .contains(subject(finding).name().orElseThrow()));
    }

    private static NamedElement subject(Finding finding) {
        return (NamedElement) Objects.requireNonNull(finding.arguments().get("subject"));
    }

    private static List<String> codeIn(String advice) {
        List<String> found = new ArrayList<>();
        Matcher code = CODE.matcher(advice);
        while (code.find()) {
            found.add(code.group());
        }
        return found;
    }

    /** What the author of the plan wrote can be anything; what is said around it is ours. */
    private static String withoutWordsOfThePlan(Finding finding) {
        List<String> words = new ArrayList<>();
        finding.arguments().values().forEach(value -> addWords(value, words));
        words.sort(Comparator.comparing(String::length).reversed());
        String without = finding.advice();
        for (String each : words) {
            // A digit is part of no code, whatever stands around it.
            without = without.replace(each, "7");
        }
        return without;
    }

    private static void addWords(Object value, List<String> words) {
        if (value instanceof Collection<?> values) {
            values.forEach(each -> addWords(each, words));
        } else if (value instanceof Clause clause) {
            clause.arguments().values().forEach(each -> addWords(each, words));
        } else if (value instanceof NamedElement element) {
            words.add(element.name().or(() -> element.path().id()).orElse("the plan"));
        } else {
            words.add(PlainText.value(value.toString()));
        }
        words.remove("");
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return Arbitraries.lazy(PlanArbitraries::anyPlans);
    }
}
