package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.List;
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

/** The validator against the same rules written by hand; no message is rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FloorBenchmark {
    /** How many times 257 elements. */
    @Param({"1", "10", "500"})
    public int times;

    /** Whether the plan has findings, one for every ten elements. */
    @Param({"false", "true"})
    public boolean faulty;

    /** The rules: ten, or 84. */
    @Param({"essential", "standard"})
    public String set = "";

    private Strategy plan = Plans.clean(1);
    private StrategyValidator validator = StrategyValidator.essential();

    /** Makes the plan, and makes sure that both find the same in it, and what they should. */
    @Setup
    public void makePlan() {
        plan = Plans.plan(times, faulty);
        FloorCheck.sameFindings(plan, Plans.findings(times, faulty));
        validator = isEssential() ? StrategyValidator.essential() : StrategyValidator.standard();
    }

    private boolean isEssential() {
        return set.equals("essential");
    }

    /** By hand. */
    @Benchmark
    public List<FloorFinding> floor() {
        return isEssential() ? Floor.essential(plan) : Floor.standard(plan);
    }

    /** By the validator. */
    @Benchmark
    public ValidationReport validator() {
        return validator.validate(plan);
    }
}
