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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One validator and one plan that two threads share, against one thread alone. A ratio of 1 says that neither waits for the
 * other; it takes two idle cores to tell.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SharedBenchmark {
    private final StrategyValidator validator = StrategyValidator.standard();
    private final Strategy plan = Plans.withFindings(1);

    /** One thread. */
    @Benchmark
    @Threads(1)
    public ValidationReport alone() {
        return validator.validate(plan);
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    public ValidationReport shared() {
        return validator.validate(plan);
    }
}
