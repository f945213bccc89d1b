package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.progress.Verdict;

/** The states of metrics, goals and tactics in a word or two. */
record Badges(BriefWords words) {

    /** Returns the badge of a verdict. */
    Inline.Badge of(Verdict verdict) {
        return new Inline.Badge(tone(verdict), words.say(phrase(verdict)));
    }

    private static BriefPhrase phrase(Verdict verdict) {
        return switch (verdict) {
            case AHEAD -> BriefPhrase.AHEAD;
            case ON_TRACK -> BriefPhrase.ON_TRACK;
            case BEHIND -> BriefPhrase.BEHIND;
            case NO_DATA -> BriefPhrase.NO_DATA;
        };
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case AHEAD, ON_TRACK -> Tone.GOOD;
            case BEHIND -> Tone.BAD;
            case NO_DATA -> Tone.PLAIN;
        };
    }

    /** Returns whether a tactic is done or dropped as a badge. */
    Inline.Badge of(Tactic tactic) {
        if (tactic.status() instanceof TacticStatus.Dropped) {
            return new Inline.Badge(Tone.PLAIN, words.say(BriefPhrase.DROPPED));
        }
        return isOpen(tactic)
                ? new Inline.Badge(Tone.NOTE, words.say(BriefPhrase.OPEN))
                : new Inline.Badge(Tone.GOOD, words.say(BriefPhrase.DONE));
    }

    /** Returns whether there is still something to do: what repeats goes on after it was done. */
    static boolean isOpen(Tactic tactic) {
        return tactic.status() instanceof TacticStatus.Planned
                || (tactic.status() instanceof TacticStatus.Done
                        && tactic.schedule().filter(Recurring.class::isInstance).isPresent());
    }
}
