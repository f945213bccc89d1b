package io.strategydsl.rule;

import io.strategydsl.internal.PlainText;
import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a rule says of itself: the one place for its id, words, severity and source. It prints as its
 * {@link #summary()}, since findings carry it and end up in logs.
 */
@ValueStyle
@Value.Immutable
public sealed interface RuleInfo permits ImmutableRuleInfo {

    /**
     * Starts the information of a rule.
     *
     * @param id what names the rule, such as {@code acme.tactic.budgeted}
     * @throws IllegalArgumentException if it does not have the form of a rule id
     */
    static RuleInfoBuilder builder(String id) {
        return new RuleInfoBuilder(RuleId.of(id));
    }

    /** What names the rule. */
    RuleId id();

    /** What the rule asks for, in a few words without a final full stop, such as "Every tactic has an owner". */
    String title();

    /** What the rule finds, in a sentence or two. */
    String description();

    /** Why it matters. */
    String why();

    /** How to fix what it finds: the call to make. */
    String fix();

    /** The part of a plan that it finds fault with, and the same part fixed; custom rules can do without. */
    Optional<RuleExample> example();

    /** When its findings can be accepted with a reason; empty where that is not said. */
    String whenToSuppress();

    /** How much its findings matter, unless the validator is told otherwise. */
    Severity severity();

    /** Where it comes from; a custom rule comes from the house. */
    List<Source> sources();

    /** What a validator can set for it. */
    List<RuleParameter<?>> parameters();

    /** The rules that report the cause of which this one would report the effect. */
    List<RuleId> yieldsTo();

    /** The version of the library that first had it; empty for custom rules. */
    String since();

    /** The rule on one line, as a log has it, such as "tactic.owned (ERROR): Every tactic has an owner". */
    default String summary() {
        return PlainText.onOneLine(id() + " (" + severity().word().toUpperCase(Locale.ROOT) + "): " + title());
    }

    /** How reports cite its sources, such as "CC7 step 2, CC8 step 3". */
    default String citation() {
        return sources().stream().map(Source::citation).collect(Collectors.joining(", "));
    }

    /** A builder that starts from this; changing it leaves this as it is. */
    default RuleInfoBuilder toBuilder() {
        return new RuleInfoBuilder(this);
    }
}
