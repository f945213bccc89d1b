import org.jspecify.annotations.NullMarked;

/**
 * Social-media strategies as code: a model of immutable values, a fluent DSL, rules and a validator.
 *
 * <p>Start with {@code io.strategydsl.dsl.StrategyDsl} to write a plan and {@code
 * io.strategydsl.validation.StrategyValidator} to check it.
 */
@NullMarked
module io.strategydsl.core {
    requires com.google.common;
    requires static org.immutables.value;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports io.strategydsl.brief;
    exports io.strategydsl.calendar;
    exports io.strategydsl.dsl;
    exports io.strategydsl.json;
    exports io.strategydsl.model;
    exports io.strategydsl.picture;
    exports io.strategydsl.planning.agenda;
    exports io.strategydsl.planning.capacity;
    exports io.strategydsl.planning.coverage;
    exports io.strategydsl.planning.days;
    exports io.strategydsl.planning.difference;
    exports io.strategydsl.planning.editorial;
    exports io.strategydsl.planning.priorities;
    exports io.strategydsl.planning.progress;
    exports io.strategydsl.planning.traceability;
    exports io.strategydsl.rule;
    exports io.strategydsl.rules;
    exports io.strategydsl.source;
    exports io.strategydsl.testing;
    exports io.strategydsl.text;
    exports io.strategydsl.validation;
}
