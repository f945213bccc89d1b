package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.model.words.ValueWords;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an element states, read from the table of its kind, so that no attribute can be forgotten: one fact for each
 * attribute that is stated, named by its noun. What the model supposes unless it is stated otherwise is left out, and so
 * are the elements inside it, which stand in full themselves.
 */
final class ElementFacts {
    private static final String ANY_ID = "any";

    private final BriefPlan plan;
    private final BriefWords words;
    private final ValueWords values;
    // By identity, since comparing elements is as slow as putting their values into words.
    private final IdentityHashMap<Element, Line> shortWords = new IdentityHashMap<>();
    private final Map<ElementKind, Element> blanks = new EnumMap<>(ElementKind.class);

    ElementFacts(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
        this.values = words.values();
    }

    /** Returns the facts about an element but for those attributes that are stated elsewhere, or nothing. */
    List<Block> of(Element element, Set<String> toldElsewhere) {
        return of(element, toldElsewhere, List.of());
    }

    /** Returns these facts, and more behind them. */
    List<Block> of(Element element, Set<String> toldElsewhere, List<Block.Fact> more) {
        List<Block.Fact> facts = new ArrayList<>();
        Table<Element> table = Table.of(element.elementKind());
        Optional<Attribute> title = title(table, element);
        for (Attribute attribute : table.form().attributes()) {
            Collection<?> values = table.values(element, attribute);
            if (values.isEmpty()
                    || attribute.role() instanceof Role.Id
                    || title.filter(attribute::equals).isPresent()
                    || toldElsewhere.contains(attribute.name())
                    || isSupposed(element.elementKind(), attribute, values)) {
                continue;
            }
            add(facts, element, attribute, values);
        }
        facts.addAll(more);
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    /** Returns the badges for what is so about an element: "The primary goal". */
    List<Inline.Badge> badges(Element element) {
        List<Inline.Badge> badges = new ArrayList<>();
        Table<Element> table = Table.of(element.elementKind());
        for (Attribute attribute : table.form().attributes()) {
            if (attribute.role() instanceof Role.Flag
                    && table.values(element, attribute).contains(true)) {
                badges.add(new Inline.Badge(Tone.PLAIN, term(element, attribute, 1)));
            }
        }
        return badges;
    }

    /** Returns the attribute that the heading says. */
    private static Optional<Attribute> title(Table<Element> table, Element element) {
        return table.form().titles().stream()
                .filter(attribute -> !table.values(element, attribute).isEmpty())
                .findFirst();
    }

    /** Returns whether the model would say the same of an element that states nothing. */
    private boolean isSupposed(ElementKind kind, Attribute attribute, Collection<?> values) {
        if (attribute.cardinality() != Cardinality.DEFAULTED) {
            return false;
        }
        Table<Element> table = Table.of(kind);
        Element blank = blanks.computeIfAbsent(kind, any -> {
            Draft draft = new Draft(table.form());
            return table.build(kind.hasIds() ? draft.stateOne("id", ANY_ID) : draft);
        });
        return List.copyOf(values).equals(List.copyOf(table.values(blank, attribute)));
    }

    private void add(List<Block.Fact> facts, Element element, Attribute attribute, Collection<?> values) {
        Role role = attribute.role();
        if (role instanceof Role.Flag || role instanceof Role.Inner) {
            return;
        }
        if (role instanceof Role.Labels) {
            for (Object label : values) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) label;
                facts.add(new Block.Fact(
                        term(element, attribute, 1), List.of(Line.said(entry.getKey() + ": " + entry.getValue()))));
            }
            return;
        }
        List<Line> lines = new ArrayList<>();
        values.forEach(value -> lines.add(line(element, role, value)));
        // Names of elements stand in one line; what is written in words takes a line each.
        List<Line> shown = role instanceof Role.Reference ? List.of(Line.joined(", ", lines)) : lines;
        facts.add(new Block.Fact(term(element, attribute, values.size()), shown));
    }

    private String term(Element element, Attribute attribute, int count) {
        return BriefWords.capitalised(words.attribute(element, attribute, count));
    }

    private Line line(Element element, Role role, Object value) {
        if (role instanceof Role.Reference reference) {
            return plan.link(reference.kind(), value.toString());
        }
        if (role instanceof Role.Text) {
            return Line.said(value.toString());
        }
        if (value instanceof URI address) {
            return Line.of(new Inline.Address(address));
        }
        return Line.said(words(element, value));
    }

    /** Returns the value in words, with the days that what is counted from a milestone has in the plan. */
    private String words(Element element, Object value) {
        if (value instanceof Schedule schedule) {
            return takesPlace(element.elementKind())
                    ? values.takingPlace(schedule, plan.index())
                    : values.of(schedule, plan.index());
        }
        if (value instanceof Novelty novelty) {
            return PlainText.onOneLine(novelty.text()) + " (" + values.takingPlace(novelty.schedule(), plan.index())
                    + ")";
        }
        if (value instanceof Target target) {
            return values.of(target, plan.index());
        }
        return values.of(value);
    }

    /** A tactic is done by its day; a post or a review takes place on it. */
    private static boolean takesPlace(ElementKind kind) {
        return kind == ElementKind.POST || kind == ElementKind.REVIEW;
    }

    /** Returns the last of the targets in a few words, which can stand under many goals. */
    Line lastTarget(Metric metric) {
        List<Target> targets = metric.targets();
        return targets.isEmpty() ? Line.EMPTY : inShort(metric, targets.get(targets.size() - 1));
    }

    /** Returns when the tactic is due in a few words, which can stand under many goals. */
    Line when(Tactic tactic) {
        return tactic.schedule().map(stated -> inShort(tactic, stated)).orElse(Line.EMPTY);
    }

    private Line inShort(Element element, Object value) {
        return shortWords.computeIfAbsent(element, any -> Line.said(BriefPlan.shortened(words(element, value))));
    }
}
