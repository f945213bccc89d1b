package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import io.strategydsl.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a report has to say about known findings: what was set apart, which lines match nothing any more, and whose they are
 * where they are those of another plan.
 */
record KnownPart(List<Finding> findings, List<String> gone, Optional<String> otherPlan) {

    KnownPart {
        findings = ImmutableList.copyOf(findings);
        gone = ImmutableList.copyOf(gone);
    }
}
