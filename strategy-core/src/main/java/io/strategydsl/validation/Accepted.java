package io.strategydsl.validation;

import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which findings of one plan the suppressions accept, and what is found about the suppressions afterwards. */
final class Accepted {

    /** All suppressions of one rule at one place. They match the same findings, so the first one gives the reason. */
    private static final class Group {
        final int place;
        final Suppression first;
        boolean used;

        Group(int place, Suppression first) {
            this.place = place;
            this.first = first;
        }
    }

    private final List<Suppression> suppressions;
    private final Optional<LocalDate> day;
    private final Map<RuleId, Map<ElementPath, Group>> groups = new HashMap<>();

    Accepted(List<Suppression> suppressions, Optional<LocalDate> day) {
        this.suppressions = suppressions;
        this.day = day;
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression suppression = suppressions.get(i);
            if (!suppression.isExpired(day)) {
                groups.computeIfAbsent(suppression.rule(), any -> new HashMap<>())
                        .putIfAbsent(suppression.path(), new Group(i, suppression));
            }
        }
    }

    /** Returns the first suppression that matches it; null where none does. */
    @Nullable Suppression of(Finding finding) {
        Map<ElementPath, Group> ofTheRule = groups.get(finding.id());
        if (ofTheRule == null) {
            return null;
        }
        ElementPath path = finding.path();
        Group first = earlier(used(ofTheRule.get(path)), used(ofTheRule.get(path.element())));
        first = earlier(first, used(ofTheRule.get(ElementPath.root())));
        return first == null ? null : first.first;
    }

    private static @Nullable Group used(@Nullable Group group) {
        if (group != null) {
            group.used = true;
        }
        return group;
    }

    private static @Nullable Group earlier(@Nullable Group one, @Nullable Group other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.place <= other.place ? one : other;
    }

    /** Returns the findings about the suppressions, in their order. */
    List<Finding> aboutSuppressions() {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            if (suppression.isExpired(day)) {
                findings.add(ValidatorRules.expired(suppression));
            } else if (!isUsed(suppression)) {
                findings.add(ValidatorRules.unused(suppression));
            } else if (suppression.isUndated(day)) {
                findings.add(ValidatorRules.undated(suppression));
            }
        }
        return findings;
    }

    private boolean isUsed(Suppression suppression) {
        Group group = groups.getOrDefault(suppression.rule(), Map.of()).get(suppression.path());
        return group != null && group.used;
    }
}
