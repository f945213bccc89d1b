package io.strategydsl.report;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.util.Map;

/** A value of any attribute in words: ids in single quotes, what somebody wrote in double ones. */
final class ValueWords {

    private ValueWords() {}

    static String of(String attribute, Object value) {
        if (value instanceof String text) {
            return AttributeNouns.isReference(attribute) ? "'" + text + "'" : quoted(text);
        }
        if (value instanceof Map.Entry<?, ?> label) {
            return quoted(label.getValue().toString());
        }
        if (value instanceof Integer number) {
            return Wording.number(BigDecimal.valueOf(number));
        }
        return value instanceof Enum<?> constant ? constant(constant) : composed(value);
    }

    /** The text between quotes, without line breaks, and cut where it is very long. */
    static String quoted(String text) {
        return "\"" + PlainText.value(text) + "\"";
    }

    private static String constant(Enum<?> constant) {
        if (constant instanceof Automation automation) {
            return ChannelParts.automation(automation);
        }
        if (constant instanceof Per per) {
            return Wording.every(per);
        }
        if (constant instanceof Direction direction) {
            return Wording.direction(direction);
        }
        return Wording.constant(constant);
    }

    private static String composed(Object value) {
        if (value instanceof Schedule schedule) {
            return ScheduleWords.of(schedule);
        }
        if (value instanceof Target target) {
            return MetricWords.target(target);
        }
        if (value instanceof Observation observation) {
            return Wording.number(observation.value()) + " on " + observation.day();
        }
        if (value instanceof Baseline baseline) {
            return MetricWords.baseline(baseline);
        }
        if (value instanceof Amount amount) {
            return Wording.amount(amount);
        }
        if (value instanceof Cadence cadence) {
            return Wording.cadence(cadence);
        }
        if (value instanceof ContentShare share) {
            return Wording.share(share);
        }
        if (value instanceof Timeframe timeframe) {
            return timeframe.start() + " until " + timeframe.end();
        }
        return written(value);
    }

    private static String written(Object value) {
        if (value instanceof Resource resource) {
            return Wording.resource(resource, quoted(resource.text()));
        }
        if (value instanceof CalendarEntry entry) {
            return quoted(entry.text()) + " (" + ChannelParts.facts(entry) + ")";
        }
        if (value instanceof Novelty novelty) {
            return quoted(novelty.text()) + " (" + ScheduleWords.takingPlace(novelty.schedule()) + ")";
        }
        if (value instanceof HeldReview held) {
            return "on " + held.day()
                    + held.notes().map(notes -> ": " + quoted(notes)).orElse("");
        }
        if (value instanceof TacticStatus status) {
            return status(status);
        }
        return value.toString();
    }

    private static String status(TacticStatus status) {
        if (status instanceof TacticStatus.Done done) {
            return "done on " + done.day();
        }
        return status instanceof TacticStatus.Dropped dropped
                ? "dropped on " + dropped.day() + ", because: " + quoted(dropped.reason())
                : "planned";
    }
}
