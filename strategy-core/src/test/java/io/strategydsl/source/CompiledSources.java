package io.strategydsl.source;

import io.strategydsl.model.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources of plans, compiled together in memory without a warning, and the plans that they build. */
final class CompiledSources extends ClassLoader {
    private static final String PACKAGE = "io.strategydsl.compiled";

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private CompiledSources() {
        super(CompiledSources.class.getClassLoader());
    }

    /** Returns what the sources of the plans build, in the same order. */
    static List<Strategy> rebuilt(List<Strategy> plans) {
        List<String> names = new ArrayList<>();
        List<JavaFileObject> files = new ArrayList<>();
        for (Strategy plan : plans) {
            String name = "Plan_" + names.size();
            names.add(name);
            files.add(new Source(
                    name, JavaSource.of(plan).inPackage(PACKAGE).className(name).text()));
        }
        CompiledSources compiled = new CompiledSources();
        compiled.compile(files);
        return names.stream().map(compiled::plan).toList();
    }

    static Strategy rebuilt(Strategy plan) {
        return rebuilt(List.of(plan)).get(0);
    }

    private Strategy plan(String name) {
        try {
            return (Strategy) loadClass(PACKAGE + "." + name).getMethod("plan").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private void compile(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17");
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                JavaFileManager files = new InMemory(standard)) {
            if (!compiler.getTask(complaints, files, null, options, null, sources)
                    .call()) {
                throw new AssertionError(complaints);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream found = classes.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, found.toByteArray(), 0, found.size());
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, each -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + PACKAGE.replace('.', '/') + "/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
