package io.strategydsl.json;

import tools.jackson.core.JacksonException;

/** What becomes of what a parser refuses, after which nothing can be read. */
interface Failures {
    /** Returns what to throw when there is no next token. */
    RuntimeException atToken(JacksonException e);

    /** Returns what to throw when the current token has no text. */
    RuntimeException inText(JacksonException e);

    /** Leaves them to whoever made the parser. */
    static Failures left() {
        return new Failures() {
            @Override
            public RuntimeException atToken(JacksonException e) {
                return e;
            }

            @Override
            public RuntimeException inText(JacksonException e) {
                return e;
            }
        };
    }
}
