package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSettingsTest {
    private static final PictureSettings DEFAULTS = PictureSettings.defaults();
    private static final LocalDate DAY = LocalDate.of(2017, 5, 15);
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @Test
    void eachSettingLeavesTheOthersAsTheyAre() {
        PictureSettings settings = DEFAULTS.inLanguage(POLISH)
                .withToday(DAY)
                .withIdPrefix("spring-")
                .withWidth(720);

        assertThat(settings.width()).isEqualTo(720);
        assertThat(settings.today()).contains(DAY);
        assertThat(settings.idPrefix()).isEqualTo("spring-");
        assertThat(settings.language()).contains(Language.of(POLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {319, 2001})
    void aWidthHasLimits(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withWidth(width))
                .withMessage("picture: width is %s; it goes from 320 to 2,000", width > 2000 ? "2,001" : width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"", "é", "a.b", "-a"})
    void aPrefixIsSafeInAnIdAndInAStyleSheet(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withIdPrefix(prefix))
                .withMessage("picture: the prefix of ids is a letter, then up to 49 letters, digits, - and _, such as"
                        + " \"spring-\"");
    }

    @Test
    void equalSettingsAreEqual() {
        assertThat(DEFAULTS.withToday(DAY)).isEqualTo(DEFAULTS.withToday(DAY)).isNotEqualTo(DEFAULTS);
        assertThat(DEFAULTS.withToday(DAY)).hasSameHashCodeAs(DEFAULTS.withToday(DAY));
        assertThat(DEFAULTS).isNotEqualTo(DEFAULTS.withWidth(400)).isNotEqualTo(DEFAULTS.withIdPrefix("a"));
        assertThat(DEFAULTS.inLanguage(POLISH))
                .isEqualTo(DEFAULTS.inLanguage(POLISH))
                .isNotEqualTo(DEFAULTS);
    }

    @Test
    void sayWhatTheyAre() {
        assertThat(DEFAULTS.withToday(DAY))
                .hasToString("480 pixels wide, today is 2017-05-15, ids begin with strategy-");
        assertThat(DEFAULTS.inLanguage(POLISH))
                .hasToString("480 pixels wide, ids begin with strategy-, language is pl");
    }
}
