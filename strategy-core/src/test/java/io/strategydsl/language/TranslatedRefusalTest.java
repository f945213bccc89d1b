package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.form.Draft;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.RefusedAttributes;
import io.strategydsl.model.written.Expected;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form answers, in English and in Polish. */
class TranslatedRefusalTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH);
    private static final Language POLISH = Language.of(Locale.forLanguageTag("pl"));
    private static final Draft TACTIC = Draft.of(ElementKind.TACTIC, "list");
    private static final Draft CHANNEL = Draft.of(ElementKind.CHANNEL, "pod");
    private static final Draft PLAN = Draft.of(ElementKind.STRATEGY, "plan");

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        TACTIC.set("id", ""),
                        "this is missing; write letters, digits and - _ . : @ +",
                        "tego brakuje; użyj liter, cyfr i znaków - _ . : @ +"),
                arguments(
                        TACTIC.set("schedule.day", "2027-05-01"),
                        "this is missing; choose one: once, relative, recurring, triggered or ongoing",
                        "tego brakuje; wybierz jedno: once, relative, recurring, triggered lub ongoing"),
                arguments(
                        TACTIC.set("amount.number", "2"), "this is missing; write a text", "tego brakuje; wpisz tekst"),
                arguments(PLAN.set("labels. ", "x"), "this is empty; fill it in", "to pole jest puste; uzupełnij je"),
                arguments(
                        TACTIC.set("owners", "two words"),
                        "a space is not possible here (character 4); write letters, digits and - _ . : @ +",
                        "nie może tu być spacji (znak numer 4); użyj liter, cyfr i znaków - _ . : @ +"),
                arguments(
                        TACTIC.set("owners", "anna!"),
                        "'!' is not possible here (character 5); write letters, digits and - _ . : @ +",
                        "nie może tu być znaku „!” (znak numer 5); użyj liter, cyfr i znaków - _ . : @ +"),
                arguments(
                        TACTIC.set("text", "Open\u0000"),
                        "an invisible character is not possible here (character 5); remove it",
                        "nie może tu być niewidocznego znaku (znak numer 5); usuń ten znak"),
                arguments(
                        TACTIC.set("effort", "4,5"),
                        "'4,5' cannot be read; write digits and a decimal point, as in 14000.5",
                        "wartości „4,5” nie da się odczytać; użyj cyfr i kropki dziesiętnej, na przykład 14000.5"),
                arguments(
                        PLAN.set("calendar", "not an address"),
                        "'not an address' cannot be read; write an address as in https://example.com/plan",
                        "wartości „not an address” nie da się odczytać; wpisz adres w postaci https://example.com/plan"),
                arguments(
                        TACTIC.set("schedule", "once").set("schedule.day", "1 May"),
                        "'1 May' cannot be read; write a day as in 2027-02-01",
                        "wartości „1 May” nie da się odczytać; wpisz dzień w postaci 2027-02-01"),
                arguments(
                        TACTIC.set("somethingNew", "maybe"),
                        "'maybe' cannot be read; write true or false",
                        "wartości „maybe” nie da się odczytać; wpisz true albo false"),
                arguments(
                        TACTIC.set("onwers", "ben"),
                        "there is no field 'onwers'; did you mean 'owners'?",
                        "nie ma pola „onwers”; może chodzi o „owners”?"),
                arguments(
                        TACTIC.set("budget", "ben"),
                        "there is no field 'budget' here; leave it out",
                        "nie ma tu pola „budget”; pomiń je"),
                arguments(
                        CHANNEL.set("platform", "instagrm"),
                        "'instagrm' is unknown; did you mean 'instagram'?",
                        "„instagrm” to nieznana wartość; może chodzi o „instagram”?"),
                arguments(
                        CHANNEL.set("platform", "???"),
                        "'???' is unknown; choose from the list, such as facebook",
                        "„???” to nieznana wartość; wybierz coś z listy, na przykład facebook"),
                arguments(
                        CHANNEL.set("status", "???"),
                        "'???' is unknown; choose one: planned, open or closing",
                        "„???” to nieznana wartość; wybierz jedno: planned, open lub closing"),
                arguments(
                        Draft.of(ElementKind.TEAM).set("members", "anna"),
                        "this has a form of its own; leave it empty here",
                        "to ma własny formularz; tutaj zostaw puste pole"),
                arguments(
                        TACTIC.set("text", "x".repeat(20_001)),
                        "at most 20,000 characters are possible here, not 20,001",
                        "zmieści się tu najwyżej 20\u00A0000 znaków, a jest ich 20\u00A0001"),
                arguments(
                        TACTIC.set("schedule", "once")
                                .set("schedule.day", "2027-05-01")
                                .set("schedule.length", "P1001Y"),
                        "this is too long; shorten it",
                        "to jest za długie; skróć to"),
                arguments(
                        TACTIC.set("effort", "1" + "0".repeat(18)),
                        "this number has too many digits; round it, or count in a larger unit",
                        "ta liczba ma za dużo cyfr; zaokrąglij ją albo licz w większych jednostkach"),
                arguments(
                        TACTIC.set("owners", Collections.nCopies(1_001, "anna")),
                        "at most 1,000 values are possible here, not 1,001",
                        "zmieści się tu najwyżej 1000 wartości, a jest ich 1001"),
                arguments(
                        TACTIC.set("value", List.of("1", "2")),
                        "only one value is possible here, not 2; keep one of them",
                        "może tu być tylko jedna wartość, a jest ich 2; zostaw jedną z nich"),
                arguments(
                        TACTIC.set("value", "11"),
                        "'11' is too small or too large; write a whole number from 1 to 10",
                        "„11” to za mało albo za dużo; wpisz liczbę całkowitą od 1 do 10"),
                arguments(
                        TACTIC.set("effort", "-1"),
                        "'-1' is too small or too large; write a number above 0",
                        "„-1” to za mało albo za dużo; wpisz liczbę większą niż 0"),
                arguments(
                        PLAN.set("timeframe.start", "2027-12-31").set("timeframe.end", "2027-01-01"),
                        "this day is before 2027-12-31; swap the two days",
                        "ten dzień wypada przed początkiem (31 grudnia 2027); zamień te dni miejscami"),
                arguments(
                        CHANNEL.set("platform.id", "blog").set("platform.name", "Our blog"),
                        "'blog' is in the list already; choose it there, or write another id",
                        "„blog” już jest na liście; wybierz to z listy albo wpisz inny identyfikator"),
                arguments(
                        Draft.of(ElementKind.MILESTONE, "start"),
                        "'start' stands for something else; choose another name",
                        "„start” ma już inne znaczenie; wybierz inną nazwę"),
                arguments(
                        TACTIC.set("schedule", "ongoing").set("schedule.day", "2027-05-01"),
                        "this does not go with what is chosen in the form; leave it empty",
                        "to nie pasuje do tego, co wybrano w formularzu; zostaw puste pole"),
                arguments(
                        TACTIC.set("schedule", "once")
                                .set("schedule.day", "2027-05-01")
                                .set("schedule.length", "P1M-1D"),
                        "this contradicts itself or another field; change one of the two",
                        "to jest sprzeczne samo w sobie albo z innym polem; zmień jedno z nich"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysAtTheFieldWhatIsWrongAndWhatToDo(Draft draft, String english, String polish) {
        Refusal refusal = only(draft);

        assertThat(ENGLISH.of(refusal).message()).isEqualTo(english);
        assertThat(POLISH.of(refusal).message()).isEqualTo(polish);
    }

    private static Refusal only(Draft draft) {
        assertThat(draft.refusals()).hasSize(1);
        return draft.refusals().get(0);
    }

    @Test
    void whatAFieldTakesHasWordsForEveryAttribute() {
        Stream<Attribute> attributes = RefusedAttributes.tables().stream()
                .flatMap(table -> table.forms().stream())
                .flatMap(form -> form.attributes().stream());

        assertThat(attributes.map(Expected::data))
                .allSatisfy(
                        data -> assertThat(WritePhrase.of(data)).as("%s", data).isPresent());
    }

    @Test
    void aHouseHasItsOwnWords() {
        Language house = ENGLISH.with(Map.of("refusal.empty", "please write something"));

        assertThat(house.of(only(PLAN.set("labels. ", "x")))).hasToString("please write something");
    }

    @Test
    void aRefusalWithACodeOfAnApplicationKeepsItsMessage() {
        Refusal tooDear = new Refusal(
                "tactic",
                Optional.of("list"),
                "resources",
                "1,000,000",
                "too-dear",
                "resources cost more than there is",
                "{attribute} cost more than there is",
                Map.of("attribute", "resources"));

        assertThat(POLISH.of(tooDear).message()).isEqualTo("resources cost more than there is");
    }

    @Test
    void anArgumentOfAnUnknownTypeIsSaidWithoutWhatToWrite() {
        Refusal refusal = new Refusal(
                "tactic", Optional.of("list"), "effort", "x", "malformed", "x", "x", Map.of("type", "colour"));

        assertThat(ENGLISH.of(refusal).message()).isEqualTo("'x' cannot be read; write it otherwise");
    }
}
