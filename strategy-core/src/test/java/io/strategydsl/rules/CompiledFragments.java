package io.strategydsl.rules;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The examples of rules as plans: all of them compiled at once, each part a method. */
final class CompiledFragments {
    private static final String CLASS = "Fragments";
    private static final String HEAD = """
            import static io.strategydsl.dsl.StrategyDsl.*;

            import io.strategydsl.model.*;
            import java.time.*;

            public class %s {
            """.formatted(CLASS);
    private static final String METHOD = """
            public static Strategy %s() {
                return %s;
            }
            """;

    private final Class<?> compiled;

    private CompiledFragments(Class<?> compiled) {
        this.compiled = compiled;
    }

    static CompiledFragments of(List<RuleInfo> infos, Path folder) throws IOException, ReflectiveOperationException {
        StringBuilder source = new StringBuilder(HEAD);
        for (RuleInfo info : infos) {
            RuleExample example = info.example().orElseThrow();
            source.append(METHOD.formatted("violating" + name(info), plan(example.violating())));
            source.append(METHOD.formatted("fixed" + name(info), plan(example.fixed())));
        }
        Path file = Files.writeString(folder.resolve(CLASS + ".java"), source.append("}\n"));
        compile(file, folder);
        URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        return new CompiledFragments(classes.loadClass(CLASS));
    }

    private static String plan(String part) {
        return part.startsWith(".") ? "strategy(\"plan\", s -> s\n" + part + ")" : part;
    }

    Strategy violating(RuleInfo info) throws ReflectiveOperationException {
        return (Strategy) compiled.getMethod("violating" + name(info)).invoke(null);
    }

    Strategy fixed(RuleInfo info) throws ReflectiveOperationException {
        return (Strategy) compiled.getMethod("fixed" + name(info)).invoke(null);
    }

    private static String name(RuleInfo info) {
        return "_" + info.id().value().replace('.', '_').replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private static void compile(Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-Xlint:all", "-Werror", "--release", "17");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            if (!compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new AssertionError(complaints);
            }
        }
    }
}
