package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An example of a rule: a part of a plan that violates it, and the same part fixed. The two differ only in the fix. Both
 * are what stands inside {@code strategy("plan", s -> s ...)}; a violation that only an application can produce, such as a
 * cycle of goals, is shown as a whole expression, {@code Strategy.builder("plan")...build()}.
 *
 * <pre>{@code
 * RuleExample.of(
 *         """
 *         .goal("known", "Be known")
 *         .goal("sales", "Sell more")
 *         """,
 *         """
 *         .primaryGoal("known", "Be known")
 *         .goal("sales", "Sell more")
 *         """)
 * }</pre>
 *
 * @param violating the calls that make the plan that the rule finds fault with
 * @param fixed the calls that make the plan that it finds no fault with
 * @param asOf the day as of which the rule looks at them, for rules that need one
 */
public record RuleExample(String violating, String fixed, Optional<LocalDate> asOf) {

    /**
     * Checks the components, and ends each part with one line break.
     *
     * @throws IllegalArgumentException if a part is blank or has characters that it cannot have
     */
    public RuleExample {
        Checks checks = Checks.of("example of a rule");
        violating = checks.words("violating", violating).stripTrailing() + "\n";
        fixed = checks.words("fixed", fixed).stripTrailing() + "\n";
        checks.present("asOf", asOf);
    }

    /**
     * Returns an example whose rule needs no day.
     *
     * @throws IllegalArgumentException if a part is blank or has characters that it cannot have
     */
    public static RuleExample of(String violating, String fixed) {
        return new RuleExample(violating, fixed, Optional.empty());
    }

    /** Returns this example as of a day. */
    public RuleExample asOf(LocalDate day) {
        return new RuleExample(
                violating, fixed, Optional.of(Checks.of("example of a rule").present("asOf", day)));
    }
}
