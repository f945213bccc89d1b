package io.strategydsl.planning.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.English;
import io.strategydsl.language.phrases.LanguagePhrasebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonPhraseTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final LanguagePhrasebook POLISH = LanguagePhrasebook.of("pl", Map.of());
    private static final Object[] ARGUMENTS = {
        "day", DAY, "baselineDay", DAY.plusDays(1), "baselineValue", new BigDecimal("-12000.5")
    };

    @ParameterizedTest
    @EnumSource
    void everyReasonCanBeSaidInAnotherLanguage(ReasonPhrase reason) {
        assertThat(ReasonPhrase.in(POLISH, reason.say(ARGUMENTS))).isEqualTo(POLISH.say(reason, ARGUMENTS));
    }

    @ParameterizedTest
    @EnumSource
    void inEnglishAReasonStaysAsItIs(ReasonPhrase reason) {
        assertThat(ReasonPhrase.in(English.PHRASEBOOK, reason.say(ARGUMENTS))).isEqualTo(reason.say(ARGUMENTS));
    }

    @Test
    void whatIsNoReasonStaysAsItIs() {
        assertThat(ReasonPhrase.in(POLISH, "the numbers are late")).isEqualTo("the numbers are late");
    }
}
