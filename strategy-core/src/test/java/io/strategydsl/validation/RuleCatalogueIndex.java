package io.strategydsl.validation;

import static java.util.stream.Collectors.joining;

import io.strategydsl.rule.Article;
import io.strategydsl.rule.ArticlePart;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The top of the page of the rules: where each of them is, by family, severity and source. */
final class RuleCatalogueIndex {
    private final List<RuleInfo> rules;
    private final StringBuilder index = new StringBuilder();

    private RuleCatalogueIndex(List<RuleInfo> rules) {
        this.rules = rules;
    }

    static String text(Map<String, List<RuleInfo>> families) {
        RuleCatalogueIndex index = new RuleCatalogueIndex(
                families.values().stream().flatMap(List::stream).toList());
        index.heading("By family");
        families.forEach((family, rules) -> index.line("- " + family, rules));
        index.heading("By severity");
        for (Severity severity : Severity.values()) {
            index.line(
                    "- " + severity.word().toUpperCase(Locale.ROOT), index.those(rule -> rule.severity() == severity));
        }
        index.heading("By source");
        for (Article article : Article.values()) {
            index.article(article);
        }
        index.line("- The house", index.those(rule -> rule.sources().contains(Source.house())));
        return index.index.toString();
    }

    private void heading(String text) {
        index.append("\n## ").append(text).append("\n\n");
    }

    private void article(Article article) {
        line("- " + article.publisher() + ", " + article.title(), from(article, Optional.empty()));
        for (ArticlePart part : article.parts()) {
            List<RuleInfo> ofPart = from(article, Optional.of(part));
            if (!ofPart.isEmpty()) {
                line("  - " + part, ofPart);
            }
        }
    }

    private List<RuleInfo> from(Article article, Optional<ArticlePart> part) {
        return those(rule -> rule.sources().stream()
                .anyMatch(source -> source instanceof Source.Published published
                        && published.article() == article
                        && published.part().equals(part)));
    }

    private List<RuleInfo> those(Predicate<RuleInfo> kept) {
        return rules.stream().filter(kept).toList();
    }

    private void line(String name, List<RuleInfo> linked) {
        index.append(name);
        if (!linked.isEmpty()) {
            index.append(": ")
                    .append(linked.stream().map(RuleCatalogueIndex::link).collect(joining(", ")));
        }
        index.append('\n');
    }

    private static String link(RuleInfo rule) {
        String id = rule.id().value();
        return "[" + id + "](#" + id.replace(".", "") + ")";
    }
}
