package io.strategydsl.text.difference;

import io.strategydsl.internal.Excerpts;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.difference.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Describes how an attribute, or one value of it, changed. */
final class Steps {
    private final Change.Changed change;
    private final String subject;
    private final String what;

    private Steps(Change.Changed change) {
        this.change = change;
        this.subject = change.path().subject();
        this.what = AttributeNouns.phrase(change);
    }

    static Step of(Change.Changed change, Object before, Object after) {
        return new Steps(change).step(before, after);
    }

    private Step step(Object before, Object after) {
        if (before instanceof String was && after instanceof String is && !AttributeNouns.isOfIds(change)) {
            return text(what, was, is);
        }
        if (before instanceof Map.Entry<?, ?> was && after instanceof Map.Entry<?, ?> is) {
            return text(
                    AttributeNouns.label(is, change.path().subject()),
                    was.getValue().toString(),
                    is.getValue().toString());
        }
        if (before instanceof Target was && after instanceof Target is) {
            return new TargetSteps(subject).of(was, is);
        }
        if (change.isOneOfMany()) {
            return oneOfMany(before, after);
        }
        if (before instanceof LocalDate was && after instanceof LocalDate is) {
            return Step.day(what, was, is);
        }
        if (before instanceof Schedule.Once was && after instanceof Schedule.Once is) {
            return once(was, is);
        }
        if (before instanceof Timeframe was && after instanceof Timeframe is) {
            return timeframe(was, is);
        }
        return number(before, after);
    }

    private static Step text(String what, String was, String is) {
        Excerpts excerpts = Excerpts.of(was, is, text -> "\"" + text + "\"");
        return Step.changed(what, excerpts.before(), excerpts.after());
    }

    private Step once(Schedule.Once was, Schedule.Once is) {
        if (!was.length().equals(is.length())) {
            return general(was, is);
        }
        return Step.day(onceWords(was) + subject, was.day(), is.day());
    }

    private String onceWords(Schedule.Once was) {
        if (was.length().isPresent()) {
            return "first day of ";
        }
        return change.path().kind() == ElementKind.TACTIC ? "due day of " : "day of ";
    }

    private Step timeframe(Timeframe was, Timeframe is) {
        if (was.start().equals(is.start())) {
            return Step.day("end of " + subject, was.end(), is.end());
        }
        return was.end().equals(is.end()) ? Step.day("start of " + subject, was.start(), is.start()) : general(was, is);
    }

    private Step number(Object before, Object after) {
        if (before instanceof Integer was && after instanceof Integer is) {
            // The first priority is 1, so that a higher number is no raise.
            return change.attribute().equals("priority")
                    ? general(was, is)
                    : Step.number(what, BigDecimal.valueOf(was), BigDecimal.valueOf(is));
        }
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return Step.number(what, was, is);
        }
        if (before instanceof Amount was
                && after instanceof Amount is
                && was.unit().equals(is.unit())) {
            return number(was.number(), is.number(), was, is);
        }
        if (before instanceof Baseline was
                && after instanceof Baseline is
                && was.day().equals(is.day())) {
            return number(was.value(), is.value(), was, is);
        }
        return general(before, after);
    }

    private Step oneOfMany(Object before, Object after) {
        if (before instanceof Observation was && after instanceof Observation is) {
            return Step.number(what + " on " + is.day(), was.value(), is.value());
        }
        if (before instanceof Cadence was && after instanceof Cadence is && isOneWay(was, is)) {
            return number(BigDecimal.valueOf(sum(was)), BigDecimal.valueOf(sum(is)), was, is);
        }
        if (before instanceof ContentShare was && after instanceof ContentShare is) {
            return Step.number(
                    ValueWords.CUT.area(is.area()) + " share of " + subject,
                    was.percent(),
                    is.percent(),
                    Wording.percent(was.percent()),
                    Wording.percent(is.percent()));
        }
        if (before instanceof Resource.Money was
                && after instanceof Resource.Money is
                && was.currency().equals(is.currency())) {
            return number(was.amount(), is.amount(), was, is);
        }
        if (before instanceof Novelty was && after instanceof Novelty is) {
            return named(
                    is.text(), ValueWords.CUT.takingPlace(was.schedule()), ValueWords.CUT.takingPlace(is.schedule()));
        }
        if (before instanceof HeldReview was && after instanceof HeldReview is) {
            return Step.changed("notes of " + subject + " held on " + is.day(), notes(was), notes(is));
        }
        return general(before, after);
    }

    /** Returns whether nothing changed but the numbers, of which a range has two, and both upwards or both downwards. */
    private static boolean isOneWay(Cadence was, Cadence is) {
        boolean alike = was.per() == is.per()
                && was.every() == is.every()
                && was.area().equals(is.area())
                && was.format().equals(is.format());
        int lower = Integer.compare(is.times(), was.times());
        int upper = Integer.compare(is.atMost(), was.atMost());
        return alike && lower * upper >= 0;
    }

    private static int sum(Cadence cadence) {
        return cadence.times() + cadence.atMost();
    }

    private Step named(String name, String from, String to) {
        String noun = AttributeNouns.of(change);
        return Step.changed(
                noun + " " + ValueWords.CUT.quoted(name) + " of " + subject, "(" + from + ")", "(" + to + ")");
    }

    private static String notes(HeldReview held) {
        return held.notes().map(ValueWords.CUT::quoted).orElse("none");
    }

    private Step number(BigDecimal before, BigDecimal after, Object was, Object is) {
        return Step.number(what, before, after, value(was), value(is));
    }

    private Step general(Object was, Object is) {
        return Step.changed(what, value(was), value(is));
    }

    private String value(Object value) {
        return AttributeNouns.value(change, value);
    }
}
