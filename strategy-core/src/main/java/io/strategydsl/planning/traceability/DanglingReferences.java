package io.strategydsl.planning.traceability;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.planning.traceability.DanglingReference.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which references of a plan lead nowhere, in whatever attribute the table of the model has references. */
final class DanglingReferences {
    private final StrategyIndex index;
    private final Map<ElementKind, List<Attribute>> referring = new EnumMap<>(ElementKind.class);
    private final List<DanglingReference> found = new ArrayList<>();

    private DanglingReferences(StrategyIndex index) {
        this.index = index;
        for (ElementKind kind : ElementKind.values()) {
            List<Attribute> references = Table.of(kind).form().attributes().stream()
                    .filter(DanglingReferences::refers)
                    .toList();
            referring.put(kind, references);
        }
    }

    static List<DanglingReference> in(StrategyIndex index) {
        DanglingReferences references = new DanglingReferences(index);
        index.elementsByPath().forEach(references::look);
        return List.copyOf(references.found);
    }

    private void look(ElementPath path, Element element) {
        if (TraceLinks.isLeftOut(element)) {
            return;
        }
        for (Attribute attribute : referring.getOrDefault(path.kind(), List.of())) {
            look(path, attribute, attribute, Table.of(path.kind()).values(element, attribute));
        }
    }

    /** Looks at what an attribute of the element holds, in a part of it or itself. */
    private void look(ElementPath path, Attribute attribute, Attribute inner, Collection<?> values) {
        if (inner.role() instanceof Role.Reference reference) {
            values.forEach(id -> look(path, attribute, reference.kind(), (String) id));
        } else if (inner.role() instanceof Role.Part part) {
            for (Object value : values) {
                for (Attribute each : part.table().formOf(value).attributes()) {
                    if (refers(each)) {
                        look(path, attribute, each, part.table().values(value, each));
                    }
                }
            }
        }
    }

    /** Returns whether the attribute can hold a reference, itself or in a part. */
    private static boolean refers(Attribute attribute) {
        return attribute.role() instanceof Role.Reference
                || (attribute.role() instanceof Role.Part part
                        && part.table().forms().stream()
                                .flatMap(form -> form.attributes().stream())
                                .anyMatch(DanglingReferences::refers));
    }

    private void look(ElementPath path, Attribute attribute, ElementKind kind, String id) {
        Optional<IdentifiedElement> named = index.find(kind, id);
        if (named.isPresent() ? TraceLinks.isLeftOut(named.get()) : !index.resolves(kind, id)) {
            found.add(new DanglingReference(path.attribute(attribute.name()), ElementPath.of(kind, id), cause(named)));
        }
    }

    private static Cause cause(Optional<IdentifiedElement> named) {
        if (named.isEmpty()) {
            return Cause.MISSING;
        }
        return named.get() instanceof Tactic ? Cause.DROPPED : Cause.CLOSING;
    }
}
