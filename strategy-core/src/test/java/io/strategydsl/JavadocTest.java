package io.strategydsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method is documented, which doclint cannot ask for without asking for every tag as well. */
class JavadocTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Set<String> GIVEN_BY_THE_COMPILER =
            Set.of("values()", "valueOf(java.lang.String)", "toString()", "hashCode()", "equals(java.lang.Object)");
    private static final Path GENERATED = Path.of("target", "generated-sources", "annotations");

    @Test
    void everyPublicTypeAndMemberHasAComment() throws IOException {
        assertThat(undocumented()).isEmpty();
    }

    private static List<String> undocumented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Reader reader = new Reader();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:only", "--release", "17", "-cp", System.getProperty("java.class.path"));
            CompilationTask task =
                    compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files()));
            task.setProcessors(List.of(reader));
            assertThat(task.call()).isTrue();
        }
        assertThat(reader.types).isNotZero();
        return reader.undocumented;
    }

    @SupportedAnnotationTypes("*")
    private static final class Reader extends AbstractProcessor {
        private final List<String> undocumented = new ArrayList<>();
        private int types;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element element : round.getRootElements()) {
                if (element instanceof TypeElement type) {
                    types++;
                    collect(type, processingEnv.getElementUtils(), undocumented);
                }
            }
            return false;
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> own = Files.walk(SOURCES);
                Stream<Path> generated = Files.walk(GENERATED)) {
            return Stream.concat(own, generated)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    private static void collect(TypeElement type, Elements elements, List<String> undocumented) {
        if (!isVisible(type)) {
            return;
        }
        if (elements.getDocComment(type) == null) {
            undocumented.add(type.toString());
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                collect(nested, elements, undocumented);
            } else if (isVisible(member)
                    && isWritten(type, member, elements)
                    && elements.getDocComment(member) == null) {
                undocumented.add(type + "." + member);
            }
        }
    }

    private static boolean isVisible(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED);
    }

    /**
     * Whether it needs a comment: not an override, not what the compiler gives enums and records, not the constructor of a
     * record, whose parameters are the record's, and not a phrase, which is the text that it stands beside.
     */
    private static boolean isWritten(TypeElement type, Element member, Elements elements) {
        return elements.getOrigin(member) == Elements.Origin.EXPLICIT
                && member.getAnnotation(Override.class) == null
                && !GIVEN_BY_THE_COMPILER.contains(member.toString())
                && !isCanonical(type, member)
                && !isPhrase(type, member)
                && type.getRecordComponents().stream()
                        .noneMatch(component -> component.getSimpleName().contentEquals(member.getSimpleName()));
    }

    private static boolean isPhrase(TypeElement type, Element member) {
        return member.getKind() == ElementKind.ENUM_CONSTANT
                && type.getInterfaces().stream()
                        .anyMatch(each -> each.toString().equals(Phrase.class.getName()));
    }

    private static boolean isCanonical(TypeElement type, Element member) {
        return type.getKind() == ElementKind.RECORD
                && member instanceof ExecutableElement constructor
                && constructor.getKind() == ElementKind.CONSTRUCTOR
                && names(constructor.getParameters()).equals(names(type.getRecordComponents()));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(element -> element.getSimpleName().toString())
                .toList();
    }
}
