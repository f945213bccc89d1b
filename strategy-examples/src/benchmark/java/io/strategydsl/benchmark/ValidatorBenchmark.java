package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The validator with the sets of the method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidatorBenchmark {
    private final StrategyValidator essential = StrategyValidator.essential();
    private final StrategyValidator standard = StrategyValidator.standard();

    /** How many times 257 elements. */
    @Param({"1", "10", "500"})
    public int times;

    /** Whether the plan has findings, one for every ten elements. */
    @Param({"false", "true"})
    public boolean faulty;

    private Strategy plan = Plans.clean(1);

    /** Makes the plan, and makes sure that it has the findings that it should. */
    @Setup
    public void makePlan() {
        plan = faulty ? Plans.withFindings(times) : Plans.clean(times);
        int expected = faulty ? 25 * times : 0;
        int found = standard.validate(plan).findings().size();
        if (found != expected) {
            throw new IllegalStateException(found + " findings in place of " + expected + "\n"
                    + standard.validate(plan).text());
        }
    }

    /** With the essential rules. */
    @Benchmark
    public ValidationReport essential() {
        return essential.validate(plan);
    }

    /** With the standard rules. */
    @Benchmark
    public ValidationReport standard() {
        return standard.validate(plan);
    }
}
