package io.strategydsl.benchmark;

import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.json.StrategyReader;
import io.strategydsl.model.Strategy;
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
 * Writing a plan as JSON and reading it, against Jackson databind on plain records. The file is the same, character by
 * character; but databind checks nothing: no ids, no lengths, no repeated members, and the first fault ends it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class PlanFileBenchmark {
    /** How many times the 257 elements. */
    @Param({"1", "500"})
    public int times;

    // The largest of these files is longer than what is read by default.
    private final StrategyReader reader =
            StrategyJson.reader().limits(ReadLimits.standard().maxLength(200_000_000));
    private Strategy plan = Plans.clean(1);
    private PlainPlan records = PlainPlans.clean(1);
    private String file = "";

    /** Makes both plans and their file, and makes sure that it is the same one and that they come back. */
    @Setup
    public void write() {
        plan = Plans.clean(times);
        records = PlainPlans.clean(times);
        file = StrategyJson.write(plan);
        if (!file.equals(PlainPlanJson.write(records) + '\n')) {
            throw new IllegalStateException("databind writes another file");
        }
        if (!reader.read(file).equals(plan)) {
            throw new IllegalStateException("the library reads another plan");
        }
        if (!PlainPlanJson.read(file).equals(records)) {
            throw new IllegalStateException("databind reads other records");
        }
        System.out.printf("# %d characters%n", file.length());
    }

    /** The records by databind. */
    @Benchmark
    public String recordsWrite() {
        return PlainPlanJson.write(records);
    }

    /** The plan by the library. */
    @Benchmark
    public String libraryWrite() {
        return StrategyJson.write(plan);
    }

    /** The records by databind. */
    @Benchmark
    public PlainPlan recordsRead() {
        return PlainPlanJson.read(file);
    }

    /** The plan by the library. */
    @Benchmark
    public Strategy libraryRead() {
        return reader.read(file);
    }
}
