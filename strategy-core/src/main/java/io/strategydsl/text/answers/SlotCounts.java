package io.strategydsl.text.answers;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the posts of each channel by area, those still open, and what is new. The three areas that a mix balances have
 * columns; others have one together, where there are any, and are listed below the table.
 */
final class SlotCounts {
    private static final String ALL = "all together";
    private static final List<ContentArea> BALANCED = ContentArea.balanced();

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Row all = new Row();
    private final Map<ContentArea, Long> others = new LinkedHashMap<>();

    private static final class Row {
        private final long[] byArea = new long[BALANCED.size()];
        private long posts;
        private long otherAreas;
        private long noArea;
        private long open;
        private long novel;
    }

    /** Starts with these channels, so that channels without posts are shown too. */
    SlotCounts(List<String> channels) {
        channels.forEach(this::row);
    }

    void add(Slot slot) {
        count(row(slot.channel().orElse(EditorialCalendarText.NO_CHANNEL)), slot);
        count(all, slot);
        if (slot.kind() != SlotKind.NOVELTY) {
            slot.area().filter(area -> !BALANCED.contains(area)).ifPresent(area -> others.merge(area, 1L, Long::sum));
        }
    }

    private static void count(Row row, Slot slot) {
        if (slot.kind() != SlotKind.NOVELTY) {
            row.posts++;
            count(row, slot.area());
        }
        row.open += slot.isOpen() ? 1 : 0;
        row.novel += slot.somethingNew() ? 1 : 0;
    }

    private static void count(Row row, Optional<ContentArea> area) {
        int column = area.map(BALANCED::indexOf).orElse(-1);
        if (column >= 0) {
            row.byArea[column]++;
        } else if (area.isPresent()) {
            row.otherAreas++;
        } else {
            row.noArea++;
        }
    }

    private Row row(String label) {
        return rows.computeIfAbsent(label, any -> new Row());
    }

    void writeTo(List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> headings = headings();
        TextTable table = new TextTable("  ", columns(headings));
        table.heading(cells("COUNTS", headings));
        rows.forEach((label, row) -> table.row(cells(label, numbers(row))));
        if (rows.size() > 1) {
            table.row(cells(ALL, numbers(all)));
        }
        lines.add("");
        lines.addAll(table.laidOut());
        if (!others.isEmpty()) {
            lines.addAll(Lines.hanging("  ", "      ", "other areas: " + String.join(", ", otherAreas())));
        }
    }

    private static Column[] columns(List<String> headings) {
        Column[] columns = new Column[1 + headings.size()];
        Arrays.fill(columns, Column.right());
        columns[0] = EditorialCalendarText.channelColumn();
        return columns;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add("posts");
        BALANCED.forEach(area -> headings.add(ValueWords.WHOLE.area(area)));
        if (!others.isEmpty()) {
            headings.add("other");
        }
        headings.addAll(List.of("no area", "open", "new"));
        return headings;
    }

    private List<String> numbers(Row row) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(row.posts);
        Arrays.stream(row.byArea).forEach(numbers::add);
        if (!others.isEmpty()) {
            numbers.add(row.otherAreas);
        }
        numbers.addAll(List.of(row.noArea, row.open, row.novel));
        return numbers.stream().map(Numbers::written).toList();
    }

    private List<String> otherAreas() {
        List<String> areas = new ArrayList<>();
        others.forEach((area, posts) -> areas.add(ValueWords.CUT.area(area) + " " + Numbers.written(posts)));
        return areas;
    }

    /** Returns the cells of a row; the last column is empty. */
    private static String[] cells(String label, List<String> cells) {
        List<String> row = new ArrayList<>();
        row.add(label);
        row.addAll(cells);
        row.add("");
        return row.toArray(String[]::new);
    }
}
