package io.strategydsl.picture;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.TraceGap;
import io.strategydsl.planning.traceability.Traceability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a map: all columns beside each other where there is room for them, or else a few of them, and below these the last of
 * them again with the next.
 */
final class MapDrawing {
    private static final double MARGIN = 8;
    private static final double BETWEEN = 30;

    /** How wide the columns are, each by its share; tactics are many, and their texts long. */
    private static final double[] SHARES = {1, 1.15, 1.75, 0.85, 0.9};

    private static final double MIN_SHARE = 90;
    private static final double PADDING = 5;
    private static final double INDENT = 8;
    private static final int MAX_INDENTS = 3;
    private static final int MAX_LINES = 6;
    private static final int MAX_LINES_OF_MANY = 4;
    private static final int MAX_NOTE_LINES = 2;
    private static final int MAX_CODES = 8;
    private static final double BAND_GAP = 18;
    private static final int COLUMN_OF_TACTICS = 2;
    private static final Font FONT = Font.SMALL;

    /** What is seen on a map by a link that is not there, and of which kind the elements are to which it would lead. */
    private static final Map<TraceGap.Kind, ElementKind> MISSING = new EnumMap<>(Map.of(
            TraceGap.Kind.OBJECTIVE_WITHOUT_GOAL, ElementKind.GOAL,
            TraceGap.Kind.GOAL_WITHOUT_OBJECTIVE, ElementKind.OBJECTIVE,
            TraceGap.Kind.GOAL_WITHOUT_METRIC, ElementKind.METRIC,
            TraceGap.Kind.GOAL_WITHOUT_TACTIC, ElementKind.TACTIC,
            TraceGap.Kind.METRIC_WITHOUT_GOAL, ElementKind.GOAL,
            TraceGap.Kind.TACTIC_WITHOUT_GOAL, ElementKind.GOAL,
            TraceGap.Kind.TACTIC_WITHOUT_CHANNEL, ElementKind.CHANNEL,
            TraceGap.Kind.CHANNEL_WITHOUT_TACTIC, ElementKind.TACTIC,
            TraceGap.Kind.CHANNEL_WITHOUT_PERSONA, ElementKind.PERSONA,
            TraceGap.Kind.PERSONA_WITHOUT_CHANNEL, ElementKind.CHANNEL));

    private final Traceability traceability;
    private final StrategyIndex index;
    private final PictureWords words;
    private final Canvas canvas;
    private final MapColumns map;
    private final Map<ElementPath, List<TraceGap.Kind>> gaps = new HashMap<>();
    private final int[] visible;
    private final List<Band> bands;

    MapDrawing(Traceability traceability, PictureSettings settings) {
        this.traceability = traceability;
        this.index = StrategyIndex.of(traceability.strategy());
        this.words = settings.words();
        this.canvas = new Canvas(settings.width(), settings.idPrefix() + "map");
        this.map = new MapColumns(index, words);
        this.visible = IntStream.range(0, SHARES.length)
                .filter(column -> !map.columns().get(column).isEmpty())
                .toArray();
        for (TraceGap gap : shownGaps()) {
            gaps.computeIfAbsent(gap.path(), any -> new ArrayList<>()).add(gap.kind());
        }
        this.bands = bands(settings.width() - 2 * MARGIN);
    }

    /** Where the plan has no channels at all, the map says so once and not of each tactic. */
    private List<TraceGap> shownGaps() {
        return traceability.gaps().stream()
                .filter(gap -> MISSING.containsKey(gap.kind())
                        && map.hasAny(MISSING.getOrDefault(gap.kind(), ElementKind.STRATEGY)))
                .toList();
    }

    /**
     * A column of a band.
     *
     * @param number its number among all columns
     * @param left where it begins
     * @param width how wide it is
     */
    private record Column(int number, double left, double width) {}

    /**
     * Columns that are beside each other.
     *
     * @param columns these columns
     * @param repeatsFirst whether the first of them is the last of another band
     */
    private record Band(List<Column> columns, boolean repeatsFirst) {}

    private List<Band> bands(double all) {
        List<Band> bands = new ArrayList<>();
        int first = 0;
        do {
            int last = Math.min(first + 1, visible.length - 1);
            while (last + 1 < visible.length && share(first, last + 1, all) >= MIN_SHARE) {
                last++;
            }
            bands.add(band(first, last, share(first, last, all)));
            first = last;
        } while (first < visible.length - 1);
        return bands;
    }

