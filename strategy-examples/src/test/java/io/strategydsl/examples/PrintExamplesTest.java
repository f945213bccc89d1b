package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintExamplesTest {
    private final String printed = printed();

    @Test
    void printsAllFourPlansTheirReportsAndTheAnswersOfOne() {
        assertThat(printed)
                .containsSubsequence(
                        "Campfire, as the article gives it",
                        "campfire-2017: NOT VALID. 5 rules broken (13 places), 17 warnings (24), 1 note (1).",
                        "Campfire, finished",
                        "campfire-2017: valid.",
                        "What first",
                        "What Brian owes in the first quarter",
                        "What Hailley owes in the first quarter",
                        "What is posted in the first week of March",
                        "Are we on track",
                        "How everything is connected",
                        "What was changed to finish it",
                        "The finished plan as a file",
                        "\"id\": \"campfire-2017\"",
                        "What changed when it was stored and loaded",
                        "The National Archives, a real plan",
                        "national-archives-2017-2020: NOT VALID.",
                        "A plan with a slip of the pen",
                        "did you mean 'ben'?");
    }

    @Test
    void keepsLinesWithin100Characters() {
        assertThat(printed.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void leavesNoSpacesAtTheEndOfALine() {
        assertThat(printed.lines()).noneMatch(line -> line.endsWith(" "));
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new PrintExamples(out).printAll();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
