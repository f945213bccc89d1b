package io.strategydsl.rule;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBuilderTest {

    /** A plan that has one of everything. */
    static final Strategy PLAN = strategy(
            "campfire",
            s -> s.objective("nps", "Improve the score")
                    .team(t -> t.member("brian", "Brian"))
                    .persona("owner", "Owner of a gear shop")
                    .goal("awareness", "Be known")
                    .metric("reach")
                    .tactic("list", "List influencers", t -> t.ownedBy("brian"))
                    .channel("photos", INSTAGRAM)
                    .listening(l -> l.audience("Owners of gear shops"))
                    .positioning(p -> p.oneThing("Tents that last").keyMessage("last", "We last"))
                    .pillars(p -> p.voice("Like a friend at the fire"))
                    .review("weekly", "Look at the numbers"));

    static Stream<Arguments> ruleOfEveryKind() {
        return Stream.of(
                of(
                        "the strategy is bad",
                        Rule.forStrategy("acme.bad").require(e -> e.calendar().isPresent(), "is bad")),
                of(
                        "objective 'nps' is bad",
                        Rule.forEachObjective("acme.bad").require(e -> e.text().isEmpty(), "is bad")),
                of(
                        "the team is bad",
                        Rule.forTeam("acme.bad").require(e -> e.policy().isPresent(), "is bad")),
                of("member 'brian' is bad", Rule.forEachMember("acme.bad").require(e -> e.outside(), "is bad")),
                of(
                        "persona 'owner' is bad",
                        Rule.forEachPersona("acme.bad").require(e -> e.reason().isPresent(), "is bad")),
                of("goal 'awareness' is bad", Rule.forEachGoal("acme.bad").require(e -> e.primary(), "is bad")),
                of(
                        "metric 'reach' is bad",
                        Rule.forEachMetric("acme.bad").require(e -> e.kind().isPresent(), "is bad")),
                of("tactic 'list' is bad", Rule.forEachTactic("acme.bad").require(e -> e.somethingNew(), "is bad")),
                of("channel 'photos' is bad", Rule.forEachChannel("acme.bad").require(e -> e.isClosing(), "is bad")),
                of(
                        "the listening is bad",
                        Rule.forListening("acme.bad").require(e -> e.dashboard().isPresent(), "is bad")),
                of(
                        "the positioning is bad",
                        Rule.forPositioning("acme.bad")
                                .require(e -> e.shouldThink().isPresent(), "is bad")),
                of(
                        "key message 'last' is bad",
                        Rule.forEachKeyMessage("acme.bad").require(e -> e.personas().contains("owner"), "is bad")),
                of(
                        "the pillars is bad",
                        Rule.forPillars("acme.bad")
                                .require(e -> e.confidential().isPresent(), "is bad")),
                of(
                        "review 'weekly' is bad",
                        Rule.forEachReview("acme.bad").require(e -> e.next().isPresent(), "is bad")));
    }

    private static Arguments of(String message, RuleBuilder builder) {
        return Arguments.of(message, builder.severity(Severity.WARNING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleOfEveryKind")
    void makesRulesAboutEveryKindOfElement(String message, Rule rule) {
        assertThat(messages(rule, PLAN)).containsExactly(message);
    }

    @Test
    void findsNothingWhereTheRequirementHolds() {
        Rule rule = Rule.forEachTactic("acme.tactic.owned")
                .require(tactic -> tactic.owners().contains("brian"), "is not Brian's")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).isEmpty();
    }

    @Test
    void givesThePlanToRequirementsThatNeedIt() {
        Rule rule = Rule.forEachTactic("acme.tactic.inside")
                .require(
                        (tactic, index) -> tactic.owners().stream()
                                .flatMap(owner -> index.member(owner).stream())
                                .allMatch(member -> member.outside()),
                        "is owned by somebody inside")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).containsExactly("tactic 'list' is owned by somebody inside");
    }

    @Test
    void readsAsTheSentenceThatItEnforces() {
        RuleInfo info = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .because("Finance approves only budgeted work.")
                .fix("Add .resource(...)")
                .severity(Severity.WARNING)
                .info();

        assertThat(info)
                .isEqualTo(RuleInfo.builder("acme.tactic.budgeted")
                        .title("Tactic that has no budget line")
                        .description("A tactic that has no budget line.")
                        .why("Finance approves only budgeted work.")
                        .fix("Add .resource(...)")
                        .severity(Severity.WARNING)
                        .build());
    }

    @Test
    void describesAnObjectiveWithItsArticle() {
        assertThat(Rule.forEachObjective("acme.objective.short")
                        .require(objective -> true, "takes three lines")
                        .severity(Severity.INFO)
                        .info()
                        .description())
                .isEqualTo("An objective that takes three lines.");
    }

    @Test
    void describesPillarsWithoutAnArticle() {
        assertThat(Rule.forPillars("acme.pillars.voiced")
                        .require(pillars -> true, "name no voice")
                        .severity(Severity.INFO)
                        .info()
                        .description())
                .isEqualTo("Pillars that name no voice.");
    }

    @Test
    void takesACustomTitle() {
        assertThat(Rule.forEachTactic("acme.tactic.budgeted")
                        .require(tactic -> true, "has no budget line")
                        .title("Every tactic has a budget line")
                        .severity(Severity.INFO)
                        .info()
                        .title())
                .isEqualTo("Every tactic has a budget line");
    }

    @Test
    void makesOneRuleForEachSeverityThatIsAsked() {
        RuleBuilder builder = Rule.forEachTactic("acme.tactic.budgeted").require(tactic -> true, "has no budget line");

        assertThat(List.of(builder.severity(Severity.INFO), builder.severity(Severity.ERROR)))
                .extracting(rule -> rule.info().severity())
                .containsExactly(Severity.INFO, Severity.ERROR);
    }

    @Test
    void isCalledByItsId() {
        assertThat(Rule.forEachTactic("acme.tactic.budgeted")
                        .require(tactic -> true, "has no budget line")
                        .severity(Severity.INFO))
                .hasToString("acme.tactic.budgeted");
    }

    @Test
    void readsAsTheRuleAndWhatItIsAboutBeforeItIsOne() {
        RuleSubject<Tactic> subject = Rule.forEachTactic("acme.tactic.budgeted");

        assertThat(subject).hasToString("rule 'acme.tactic.budgeted' about a tactic");
        assertThat(subject.require(tactic -> true, "has no budget line"))
                .hasToString("rule 'acme.tactic.budgeted' about a tactic");
    }

    @Test
    void refusesWordsOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forEachTactic("acme.tactic.budgeted").require(tactic -> true, " "))
                .withMessageStartingWith("rule 'acme.tactic.budgeted': message is blank");
    }

    @Test
    void refusesAnIdOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.forEachTactic("Budgeted"));
    }

    private static List<String> messages(Rule rule, Strategy plan) {
        return StrategyValidator.of(RuleSet.of("one rule", rule)).validate(plan).findings().stream()
                .map(Finding::message)
                .toList();
    }
}
