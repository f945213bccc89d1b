package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Platform;
import io.strategydsl.model.words.KindForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentWordsTest {
    private static final ElementPath CHANNEL = ElementPath.of(ElementKind.CHANNEL, "photos");

    @Test
    void sayPhrasesInEnglish() {
        assertThat(ArgumentWords.BY_ID.say(KindForm.COUNT.of(ElementKind.TACTIC), "count", 2))
                .isEqualTo("2 tactics");
    }

    @ParameterizedTest
    @EnumSource
    void callAKindOfElementByItsWord(ElementKind kind) {
        assertThat(ArgumentWords.BY_ID.written(kind)).isEqualTo(kind.word());
    }

    @Test
    void callAnEntryOfACatalogueByItsName() {
        assertThat(ArgumentWords.BY_ID.written(Platform.INSTAGRAM)).isEqualTo("Instagram");
    }

    @Test
    void callAnAttributeByItsNoun() {
        assertThat(ArgumentWords.BY_ID.written(CHANNEL.attribute("profile"))).isEqualTo("profile text");
    }

    @Test
    void callAnAttributeThatCanHoldManyByItsName() {
        assertThat(ArgumentWords.BY_ID.written(CHANNEL.attribute("servedGoals")))
                .isEqualTo("served goals");
    }

    @Test
    void callAnAttributeThatTheModelDoesNotHaveByItsName() {
        assertThat(ArgumentWords.BY_ID.written(CHANNEL.attribute("adBudget"))).isEqualTo("ad budget");
    }

    @Test
    void areChosenByTheIdOfAnEntry() {
        assertThat(ArgumentWords.BY_ID.fill(
                        "{area, select, own-expertise {guides} other {posts}}",
                        Map.of("area", ContentArea.OWN_EXPERTISE)))
                .isEqualTo("guides");
    }

    @Test
    void areChosenByAnyOtherValueAsItIsWritten() {
        assertThat(ArgumentWords.BY_ID.fill("{reach, select, 1,000 {enough} other {few}}", Map.of("reach", 1_000)))
                .isEqualTo("enough");
    }
}