    private double share(int first, int last, double all) {
        double shares = Arrays.stream(visible, first, last + 1)
                .mapToDouble(column -> SHARES[column])
                .sum();
        return (all - (last - first) * BETWEEN) / shares;
    }

    private Band band(int first, int last, double share) {
        List<Column> columns = new ArrayList<>();
        double x = MARGIN;
        for (int i = first; i <= last; i++) {
            Column column = new Column(visible[i], x, share * SHARES[visible[i]]);
            columns.add(column);
            x += column.width() + BETWEEN;
        }
        return new Band(columns, first > 0);
    }

    Picture picture() {
        boolean isEmpty = visible.length == 0;
        double bottom = isEmpty ? new Note(canvas).draw(words.nothingToMap(), MARGIN) : drawBands();
        return canvas.picture(bottom + MARGIN, words.titleOfMap(Names.of(index.strategy())), description(isEmpty));
    }

    private double drawBands() {
        double y = MARGIN;
        for (Band band : bands) {
            y = new BandDrawing(band).draw(y) + BAND_GAP;
        }
        Legend notes = new Legend(canvas, MARGIN, canvas.width() - 2 * MARGIN, 0);
        if (visible.length < SHARES.length) {
            notes.note(words.without(IntStream.range(0, SHARES.length)
                    .filter(column -> map.columns().get(column).isEmpty())
                    .mapToObj(words::column)
                    .toList()));
        }
        return notes.draw(y - BAND_GAP + PADDING);
    }

    /** Draws one band. */
    private final class BandDrawing {
        private final Band band;
        private final List<List<MapNode>> columns = new ArrayList<>();
        private final Map<MapNode, List<Line>> lines = new HashMap<>();
        private final MapLayout layout;

        BandDrawing(Band band) {
            this.band = band;
            Map<MapNode, Double> heights = new HashMap<>();
            for (int i = 0; i < band.columns().size(); i++) {
                columns.add(isOfTacticsAlone(i) ? tactics() : map.columns().get(number(i)));
                for (MapNode node : columns.get(i)) {
                    List<Line> ofNode = lines(node, width(node, i) - 2 * PADDING);
                    lines.put(node, ofNode);
                    heights.put(node, ofNode.size() * FONT.line() + 2 * PADDING);
                }
            }
            this.layout = new MapLayout(columns, heights);
        }

        private int number(int column) {
            return band.columns().get(column).number();
        }

        /** Metrics lead to no channel, so there is no need to repeat them. */
        private boolean isOfTacticsAlone(int column) {
            return column == 0 && band.repeatsFirst() && number(0) == COLUMN_OF_TACTICS;
        }

        private double width(MapNode node, int column) {
            return band.columns().get(column).width() - indent(node);
        }

        double draw(double top) {
            double begin = drawHeaders(top);
            for (int i = 1; i < columns.size(); i++) {
                drawLinks(i, begin);
            }
            for (int i = 0; i < columns.size(); i++) {
                for (MapNode node : columns.get(i)) {
                    drawBox(node, box(node, i, begin), lines.getOrDefault(node, List.of()));
                }
            }
            return begin + layout.height();
        }

        private double drawHeaders(double top) {
            Font font = Font.SMALL_BOLD;
            double bottom = top;
            for (int i = 0; i < columns.size(); i++) {
                String name = isOfTacticsAlone(i) ? words.tactics() : words.column(number(i));
                double y = top;
                for (String line : Fitted.lines(name, band.columns().get(i).width(), font, 2)) {
                    canvas.label(Label.of(band.columns().get(i).left(), y + font.aboveBaseline(), font, line));
                    y += font.line();
                }
                bottom = Math.max(bottom, y);
            }
            return bottom + PADDING;
        }

        private Box box(MapNode node, int column, double begin) {
            double height = lines.getOrDefault(node, List.of()).size() * FONT.line() + 2 * PADDING;
            return new Box(
                    band.columns().get(column).left() + indent(node),
                    begin + layout.top(node),
                    width(node, column),
                    height);
        }

