package io.strategydsl.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How the work for a question grows with the plan.
 *
 * @param once the work for a plan
 * @param twice the work for a plan twice as large
 * @param fourTimes the work for a plan four times as large
 */
record Growth(Work once, Work twice, Work fourTimes) {
    /** How much the whole may grow with a doubling, which leaves room for what comes of sorting. */
    private static final double MAX_GROWTH = 2.2;

    /**
     * How much each method may grow with each doubling. Methods that compare what is sorted grow more than the whole does,
     * and the square grows four times. Work for what comes in pairs is so seen though it is little yet beside the rest.
     */
    private static final double MAX_GROWTH_OF_A_METHOD = 3.3;

    /**
     * What took fewer steps in the largest plan says nothing yet: how often ids meet in a hash table is a matter of chance as
     * long as it is seldom. What grows with the square takes several times as many there.
     */
    private static final int MIN_STEPS = 128;

    /** Returns what grows too fast, in words, among the methods that are looked at. */
    List<String> tooFast(Predicate<String> lookedAt) {
        int[] methods = IntStream.range(0, StepCounter.methods())
                .filter(method -> once.steps(method) > 0 || fourTimes.steps(method) > 0)
                .filter(method -> lookedAt.test(StepCounter.method(method)))
                .toArray();
        List<String> tooFast = new ArrayList<>();
        // Tables and buffers grow by leaps, so a leap is no growth yet.
        if (isSteep(once.bytes(), twice.bytes(), fourTimes.bytes(), MAX_GROWTH)) {
            tooFast.add(numbers("bytes", once.bytes(), twice.bytes(), fourTimes.bytes()));
        }
        int[] rest =
                IntStream.of(methods).filter(method -> !isComparison(method)).toArray();
        if (steps(fourTimes, rest) > MAX_GROWTH * MAX_GROWTH * steps(once, rest)) {
            tooFast.add(numbers("steps", steps(once, rest), steps(twice, rest), steps(fourTimes, rest)));
        }
        for (int method : methods) {
            long least = once.steps(method);
            long more = twice.steps(method);
            long most = fourTimes.steps(method);
            // What a small plan does not reach, such as the cutting of long texts, has begun on the way.
            if (least > 0
                    && most > MIN_STEPS
                    && !isLeftToChance(method)
                    && isSteep(least, more, most, MAX_GROWTH_OF_A_METHOD)) {
                tooFast.add(numbers("steps of " + StepCounter.method(method), least, more, most));
            }
        }
        return tooFast;
    }

    /** Sorting and hash maps compare more often than there are elements, so these methods have their own limit only. */
    private static boolean isComparison(int method) {
        String name = StepCounter.method(method);
        return name.contains(".compare") || name.endsWith(".equals");
    }

    /**
     * Which constants meet in a hash table differs from run to run, and some are asked for more often the larger a plan is. So
     * these steps count in the sum alone.
     */
    private static boolean isLeftToChance(int method) {
        return StepCounter.method(method).contains(".getNextIn");
    }

    private static boolean isSteep(long once, long twice, long fourTimes, double most) {
        return twice > most * once && fourTimes > most * twice;
    }

    private static long steps(Work work, int[] methods) {
        return IntStream.of(methods).mapToLong(work::steps).sum();
    }

    private static String numbers(String what, long once, long twice, long fourTimes) {
        return what + ": " + once + ", " + twice + ", " + fourTimes;
    }
}
