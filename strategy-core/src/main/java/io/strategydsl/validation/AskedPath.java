package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refuses a path at which no plan like this one could have a finding: a typo must not pass for an element that is sound. The
 * parts of which a plan has one, such as the team, have findings also where the plan lacks them.
 */
final class AskedPath {
    private final ElementPath asked;
    private final StrategyIndex index;

    AskedPath(ElementPath asked, StrategyIndex index) {
        this.asked = asked;
        this.index = index;
    }

    void refuseIfNowhere() {
        Checks checks = Checks.of("report");
        ElementKind kind = asked.kind();
        if (kind.hasIds() && index.find(asked.element()).isEmpty()) {
            throw checks.refused("the plan has no " + asked.element().subject() + hint(elementsMeant()));
        }
        if (asked.attribute().isPresent()) {
            String attribute = asked.attribute().get();
            List<String> attributes = attributes(kind);
            if (!attributes.contains(attribute) && !isLabel(attribute)) {
                List<String> nearest = Nearest.to(attribute, attributes);
                String hint = nearest.isEmpty()
                        ? "; its attributes are " + String.join(", ", attributes)
                        : hint(paths(nearest));
                throw checks.refused(kind.wordWithArticle() + " has no attribute '" + attribute + "'" + hint);
            }
        }
    }

    /** A custom rule about a label can report where the label would stand. */
    private boolean isLabel(String attribute) {
        return index.find(asked.element())
                .map(element -> element.labels().containsKey(attribute))
                .orElse(false);
    }

    private static List<String> attributes(ElementKind kind) {
        return Table.of(kind).form().attributes().stream().map(Attribute::name).toList();
    }

    private List<String> paths(List<String> attributes) {
        return attributes.stream()
                .map(name -> asked.element().attribute(name).toString())
                .toList();
    }

    /** The elements of the kind with nearly this id, then those of other kinds with this id. */
    private List<String> elementsMeant() {
        String id = asked.id().orElseThrow();
        List<String> meant = new ArrayList<>();
        for (String nearest : Nearest.to(id, index.ids(asked.kind()))) {
            meant.add(ElementPath.of(asked.kind(), nearest).toString());
        }
        for (ElementKind kind : ElementKind.values()) {
            if (kind.hasIds() && kind != asked.kind() && index.find(kind, id).isPresent()) {
                meant.add(ElementPath.of(kind, id).toString());
            }
        }
        return meant;
    }

    private static String hint(List<String> meant) {
        return meant.isEmpty()
                ? ""
                : "; did you mean "
                        + meant.stream().map(path -> "'" + path + "'").collect(Collectors.joining(" or ")) + "?";
    }
}
