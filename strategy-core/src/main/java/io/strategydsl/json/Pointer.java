package io.strategydsl.json;

import java.util.ArrayList;
import java.util.List;

/** Where in a document its reader is; written as a JSON pointer (RFC 6901) only when somebody asks. */
final class Pointer {
    private final List<Object> steps = new ArrayList<>();

    /** Goes to the member of this name, or to the entry of a list at this index. */
    void enter(Object step) {
        steps.add(step);
    }

    /** Goes back to what the last step was made from. */
    void leave() {
        steps.remove(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
