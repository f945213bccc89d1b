package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Printed;
import io.strategydsl.language.Language;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever differs, a language says it in its own words, on a line. */
class ChangedPlanPropertyTest {

    @Property(tries = 40)
    void aChangeHasNoWordThatEnglishAloneHas(@ForAll("plans") PlanOfADay before, @ForAll("plans") PlanOfADay after) {
        Set<String> ofThePlans = NoEnglishPropertyTest.words(before.strategy() + " " + after.strategy());
        for (Change change :
                Difference.between(before.strategy(), after.strategy()).changes()) {
            for (String language : NoEnglishPropertyTest.ENGLISH_ALONE.keySet()) {
                String message =
                        Language.of(Locale.forLanguageTag(language)).of(change).message();
                Set<String> said = NoEnglishPropertyTest.words(message);
                said.removeAll(ofThePlans);

                assertThat(said)
                        .as(message)
                        .doesNotContainAnyElementsOf(NoEnglishPropertyTest.ENGLISH_ALONE.get(language));
                assertThat(Printed.faults(message)).isEmpty();
                assertThat(message).doesNotContain("\n");
            }
        }
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
