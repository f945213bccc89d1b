package io.strategydsl.dsl;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Element;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages show a value that was set before: short, on one line, close to the words in which it was set. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The value in short; empty where the verb that set it says all by its name. */
    static String of(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Schedule schedule) {
            return schedule(schedule);
        }
        if (value instanceof Timeframe timeframe) {
            return timeframe.start() + " to " + timeframe.end();
        }
        if (value instanceof Amount amount) {
            return amount.number().toPlainString() + " " + quoted(amount.unit());
        }
        if (value instanceof Baseline baseline) {
            return baseline.value().toPlainString()
                    + baseline.day().map(day -> " on " + day).orElse("");
        }
        if (value instanceof Cadence cadence) {
            return cadence.times() + " " + cadence.per();
        }
        if (value instanceof ContentShare share) {
            return share.area().name().toLowerCase(Locale.ROOT) + " "
                    + share.percent().toPlainString();
        }
        if (value instanceof TacticStatus.Done done) {
            return done.day().toString();
        }
        if (value instanceof TacticStatus.Dropped dropped) {
            return dropped.day().toString();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Shown::of).collect(Collectors.joining(", "));
        }
        boolean saidByItsVerb = value instanceof Boolean
                || value instanceof Direction
                || value instanceof ChannelStatus
                || value instanceof Element;
        return saidByItsVerb ? "" : value.toString();
    }

    private static String schedule(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return once.day().toString();
        }
        if (schedule instanceof Schedule.Triggered triggered) {
            return "whenever " + quoted(triggered.trigger());
        }
        return schedule instanceof Recurring recurring ? rhythm(recurring.rhythm()) : "ongoing";
    }

    private static String rhythm(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Weekly weekly) {
            return "weekly" + on(weekly.days());
        }
        if (rhythm instanceof Rhythm.Monthly monthly) {
            return monthly.day().isPresent() ? "monthly on day " + monthly.day().getAsInt() : "monthly";
        }
        return rhythm instanceof Rhythm.Yearly yearly ? "yearly" + on(yearly.days()) : "quarterly";
    }

    private static String on(Collection<?> days) {
        return days.isEmpty() ? "" : " on " + of(days);
    }

    private static String quoted(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "..." : text;
        return "'" + PlainText.onOneLine(shown) + "'";
    }
}
