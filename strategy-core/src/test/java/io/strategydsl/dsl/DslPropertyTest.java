package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.Automation;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.InvalidValueException;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Size;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.table.Samples;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever an author writes, in whatever order: it is a strategy, or a documented exception that names an element. */
class DslPropertyTest {
    private static final Set<Class<?>> DOCUMENTED =
            Set.of(NullPointerException.class, InvalidValueException.class, IllegalStateException.class);

    private static final Pattern NAMES_AN_ELEMENT = Pattern.compile("([\\w ]+('[^']*')? of )?"
            + "((strategy|objective|milestone|goal|metric|tactic|persona|channel|member|post|key message|review) '[^']+'"
            + "|team|listening|positioning|pillars)( |: |;).+");

    /** Arguments that verbs accept, by the type of the parameter. */
    private static final Map<Class<?>, List<?>> GOOD = Map.ofEntries(
            Map.entry(String.class, List.of("1", "22", "list", "\u00E9t\u00E9")),
            Map.entry(long.class, List.of(0L, 1L, 14_000L)),
            Map.entry(int.class, List.of(1, 2, 10)),
            Map.entry(BigDecimal.class, List.of(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.5"))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2017, 2, 1), LocalDate.of(9999, 12, 31))),
            Map.entry(LocalTime.class, List.of(LocalTime.of(18, 0), LocalTime.MAX)),
            Map.entry(Year.class, List.of(Year.of(2017))),
            Map.entry(URI.class, List.of(URI.create("https://example.org/calendar"))),
            Map.entry(Period.class, List.of(Period.ofWeeks(2), Period.ofMonths(1))),
            Map.entry(Schedule.class, List.of(monthlyOn(30), monthlyOn(30).lasting(weeks(1)), ongoing())),
            Map.entry(
                    Recurring.class,
                    List.of(monthly(), monthlyOn(30), monthlyOn(30).lasting(weeks(1)))),
            Map.entry(RelativeDay.class, List.of(before("list", weeks(4)), inWeek(2))),
            Map.entry(Platform.class, Platform.catalogue()),
            Map.entry(ContentFormat.class, ContentFormat.catalogue()),
            Map.entry(GoalType.class, GoalType.catalogue()),
            Map.entry(MetricKind.class, MetricKind.catalogue()),
            Map.entry(TeamFunction.class, TeamFunction.catalogue()),
            Map.entry(Per.class, List.of(Per.values())),
            Map.entry(Size.class, List.of(Size.values())),
            Map.entry(Maturity.class, List.of(Maturity.values())),
            Map.entry(Automation.class, List.of(Automation.values())),
            Map.entry(ContentArea.class, ContentArea.catalogue()),
            Map.entry(ContentShare.class, List.of(ContentShare.of(ContentArea.CURATED, 40))),
            Map.entry(Resource.class, List.of(new Resource.Tool("Buffer"))));

    /** Arguments that some verb refuses; null is one for every type of object. */
    private static final Map<Class<?>, List<?>> BAD = Map.of(
            String.class,
                    List.of(
                            "",
                            " ",
                            "\u200B",
                            "a\0",
                            "\uD83D",
                            "a b",
                            "a\u202E",
                            "a\u2028b",
                            "1E+1000000000",
                            "x".repeat(20_001)),
            long.class, List.of(-1L, Long.MAX_VALUE),
            int.class, List.of(0, -1, 10_000, Integer.MIN_VALUE),
            BigDecimal.class, List.of(new BigDecimal("1E+1000000000"), new BigDecimal("1E-10")),
            LocalDate.class, List.of(LocalDate.of(10_000, 1, 1), LocalDate.of(-1, 1, 1), LocalDate.MIN),
            Year.class, List.of(Year.of(0), Year.of(10_000)));

    @Property(tries = 3000)
    void anyChainOfVerbsBuildsAStrategyOrThrowsADocumentedException(
            @ForAll @net.jqwik.api.constraints.Size(max = 80) List<@IntRange(max = 9999) Integer> choices) {
        Author author = new Author(choices.iterator());

        Optional<RuntimeException> thrown = thrownBy(author);

        Statistics.label("outcome")
                .collect(thrown.map(e -> e.getClass().getSimpleName()).orElse("built"))
                .coverage(coverage -> DOCUMENTED.forEach(
                        type -> coverage.check(type.getSimpleName()).count(count -> count > 0)));
        thrown.ifPresent(e -> {
            assertThat(e.getClass()).isIn(DOCUMENTED);
            assertThat(e.getMessage()).matches(NAMES_AN_ELEMENT).hasSizeLessThan(400);
            assertThat(Printed.faults(String.valueOf(e.getMessage()))).isEmpty();
        });
    }

    private static Optional<RuntimeException> thrownBy(Author author) {
        try {
            Strategy plan = strategy("plan", author::write);
            assertThat(plan.toBuilder().build()).isEqualTo(plan);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Somebody who writes down whatever verb and argument the next number chooses, until the numbers run out. */
    private record Author(Iterator<Integer> choices) {
        void write(Object scope) {
            List<Method> verbs = Verbs.of(scope.getClass());
            while (choices.hasNext() && upTo(5) > 0) {
                Method verb = verbs.get(upTo(verbs.size()));
                Verbs.call(scope, verb, argumentsOf(verb));
            }
        }

        private @Nullable Object[] argumentsOf(Method verb) {
            return Arrays.stream(verb.getParameterTypes()).map(this::argument).toArray();
        }

        private @Nullable Object argument(Class<?> type) {
            boolean good = upTo(40) > 0;
            if (type == Consumer.class) {
                return good ? (Consumer<Object>) this::write : null;
            }
            if (type.isArray()) {
                return good ? array(type.getComponentType()) : null;
            }
            List<?> own = GOOD.get(type);
            List<?> pool = own == null ? Samples.ofType(type) : own;
            return good ? pool.get(upTo(pool.size())) : bad(type);
        }

        private @Nullable Object bad(Class<?> type) {
            List<?> pool = BAD.getOrDefault(type, List.of());
            int choice = upTo(pool.size() + (type.isPrimitive() ? 0 : 1));
            return choice < pool.size() ? pool.get(choice) : null;
        }

        private Object array(Class<?> type) {
            int length = upTo(6);
            Object array = Array.newInstance(type, length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, argument(type));
            }
            return array;
        }

        private int upTo(int bound) {
            return choices.hasNext() ? choices.next() % bound : bound - 1;
        }
    }
}
