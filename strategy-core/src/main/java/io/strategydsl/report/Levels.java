package io.strategydsl.report;

import io.strategydsl.rule.Severity;

/** The words by which other programs know how much a finding matters. */
final class Levels {

    private Levels() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
