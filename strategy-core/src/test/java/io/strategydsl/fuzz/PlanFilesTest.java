package io.strategydsl.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.yaml.StrategyYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fuzzer starts from plans that are read, and complains of nothing else than it should. */
class PlanFilesTest {
    private static final Path SEEDS = Path.of("src", "test", "resources", "io", "strategydsl", "fuzz");

    @Test
    void theSeedsAreOnePlan() throws IOException {
        assertThat(StrategyYaml.read(SEEDS.resolve("plan.yaml")))
                .isEqualTo(StrategyJson.read(SEEDS.resolve("plan.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "format: strategy/1\nid: plan\n", "{\"format\": \"strategy/1\", \"id\": \"plan\"}"})
    void whatIsReadOrRefusedIsNoFind(String file) {
        assertThatCode(() -> PlanFiles.fuzzerTestOneInput(file.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void theSeedsAreNoFind() throws IOException {
        byte[] seed = Files.readAllBytes(SEEDS.resolve("plan.yaml"));

        assertThatCode(() -> PlanFiles.fuzzerTestOneInput(seed)).doesNotThrowAnyException();
    }
}
