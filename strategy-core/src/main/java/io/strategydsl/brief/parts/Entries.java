package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.model.words.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes elements in full: what they are called, their state, what was found about them, and what they state. */
final class Entries {
    private final BriefPlan plan;
    private final ElementFacts facts;

    Entries(BriefPlan plan) {
        this.plan = plan;
        this.facts = new ElementFacts(plan);
    }

    ElementFacts facts() {
        return facts;
    }

    /** Returns the elements of a kind in the order of the plan. */
    <E extends Element> List<Block> of(ElementKind kind, Collection<E> elements) {
        return of(kind, elements, any -> List.of());
    }

    /** Returns the elements of a kind in the order of the plan, each with more blocks below its facts. */
    <E extends Element> List<Block> of(
            ElementKind kind, Collection<E> elements, Function<Placed<E>, List<Block>> more) {
        List<Block> entries = new ArrayList<>();
        for (Placed<E> placed : plan.placed(kind, elements)) {
            entries.add(entry(placed, List.of(), more.apply(placed)));
        }
        return entries;
    }

    /** Returns one element with its state and more blocks below its facts. */
    <E extends Element> Block entry(Placed<E> placed, List<Inline.Badge> state, List<Block> more) {
        List<Inline.Badge> badges = new ArrayList<>(state);
        badges.addAll(facts.badges(placed.element()));
        List<Block> blocks = new ArrayList<>(plan.marks(placed.path()));
        blocks.addAll(facts.of(placed.element(), Set.of()));
        blocks.addAll(more);
        return new Block.Entry(
                BriefPlan.anchor(placed.path()),
                placed.path().id().orElse(""),
                Line.said(BriefPlan.name(placed.element())),
                badges,
                blocks);
    }

    /** Returns the badge of a verdict. */
    static Inline.Badge badge(Verdict verdict) {
        return new Inline.Badge(tone(verdict), ElementFacts.capitalised(Wording.constant(verdict)));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case AHEAD, ON_TRACK -> Tone.GOOD;
            case BEHIND -> Tone.BAD;
            case NO_DATA -> Tone.PLAIN;
        };
    }

    /** Returns whether a tactic is done or dropped as a badge. */
    static Inline.Badge badge(TacticStatus status) {
        if (status instanceof TacticStatus.Done) {
            return new Inline.Badge(Tone.GOOD, Phrase.DONE.words());
        }
        return status instanceof TacticStatus.Dropped
                ? new Inline.Badge(Tone.PLAIN, Phrase.DROPPED.words())
                : new Inline.Badge(Tone.NOTE, Phrase.OPEN.words());
    }
}
