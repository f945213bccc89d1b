package io.strategydsl.source;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import java.util.Optional;

/**
 * A plan as Java source: a class whose method {@code plan()} builds an equal plan with the DSL. This is how a plan that grew
 * in a form or a file comes under tests.
 *
 * <pre>{@code
 * JavaSource source = JavaSource.of(strategy).inPackage("com.acme").className("SpringPlan");
 * Path file = Path.of("src/main/java").resolve(source.path());
 * Files.writeString(file, source.text());
 * }</pre>
 *
 * <p>Such a class begins like this:
 *
 * <pre>{@code
 * package com.acme;
 *
 * import static io.strategydsl.dsl.StrategyConstants.*;
 * import static io.strategydsl.dsl.StrategyDsl.*;
 *
 * import io.strategydsl.model.Strategy;
 * import java.time.LocalDate;
 *
 * public final class SpringPlan {
 *
 *     private SpringPlan() {}
 *
 *     public static Strategy plan() {
 *         return strategy("spring", s -> s
 *             .organisation("Acme")
 *             .goal("known", "Be known to gardeners", g -> g
 *                 .type(BRAND_AWARENESS)
 *                 .tactic("guide", "Publish a guide to pruning", t -> t
 *                     .ownedBy("ana")
 *                     .due(LocalDate.of(2027, 3, 1)))));
 *     }
 * }
 * }</pre>
 *
 * <p>Metrics and tactics are written inside a goal that they name, goals inside the goal that they are part of, and posts
 * inside a channel, as long as that leaves the order of all lists as it is; the others name it. What no verb states, such as
 * a channel without a platform, is set by builders in a method {@code completed}. A large plan is split into several
 * methods, and these into several nested classes, so that it compiles whatever its size. Nothing is left out.
 *
 * <p>The source needs nothing but this library and compiles without a warning. It is encoded in UTF-8: what cannot be seen,
 * such as a zero-width space or a control that reorders text, is escaped, letters of other alphabets are not. Equal plans
 * give equal sources.
 */
public final class JavaSource {
    private static final Checks CHECKS = Checks.of("Java source");

    private final Strategy strategy;
    private final Optional<String> inPackage;
    private final String className;

    private JavaSource(Strategy strategy, Optional<String> inPackage, String className) {
        this.strategy = strategy;
        this.inPackage = inPackage;
        this.className = className;
    }

    /**
     * Returns the source of a plan, in no package. The class is called after the id of the plan, such as {@code Campfire2017}
     * for "campfire-2017", or {@code Plan} where that has letters other than Latin ones.
     */
    public static JavaSource of(Strategy strategy) {
        CHECKS.present("strategy", strategy);
        return new JavaSource(strategy, Optional.empty(), ClassNames.from(strategy.id()));
    }

    /**
     * Returns the same, in a package.
     *
     * @throws IllegalArgumentException if it is not the name of one, made of Latin letters, digits, {@code _} and dots
     */
    public JavaSource inPackage(String name) {
        return new JavaSource(strategy, Optional.of(ClassNames.checkedPackage(name)), className);
    }

    /**
     * Returns the same, with another name of the class.
     *
     * @throws IllegalArgumentException if it does not begin with a capital letter, has other characters than Latin letters,
     *     digits and {@code _}, or is the name of something that the source uses, such as {@code Strategy}
     */
    public JavaSource className(String name) {
        return new JavaSource(strategy, inPackage, ClassNames.checkedClass(name));
    }

    /** Returns where the file belongs in a folder of sources, such as "com/acme/SpringPlan.java". */
    public String path() {
        return inPackage.map(name -> name.replace('.', '/') + "/").orElse("") + className + ".java";
    }

    /** Returns the source, with a line break at its end. */
    public String text() {
        return inPackage.map(name -> "package " + name + ";\n\n").orElse("")
                + new SourceWriter(strategy, className).write();
    }

    /** Returns the source, as {@link #text()} does. */
    @Override
    public String toString() {
        return text();
    }
}
