package io.strategydsl.json;

import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in a document, and knows where its reader is. */
final class Problems {
    /** What is longer is no typo of a name. */
    private static final int MAX_NAME = 100;

    private final int max;
    private final Pointer pointer = new Pointer();
    private final List<Problem> found = new ArrayList<>();

    Problems(int max) {
        this.max = max;
    }

    /** Where in the document the reader is. */
    Pointer pointer() {
        return pointer;
    }

    int count() {
        return found.size();
    }

    /** Adds a problem of what is at the pointer. */
    void add(long position, String message, String given, String expected) {
        add(position, message, given, expected, Optional.empty());
    }

    /** Adds a name that is unknown at the pointer, where only these can be. */
    void addUnknown(long position, String given, String expected, Collection<String> known) {
        String quoted = quoted(given);
        Optional<String> nearest = given.length() > MAX_NAME
                ? Optional.empty()
                : Nearest.to(given, known).stream().findFirst();
        String message = quoted + " is unknown here; "
                + nearest.map(name -> "did you mean " + quoted(name) + "?").orElse("expected " + expected);
        add(position, message, quoted, expected, nearest);
    }

    private void add(long position, String message, String given, String expected, Optional<String> nearest) {
        found.add(new Problem(
                pointer.toString(), Position.of(position), PlainText.line(message), given, expected, nearest));
        if (found.size() >= max) {
            throw new Stop();
        }
    }

    /** Adds a problem after which nothing more can be read, and stops. */
    Stop stop(long position, String message, String given, String expected) {
        add(position, message, given, expected);
        return new Stop();
    }

    /** Forgets all problems so far, which mean nothing any more. */
    void clear() {
        found.clear();
    }

    /** @throws StrategyFormatException if there is a problem */
    void throwIfAny(boolean complete) {
        if (!found.isEmpty()) {
            throw new StrategyFormatException(found, complete);
        }
    }

    /** Returns a text of the document as a message shows it: on one line, and cut if it is long. */
    static String quoted(String text) {
        String shown = PlainText.quoted(text);
        return '"' + shown.substring(1, shown.length() - 1) + '"';
    }

    /** Thrown where nothing more can be read; the problem has been added. */
    static final class Stop extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }
}
