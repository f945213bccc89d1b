package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.model.Strategy;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    private static final Strategy PLAN = StrategyDsl.strategy(
            "plan",
            s -> s.goal(
                    "known",
                    "Be known",
                    g -> g.tactic("list", "List them", t -> t.effort("12.5").label("language", "en"))));
    private static final String FILE = StrategyJson.write(PLAN);

    @Test
    void areWideByDefault() {
        assertThat(ReadLimits.standard())
                .hasToString("depth 50, length 50000000, text 20000, number 100, entries 1000000, problems 1000");
    }

    @Test
    void ofDepth() {
        assertLimit(5, (limits, limit) -> limits.maxDepth(limit), "deep in each other");
    }

    @Test
    void ofLength() {
        assertLimit(FILE.length(), (limits, limit) -> limits.maxLength(limit), "the document is longer than ");
    }

    @Test
    void ofTexts() {
        assertLimit("List them".length(), (limits, limit) -> limits.maxText(limit), "has 9 characters; at most 8");
    }

    @Test
    void ofNumbers() {
        assertLimit(4, (limits, limit) -> limits.maxNumber(limit), "this number has 4 characters; at most 3 are read");
    }

    @Test
    void ofEntries() {
        assertLimit(4, (limits, limit) -> limits.maxEntries(limit), "have more than 3 entries together");
    }

    @Test
    void ofProblems() {
        StrategyReader reader =
                StrategyJson.reader().limits(ReadLimits.standard().maxProblems(2));

        assertThatThrownBy(() -> reader.read("{\"a\": 1, \"b\": 2, \"c\": 3}"))
                .isInstanceOfSatisfying(StrategyFormatException.class, refused -> {
                    assertThat(refused.problems()).hasSize(2);
                    assertThat(refused.isComplete()).isFalse();
                });
    }

    @Test
    void saysWhatItTakes() {
        assertThat(StrategyJson.reader()).hasToString("reader of plan files within " + ReadLimits.standard());
    }

    private interface Setting {
        ReadLimits set(ReadLimits limits, int limit);
    }

    /** The plan is within a limit, and beyond one that is lower by one. */
    private static void assertLimit(int limit, Setting setting, String message) {
        Function<Integer, StrategyReader> reader =
                most -> StrategyJson.reader().limits(setting.set(ReadLimits.standard(), most));

        assertThat(reader.apply(limit).read(FILE)).isEqualTo(PLAN);
        assertThatThrownBy(() -> reader.apply(limit - 1).read(FILE))
                .isInstanceOf(StrategyFormatException.class)
                .hasMessageContaining(message);
    }
}
