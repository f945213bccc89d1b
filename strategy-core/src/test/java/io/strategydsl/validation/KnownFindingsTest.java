package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    private Path folder;

    @Test
    void haveALineForEachFindingSortedByRuleAndPath() {
        assertThat(KNOWN.text()).isEqualTo("""
                tactic.dated tactics/list/schedule
                tactic.dated tactics/post/schedule
                tactic.owned tactics/list/owners
                timeframe.stated strategy/timeframe
                """);
    }

    @Test
    void areEqualWhenTheirTextsAre() {
        KnownFindings read = KnownFindings.parse(KNOWN.text());

        assertThat(KNOWN).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void areNotEqualToFewer() {
        KnownFindings fewer = KnownFindings.parse("tactic.owned tactics/list/owners");

        assertThat(KNOWN).isNotEqualTo(fewer).doesNotHaveSameHashCodeAs(fewer);
    }

    @Test
    void readAsTheirText() {
        assertThat(KNOWN).hasToString(KNOWN.text());
    }

    @Test
    void areAnEmptyTextWhereNothingIsWrong() {
        ValidationReport sound = StrategyValidator.of(RuleSet.of("none")).validate(PLAN);

        assertThat(KnownFindings.of(sound).text()).isEmpty();
    }

    @Test
    void leaveOutWhatIsSuppressed() {
        StrategyValidator accepting =
                StrategyValidator.essential().suppress("tactic.dated", "strategy", "We never know the day");

        assertThat(KnownFindings.of(accepting.validate(PLAN)).text()).doesNotContain("tactic.dated");
    }

    @Test
    void leaveOutThatARuleCrashed() {
        StrategyValidator crashing = StrategyValidator.of(RuleSet.of(
                "house",
                HouseRule.of(
                        "acme.crashing",
                        subjects -> subjects.strategy((plan, inspection) -> {
                            throw new IllegalStateException("broken");
                        }))));

        assertThat(KnownFindings.of(crashing.validate(PLAN)).text()).isEmpty();
    }

    @Test
    void haveALineForEachOfSeveralFindingsAtTheSamePlace() {
        HouseRule twice = HouseRule.of(
                "acme.twice",
                subjects -> subjects.strategy((plan, inspection) -> {
                    inspection.violated("one thing");
                    inspection.violated("another thing");
                }));
        ValidationReport report =
                StrategyValidator.of(RuleSet.of("house", twice)).validate(PLAN);

        assertThat(KnownFindings.of(report).text()).isEqualTo("acme.twice strategy\nacme.twice strategy\n");
    }

    @Test
    void readWhatTheyWrite() {
        assertThat(KnownFindings.parse(KNOWN.text())).isEqualTo(KNOWN);
    }

    @Test
    void readTheFileThatTheyWrite() {
        Path file = folder.resolve("plan.known");

        KNOWN.writeTo(file);

        assertThat(KnownFindings.read(file)).isEqualTo(KNOWN);
    }

    @Test
    void writeAFileInUtf8() throws IOException {
        Path file = folder.resolve("plan.known");

        KnownFindings.parse("tactic.owned tactics/übersicht/owners").writeTo(file);

        assertThat(Files.readString(file)).isEqualTo("tactic.owned tactics/übersicht/owners\n");
    }

    @Test
    void replaceWhatAFileHeld() throws IOException {
        Path file = folder.resolve("plan.known");
        Files.writeString(file, "# a much longer text than the one that follows\n");

        KnownFindings.parse("tactic.owned tactics/list").writeTo(file);

        assertThat(Files.readString(file)).isEqualTo("tactic.owned tactics/list\n");
    }

    @Test
    void areSortedWhateverTheOrderOfTheLines() {
        assertThat(KnownFindings.parse("b.rule team\na.rule-more team\na.rule team\n")
                        .text())
                .isEqualTo("a.rule team\na.rule-more team\nb.rule team\n");
    }

    @Test
    void passOverCommentsAndEmptyLines() {
        assertThat(KnownFindings.parse("# from the time before Brian\n\n  \na.rule team\n")
                        .text())
                .isEqualTo("a.rule team\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readTheLineEndsOfEverySystem(String end) {
        assertThat(KnownFindings.parse("a.rule team" + end + "b.rule team" + end)
                        .text())
                .isEqualTo("a.rule team\nb.rule team\n");
    }

    @Test
    void readATextWithAByteOrderMark() {
        assertThat(KnownFindings.parse("\uFEFFa.rule team").text()).isEqualTo("a.rule team\n");
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
                .isThrownBy(() -> KnownFindings.parse("# comment\na.rule team\n" + line + "\n"))
                .withMessage(
                        "known findings: line 3 '" + line + "' is no finding; write the id of a rule, a space and a"
                                + " path, such as \"tactic.owned tactics/list/owners\"");
    }

    @Test
    void showOnlyTheStartOfALongLineThatTheyRefuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.parse("x".repeat(5000)))
                .withMessageStartingWith("known findings: line 1 '" + "x".repeat(20) + "...' is no finding");
    }

    @Test
    void nameTheFileWithALineThatIsNoFinding() throws IOException {
        Path file = folder.resolve("plan.known");
        Files.writeString(file, "nonsense");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessageStartingWith("known findings in '" + file + "': line 1 'nonsense' is no finding");
    }

    @Test
    void sayHowAFileThatIsNotThereIsMade() {
        Path file = folder.resolve("plan.known");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessage("known findings: '" + file
                        + "' cannot be read; write it once with KnownFindings.of(report).writeTo(file)");
    }

    @Test
    void sayThatAFileCannotBeWritten() {
        Path file = folder.resolve("nowhere").resolve("plan.known");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KNOWN.writeTo(file))
                .withMessageStartingWith("known findings: '" + file + "' cannot be written");
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
