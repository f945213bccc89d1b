package io.strategydsl.yaml;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.json.PlanSource;
import io.strategydsl.json.Position;
import io.strategydsl.json.Sarif;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.validation.StrategyValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyYamlTest {
    private static final String HEADER = "format: strategy/1\nid: plan\n";
    private static final Strategy PLAN = strategy(
            "campfire",
            s -> s.organisation("Campfire <Ltd>")
                    .about("No one has\ntime: none\n")
                    .primaryGoal(
                            "known",
                            "Be known",
                            g -> g.tactic(
                                    "list",
                                    "List \"influencers\": 3",
                                    t -> t.ownedBy("brian", "no").effort("2.50").due(LocalDate.of(2027, 2, 1))))
                    .channel("blog", Platform.of("own-blog", "Our blog"))
                    .label("007", "12:30"));
    private static final String FILE = """
            format: strategy/1
            id: campfire
            organisation: Campfire <Ltd>
            about: |
              No one has
              time: none
            goals:
              - id: known
                text: Be known
                primary: true
            tactics:
              - id: list
                text: "List \\"influencers\\": 3"
                servedGoals:
                  - known
                owners:
                  - brian
                  - "no"
                schedule:
                  once:
                    day: "2027-02-01"
                effort: 2.5
                status:
                  planned: {}
                somethingNew: false
            channels:
              - id: blog
                platform:
                  id: own-blog
                  name: Our blog
                status: planned
            labels:
              "007": "12:30"
            """;

    @Test
    void statesWhatThePlanStatesInTheOrderOfTheModel() {
        assertThat(StrategyYaml.write(PLAN)).isEqualTo(FILE);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(StrategyYaml.read(FILE)).isEqualTo(PLAN);
    }

    @Test
    void readsAndWritesAllThatJavaReadsAndWrites(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.yaml");
        StringWriter writer = new StringWriter();

        StrategyYaml.write(PLAN, file);
        StrategyYaml.write(PLAN, writer);

        assertThat(Files.readString(file)).isEqualTo(FILE);
        assertThat(writer).hasToString(FILE);
        assertThat(StrategyYaml.read(file)).isEqualTo(PLAN);
        assertThat(StrategyYaml.read(new StringReader(FILE))).isEqualTo(PLAN);
        assertThat(StrategyYaml.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "on",
                "true",
                "null",
                "~",
                "007",
                "0x1F",
                "0o17",
                "1e3",
                ".5",
                "+1",
                "1_000",
                "12:30",
                "12:30:45",
                "2027-02-01",
                "2027-02-01T10:00:00Z",
                "3 posts a week",
                "a#b",
                "https://example.com/plan?a=b#c",
                "it's",
                "say \"hello\"",
                "<<",
                "="
            })
    void takesWhatIsWrittenForTheTextWhereATextIsDue(String written) {
        assertThat(StrategyYaml.read(HEADER + "about: " + written + "\n").about())
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Be known | Be known",
                "3 posts a week | 3 posts a week",
                "https://example.com/#top | https://example.com/#top",
                "Größe 10–20% | Größe 10–20%",
                "no | \"no\"",
                "Null | \"Null\"",
                "Y | \"Y\"",
                "007 | \"007\"",
                "1e3 | \"1e3\"",
                "~ | \"~\"",
                "2027-02-01 | \"2027-02-01\"",
                "12:30 | \"12:30\"",
                "Goal: be known | \"Goal: be known\"",
                "Goal: | \"Goal:\"",
                "Known #1 | \"Known #1\"",
                "- a | \"- a\"",
                "[a] | \"[a]\"",
                "*a | \"*a\"",
                "🔥 hot | \"🔥 hot\"",
                "` a ` | \" a \"",
                "a\\b \"c\" | a\\b \"c\"",
                "\"a\\b\" | \"\\\"a\\\\b\\\"\"",
            })
    void quotesWhatSomeReaderCouldTakeForSomethingElse(String text, String written) {
        assertThat(about(text)).isEqualTo(written + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a\\nb ~ |-\\n  a\\n  b\\n",
                "a\\nb\\n ~ |\\n  a\\n  b\\n",
                "a\\n\\n  b: c # d\\n ~ |\\n  a\\n\\n    b: c # d\\n",
                "# a\\n---\\nb ~ |-\\n  # a\\n  ---\\n  b\\n",
                "a\\n\\n ~ \"a\\\\n\\\\n\"\\n",
                "a \\nb ~ \"a \\\\nb\"\\n",
                "a\\nb\\tc ~ \"a\\\\nb\\\\tc\"\\n",
            })
    void writesSeveralLinesAsABlockWhereNoEditorChangesThem(String text, String written) {
        assertThat(about(lines(text))).isEqualTo(lines(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n a", "a\r\nb", "a\u2028b", "a\uFEFFb", "\ta", "a\n \nb", "a\n", "\na\n", "a\u00A0"})
    void readsTextsOfAnyLayoutAgain(String text) {
        Strategy plan = Strategy.builder("plan").about(text).build();

        assertThat(StrategyYaml.read(StrategyYaml.write(plan))).isEqualTo(plan);
    }

    @Test
    void readsAndWritesNumbersExactly() {
        Strategy plan = Strategy.builder("plan")
                .addTactic(Tactic.builder("all")
                        .effort(new BigDecimal("123456789012345678"))
                        .build())
                .addTactic(Tactic.builder("some").effort(new BigDecimal("1E-9")).build())
                .build();

        assertThat(StrategyYaml.write(plan))
                .contains("effort: 123456789012345678\n")
                .contains("effort: 0.000000001\n");
        assertThat(StrategyYaml.read(StrategyYaml.write(plan))).isEqualTo(plan);
    }

    @Test
    void readsCommentsFlowStyleAndJson() {
        assertThat(StrategyYaml.read("# ours\n{format: strategy/1, id: plan, tactics: [{id: list}]} # all of it\n"))
                .isEqualTo(StrategyYaml.read(HEADER + "tactics:\n- id: list\n"));
        assertThat(StrategyYaml.read(StrategyJson.write(PLAN))).isEqualTo(PLAN);
    }

    @Test
    void saysWhereElementsAndTheirAttributesAre() {
        String file = HEADER + "tactics:\n  - {text: 🔥🔥, id: hot, value: 3}\n  - id: cold\n";

        PlanSource source = StrategyYaml.reader().readWithSource(file);

        assertThat(source.position(ElementPath.parse("tactics/hot"))).contains(new Position(4, 5));
        assertThat(source.position(ElementPath.parse("tactics/hot/value"))).contains(new Position(4, 27));
        assertThat(source.position(ElementPath.parse("tactics/cold"))).contains(new Position(5, 5));
        assertThat(source.nearest(ElementPath.parse("tactics/cold/owners"))).isEqualTo(new Position(5, 5));
    }

    @Test
    void showsFindingsBesideTheNamesOfAttributes() {
        PlanSource source =
                StrategyYaml.reader().readWithSource(HEADER + "goals:\n  - id: known\n    owners: [nobody]\n");

        String sarif = Sarif.of(StrategyValidator.standard().validate(source.strategy()))
                .withSource(URI.create("plans/plan.yaml"), source)
                .text();

        assertThat(sarif)
                .containsSubsequence(
                        "\"startLine\": 5,", "\"startColumn\": 5,", "\"endLine\": 5,", "\"endColumn\": 11");
    }

    @Test
    void readsAPlanOfManyElements() {
        Strategy plan = Strategy.builder("large")
                .tactics(IntStream.range(0, 20_000)
                        .mapToObj(i -> Tactic.builder("tactic-" + i).build())
                        .toList())
                .build();

        assertThat(StrategyYaml.read(StrategyYaml.write(plan))).isEqualTo(plan);
    }

    private static String about(String text) {
        String file = StrategyYaml.write(Strategy.builder("plan").about(text).build());
        return file.substring(file.indexOf("about: ") + "about: ".length());
    }

    /** In place of a text block, which would lose the spaces at the ends of its lines. */
    private static String lines(String text) {
        return text.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\0", "\\");
    }
}
