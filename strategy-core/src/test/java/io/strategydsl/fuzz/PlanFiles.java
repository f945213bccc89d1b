package io.strategydsl.fuzz;

import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.json.StrategyReader;
import io.strategydsl.model.Strategy;
import io.strategydsl.yaml.StrategyYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What Jazzer gives bytes to; it needs nothing of Jazzer. */
public final class PlanFiles {
    private PlanFiles() {}

    /** Reads bytes as a plan file in each format: it is refused with what is wrong, or the plan is written and read again. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(StrategyJson.reader(), bytes);
        check(StrategyYaml.reader(), bytes);
    }

    private static void check(StrategyReader reader, byte[] bytes) {
        try {
            Strategy plan = reader.read(new ByteArrayInputStream(bytes));
            if (!StrategyJson.read(StrategyJson.write(plan)).equals(plan)
                    || !StrategyYaml.read(StrategyYaml.write(plan)).equals(plan)) {
                throw new IllegalStateException("another plan was read again: " + plan);
            }
        } catch (StrategyFormatException e) {
            if (e.problems().isEmpty()) {
                throw new IllegalStateException("refused without a problem", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
