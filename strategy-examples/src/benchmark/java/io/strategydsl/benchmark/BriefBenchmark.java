package io.strategydsl.benchmark;

import io.strategydsl.brief.Brief;
import io.strategydsl.validation.StrategyValidator;
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

/** The brief of a plan with findings as of a day, as a page with its pictures and as Markdown with its diagrams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BriefBenchmark {
    private static final LocalDate DAY = LocalDate.of(Plans.YEAR, 5, 15);

    /** How many times 257 elements; 19 times are some 5,000. */
    @Param({"1", "19"})
    public int times;

    private Brief brief = Brief.of(Plans.clean(1));

    /** Makes the plan and the report on it. */
    @Setup
    public void makeBrief() {
        var plan = Plans.withFindings(times);
        brief = Brief.of(plan)
                .asOf(DAY)
                .with(StrategyValidator.standard().asOf(DAY).validate(plan));
    }

    /** The page. */
    @Benchmark
    public String page() {
        return brief.html();
    }

    /** The same as Markdown. */
    @Benchmark
    public String markdown() {
        return brief.markdown();
    }
}
