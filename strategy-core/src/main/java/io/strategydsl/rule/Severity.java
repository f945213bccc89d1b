package io.strategydsl.rule;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The articles state it as a condition, or the plan contradicts itself. A plan with one is not valid. */
    ERROR,
    /** The articles advise it. */
    WARNING,
    /** The articles suggest it, or it is worth knowing. */
    INFO
}
