package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Whatever README and docs say in Java is compiled without a warning, run, and prints what they say it prints. */
class DocumentationTest {
    private static final Path TOP = Path.of("..");
    private static final Path README = TOP.resolve("README.md");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @TempDir
    private Path folder;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            List<Path> files = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(README, TOP.resolve("CHANGELOG.md")), files.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void javaBlocksCompileAndPrintWhatTheTextBlocksSay(Path document) throws Exception {
        List<String> printed = CompiledDocument.of(document, folder).printed();
        assertThat(printed).isEqualTo(MarkdownBlocks.in(document, "text"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        Matcher links = LINK.matcher(Files.readString(document));
        assertThat(links.results().map(link -> document.resolveSibling(link.group(1))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void theUnitTestOfTheReadmePasses() throws Exception {
        List<Class<?>> tests = CompiledDocument.of(README, folder).tests();
        assertThat(tests).hasSize(1);
        Events events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests.get(0)))
                .execute()
                .testEvents();
        assertThat(events.failed().list()).isEmpty();
        assertThat(events.succeeded().list()).isNotEmpty();
    }

    @Test
    void theReadmeShowsCampfireAsTheExampleHasIt() throws Exception {
        assertThat(CompiledDocument.of(README, folder).returnedBy("Campfire", "plan"))
                .isEqualTo(CampfireAsGiven.plan());
    }

    @Test
    void theReadmeNamesTheVersionOfTheBuild() throws IOException {
        assertThat(firstVersion(MarkdownBlocks.in(README, "xml").get(0)))
                .isEqualTo(firstVersion(Files.readString(TOP.resolve("pom.xml"))));
    }

    private static String firstVersion(String xml) {
        Matcher version = VERSION.matcher(xml);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
