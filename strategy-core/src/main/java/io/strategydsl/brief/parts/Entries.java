package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.model.Element;
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

    /** Returns the elements in the order of the plan. */
    <E extends Element> List<Block> of(Collection<E> elements) {
        return of(elements, any -> List.of(), any -> List.of());
    }

    /** Returns the elements in the order of the plan, each with its state, and with more blocks below its facts. */
    <E extends Element> List<Block> of(
            Collection<E> elements, Function<E, List<Inline.Badge>> state, Function<E, List<Block>> more) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Placed<E> placed : plan.placed(elements)) {
            entries.add(entry(placed, state.apply(placed.element()), more.apply(placed.element())));
        }
        return entries.isEmpty() ? List.of() : List.of(new Block.Entries(entries));
    }

    /** Returns one element with its state and more blocks below its facts. */
    <E extends Element> Block.Entry entry(Placed<E> placed, List<Inline.Badge> state, List<Block> more) {
        List<Inline.Badge> badges = new ArrayList<>(state);
        badges.addAll(facts.badges(placed.element()));
        List<Block> blocks = new ArrayList<>(plan.marks(placed.path()));
        blocks.addAll(facts.of(placed.element(), Set.of()));
        blocks.addAll(more);
        return new Block.Entry(
                BriefPlan.anchor(placed.path()),
                placed.path().id().orElse(""),
                Line.said(plan.name(placed.element())),
                badges,
                blocks);
    }
}
