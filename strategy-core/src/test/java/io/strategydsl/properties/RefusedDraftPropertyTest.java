package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.form.Draft;
import io.strategydsl.form.DraftArbitraries;
import io.strategydsl.internal.Printed;
import io.strategydsl.language.Language;
import io.strategydsl.model.Refusal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody types, a form answers in the language of the reader, and in no other. */
class RefusedDraftPropertyTest {

    @Property(tries = 300)
    void aRefusalHasWordsForAllItsArgumentsInEveryLanguage(@ForAll("drafts") Draft draft) {
        for (Refusal refusal : draft.refusals()) {
            for (Locale locale : Language.supported()) {
                String message =
                        Language.of(locale).of(withoutTypedBraces(refusal)).message();

                assertThat(message).doesNotContain("{", "}");
            }
        }
    }

    @Property(tries = 300)
    void aRefusalIsFitToBePrintedInEveryLanguage(@ForAll("drafts") Draft draft) {
        for (Refusal refusal : draft.refusals()) {
            for (Locale locale : Language.supported()) {
                assertThat(Printed.faults(Language.of(locale).of(refusal).message()))
                        .isEmpty();
            }
        }
    }

    private static Refusal withoutTypedBraces(Refusal refusal) {
        Map<String, Object> arguments = new HashMap<>(refusal.arguments());
        arguments.replaceAll((name, argument) -> argument instanceof String text ? withoutBraces(text) : argument);
        return new Refusal(
                refusal.kind(),
                refusal.id(),
                refusal.part(),
                refusal.attribute(),
                withoutBraces(refusal.value()),
                refusal.code(),
                refusal.message(),
                refusal.template(),
                arguments);
    }

    private static String withoutBraces(String text) {
        return text.replaceAll("[{}]", "");
    }

    @Property(tries = 300)
    void aRefusalInALanguageHasNoWordThatEnglishAloneHas(@ForAll("drafts") Draft draft) {
        for (Refusal refusal : draft.refusals()) {
            for (String language : NoEnglishPropertyTest.ENGLISH_ALONE.keySet()) {
                String message =
                        Language.of(Locale.forLanguageTag(language)).of(refusal).message();
                Set<String> said = NoEnglishPropertyTest.words(message);
                said.removeAll(typedOrToBeTyped(refusal));

                assertThat(said)
                        .as(message)
                        .doesNotContainAnyElementsOf(NoEnglishPropertyTest.ENGLISH_ALONE.get(language));
            }
        }
    }

    /** What was typed, the names that can be typed in its place, and what is typed in all languages. */
    private static Set<String> typedOrToBeTyped(Refusal refusal) {
        Set<String> words = new TreeSet<>(NoEnglishPropertyTest.words(refusal.value()));
        for (String name : new String[] {"field", "nearest", "names", "example", "sign"}) {
            words.addAll(NoEnglishPropertyTest.words(
                    String.valueOf(refusal.arguments().get(name))));
        }
        words.addAll(Set.of("true", "false", "eur", "pillar", "honesty", "https", "example", "com", "plan"));
        words.addAll(Set.of("team", "tactics", "list", "owners"));
        return words;
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return DraftArbitraries.hostile();
    }
}
