package io.strategydsl.rule;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.validation.RuleOutcome;
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
                    .milestone("launch", "Public launch")
                    .team(t -> t.member("brian", "Brian"))
                    .persona("owner", "Owner of a gear shop")
                    .goal("awareness", "Be known")
                    .metric("reach")
                    .tactic("list", "List influencers", t -> t.ownedBy("brian"))
                    .channel("photos", INSTAGRAM)
                    .post("dawn", "Tents at dawn")
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
                        "milestone 'launch' is bad",
                        Rule.forEachMilestone("acme.bad").require(e -> e.name().isEmpty(), "is bad")),
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
                of("post 'dawn' is bad", Rule.forEachPost("acme.bad").require(e -> e.somethingNew(), "is bad")),
                of(
                        "the listening is bad",
                        Rule.forListening("acme.bad").require(e -> e.dashboard().isPresent(), "is bad")),
                of(
                        "the positioning is bad",
                        Rule.forPositioning("acme.bad")
                                .require(e -> e.shouldThink().isPresent(), "is bad")),
                of(
                        "key message 'last' is bad",
                        Rule.forEachKeyMessage("acme.bad")
                                .require(e -> e.personas().contains("owner"), "is bad")),
                of(
                        "the pillars is bad",
                        Rule.forPillars("acme.bad")
                                .require(e -> e.confidential().isPresent(), "is bad")),
                of(
                        "review 'weekly' is bad",
                        Rule.forEachReview("acme.bad").require(e -> e.next().isPresent(), "is bad")));
    }

    private static Arguments of(String message, RuleBuilder<?> builder) {
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
                .advice("Say what {subject} may cost.")
                .severity(Severity.WARNING)
                .info();

        assertThat(info)
                .isEqualTo(RuleInfo.builder("acme.tactic.budgeted")
                        .title("No tactic that has no budget line")
                        .description("A tactic that has no budget line.")
                        .why("Finance approves only budgeted work.")
                        .fix("Add .resource(...)")
                        .advice("Say what {subject} may cost.")
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
    void saysOfAnElementWhatIsComputedFromIt() {
        Rule rule = Rule.forEachTactic("acme.tactic.approved")
                .require(
                        tactic -> tactic.owners().size() >= 2,
                        tactic -> "has " + tactic.owners().size() + " of 2 owners")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).containsExactly("tactic 'list' has 1 of 2 owners");
    }

    @Test
    void saysOfAnElementWhatIsComputedFromThePlan() {
        Rule rule = Rule.forEachMember("acme.member.busy")
                .require(
                        (member, index) -> false,
                        (member, index) -> "has " + index.tactics().size() + " tactic")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).containsExactly("member 'brian' has 1 tactic");
    }

    @Test
    void leadsToAnAttributeWithAComputedMessageToo() {
        Rule rule = Rule.forEachMember("acme.member.outside")
                .require((member, index) -> false, (member, index) -> "is " + member.name())
                .at("outside")
                .severity(Severity.ERROR);

        assertThat(findings(rule, PLAN))
                .extracting(finding -> finding.path() + ": " + finding.message())
                .containsExactly("team/members/brian/outside: member 'brian' is Brian");
    }

    @Test
    void takesBracesInAComputedMessageAsTheyAre() {
        Rule rule = Rule.forEachTactic("acme.tactic.plain")
                .require(tactic -> false, tactic -> "says {subject}")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).containsExactly("tactic 'list' says {subject}");
    }

    @Test
    void crashesWhereAComputedMessageIsBlank() {
        Rule rule = Rule.forEachTactic("acme.tactic.mute")
                .require(tactic -> false, tactic -> " ")
                .severity(Severity.ERROR);

        assertThat(outcome(rule)).isInstanceOf(RuleOutcome.Crashed.class);
    }

    @Test
    void isTitledByItsIdWhereTheMessageIsComputed() {
        assertThat(Rule.forEachTactic("acme.tactic.approved")
                        .require(tactic -> false, tactic -> "is late")
                        .severity(Severity.ERROR)
                        .info()
                        .title())
                .isEqualTo("acme.tactic.approved");
    }

    @Test
    void pointsToTheAttributeThatItIsAbout() {
        Rule rule = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .at("resources")
                .severity(Severity.ERROR);

        assertThat(findings(rule, PLAN))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list/resources");
    }

    @Test
    void looksAtElementsOfSeveralKinds() {
        Rule rule = Rule.forEachElement("acme.labelled", ElementKind.GOAL, ElementKind.TACTIC)
                .require(element -> element.labels().containsKey("region"), "has no region")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN))
                .containsExactly("goal 'awareness' has no region", "tactic 'list' has no region");
    }

    @Test
    void namesEachOfSeveralKinds() {
        RuleInfo info = Rule.forEachElement(
                        "acme.labelled", ElementKind.GOAL, ElementKind.TACTIC, ElementKind.OBJECTIVE)
                .require(element -> true, "has no region")
                .severity(Severity.ERROR)
                .info();

        assertThat(info.title()).isEqualTo("No objective, goal or tactic that has no region");
        assertThat(info.description()).isEqualTo("An objective, a goal or a tactic that has no region.");
    }

    @Test
    void hasNothingToCheckWhereItDoesNotApply() {
        Rule rule = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .onlyIf(tactic -> tactic.amount().isPresent(), "it says no amount")
                .severity(Severity.ERROR);

        assertThat(outcome(rule)).isEqualTo(new RuleOutcome.NotApplicable(rule.info(), "it says no amount"));
    }

    @Test
    void looksAtAnElementThatMeetsEveryCondition() {
        Rule rule = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .onlyIf(tactic -> tactic.owners().contains("brian"), "it is not Brian's")
                .onlyIf((tactic, index) -> index.member("brian").isPresent(), "there is no Brian")
                .severity(Severity.ERROR);

        assertThat(messages(rule, PLAN)).containsExactly("tactic 'list' has no budget line");
    }

    @Test
    void refusesABlankReasonForNotApplying() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forEachTactic("acme.tactic.budgeted")
                        .require(tactic -> true, "has no budget line")
                        .onlyIf(tactic -> true, " "))
                .withMessageStartingWith("rule 'acme.tactic.budgeted': reason is blank");
    }

    @Test
    void comesFromTheHandbookOfAHouse() {
        assertThat(Rule.forEachTactic("acme.tactic.budgeted")
                        .require(tactic -> true, "has no budget line")
                        .sources(Source.house("Agency handbook").at("page 12"))
                        .severity(Severity.INFO)
                        .info()
                        .citation())
                .isEqualTo("Agency handbook, page 12");
    }

    @Test
    void doesNotChangeARuleThatWasMadeBefore() {
        RuleBuilder<Tactic> builder =
                Rule.forEachTactic("acme.tactic.budgeted").require(tactic -> false, "has no budget line");
        Rule before = builder.severity(Severity.INFO);
        builder.at("resources").onlyIf(tactic -> false, "never");

        assertThat(findings(before, PLAN))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list");
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
        RuleBuilder<Tactic> builder =
                Rule.forEachTactic("acme.tactic.budgeted").require(tactic -> true, "has no budget line");

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
        assertThat(subject.require(tactic -> true, "has no budget line")).hasToString("rule 'acme.tactic.budgeted'");
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
        return findings(rule, plan).stream().map(Finding::message).toList();
    }

    private static List<Finding> findings(Rule rule, Strategy plan) {
        return StrategyValidator.of(RuleSet.of("one rule", rule)).validate(plan).findings();
    }

    private static RuleOutcome outcome(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one rule", rule))
                .validate(PLAN)
                .outcome(rule.info().id().value());
    }
}
