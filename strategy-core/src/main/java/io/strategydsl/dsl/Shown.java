package io.strategydsl.dsl;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Element;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.words.ValueWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** How messages show a value that was set before: in short, on one line. */
final class Shown {
    private static final int MAX_TEXT = 40;
    private static final ValueWords WORDS = new ValueWords("'", text -> PlainText.value(text, MAX_TEXT));

    private Shown() {}

    /** Returns the value in short; empty if the verb that set it says all by its name. */
    static String of(Object value) {
        if (value instanceof Schedule.Once once) {
            return once.day().toString();
        }
        if (value instanceof Schedule.Triggered triggered) {
            return "whenever " + WORDS.of(triggered);
        }
        if (value instanceof TacticStatus.Done done) {
            return done.day().map(LocalDate::toString).orElse("");
        }
        if (value instanceof TacticStatus.Dropped dropped) {
            return dropped.day().toString();
        }
        if (value instanceof PostStatus.Published published) {
            return published.day().map(LocalDate::toString).orElse("");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Shown::of).collect(Collectors.joining(", "));
        }
        boolean saidByItsVerb = value instanceof Boolean
                || value instanceof Direction
                || value instanceof ChannelStatus
                || value instanceof PostStatus
                || value instanceof Element;
        return saidByItsVerb ? "" : WORDS.of(value);
    }
}
