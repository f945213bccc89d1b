package io.strategydsl;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What users can name: the public types of the exported packages, with their public and protected members. */
final class PublicApi {

    private static final String OURS = "io.strategydsl.";

    /** The hard keywords: as the name of a method, each of them would have to stand between backticks. */
    private static final Set<String> KEYWORDS_OF_KOTLIN = Set.of(
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while");

    /** What is of use only to those who have an optional library, and the types of it that may be named there. */
    private static final Map<String, String> OF_OPTIONAL_LIBRARIES = Map.of(
            "testing.", "org.junit.jupiter.api",
            "json.StrategyTokens", "tools.jackson.core",
            "databind.", "tools.jackson.");

    private final Set<String> exported;

    private PublicApi(Set<String> exported) {
        this.exported = exported;
    }

    /** Reads the exports of the module in this folder. */
    static PublicApi of(Path library) {
        Set<String> exported = new TreeSet<>();
        ModuleFinder.of(library).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
                .forEach(export -> exported.add(export.source()));
        return new PublicApi(exported);
    }

    Set<String> exportedPackages() {
        return exported;
    }

    String[] exportedPackagesAnd(String... others) {
        return Stream.concat(exported.stream(), Stream.of(others)).toArray(String[]::new);
    }

    DescribedPredicate<JavaClass> includes() {
        return DescribedPredicate.describe("are part of the public API", this::isIncluded);
    }

    ArchCondition<JavaClass> nameOnlyTypesThatUsersHave() {
        return new ArchCondition<>("name only types of the JDK and public ones of ours in their signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                supertypes(type)
                        .filter(used -> !isOurs(used) && !isGivenToUsersOf(type, used))
                        .forEach(used -> report(events, type, type.getDescription() + " inherits from", used));
                for (JavaMember member : accessibleMembers(type)) {
                    signature(member)
                            .filter(used -> !isGivenToUsersOf(type, used))
                            .forEach(used -> report(events, member, member.getDescription() + " names", used));
                }
            }
        };
    }

    /** A method that users see, but whose class they do not, can be called in Java and not by reflection. */
    ArchCondition<JavaClass> letEveryMethodBeCalledByReflection() {
        return new ArchCondition<>("have only public methods that a public type declares") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                methods(type)
                        .filter(method -> !isIncluded(method.getOwner()))
                        .forEach(method ->
                                report(events, type, method.getName() + " is declared by", method.getOwner()));
            }
        };
    }

    ArchCondition<JavaClass> nameNoMethodAsKotlinNamesItsKeywords() {
        return new ArchCondition<>("have no method whose name is a keyword in Kotlin") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                methods(type)
                        .filter(method -> KEYWORDS_OF_KOTLIN.contains(method.getName()))
                        .forEach(method -> report(events, type, method.getName() + " is declared by", type));
            }
        };
    }

    ArchCondition<JavaClass> carryNoAnnotationThatUsersLack() {
        return new ArchCondition<>("carry only annotations of the JDK, JSpecify and, without values, Immutables") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                annotations(type)
                        .filter(found -> !isKnownToEveryCompiler(found))
                        .forEach(found ->
                                report(events, type, type.getDescription() + " is annotated with", found.getRawType()));
            }
        };
    }

    ArchCondition<JavaClass> sayWhatTheyAre() {
        return new ArchCondition<>("declare toString, or be of a kind that has a readable one") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean readable = type.isInterface()
                        || type.isAssignableTo(Record.class)
                        || type.isEnum()
                        || type.isAssignableTo(Throwable.class)
                        || isStillBeingMade(type)
                        || hasNoMethodsForUsers(type)
                        || type.getAllMethods().stream()
                                .anyMatch(method -> isOurs(method.getOwner())
                                        && method.getName().equals("toString")
                                        && method.getRawParameterTypes().isEmpty());
                if (!readable) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " has no toString"));
                }
            }
        };
    }

    private boolean isIncluded(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && exported.contains(type.getPackageName())
                && type.getEnclosingClass().map(this::isIncluded).orElse(true);
    }

    private boolean isGivenToUsersOf(JavaClass owner, JavaClass used) {
        JavaClass element = used.getBaseComponentType();
        return element.isPrimitive()
                || element.getPackageName().startsWith("java.")
                || isIncluded(element)
                || OF_OPTIONAL_LIBRARIES.entrySet().stream()
                        .anyMatch(given -> owner.getName().startsWith(OURS + given.getKey())
                                && element.getPackageName().startsWith(given.getValue()));
    }

    private static boolean isStillBeingMade(JavaClass type) {
        return type.getSimpleName().endsWith("Builder") || type.getSimpleName().endsWith("Scope");
    }

    /** Nobody has an instance of a class that has static methods alone. */
    private static boolean hasNoMethodsForUsers(JavaClass type) {
        return accessibleMembers(type).stream()
                .allMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(OURS);
    }

    private static boolean isKnownToEveryCompiler(JavaAnnotation<?> annotation) {
        String name = annotation.getRawType().getPackageName();
        return name.startsWith("java.")
                || name.equals("org.jspecify.annotations")
                || (name.equals("org.immutables.value")
                        && annotation.getProperties().keySet().stream()
                                .noneMatch(annotation::hasExplicitlyDeclaredProperty));
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        List<JavaType> types = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(types::add);
        types.addAll(type.getTypeParameters());
        return involved(types.stream());
    }

    /** The members that users can call, also those that come from a class that they cannot name. */
    private static List<JavaMember> accessibleMembers(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(member -> isOurs(member.getOwner()))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    private static Stream<JavaMember> methods(JavaClass type) {
        return accessibleMembers(type).stream().filter(JavaMethod.class::isInstance);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return involved(Stream.of(field.getType()));
        }
        JavaCodeUnit method = (JavaCodeUnit) member;
        List<JavaType> types = new ArrayList<>(method.getParameterTypes());
        types.add(method.getReturnType());
        types.addAll(method.getExceptionTypes());
        types.addAll(method.getTypeParameters());
        return involved(types.stream());
    }

    private static Stream<JavaClass> involved(Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).distinct();
    }

    private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass type) {
        return Stream.concat(
                type.getAnnotations().stream(),
                accessibleMembers(type).stream().flatMap(member -> member.getAnnotations().stream()));
    }

    private static void report(ConditionEvents events, Object where, String what, JavaClass used) {
        events.add(SimpleConditionEvent.violated(where, what + " " + used.getName()));
    }
}
