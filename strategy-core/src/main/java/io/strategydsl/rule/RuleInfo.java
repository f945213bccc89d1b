package io.strategydsl.rule;

import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.ValueStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The metadata of a rule: its id, texts, severity and sources. {@code toString()} is the {@link #summary()}, since findings
 * hold it and end up in logs.
 */
@ValueStyle
@Value.Immutable
public sealed interface RuleInfo permits ImmutableRuleInfo {

    /**
     * Starts the metadata of a rule.
     *
     * @param id the id of the rule, such as {@code acme.tactic.budgeted}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleInfoBuilder builder(String id) {
        return new RuleInfoBuilder(RuleId.of(id));
    }

    /** Returns the id. */
    RuleId id();

    /** Returns what the rule asks for, in a few words without a full stop, such as "Every tactic has an owner". */
    String title();

    /**
     * Returns what is wrong with what it finds, in so few words that they stand in a line of a report behind any number of
     * elements: "no owner", as in "3 of 8 tactics: no owner". Empty for a custom rule that states none; then reports say that
     * its title is not so.
     */
    String fault();

    /** Returns what the rule finds, in a sentence or two. */
    String description();

    /** Returns why it matters. */
    String why();

    /** Returns how to fix what it finds, for whoever writes Java: the call to make. */
    String fix();

    /**
     * Returns how to fix what it finds, for whoever fills in a form: what to decide or add, in a sentence or two without code
     * that ends with a full stop or a question mark. Empty for a custom rule that states none; then findings say their
     * message as a sentence.
     */
    String advice();

    /** Returns a part of a plan that violates it, and the same part fixed; optional for custom rules. */
    Optional<RuleExample> example();

    /** Returns when it is right to accept its findings; empty if not stated. */
    String whenToSuppress();

    /** Returns the severity of its findings, unless the validator sets another. */
    Severity severity();

    /** Returns its sources; for a custom rule, the house. */
    List<Source> sources();

    /** Returns the parameters that a validator can set for it. */
    List<RuleParameter<?>> parameters();

    /** Returns the rules to which it leaves a finding when they report its cause. */
    List<RuleId> yieldsTo();

    /** Returns the first version of the library that has it; empty for custom rules. */
    String since();

    /** Returns the rule as one line for a log, such as "tactic.owned (ERROR): Every tactic has an owner". */
    default String summary() {
        return PlainText.onOneLine(id() + " (" + severity().word().toUpperCase(Locale.ROOT) + "): " + title());
    }

    /** Returns its sources as reports cite them, such as "CC7 step 2, CC8 step 3". */
    default String citation() {
        List<String> citations = new ArrayList<>();
        for (Source source : sources()) {
            citations.add(source.citation());
        }
        return String.join(", ", citations);
    }

    /** Returns a builder that starts from this metadata, which stays unchanged. */
    default RuleInfoBuilder toBuilder() {
        return new RuleInfoBuilder(this);
    }
}
