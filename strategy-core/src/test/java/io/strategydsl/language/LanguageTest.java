package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Language POLISH = Language.of(Locale.forLanguageTag("pl"));

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "pl, pl",
        "pl-PL, pl",
        "pl-Latn-PL-x-house, pl",
        "de, en",
        "und, en",
        "x-house, en",
        "zh-Hant-TW, en"
    })
    void isTheNearestThatIsSupported(String asked, String language) {
        assertThat(Language.of(Locale.forLanguageTag(asked)).locale()).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void isEnglishForTheRootLocale() {
        assertThat(Language.of(Locale.ROOT).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void saysWhatElementsAndAttributesAreCalled() {
        assertThat(POLISH.words(ElementKind.TACTIC)).isEqualTo("taktyka");
        assertThat(POLISH.words(ElementPath.parse("tactics/list"))).isEqualTo("taktyka „list”");
        assertThat(POLISH.words(ElementPath.parse("tactics/list#2"))).isEqualTo("taktyka „list” (numer 2)");
        assertThat(POLISH.words(ElementPath.parse("team"))).isEqualTo("zespół");
        assertThat(POLISH.words(ElementPath.parse("tactics/list/owners"))).isEqualTo("właściciele");
        assertThat(POLISH.words(Severity.WARNING)).isEqualTo("ostrzeżenie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1", "1234 | 1234", "12345 | 12 345", "-1234567.5 | -1 234 567,5", "0.25 | 0,25"})
    void writesNumbersAsPeopleDo(BigDecimal number, String polish) {
        assertThat(POLISH.words(number).replace('\u00A0', ' ')).isEqualTo(polish);
    }

    @Test
    void writesDaysAsPeopleDo() {
        assertThat(POLISH.words(LocalDate.of(2027, 5, 3))).isEqualTo("3 maja 2027");
    }

    @Test
    void saysTextsOfAHouseInPlaceOfItsOwn() {
        Language house = POLISH.with(Map.of("kind.tactic", "działanie", "acme.greeting", "Witaj, {name}"));

        assertThat(house.words(ElementKind.TACTIC)).isEqualTo("działanie");
        assertThat(house.words(ElementKind.GOAL)).isEqualTo(POLISH.words(ElementKind.GOAL));
        assertThat(house.text("acme.greeting", Map.of("name", "Anno"))).isEqualTo("Witaj, Anno");
    }

    @Test
    void readsTextsOfAHouseFromAPropertyFile() throws IOException {
        Language house = POLISH.with(new StringReader("kind.tactic = działanie\n"));

        assertThat(house).isEqualTo(POLISH.with(Map.of("kind.tactic", "działanie")));
    }

    @Test
    void takesTheLaterTextOfAHouse() {
        Language house = POLISH.with(Map.of("kind.tactic", "działanie")).with(Map.of("kind.tactic", "akcja"));

        assertThat(house.words(ElementKind.TACTIC)).isEqualTo("akcja");
    }

    @Test
    void refusesATextThatIsNoTemplate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLISH.with(Map.of("kind.tactic", "{count, plural, one {akcja}")))
                .withMessageContaining("kind.tactic")
                .withMessageContaining("a brace is not closed");
    }

    @Test
    void refusesAKeyThatNobodyWrote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLISH.text("acme.nothing", Map.of()))
                .withMessageContaining("acme.nothing");
    }

    @Test
    void offersEnglishFirst() {
        assertThat(Language.supported()).startsWith(Locale.ENGLISH);
    }

    @Test
    void joinsLists() {
        Language house = POLISH.with(Map.of("acme.all", "{names, and}", "acme.one", "{names, or}"));

        assertThat(house.text("acme.all", Map.of("names", List.of("A", "B", "C"))))
                .isEqualTo("A, B i C");
        assertThat(house.text("acme.one", Map.of("names", List.of("A", "B")))).isEqualTo("A lub B");
    }
}
