package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rules.MethodRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void theDocumentationSaysWhatTheRulesSay() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, RuleCataloguePage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale; write it anew with " + RuleCataloguePage.COMMAND)
                .isEqualTo(RuleCataloguePage.text());
    }

    @Test
    void theDocumentationHasEveryRule() {
        List<RuleId> all = new ArrayList<>(MethodRules.all().ids());
        all.add(ValidatorRules.CRASHED.id());
        all.add(ValidatorRules.SUPPRESSION_UNUSED.id());
        all.add(ValidatorRules.SUPPRESSION_EXPIRED.id());
        all.add(ValidatorRules.SUPPRESSION_UNDATED.id());

        assertThat(RuleCataloguePage.rules()).extracting(RuleInfo::id).containsExactlyElementsOf(all);
    }

    @Test
    void theIndexLeadsToEveryRuleByFamilyBySeverityAndBySource() {
        String page = RuleCataloguePage.text();
        String index = page.substring(0, page.indexOf("\n### "));

        assertThat(RuleCataloguePage.rules())
                .allSatisfy(rule -> assertThat(index.split(Pattern.quote("[" + rule.id() + "]"), -1))
                        .as(rule.id().value())
                        .hasSize(1 + 1 + 1 + rule.sources().size()));
    }
}
