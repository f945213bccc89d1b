package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/** Thrown where a plan has to be valid and is not. Its message is the report as text. */
public final class InvalidStrategyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /** Makes an exception that carries a report. */
    public InvalidStrategyException(ValidationReport report) {
        super("\n" + Checks.of("invalid strategy").present("report", report).text());
        this.report = report;
    }

    /** Returns the report. */
    public ValidationReport report() {
        return report;
    }

    // A plan cannot be serialised, and without its report the exception would be incomplete.
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(InvalidStrategyException.class.getName());
    }
}
