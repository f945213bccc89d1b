package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.picture.PictureSettings;
import io.strategydsl.picture.StrategyMap;
import io.strategydsl.planning.traceability.Traceability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefsTest {
    private static final Path PICTURE = Path.of("..", "docs", "campfire-map.svg");
    private static final String COMMAND = "mvn -pl strategy-examples -am test -Dtest=BriefsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpictures.write=true";

    @TempDir
    private Path folder;

    @Test
    void writesAPageItsMarkdownAndACalendarOfEachPlan() throws IOException {
        Briefs.writeTo(folder);

        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(Briefs.names().stream()
                        .flatMap(name -> Stream.of(name + ".html", name + ".md", name + ".ics"))
                        .toList());
    }

    @Test
    void writesTheSameFilesAgain() throws IOException {
        Briefs.writeTo(folder);
        String page = Files.readString(folder.resolve("museum.html"));
        Briefs.writeTo(folder);

        assertThat(folder.resolve("museum.html")).hasContent(page);
    }

    @Test
    void thePictureInTheDocsIsThatOfThePlan() throws IOException {
        String picture = StrategyMap.svg(
                Traceability.of(CampfireFinished.plan()),
                PictureSettings.defaults().withWidth(880));
        if (Boolean.getBoolean("pictures.write")) {
            Files.writeString(PICTURE, picture);
        }

        assertThat(Files.readString(PICTURE))
                .as(PICTURE + " is stale; write it anew with " + COMMAND)
                .isEqualTo(picture);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
