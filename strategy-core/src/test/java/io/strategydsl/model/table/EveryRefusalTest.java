package io.strategydsl.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.language.Language;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attribute of every element and part says by its own name that a value cannot be its value. */
class EveryRefusalTest {

    /** An attribute, and a value that it refuses. */
    private record Bad(Table<?> table, Form form, Attribute attribute, Object value) {
        private InvalidValueException thrown() {
            Draft draft = Samples.leastDraft(form).state(attribute.name(), List.of(value));
            return catchThrowableOfType(InvalidValueException.class, () -> table.build(draft));
        }

        @Override
        public String toString() {
            String shown = value.toString();
            return form.word() + "/" + attribute.name() + ": " + shown.substring(0, Math.min(30, shown.length()));
        }
    }

    static Stream<Bad> badValues() {
        return RefusedAttributes.tables().stream()
                .flatMap(table -> table.forms().stream()
                        .flatMap(form -> form.attributes().stream()
                                .flatMap(attribute -> RefusedAttributes.bad(attribute).stream()
                                        .map(value -> new Bad(table, form, attribute, value)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badValues")
    void namesTheAttributeAsTheTableDoes(Bad bad) {
        InvalidValueException thrown = bad.thrown();

        assertThat(thrown).as("what refuses %s", bad).isNotNull();
        assertThat(thrown.refusal().attribute()).isEqualTo(bad.attribute().name());
        assertThat(RefusedAttributes.faults(thrown.refusal())).isEmpty();
        assertThat(thrown).hasMessageEndingWith(": " + thrown.refusal().message());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badValues")
    void hasWordsInEveryLanguage(Bad bad) {
        Refusal refusal = bad.thrown().refusal();

        assertThat(Language.supported().stream()
                        .filter(locale -> !locale.equals(Locale.ENGLISH))
                        .map(locale -> Language.of(locale).of(refusal).message()))
                .allSatisfy(message ->
                        assertThat(message).isNotEqualTo(refusal.message()).doesNotContain("{", "}"));
    }

    @Test
    void theKindIsThatOfTheElementAndAPartIsNamedByItsWord() {
        assertThat(badValues().map(bad -> bad.thrown().refusal()))
                .allSatisfy(refusal -> assertThat(refusal.kind().isPresent())
                        .isNotEqualTo(refusal.part().isPresent()));
    }

    @Test
    void anElementThatIsKnownHasAPath() {
        Stream<Refusal> ofTactics = badValues()
                .filter(bad -> bad.form().word().equals("tactic"))
                .filter(bad -> !(bad.attribute().role() instanceof Role.Id))
                .map(bad -> bad.thrown().refusal());

        assertThat(ofTactics)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.path().map(Object::toString))
                        .contains("tactics/some-id/" + refusal.attribute()));
    }
}
