package io.strategydsl.text.difference;

import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import java.time.LocalDate;

/** Describes how a target of a metric changed. */
final class TargetSteps {
    private final String metric;

    TargetSteps(String metric) {
        this.metric = metric;
    }

    Step of(Target before, Target after) {
        if (before instanceof Target.ValueBy was && after instanceof Target.ValueBy is) {
            return was.day().equals(is.day())
                    ? Step.number("target of " + metric + " for " + is.day(), was.value(), is.value())
                    : day(Wording.number(is.value()), was.day(), is.day());
        }
        if (before instanceof Target.ChangeBy was && after instanceof Target.ChangeBy is) {
            return was.day().equals(is.day())
                    ? Step.number(
                            "target for the change of " + metric + " by " + is.day(),
                            was.change(),
                            is.change(),
                            Wording.signed(was.change()),
                            Wording.signed(is.change()))
                    : day(Wording.signed(is.change()), was.day(), is.day());
        }
        if (before instanceof Target.ValueEach was && after instanceof Target.ValueEach is && was.per() == is.per()) {
            return Step.number(each("target", is.per()), was.value(), is.value());
        }
        if (before instanceof Target.GrowthEach was && after instanceof Target.GrowthEach is && was.per() == is.per()) {
            return Step.number(
                    each("growth target", is.per()),
                    was.percent(),
                    is.percent(),
                    Wording.signedPercent(was.percent()),
                    Wording.signedPercent(is.percent()));
        }
        if (before instanceof Target.Undecided was && after instanceof Target.Undecided is) {
            if (was.day().isPresent() && is.day().isPresent()) {
                return day(
                        ValueWords.CUT.quoted(is.words()),
                        was.day().get(),
                        is.day().get());
            }
        }
        return Step.changed("target of " + metric, ValueWords.CUT.of(before), ValueWords.CUT.of(after));
    }

    private Step day(String number, LocalDate was, LocalDate is) {
        return Step.day("target " + number + " of " + metric, was, is);
    }

    private String each(String noun, Per per) {
        return noun + " of " + metric + " (" + Wording.every(per) + ")";
    }
}
