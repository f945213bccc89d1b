package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
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
    void citesTheQuestionOfAnArticleThatHasQuestions() {
        assertThat(Source.of(Article.TECHOPEDIA, 3).citation()).isEqualTo("TECH question 3");
    }

    @Test
    void citesAPartWithoutANumber() {
        assertThat(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, "closing advice")
                        .citation())
                .isEqualTo("CC7 closing advice");
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
    void isTheSamePartByNumberAndByName() {
        assertThat(Source.of(Article.BUFFER, 4)).isEqualTo(Source.of(Article.BUFFER, "step 4"));
    }

    @Test
    void citesAPartInFullWithItsTitle() {
        assertThat(Source.of(Article.BUFFER, 4).fullCitation())
                .isEqualTo(
                        "Buffer, from social-media goals to tactics and a plan, step 4: Assign people and set dates");
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
    void hasNoStrengthUntilItIsStated() {
        assertThat(Source.of(Article.BUFFER, 4).strength()).isEmpty();
    }

    @Test
    void keepsHowStronglyTheArticlePutsIt() {
        Source.Published source = Source.of(Article.BUFFER, 4);

        assertThat(source.must().strength()).contains(Strength.MUST);
        assertThat(source.should().strength()).contains(Strength.SHOULD);
        assertThat(source.could().strength()).contains(Strength.COULD);
    }

    @Test
    void addsTheStrengthToTheFullCitation() {
        assertThat(Source.of(Article.TECHOPEDIA, "section 3").must().fullCitation())
                .isEqualTo("Techopedia, social-media strategy, section 3: Avoid common pitfalls (must)");
    }

    @Test
    void leavesTheStrengthOutOfTheShortCitation() {
        assertThat(Source.of(Article.BUFFER, 4).must().citation()).isEqualTo("BUF step 4");
    }

    @Test
    void citesADocumentOfAHouse() {
        assertThat(Source.house("Agency handbook").citation()).isEqualTo("Agency handbook");
    }

    @Test
    void citesThePlaceInADocumentOfAHouse() {
        assertThat(Source.house("Agency handbook").at("page 12").citation()).isEqualTo("Agency handbook, page 12");
    }

    @Test
    void citesTheAddressOfADocumentInFull() {
        Source source = Source.house("Agency handbook").at("page 12").link(URI.create("https://acme.example/handbook"));

        assertThat(source.fullCitation()).isEqualTo("Agency handbook, page 12, https://acme.example/handbook");
        assertThat(source.citation()).isEqualTo("Agency handbook, page 12");
    }

    @Test
    void citesADocumentOnOneLine() {
        assertThat(Source.house("Agency\nhandbook").citation()).isEqualTo("Agency handbook");
    }

    @Test
    void refusesAHouseDocumentWithoutATitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.house(" "))
                .withMessage("source: title is blank; write it out, or leave the call out while there is none");
    }

    @Test
    void refusesABlankPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.house("Agency handbook").at(" "))
                .withMessage("source: place is blank; write it out, or leave the call out while there is none");
    }

    @Test
    void refusesAnAddressThatLeadsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.house("Agency handbook").link(URI.create("handbook.pdf")))
                .withMessage("source: link 'handbook.pdf' is not absolute; write it whole, such as"
                        + " \"https://example.org/handbook\"");
    }

    @Test
    void refusesAStepThatTheArticleDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(Article.BUFFER, 6))
                .withMessage("article BUF: there is no 'step 6'; it has step 1, step 2, step 3, step 4, step 5");
    }

    @Test
    void refusesAPartThatTheArticleDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(Article.BUFFER, "pillar 1"))
                .withMessage("article BUF: there is no 'pillar 1'; it has step 1, step 2, step 3, step 4, step 5");
    }

    @Test
    void refusesThePartOfAnotherArticle() {
        ArticlePart step = Article.BUFFER.part("step 1");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Source.Published(Article.SOCIAL_MEDIA_EXAMINER, Optional.of(step), Optional.empty()))
                .withMessage("source: SME5 has no part 'step 1: Set goals that serve those of the company'");
    }

    @Test
    void knowsWhenAnArticleWasPublishedAndFromWhichCopyItWasRead() {
        assertThat(Article.CONVINCE_AND_CONVERT_IN_7_STEPS.published()).isEqualTo("28 March 2019");
        assertThat(Article.CONVINCE_AND_CONVERT_IN_7_STEPS.copy()).isEqualTo("a Polish machine translation");
    }
}
