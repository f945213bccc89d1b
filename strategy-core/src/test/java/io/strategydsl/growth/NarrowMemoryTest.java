package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.strategydsl.model.Strategy;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** How much memory a plan may take can be set for a whole JVM only, so these start one. */
@Tag("large")
class NarrowMemoryTest {

    @Test
    void validatesAChainOfAHundredThousandGoals() throws IOException, InterruptedException {
        assertThat(said("-Xmx256m", ChainInNarrowMemory.class, Strategy.class, ImmutableList.class))
                .contains("100,000 tactics");
    }

    @Test
    void refusesFilesThatNeverEnd() throws IOException, InterruptedException {
        assertThat(said(
                        "-Xmx64m",
                        EndlessFiles.class,
                        Strategy.class,
                        ImmutableList.class,
                        JsonParser.class,
                        ObjectMapper.class,
                        JsonInclude.class,
                        YAMLParser.class,
                        LoadSettings.class))
                .contains("all refused");
    }

    /** What a class says that is run in so much memory, and that needs these others. */
    private static String said(String memory, Class<?> main, Class<?>... needed)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(Stream.of(main), Stream.of(needed))
                .map(NarrowMemoryTest::location)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        main.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String location(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
