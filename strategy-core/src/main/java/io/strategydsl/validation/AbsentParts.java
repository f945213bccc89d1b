package io.strategydsl.validation;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts that a plan lacks altogether, by the first word of the ids of the rules that miss them. */
final class AbsentParts {
    private final Map<String, String> partsByFamily = new LinkedHashMap<>();

    AbsentParts(Strategy strategy) {
        absent("goal", "goals", strategy.goals().isEmpty());
        absent("metric", "metrics", strategy.metrics().isEmpty());
        absent("tactic", "tactics", strategy.tactics().isEmpty());
        absent("persona", "personas", strategy.personas().isEmpty());
        absent("channel", "channels", strategy.channels().isEmpty());
        absent("team", "team", strategy.team().isEmpty());
        absent("listening", "listening", strategy.listening().isEmpty());
        absent("positioning", "positioning", strategy.positioning().isEmpty());
        absent("pillar", "pillars", strategy.pillars().isEmpty());
        absent("review", "reviews", strategy.reviews().isEmpty());
    }

    private void absent(String family, String part, boolean isAbsent) {
        if (isAbsent) {
            partsByFamily.put(family, part);
        }
    }

    /** The part that the finding misses, where it is about the plan as a whole and the part is not there. */
    Optional<String> partMissedBy(Finding finding) {
        if (finding.path().kind() != ElementKind.STRATEGY) {
            return Optional.empty();
        }
        String id = finding.id().value();
        return Optional.ofNullable(partsByFamily.get(id.substring(0, id.indexOf('.'))));
    }
}
