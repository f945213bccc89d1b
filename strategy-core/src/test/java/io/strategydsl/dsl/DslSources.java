package io.strategydsl.dsl;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What reflection cannot say of the verbs: the first sentence of their Javadoc, and their order. */
final class DslSources {
    private static final Path MODEL = Path.of("src", "main", "java", "io", "strategydsl", "model");

    /** Where the verbs are written. */
    static final Path FOLDER = MODEL.resolveSibling("dsl");

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final List<String> order;

    private DslSources(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree read) {
                        read(read, TreePath.getPath(unit, read), docs);
                    }
                }
            }
        }
        this.order = List.copyOf(sentences.keySet());
    }

    static DslSources read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .toList());
            all.add(MODEL.resolve("Recurring.java"));
            return new DslSources(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(ClassTree type, TreePath path, DocTrees docs) {
        put(type.getSimpleName().toString(), docs.getDocCommentTree(path));
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                put(
                        key(type.getSimpleName() + "." + method.getName(), parameters(method)),
                        docs.getDocCommentTree(new TreePath(path, method)));
            }
        }
    }

    private void put(String key, DocCommentTree comment) {
        if (comment != null) {
            sentences.put(key, sentence(comment.getFirstSentence()));
        }
    }

    private static Stream<String> parameters(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter ->
                        parameter.getType().toString().replaceAll("<.*>", "").replace("...", "[]"));
    }

    private static String key(String method, Stream<String> parameters) {
        return method + parameters.collect(Collectors.joining(",", "(", ")"));
    }

    private static String key(Method method) {
        return key(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName));
    }

    private static String sentence(List<? extends DocTree> words) {
        return words.stream()
                .map(DslSources::plain)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    /** Code stands between backticks, and so does what a link leads to. */
    private static String plain(DocTree words) {
        if (words instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody().strip() + "`";
        }
        if (words instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? "`"
                            + link.getReference()
                                    .getSignature()
                                    .replace('#', '.')
                                    .replaceFirst("^\\.", "")
                                    .replaceFirst("\\(.+\\)", "(...)")
                            + "`"
                    : sentence(link.getLabel());
        }
        return words.toString();
    }

    boolean document(Method method) {
        return sentences.containsKey(key(method));
    }

    /** Returns what the first sentence of its Javadoc says. */
    String sentence(Method method) {
        return Objects.requireNonNull(sentences.get(key(method)), () -> "write a Javadoc for " + key(method));
    }

    String sentence(Class<?> type) {
        return Objects.requireNonNull(
                sentences.get(type.getSimpleName()), () -> "write a Javadoc for " + type.getSimpleName());
    }

    /** Compares methods of a class as they come in its source. */
    Comparator<Method> inOrder() {
        return Comparator.comparingInt(method -> order.indexOf(key(method)));
    }
}
