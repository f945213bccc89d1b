package io.strategydsl.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a list of a document, and where each of them is. */
final class ReadList {
    private final List<Object> values;
    private long[] positions;

    /** The values so far, once there is one to compare another with. */
    private @Nullable Set<Object> different;

    ReadList() {
        // Most lists of a plan have one value.
        this.values = new ArrayList<>(1);
        this.positions = new long[1];
    }

    void add(Object value, long position) {
        if (positions.length == values.size()) {
            positions = Arrays.copyOf(positions, positions.length * 2);
        }
        positions[values.size()] = position;
        values.add(value);
    }

    /** Returns whether it has no value like this one, which is about to be added. */
    boolean isFirst(Object value) {
        if (different == null) {
            if (values.isEmpty()) {
                return true;
            }
            different = new HashSet<>(values);
        }
        return different.add(value);
    }

    List<Object> values() {
        return values;
    }

    /** Returns where the value at an index is. */
    long position(int index) {
        return positions[index];
    }
}
