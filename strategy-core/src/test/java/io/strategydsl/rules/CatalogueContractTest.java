package io.strategydsl.rules;

import static io.strategydsl.rule.Severity.ERROR;
import static io.strategydsl.rule.Severity.INFO;
import static io.strategydsl.rule.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    record Row(String id, Severity severity, String citation, List<String> yieldsTo) {
        static Row of(RuleInfo info) {
            return new Row(
                    info.id().value(),
                    info.severity(),
                    info.citation(),
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
            row("goal.primary", ERROR, "CC7 step 2, CC8 step 3"),
            row("goal.type-stated", ERROR, "TECH, HOUSE"),
            row("goal.aligned", ERROR, "BUF step 1, TECH"),
            row("goal.measured", ERROR, "TECH, CC7 step 5, CC8 step 4", "metric.serves-goal"),
            row("goal.served", WARNING, "BUF step 2", "tactic.serves-goal", "reference.resolves"),
            row("goal.platform-neutral", INFO, "CC7"),
            row("goal.acyclic", ERROR, "HOUSE"),
            row("objective.served", INFO, "BUF step 1"),
            row("metric.serves-goal", WARNING, "HOUSE, CC7 step 5"),
            row("metric.beyond-vanity", WARNING, "CC7 step 5, BUF step 1"),
            row("metric.targeted", WARNING, "CC7 step 5"),
            row("metric.growth-needs-baseline", WARNING, "HOUSE"),
            row("metric.quarterly", WARNING, "CC7 step 5, HOUSE"),
            row("metric.baseline", INFO, "HOUSE", "metric.growth-needs-baseline"),
            row("metric.direction", ERROR, "HOUSE"),
            row("metric.fits-goal", INFO, "BUF", "metric.beyond-vanity"),
            row("metric.fits-maturity", INFO, "CC7 step 5"),
            row("metric.moved", INFO, "HOUSE"),
            row("tactic.owned", ERROR, "BUF step 4", "reference.resolves"),
            row("tactic.dated", ERROR, "BUF step 4"),
            row("tactic.serves-goal", ERROR, "BUF step 2", "reference.resolves"),
            row("tactic.accountable", WARNING, "BUF step 4, HOUSE"),
            row("tactic.owner-named", INFO, "BUF step 4"),
            row("tactic.scored", WARNING, "BUF step 3"),
            row("tactic.worth-doing", INFO, "BUF step 3"),
            row("tactic.quick-wins-first", WARNING, "BUF step 3"),
            row("tactic.within-timeframe", WARNING, "HOUSE", "timeframe.stated"),
            row("schedule.month-end", WARNING, "BUF step 4, HOUSE", "schedule.start-known"),
            row("schedule.start-known", INFO, "HOUSE"),
            row("tactic.after-dependency", ERROR, "HOUSE"),
            row("tactic.acyclic", ERROR, "HOUSE"),
            row("tactic.owner-load", WARNING, "BUF step 3, HOUSE"),
            row("persona.present", ERROR, "TECH"),
            row("persona.prioritised", WARNING, "TECH"),
            row("persona.complete", WARNING, "CC7 step 4"),
            row("persona.reached", WARNING, "CC7 step 4, HOUSE", "channel.audience"),
            row("channel.present", WARNING, "CC7 step 7"),
            row("channel.justified", ERROR, "CC7 step 7"),
            row("channel.reason-distinct", WARNING, "CC7 step 7"),
            row("channel.needs-why", ERROR, "CC7 step 7, CC8 step 8", "goal.measured"),
            row("channel.audience", WARNING, "CC7 step 7"),
            row("channel.where-audience-is", INFO, "CC7 step 3, CC7 step 4"),
            row("channel.measured", WARNING, "CC7 step 7"),
            row("channel.resourced", WARNING, "CC7 step 7, HOUSE"),
            row("channel.content-planned", WARNING, "CC7 step 7, TECH"),
            row("channel.owned", WARNING, "TECH"),
            row("channel.access-known", INFO, "TECH"),
            row("content.not-all-promotion", ERROR, "TECH"),
            row("content.balanced", WARNING, "TECH", "content.not-all-promotion"),
            row("content.mix-adds-up", ERROR, "HOUSE"),
            row("content.posting-ceiling", WARNING, "TECH, HOUSE"),
            row("content.calendar", WARNING, "SME5 pillar 5, TECH"),
            row("content.something-new", WARNING, "SME5 pillar 5", "content.calendar"),
            row("content.no-robot-posts", WARNING, "TECH"),
            row("team.cross-functional", WARNING, "CC7 step 1, CC8 step 1"),
            row("team.monitoring", ERROR, "TECH"),
            row("team.policy", WARNING, "TECH"),
            row("listening.audience-and-competitors", WARNING, "CC7 step 3, CC8 step 2"),
            row("listening.dashboard", INFO, "TECH"),
            row("positioning.one-thing", WARNING, "CC7 step 6, CC8 step 6"),
            row("positioning.key-messages", WARNING, "TECH"),
            row("pillar.connectivity", WARNING, "SME5 pillar 1"),
            row("pillar.generosity", WARNING, "SME5 pillar 2"),
            row("pillar.honesty", WARNING, "SME5 pillar 3"),
            row("pillar.personality", WARNING, "SME5 pillar 4, CC7, CC8 step 7"),
            row("review.cadence", WARNING, "BUF step 5"),
            row("tactic.overdue", WARNING, "BUF step 5"),
            row("metric.observed", WARNING, "CC7 step 5"),
            row("metric.on-track", WARNING, "BUF step 5, HOUSE"),
            row("review.due", WARNING, "BUF step 5"));

    private static Row row(String id, Severity severity, String citation, String... yieldsTo) {
        return new Row(id, severity, citation, List.of(yieldsTo));
    }

    static Stream<RuleInfo> infos() {
        return MethodRules.all().rules().stream().map(Rule::info);
    }

    @Test
    void hasSeventySixRules() {
        assertThat(CATALOGUE).extracting(Row::id).doesNotHaveDuplicates().hasSize(76);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isWhatTheRulesSayOfThemselves(RuleInfo info) {
        assertThat(CATALOGUE)
                .filteredOn(row -> row.id().equals(info.id().value()))
                .containsExactly(Row.of(info));
    }

    @Test
    void statesTheOrderOfTheRules() {
        List<String> ids = infos().map(info -> info.id().value()).toList();

        assertThat(ids)
                .containsExactlyElementsOf(
                        CATALOGUE.stream().map(Row::id).filter(ids::contains).toList());
    }

    @Test
    void everyRuleOfTheCatalogueExists() {
        assertThat(infos().map(info -> info.id().value()))
                .containsExactlyElementsOf(CATALOGUE.stream().map(Row::id).toList());
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
