package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void citesTheStepOfAnArticle() {
        assertThat(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 2).citation())
                .isEqualTo("CC7 step 2");
    }

    @Test
    void citesThePillarOfAnArticleThatHasPillars() {
        assertThat(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 5).citation()).isEqualTo("SME5 pillar 5");
    }

    @Test
    void citesAnArticleAsAWhole() {
        assertThat(Source.of(Article.TECHOPEDIA).citation()).isEqualTo("TECH");
    }

    @Test
    void citesTheHouse() {
        assertThat(Source.house().citation()).isEqualTo("HOUSE");
    }

    @Test
    void citesTheStepOfAnArticleInFull() {
        assertThat(Source.of(Article.BUFFER, 4).fullCitation())
                .isEqualTo("Buffer, from social-media goals to tactics and a plan (2017), step 4");
    }

    @Test
    void citesAnArticleAsAWholeInFull() {
        assertThat(Source.of(Article.TECHOPEDIA).fullCitation()).isEqualTo("Techopedia, social-media strategy");
    }

    @Test
    void citesTheHouseInFull() {
        assertThat(Source.house().fullCitation()).isEqualTo("no article, a rule of the house");
    }

    @Test
    void refusesAStepThatTheArticleDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(Article.BUFFER, 6))
                .withMessage("source: step of BUF is 6; it goes from 1 to 5");
    }

    @Test
    void refusesStepZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(Article.BUFFER, 0))
                .withMessage("source: step of BUF is 0; it goes from 1 to 5");
    }

    @Test
    void refusesAStepOfAnArticleWithoutSteps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(Article.TECHOPEDIA, 1))
                .withMessage("source: TECH has no numbered parts; cite it as a whole, Source.of(Article.TECHOPEDIA)");
    }
}
