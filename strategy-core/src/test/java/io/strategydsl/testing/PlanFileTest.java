package io.strategydsl.testing;

import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.StrategyValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that are kept as files come under tests without a line of Java. */
class PlanFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a plan.json"), """
                {
                  "format": "strategy/1",
                  "id": "campfire",
                  "goals": [
                    { "id": "known", "owners": ["nobody"] }
                  ]
                }
                """);
    }

    @Test
    void anAssertionNamesLineAndColumn() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatStrategy(file).isValid())
                .withMessageContaining("ERROR goals/known/owners (" + file + ":5:22): ");
    }

    @Test
    void anAssertionOnARuleNamesLineAndColumn() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatStrategy(file).violatesExactly())
                .withMessageContaining("ERROR goals/known/owners (" + file + ":5:22): ");
    }

    @Test
    void aTestOfARuleNamesLineAndColumn() {
        DynamicTest resolves = test("reference.resolves");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> resolves.getExecutable().execute())
                .withMessageContaining("ERROR goals/known/owners (" + file + ":5:22): ");
    }

    @Test
    void aTestOfARuleLeadsToItsLine() {
        assertThat(test("reference.resolves").getTestSourceUri())
                .contains(URI.create(file.toUri() + "?line=5&column=22"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "PLAN.YML"})
    void aFileInYamlIsKnownByItsName(String name) throws IOException {
        Path yaml = Files.writeString(folder.resolve(name), """
                format: strategy/1
                id: campfire
                goals:
                  - id: known
                    owners: [nobody]
                """);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatStrategy(yaml).isValid())
                .withMessageContaining("ERROR goals/known/owners (" + yaml + ":5:5): ");
    }

    @Test
    void testsCanBeAskedOfAnyValidator() {
        assertThat(StrategyTests.using(StrategyValidator.essential())
                        .failingFrom(Severity.WARNING)
                        .tests(file))
                .isNotEmpty();
    }

    @Test
    void whatIsNoPlanFileSaysWhatIsWrong() throws IOException {
        Files.writeString(file, "{\"format\": \"strategy/1\", \"ID\": \"plan\"}");

        assertThatThrownBy(() -> StrategyTests.of(file))
                .isInstanceOf(StrategyFormatException.class)
                .hasMessageContaining("did you mean \"id\"?");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> assertThatStrategy(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.json");
    }

    private DynamicTest test(String rule) {
        List<DynamicNode> tests = StrategyTests.of(file).toList();
        return (DynamicTest) tests.stream()
                .filter(test -> test.getDisplayName().startsWith(rule))
                .findFirst()
                .orElseThrow();
    }
}
