package io.strategydsl;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.strategydsl.AmbientCalls.aClockIsRead;
import static io.strategydsl.AmbientCalls.theMachinesLocaleOrCharsetIsUsed;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.strategydsl.dsl.StrategyLambda;
import io.strategydsl.json.StrategyTokens;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "io.strategydsl.";

    /** Which packages each package may depend on, besides itself. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("internal", Set.of()),
            Map.entry("model", Set.of("internal")),
            Map.entry("model.table", Set.of("model")),
            Map.entry("model.words", Set.of("model", "internal")),
            Map.entry("model.written", Set.of("model", "model.table", "internal")),
            Map.entry("form", Set.of("model", "model.table", "model.written", "internal")),
            Map.entry("dsl", Set.of("model", "model.words", "internal")),
            Map.entry("rule", Set.of("model", "model.table", "model.words", "internal")),
            Map.entry("planning.days", Set.of("model", "internal")),
            Map.entry("planning.priorities", Set.of("model", "internal")),
            Map.entry("planning.agenda", Set.of("planning.days", "model", "internal")),
            Map.entry("planning.capacity", Set.of("planning.days", "planning.priorities", "model", "internal")),
            Map.entry("planning.coverage", Set.of("model", "internal")),
            Map.entry("planning.editorial", Set.of("planning.days", "model", "internal")),
            Map.entry("planning.words", Set.of("internal")),
            Map.entry("planning.progress", Set.of("planning.days", "planning.words", "model", "internal")),
            Map.entry("planning.traceability", Set.of("model", "model.table", "internal")),
            Map.entry("planning.difference", Set.of("model", "model.table", "internal")),
            Map.entry("rules.words", Set.of("rule", "model", "internal")),
            Map.entry("rules.shared", Set.of("rule", "planning.days", "model", "internal")),
            Map.entry(
                    "rules.asof",
                    Set.of(
                            "rules.shared",
                            "rules.words",
                            "rule",
                            "model",
                            "internal",
                            "planning.days",
                            "planning.progress")),
            Map.entry("rules.channel", Set.of("rules.shared", "rules.words", "rule", "model", "internal")),
            Map.entry(
                    "rules.content",
                    Set.of(
                            "rules.shared",
                            "rules.words",
                            "rule",
                            "model",
                            "internal",
                            "planning.days",
                            "planning.editorial",
                            "model.words")),
            Map.entry("rules.goal", Set.of("rules.shared", "rules.words", "rule", "model", "internal")),
            Map.entry("rules.integrity", Set.of("rules.shared", "rules.words", "rule", "model", "internal")),
            Map.entry(
                    "rules.metric",
                    Set.of(
                            "rules.shared",
                            "rules.words",
                            "rule",
                            "model",
                            "internal",
                            "planning.progress",
                            "model.words")),
            Map.entry("rules.people", Set.of("rules.shared", "rules.words", "rule", "model", "internal")),
            Map.entry(
                    "rules.positioning",
                    Set.of("rules.shared", "rules.words", "rule", "model", "internal", "planning.progress")),
            Map.entry(
                    "rules.tactic",
                    Set.of(
                            "rules.shared",
                            "rules.words",
                            "rule",
                            "model",
                            "internal",
                            "model.words",
                            "planning.agenda",
                            "planning.days",
                            "planning.priorities",
                            "planning.progress")),
            Map.entry(
                    "rules",
                    Set.of(
                            "rules.asof",
                            "rules.channel",
                            "rules.content",
                            "rules.goal",
                            "rules.integrity",
                            "rules.metric",
                            "rules.people",
                            "rules.positioning",
                            "rules.tactic",
                            "rule")),
            Map.entry("language.phrases", Set.of("model", "model.words", "internal")),
            Map.entry(
                    "language",
                    Set.of("language.phrases", "rule", "planning.difference", "model", "model.table", "internal")),
            Map.entry(
                    "validation",
                    Set.of(
                            "language",
                            "language.phrases",
                            "rule",
                            "rules",
                            "model",
                            "model.table",
                            "model.words",
                            "internal")),
            Map.entry("text.layout", Set.of("model", "model.table", "internal")),
            Map.entry("text.plan", Set.of("text.layout", "model", "model.words", "internal")),
            Map.entry(
                    "text.answers",
                    Set.of(
                            "text.layout",
                            "planning.agenda",
                            "planning.capacity",
                            "planning.coverage",
                            "planning.editorial",
                            "planning.priorities",
                            "planning.progress",
                            "planning.traceability",
                            "planning.days",
                            "planning.words",
                            "model",
                            "model.table",
                            "model.words",
                            "internal")),
            Map.entry(
                    "text.difference",
                    Set.of("text.layout", "planning.difference", "model", "model.table", "model.words", "internal")),
            Map.entry(
                    "text",
                    Set.of(
                            "text.plan",
                            "text.answers",
                            "text.difference",
                            "text.layout",
                            "planning.agenda",
                            "planning.capacity",
                            "planning.coverage",
                            "planning.difference",
                            "planning.editorial",
                            "planning.priorities",
                            "planning.progress",
                            "planning.traceability",
                            "model",
                            "internal")),
            Map.entry("brief.document", Set.of()),
            Map.entry("brief.html", Set.of("brief.document", "picture", "internal")),
            Map.entry("brief.markdown", Set.of("brief.document", "internal")),
            Map.entry("brief.mermaid", Set.of("planning.days", "planning.priorities", "model", "internal")),
            Map.entry(
                    "brief.parts",
                    Set.of(
                            "brief.document",
                            "brief.mermaid",
                            "picture",
                            "planning.agenda",
                            "planning.days",
                            "planning.editorial",
                            "planning.priorities",
                            "planning.progress",
                            "planning.traceability",
                            "text.answers",
                            "text.layout",
                            "language",
                            "language.phrases",
                            "validation",
                            "rule",
                            "model",
                            "model.table",
                            "model.words",
                            "internal")),
            Map.entry(
                    "brief",
                    Set.of(
                            "brief.document",
                            "brief.html",
                            "brief.markdown",
                            "brief.parts",
                            "planning.progress",
                            "language",
                            "validation",
                            "model",
                            "internal")),
            Map.entry("calendar", Set.of("planning.agenda", "planning.days", "model", "model.words", "internal")),
            Map.entry("databind", Set.of("json", "validation", "rule", "model", "internal")),
            Map.entry(
                    "json",
                    Set.of("validation", "rule", "model", "model.table", "model.words", "model.written", "internal")),
            Map.entry(
                    "picture",
                    Set.of(
                            "planning.agenda",
                            "planning.days",
                            "planning.editorial",
                            "planning.priorities",
                            "planning.progress",
                            "planning.traceability",
                            "planning.words",
                            "language",
                            "language.phrases",
                            "model",
                            "model.words",
                            "internal")),
            Map.entry("source", Set.of("dsl", "model", "model.table", "internal")),
            Map.entry("yaml", Set.of("json", "model", "internal")),
            Map.entry("testing", Set.of("yaml", "json", "validation", "rule", "model", "internal"))));

    /** The interfaces that users are invited to implement; every other public type is ours to extend. */
    private static final Set<Class<?>> MEANT_TO_BE_IMPLEMENTED = Stream.concat(
                    Arrays.stream(Rule.class.getPermittedSubclasses()),
                    // The validator, in another package, implements it, and so may the author of a rule who wants to
                    // test it alone.
                    // A plan is a lambda of the author.
                    // There are more formats than we have.
                    Stream.of(Inspection.class, StrategyLambda.class, StrategyTokens.Format.class))
            .collect(Collectors.toUnmodifiableSet());

    /** Whose public types are public only for the packages beside them. */
    private static final String[] UNEXPORTED = Stream.of(
                    "brief.document",
                    "brief.html",
                    "brief.markdown",
                    "brief.mermaid",
                    "brief.parts",
                    "internal",
                    "language.phrases",
                    "model.table",
                    "model.words",
                    "model.written",
                    "planning.words",
                    "rules.asof",
                    "rules.channel",
                    "rules.content",
                    "rules.goal",
                    "rules.integrity",
                    "rules.metric",
                    "rules.people",
                    "rules.positioning",
                    "rules.shared",
                    "rules.tactic",
                    "rules.words",
                    "text.answers",
                    "text.difference",
                    "text.layout",
                    "text.plan")
            .map(name -> ROOT + name)
            .toArray(String[]::new);

    private static final Path LIBRARY = location(Strategy.class);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(LIBRARY);
    private static final PublicApi API = PublicApi.of(LIBRARY);

    static Set<String> packagesWithArrows() {
        return ARROWS.keySet();
    }

    @Test
    void everyClassIsInAPackageThatHasArrows() {
        String[] packages = ARROWS.keySet().stream().map(name -> ROOT + name).toArray(String[]::new);

        classes()
                .should()
                .resideInAnyPackage(packages)
                .because("what a package may depend on is decided when the package is made; add it to the arrows")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("packagesWithArrows")
    void theGuideForContributorsHasTheArrowsOfEveryPackage(String name) throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "CONTRIBUTING.md")).stream()
                .filter(line -> line.startsWith("| `" + name + "`"))
                .toList();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(namesIn(row.split("\\|", -1)[3])).isEqualTo(ARROWS.get(name)));
    }

    private static Set<String> namesIn(String cell) {
        return Pattern.compile("`([\\w.]+)`")
                .matcher(cell)
                .results()
                .map(name -> name.group(1))
                .collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("packagesWithArrows")
    void aPackageDependsOnNoOtherThanItsArrowsSay(String from) {
        Set<String> others = new TreeSet<>(ARROWS.keySet());
        others.remove(from);
        others.removeAll(ARROWS.getOrDefault(from, Set.of()));
        String[] forbidden = others.stream().map(name -> ROOT + name).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + from)
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .because("the arrows between the packages keep each of them readable alone")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        slices().matching(ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .because("a package in a cycle cannot be understood, tested or moved alone")
                .check(CLASSES);
    }

    @Test
    void onlyTestingKnowsJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "testing")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.opentest4j..", "org.assertj.."))
                .because("JUnit is optional, and whoever embeds the validator does not have it")
                .check(CLASSES);
    }

    @Test
    void onlyReadersOfPlanFilesKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "json", ROOT + "databind", ROOT + "yaml")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."))
                .because("Jackson is optional, and whoever reads no plan files does not have it")
                .check(CLASSES);
    }

    @Test
    void publicSignaturesNameOnlyTypesOfTheJdkAndOurOwn() {
        classes()
                .that(API.includes())
                .should(API.nameOnlyTypesThatUsersHave())
                .because("Guava, the generated classes and the internal ones may change without a user's noticing")
                .check(CLASSES);
    }

    @Test
    void everyPublicMethodCanBeCalledByReflection() {
        classes()
                .that(API.includes())
                .should(API.letEveryMethodBeCalledByReflection())
                .because("template engines and mappers call accessors by reflection, which a hidden superclass forbids")
                .check(CLASSES);
    }

    @Test
    void noPublicMethodIsAKeywordOfKotlin() {
        classes()
                .that(API.includes())
                .should(API.nameNoMethodAsKotlinNamesItsKeywords())
                .because("a plan or a rule in Kotlin would need backticks to call it")
                .check(CLASSES);
    }

    @Test
    void publicClassesSayWhatTheyAreWhenPrinted() {
        classes()
                .that(API.includes())
                .should(API.sayWhatTheyAre())
                .because("a name and a hash code in a log or a debugger help nobody")
                .check(CLASSES);
    }

    @Test
    void noThirdPartyAnnotationStaysInThePublicClasses() {
        classes()
                .that(API.includes())
                .should(API.carryNoAnnotationThatUsersLack())
                .because("a user's compiler warns of annotations whose class files it cannot find")
                .check(CLASSES);
    }

    @Test
    void generatedClassesAreNotPublic() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .because("how the values are made is nobody's business but ours")
                .check(CLASSES);
    }

    @Test
    void publicClassesAreInExportedPackagesOrForOurOwnUse() {
        classes()
                .that()
                .arePublic()
                .should()
                .resideInAnyPackage(API.exportedPackagesAnd(UNEXPORTED))
                .because("a public class elsewhere is either forgotten in module-info or need not be public")
                .check(CLASSES);
    }

    @Test
    void publicTypesAreClosedUnlessMeantToBeImplemented() {
        classes()
                .that(API.includes())
                .should(be(closed()))
                .because("what users cannot implement or extend can grow without breaking them")
                .check(CLASSES);
    }

    @Test
    void noClockIsRead() {
        noClasses()
                .should()
                .accessTargetWhere(aClockIsRead())
                .because("a plan is judged on the day that the caller names; the same input gives the same answer")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleOrCharset() {
        noClasses()
                .should()
                .accessTargetWhere(theMachinesLocaleOrCharsetIsUsed())
                .because("the same plan gives the same text on every machine; pass Locale.ROOT or UTF_8")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("a library returns what it has to say")
                .check(CLASSES);
    }

    @Test
    void nothingIsLogged() {
        noClasses()
                .should()
                .dependOnClassesThat(type(System.Logger.class).or(resideInAPackage("java.util.logging..")))
                .because("a library returns what it has to say")
                .check(CLASSES);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper|Helpers)")
                .because("a name says what the thing is")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(be(inANullMarkedPackage()))
                .because("NullAway and the users' own tools believe only what is marked; add a package-info")
                .check(CLASSES);
    }

    @Test
    void everyExportedPackageExists() {
        assertThat(API.exportedPackages())
                .allSatisfy(name -> assertThat(CLASSES.containPackage(name)).isTrue());
    }

    private static DescribedPredicate<JavaClass> closed() {
        return DescribedPredicate.describe(
                "sealed, final, an enum or an annotation, or listed as meant to be implemented",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.isAnnotation()
                        || type.reflect().isSealed()
                        || MEANT_TO_BE_IMPLEMENTED.contains(type.reflect()));
    }

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe(
                "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
