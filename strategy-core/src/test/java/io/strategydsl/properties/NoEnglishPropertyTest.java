package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report in a language has no word of English, but those that the language has too. */
class NoEnglishPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** Ids of rules stay as they are, and so do the names of the articles. */
    private static final Set<String> NAMES = Stream.concat(
                    MethodRules.all().rules().stream()
                            .map(rule -> rule.info().id().value())
                            .flatMap(id -> Arrays.stream(id.split("[.-]", -1))),
                    Stream.of("see", "asof", "disney", "nps"))
            .collect(Collectors.toUnmodifiableSet());

    @Property(tries = 60)
    void aReportInALanguageHasNoWordThatEnglishAloneHas(@ForAll("plans") PlanOfADay plan) {
        Set<String> ofThePlan = EnglishWords.in(plan.strategy().toString());
        for (String language : EnglishWords.LANGUAGES) {
            Set<String> said = EnglishWords.in(
                    plan.report(ALL).inLanguage(Locale.forLanguageTag(language)).fullText());
            said.removeAll(ofThePlan);
            said.removeAll(NAMES);

            assertThat(said).doesNotContainAnyElementsOf(EnglishWords.of(language));
        }
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
