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

/**
 * The ten essential rules by hand, by the validator, by YAVI and by Hibernate Validator. Ten, since a translation of all
 * 84 would say no more. YAVI and Hibernate Validator look at beans that carry an index of the plan, which are made inside
 * the measured call: without them there are no cross references. They look for placeholders by
 * a pattern, and once more with the lines of the floor, which neither library would bring. They also make messages as they go, so that {@code messages} is what compares with them where there are
 * findings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LibrariesBenchmark {
    /** How many times 257 elements. */
    @Param({"1", "500"})
    public int times;

    /** Whether the plan has findings, one for every ten elements. */
    @Param({"false", "true"})
    public boolean faulty;

    private final StrategyValidator validator = StrategyValidator.essential();
    private final YaviRules yavi = YaviRules.byPattern();
    private final YaviRules yaviWithFloor = YaviRules.byHand();
    private final HibernateRules hibernate = HibernateRules.byPattern();
    private final HibernateRules hibernateWithFloor = HibernateRules.byHand();
    private Strategy plan = Plans.clean(1);

    /** Makes the plan, and makes sure that all find as much in it as they should. */
    @Setup
    public void makePlan() {
        plan = Plans.plan(times, faulty);
        int findings = Plans.findings(times, faulty);
        FloorCheck.sameFindings(plan, findings);
        FloorCheck.sameNumber(plan, findings, yavi, hibernate);
        FloorCheck.sameNumber(plan, findings, yaviWithFloor, hibernateWithFloor);
    }

    /** By hand. */
    @Benchmark
    public Object floor() {
        return Floor.essential(plan);
    }

    /** By the validator. */
    @Benchmark
    public Object validator() {
        return validator.validate(plan);
    }

    /** By the validator, with the message of each finding. */
    @Benchmark
    public Object messages() {
        return validator.validate(plan).findings().stream()
                .map(Finding::message)
                .toList();
    }

    /** By YAVI. */
    @Benchmark
    public Object yavi() {
        return yavi.validate(plan);
    }

    /** By YAVI, with the lines of the floor for placeholders. */
    @Benchmark
    public Object yaviwithfloor() {
        return yaviWithFloor.validate(plan);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public Object hibernate() {
        return hibernate.validate(plan);
    }

    /** By Hibernate Validator, with the lines of the floor for placeholders. */
    @Benchmark
    public Object hibernatewithfloor() {
        return hibernateWithFloor.validate(plan);
    }
}
