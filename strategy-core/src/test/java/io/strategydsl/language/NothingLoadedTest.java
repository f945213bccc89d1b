package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.brief.Brief;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nothing of a language is loaded before it is asked for. */
public class NothingLoadedTest {

    @Test
    void aReportAndABriefInEnglishLoadNoClassAndReadNoFileOfALanguage() throws Exception {
        Recorder recorder = new Recorder();
        recorder.run(English.class);

        assertThat(recorder.loaded).contains(ValidationReport.class.getName());
        assertThat(recorder.loaded).noneMatch(name -> name.startsWith(Language.class.getPackageName()));
        assertThat(recorder.read).isEmpty();
    }

    @Test
    void aReportInPolishReadsPolishAndTheEnglishKeysAlone() throws Exception {
        Recorder recorder = new Recorder();
        recorder.run(Polish.class);

        assertThat(recorder.loaded).contains(Language.class.getName());
        assertThat(recorder.read).containsExactlyInAnyOrder("pl.properties", "en.properties");
    }

    /** Public, since another class loader has it anew. */
    public static final class English implements Runnable {
        @Override
        public void run() {
            ValidationReport report = StrategyValidator.of(MethodRules.all())
                    .validate(Strategy.builder("plan").build());
            report.text();
            report.fullText();
            report.explain("tactic.owned");
            Brief brief = Brief.of(report.strategy()).with(report);
            brief.html();
            brief.markdown();
        }
    }

    /** Public, since another class loader has it anew. */
    public static final class Polish implements Runnable {
        @Override
        public void run() {
            StrategyValidator.of(MethodRules.all())
                    .validate(Strategy.builder("plan").build())
                    .inLanguage(Locale.forLanguageTag("pl"))
                    .text();
        }
    }

    /** Loads the library anew, and notes what it loads and reads. */
    private static final class Recorder extends ClassLoader {
        final List<String> loaded = new ArrayList<>();
        final List<String> read = new ArrayList<>();

        Recorder() {
            super(NothingLoadedTest.class.getClassLoader());
        }

        void run(Class<? extends Runnable> what) throws Exception {
            Object anew = loadClass(what.getName()).getDeclaredConstructor().newInstance();
            ((Runnable) anew).run();
            loaded.removeIf(name -> name.startsWith(NothingLoadedTest.class.getName()));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.strategydsl.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                loaded.add(name);
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if (name.endsWith(".properties")) {
                read.add(name.substring(name.lastIndexOf('/') + 1));
            }
            return super.getResourceAsStream(name);
        }
    }
}
