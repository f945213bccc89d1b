package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Automation;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Size;
import io.strategydsl.model.TeamFunction;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    /** The verbs that add, so that they can be called again; each of the others states one thing once. */
    private static final Set<String> ADDING = Set.of(
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
            "entry",
            "foundOn",
            "function",
            "gift",
            "goal",
            "group",
            "held",
            "helpedBy",
            "keyMessage",
            "marketingObjective",
            "measuredBy",
            "measures",
            "member",
            "metric",
            "moves",
            "objective",
            "observed",
            "on",
            "ownedBy",
            "persona",
            "primaryGoal",
            "psychographics",
            "quarterlyTargets",
            "reaching",
            "resource",
            "review",
            "role",
            "serves",
            "supports",
            "tactic",
            "target",
            "targetChange",
            "targetEach",
            "targetGrowth",
            "targetUndecided",
            "topic",
            "PillarsScope.somethingNew",
            "PersonaScope.values");

    /** An argument that every verb accepts, by the type of the parameter. */
    private static final Map<Class<?>, Object> ACCEPTED = Map.ofEntries(
            Map.entry(String.class, "1"),
            Map.entry(long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Year.class, Year.of(2017)),
            Map.entry(URI.class, URI.create("https://example.org/calendar")),
            Map.entry(Consumer.class, (Consumer<Object>) scope -> {}),
            Map.entry(Schedule.class, monthly()),
            Map.entry(Platform.class, Platform.INSTAGRAM),
            Map.entry(GoalType.class, GoalType.BRAND_AWARENESS),
            Map.entry(MetricKind.class, MetricKind.REACH),
            Map.entry(TeamFunction.class, TeamFunction.SALES),
            Map.entry(Per.class, Per.PER_WEEK),
            Map.entry(Size.class, Size.SMALL),
            Map.entry(Resource.class, new Resource.Tool("Buffer")),
            Map.entry(Maturity.class, Maturity.BEGINNER),
            Map.entry(Automation.class, Automation.BY_HAND),
            Map.entry(ContentArea.class, ContentArea.CURATED),
            Map.entry(String[].class, new String[] {"1"}),
            Map.entry(long[].class, new long[] {1}),
            Map.entry(BigDecimal[].class, new BigDecimal[] {BigDecimal.ONE}),
            Map.entry(Platform[].class, new Platform[] {Platform.INSTAGRAM}),
            Map.entry(TeamFunction[].class, new TeamFunction[] {TeamFunction.SALES}),
            Map.entry(ContentShare[].class, new ContentShare[] {ContentShare.of(ContentArea.CURATED, 40)}));

    /** How an author comes to a scope of each kind, and what its messages call the element. */
    private static final Map<Class<?>, Way> WAYS = new LinkedHashMap<>();

    static {
        way(StrategyScope.class, "strategy 'plan'", (s, use) -> use.accept(s));
        way(ObjectiveScope.class, "objective 'nps'", (s, use) -> s.objective("nps", "Improve NPS", use::accept));
        way(GoalScope.class, "goal 'reach'", (s, use) -> s.goal("reach", "Be known", use::accept));
        way(MetricScope.class, "metric 'views'", (s, use) -> s.metric("views", use::accept));
        way(TacticScope.class, "tactic 'list'", (s, use) -> s.tactic("list", "List them", use::accept));
        way(PersonaScope.class, "persona 'owner'", (s, use) -> s.persona("owner", "Shop owner", use::accept));
        way(ChannelScope.class, "channel 'insta'", (s, use) -> s.channel("insta", Platform.INSTAGRAM, use::accept));
        way(
                CalendarEntryScope.class,
                "calendar entry 'Sale' of channel 'insta'",
                (s, use) -> s.channel("insta", Platform.INSTAGRAM, c -> c.entry(DAY, "Sale", use::accept)));
        way(TeamScope.class, "team", (s, use) -> s.team(use::accept));
        way(MemberScope.class, "member 'brian'", (s, use) -> s.team(t -> t.member("brian", "Brian", use::accept)));
        way(ListeningScope.class, "listening", (s, use) -> s.listening(use::accept));
        way(PositioningScope.class, "positioning", (s, use) -> s.positioning(use::accept));
        way(PillarsScope.class, "pillars", (s, use) -> s.pillars(use::accept));
        way(ReviewScope.class, "review 'monthly'", (s, use) -> s.review("monthly", "All of it", use::accept));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void returnsTheScopeSoThatVerbsChain(Verb verb) {
        AtomicReference<@Nullable Object> scope = new AtomicReference<>();
        AtomicReference<@Nullable Object> returned = new AtomicReference<>();

        way(verb).write(s -> {
            scope.set(s);
            returned.set(Verbs.call(s, verb.method(), accepted(verb)));
        });

        assertThat(returned.get()).isNotNull().isSameAs(scope.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void refusesToSpeakAfterItsLambdaHasReturned(Verb verb) {
        Way way = way(verb);
        AtomicReference<@Nullable Object> kept = new AtomicReference<>();
        way.write(kept::set);

        assertThatThrownBy(() -> Verbs.call(kept.get(), verb.method(), accepted(verb)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(way.subject + " is already complete: its scope was used after its lambda had returned; move"
                        + " the call into the lambda");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addingVerbs")
    void canBeCalledAgainWhereItAdds(Verb verb) {
        List<Object> calls = new ArrayList<>();

        way(verb).write(scope -> {
            Verbs.call(scope, verb.method(), accepted(verb));
            Verbs.call(scope, verb.method(), accepted(verb));
            calls.add(scope);
        });

        assertThat(calls).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statingVerbs")
    void refusesASecondCallWhereItStatesOneThing(Verb verb) {
        Way way = way(verb);

        assertThatThrownBy(() -> way.write(scope -> {
                    Verbs.call(scope, verb.method(), accepted(verb));
                    Verbs.call(scope, verb.method(), accepted(verb));
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageMatching(".+ of " + way.subject + " was already set( to .+)?; keep one of the two calls");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nullArguments")
    void refusesNullInTheNameOfItsElement(Verb verb, @Nullable Object[] arguments) {
        Way way = way(verb);

        assertThatThrownBy(() -> way.write(scope -> Verbs.call(scope, verb.method(), arguments)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageMatching("(" + way.subject + "|[a-z]+ '1'|calendar entry '1' of " + way.subject
                        + "|team|listening|positioning|pillars): .*null was given for .+; .+");
    }

    static Stream<Arguments> verbs() {
        return allVerbs().map(verb -> Arguments.of(named(verb, "")));
    }

    static Stream<Arguments> addingVerbs() {
        return allVerbs().filter(EveryVerbTest::adds).map(verb -> Arguments.of(named(verb, "")));
    }

    static Stream<Arguments> statingVerbs() {
        return allVerbs().filter(verb -> !adds(verb)).map(verb -> Arguments.of(named(verb, "")));
    }

    private static boolean adds(Verb verb) {
        String scope = verb.scope().getSimpleName();
        return ADDING.contains(verb.method().getName())
                || ADDING.contains(scope + "." + verb.method().getName());
    }

    static Stream<Arguments> nullArguments() {
        return allVerbs()
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
        @Nullable Object[] arguments = accepted(verb);
        arguments[position] = argument;
        return arguments;
    }

    private static Stream<Verb> allVerbs() {
        return WAYS.keySet().stream().flatMap(scope -> Verbs.of(scope).stream().map(verb -> new Verb(scope, verb)));
    }

    private static Named<Verb> named(Verb verb, String suffix) {
        String parameters = Arrays.stream(verb.method().getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return Named.of(verb.scope().getSimpleName() + "." + verb.method().getName() + parameters + suffix, verb);
    }

    private static @Nullable Object[] accepted(Verb verb) {
        return Arrays.stream(verb.method().getParameterTypes())
                .map(EveryVerbTest::acceptedBy)
                .toArray();
    }

    private static Object acceptedBy(Class<?> type) {
        return Objects.requireNonNull(ACCEPTED.get(type), () -> "add an argument for " + type.getSimpleName());
    }

    private static Way way(Verb verb) {
        return Objects.requireNonNull(WAYS.get(verb.scope()));
    }

    private static void way(Class<?> scope, String subject, BiConsumer<StrategyScope, Consumer<Object>> write) {
        WAYS.put(scope, new Way(subject, write));
    }

    /** A verb as one scope offers it, which may have it from what all scopes share. */
    private record Verb(Class<?> scope, Method method) {}

    /** How to get to a scope. */
    private record Way(String subject, BiConsumer<StrategyScope, Consumer<Object>> inPlan) {
        void write(Consumer<Object> use) {
            assertThat(strategy("plan", s -> inPlan.accept(s, use))).isNotNull();
        }
    }
}
