package io.strategydsl.rules;

import static io.strategydsl.rule.Severity.ERROR;
import static io.strategydsl.rule.Severity.INFO;
import static io.strategydsl.rule.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Strength;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ids of the rules stand in the code of users, and their severities decide which builds fail. So the catalogue is
 * written down here a second time, and not read from the rules: who changes a rule has to change the contract as well.
 */
class CatalogueContractTest {

    /** What passes, what is found, what is said of it and how to fix it. */
    private static final int MIN_TESTS = 4;

    /** What users rely on in a rule of the method. */
    record Row(String id, Severity severity, String sources, List<String> yieldsTo) {
        static Row of(RuleInfo info) {
            return new Row(
                    info.id().value(),
                    info.severity(),
                    info.sources().stream().map(CatalogueContractTest::cited).collect(Collectors.joining(", ")),
                    info.yieldsTo().stream().map(RuleId::value).toList());
        }
    }

    private static final List<Row> CATALOGUE = List.of(
            row("id.unique", ERROR, "HOUSE"),
            row("reference.resolves", ERROR, "HOUSE"),
            row("text.stated", ERROR, "HOUSE"),
            row("placeholder.left", WARNING, "HOUSE"),
            row("milestone.dated", WARNING, "HOUSE"),
            row("timeframe.stated", WARNING, "HOUSE"),
            row("goal.primary", ERROR, "CC7 step 2 (must), CC8 step 3 (should)"),
            row("goal.type-stated", ERROR, "TECH question 6 (must), HOUSE"),
            row("goal.aligned", ERROR, "BUF step 1 (must), TECH question 8 (must)"),
            row(
                    "goal.measured",
                    ERROR,
                    "TECH question 7 (must), CC7 step 5 (must), CC8 step 4 (should)",
                    "metric.serves-goal"),
            row("goal.number-targeted", INFO, "TECH question 6 (should), HOUSE"),
            row("goal.served", WARNING, "BUF step 2 (should)", "tactic.serves-goal", "reference.resolves"),
            row("goal.platform-neutral", INFO, "CC7 introduction (should)"),
            row("goal.acyclic", ERROR, "HOUSE"),
            row("objective.served", INFO, "BUF step 1 (could)"),
            row("metric.serves-goal", WARNING, "HOUSE, CC7 step 5 (could)"),
            row("metric.beyond-vanity", WARNING, "CC7 step 5 (should), BUF step 1 (could)"),
            row("metric.relevant-followers", INFO, "TECH question 5 (should)", "metric.beyond-vanity"),
            row("metric.targeted", WARNING, "CC7 step 5 (should)"),
            row("metric.growth-needs-baseline", WARNING, "HOUSE"),
            row("metric.quarterly", WARNING, "CC7 step 5 (should), HOUSE"),
            row("metric.realistic", INFO, "CC7 step 5 (should), HOUSE"),
            row("metric.sourced", INFO, "CC8 step 4 (should)"),
            row("metric.baseline", INFO, "HOUSE", "metric.growth-needs-baseline"),
            row("metric.direction", ERROR, "HOUSE"),
            row("metric.fits-goal", INFO, "BUF step 1 (could)", "metric.beyond-vanity"),
            row("metric.fits-maturity", INFO, "CC7 step 5 (could)"),
            row("metric.moved", INFO, "HOUSE"),
            row("tactic.owned", ERROR, "BUF step 4 (must)", "reference.resolves"),
            row("tactic.dated", ERROR, "BUF step 4 (must)"),
            row("tactic.serves-goal", ERROR, "BUF step 2 (must)", "reference.resolves"),
            row("tactic.accountable", WARNING, "BUF step 4 (could), HOUSE"),
            row("tactic.owner-named", INFO, "BUF step 4 (must)"),
            row("tactic.scored", WARNING, "BUF step 3 (should)"),
            row("tactic.worth-doing", INFO, "BUF step 3 (should), HOUSE"),
            row("tactic.quick-wins-first", WARNING, "BUF step 3 (should), HOUSE"),
            row("tactic.within-timeframe", WARNING, "HOUSE", "timeframe.stated"),
            row("schedule.month-end", WARNING, "BUF step 4 (could), HOUSE", "schedule.start-known"),
            row("schedule.start-known", INFO, "HOUSE"),
            row("tactic.after-dependency", ERROR, "HOUSE"),
            row("tactic.acyclic", ERROR, "HOUSE"),
            row("tactic.owner-load", WARNING, "BUF step 3 (could), HOUSE", "team.capacity"),
            row("team.capacity", WARNING, "BUF step 3 (could), HOUSE"),
            row("persona.present", ERROR, "TECH question 1 (must), CC7 step 4 (should), CC8 step 5 (must)"),
            row("persona.prioritised", WARNING, "TECH question 1 (should)"),
            row("persona.complete", WARNING, "CC7 step 4 (should)"),
            row("persona.reached", WARNING, "CC7 step 4 (should), HOUSE", "channel.audience"),
            row("persona.found", INFO, "CC7 step 3 (should), CC7 step 4 (should)"),
            row("channel.present", WARNING, "CC7 step 7 (should)"),
            row("channel.justified", ERROR, "CC7 step 7 (must)"),
            row("channel.reason-distinct", WARNING, "CC7 step 7 (should), HOUSE"),
            row("channel.needs-why", ERROR, "CC7 step 7 (must), CC8 step 8 (must)", "goal.measured"),
            row("channel.audience", WARNING, "CC7 step 7 (should)"),
            row("channel.where-audience-is", INFO, "CC7 step 3 (should), CC7 step 4 (should)"),
            row("channel.measured", WARNING, "CC7 step 7 (should)"),
            row("channel.resourced", WARNING, "CC7 step 7 (should), HOUSE"),
            row("channel.content-planned", WARNING, "CC7 step 7 (should), TECH section 2 (should)"),
            row("channel.owned", WARNING, "TECH question 3 (should)"),
            row("channel.access-known", INFO, "TECH question 3 (should)"),
            row("content.not-all-promotion", ERROR, "TECH question 4 (must)"),
            row("content.balanced", WARNING, "TECH question 4 (should)", "content.not-all-promotion"),
            row("content.mix-adds-up", ERROR, "HOUSE"),
            row("content.posting-ceiling", WARNING, "TECH section 3 (should), HOUSE"),
            row("content.calendar", WARNING, "SME5 pillar 5 (should), TECH section 2 (should)"),
            row("content.cadence-kept", WARNING, "HOUSE, TECH section 2 (could)"),
            row("content.mix-kept", INFO, "TECH question 4 (should), HOUSE"),
            row("content.steady", INFO, "TECH section 3 (should), HOUSE"),
            row("message.carried", INFO, "TECH question 2 (should)"),
            row("content.something-new", WARNING, "SME5 pillar 5 (should)", "content.calendar"),
            row("content.no-robot-posts", WARNING, "TECH section 3 (must)"),
            row("team.cross-functional", WARNING, "CC7 step 1 (should), CC8 step 1 (should), HOUSE"),
            row("team.monitoring", ERROR, "TECH section 2 (must), SME5 pillar 1 (should)"),
            row("team.policy", WARNING, "TECH question 3 (should)"),
            row("listening.audience-and-competitors", WARNING, "CC7 step 3 (should), CC8 step 2 (should)"),
            row("listening.dashboard", INFO, "TECH section 4 (should)"),
            row("positioning.one-thing", WARNING, "CC7 step 6 (should), CC8 step 6 (should)"),
            row("positioning.key-messages", WARNING, "TECH question 2 (should)"),
            row("pillar.connectivity", WARNING, "SME5 pillar 1 (should)"),
            row("pillar.generosity", WARNING, "SME5 pillar 2 (should)"),
            row("pillar.honesty", WARNING, "SME5 pillar 3 (should)"),
            row(
                    "pillar.personality",
                    WARNING,
                    "SME5 pillar 4 (should), CC7 closing advice (should), CC8 step 7 (should)"),
            row("review.cadence", WARNING, "BUF step 5 (should)"),
            row("tactic.overdue", WARNING, "BUF step 5 (should)"),
            row("metric.observed", WARNING, "CC7 step 5 (should)"),
            row("metric.on-track", WARNING, "BUF step 5 (should), HOUSE"),
            row("review.due", WARNING, "BUF step 5 (should)"));

