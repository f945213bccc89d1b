package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void theDocumentationSaysWhatTheRulesSay() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, RuleCataloguePage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale; write it anew with"
                        + " mvn -pl strategy-core test -Dtest=RuleCatalogueTest -Drules.write=true")
                .isEqualTo(RuleCataloguePage.text());
    }

    @Test
    void theDocumentationHasEveryRule() {
        assertThat(RuleCataloguePage.ids())
                .containsExactlyElementsOf(MethodRules.all().ids());
    }
}
