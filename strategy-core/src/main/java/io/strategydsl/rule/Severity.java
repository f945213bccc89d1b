package io.strategydsl.rule;

/** How much a finding matters, most severe first. */
public enum Severity {
    /** The articles state it as a condition, or the plan contradicts itself. A plan with one is not valid. */
    ERROR("error"),
    /** The articles advise it. */
    WARNING("warning"),
    /** The articles suggest it, or it is worth knowing. Reports call it a note. */
    INFO("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Returns the word for it in reports: "error", "warning" or "note". */
    public String word() {
        return word;
    }
}
