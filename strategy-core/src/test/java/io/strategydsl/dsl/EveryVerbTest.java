package io.strategydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.table.RefusedAttributes;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all verbs of all scopes, those of tomorrow included. */
class EveryVerbTest {
    /** The verbs that add, so that they can be called again; each of the others states one thing once. */
    private static final Set<String> ADDING = Set.of(
            "accepts",
            "agency",
            "answeredBy",
            "approvedBy",
            "attendedBy",
            "audience",
            "behaviour",
            "challenges",
            "channel",
            "competitor",
            "contact",
            "demographics",
            "dependsOn",
            "foundOn",
            "function",
            "gift",
            "goal",
            "group",
            "held",
            "helpedBy",
            "holds",
            "keyMessage",
            "marketingObjective",
            "measuredBy",
            "measures",
            "member",
            "metric",
            "milestone",
            "moves",
            "objective",
            "observed",
            "ownedBy",
            "persona",
            "post",
            "posting",
            "primaryGoal",
            "psychographics",
            "quarterlyTargets",
            "reaching",
            "resource",
            "review",
            "role",
            "saying",
            "serves",
            "supports",
            "tactic",
            "target",
            "targetChange",
            "targetEach",
            "targetGrowth",
            "targetUndecided",
            "topic",
            "PostScope.on",
            "TacticScope.on",
            "PillarsScope.somethingNew",
            "PersonaScope.values");

