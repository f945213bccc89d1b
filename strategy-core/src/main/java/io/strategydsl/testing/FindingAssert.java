package io.strategydsl.testing;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import java.util.List;
import java.util.function.Predicate;

/** Assertions on the findings of one rule. Each narrows down which of them is meant. */
public final class FindingAssert {
    private final StrategyAssert strategy;
    private final String expected;
    private final List<Finding> findings;

    FindingAssert(StrategyAssert strategy, String expected, List<Finding> findings) {
        this.strategy = strategy;
        this.expected = expected;
        this.findings = findings;
    }

    /**
     * Asserts the path.
     *
     * @param path the element, such as "tactics/list", or an attribute of it, such as "tactics/list/owners"
     * @throws IllegalArgumentException if it is not a path
     */
    public FindingAssert at(String path) {
        ElementPath asked = ElementPath.parse(path);
        return narrowed(
                " at " + path,
                finding -> asked.equals(finding.path())
                        || asked.equals(finding.path().element()));
    }

    /** Asserts the severity. */
    public FindingAssert withSeverity(Severity severity) {
        Checks.of("assertion").present("severity", severity);
        return narrowed(" as " + severity, finding -> finding.severity() == severity);
    }

    /** Asserts the whole message. */
    public FindingAssert withMessage(String message) {
        Checks.of("assertion").present("message", message);
        return narrowed(
                " with the message \"" + PlainText.value(message) + "\"",
                finding -> finding.message().equals(message));
    }

    /** Returns to the plan, for the next assertion on it. */
    public StrategyAssert and() {
        return strategy;
    }

    private FindingAssert narrowed(String more, Predicate<Finding> isMeant) {
        List<Finding> meant = findings.stream().filter(isMeant).toList();
        if (meant.isEmpty()) {
            throw strategy.unmet(expected + more, "it has\n" + FindingLines.of(findings, strategy.plan()));
        }
        return new FindingAssert(strategy, expected + more, meant);
    }

    /** Returns what is expected, and of which plan. */
    @Override
    public String toString() {
        return strategy + " to have " + expected;
    }
}
