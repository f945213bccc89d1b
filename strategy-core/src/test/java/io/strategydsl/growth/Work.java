package io.strategydsl.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What it took to do something: how much memory, and how many steps of each method by its number. */
public final class Work {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long bytes;
    private final long[] steps;

    private Work(long bytes, long[] before, long[] after) {
        this.bytes = bytes;
        this.steps = after.clone();
        for (int method = 0; method < before.length; method++) {
            steps[method] -= before[method];
        }
    }

    /** Returns what it takes to run something. */
    public static Work of(Runnable running) {
        long[] stepsBefore = StepCounter.soFar();
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        running.run();
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
        return new Work(bytes, stepsBefore, StepCounter.soFar());
    }

    long bytes() {
        return bytes;
    }

    /** Returns the steps of a method, by its number. */
    long steps(int method) {
        return method < steps.length ? steps[method] : 0;
    }
}
