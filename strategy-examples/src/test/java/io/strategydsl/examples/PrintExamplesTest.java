package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintExamplesTest {
    private static final String TOUR = printed();

    static List<String> names() {
        return PrintExamples.names();
    }

    @Test
    void showsOnePlanFromItsFirstWordsToItsAnswers() {
        assertThat(TOUR)
                .containsSubsequence(
                        "1. A plan as an article gives it",
                        "campfire-2017: Campfire, Inc.",
                        "The report on it",
                        "campfire-2017: NOT VALID.",
                        "2. The same plan, finished",
                        "goal 'influencers' is now the primary goal",
                        "campfire-2017: valid. Nothing is left to fix.",
                        "3. What it answers",
                        "Agenda of campfire-2017, owned by brian",
                        "Editorial calendar of campfire-2017",
                        "4. More");
    }

    @Test
    void saysAtTheEndOfTheTourWherePagesAndCalendarsLie() {
        assertThat(TOUR.substring(TOUR.indexOf("4. More")))
                .contains("in " + Path.of("target", "briefs") + ":\n  campfire-in-may, museum, archives");
    }

    @Test
    void keepsTheTourWithin150Lines() {
        assertThat(TOUR.lines()).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesEachExampleAtTheEndOfTheTour(String name) {
        assertThat(TOUR.substring(TOUR.indexOf("4. More"))).contains("\n  " + name + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "campfire,          campfire-2017: NOT VALID.",
        "campfire-finished, campfire-2017: valid.",
        "campfire-answers,  Progress of campfire-2017 as of 2017-05-15",
        "museum,            harbour-museum-2027: valid. 1 warning (1 place).",
        "archives,          national-archives-2017-2020: NOT VALID.",
        "broken,            did you mean 'ben'?"
    })
    void printsAnExampleByItsName(String name, String excerpt) {
        assertThat(printed(name)).contains(excerpt);
    }

    @Test
    void saysWhichExamplesThereAreInPlaceOfOneThatThereIsNot() {
        assertThat(printed("musem"))
                .startsWith("There is no example \"musem\".\n")
                .contains("\n  museum ");
    }

    @Test
    void keepsLinesOfTheTourWithin100Characters() {
        assertThat(TOUR.lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsLinesWithin100Characters(String name) {
        assertThat(printed(name).lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesNoSpacesAtTheEndOfALine(String name) {
        assertThat(printed(name).lines()).noneMatch(line -> line.endsWith(" "));
    }

    private static String printed(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new PrintExamples(out).print(List.of(names), Path.of("target", "briefs"));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
