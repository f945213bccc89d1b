package io.strategydsl.dsl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verbs that a scope offers, for tests that hold for all of them. */
final class Verbs {

    private Verbs() {}

    static List<Method> of(Class<?> scope) {
        return Arrays.stream(scope.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    static @Nullable Object call(@Nullable Object scope, Method verb, @Nullable Object[] arguments) {
        try {
            return verb.invoke(scope, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
