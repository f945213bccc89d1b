package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class InvalidStrategyExceptionTest {
    private static final ValidationReport REPORT = StrategyValidator.essential().validate(strategy("plan", s -> {}));

    private final InvalidStrategyException exception = new InvalidStrategyException(REPORT);

    @Test
    void printsTheReport() {
        assertThat(exception).hasMessage("\n" + REPORT.text());
    }

    @Test
    void carriesTheReport() {
        assertThat(exception.report()).isSameAs(REPORT);
    }

    @Test
    void refusesToBeWrittenAsBytes() throws Exception {
        ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> out.writeObject(exception))
                .withMessage(InvalidStrategyException.class.getName());
    }
}
