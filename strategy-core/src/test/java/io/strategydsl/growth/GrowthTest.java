package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the shape of a plan, what it takes to ask about it grows as the plan does: twice the plan takes no more than 2.2
 * times the work, which leaves room for sorting. Work is counted in steps, which notice what goes through the plan again
 * and again, and in bytes, which notice what the JDK copies. Both are the same however busy the machine is.
 *
 * <p>Bytes are held to that over two doublings together, since tables and buffers grow by leaps.
 */
@Tag("large")
class GrowthTest {
    private static final double MAX_GROWTH = 2.2;
    private static final int SIZE = 300;

    /** Enough to load all classes, which takes memory once. */
    private static final int SMALL_SIZE = 20;

    @ParameterizedTest
    @MethodSource("plans")
    void takesNoMoreThanTwiceTheWorkForTwiceThePlan(String plan) {
        BiFunction<String, Integer, Map<String, Map<String, Long>>> workload = Workload.counted();
        workload.apply(plan, SMALL_SIZE);

        Map<String, Map<String, Long>> once = workload.apply(plan, SIZE);
        Map<String, Map<String, Long>> twice = workload.apply(plan, 2 * SIZE);
        Map<String, Map<String, Long>> fourTimes = workload.apply(plan, 4 * SIZE);

        List<String> steep = new ArrayList<>();
        for (Question question : Question.values()) {
            Work first = Work.of(once, question);
            Work second = Work.of(twice, question);
            Work third = Work.of(fourTimes, question);
            second.steepness(first, MAX_GROWTH).ifPresent(grown -> steep.add(question + " " + grown));
            third.steepness(second, MAX_GROWTH).ifPresent(grown -> steep.add(question + " " + grown));
            if (third.bytes() > MAX_GROWTH * MAX_GROWTH * first.bytes()) {
                steep.add(question + " takes " + first.bytes() + " and then " + third.bytes() + " bytes");
            }
        }
        assertThat(steep).isEmpty();
    }

    static Stream<String> plans() {
        return Arrays.stream(References.values())
                .flatMap(references -> Arrays.stream(Shape.values()).map(shape -> references + " " + shape));
    }
}