        private void drawLinks(int column, double begin) {
            Set<MapNode> shown = new HashSet<>(columns.get(column - 1));
            for (MapNode node : columns.get(column)) {
                Box to = box(node, column, begin);
                for (MapNode from : node.left()) {
                    if (shown.contains(from)) {
                        Box source = box(from, column - 1, begin);
                        canvas.draw(
                                new Outline().swing(source.right(), source.centerY(), to.x(), to.centerY()),
                                Paint.outlined(Ink.MUTED, 1));
                    }
                }
            }
        }
    }

    private List<MapNode> tactics() {
        return map.columns().get(COLUMN_OF_TACTICS).stream()
                .filter(node -> node.element().elementKind() == ElementKind.TACTIC)
                .toList();
    }

    private static double indent(MapNode node) {
        return INDENT * Math.min(node.depth(), MAX_INDENTS);
    }

    /** A line within a box. */
    private record Line(String text, Ink ink) {}

    /** Returns the name, and below it what has no link on the map and what is missing. */
    private List<Line> lines(MapNode node, double room) {
        List<Line> lines = new ArrayList<>();
        boolean isOneOfMany = node.element() instanceof Metric || node.element() instanceof Tactic;
        int most = isOneOfMany ? MAX_LINES_OF_MANY : MAX_LINES;
        add(lines, words.called(node.code(), node.name()), room, most, Ink.INK);
        if (node.element() instanceof Goal goal && goal.primary()) {
            add(lines, words.primary(), room, MAX_NOTE_LINES, Ink.MUTED);
        }
        if (node.element() instanceof Tactic tactic) {
            String links = words.links(
                    codes(map.nodes(tactic.movedMetrics(), index::metric)),
                    codes(map.nodes(tactic.channels(), index::channel)),
                    codes(map.nodes(tactic.personas(), index::persona)));
            if (!links.isEmpty()) {
                add(lines, links, room, MAX_NOTE_LINES, Ink.MUTED);
            }
        }
        missing(node).forEach(kind -> add(lines, words.missing(kind), room, MAX_NOTE_LINES, Ink.ALERT));
        return lines;
    }

    private static void add(List<Line> lines, String text, double room, int most, Ink ink) {
        Fitted.lines(text, room, FONT, most).forEach(line -> lines.add(new Line(line, ink)));
    }

    private List<TraceGap.Kind> missing(MapNode node) {
        return gaps.getOrDefault(ElementPath.of(node.element()), List.of());
    }

    private static String codes(List<MapNode> nodes) {
        String codes = nodes.stream().limit(MAX_CODES).map(MapNode::code).collect(Collectors.joining(", "));
        return nodes.size() > MAX_CODES ? codes + ", " + Fitted.DOTS : codes;
    }

    private void drawBox(MapNode node, Box box, List<Line> lines) {
        canvas.begin(words.called(node.code(), node.name()));
        canvas.rectangle(box, radius(node), paint(node));
        double y = box.y() + PADDING + FONT.line() / 2;
        for (Line line : lines) {
            canvas.label(Label.centered(box.x() + PADDING, y, FONT, line.text())
                    .at(Anchor.START)
                    .in(line.ink()));
            y += FONT.line();
        }
        canvas.end();
    }

    private static double radius(MapNode node) {
        return switch (node.element().elementKind()) {
            case OBJECTIVE, CHANNEL -> 0;
            case PERSONA -> 12;
            default -> 5;
        };
    }

    private Paint paint(MapNode node) {
        if (!missing(node).isEmpty()) {
            return Paint.outlined(Ink.ALERT, 1.5).on(Ink.PAPER).dashed();
        }
        if (node.element() instanceof Goal goal && goal.primary()) {
            return Paint.outlined(Ink.ACCENT, 3).on(Ink.SOFT);
        }
        return Paint.outlined(node.element() instanceof Metric ? Ink.MUTED : Ink.INK, 1)
                .on(node.element() instanceof Metric ? Ink.PAPER : Ink.SOFT);
    }

    private String description(boolean isEmpty) {
        if (isEmpty) {
            return words.nothingToMap();
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < map.columns().size(); i++) {
            sentences.add(words.group(
                    words.column(i),
                    map.columns().get(i).stream().map(MapNode::name).toList()));
        }
        List<String> missing = shownGaps().stream().map(words::of).toList();
        if (!missing.isEmpty()) {
            sentences.add(words.group(words.missingLinks(), missing));
        }
        return String.join(" ", sentences);
    }
}
