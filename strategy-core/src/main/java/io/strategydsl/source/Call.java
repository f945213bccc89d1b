package io.strategydsl.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call of a verb.
 *
 * @param verb the verb
 * @param arguments its arguments as Java writes them, but for a lambda
 * @param body what its lambda calls, if it has one
 * @param weight how much of a method and of a class it takes; see {@link #weight(String)}
 */
record Call(String verb, List<String> arguments, Optional<Body> body, int weight) {
    private static final int WEIGHT_OF_A_CALL = 10;

    /**
     * What the lambda of a call calls.
     *
     * @param scope the scope on which it does
     * @param calls the calls
     */
    record Body(Scope scope, List<Call> calls) {

        int weight() {
            int weight = 0;
            for (Call call : calls) {
                weight += call.weight;
            }
            return weight;
        }
    }

    static Call of(String verb, List<String> arguments) {
        int weight = WEIGHT_OF_A_CALL;
        for (String argument : arguments) {
            weight += weight(argument);
        }
        return new Call(verb, List.copyOf(arguments), Optional.empty(), weight);
    }

    static Call of(String verb, String... arguments) {
        return of(verb, List.of(arguments));
    }

    /** Returns this call with a lambda that makes the other calls, if there are any. */
    Call with(Scope scope, List<Call> calls) {
        if (calls.isEmpty()) {
            return this;
        }
        Body lambda = new Body(scope, List.copyOf(calls));
        return new Call(verb, arguments, Optional.of(lambda), weight + lambda.weight());
    }

    /** Returns this call with a reference to a method that makes the calls of its lambda. */
    Call referringTo(String method) {
        return of(verb, Stream.concat(arguments.stream(), Stream.of(method)).toList());
    }

    /**
     * Returns more than the number of constants and less than four times the number of bytes that an expression takes in a
     * class file: what a literal, a day or a factory takes is counted at its quotes, commas and brackets.
     */
    static int weight(String expression) {
        int weight = 2;
        for (int i = 0; i < expression.length(); i++) {
            weight += switch (expression.charAt(i)) {
                case '"' -> 1;
                case ',', '(' -> 2;
                default -> 0;
            };
        }
        return weight;
    }
}
