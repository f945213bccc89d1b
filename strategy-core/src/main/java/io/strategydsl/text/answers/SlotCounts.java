package io.strategydsl.text.answers;

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
 * Counts the posts of each channel by area, those still open, and what is new. Besides the three areas that a mix
 * balances, the first few others that occur have a column each, and all the rest one together.
 */
final class SlotCounts {
    private static final String ALL = "all together";
    private static final int MAX_OTHER_AREAS = 3;

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<ContentArea, Integer> columns = new LinkedHashMap<>();
    private final Row all = new Row();

    /** Starts with these channels, so that channels without posts are shown too. */
    SlotCounts(List<String> channels) {
        ContentArea.balanced().forEach(area -> columns.put(area, columns.size()));
        channels.forEach(this::row);
    }

    private static final class Row {
        private final long[] byArea = new long[ContentArea.balanced().size() + MAX_OTHER_AREAS];
        private long posts;
        private long otherAreas;
        private long noArea;
        private long open;
        private long novel;
    }

    void add(Slot slot) {
        count(row(slot.channel().orElse(EditorialCalendarText.NO_CHANNEL)), slot);
        count(all, slot);
    }

    private void count(Row row, Slot slot) {
        if (slot.kind() != SlotKind.NOVELTY) {
            row.posts++;
            count(row, slot.area());
        }
        row.open += slot.isOpen() ? 1 : 0;
        row.novel += slot.somethingNew() ? 1 : 0;
    }

    private void count(Row row, Optional<ContentArea> area) {
        if (area.isEmpty()) {
            row.noArea++;
            return;
        }
        if (columns.size() < row.byArea.length) {
            columns.putIfAbsent(area.get(), columns.size());
        }
        Integer column = columns.get(area.get());
        if (column == null) {
            row.otherAreas++;
        } else {
            row.byArea[column]++;
        }
    }

    private Row row(String label) {
        return rows.computeIfAbsent(label, any -> new Row());
    }

    void writeTo(List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", tableColumns());
        table.heading(cells("COUNTS", headings()));
        rows.forEach((label, row) -> table.row(cells(label, numbers(row))));
        if (rows.size() > 1) {
            table.row(cells(ALL, numbers(all)));
        }
        lines.add("");
        lines.addAll(table.laidOut());
    }

    private Column[] tableColumns() {
        Column[] all = new Column[1 + headings().size()];
        Arrays.fill(all, Column.right());
        all[0] = EditorialCalendarText.channelColumn();
        return all;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add("posts");
        columns.keySet().forEach(area -> headings.add(ValueWords.CUT.area(area)));
        if (all.otherAreas > 0) {
            headings.add("other areas");
        }
        headings.addAll(List.of("no area", "open", "new"));
        return headings;
    }

    private List<String> numbers(Row row) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(row.posts);
        columns.values().forEach(column -> numbers.add(row.byArea[column]));
        if (all.otherAreas > 0) {
            numbers.add(row.otherAreas);
        }
        numbers.addAll(List.of(row.noArea, row.open, row.novel));
        return numbers.stream().map(Numbers::written).toList();
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
