package io.strategydsl.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds labels that lie upon each other. */
final class Overlaps {

    /** Lines of letters have room between them that is not drawn upon, so that a rounding does not count. */
    private static final double TOLERANCE = 0.01;

    private Overlaps() {}

    static List<List<Box>> among(List<Box> labels) {
        List<Box> byHeight = new ArrayList<>(labels);
        byHeight.sort(Comparator.comparingDouble(Box::y));
        List<List<Box>> overlapping = new ArrayList<>();
        for (int i = 0; i < byHeight.size(); i++) {
            Box box = smaller(byHeight.get(i));
            for (int j = i + 1; j < byHeight.size() && byHeight.get(j).y() < box.bottom(); j++) {
                if (box.overlaps(smaller(byHeight.get(j)))) {
                    overlapping.add(List.of(box, byHeight.get(j)));
                }
            }
        }
        return overlapping;
    }

    private static Box smaller(Box box) {
        return new Box(
                box.x() + TOLERANCE, box.y() + TOLERANCE, box.width() - 2 * TOLERANCE, box.height() - 2 * TOLERANCE);
    }
}
