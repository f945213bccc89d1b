package io.strategydsl.growth;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.ValidationReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * Validates a plan of one shape and asks all questions about it, and returns what each took, by the name of the question.
 * A class that was loaded anew is another class, so what goes in and out is not: the plan is named by its references and
 * its shape, such as "BROKEN CHAIN_OF_GOALS", and "only" behind that leaves all questions but the validation out.
 */
public final class Workload implements BiFunction<String, Integer, Map<String, Work>> {
    private static final String VALIDATION = "VALIDATION";

    /** Called by name. */
    public Workload() {}

    /** Returns the workload as a loader has it that counts. */
    static BiFunction<String, Integer, Map<String, Work>> counted() {
        return StepCountingLoader.counted(Workload.class);
    }

    @Override
    public Map<String, Work> apply(String name, Integer size) {
        String[] words = name.split(" ", -1);
        Strategy plan = Shape.valueOf(words[1]).plan(size, References.valueOf(words[0]));
        Map<String, Work> work = new LinkedHashMap<>();
        AtomicReference<ValidationReport> validated = new AtomicReference<>();
        work.put(VALIDATION, Work.of(() -> validated.set(Question.validated(plan))));
        ValidationReport report = Objects.requireNonNull(validated.get());
        if (words.length == 2) {
            for (Question question : Question.values()) {
                work.put(question.name(), Work.of(() -> question.ask(plan, report)));
            }
        }
        return work;
    }
}
