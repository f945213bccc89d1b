package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.util.function.BiConsumer;

/** The second half of the sentence that makes a rule: why, how to fix it, and how much it matters. */
public final class RuleBuilder {
    private final RuleInfoBuilder info;
    private final ElementKind kind;
    private final BiConsumer<Element, Inspection> check;

    RuleBuilder(RuleInfoBuilder info, ElementKind kind, BiConsumer<Element, Inspection> check) {
        this.info = info;
        this.kind = kind;
        this.check = check;
    }

    /**
     * States what the rule asks for in a few words, in place of "Tactic that has no budget line".
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder titled(String title) {
        info.title(title);
        return this;
    }

    /**
     * States why it matters.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleBuilder because(String why) {
        info.why(why);
        return this;
    }

    /**
     * States how to fix it: the call to make.
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
        return new MadeRule(info.severity(severity).build(), kind, check);
    }

    private record MadeRule(RuleInfo info, ElementKind kind, BiConsumer<Element, Inspection> check) implements Rule {
        @Override
        public void lookAt(Subjects subjects) {
            subjects.each(kind, check);
        }

        @Override
        public String toString() {
            return info.id().value();
        }
    }

    /** Which rule it makes. */
    @Override
    public String toString() {
        return "rule '" + info.build().id() + "' about " + kind.wordWithArticle();
    }
}
