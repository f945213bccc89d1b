package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampfireTest {
    private final Strategy asGiven = CampfireAsGiven.plan();
    private final Strategy finished = CampfireFinished.plan();

    @Test
    void whatTheArticleGivesLacksAPrimaryGoalOnly() {
        ValidationReport report = StrategyValidator.essential().validate(asGiven);

        assertThat(report.findings())
                .extracting(
                        finding -> finding.id().value(),
                        finding -> finding.path().element().toString())
                .containsExactly(tuple("goal.primary", "strategy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tactic.owned", "tactic.dated"})
    void whatTheArticleGivesHasOwnersAndDates(String rule) {
        assertThat(StrategyValidator.essential().validate(asGiven).of(rule)).isEmpty();
    }

    @Test
    void whatTheArticleGivesHasNothingAdded() {
        assertThat(asGiven.metrics()).isEmpty();
        assertThat(asGiven.personas()).isEmpty();
        assertThat(asGiven.channels()).isEmpty();
        assertThat(asGiven.goals()).allMatch(goal -> goal.type().isEmpty() && !goal.primary());
        assertThat(asGiven.tactics())
                .allMatch(tactic -> tactic.value().isEmpty()
                        && tactic.complexity().isEmpty()
                        && tactic.dependencies().isEmpty());
    }

    // spotless:off
    /** What the method asks for and the article does not give, worked out from the rules before anything was run. */
    private static final List<String> EXPECTED = List.of(
        // of five goals side by side none is first, none has a type or a measure, and only the first has tactics
        "ERROR goal.primary: strategy",
        "ERROR goal.type-stated: goals/influencers, goals/partners, goals/branded-content, goals/launches,"
            + " goals/feature-awareness",
        "ERROR goal.measured: goals/influencers, goals/partners, goals/branded-content, goals/launches,"
            + " goals/feature-awareness",
        "WARNING goal.served: goals/partners, goals/branded-content, goals/launches, goals/feature-awareness",
        // the third objective has no goal under it
        "INFO objective.served: objectives/nps",
        // the tactics have owners and days, but no scores; who answers for the third of them, and when it is done in
        // February, is not said
        "WARNING tactic.scored: tactics/list, tactics/message, tactics/sponsored-post",
        "WARNING tactic.accountable: tactics/sponsored-post",
        "WARNING schedule.month-end: tactics/sponsored-post",
        // there are no audience, no channel and nothing to post
        "ERROR persona.present: strategy",
        "WARNING channel.present: strategy",
        "WARNING content.calendar: strategy",
        // of the two people is not said what they do, nor who answers and by which policy
        "ERROR team.monitoring: team",
        "WARNING team.cross-functional: team",
        "WARNING team.policy: team",
        // nobody listens
        "WARNING listening.audience-and-competitors: listening, listening",
        "INFO listening.dashboard: listening",
        // what sets the company apart, what people should know and think, and how it behaves is not said
        "WARNING positioning.one-thing: positioning",
        "WARNING positioning.key-messages: positioning, positioning",
        "WARNING pillar.connectivity: pillars",
        "WARNING pillar.generosity: pillars",
        "WARNING pillar.honesty: pillars",
        "WARNING pillar.personality: pillars",
        // the article's last step is to adapt the plan; when is not said
        "WARNING review.cadence: strategy");
    // spotless:on

    @Test
    void whatTheArticleGivesLacksThisOfTheWholeMethod() {
        List<String> found = new ArrayList<>();
        StrategyValidator.standard()
                .validate(asGiven)
                .byRule()
                .forEach((rule, findings) -> found.add(findings.get(0).severity() + " " + rule.value() + ": "
                        + findings.stream()
                                .map(finding -> finding.path().element().toString())
                                .collect(Collectors.joining(", "))));

        assertThat(found).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    @Test
    void whatTheArticleGivesHasAReportThatFitsOnAPage() {
        assertThat(StrategyValidator.standard().validate(asGiven).text().lines())
                .hasSizeLessThan(40)
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void theFinishedPlanHasNoFinding() {
        RuleSet all = MethodRules.all();

        assertThat(StrategyValidator.of(all).validate(finished).findings())
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void theFinishedPlanKeepsWhatTheArticleGives() {
        assertThat(finished.objectives())
                .extracting(Objective::text)
                .containsExactlyElementsOf(
                        asGiven.objectives().stream().map(Objective::text).toList());
        assertThat(finished.goals())
                .extracting(Goal::text)
                .containsAll(asGiven.goals().stream().map(Goal::text).toList());
        assertThat(finished.tactics())
                .extracting(Tactic::text)
                .containsAll(asGiven.tactics().stream().map(Tactic::text).toList());
    }

    @Test
    void theFinishedPlanFilesItsGuidesUnderItsOwnExpertise() {
        assertThat(finished.posts())
                .filteredOn(post -> post.id().equals("guide") || post.id().equals("checklist"))
                .extracting(post -> post.area().orElseThrow())
                .containsExactly(ContentArea.OWN_EXPERTISE, ContentArea.OWN_EXPERTISE);
    }
}
