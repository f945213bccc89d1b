package io.strategydsl.growth;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What it took to answer a question.
 *
 * @param bytes how much memory was taken
 * @param stepsByMethod how often each method was entered, and a loop of it went on
 */
record Work(long bytes, Map<String, Long> stepsByMethod) {

    static Work of(Map<String, Map<String, Long>> work, Question question) {
        Map<String, Long> counts = Objects.requireNonNull(work.get(question.name()));
        return new Work(counts.getOrDefault(Workload.BYTES, 0L), counts);
    }

    long steps() {
        return stepsByMethod.values().stream().mapToLong(Long::longValue).sum() - bytes;
    }

    /** By how much the steps have grown and where, if they are more than so many times those of something smaller. */
    Optional<String> steepness(Work smaller, double most) {
        return steps() <= most * smaller.steps()
                ? Optional.empty()
                : Optional.of("takes " + smaller.steps() + " and then " + steps() + " steps, most of them more in "
                        + methodsAbove(smaller));
    }

    private String methodsAbove(Work smaller) {
        return stepsByMethod.entrySet().stream()
                .filter(method -> !method.getKey().equals(Workload.BYTES))
                .map(method -> Map.entry(
                        method.getKey(),
                        method.getValue() - 2 * smaller.stepsByMethod.getOrDefault(method.getKey(), 0L)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(method -> method.getKey() + " (" + method.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
