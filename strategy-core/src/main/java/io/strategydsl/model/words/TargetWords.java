package io.strategydsl.model.words;

import io.strategydsl.model.Target;

/** A target of a metric in words. */
final class TargetWords {

    private TargetWords() {}

    /** Returns "14,000 by 2017-03-31", "+20% a quarter". */
    static String of(Target target, ValueWords words) {
        if (target instanceof Target.ValueBy value) {
            return Wording.number(value.value()) + " by " + value.day();
        }
        if (target instanceof Target.ValueEach value) {
            return Wording.number(value.value()) + " " + Wording.each(value.per());
        }
        if (target instanceof Target.GrowthEach growth) {
            return Wording.signedPercent(growth.percent()) + " " + Wording.each(growth.per());
        }
        if (target instanceof Target.ChangeBy change) {
            return Wording.signed(change.change()) + " by " + change.day();
        }
        if (target instanceof Target.Value value) {
            return Wording.number(value.value()) + " (no day stated)";
        }
        if (target instanceof Target.Level level) {
            return Wording.number(level.value()) + " (to be held)";
        }
        if (target instanceof Target.ValueAt value) {
            return Wording.number(value.value()) + " " + DistanceWords.until(value.day());
        }
        if (target instanceof Target.ChangeAt change) {
            return Wording.signed(change.change()) + " " + DistanceWords.until(change.day());
        }
        if (target instanceof Target.UndecidedAt undecided) {
            return words.quoted(undecided.words()) + " " + DistanceWords.until(undecided.day());
        }
        Target.Undecided undecided = (Target.Undecided) target;
        return words.quoted(undecided.words())
                + undecided.day().map(day -> " by " + day).orElse("");
    }
}
