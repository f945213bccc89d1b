package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/** Says that a plan that had to be valid is not. Its message is the report as text. */
public final class InvalidStrategyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /** Carries a report. */
    public InvalidStrategyException(ValidationReport report) {
        super("\n" + Checks.of("invalid strategy").present("report", report).text());
        this.report = report;
    }

    /** All that was found. */
    public ValidationReport report() {
        return report;
    }

    // A plan is a value in memory and not a stream of bytes; half an exception would have no report.
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(InvalidStrategyException.class.getName());
    }
}
