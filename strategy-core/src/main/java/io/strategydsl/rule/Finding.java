package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One thing that a rule found: where, what, why it matters and how to fix it. {@code toString()} is the {@link #summary()}. */
public sealed interface Finding permits StatedFinding {

    /** Starts a finding of a rule about an element or one of its attributes. */
    static FindingBuilder builder(RuleInfo rule, ElementPath path) {
        Checks checks = Checks.of("finding");
        return new FindingBuilder(checks.present("rule", rule), checks.present("path", path));
    }

    /** Returns the metadata of the rule. */
    RuleInfo rule();

    /** Returns its severity: that of the rule, unless the validator sets another. */
    Severity severity();

    /** Returns the path of the element or attribute that it is about. */
    ElementPath path();

    /** Returns the value that was found, in readable form; empty if something is missing. */
    Optional<String> found();

    /** Returns the message with the names of its arguments in braces, such as "{subject} has no owner". */
    String template();

    /**
     * Returns the arguments of the message and of the fix by name, always including {@code subject}. Values are strings,
     * whole numbers, {@code BigDecimal}, days, or lists of these.
     */
    Map<String, Object> arguments();

    /** Returns the fix with the names of its arguments in braces. */
    String fixTemplate();

    /** Returns what a crashed rule threw; findings are compared without it. */
    Optional<Throwable> cause();

    /** Returns the id of the rule. */
    default RuleId id() {
        return rule().id();
    }

    /** Returns the message: what was found, in a sentence without a full stop. */
    default String message() {
        return Template.filled(template(), arguments());
    }

    /** Returns why it matters. */
    default String why() {
        return rule().why();
    }

    /** Returns how to fix it: the call to make. */
    default String fix() {
        return Template.filled(fixTemplate(), arguments());
    }

    /** Returns the finding as one line for a log, such as "ERROR tactic.owned at tactics/list/owners: ...". */
    default String summary() {
        return PlainText.onOneLine(
                severity().word().toUpperCase(Locale.ROOT) + " " + id() + " at " + path() + ": " + message());
    }

    /** Returns the sources of the rule. */
    default List<Source> sources() {
        return rule().sources();
    }
}
