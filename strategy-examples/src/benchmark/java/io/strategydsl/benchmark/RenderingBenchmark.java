package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.validation.StrategyValidator;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Validating a plan with findings by the standard rules and rendering what was found. The floor joins a path and a constant;
 * the validator's text also says why each finding matters and how to fix it, and ends with a summary.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RenderingBenchmark {
    /** How many times 257 elements. */
    @Param({"1", "10"})
    public int times;

    private final StrategyValidator validator = StrategyValidator.standard();
    private Strategy plan = Plans.clean(1);

    /** Makes the plan, and makes sure that both find the same in it, and what they should. */
    @Setup
    public void makePlan() {
        plan = Plans.plan(times, true);
        FloorCheck.sameFindings(plan, Plans.findings(times, true));
    }

    /** By hand, the message of each finding. */
    @Benchmark
    public void floorMessages(Blackhole blackhole) {
        for (FloorFinding finding : Floor.standard(plan)) {
            blackhole.consume(finding.message());
        }
    }

    /** By the validator, the message of each finding. */
    @Benchmark
    public void validatorMessages(Blackhole blackhole) {
        for (Finding finding : validator.validate(plan).findings()) {
            blackhole.consume(finding.message());
        }
    }

    /** By hand, all messages as one text. */
    @Benchmark
    public String floorText() {
        return Floor.text(Floor.standard(plan));
    }

    /** By the validator, the report as a person reads it. */
    @Benchmark
    public String validatorText() {
        return validator.validate(plan).text();
    }
}
