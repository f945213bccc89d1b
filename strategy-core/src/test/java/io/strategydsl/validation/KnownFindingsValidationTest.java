package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.testing.StrategyTests;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class KnownFindingsValidationTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    /** Both tactics lack an owner, and nothing else is wrong. */
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .team(t -> t.member("brian", "Brian"))
                    .goal("awareness", "Be known")
                    .tactic("list", "List", t -> t.due(DAY))
                    .tactic("post", "Post", t -> t.due(DAY)));

    private static final StrategyValidator ESSENTIAL = StrategyValidator.essential();
    private static final String LIST = "tactic.owned tactics/list/owners";
    private static final String POST = "tactic.owned tactics/post/owners";

    @Test
    void setsApartWhatIsKnown() {
        assertThat(reported(withKnown(LIST).known())).containsExactly(LIST);
    }

    @Test
    void letsWhatIsNewCount() {
        assertThat(reported(withKnown(LIST).findings())).containsExactly(POST);
    }

    @Test
    void keepsAnErrorThatIsNewFromBeingValid() {
        assertThat(withKnown(LIST).isValid()).isFalse();
    }

    @Test
    void isValidWhenEveryErrorIsKnown() {
        assertThat(withKnown(LIST, POST).isValid()).isTrue();
    }

    @Test
    void letsNothingCountThatAReportOfThePlanHad() {
        KnownFindings known = KnownFindings.of(ESSENTIAL.validate(PLAN));

        assertThat(ESSENTIAL.withKnownFindings(known).validate(PLAN).findings()).isEmpty();
    }

    @Test
    void letsAFindingAtAnotherAttributeCount() {
        assertThat(withKnown("tactic.owned tactics/list/text").known()).isEmpty();
    }

    @Test
    void doesNotTakeAnElementForItsAttributes() {
        assertThat(withKnown("tactic.owned tactics/list").known()).isEmpty();
    }

    @Test
    void knowsAsManyOfSeveralAtTheSamePlaceAsThereAreLines() {
        HouseRule thrice = HouseRule.of("acme.thrice", ElementKind.STRATEGY, (plan, inspection) -> {
            inspection.violated("one");
            inspection.violated("two");
            inspection.violated("three");
        });

        ValidationReport report = validator(thrice)
                .withKnownFindings(KnownLines.of("acme.thrice strategy\nacme.thrice strategy"))
                .validate(PLAN);

        assertThat(report.findings()).extracting(Finding::message).containsExactly("three");
    }

    @Test
    void reportsTheLinesThatMatchNothingAnyMore() {
        assertThat(withKnown("tactic.owned tactics/old/owners", LIST, "tactic.dated tactics/list/schedule")
                        .knownButGone())
                .containsExactly("tactic.dated tactics/list/schedule", "tactic.owned tactics/old/owners");
    }

    @Test
    void reportsALineThatIsThereOnceTooOften() {
        assertThat(withKnown(LIST, LIST).knownButGone()).containsExactly(LIST);
    }

    @Test
    void saysNothingOfLinesAboutARuleThatWasNotApplied() {
        assertThat(withKnown("acme.costed tactics/list").knownButGone()).isEmpty();
    }

    @Test
    void saysNothingOfLinesAboutARuleThatCrashed() {
        HouseRule crashing = crashing();

        assertThat(validator(crashing)
                        .withKnownFindings(KnownLines.of("acme.crashing strategy"))
                        .validate(PLAN)
                        .knownButGone())
                .isEmpty();
    }

    @Test
    void saysNothingOfLinesAboutARuleThatLacksADay() {
        assertThat(overdue().validate(PLAN).knownButGone()).isEmpty();
    }

    @Test
    void reportsTheLinesOfThatRuleOnceItHasTheDay() {
        assertThat(overdue().asOf(DAY.minusDays(1)).validate(done()).knownButGone())
                .isEmpty();
        assertThat(overdue().asOf(DAY.plusDays(1)).validate(done()).knownButGone())
                .containsExactly("tactic.overdue tactics/list/status");
    }

    @Test
    void saysNothingOfLinesAboutARuleThatYielded() {
        Strategy misspelt = strategy("plan", s -> s.tactic("list", "List", t -> t.ownedBy("brain")));

        assertThat(ESSENTIAL
                        .withKnownFindings(KnownLines.of(LIST))
                        .validate(misspelt)
                        .knownButGone())
                .isEmpty();
    }

    @Test
    void reportsTheLinesOfARuleOfWhichTheRestIsSuppressed() {
        ValidationReport report = ESSENTIAL
                .suppress("tactic.owned", "strategy", "Everybody is on leave")
                .withKnownFindings(KnownLines.of("tactic.owned tactics/old/owners"))
                .validate(PLAN);

        assertThat(report.knownButGone()).containsExactly("tactic.owned tactics/old/owners");
    }

    @Test
    void neverKnowsThatARuleCrashed() {
        ValidationReport report = validator(crashing())
                .withKnownFindings(KnownLines.of("rule.crashed strategy"))
                .validate(PLAN);

        assertThat(reported(report.findings())).containsExactly("rule.crashed strategy");
    }

    @Test
    void keepsWhatItKnowsOfARuleThatComesBack() {
        StrategyValidator without =
                ESSENTIAL.withKnownFindings(KnownLines.of(LIST)).without("tactic.owned");

        assertThat(reported(without.with(MethodRules.all().rule("tactic.owned"))
                        .validate(PLAN)
                        .known()))
                .containsExactly(LIST);
    }

    @Test
    void suppressesBeforeItKnows() {
        ValidationReport report = ESSENTIAL
                .suppress("tactic.owned", "tactics/list", "Brian is on leave")
                .withKnownFindings(KnownLines.of(LIST))
                .validate(PLAN);

        assertThat(report.known()).isEmpty();
    }

    @Test
    void reportsTheLineOfWhatIsSuppressed() {
        ValidationReport report = ESSENTIAL
                .suppress("tactic.owned", "tactics/list", "Brian is on leave")
                .withKnownFindings(KnownLines.of(LIST))
                .validate(PLAN);

        assertThat(report.knownButGone()).containsExactly(LIST);
    }

    @Test
    void knowsWhateverTheSeverity() {
        assertThat(reported(ESSENTIAL
                        .withKnownFindings(KnownLines.of(LIST))
                        .severity("tactic.owned", Severity.WARNING)
                        .validate(PLAN)
                        .known()))
                .containsExactly(LIST);
    }

    @Test
    void replacesTheKnownFindingsThatItHad() {
        ValidationReport report = ESSENTIAL
                .withKnownFindings(KnownLines.of(LIST))
                .withKnownFindings(KnownLines.of(POST))
                .validate(PLAN);

        assertThat(reported(report.known())).containsExactly(POST);
    }

    @Test
    void doesNotChangeTheValidatorThatItWasAskedOf() {
        StrategyValidator validator = validator(MethodRules.all().rule("tactic.owned"));

        validator.withKnownFindings(KnownLines.of(LIST));

        assertThat(validator.validate(PLAN).known()).isEmpty();
    }

    @Test
    void givesARuleThatFoundOnlyWhatIsKnownAnOutcomeOfItsOwn() {
        ValidationReport report = withKnown(LIST, POST);

        assertThat(report.outcome("tactic.owned"))
                .isEqualTo(new RuleOutcome.Known(
                        MethodRules.all().rule("tactic.owned").info(), 2, 2));
    }

    @Test
    void callsARuleViolatedThatFoundSomethingNewAsWell() {
        assertThat(withKnown(LIST).outcome("tactic.owned"))
                .isEqualTo(new RuleOutcome.Violated(
                        MethodRules.all().rule("tactic.owned").info(), 2, 1));
    }

    @Test
    void callsARuleKnownWhenTheRestOfWhatItFoundIsSuppressed() {
        ValidationReport report = ESSENTIAL
                .suppress("tactic.owned", "tactics/post", "Brian is on leave")
                .withKnownFindings(KnownLines.of(LIST))
                .validate(PLAN);

        assertThat(report.outcome("tactic.owned"))
                .isEqualTo(new RuleOutcome.Known(
                        MethodRules.all().rule("tactic.owned").info(), 2, 1));
    }

    @Test
    void explainsThatTheFindingsAreKnown() {
        assertThat(withKnown(LIST, POST).explain("tactic.owned")).contains("Here: 2 findings, known\n");
    }

    @Test
    void skipsTheTestOfARuleThatFoundOnlyWhatIsKnown() {
        StrategyValidator withKnown =
                validator(MethodRules.all().rule("tactic.owned")).withKnownFindings(KnownLines.of(LIST + "\n" + POST));
        DynamicTest test =
                (DynamicTest) StrategyTests.of(PLAN, withKnown).findFirst().orElseThrow();

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> test.getExecutable().execute())
                .withMessageContaining("known: 2 of its findings were known before");
    }

    @Test
    void saysInTheTextHowManyAreSetApart() {
        assertThat(withKnown(LIST, POST).text()).isEqualTo("""
                plan: valid. Nothing is left to fix but what was known.
                0 objectives  1 goal  0 metrics  2 tactics  0 personas  0 channels  0 posts  1 member  0 reviews

                6 rules passed, 3 not applicable, 0 findings suppressed.
                2 known findings are set apart.
                """);
    }

    @Test
    void saysInTheTextWhichLineIsGone() {
        assertThat(withKnown(LIST, POST, "tactic.dated tactics/list/schedule").text())
                .contains("""
                        2 known findings are set apart; 1 line of the known findings matches nothing any more:
                        tactic.dated tactics/list/schedule
                        """);
    }

    @Test
    void breaksNoLineThatIsGoneWhereItFitsOnALineOfTheText() {
        String gone = "tactic.owned tactics/" + "x".repeat(70) + "/owners";

        assertThat(withKnown(LIST, gone, "tactic.owned tactics/z/owners").text())
                .contains("""
                1 known finding is set apart; 2 lines of the known findings match nothing any more:
                %s
                and 1 more
                """.formatted(gone));
    }

    @Test
    void saysInTheTextHowManyLinesAreGone() {
        assertThat(withKnown("tactic.dated tactics/list/schedule", "tactic.dated tactics/old/schedule")
                        .text())
                .contains("""
                        2 lines of the known findings match nothing any more: tactic.dated tactics/list/schedule and 1 more
                        """);
    }

    @Test
    void keepsTheTextWithinAHundredColumnsAndFortyLinesHoweverMuchIsKnownAndGone() {
        String longest = "x".repeat(100);
        String lines = IntStream.range(0, 500)
                .mapToObj(number -> "tactic.owned tactics/" + longest + "#" + (number + 1) + "/" + longest)
                .reduce(LIST, (known, line) -> known + "\n" + line);

        assertThat(withKnown(lines).text().lines().toList())
                .hasSizeLessThanOrEqualTo(40)
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void keepsWhatIsKnownInTheFullText() {
        assertThat(withKnown(LIST, POST).fullText())
                .startsWith("KNOWN tactic.owned: Every tactic has an owner (BUF step 4)\n");
    }

    @Test
    void makesAReportDifferentFromOneWithoutKnownFindings() {
        StrategyValidator placeholders = validator(MethodRules.all().rule("placeholder.left"));

        assertThat(placeholders
                        .withKnownFindings(KnownLines.of("placeholder.left tactics/list/text"))
                        .validate(PLAN))
                .isNotEqualTo(placeholders.validate(PLAN));
    }

    @Test
    void makesEqualReportsOfThePlanWithTheSameKnownFindings() {
        assertThat(withKnown(LIST)).isEqualTo(withKnown(LIST));
    }

    @Test
    void knowsNothingOfAnotherPlan() {
        assertThat(reported(ofOtherPlan().findings())).containsExactly(LIST, POST);
    }

    @Test
    void saysWhosePlanTheKnownFindingsAre() {
        assertThat(ofOtherPlan().knownOfOtherPlan()).contains("campfire");
    }

    @Test
    void saysNothingOfTheLinesOfAnotherPlan() {
        assertThat(ofOtherPlan().knownButGone()).isEmpty();
    }

    @Test
    void saysNothingOfAnotherPlanWhereTheKnownFindingsAreThoseOfThisOne() {
        assertThat(withKnown(LIST).knownOfOtherPlan()).isEmpty();
    }

    @Test
    void saysInTheTextWhatLetsTheKnownFindingsOfAnotherPlanBeUsed() {
        assertThat(ofOtherPlan().text()).contains("""
                        The known findings belong to campfire and are not applied to this plan; to apply them:
                        known.forPlan("plan")
                        """);
    }

    @Test
    void knowsWhatIsSaidToBeForThisPlan() {
        KnownFindings moved = KnownLines.of(LIST, POST).forPlan("campfire").forPlan("plan");

        assertThat(reported(ESSENTIAL.withKnownFindings(moved).validate(PLAN).known()))
                .containsExactly(LIST, POST);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ESSENTIAL.withKnownFindings(nothing()))
                .withMessageStartingWith("validator: null was given for known findings");
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can pass
    private static KnownFindings nothing() {
        return null;
    }

    private static ValidationReport ofOtherPlan() {
        return ESSENTIAL
                .withKnownFindings(KnownLines.of(LIST, POST, "tactic.owned tactics/old/owners")
                        .forPlan("campfire"))
                .validate(PLAN);
    }

    private static ValidationReport withKnown(String... lines) {
        return ESSENTIAL.withKnownFindings(KnownLines.of(lines)).validate(PLAN);
    }

    private static StrategyValidator validator(Rule rule) {
        return StrategyValidator.of(RuleSet.of("one", rule));
    }

    private static StrategyValidator overdue() {
        return validator(MethodRules.all().rule("tactic.overdue"))
                .withKnownFindings(KnownLines.of("tactic.overdue tactics/list/status"));
    }

    private static Strategy done() {
        return strategy("plan", s -> s.tactic("list", "List", t -> t.due(DAY).done(DAY)));
    }

    private static HouseRule crashing() {
        return HouseRule.of("acme.crashing", ElementKind.STRATEGY, (plan, inspection) -> {
            throw new IllegalStateException("broken");
        });
    }

    private static List<String> reported(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + " " + finding.path())
                .toList();
    }
}
