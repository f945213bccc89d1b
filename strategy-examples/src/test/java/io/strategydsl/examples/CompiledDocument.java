package io.strategydsl.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java blocks of a document as a reader would use them: a block with a class is a file of its own; the others are, one
 * after the other, the statements of one method.
 */
final class CompiledDocument {
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");
    private static final String STATEMENTS = "Statements";
    private static final List<String> IMPORTS = List.of(
            "static io.strategydsl.dsl.StrategyDsl.*",
            "io.strategydsl.brief.*",
            "io.strategydsl.model.*",
            "io.strategydsl.json.*",
            "io.strategydsl.planning.agenda.*",
            "io.strategydsl.planning.days.*",
            "io.strategydsl.planning.difference.*",
            "io.strategydsl.planning.editorial.*",
            "io.strategydsl.planning.priorities.*",
            "io.strategydsl.planning.progress.*",
            "io.strategydsl.planning.traceability.*",
            "io.strategydsl.rule.*",
            "io.strategydsl.source.*",
            "io.strategydsl.testing.*",
            "io.strategydsl.text.*",
            "io.strategydsl.validation.*",
            "java.time.*",
            "java.util.*",
            "java.util.stream.*",
            "org.junit.jupiter.api.DynamicNode");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final URLClassLoader classes;

    private CompiledDocument(Map<String, String> sources, URLClassLoader classes) {
        this.sources.putAll(sources);
        this.classes = classes;
    }

    static CompiledDocument of(Path document, Path folder) throws IOException {
        return of(sources(MarkdownBlocks.in(document, "java")), folder);
    }

    /** The sources of classes, by the names of these. */
    static CompiledDocument of(Map<String, String> sources, Path folder) throws IOException {
        compile(sources, folder);
        return new CompiledDocument(
                sources, new URLClassLoader(new URL[] {folder.toUri().toURL()}));
    }

    /** What the main methods and the statements print, in the order of the document. */
    List<String> printed() throws ReflectiveOperationException {
        List<String> printed = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (source.getValue().contains("static void main(")) {
                printed.add(printedBy(source.getKey()));
            }
        }
        return printed;
    }

    /** What a static method of one of its classes returns. */
    Object returnedBy(String type, String method) throws ReflectiveOperationException {
        return classes.loadClass(type).getMethod(method).invoke(null);
    }

    /** The classes that hold JUnit tests. */
    List<Class<?>> tests() throws ClassNotFoundException {
        List<Class<?>> tests = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (source.getValue().contains("@Test")) {
                tests.add(classes.loadClass(source.getKey()));
            }
        }
        return tests;
    }

    private static Map<String, String> sources(List<String> blocks) {
        Map<String, String> sources = new LinkedHashMap<>();
        StringBuilder statements = new StringBuilder();
        for (String block : blocks) {
            Matcher declaration = CLASS.matcher(block);
            if (declaration.find()) {
                sources.put(declaration.group(1), block);
            } else {
                statements.append(block);
            }
        }
        if (!statements.isEmpty()) {
            StringBuilder source = new StringBuilder();
            IMPORTS.forEach(name -> source.append("import ").append(name).append(";\n"));
            source.append("public class " + STATEMENTS + " {\npublic static void main(String[] args) {\n")
                    .append(statements)
                    .append("}\n}\n");
            sources.put(STATEMENTS, source.toString());
        }
        return sources;
    }

    private static void compile(Map<String, String> sources, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue()));
        }
        if (files.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints,
                            manager,
                            null,
                            List.of("-d", folder.toString(), "-proc:none", "-Xlint:all", "-Werror", "--release", "17"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new AssertionError(complaints);
            }
        }
    }

    private String printedBy(String name) throws ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            classes.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
