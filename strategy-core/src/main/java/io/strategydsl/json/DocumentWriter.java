package io.strategydsl.json;

import java.io.IOException;
import java.math.BigDecimal;

/** Takes a document of objects, lists and values piece by piece, in the order in which it is read. */
interface DocumentWriter {
    /** Starts an object or a list, by its bracket. */
    void open(char bracket) throws IOException;

    /** Ends what was opened last. */
    void close(char bracket) throws IOException;

    /** Writes the name of a member; its value comes next. */
    void name(String name) throws IOException;

    void text(String text) throws IOException;

    void number(BigDecimal number) throws IOException;

    /** Writes a whole number, true or false. */
    void literal(Object value) throws IOException;
}
