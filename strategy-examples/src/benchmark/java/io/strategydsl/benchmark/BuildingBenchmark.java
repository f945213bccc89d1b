package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making a plan of 257 elements, against {@code new} of plain records that say the same and check nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class BuildingBenchmark {

    /** Makes sure that all make the same plan. */
    @Setup
    public void compare() {
        Strategy plan = Plans.clean(1);
        if (!plan.equals(BuiltPlan.plan())) {
            throw new IllegalStateException(
                    "the builders make another plan\n" + BuiltPlan.plan() + "\nthan the DSL\n" + plan);
        }
        int elements = 1
                + plan.objectives().size()
                + plan.personas().size()
                + plan.goals().size()
                + plan.metrics().size()
                + plan.tactics().size()
                + plan.milestones().size()
                + plan.channels().size()
                + plan.posts().size();
        if (elements != PlainPlans.clean(1).elements()) {
            throw new IllegalStateException(
                    PlainPlans.clean(1).elements() + " elements in records in place of " + elements);
        }
    }

    /** By plain records. */
    @Benchmark
    public PlainPlan records() {
        return PlainPlans.clean(1);
    }

    /** By the builders of the model. */
    @Benchmark
    public Strategy builders() {
        return BuiltPlan.plan();
    }

    /** By the DSL. */
    @Benchmark
    public Strategy dsl() {
        return Plans.clean(1);
    }
}
