package io.strategydsl.benchmark;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import java.time.LocalDate;
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

/** The agenda of one owner, and of all, for one quarter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgendaBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    /** How many times 100 tactics. */
    @Param({"10", "100", "1000"})
    public int times;

    private Strategy plan = Plans.clean(1);

    /** Makes the plan. */
    @Setup
    public void makePlan() {
        plan = Plans.clean(times);
    }

    /** What one of the owners owes. */
    @Benchmark
    public long ofOneOwner() {
        return Agenda.between(plan, FIRST, LAST)
                .ownedBy("member-0")
                .dueTactics()
                .count();
    }

    /** What all of them owe. */
    @Benchmark
    public long ofAll() {
        return Agenda.between(plan, FIRST, LAST).dueTactics().count();
    }
}
