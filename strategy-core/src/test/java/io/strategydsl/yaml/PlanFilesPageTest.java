package io.strategydsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.json.Problem;
import io.strategydsl.json.StrategyFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on plan files says what the reader says. */
class PlanFilesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "plan-files.md");
    private static final Pattern PROBLEM = Pattern.compile("(?m)^\\| `(.+)` \\| (.+ at .*line 3, column \\d+) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.+?)```");

    static Stream<Arguments> problems() throws IOException {
        return PROBLEM.matcher(Files.readString(PAGE)).results().map(row -> Arguments.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachProblemIsTheOneThatIsReported(String line, String problem) {
        StrategyFormatException refused = catchThrowableOfType(
                StrategyFormatException.class, () -> StrategyYaml.read("format: strategy/1\nid: plan\n" + line + "\n"));

        assertThat(refused.problems()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void thereAreProblems() throws IOException {
        assertThat(problems()).hasSizeGreaterThan(5);
    }

    @Test
    void eachExampleIsAPlan() throws IOException {
        assertThat(EXAMPLE.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)))
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(StrategyYaml.read(example).goals()).isNotEmpty());
    }
}
