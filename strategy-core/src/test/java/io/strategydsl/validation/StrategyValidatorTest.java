package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyValidatorTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final Strategy SOUND = strategy(
            "sound",
            s -> s.during(Year.of(2027))
                    .team(t -> t.member("brian", "Brian"))
                    .goal("awareness", "Be known")
                    .tactic(
                            "list",
                            "List influencers",
                            t -> t.serves("awareness").ownedBy("brian").due(DAY)));

    /** Three faults: no timeframe, no owner, no date. */
    private static final Strategy POOR =
            strategy("poor", s -> s.goal("awareness", "Be known").tactic("list", "List influencers"));

    private static final StrategyValidator ESSENTIAL = StrategyValidator.essential();

    private static final Rule BUDGETED = Rule.forEachTactic("acme.tactic.budgeted")
            .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
            .severity(Severity.INFO);

    @Test
    void findsNothingInASoundPlan() {
        assertThat(ESSENTIAL.validate(SOUND).findings()).isEmpty();
    }

    @Test
    void reportsAllFaultsAtOnce() {
        assertThat(reported(ESSENTIAL.validate(POOR)))
                .containsExactly(
                        "WARNING timeframe.stated strategy/timeframe",
                        "ERROR tactic.dated tactics/list/schedule",
                        "ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void reportsInTheOrderOfThePlanThenOfTheRulesWhateverTheOrderOfTheRules() {
        List<Rule> backwards = new ArrayList<>(MethodRules.essential().rules());
        Collections.reverse(backwards);

        assertThat(StrategyValidator.of(RuleSet.of("backwards", backwards.toArray(Rule[]::new)))
                        .validate(POOR)
                        .findings())
                .isEqualTo(ESSENTIAL.validate(POOR).findings());
    }

    @Test
    void reportsInTheOrderInWhichElementsStandInThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("b", INSTAGRAM)
                        .channel("a", INSTAGRAM)
                        .tactic("z", "")
                        .goal("y", ""));

        assertThat(StrategyValidator.of(RuleSet.of(
                                "one",
                                MethodRules.all().rule("text.stated"),
                                MethodRules.all().rule("channel.justified")))
                        .validate(plan)
                        .findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("goals/y/text", "tactics/z/text", "channels/b/reason", "channels/a/reason");
    }

    @Test
    void reportsSeveralFindingsOfOneRuleAboutOneElementAsTheRuleReportsThem() {
        Rule twice = rule("acme.twice", inspection -> {
            inspection.violated("second").at("b");
            inspection.violated("first").at("a");
        });

        assertThat(alone(twice).validate(SOUND).findings())
                .extracting(Finding::message)
                .containsExactly("second", "first");
    }

    @Test
    void appliesMoreRules() {
        assertThat(reported(ESSENTIAL.with(BUDGETED).validate(SOUND)))
                .containsExactly("INFO acme.tactic.budgeted tactics/list");
    }

    @Test
    void doesNotChangeWhenARuleIsAdded() {
        ESSENTIAL.with(BUDGETED);

        assertThat(ESSENTIAL.validate(SOUND).findings()).isEmpty();
    }

    @Test
    void startsFromTheStandardRules() {
        assertThat(StrategyValidator.standard().rules()).isSameAs(MethodRules.standard());
    }

    static Stream<Arguments> setsOfTheMethod() {
        return Stream.of(
                startingFrom(StrategyValidator::essential, MethodRules.essential()),
                startingFrom(StrategyValidator::standard, MethodRules.standard()),
                startingFrom(StrategyValidator::all, MethodRules.all()),
                startingFrom(StrategyValidator::convinceAndConvert, MethodRules.convinceAndConvert()),
                startingFrom(StrategyValidator::socialMediaExaminer, MethodRules.socialMediaExaminer()),
                startingFrom(StrategyValidator::techopedia, MethodRules.techopedia()),
                startingFrom(StrategyValidator::buffer, MethodRules.buffer()));
    }

    private static Arguments startingFrom(Supplier<StrategyValidator> validator, RuleSet set) {
        return arguments(validator, set);
    }

    @ParameterizedTest
    @MethodSource("setsOfTheMethod")
    void startsFromAnySetOfTheMethod(Supplier<StrategyValidator> validator, RuleSet set) {
        assertThat(validator.get().rules().rules()).isEqualTo(set.rules());
    }

    @Test
    void startsFromEverySetThatTheMethodHas() {
        assertThat(setsOf(StrategyValidator.class)).containsAll(setsOf(MethodRules.class));
    }

    private static Set<String> setsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void readsAsItsRules() {
        StrategyValidator validator = StrategyValidator.of(RuleSet.of("house", HouseRule.passing("acme.one")));

        assertThat(validator).hasToString("house [acme.one]");
    }

    @Test
    void readsAsItsRulesAndAllThatIsSet() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("house", MethodRules.all().rule("content.posting-ceiling")))
                .severity("content.posting-ceiling", Severity.INFO)
                .parameter("content.posting-ceiling", "posts", 4)
                .asOf(LocalDate.of(2027, 2, 1))
                .suppress("content.posting-ceiling", "strategy", "It is a news desk")
                .withKnownFindings(KnownLines.of("content.posting-ceiling channels/news/cadence"));

        assertThat(validator)
                .hasToString("house [content.posting-ceiling], as of 2027-02-01, content.posting-ceiling as INFO,"
                        + " content.posting-ceiling posts 4, 1 suppression, 1 known finding of plan");
    }

    @Test
    void leavesRulesOut() {
        assertThat(reported(ESSENTIAL.without("tactic.owned", "tactic.dated").validate(POOR)))
                .containsExactly("WARNING timeframe.stated strategy/timeframe");
    }

    @Test
    void doesNotChangeWhenARuleIsLeftOut() {
        ESSENTIAL.without("tactic.owned");

        assertThat(ESSENTIAL.validate(POOR).of("tactic.owned")).hasSize(1);
    }

    @Test
    void overridesTheSeverityOfARule() {
        assertThat(reported(ESSENTIAL.severity("tactic.owned", Severity.INFO).validate(POOR)))
                .contains("INFO tactic.owned tactics/list/owners");
    }

    @Test
    void overridesTheSeverityOfEveryFindingWhateverTheRuleSaysOfIt() {
        Rule grave =
                rule("acme.grave", inspection -> inspection.violated("grave").severity(Severity.ERROR));

        assertThat(reported(alone(grave).severity("acme.grave", Severity.INFO).validate(SOUND)))
                .containsExactly("INFO acme.grave strategy");
    }

    @Test
    void takesTheLastSeverityThatIsSaid() {
        assertThat(reported(ESSENTIAL
                        .severity("tactic.owned", Severity.INFO)
                        .severity("tactic.owned", Severity.WARNING)
                        .validate(POOR)))
                .contains("WARNING tactic.owned tactics/list/owners");
    }

    @Test
    void doesNotChangeWhenASeverityIsOverridden() {
        ESSENTIAL.severity("tactic.owned", Severity.INFO);

        assertThat(reported(ESSENTIAL.validate(POOR))).contains("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void forgetsTheSeverityOfARuleThatIsLeftOut() {
        Rule owned = MethodRules.all().rule("tactic.owned");

        assertThat(reported(ESSENTIAL
                        .severity("tactic.owned", Severity.INFO)
                        .without("tactic.owned")
                        .with(owned)
                        .validate(POOR)))
                .contains("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void givesRulesTheDay() {
        assertThat(alone(asksForTheDay()).asOf(DAY).validate(SOUND).findings())
                .extracting(Finding::message)
                .containsExactly("it is 2027-02-01");
    }

    @Test
    void hasNoDayUnlessOneIsGiven() {
        StrategyValidator validator = alone(asksForTheDay());
        validator.asOf(DAY);

        assertThat(validator.validate(SOUND).outcome("acme.day"))
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo("no day is given"));
    }

    @Test
    void refusesADayOutOfTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.asOf(LocalDate.of(10_000, 1, 1)))
                .withMessageStartingWith("validator: day is +10000-01-01");
    }

    @Test
    void namesTheNearestRuleWhenOneToLeaveOutIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.without("tactic.ownd"))
                .withMessage("rule set 'essential': there is no rule 'tactic.ownd'; did you mean 'tactic.owned'?");
    }

    @Test
    void namesTheNearestRuleWhenOneToSetASeverityForIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.severity("goal.primery", Severity.INFO))
                .withMessageEndingWith("did you mean 'goal.primary'?");
    }

    @Test
    void refusesARuleThatItHasAlready() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.with(MethodRules.all().rule("id.unique")))
                .withMessageContaining("there are two rules 'id.unique'");
    }

    @Test
    void handsAValidPlanBack() {
        assertThat(ESSENTIAL.requireValid(SOUND)).isSameAs(SOUND);
    }

    @Test
    void refusesAPlanThatIsRequiredToBeValidAndIsNot() {
        assertThatExceptionOfType(InvalidStrategyException.class).isThrownBy(() -> ESSENTIAL.requireValid(POOR));
    }

    @Test
    void doesNotTakeWarningsForErrors() {
        Strategy withoutTimeframe = strategy("plan", s -> s.goal("awareness", "Be known"));

        assertThat(ESSENTIAL.requireValid(withoutTimeframe)).isSameAs(withoutTimeframe);
    }

    @Test
    void reportsTheSameToTwoThreads() throws Exception {
        Callable<ValidationReport> validating = () -> ESSENTIAL.with(BUDGETED).validate(POOR);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<ValidationReport>> reports = threads.invokeAll(Collections.nCopies(50, validating));
            ValidationReport expected = validating.call();

            for (Future<ValidationReport> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Rule asksForTheDay() {
        return rule(
                "acme.day",
                inspection -> inspection
                        .day()
                        .ifPresentOrElse(
                                day -> inspection.violated("it is {day}").with("day", day),
                                () -> inspection.notApplicable("no day is given")));
    }

    private static Rule rule(String id, Consumer<Inspection> check) {
        return HouseRule.of(id, ElementKind.STRATEGY, (strategy, inspection) -> check.accept(inspection));
    }

    private static StrategyValidator alone(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one rule", rule));
    }

    private static List<String> reported(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.path())
                .toList();
    }

    @Test
    void refusesAParameterThatTheRuleDoesNotHaveAndNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyValidator.standard().parameter("metric.quarterly", "day", 60))
                .withMessage("validator: rule 'metric.quarterly' has no parameter 'day'; did you mean 'days'?");
    }

    @Test
    void namesTheParametersOfTheRuleWhereNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyValidator.standard().parameter("goal.platform-neutral", "sites", List.of()))
                .withMessage(
                        "validator: rule 'goal.platform-neutral' has no parameter 'sites'; it has 'names', 'common-words',"
                                + " 'prefixes', 'endings'");
    }

    @Test
    void saysThatTheRuleHasNoParameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyValidator.standard().parameter("tactic.owned", "most", 5))
                .withMessage("validator: rule 'tactic.owned' has no parameter 'most'; it has none");
    }

    @Test
    void refusesAParameterOfARuleThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyValidator.standard().parameter("metric.quaterly", "days", 60))
                .withMessage(
                        "rule set 'standard': there is no rule 'metric.quaterly'; did you mean 'metric.quarterly'?");
    }

    @Test
    void refusesAValueThatTheParameterCannotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyValidator.standard().parameter("metric.quarterly", "days", 0))
                .withMessageStartingWith("parameter 'days': 0 was given; it has to be a whole number from ")
                .withMessageEndingWith(", by default 92");
    }

    @Test
    void keepsTheValueThatItIsGivenLast() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("test", MethodRules.all().rule("placeholder.left")))
                .parameter("placeholder.left", "words", List.of("awaited"))
                .parameter("placeholder.left", "words", List.of("pending"));

        assertThat(validator.validate(strategy("plan", s -> s.about("awaited"))).findings())
                .isEmpty();
        assertThat(validator.validate(strategy("plan", s -> s.about("pending"))).findings())
                .hasSize(1);
    }

    @Test
    void forgetsTheParametersOfARuleThatIsTakenOut() {
        StrategyValidator placeholders = StrategyValidator.of(
                        RuleSet.of("test", MethodRules.all().rule("placeholder.left")))
                .parameter("placeholder.left", "words", List.of("awaited"));

        assertThat(placeholders
                        .without("placeholder.left")
                        .with(MethodRules.all().rule("placeholder.left"))
                        .validate(strategy("plan", s -> s.about("awaited")))
                        .findings())
                .isEmpty();
    }
}
