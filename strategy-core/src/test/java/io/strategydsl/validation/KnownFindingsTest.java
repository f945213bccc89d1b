package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFindingsTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.team(t -> t.member("brian", "Brian"))
                    .goal("awareness", "Be known")
                    .tactic("post", "Post", t -> t.ownedBy("brian"))
                    .tactic("list", "List"));

    private static final KnownFindings KNOWN =
            KnownFindings.of(StrategyValidator.essential().validate(PLAN));

    @Test
    void nameThePlanThenEachFindingSortedByRuleAndPathThenTheirNumber() {
        assertThat(KNOWN.text()).isEqualTo("""
                known findings of plan
                tactic.dated tactics/list/schedule
                tactic.dated tactics/post/schedule
                tactic.owned tactics/list/owners
                timeframe.stated strategy/timeframe
                4 findings
                """);
    }

    @Test
    void areEqualWhenTheirTextsAre() {
        KnownFindings read = KnownFindings.parse(KNOWN.text());

        assertThat(KNOWN).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void areNotEqualToFewer() {
        KnownFindings fewer = KnownLines.of("tactic.owned tactics/list/owners");

        assertThat(KNOWN).isNotEqualTo(fewer).doesNotHaveSameHashCodeAs(fewer);
    }

    @Test
    void readAsTheirText() {
        assertThat(KNOWN).hasToString(KNOWN.text());
    }

    @Test
    void areNotEqualToTheSameOfAnotherPlan() {
        KnownFindings other = KNOWN.forPlan("other");

        assertThat(KNOWN).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void areThoseOfThePlanThatWasValidated() {
        assertThat(KNOWN.plan()).isEqualTo("plan");
    }

    @Test
    void refuseAPlanThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KNOWN.forPlan("our plan"))
                .withMessageStartingWith("known findings: id of the plan 'our plan' has a space");
    }

    @Test
    void haveNoLineOfAFindingWhereNothingIsWrong() {
        ValidationReport sound = StrategyValidator.of(RuleSet.of("none")).validate(PLAN);

        assertThat(KnownFindings.of(sound).text()).isEqualTo("known findings of plan\n0 findings\n");
    }

    @Test
    void leaveOutWhatIsSuppressed() {
        StrategyValidator accepting =
                StrategyValidator.essential().suppress("tactic.dated", "strategy", "We never know the day");

        assertThat(KnownFindings.of(accepting.validate(PLAN)).text()).doesNotContain("tactic.dated");
    }

    @Test
    void leaveOutThatARuleCrashed() {
        StrategyValidator crashing = StrategyValidator.of(
                RuleSet.of("house", HouseRule.of("acme.crashing", ElementKind.STRATEGY, (plan, inspection) -> {
                    throw new IllegalStateException("broken");
                })));

        assertThat(KnownFindings.of(crashing.validate(PLAN))).isEqualTo(KnownLines.of());
    }

    @Test
    void haveALineForEachOfSeveralFindingsAtTheSamePlace() {
        HouseRule twice = HouseRule.of("acme.twice", ElementKind.STRATEGY, (plan, inspection) -> {
            inspection.violated("one thing");
            inspection.violated("another thing");
        });
        ValidationReport report =
                StrategyValidator.of(RuleSet.of("house", twice)).validate(PLAN);

        assertThat(KnownFindings.of(report).text())
                .isEqualTo(KnownLines.text("acme.twice strategy", "acme.twice strategy"));
    }

    @Test
    void readWhatTheyWrite() {
        assertThat(KnownFindings.parse(KNOWN.text())).isEqualTo(KNOWN);
    }

    @Test
    void areSortedWhateverTheOrderOfTheLines() {
        assertThat(KnownLines.of("b.rule team", "a.rule-more team", "a.rule team")
                        .text())
                .isEqualTo(KnownLines.text("a.rule team", "a.rule-more team", "b.rule team"));
    }

    @Test
    void passOverCommentsAndEmptyLines() {
        String commented = """
                # from the time before Brian

                known findings of plan
                # nobody
                a.rule team

                1 finding
                # the end
                """;

        assertThat(KnownFindings.parse(commented)).isEqualTo(KnownLines.of("a.rule team"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readTheLineEndsOfEverySystem(String end) {
        assertThat(KnownFindings.parse(
                        KnownLines.text("a.rule team", "b.rule team").replace("\n", end)))
                .isEqualTo(KnownLines.of("a.rule team", "b.rule team"));
    }

    @Test
    void readATextWithAByteOrderMark() {
        assertThat(KnownFindings.parse("\uFEFF" + KNOWN.text())).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tactic.owned",
                "tactics/list/owners tactic.owned",
                "tactic.owned tactic/list",
                "tactic.owned tactics/list/owners has no owner",
                "<<<<<<< HEAD"
            })
    void refuseALineThatIsNoFinding(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownLines.of("# comment", "a.rule team", line))
                .withMessage(
                        "known findings: line 4 '" + line + "' is no finding; write the id of a rule, a space and a"
                                + " path, such as \"tactic.owned tactics/list/owners\"");
    }

    @Test
    void showOnlyTheStartOfALongLineThatTheyRefuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownLines.of("x".repeat(5000)))
                .withMessageStartingWith("known findings: line 2 '" + "x".repeat(20) + "...' is no finding");
    }

    @Test
    void refuseATextThatDoesNotNameThePlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("# old\na.rule team\nb.rule team\n"))
                .withMessage(
                        "known findings: line 2 'a.rule team' does not name the plan; the first line is \"known findings"
                                + " of \" and the id of the plan, the last one says how many findings there are, such as \"4"
                                + " findings\". Add both if you know which plan the lines are about");
    }

    @Test
    void refuseAPlanThatCannotBeOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("known findings of our plan\n0 findings\n"))
                .withMessageStartingWith("known findings: id of the plan 'our plan' has a space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing\n"})
    void refuseATextOfNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse(text))
                .withMessage(
                        "known findings: it is empty; even where nothing is known there are two lines, \"known findings"
                                + " of \" with the id of the plan, and \"0 findings\"");
    }

    @Test
    void refuseATextThatBreaksOffAnywhere() {
        String whole = KNOWN.text().strip();

        assertThat(IntStream.range(0, whole.length() - "s".length()))
                .allSatisfy(length -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> KnownFindings.parse(whole.substring(0, length))));
    }

    @Test
    void sayThatTheEndIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("known findings of plan\na.rule team\n"))
                .withMessage("known findings: the last line does not say how many findings there are, so the end may be"
                        + " missing; take it from where it is whole, or add \"1 finding\" if nothing is missing");
    }

    @Test
    void refuseATextWithMoreOrFewerFindingsThanItSays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("known findings of plan\na.rule team\n2 findings\n"))
                .withMessage(
                        "known findings: the last line says 2 findings, and there is 1; bring back what is missing, or"
                                + " write \"1 finding\" if nothing is");
    }

    @Test
    void refuseAFindingBehindTheLastLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("known findings of plan\n0 findings\na.rule team\n"))
                .withMessage(
                        "known findings: line 3 'a.rule team' comes after the line that says how many findings there"
                                + " are; put it before that line, and count it there");
    }

    @Test
    void stayTheSameWhenThePlanIsReordered() {
        Strategy reordered = strategy(
                "plan",
                s -> s.tactic("list", "List")
                        .tactic("post", "Post", t -> t.ownedBy("brian"))
                        .goal("awareness", "Be known")
                        .team(t -> t.member("brian", "Brian")));

        assertThat(KnownFindings.of(StrategyValidator.essential().validate(reordered)))
                .isEqualTo(KNOWN);
    }

    @Test
    void stayTheSameWhenAMessageIsRewordedAndASeverityChanges() {
        KnownFindings before =
                known(HouseRule.ofTactics("acme.costed", Severity.ERROR, "nobody has said what {subject} costs"));
        KnownFindings after = known(HouseRule.ofTactics("acme.costed", Severity.INFO, "{subject} has no cost"));

        assertThat(after).isEqualTo(before);
    }

    private static KnownFindings known(HouseRule rule) {
        return KnownFindings.of(StrategyValidator.of(RuleSet.of("house", rule)).validate(PLAN));
    }
}
