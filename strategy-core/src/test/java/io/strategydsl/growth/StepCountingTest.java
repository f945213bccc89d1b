package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** What is counted shows a loop over all within a loop over all, whoever goes through it. */
class StepCountingTest {

    @Test
    void findsNothingInALoop() {
        assertThat(tooFast(OneByOne.class)).isEmpty();
    }

    @Test
    void findsALoopInALoop() {
        assertThat(tooFast(EachWithEach.class)).anyMatch(growth -> growth.contains("EachWithEach.applyAsInt"));
    }

    @Test
    void findsAListThatTheJdkGoesThroughInALoop() {
        assertThat(tooFast(EachSought.class)).anyMatch(growth -> growth.contains("EachSought.applyAsInt"));
    }

    @Test
    void findsATextThatTheJdkGoesThroughInALoop() {
        assertThat(tooFast(EachCharacterSought.class))
                .anyMatch(growth -> growth.contains("EachCharacterSought.applyAsInt"));
    }

    @Test
    void findsATextThatIsCopiedInALoop() {
        assertThat(tooFast(EachCopied.class)).anyMatch(growth -> growth.startsWith("bytes"));
    }

    private static List<String> tooFast(Class<? extends IntUnaryOperator> working) {
        IntUnaryOperator counted = StepCountingLoader.counted(working);
        assertThat(counted.applyAsInt(1)).isNotNegative();
        return new Growth(work(counted, 100), work(counted, 200), work(counted, 400))
                .tooFast(method -> method.contains(working.getSimpleName()));
    }

    private static Work work(IntUnaryOperator counted, int size) {
        return Work.of(() -> {
            int unused = counted.applyAsInt(size);
        });
    }

    /** Loaded by name. */
    public static final class OneByOne implements IntUnaryOperator {
        /** Called by name. */
        public OneByOne() {}

        @Override
        public int applyAsInt(int size) {
            List<String> words = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                words.add("x".repeat(8));
            }
            return words.size();
        }
    }

    /** Loaded by name. */
    public static final class EachWithEach implements IntUnaryOperator {
        /** Called by name. */
        public EachWithEach() {}

        @Override
        public int applyAsInt(int size) {
            int sum = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    sum++;
                }
            }
            return sum;
        }
    }

    /** Loaded by name. */
    public static final class EachSought implements IntUnaryOperator {
        /** Called by name. */
        public EachSought() {}

        @Override
        public int applyAsInt(int size) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (!numbers.contains(i)) {
                    numbers.add(i);
                }
            }
            return numbers.size();
        }
    }

    /** Loaded by name. */
    public static final class EachCharacterSought implements IntUnaryOperator {
        /** Called by name. */
        public EachCharacterSought() {}

        @Override
        public int applyAsInt(int size) {
            String text = "x".repeat(size) + "y";
            int sum = 0;
            for (int i = 0; i < size; i++) {
                sum += text.indexOf('y');
            }
            return sum;
        }
    }

    /** Loaded by name. */
    public static final class EachCopied implements IntUnaryOperator {
        /** Called by name. */
        public EachCopied() {}

        @Override
        public int applyAsInt(int size) {
            String text = "";
            for (int i = 0; i < size; i++) {
                text = text.concat("x");
            }
            return text.length();
        }
    }
}