    private static final Map<Class<?>, List<Object>> BAD = Map.of(
            String.class, List.of("", "two words", "\u0000", "x".repeat(20_001), "9".repeat(19)),
            int.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
            long.class, List.of(Long.MIN_VALUE, Long.MAX_VALUE),
            BigDecimal.class, List.of(BigDecimal.TEN.pow(18), new BigDecimal("-0.0000000001")),
            LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX),
            Period.class, List.of(Period.ZERO, Period.of(0, 1, -1), Period.ofYears(1_001)),
            Year.class, List.of(Year.of(0), Year.of(10_000)));

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void returnsTheScopeSoThatVerbsChain(Verb verb) {
        AtomicReference<@Nullable Object> scope = new AtomicReference<>();
        AtomicReference<@Nullable Object> returned = new AtomicReference<>();

        verb.way().write(s -> {
            scope.set(s);
            verb.prepare(s);
            returned.set(verb.call(s, verb.accepted()));
        });

        assertThat(returned.get()).isNotNull().isSameAs(scope.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void refusesToSpeakAfterItsLambdaHasReturned(Verb verb) {
        Way way = verb.way();
        AtomicReference<@Nullable Object> kept = new AtomicReference<>();
        way.write(kept::set);

        assertThatThrownBy(() -> verb.call(kept.get(), verb.accepted()))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        way.subject() + " is already complete: its scope was used after its lambda had returned; move"
                                + " the call into the lambda");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addingVerbs")
    void canBeCalledAgainWhereItAdds(Verb verb) {
        List<Object> calls = new ArrayList<>();

        verb.way().write(scope -> {
            verb.call(scope, verb.accepted());
            verb.call(scope, verb.accepted());
            calls.add(scope);
        });

        assertThat(calls).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statingVerbs")
    void refusesASecondCallWhereItStatesOneThing(Verb verb) {
        Way way = verb.way();

        assertThatThrownBy(() -> way.write(scope -> {
                    verb.call(scope, verb.accepted());
                    verb.call(scope, verb.accepted());
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageMatching(".+ of " + way.subject() + " was already set( to .+)?; keep one of the two calls");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nullArguments")
    void refusesNullInTheNameOfItsElement(Verb verb, @Nullable Object[] arguments) {
        Way way = verb.way();

        assertThatThrownBy(() -> way.write(scope -> verb.call(scope, arguments)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageMatching("(" + way.subject() + "|[a-z ]+ '1'|cadence of " + way.subject()
                        + "|team|listening|positioning|pillars): .*null was given for .+; .+");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writtenNumbers")
    void saysHowToWriteADecimal(Verb verb, Object[] arguments) {
        Way way = verb.way();

        assertThatThrownBy(() -> way.write(scope -> verb.call(scope, arguments)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(way.subject() + ": ")
                .hasMessageEndingWith(
                        "'14,5' is not a number; write it with digits and a decimal point, as in \"14000.5\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badArguments")
    void saysAsDataWhichValueOfWhichElementItRefuses(Verb verb, @Nullable Object[] arguments) {
        Throwable thrown = catchThrowable(() -> verb.way().write(scope -> verb.call(scope, arguments)));

        if (thrown != null) {
            assertThat(thrown).isExactlyInstanceOf(InvalidValueException.class);
            Refusal refusal = ((InvalidValueException) thrown).refusal();
            assertThat(refusal.kind()).isPresent();
            assertThat(RefusedAttributes.faults(refusal)).isEmpty();
            assertThat(thrown).hasMessageEndingWith(": " + refusal.message());
        }
    }

    /** The verbs, each with an argument that most of them refuse. Those that accept it throw nothing. */
    static Stream<Arguments> badArguments() {
        return Verb.all()
                .flatMap(verb -> IntStream.range(0, verb.method().getParameterCount())
                        .boxed()
                        .flatMap(position -> bad(verb.method().getParameterTypes()[position]).stream()
                                .map(argument -> Arguments.of(
                                        named(verb, " with a bad argument " + position),
                                        with(verb, position, argument)))));
    }

    private static List<Object> bad(Class<?> type) {
        if (type.isArray() && type.getComponentType() == String.class) {
            return List.of(new String[] {"1", "two words"}, new String[] {"1", ""}, new String[] {"\u0000"});
        }
        return BAD.getOrDefault(type, List.of());
    }

    /** The verbs that take a text where others of their name take a number, each with one that is written with a comma. */
    static Stream<Arguments> writtenNumbers() {
        return Verb.all()
                .flatMap(verb -> IntStream.range(0, verb.method().getParameterCount())
                        .filter(position -> isWrittenNumber(verb, position))
                        .mapToObj(position ->
                                Arguments.of(named(verb, ""), with(verb, position, comma(verb, position)))));
    }

    private static Object comma(Verb verb, int position) {
        return verb.method().getParameterTypes()[position].isArray() ? new String[] {"14,5"} : "14,5";
    }

    private static boolean isWrittenNumber(Verb verb, int position) {
        Class<?> type = verb.method().getParameterTypes()[position];
        Class<?>[] types = verb.method().getParameterTypes();
        types[position] = type.isArray() ? long[].class : long.class;
        return (type == String.class || type == String[].class)
                && Verbs.of(verb.scope()).stream()
                        .filter(other -> other.getName().equals(verb.method().getName()))
                        .anyMatch(other -> Arrays.equals(other.getParameterTypes(), types));
    }

    static Stream<Arguments> verbs() {
        return Verb.all().map(verb -> Arguments.of(named(verb, "")));
    }

    static Stream<Arguments> addingVerbs() {
        return Verb.all().filter(EveryVerbTest::adds).map(verb -> Arguments.of(named(verb, "")));
    }

    static Stream<Arguments> statingVerbs() {
        return Verb.all().filter(verb -> !adds(verb)).map(verb -> Arguments.of(named(verb, "")));
    }

    static boolean adds(Verb verb) {
        String scope = verb.scope().getSimpleName();
        return ADDING.contains(verb.method().getName())
                || ADDING.contains(scope + "." + verb.method().getName());
    }

    static Stream<Arguments> nullArguments() {
        return Verb.all()
                .flatMap(verb -> IntStream.range(0, verb.method().getParameterCount())
                        .filter(position ->
                                !verb.method().getParameterTypes()[position].isPrimitive())
                        .boxed()
                        .flatMap(position -> nulls(verb, position)));
    }

    private static Stream<Arguments> nulls(Verb verb, int position) {
        String parameter = verb.method().getParameters()[position].getName();
        Stream<Arguments> itself =
                Stream.of(Arguments.of(named(verb, " with " + parameter + " null"), with(verb, position, null)));
        Class<?> type = verb.method().getParameterTypes()[position];
        return type.isArray() && !type.getComponentType().isPrimitive()
                ? Stream.concat(
                        itself,
                        Stream.of(Arguments.of(
                                named(verb, " with null among " + parameter), with(verb, position, arrayOfNull(type)))))
                : itself;
    }

    private static Object arrayOfNull(Class<?> type) {
        return Array.newInstance(type.getComponentType(), 1);
    }

    private static @Nullable Object[] with(Verb verb, int position, @Nullable Object argument) {
        @Nullable Object[] arguments = verb.accepted();
        arguments[position] = argument;
        return arguments;
    }

    private static Named<Verb> named(Verb verb, String suffix) {
        String parameters = Arrays.stream(verb.method().getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return Named.of(verb.scope().getSimpleName() + "." + verb.method().getName() + parameters + suffix, verb);
    }
}
