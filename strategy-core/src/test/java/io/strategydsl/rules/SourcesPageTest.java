package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Article;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourcesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "sources.md");

    @Test
    void theDocumentationSaysWhatTheArticlesAndTheRulesSay() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, SourcesPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/sources.md is stale; write it anew with " + SourcesPage.COMMAND)
                .isEqualTo(SourcesPage.text());
    }

    @Test
    void everyRuleThatRestsOnAnArticleStandsAtItsPart() {
        String page = SourcesPage.text();

        assertThat(MethodRules.all().infos())
                .filteredOn(rule -> rule.sources().stream().anyMatch(Source.Published.class::isInstance))
                .extracting(RuleInfo::id)
                .allSatisfy(id -> assertThat(page).contains("[" + id + "]"));
    }

    @Test
    void everyArticleHasItsDateAndItsCopy() {
        assertThat(Article.values())
                .allSatisfy(article -> assertThat(SourcesPage.text()).contains(article.published(), article.copy()));
    }
}
