package io.strategydsl.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all open catalogues; the table of measures is in {@link MetricKindTest}. */
class CatalogueTest {
    /** Constants that are another name for an entry, and no entry of their own. */
    private static final Set<String> OTHER_NAMES = Set.of("x");

    @Test
    @DisplayName("constants can be imported statically together: no name occurs in two catalogues or enums")
    void constantNamesAreDisjoint() throws Exception {
        Map<String, Set<String>> owners = typesWithConstants()
                .flatMap(type -> constants(type).map(constant -> Map.entry(constant.getName(), type.getSimpleName())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));

        assertThat(owners)
                .hasSizeGreaterThan(100)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void everyConstantIsInItsCatalogueUnderItsNameInKebabCase(String type, Catalogue<?> catalogue) {
        List<String> names = constants(catalogue.type())
                .map(CatalogueTest::kebabCase)
                .filter(name -> !OTHER_NAMES.contains(name))
                .toList();

        assertThat(ids(catalogue.entries())).isEqualTo(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void everyEntryIsFoundByItsId(String type, Catalogue<?> catalogue) {
        assertThat(catalogue.entries())
                .allSatisfy(entry ->
                        assertThat(catalogue.byId().apply(entry.id())).get().isSameAs(entry));
    }

    @Test
    void xIsTheSamePlatformAsTwitter() {
        assertThat(Platform.X).isEqualTo(Platform.TWITTER).hasToString("X (Twitter)");
        assertThat(Platform.catalogued("x")).contains(Platform.TWITTER);
        assertThat(Platform.catalogued("twitter")).contains(Platform.X);
    }

    @Test
    void entriesAreInTheOrderOfTheirIdsAndThenOfTheirNames() {
        Platform a = Platform.of("a", "Z");
        Platform b = Platform.of("b", "A");
        Platform bee = Platform.of("b", "B");

        assertThat(new TreeSet<>(List.of(bee, b, a))).containsExactly(a, b, bee);
    }

    @Test
    void entriesOfTwoCataloguesAreNeverTheSameInOrder() {
        CatalogueEntry platform = Platform.of("own", "Own");
        CatalogueEntry function = TeamFunction.of("own", "Own");

        assertThat(platform.compareTo(function)).isNotZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void anIdOfTheCatalogueIsRefusedWithTheNameOfItsConstant(String type, Catalogue<?> catalogue) {
        assertThat(constants(catalogue.type())).allSatisfy(constant -> {
            String id = kebabCase(constant);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue.own().apply(id, "My own"))
                    .withMessage(
                            "%s '%s': the catalogue has it already; use the constant %s, or catalogued(\"%s\")",
                            type, id, constant.getName(), id);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void anOwnEntryHasItsIdAndName(String type, Catalogue<?> catalogue) {
        assertThat(catalogue.own().apply("zine", "Our zine"))
                .returns("zine", CatalogueEntry::id)
                .returns("Our zine", CatalogueEntry::name)
                .hasToString("Our zine");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void anOwnEntryIsNotFoundInTheCatalogue(String type, Catalogue<?> catalogue) {
        assertThat(catalogue.byId().apply("zine")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void entriesAreEqualWhenIdAndNameAre(String type, Catalogue<?> catalogue) {
        CatalogueEntry entry = catalogue.own().apply("zine", "Our zine");

        assertThat(catalogue.own().apply("zine", "Our zine"))
                .isEqualTo(entry)
                .hasSameHashCodeAs(entry)
                .isNotEqualTo(catalogue.own().apply("zine", "Another name"))
                .isNotEqualTo(catalogue.own().apply("radio", "Our zine"));
    }

    @Test
    void entriesOfTwoCataloguesDiffer() {
        assertThat((CatalogueEntry) Platform.of("zine", "Zine")).isNotEqualTo(TeamFunction.of("zine", "Zine"));
    }

    @Test
    void onlyEntriesOfTheCatalogueAreCatalogued() {
        assertThat(Platform.INSTAGRAM.isCatalogued()).isTrue();
        assertThat(Platform.of("our-forum", "Our forum").isCatalogued()).isFalse();
    }

    private record Catalogue<E extends CatalogueEntry>(
            Class<E> type, List<E> entries, Function<String, Optional<E>> byId, BiFunction<String, String, E> own) {}

    static Stream<Arguments> catalogues() {
        return Stream.of(
                arguments(
                        "platform",
                        new Catalogue<>(Platform.class, Platform.catalogue(), Platform::catalogued, Platform::of)),
                arguments(
                        "content area",
                        new Catalogue<>(
                                ContentArea.class, ContentArea.catalogue(), ContentArea::catalogued, ContentArea::of)),
                arguments(
                        "content format",
                        new Catalogue<>(
                                ContentFormat.class,
                                ContentFormat.catalogue(),
                                ContentFormat::catalogued,
                                ContentFormat::of)),
                arguments(
                        "goal type",
                        new Catalogue<>(GoalType.class, GoalType.catalogue(), GoalType::catalogued, GoalType::of)),
                arguments(
                        "kind of metric",
                        new Catalogue<>(
                                MetricKind.class, MetricKind.catalogue(), MetricKind::catalogued, MetricKind::of)),
                arguments(
                        "team function",
                        new Catalogue<>(
                                TeamFunction.class,
                                TeamFunction.catalogue(),
                                TeamFunction::catalogued,
                                TeamFunction::of)));
    }

    private static List<String> ids(Collection<? extends CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::id).toList();
    }

    private static Stream<Class<?>> typesWithConstants() throws IOException, URISyntaxException {
        URI classes = Strategy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path folder = Path.of(classes).resolve("io/strategydsl/model");
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .<Class<?>>map(name -> typeNamed(name.replace(".class", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> type.isEnum() || CatalogueEntry.class.isAssignableFrom(type))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> typeNamed(String name) {
        try {
            return Class.forName("io.strategydsl.model." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebabCase(Field constant) {
        return constant.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<Field> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type);
    }
}
