package io.strategydsl.language.phrases;

/** What a finding says in words that depend on what was found. */
public enum Part {
    /** What was found. */
    MESSAGE(".message."),
    /** What to do. */
    ADVICE(".advice."),
    /** A part of a sentence that is an argument of one of them. */
    CLAUSE(".clause.");

    final String infix;

    Part(String infix) {
        this.infix = infix;
    }
}
