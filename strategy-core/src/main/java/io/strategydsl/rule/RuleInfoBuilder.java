package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the metadata of a rule. The title defaults to the id, the severity to ERROR, the source to the house. */
public final class RuleInfoBuilder {
    private final Checks checks;
    private final ImmutableRuleInfo.Builder draft = ImmutableRuleInfo.builder();

    RuleInfoBuilder(RuleId id) {
        this.checks = Checks.of("rule", id.value());
        draft.id(id)
                .title(id.value())
                .fault("")
                .description("")
                .why("")
                .fix("")
                .advice("")
                .whenToSuppress("")
                .since("")
                .severity(Severity.ERROR)
                .sources(List.of(Source.house()));
    }

    RuleInfoBuilder(RuleInfo start) {
        this.checks = Checks.of("rule", start.id().value());
        draft.from(start);
    }

    /**
     * Sets the title: what the rule asks for, in a few words without a full stop.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder title(String title) {
        draft.title(checks.words("title", title));
        return this;
    }

    /**
     * Sets what is wrong with what it finds, in a few words such as "no owner", which reports put behind a number of elements.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder fault(String fault) {
        draft.fault(checks.words("fault", fault));
        return this;
    }

    /**
     * Sets what the rule finds, in a sentence or two.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder description(String description) {
        draft.description(checks.words("description", description));
        return this;
    }

    /**
     * Sets why it matters.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder why(String why) {
        draft.why(checks.words("why", why));
        return this;
    }

    /**
     * Sets how to fix what it finds: the call to make.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder fix(String fix) {
        draft.fix(checks.words("fix", fix));
        return this;
    }

    /**
     * Sets how to fix what it finds in words for whoever fills in a form: what to decide or add, in a sentence or two without
     * code.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder advice(String advice) {
        draft.advice(checks.words("advice", advice));
        return this;
    }

    /** Sets the example: a part of a plan that violates it, and the same part fixed. */
    public RuleInfoBuilder example(RuleExample example) {
        draft.example(checks.present("example", example));
        return this;
    }

    /**
     * Sets when its findings can rightly be accepted, in a sentence or two.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder whenToSuppress(String whenToSuppress) {
        draft.whenToSuppress(checks.words("whenToSuppress", whenToSuppress));
        return this;
    }

    /** Sets the severity of its findings. */
    public RuleInfoBuilder severity(Severity severity) {
        draft.severity(checks.present("severity", severity));
        return this;
    }

    /** Sets the sources, in place of the house. */
    public RuleInfoBuilder sources(Source... sources) {
        draft.sources(checks.allPresent("sources", Arrays.asList(checks.present("sources", sources))));
        return this;
    }

    /** Sets the parameters that a validator can set for it. */
    public RuleInfoBuilder parameters(RuleParameter<?>... parameters) {
        draft.parameters(checks.allPresent("parameters", Arrays.asList(checks.present("parameters", parameters))));
        return this;
    }

    /**
     * Sets the rules that report the causes whose effects this one would report.
     *
     * @throws IllegalArgumentException if one of them does not have the form of a rule id
     */
    public RuleInfoBuilder yieldsTo(String... rules) {
        List<RuleId> ids = new ArrayList<>();
        for (String rule : checks.present("rules that it yields to", rules)) {
            ids.add(RuleId.of(rule));
        }
        draft.yieldsTo(ids);
        return this;
    }

    /**
     * Sets the first version that has it.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public RuleInfoBuilder since(String version) {
        draft.since(checks.words("since", version));
        return this;
    }

    /** Returns the metadata as set so far. */
    public RuleInfo build() {
        return draft.build();
    }
}
