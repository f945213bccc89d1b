package io.strategydsl.benchmark;

import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;

/**
 * A whole process: a small plan written with the DSL, validated by {@code standard()} and printed, as a unit test does it
 * in each new JVM. With an argument it does nothing, for the time that the JVM takes alone. {@code docs/performance.md} says
 * how it is run.
 */
public final class FirstReport {

    private FirstReport() {}

    /** Prints the report of the plan, or nothing if there is an argument. */
    public static void main(String... nothing) {
        if (nothing.length == 0) {
            System.out.print(StrategyValidator.standard().validate(plan()).text());
        }
    }

    private static Strategy plan() {
        return strategy(
                "museum",
                s -> s.during(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                        .team(t -> t.member("lena", "Lena Moser"))
                        .objective("visits", "More visitors from the region")
                        .primaryGoal(
                                "families",
                                "Win families of the region for a visit",
                                g -> g.supports("visits")
                                        .ownedBy("lena")
                                        .metric(
                                                "tickets",
                                                m -> m.name("Family tickets sold")
                                                        .quarterlyTargets(2027, 200, 220, 240, 260))
                                        .tactic(
                                                "trail",
                                                "Publish a trail for children through the museum",
                                                t -> t.ownedBy("lena").due(LocalDate.of(2027, 3, 1))))
                        .persona("mia", "Mia, mother of two", p -> p.priority(1))
                        .channel(
                                "instagram",
                                Platform.INSTAGRAM,
                                c -> c.because("Families of the region plan their weekends there")
                                        .reaching("mia")));
    }
}
