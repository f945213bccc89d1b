package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.strategydsl.HostileTexts;
import io.strategydsl.brief.Brief;
import io.strategydsl.internal.PlainText;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The briefs of a plan in which hostile texts stand in place of all others; as many briefs as there are texts, so that each
 * stands once in each place. They are left in {@code target/hostile} for a browser and for Mermaid, which
 * {@code docs/checks-by-other-programs.md} has read them.
 */
class HostileBriefsTest {
    private static final Path PLAN = Path.of("..", "strategy-examples", "plans", "campfire-in-may.json");
    private static final Path FOLDER = Path.of("target", "hostile");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 15);
    private static final Pattern DIAGRAM = Pattern.compile("(?s)\n```mermaid\n(.*?)\n```\n");

    /** Of how many plans there is a page too: a browser needs seconds for each. */
    private static final int PAGES = 2;

    private static List<Strategy> hostile;

    @BeforeAll
    static void makePlans() throws IOException {
        Strategy plan = StrategyJson.read(PLAN);
        hostile = IntStream.range(0, HostileTexts.ALL.size())
                .mapToObj(first -> hostile(plan, first))
                .toList();
        Files.createDirectories(FOLDER);
    }

    @Test
    void theirDiagramsHaveTheLinesOfHarmlessOnes() throws IOException {
        for (int i = 0; i < hostile.size(); i++) {
            String markdown = brief(hostile.get(i)).markdown();
            Files.writeString(FOLDER.resolve("hostile-%02d.md".formatted(i)), markdown);
            assertThat(linesOfDiagrams(markdown))
                    .as("plan %d", i)
                    .isEqualTo(linesOfDiagrams(brief(harmless(hostile.get(i))).markdown()));
        }
    }

    @Test
    void theirPagesAreWellFormed() throws IOException {
        for (int i = 0; i < PAGES; i++) {
            String page = brief(hostile.get(i)).html();
            Files.writeString(FOLDER.resolve("hostile-%02d.html".formatted(i)), page);
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                    .as("plan %d", i)
                    .doesNotThrowAnyException();
        }
    }

    private static Strategy hostile(Strategy plan, int first) {
        int[] next = {first};
        return rewritten(plan, text -> HostileTexts.ALL.get(next[0]++ % HostileTexts.ALL.size()));
    }

    /** The plan in plain words, the same for texts that read alike. */
    private static Strategy harmless(Strategy plan) {
        return rewritten(plan, text -> "words " + PlainText.onOneLine(text).hashCode());
    }

    private static Strategy rewritten(Strategy plan, UnaryOperator<String> text) {
        return new Rewriting(id -> id, text).of(plan);
    }

    private static Brief brief(Strategy plan) {
        return Brief.of(plan)
                .asOf(DAY)
                .with(StrategyValidator.standard().asOf(DAY).validate(plan));
    }

    private static List<Long> linesOfDiagrams(String markdown) {
        return DIAGRAM.matcher(markdown)
                .results()
                .map(diagram -> diagram.group(1).lines().count())
                .toList();
    }
}
