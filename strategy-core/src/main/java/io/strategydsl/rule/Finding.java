package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One thing that a rule found: where, what, why it matters and how to fix it, once for whoever
 * writes Java and once for whoever fills in a form. {@code toString()} is the {@link #summary()}. */
public sealed interface Finding permits StatedFinding {

    /** Starts a finding of a rule about an element or one of its attributes. Advice names it by its id. */
    static FindingBuilder builder(RuleInfo rule, ElementPath path) {
        Checks checks = Checks.of("finding");
        return new FindingBuilder(checks.present("rule", rule), checks.present("path", path), null);
    }

    /**
     * Starts a finding of a rule about an element. Advice names it as people know it.
     *
     * @throws IllegalArgumentException if the path is that of an element of another kind
     */
    static FindingBuilder builder(RuleInfo rule, ElementPath path, Element element) {
        Checks checks = Checks.of("finding");
        if (checks.present("path", path).kind()
                != checks.present("element", element).elementKind()) {
            throw checks.refused(
                    "'" + path + "' is no path of " + element.elementKind().wordWithArticle());
        }
        return new FindingBuilder(checks.present("rule", rule), path, element);
    }

    /** Returns the metadata of the rule. */
    RuleInfo rule();

    /** Returns its severity: that of the rule, unless the validator sets another. */
    Severity severity();

    /** Returns the path of the element or attribute that it is about. */
    ElementPath path();

    /** Returns the value that was found, in words; empty if something is missing. */
    Optional<String> found();

    /** Returns the message with the names of its arguments in braces, such as "{subject} has no owner". */
    String template();

    /**
     * Returns the arguments of the message, the fix and the advice by name. They are data, which each language puts in words
     * and in order:
     *
     * <ul>
     *   <li>{@link NamedElement}: an element of the plan, such as {@code subject}, which is always among them
     *   <li>{@code Integer}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code YearMonth}
     *   <li>{@code String}: words of the plan, or an id, or a part of a call for the fix
     *   <li>{@link io.strategydsl.model.ElementKind}; an {@link ElementPath} that leads to an attribute and stands for what the
     *       attribute is called; and any value that a plan can state, such as a target, a constant or an entry of a catalogue
     *   <li>{@link Clause}: a part of a sentence with a template of its own
     *   <li>a {@code List} of these
     * </ul>
     */
    Map<String, Object> arguments();

    /** Returns the fix with the names of its arguments in braces. */
    String fixTemplate();

    /**
     * Returns the advice with the names of its arguments in braces: that of the finding, else that of its rule, else its
     * message as a sentence.
     */
    String adviceTemplate();

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

    /** Returns how to fix it, for whoever writes Java: the call to make. */
    default String fix() {
        return Template.filled(fixTemplate(), arguments());
    }

    /**
     * Returns how to fix it, for whoever fills in a form: what to decide or add, in a sentence or two without code. Elements
     * are called by their names. It ends with a full stop or a question mark.
     */
    default String advice() {
        return Template.advice(adviceTemplate(), arguments());
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
