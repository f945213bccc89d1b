package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How much memory a plan may take can be set for a whole JVM only, so these start one. */
@Tag("large")
class NarrowMemoryTest {

    @Test
    void validatesAChainOfAHundredThousandGoals() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPath(ChainInNarrowMemory.class, Strategy.class, ImmutableList.class),
                        ChainInNarrowMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("100,000 tactics");
    }

    private static String classPath(Class<?>... ofTheseClasses) {
        return Stream.of(ofTheseClasses)
                .map(NarrowMemoryTest::location)
                .collect(Collectors.joining(File.pathSeparator));
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
