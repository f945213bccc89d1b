package io.strategydsl.benchmark;

import io.strategydsl.model.Milestone;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what an element names is in the plan, and whether its own id is given once. */
final class FloorReferences {

    private FloorReferences() {}

    static void unique(FloorFindings findings) {
        if (findings.occurrence() > 1) {
            findings.add("id.unique", "id", "has the id of another before it");
        }
    }

    static void check(Set<String> ids, Map<String, ?> known, String attribute, FloorFindings findings) {
        for (String id : ids) {
            if (!known.containsKey(id)) {
                unknown(id, attribute, findings);
            }
        }
    }

    static void check(Optional<String> id, Map<String, ?> known, String attribute, FloorFindings findings) {
        if (id.isPresent() && !known.containsKey(id.get())) {
            unknown(id.get(), attribute, findings);
        }
    }

    static void check(Optional<Schedule> schedule, FloorIndex index, String attribute, FloorFindings findings) {
        if (schedule.isPresent()) {
            check(schedule.get(), index, attribute, findings);
        }
    }

    static void check(Schedule schedule, FloorIndex index, String attribute, FloorFindings findings) {
        if (schedule instanceof Schedule.Relative relative) {
            check(relative.day(), index, attribute, findings);
        }
    }

    static void check(RelativeDay day, FloorIndex index, String attribute, FloorFindings findings) {
        if (isUnknown(day, index)) {
            unknown(day.milestone(), attribute, findings);
        }
    }

    /** Whether it is counted from a milestone that the plan does not have. */
    static boolean isUnknown(RelativeDay day, FloorIndex index) {
        return !Milestone.isReserved(day.milestone()) && !index.milestones.containsKey(day.milestone());
    }

    private static void unknown(String id, String attribute, FloorFindings findings) {
        findings.add("reference.resolves", attribute, "names '" + id + "', which the plan does not have");
    }
}
