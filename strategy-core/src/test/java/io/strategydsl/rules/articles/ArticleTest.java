package io.strategydsl.rules.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.ArticlePart;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Strength;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of one publisher against what its articles say: a plan that follows them to the letter has no finding, and a plan
 * that breaks one of their statements has the finding of that statement.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ArticleTest {
    static final int YEAR = 2027;

    /** Shortly after the first quarter. */
    static final LocalDate TODAY = LocalDate.of(YEAR, 4, 5);

    private final RuleSet rules;
    private final Set<Article> articles;
    private final Strategy plan;
    private final StrategyValidator validator;

    ArticleTest(RuleSet rules, Set<Article> articles, Strategy plan) {
        this.rules = rules;
        this.articles = articles;
        this.plan = plan;
        this.validator = StrategyValidator.of(rules).asOf(TODAY);
    }

    /** What the articles say, in their order. */
    abstract Stream<Statement> statements();

    /** The rules that have nothing to check in the plan, since it has nothing of what they are about. */
    Set<String> withNothingToCheck() {
        return Set.of();
    }

    Stream<Statement.Checked> checkedStatements() {
        return statements().filter(Statement.Checked.class::isInstance).map(Statement.Checked.class::cast);
    }

    @Test
    void aPlanThatFollowsItToTheLetterHasNoFinding() {
        assertThat(validator.validate(plan).findings()).isEmpty();
    }

    @Test
    void everyRuleLooksAtThePlan() {
        assertThat(validator.validate(plan).outcomes())
                .filteredOn(outcome -> !(outcome instanceof RuleOutcome.Passed))
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactlyInAnyOrderElementsOf(withNothingToCheck());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checkedStatements")
    void aPlanThatBreaksOneStatementHasItsFinding(Statement.Checked statement) {
        assertThat(validator.validate(statement.broken().apply(plan)).findings())
                .extracting(Finding::id)
                .map(id -> id.value())
                .isSubsetOf(statement.found())
                .containsAll(statement.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checkedStatements")
    void aRuleCitesItsStatementWithItsStrength(Statement.Checked statement) {
        assertThat(cited(rules.info(statement.rule()))).contains(cited(statement.part(), statement.strength()));
    }

    @Test
    void everyCitationOfARuleIsAStatement() {
        Set<String> stated = checkedStatements()
                .map(statement -> statement.rule() + ": " + cited(statement.part(), statement.strength()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules.infos().stream().flatMap(rule -> cited(rule).map(source -> rule.id() + ": " + source)))
                .containsExactlyInAnyOrderElementsOf(stated);
    }

    @Test
    void everyPartOfTheArticlesHasAStatement() {
        assertThat(statements().map(Statement::part).distinct())
                .containsAll(articles.stream()
                        .flatMap(article -> article.parts().stream()
                                .map(ArticlePart::name)
                                .map(part -> article.code() + " " + part))
                        .toList());
    }

    private Stream<String> cited(RuleInfo rule) {
        return rule.sources().stream()
                .filter(Source.Published.class::isInstance)
                .map(Source.Published.class::cast)
                .filter(source -> articles.contains(source.article()))
                .map(source -> cited(source.citation(), source.strength().orElseThrow()));
    }

    private static String cited(String part, Strength strength) {
        return part + " (" + strength.word() + ")";
    }
}
