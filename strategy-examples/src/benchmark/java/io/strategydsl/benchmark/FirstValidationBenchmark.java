package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first validation of a plan of 257 elements in a new JVM, with what it takes to make the validator. The plan
 * itself is made before, so that the classes of the model are there.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstValidationBenchmark {
    /** Whether the plan has findings, one for every ten elements. */
    @Param("true")
    public boolean faulty;

    private final Strategy plan = Plans.clean(1);
    private final Strategy faultyPlan = Plans.withFindings(1);
    private int found = -1;

    /** Makes sure that what was measured found as much as it should; only afterwards, so that nothing is warmed up. */
    @TearDown
    public void check() {
        if (found != Plans.findings(1, faulty)) {
            throw new IllegalStateException(found + " findings in place of " + Plans.findings(1, faulty));
        }
    }

    private Strategy plan() {
        return faulty ? faultyPlan : plan;
    }

    /** By hand, ten rules. */
    @Benchmark
    public int floorEssential() {
        found = Floor.essential(plan()).size();
        return found;
    }

    /** By the validator, ten rules. */
    @Benchmark
    public int validatorEssential() {
        found = StrategyValidator.essential().validate(plan()).findings().size();
        return found;
    }

    /** By YAVI, ten rules. */
    @Benchmark
    public int yaviEssential() {
        found = YaviRules.byPattern().validate(plan()).size();
        return found;
    }

    /** By Hibernate Validator, ten rules. */
    @Benchmark
    public int hibernateEssential() {
        found = HibernateRules.byPattern().validate(plan()).size();
        return found;
    }

    /** By hand, 84 rules. */
    @Benchmark
    public int floorStandard() {
        found = Floor.standard(plan()).size();
        return found;
    }

    /** By the validator, 84 rules. */
    @Benchmark
    public int validatorStandard() {
        found = StrategyValidator.standard().validate(plan()).findings().size();
        return found;
    }
}
