package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.monthly;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.table.Samples;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verb as one scope offers it, which may have it from what all scopes share.
 *
 * @param scope the scope
 * @param method the verb
 */
record Verb(Class<?> scope, Method method) {

    /** An argument that every verb accepts, by the type of the parameter; of all other types, it is a sample. */
    private static final Map<Class<?>, Object> ACCEPTED = Map.of(
            String.class,
            "1",
            long.class,
            1L,
            int.class,
            1,
            BigDecimal.class,
            BigDecimal.ONE,
            Year.class,
            Year.of(2017),
            Consumer.class,
            (Consumer<Object>) any -> {},
            Period.class,
            Period.ofWeeks(2),
            Schedule.class,
            monthly(),
            Resource.class,
            new Resource.Tool("Buffer"),
            ContentShare.class,
            ContentShare.of(ContentArea.CURATED, 40));

    /** All verbs of all scopes. */
    static Stream<Verb> all() {
        return Way.scopes().flatMap(scope -> Verbs.of(scope).stream().map(method -> new Verb(scope, method)));
    }

    Way way() {
        return Way.to(scope);
    }

    /** Arguments that it accepts. */
    @Nullable Object[] accepted() {
        @Nullable Object[] accepted =
                Arrays.stream(method.getParameterTypes()).map(Verb::acceptedBy).toArray();
        if (method.getName().equals("accepts")) {
            accepted[0] = "pillar.honesty";
            accepted[1] = "strategy";
        }
        return accepted;
    }

    private static Object acceptedBy(Class<?> type) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, acceptedBy(type.getComponentType()));
            return array;
        }
        // The schedule is a recurrence.
        Object accepted = ACCEPTED.get(type == Recurring.class ? Schedule.class : type);
        return accepted == null ? Samples.ofType(type).get(0) : accepted;
    }

    @Nullable Object call(@Nullable Object scopeOfIt, @Nullable Object[] arguments) {
        return Verbs.call(scopeOfIt, method, arguments);
    }
}
