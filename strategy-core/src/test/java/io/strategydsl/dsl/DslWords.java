package io.strategydsl.dsl;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All words of the DSL: the verbs of its scopes, what they take, and the constants, found by reflection. */
final class DslWords {
    private final DslSources sources = DslSources.read();

    /**
     * A word, and all its overloads that are written alike.
     *
     * @param form how it is written, such as "due(day)"
     * @param note how often it can be called, or what it returns
     * @param sentence what it does
     */
    record Word(String form, String note, String sentence) {}

    /** Returns the scopes, each before those that its verbs lead to. */
    Set<Class<?>> scopes() {
        Set<Class<?>> scopes = new LinkedHashSet<>();
        addWithInner(StrategyScope.class, scopes);
        return scopes;
    }

    private void addWithInner(Class<?> scope, Set<Class<?>> scopes) {
        if (scopes.add(scope)) {
            methods(scope, method -> true)
                    .flatMap(verb -> scopeOf(verb).stream())
                    .forEach(inner -> addWithInner(inner, scopes));
        }
    }

    /** Returns how an author comes to a scope: "goal(id, text, g -> ...)". */
    List<String> waysTo(Class<?> scope) {
        Stream<Method> verbs = scope == StrategyScope.class
                ? methods(StrategyDsl.class, method -> method.getReturnType() == Strategy.class)
                : scopes().stream()
                        .flatMap(each -> methods(each, method -> true))
                        .filter(verb -> scopeOf(verb).equals(Optional.of(scope)));
        return verbs.map(DslWords::form).distinct().toList();
    }

    /** Returns what the scope is for. */
    String purpose(Class<?> scope) {
        return sources.sentence(scope);
    }

    /** Returns the verbs that this scope alone offers. */
    List<Word> verbs(Class<?> scope) {
        return words(
                methods(scope, method -> method.getDeclaringClass() == scope),
                verb -> EveryVerbTest.adds(new Verb(scope, verb)) ? "adds" : "once");
    }

    /** Returns the verbs that all scopes of elements offer. */
    List<Word> verbsOfAll() {
        return words(methods(ElementScope.class, method -> true), verb -> "once per key");
    }

    /** Returns what makes values for verbs. */
    List<Word> factories() {
        return words(
                methods(StrategyDsl.class, method -> method.getReturnType() != Strategy.class),
                method -> "`" + method.getReturnType().getSimpleName() + "`");
    }

    /** Returns what refines a recurrence. */
    List<Word> refinements() {
        return words(
                methods(
                        Recurring.class,
                        // An override is documented by what it overrides, which other schedules have as well.
                        method -> method.getReturnType() == Recurring.class
                                && !Modifier.isStatic(method.getModifiers())
                                && sources.document(method)),
                method -> "`Recurring`");
    }

    /** Returns the constants that verbs and factories take, by their type. */
    Map<Class<?>, List<String>> constants() {
        Map<Class<?>, List<String>> constants = new TreeMap<>(Comparator.comparing(Class::getSimpleName));
        Stream.concat(
                        scopes().stream().flatMap(scope -> methods(scope, method -> true)),
                        Stream.concat(
                                methods(StrategyDsl.class, method -> true), methods(Recurring.class, method -> true)))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .map(type -> type.isArray() ? type.getComponentType() : type)
                .filter(type -> type.isEnum() || CatalogueEntry.class.isAssignableFrom(type))
                .forEach(type -> constants.computeIfAbsent(type, DslWords::constantsOf));
        return constants;
    }

    /** Returns the names that constants of more than one type have. */
    Set<String> sharedNames() {
        Set<String> seen = new LinkedHashSet<>();
        return constants().values().stream()
                .flatMap(List::stream)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    private static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(Field::getName)
                .toList();
    }

    private Stream<Method> methods(Class<?> type, Predicate<Method> included) {
        return Verbs.of(type).stream()
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(included)
                .sorted(sources.inOrder());
    }

    private List<Word> words(Stream<Method> methods, Function<Method, String> note) {
        Map<String, Method> byForm = new LinkedHashMap<>();
        methods.forEach(method -> byForm.putIfAbsent(form(method), method));
        List<Word> words = new ArrayList<>();
        byForm.forEach((form, method) -> {
            if (scopeOf(method).isPresent() || withLambda(form, byForm.keySet()).isEmpty()) {
                words.add(
                        new Word(optionalLambda(form, byForm.keySet()), note.apply(method), sources.sentence(method)));
            }
        });
        return words;
    }

    /** The form with a lambda at the end of which this one is the short form. */
    private static Optional<String> withLambda(String form, Set<String> forms) {
        String start = form.substring(0, form.length() - 1);
        return forms.stream()
                .filter(each -> each.matches(Pattern.quote(start) + "(, )?\\w -> ...\\)"))
                .findFirst();
    }

    /** Puts the lambda between brackets where it can be left out. */
    private static String optionalLambda(String form, Set<String> forms) {
        String shortForm = form.replaceFirst("(, )?\\w -> \\.\\.\\.\\)$", ")");
        return shortForm.equals(form) || !forms.contains(shortForm)
                ? form
                : shortForm.substring(0, shortForm.length() - 1) + "["
                        + form.substring(shortForm.length() - 1, form.length() - 1) + "])";
    }

    private static String form(Method method) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            parameters.add(parameter(method, i));
        }
        return method.getName() + "(" + String.join(", ", parameters) + ")";
    }

    private static String parameter(Method method, int position) {
        Class<?> type = method.getParameterTypes()[position];
        Optional<Class<?>> scope = scopeIn(method.getGenericParameterTypes()[position]);
        if (scope.isPresent()) {
            return scope.get().getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + " -> ...";
        }
        boolean last = position == method.getParameterCount() - 1;
        Class<?> one = type.isArray() ? type.getComponentType() : type;
        String name = isWord(one) ? one.getSimpleName() : method.getParameters()[position].getName();
        return name + (last && method.isVarArgs() ? "..." : "");
    }

    /** Whether the type says more than the name of a parameter: that of a constant, or of what a factory makes. */
    private static boolean isWord(Class<?> type) {
        return type.isEnum() || type.getPackage() != null && type.getPackage().equals(Strategy.class.getPackage());
    }

    private static Optional<Class<?>> scopeOf(Method verb) {
        return Arrays.stream(verb.getGenericParameterTypes())
                .flatMap(type -> scopeIn(type).stream())
                .findFirst();
    }

    private static Optional<Class<?>> scopeIn(@Nullable Type type) {
        if (type == StrategyLambda.class) {
            return Optional.of(StrategyScope.class);
        }
        return type instanceof ParameterizedType lambda
                        && lambda.getActualTypeArguments()[0] instanceof Class<?> argument
                        && Scope.class.isAssignableFrom(argument)
                ? Optional.of(argument)
                : Optional.empty();
    }
}
