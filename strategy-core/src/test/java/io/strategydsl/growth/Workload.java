package io.strategydsl.growth;

import com.sun.management.ThreadMXBean;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.ValidationReport;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Asks all questions of a plan of one shape, and says what each took: the steps of each method by its name, and the bytes
 * under {@link #BYTES}. A class that was loaded anew is another class, so what goes in and out is of the JDK.
 */
public final class Workload implements BiFunction<String, Integer, Map<String, Map<String, Long>>> {
    static final String BYTES = "";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Called by name. */
    public Workload() {}

    /** The workload as a loader has it that counts. */
    @SuppressWarnings("unchecked") // It is this class, by another loader.
    static BiFunction<String, Integer, Map<String, Map<String, Long>>> counted() {
        try {
            return (BiFunction<String, Integer, Map<String, Map<String, Long>>>)
                    new StepCountingLoader(Workload.class.getClassLoader())
                            .loadClass(Workload.class.getName())
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Map<String, Long>> apply(String plan, Integer size) {
        String[] words = plan.split(" ", -1);
        Strategy strategy = Shape.valueOf(words[1]).plan(size, References.valueOf(words[0]));
        ValidationReport report = Question.validated(strategy);
        Map<String, Map<String, Long>> work = new LinkedHashMap<>();
        for (Question question : Question.values()) {
            work.put(question.name(), work(question, strategy, report));
        }
        return work;
    }

    private static Map<String, Long> work(Question question, Strategy plan, ValidationReport report) {
        Map<String, Long> stepsBefore = StepCounter.stepsByMethod();
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        Object unused = question.ask(plan, report);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
        Map<String, Long> work = new TreeMap<>();
        StepCounter.stepsByMethod().forEach((method, steps) -> {
            long more = steps - stepsBefore.getOrDefault(method, 0L);
            if (more > 0) {
                work.put(method, more);
            }
        });
        work.put(BYTES, bytes);
        return work;
    }
}
