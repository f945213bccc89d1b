package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.TraceRow;
import io.strategydsl.planning.traceability.Traceability;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There are as many rows as ways through the plan, so whoever reads some of them must not pay for all. */
class FirstRowsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SIZE = 150;
    private static final int FEW = 10;

    /** An object for each of the rows would be some fifty million bytes. */
    private static final long MAX_BYTES = 200_000;

    private final Traceability mesh = Traceability.of(mesh());

    @Test
    void ofAMeshAreReadWithoutTheOthers() {
        List<TraceRow> warm = mesh.rows().limit(FEW).toList();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        List<TraceRow> rows = mesh.rows().limit(FEW).toList();
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(rows).isEqualTo(warm).hasSize(FEW);
        assertThat(bytes).isLessThan(MAX_BYTES);
    }

    @Test
    void ofAMeshAreReadByAnIteratorWithoutTheOthers() {
        assertThat(mesh.rows().iterator().next().tactic()).isPresent();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Iterator<TraceRow> rows = mesh.rows().iterator();
        TraceRow first = rows.next();
        TraceRow second = rows.next();
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(List.of(first, second))
                .extracting(row -> row.tactic().orElseThrow().id())
                .containsExactly("tactic-0", "tactic-1");
        assertThat(bytes).isLessThan(MAX_BYTES);
    }

    /** Every goal supports all objectives, and every tactic serves all goals. */
    private static Strategy mesh() {
        return Strategy.builder("plan")
                .objectives(ids("objective")
                        .map(id -> Objective.builder(id).build())
                        .toList())
                .goals(ids("goal")
                        .map(id -> Goal.builder(id)
                                .supportedObjectives(ids("objective").toList())
                                .build())
                        .toList())
                .tactics(ids("tactic")
                        .map(id -> Tactic.builder(id)
                                .servedGoals(ids("goal").toList())
                                .build())
                        .toList())
                .build();
    }

    private static Stream<String> ids(String kind) {
        return IntStream.range(0, SIZE).mapToObj(number -> kind + "-" + number);
    }
}
