package io.strategydsl.dsl;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A lambda that writes a strategy, whether or not it returns the scope. It exists for the compiler alone: being more
 * specific than a {@link Consumer} and a {@link Function}, it is what {@code s -> s.organisation("Campfire")} becomes,
 * which could be either.
 */
@SuppressWarnings("overloads") // the two methods andThen that it inherits
@FunctionalInterface
public interface StrategyLambda extends Consumer<StrategyScope>, Function<StrategyScope, StrategyScope> {

    @Override
    @SuppressWarnings(
            "FunctionalInterfaceMethodChanged") // a function that hands the scope to the lambda and returns it
    default StrategyScope apply(StrategyScope scope) {
        accept(scope);
        return scope;
    }
}
