package io.strategydsl.examples;

import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.examples.broken.SoundPlan;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.yaml.StrategyYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example plans as files say what the plans in Java say. */
class PlanFilesTest {
    private static final Path FOLDER = Path.of("plans");
    private static final String COMMAND =
            "mvn -pl strategy-examples -am test -Dtest=PlanFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dplans.write=true";

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("campfire-as-given", CampfireAsGiven.plan()),
                Arguments.of("campfire-finished", CampfireFinished.plan()),
                Arguments.of("campfire-in-may", CampfireInMay.plan()),
                Arguments.of("national-archives", NationalArchives.plan()),
                Arguments.of("sound-plan", SoundPlan.plan()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theFileIsWhatIsWritten(String name, Strategy plan) throws IOException {
        assertIsWritten(FOLDER.resolve(name + ".json"), StrategyJson.write(plan));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theFileInYamlIsWhatIsWritten(String name, Strategy plan) throws IOException {
        assertIsWritten(FOLDER.resolve(name + ".yaml"), StrategyYaml.write(plan));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsReadIsThePlan(String name, Strategy plan) throws IOException {
        assertThat(StrategyJson.read(FOLDER.resolve(name + ".json"))).isEqualTo(plan);
        assertThat(StrategyYaml.read(FOLDER.resolve(name + ".yaml"))).isEqualTo(plan);
    }

    @Test
    void aPlanFileComesUnderTestsWithoutALineOfJava() {
        assertThatStrategy(FOLDER.resolve("campfire-finished.json")).isValid();
        assertThatStrategy(FOLDER.resolve("campfire-finished.yaml")).isValid();
    }

    private static void assertIsWritten(Path file, String written) throws IOException {
        if (Boolean.getBoolean("plans.write")) {
            Files.writeString(file, written);
        }
        assertThat(Files.readString(file))
                .as(file + " is stale; write it anew with " + COMMAND)
                .isEqualTo(written);
    }
}
