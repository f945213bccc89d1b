package io.strategydsl.language.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against ICU, which has the rules from Unicode's CLDR. */
class PluralRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "el", "nl", "fi", "fil"})
    void categoriesOfWholeNumbersAndFractionsAreThoseOfCldr(String language) {
        PluralRules ours = PluralRules.of(language);
        Icu theirs = new Icu(language);

        assertThat(numbers())
                .allSatisfy(number -> assertThat(ours.category(number)).isEqualTo(theirs.category(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "el", "nl", "fi", "fil"})
    void theCategoriesAreAllThatCldrTellsApartInNumbersAsTheyAreWrittenHere(String language) {
        Icu theirs = new Icu(language);

        assertThat(numbers().map(theirs::category).distinct())
                .containsExactlyInAnyOrderElementsOf(PluralRules.of(language).categories());
    }

    /** 0 to 1,000, larger and negative ones, and fractions, some with zeros at the end, which are not written. */
    private static Stream<BigDecimal> numbers() {
        Stream<BigDecimal> whole = IntStream.rangeClosed(0, 1_000).mapToObj(BigDecimal::valueOf);
        Stream<BigDecimal> tenths = IntStream.rangeClosed(1, 400).mapToObj(number -> BigDecimal.valueOf(number, 1));
        Stream<BigDecimal> others = Stream.of(
                        "1001", "1002", "12345", "1000000", "1E+6", "12E+1", "3E+1", "1E+400", "-1", "-2", "-12",
                        "-0.5", "1.0", "2.50", "0.01", "0.14", "1.234", "22.22")
                .map(BigDecimal::new);
        return Stream.of(whole, tenths, others).flatMap(numbers -> numbers);
    }

    /** The number as it is written, with all its digits and no more. */
    private record Icu(com.ibm.icu.text.PluralRules rules, ULocale locale) {

        Icu(String language) {
            this(
                    com.ibm.icu.text.PluralRules.forLocale(new ULocale(language), PluralType.CARDINAL),
                    new ULocale(language));
        }

        String category(BigDecimal number) {
            FormattedNumber written = NumberFormatter.withLocale(locale)
                    .precision(Precision.unlimited())
                    .format(number);
            return rules.select(written);
        }
    }
}
