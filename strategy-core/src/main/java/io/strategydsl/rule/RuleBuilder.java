package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.util.Set;

/** Builds a custom rule in one sentence, after what it requires: why it matters, how to fix it, and its severity. */
public final class RuleBuilder {
    private final RuleInfoBuilder info;
    private final ElementKind kind;
    private final Check check;

    /** Checks one element of the kind that the rule is about. */
    interface Check {
        void accept(Element element, Inspection inspection);
    }

    RuleBuilder(RuleInfoBuilder info, ElementKind kind, Check check) {
        this.info = info;
        this.kind = kind;
        this.check = check;
    }

    /**
     * Sets the title: what the rule asks for in a few words, in place of "Tactic that has no budget line".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder title(String title) {
        info.title(title);
        return this;
    }

    /**
     * Sets why it matters.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder because(String why) {
        info.why(why);
        return this;
    }

    /**
     * Sets how to fix it: the call to make.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder fix(String fix) {
        info.fix(fix);
        return this;
    }

    /** Returns the rule with this severity. */
    public Rule severity(Severity severity) {
        Checks.of("rule").present("severity", severity);
        return new OneSentence(info.severity(severity).build(), kind, check);
    }

    private record OneSentence(RuleInfo info, ElementKind kind, Check check) implements Rule.ForEachElement {
        @Override
        public Set<ElementKind> kinds() {
            return Set.of(kind);
        }

        @Override
        public void check(Element element, Inspection inspection) {
            check.accept(element, inspection);
        }

        @Override
        public String toString() {
            return info.id().value();
        }
    }

    /** Returns which rule it builds, and the kind of element that the rule is about. */
    @Override
    public String toString() {
        return "rule '" + info.build().id() + "' about " + kind.wordWithArticle();
    }
}
