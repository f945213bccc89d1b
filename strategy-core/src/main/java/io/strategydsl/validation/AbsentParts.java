package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The parts that a plan lacks altogether, each by its place in a path. */
final class AbsentParts {
    private final Set<String> absent = new HashSet<>();

    AbsentParts(Strategy strategy) {
        for (ElementKind kind : ElementKind.values()) {
            if (kind.elements(strategy).isEmpty()) {
                absent.add(kind.section());
            }
        }
    }

    /** Returns the part that the finding misses: the team that it is about, say, or the goals of which there are none. */
    Optional<String> partMissedBy(Finding finding) {
        Optional<String> place = placeOf(finding.path());
        return place.isPresent() && absent.contains(place.get()) ? place : Optional.empty();
    }

    private static Optional<String> placeOf(ElementPath path) {
        if (path.kind() == ElementKind.STRATEGY) {
            return path.attribute();
        }
        return path.kind().hasIds() ? Optional.empty() : Optional.of(path.kind().section());
    }
}
