package io.strategydsl.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the boxes of neighbouring columns are: stacked in the highest column, and in the others as near as their order lets
 * them be to what they are linked to.
 */
final class MapLayout {
    private static final double GAP = 8;

    private final List<List<MapNode>> columns;
    private final Map<MapNode, Double> heights;
    private final Map<MapNode, Double> tops = new HashMap<>();
    private final double height;

    MapLayout(List<List<MapNode>> columns, Map<MapNode, Double> heights) {
        this.columns = columns;
        this.heights = heights;
        int highest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (height(columns.get(i)) > height(columns.get(highest))) {
                highest = i;
            }
        }
        this.height = height(columns.get(highest));
        stack(columns.get(highest), Map.of());
        for (int i = highest - 1; i >= 0; i--) {
            stack(columns.get(i), centers(links(i + 1), true));
        }
        for (int i = highest + 1; i < columns.size(); i++) {
            stack(columns.get(i), centers(links(i), false));
        }
    }

    double height() {
        return height;
    }

    /** Returns how far below the top of the columns the box of a node begins. */
    double top(MapNode node) {
        return tops.getOrDefault(node, 0.0);
    }

    private double height(List<MapNode> column) {
        return column.stream().mapToDouble(this::height).sum() + GAP * Math.max(0, column.size() - 1);
    }

    private double height(MapNode node) {
        return heights.getOrDefault(node, 0.0);
    }

    private record Link(MapNode left, MapNode right) {}

    private List<Link> links(int column) {
        List<Link> links = new ArrayList<>();
        for (MapNode node : columns.get(column)) {
            node.left().forEach(left -> links.add(new Link(left, node)));
        }
        return links;
    }

    /** Returns the mean height of what each node on one side is linked to on the other, whose boxes have their places. */
    private Map<MapNode, Double> centers(List<Link> links, boolean ofLeft) {
        Map<MapNode, double[]> sums = new HashMap<>();
        for (Link link : links) {
            MapNode known = ofLeft ? link.right() : link.left();
            double[] sum = sums.computeIfAbsent(ofLeft ? link.left() : link.right(), any -> new double[2]);
            sum[0] += top(known) + height(known) / 2;
            sum[1]++;
        }
        Map<MapNode, Double> centers = new HashMap<>();
        sums.forEach((node, sum) -> centers.put(node, sum[0] / sum[1]));
        return centers;
    }

    private void stack(List<MapNode> column, Map<MapNode, Double> centers) {
        double free = 0;
        for (MapNode node : column) {
            double wanted = centers.getOrDefault(node, free + height(node) / 2) - height(node) / 2;
            double top = Math.max(free, wanted);
            tops.put(node, top);
            free = top + height(node) + GAP;
        }
        double end = height;
        for (int i = column.size() - 1; i >= 0; i--) {
            MapNode node = column.get(i);
            double top = Math.min(top(node), end - height(node));
            tops.put(node, top);
            end = top - GAP;
        }
    }
}
