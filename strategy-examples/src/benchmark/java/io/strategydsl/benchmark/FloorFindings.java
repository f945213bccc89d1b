package io.strategydsl.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found so far, and the element that is being looked at. A path is only made when something is found. */
final class FloorFindings {
    private final List<FloorFinding> found = new ArrayList<>();
    private final boolean anyRepeated;
    private final Map<String, Integer> seen = new HashMap<>();
    private String section = "strategy";
    private @Nullable String id;
    private int occurrence = 1;

    /** Starts at the strategy, in a plan that has repeated ids or has none. */
    FloorFindings(boolean anyRepeated) {
        this.anyRepeated = anyRepeated;
    }

    List<FloorFinding> list() {
        return found;
    }

    /** Goes to a part of the plan that has no id. */
    void at(String part) {
        section = part;
        id = null;
        occurrence = 1;
    }

    /** Goes to an element. */
    void at(String part, String identified) {
        section = part;
        id = identified;
        occurrence = anyRepeated ? seen.merge(part + "/" + identified, 1, Integer::sum) : 1;
    }

    /** Which of the elements with this id is being looked at. */
    int occurrence() {
        return occurrence;
    }

    void add(String rule, String words) {
        found.add(new FloorFinding(rule, path(), words));
    }

    void add(String rule, String attribute, String words) {
        found.add(new FloorFinding(rule, path() + "/" + attribute, words));
    }

    private String path() {
        if (id == null) {
            return section;
        }
        return occurrence > 1 ? section + "/" + id + "#" + occurrence : section + "/" + id;
    }
}
