package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.strategydsl.model.Strategy;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class JarTest {

    @Test
    void holdsTheLicenceTheModuleTheServiceTheLanguagesAndClassesOfTheLibrary() throws Exception {
        Set<String> others = new TreeSet<>(fileNames());
        others.removeIf(name -> name.startsWith("io/strategydsl/") && name.endsWith(".class"));
        others.removeIf(name -> name.startsWith("io/strategydsl/language/") && name.endsWith(".properties"));

        assertEquals(
                Set.of(
                        "META-INF/LICENSE",
                        "META-INF/MANIFEST.MF",
                        "META-INF/services/tools.jackson.databind.JacksonModule",
                        "module-info.class"),
                others);
    }

    @Test
    void leavesOutWhatOnlyItsOwnBuildNeeds() throws Exception {
        assertFalse(fileNames().contains("io/strategydsl/internal/ValueStyle.class"));
    }

    private static List<String> fileNames() throws Exception {
        File file = new File(Strategy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile jar = new JarFile(file)) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