    private static Row row(String id, Severity severity, String sources, String... yieldsTo) {
        return new Row(id, severity, sources, List.of(yieldsTo));
    }

    /** The part of the article, and how strongly the article puts it: "CC7 step 2 (must)". */
    private static String cited(Source source) {
        return source instanceof Source.Published published
                        && published.strength().isPresent()
                ? published.citation() + " (" + published.strength().get().word() + ")"
                : source.citation();
    }

    static Stream<RuleInfo> infos() {
        return MethodRules.all().rules().stream().map(Rule::info);
    }

    @Test
    void hasEightySixRules() {
        assertThat(CATALOGUE).extracting(Row::id).doesNotHaveDuplicates().hasSize(86);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isWhatTheRulesSayOfThemselves(RuleInfo info) {
        assertThat(CATALOGUE)
                .filteredOn(row -> row.id().equals(info.id().value()))
                .containsExactly(Row.of(info));
    }

    @Test
    void isAllRulesInTheirOrder() {
        assertThat(infos().map(info -> info.id().value()))
                .containsExactlyElementsOf(CATALOGUE.stream().map(Row::id).toList());
    }

    @ParameterizedTest
    @MethodSource("infos")
    void citesAPartOfEachArticleWithItsStrength(RuleInfo info) {
        assertThat(info.sources())
                .filteredOn(Source.Published.class::isInstance)
                .map(Source.Published.class::cast)
                .allSatisfy(source -> {
                    assertThat(source.part()).as(source.citation()).isPresent();
                    assertThat(source.strength()).as(source.citation()).isPresent();
                });
    }

    /** No article gives a number, but for the quarter of Convince &amp; Convert, which is not 92 days there either. */
    @ParameterizedTest
    @MethodSource("infos")
    void namesTheHouseForANumberThatWeChose(RuleInfo info) {
        boolean hasNumber = info.parameters().stream().anyMatch(each -> !(each instanceof RuleParameter.Words));

        assertThat(info.sources().contains(Source.house()) || !hasNumber).isTrue();
    }

    /** Its author calls them guidelines, not rules. */
    @ParameterizedTest
    @MethodSource("infos")
    void makesNoConditionOfThePillars(RuleInfo info) {
        assertThat(info.sources())
                .filteredOn(source -> source instanceof Source.Published published
                        && published.article() == Article.SOCIAL_MEDIA_EXAMINER)
                .map(source -> ((Source.Published) source).strength())
                .doesNotContain(Optional.of(Strength.MUST));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isNoErrorForThePillarsAlone(RuleInfo info) {
        boolean pillarsAlone = info.sources().stream()
                .allMatch(source -> source instanceof Source.Published published
                        && published.article() == Article.SOCIAL_MEDIA_EXAMINER);

        assertThat(pillarsAlone && info.severity() == ERROR).isFalse();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everyRuleHasTestsOfItsOwn(RuleInfo info) throws Exception {
        // "metric.beyond-vanity" is tested by MetricBeyondVanityTest.
        String name = Stream.of(info.id().value().split("[.-]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", packageOf(info) + ".", "Test"));

        assertThat(Class.forName(name).getDeclaredMethods())
                .filteredOn(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .hasSizeGreaterThanOrEqualTo(MIN_TESTS);
    }

    private static String packageOf(RuleInfo info) {
        return MethodRules.all().rules().stream()
                .filter(rule -> rule.info().equals(info))
                .findFirst()
                .orElseThrow()
                .getClass()
                .getPackageName();
    }

    /** Whoever marks a rule as not applicable that always has something to say, has to fix this list as well. */
    @Test
    void onlyRulesOnWhatEveryPlanShouldHaveFindSomethingInAnEmptyPlan() {
        ValidationReport report = StrategyValidator.of(MethodRules.all())
                .asOf(LocalDate.of(2027, 2, 1))
                .validate(Strategy.builder("empty").build());

        assertThat(report.outcomes())
                .filteredOn(outcome -> !(outcome instanceof RuleOutcome.NotApplicable))
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactly(
                        "timeframe.stated",
                        "goal.primary",
                        "persona.present",
                        "content.calendar",
                        "team.cross-functional",
                        "team.monitoring",
                        "team.policy",
                        "listening.audience-and-competitors",
                        "listening.dashboard",
                        "positioning.one-thing",
                        "positioning.key-messages",
                        "pillar.connectivity",
                        "pillar.generosity",
                        "pillar.honesty",
                        "pillar.personality",
                        "review.cadence");
    }
}
