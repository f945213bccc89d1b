package io.strategydsl.picture;

import io.strategydsl.model.IdentifiedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An element on a map. Two elements are the same node only if they are the same object, whatever ids they have. */
final class MapNode {
    private final IdentifiedElement element;
    private final String name;
    private final int depth;
    private final List<MapNode> left = new ArrayList<>();
    private String code = "";

    /**
     * Makes a node without links.
     *
     * @param element what it stands for
     * @param name what it is called
     * @param depth how many goals it is part of, one within the other
     */
    MapNode(IdentifiedElement element, String name, int depth) {
        this.element = element;
        this.name = name;
        this.depth = depth;
    }

    IdentifiedElement element() {
        return element;
    }

    String name() {
        return name;
    }

    int depth() {
        return depth;
    }

    /** Returns the short name by which the rest of the map refers to it, such as "T3". */
    String code() {
        return code;
    }

    void call(String given) {
        code = given;
    }

    void link(MapNode toTheLeft) {
        left.add(toTheLeft);
    }

    /** Returns the nodes of the column on its left to which it is linked. */
    List<MapNode> left() {
        return Collections.unmodifiableList(left);
    }
}
