package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a plan knowingly leaves as it is: whatever a rule finds at a place is accepted, for a reason. It is part of the plan,
 * so that it goes where the plan goes and concerns no other plan.
 *
 * @param rule the id of the rule, such as {@code pillar.honesty}; the plan does not know which rules there are
 * @param path the element, or one attribute of it; the path of the strategy for everything that the rule finds
 * @param reason why it is accepted
 * @param until the last day on which it is accepted, if there is one
 */
public record AcceptedGap(String rule, ElementPath path, String reason, Optional<LocalDate> until) {

    /**
     * @throws IllegalArgumentException if the rule does not have the form of a rule id, the reason is blank or has characters
     *     that it cannot have, or the year is not between 1 and 9999
     */
    public AcceptedGap {
        Checks checks = ValueChecks.of("accepted gap");
        rule = checks.id("rule", rule);
        if (!Checks.isRuleId(rule)) {
            throw checks.refused(
                    RefusalCode.MALFORMED,
                    "rule",
                    rule,
                    "{attribute} '{value}' cannot be the id of a rule; write it as a report does, such as"
                            + " \"pillar.honesty\"",
                    "type",
                    "rule");
        }
        path = checks.present("path", path);
        reason = checks.words("reason", reason);
        until = checks.present("last day", until).map(day -> checks.day("until", "last day", day));
    }

    /**
     * Returns what is accepted without a last day.
     *
     * @param rule the id of the rule, such as {@code pillar.honesty}
     * @param path the element, such as "tactics/list", or one attribute of it, such as "tactics/list/text"; "strategy" for
     *     everything that the rule finds
     * @param reason why it is accepted
     * @throws IllegalArgumentException if the rule does not have the form of a rule id, the path leads nowhere, or the reason
     *     is blank or has characters that it cannot have
     */
    public static AcceptedGap of(String rule, String path, String reason) {
        return new AcceptedGap(rule, ElementPath.parse(path), reason, Optional.empty());
    }

    /**
     * Returns the same, accepted up to a last day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public AcceptedGap until(LocalDate lastDay) {
        return new AcceptedGap(
                rule, path, reason, Optional.of(ValueChecks.of("accepted gap").present("last day", lastDay)));
    }
}
