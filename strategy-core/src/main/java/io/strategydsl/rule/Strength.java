package io.strategydsl.rule;

/**
 * How strongly an article asks for what a rule checks. It is a fact about the article; the {@link Severity} of the rule is
 * the choice of this library.
 */
public enum Strength {
    /** The article states it as a condition. */
    MUST("must"),
    /** The article advises it. */
    SHOULD("should"),
    /** The article suggests it, or only mentions or shows it. */
    COULD("could");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** Returns the word for it: "must", "should" or "could". */
    public String word() {
        return word;
    }
}
