package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                    .primaryGoal(
                            "awareness",
                            "TBD",
                            g -> g.ownedBy("brian")
                                    .metric("reach", m -> m.targetUndecided("TBD"))
                                    .tactic("list", "List", t -> t.ownedBy("hailley")))
                    .goal("sales", "Sell more", g -> g.tactic("post", "TBD", t -> t.ownedBy("brain")))
                    .channel("photos", INSTAGRAM, c -> c.ownedBy("hailley")));

    private static final ValidationReport REPORT = StrategyValidator.essential().validate(PLAN);

    @Test
    void holdsThePlan() {
        assertThat(REPORT.strategy()).isSameAs(PLAN);
    }

    @Test
    void isNotValidWithAnErrorThatCounts() {
        assertThat(REPORT.isValid()).isFalse();
    }

    @Test
    void isValidWithWarningsOnly() {
        StrategyValidator placeholders =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("placeholder.left")));

        assertThat(placeholders.validate(PLAN).isValid()).isTrue();
    }

    @Test
    void selectsBySeverity() {
        assertThat(paths(REPORT.findings(Severity.WARNING)))
                .containsExactly("goals/awareness/text", "metrics/reach/targets", "tactics/post/text");
    }

    @Test
    void selectsByRule() {
        assertThat(paths(REPORT.of("tactic.dated"))).containsExactly("tactics/list/schedule", "tactics/post/schedule");
    }

    @Test
    void selectsWhatIsAboutAnElement() {
        assertThat(paths(REPORT.at("tactics/post")))
                .containsExactly("tactics/post/text", "tactics/post/owners", "tactics/post/schedule");
    }

    @Test
    void selectsWhatIsAboutAnAttribute() {
        assertThat(paths(REPORT.at("tactics/post/owners"))).containsExactly("tactics/post/owners");
    }

    @Test
    void groupsByElementInTheOrderOfThePlan() {
        assertThat(REPORT.byElement().keySet())
                .extracting(ElementPath::toString)
                .containsExactly("goals/awareness", "metrics/reach", "tactics/list", "tactics/post", "channels/photos");
    }

    @Test
    void groupsByRuleInTheOrderOfTheAlphabet() {
        assertThat(REPORT.byRule().keySet())
                .extracting(RuleId::value)
                .containsExactly("channel.justified", "placeholder.left", "reference.resolves", "tactic.dated");
    }

    @Test
    void groupsBySeverityTheGravestFirst() {
        assertThat(REPORT.bySeverity().keySet()).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void groupsByEverybodyWhoOwnsTheElement() {
        assertThat(REPORT.byOwner().keySet()).containsExactly("brian", "hailley");
    }

    @Test
    void groupsGoalsTheirMetricsAndTheirTacticsByOwner() {
        assertThat(paths(REPORT.byOwner().getOrDefault("brian", List.of())))
                .containsExactly("goals/awareness/text", "metrics/reach/targets", "tactics/list/schedule");
    }

    @Test
    void groupsTacticsAndChannelsByOwner() {
        assertThat(paths(REPORT.byOwner().getOrDefault("hailley", List.of())))
                .containsExactly("tactics/list/schedule", "channels/photos/reason");
    }

    @Test
    void givesOnceWhatSomebodyOwnsBothByItselfAndByItsGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .goal(
                                "known",
                                "Be known",
                                g -> g.ownedBy("brian", "hailley")
                                        .tactic("list", "One")
                                        .tactic("post", "Two", t -> t.ownedBy("brian"))
                                        .tactic("send", "Three")));
        StrategyValidator dates =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("tactic.dated")));

        assertThat(dates.validate(plan).byOwner().values())
                .hasSize(2)
                .allSatisfy(findings -> assertThat(paths(findings))
                        .containsExactly("tactics/list/schedule", "tactics/post/schedule", "tactics/send/schedule"));
    }

    @Test
    void groupsByTheOwnerOfALaterElementOfTheSameId() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .tactic("post", "Other", t -> t.ownedBy("brian"))
                        .tactic("list", "One", t -> t.ownedBy("brian"))
                        .tactic("list", "Two", t -> t.ownedBy("hailley")));
        StrategyValidator ids =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("id.unique")));

        assertThat(ids.validate(plan).byOwner()).containsOnlyKeys("hailley");
    }

    @Test
    void groupsPostsByThoseWhoSeeToThem() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .post("tents", "Tents at dawn", p -> p.ownedBy("brian"))
                        .post("stoves", "Stoves in snow", p -> p.ownedBy("hailley")));

        assertThat(paths(faultInEvery(ElementKind.POST).validate(plan).byOwner().getOrDefault("brian", List.of())))
                .containsExactly("posts/tents");
    }

    @Test
    void groupsByOwnerOnlyWhatSomebodyCanOwn() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian")).persona("parents", "Parents"));

        assertThat(faultInEvery(ElementKind.PERSONA).validate(plan).byOwner()).isEmpty();
    }

    @Test
    void givesViewsThatNobodyCanChange() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> REPORT.byRule().clear());
    }

    @Test
    void givesGroupsThatNobodyCanChange() {
        assertThat(REPORT.byRule().values())
                .allSatisfy(group -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(group::clear));
    }

    @Test
    void saysHowMuchARulePassed() {
        assertThat(REPORT.outcome("id.unique")).isEqualTo(new RuleOutcome.Passed(info("id.unique"), 8));
    }

    @Test
    void saysHowManyFindingsViolateARule() {
        assertThat(REPORT.outcome("tactic.dated")).isEqualTo(new RuleOutcome.Violated(info("tactic.dated"), 2, 2));
    }

    @Test
    void saysWhyARuleWasNotApplicable() {
        StrategyValidator cycles =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("tactic.acyclic")));

        assertThat(cycles.validate(PLAN).outcome("tactic.acyclic"))
                .isEqualTo(new RuleOutcome.NotApplicable(info("tactic.acyclic"), "no tactic depends on another"))
                .hasToString(info("tactic.acyclic") + "; not applicable: no tactic depends on another");
    }

    @Test
    void saysWhenAllThatARuleFoundIsAccepted() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("tactic.dated", "strategy", "Dates come with the budget")
                .validate(PLAN);

        assertThat(report.outcome("tactic.dated")).isEqualTo(new RuleOutcome.Suppressed(info("tactic.dated"), 2, 2));
    }

    @Test
    void staysViolatedWhenOnlySomeOfItIsAccepted() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("tactic.dated", "tactics/list", "Dates come with the budget")
                .validate(PLAN);

        assertThat(report.outcome("tactic.dated")).isEqualTo(new RuleOutcome.Violated(info("tactic.dated"), 2, 1));
    }

    @Test
    void countsOnlyWhatARuleDidNotYield() {
        assertThat(REPORT.outcome("tactic.owned")).isEqualTo(new RuleOutcome.Passed(info("tactic.owned"), 1));
    }

    @Test
    void reportsTheOutcomesInTheOrderOfTheRules() {
        assertThat(REPORT.outcomes())
                .extracting(outcome -> outcome.rule().id())
                .containsExactlyElementsOf(MethodRules.essential().ids());
    }

    @Test
    void namesTheNearestRuleWhenItHasNoOutcome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.outcome("tactic.date"))
                .withMessage("report: rule 'tactic.date' was not applied; did you mean 'tactic.dated'?");
    }

    @Test
    void namesTheRulesThatWereAppliedWhenNoneIsNear() {
        StrategyValidator one =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("id.unique")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.validate(PLAN).outcome("goal.primary"))
                .withMessage("report: rule 'goal.primary' was not applied; the rules applied are id.unique");
    }

    @Test
    void explainsARuleAndWhatCameOfIt() {
        assertThat(REPORT.explain("tactic.dated")).isEqualTo("""
                        tactic.dated (ERROR)
                        Every tactic has a date
                        Finds: A tactic that is still to be done and has neither a due date nor a recurrence nor a trigger.
                        What is merely ongoing has no date.
                        Why: A tactic without a date is a wish: nobody can tell whether it is late.
                        Violates it:
                            .tactic("tips", "Recommend a book that is on the shelf today", t -> t
                                .repeats(ongoing()))
                        Fixed:
                            .tactic("tips", "Recommend a book that is on the shelf today", t -> t
                                .repeats(weeklyOn(DayOfWeek.FRIDAY)))
                        To fix it: Add .due(day), .repeats(...) or .repeats(whenever(...)) to the tactic
                        Advice: Say by when the tactic is done, how often it comes back, or what sets it off.
                        When to suppress: The day depends on somebody outside, such as a fair that has not announced its
                        dates, and the reason says when it will be known. What follows an event needs no exception:
                        .repeats(whenever(...)) names the event.
                        Source: Buffer, from social-media goals to tactics and a plan, step 4: Assign people and set dates
                        (must)
                        Since: 0.1.0
                        Here: 2 findings
                            tactic 'list' has no date
                            tactic 'post' has no date
                        """);
    }

    @Test
    void explainsARuleThatPassed() {
        assertThat(REPORT.explain("goal.primary")).endsWith("Here: passed, 2 checked\n");
    }

    @Test
    void explainsWhatTheValidatorItselfFound() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("id.unique", "strategy", "It is fine")
                .validate(PLAN);

        assertThat(report.explain("suppression.unused"))
                .endsWith("Here: 1 finding\n    the suppression of id.unique at strategy matched nothing\n");
    }

    @Test
    void explainsThatFindingsAreAccepted() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("tactic.dated", "strategy", "Dates come with the budget")
                .validate(PLAN);

        assertThat(report.explain("tactic.dated")).contains("Here: 2 findings, suppressed\n");
    }

    @Test
    void explainsWhyARuleWasNotApplicable() {
        ValidationReport report = StrategyValidator.essential().validate(strategy("empty", s -> {}));

        assertThat(report.explain("tactic.dated")).contains("Here: not applicable, the plan has no tactics\n");
    }

    @Test
    void doesNotExplainARuleThatWasNotApplied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.explain("tactic.acyclic"))
                .withMessageStartingWith("report: rule 'tactic.acyclic' was not applied");
    }

    @Test
    void isEqualToOneThatSaysTheSameOfAnEqualPlan() {
        ValidationReport other =
                StrategyValidator.essential().validate(PLAN.toBuilder().build());

        assertThat(REPORT).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void hasAnotherHashThanOneThatFoundLess() {
        assertThat(REPORT)
                .doesNotHaveSameHashCodeAs(
                        StrategyValidator.essential().without("tactic.dated").validate(PLAN));
    }

    @Test
    void isNotEqualToOneOfFewerRules() {
        assertThat(REPORT)
                .isNotEqualTo(StrategyValidator.essential().without("id.unique").validate(PLAN));
    }

    @Test
    void isNotEqualToOneForWhichAnotherParameterIsSet() {
        assertThat(REPORT)
                .isNotEqualTo(StrategyValidator.essential()
                        .parameter("placeholder.left", "words", List.of("TBD"))
                        .validate(PLAN));
    }

    @Test
    void isNotEqualToOneInWhichSomethingIsAccepted() {
        assertThat(REPORT)
                .isNotEqualTo(StrategyValidator.essential()
                        .suppress("tactic.dated", "tactics/list", "Dates come with the budget")
                        .validate(PLAN));
    }

    @Test
    void readsAsItsFoldedText() {
        assertThat(REPORT).hasToString(REPORT.text());
    }

    @Test
    void tellsEveryFindingInFull() {
        ValidationReport report = StrategyValidator.of(
                        RuleSet.of("one", MethodRules.all().rule("tactic.dated")))
                .suppress("tactic.dated", "tactics/post", "Dates come with the budget")
                .validate(PLAN);

        assertThat(report.fullText()).isEqualTo("""
                        ERROR tactic.dated: Every tactic has a date (BUF step 4)
                            Why: A tactic without a date is a wish: nobody can tell whether it is late.
                            tactics/list/schedule: tactic 'list' has no date
                                Fix: In tactic("list", ...) add .due(day) or .repeats(...)

                        SUPPRESSED tactic.dated: Every tactic has a date (BUF step 4)
                            Why: A tactic without a date is a wish: nobody can tell whether it is late.
                            tactics/post/schedule: tactic 'post' has no date
                                Fix: In tactic("post", ...) add .due(day) or .repeats(...)
                                Accepted because: Dates come with the budget
                        """);
    }

    @Test
    void putsTheGravestFirstInTheFullTextAndThenGoesByTheMethod() {
        assertThat(REPORT.fullText().lines().filter(line -> line.matches("[A-Z]+ .*")))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "ERROR reference.resolves",
                        "ERROR tactic.dated",
                        "ERROR channel.justified",
                        "WARNING placeholder.left");
    }

    @Test
    void putsTheGravestOfWhatIsAcceptedFirstAsWell() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("placeholder.left", "strategy", "It is a draft")
                .suppress("tactic.dated", "strategy", "Dates come with the budget")
                .validate(PLAN);

        assertThat(report.fullText().lines().filter(line -> line.startsWith("SUPPRESSED")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("SUPPRESSED tactic.dated", "SUPPRESSED placeholder.left");
    }

    @Test
    void statesAWhyOnceInTheFullTextHoweverOftenARuleFindsSomething() {
        assertThat(REPORT.of("tactic.dated")).hasSizeGreaterThan(1);
        assertThat(REPORT.fullText()).containsOnlyOnce("A tactic without a date is a wish");
    }

    @Test
    void callsAnInfoANoteWhereverSomebodyReadsOfIt() {
        ValidationReport report = StrategyValidator.of(
                        RuleSet.of("house", HouseRule.ofTactics("acme.noted", Severity.INFO, "{subject} is noted")))
                .validate(PLAN);

        assertThat(List.of(
                        report.text(),
                        report.fullText(),
                        report.explain("acme.noted"),
                        report.findings().toString(),
                        report.outcomes().toString()))
                .allSatisfy(text -> assertThat(text).contains("NOTE").doesNotContain("INFO"));
    }

    @Test
    void saysInFullThatThereIsNothing() {
        StrategyValidator one =
                StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule("id.unique")));

        assertThat(one.validate(PLAN).fullText()).isEqualTo("no findings\n");
    }

    private static StrategyValidator faultInEvery(ElementKind kind) {
        return StrategyValidator.of(RuleSet.of(
                "one",
                HouseRule.of("acme.wrong", kind, (element, inspection) -> inspection.violated("{subject} is wrong"))));
    }

    private static RuleInfo info(String id) {
        return MethodRules.all().rule(id).info();
    }

    private static List<String> paths(Collection<Finding> findings) {
        return findings.stream().map(finding -> finding.path().toString()).toList();
    }
}
