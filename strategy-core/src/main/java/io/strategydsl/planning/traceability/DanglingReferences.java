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
                    .filter(attribute -> attribute.role() instanceof Role.Reference)
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
            ElementKind named = ((Role.Reference) attribute.role()).kind();
            for (Object id : Table.of(path.kind()).values(element, attribute)) {
                look(path, attribute, named, (String) id);
            }
        }
    }

    private void look(ElementPath path, Attribute attribute, ElementKind kind, String id) {
        Optional<IdentifiedElement> named = index.find(kind, id);
        if (named.isEmpty() || TraceLinks.isLeftOut(named.get())) {
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
