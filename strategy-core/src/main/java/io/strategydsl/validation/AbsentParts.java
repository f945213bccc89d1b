package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts that a plan lacks altogether, each by its place in a path. */
final class AbsentParts {
    private final Map<String, ElementKind> absent = new HashMap<>();

    AbsentParts(Strategy strategy) {
        for (ElementKind kind : ElementKind.values()) {
            if (kind.elements(strategy).isEmpty()) {
                absent.put(kind.section(), kind);
            }
        }
    }

    /** Returns the part that the finding misses: the team that it is about, say, or the goals of which there are none. */
    Optional<ElementKind> partMissedBy(Finding finding) {
        Optional<String> place = placeOf(finding.path());
        return place.isPresent() ? Optional.ofNullable(absent.get(place.get())) : Optional.empty();
    }

    private static Optional<String> placeOf(ElementPath path) {
        if (path.kind() == ElementKind.STRATEGY) {
            return path.attribute();
        }
        return path.kind().hasIds() ? Optional.empty() : Optional.of(path.kind().section());
    }
}
