package io.strategydsl.rules;

import com.google.common.collect.MapMaker;
import io.strategydsl.model.StrategyIndex;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What a rule works out from a whole plan, once for all the elements that it looks at. It is forgotten together with the
 * index of the plan, so it must not refer to that index.
 *
 * @param <T> what is worked out; it never changes
 */
final class OncePerPlan<T> {
    // Weak keys are compared by identity, which is right: a walk has one index.
    private final ConcurrentMap<StrategyIndex, T> known =
            new MapMaker().weakKeys().makeMap();
    private final Function<StrategyIndex, T> work;

    OncePerPlan(Function<StrategyIndex, T> work) {
        this.work = work;
    }

    T of(StrategyIndex index) {
        return known.computeIfAbsent(index, work);
    }
}
