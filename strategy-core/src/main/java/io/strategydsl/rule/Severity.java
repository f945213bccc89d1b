package io.strategydsl.rule;

/**
 * How much a finding matters, most severe first. It is the choice of this library; how strongly an article asks for
 * something is its {@link Strength}.
 */
public enum Severity {
    /** The plan contradicts itself, or cannot be carried out or judged. A plan with one is not valid. */
    ERROR("error"),
    /** The method asks for it. */
    WARNING("warning"),
    /** It is worth knowing. Reports call it a note. */
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
