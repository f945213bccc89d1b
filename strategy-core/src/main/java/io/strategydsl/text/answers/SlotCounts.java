package io.strategydsl.text.answers;

import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ContentArea;
import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the posts of each channel by area, those still open, and what is new. */
final class SlotCounts {
    private static final String ALL = "all together";

    private static final List<String> HEADINGS =
            List.of("posts", "promotion", "curated", "interaction", "no area", "open", "new");
    private static final int POSTS = 0;
    private static final int PROMOTION = 1;
    private static final int CURATED = 2;
    private static final int INTERACTION = 3;
    private static final int NO_AREA = 4;
    private static final int OPEN = 5;
    private static final int NEW = 6;

    private final Map<String, long[]> rows = new LinkedHashMap<>();
    private final long[] all = new long[HEADINGS.size()];
    /** Starts with these channels, so that channels without posts are shown too. */
    SlotCounts(List<String> channels) {
        channels.forEach(this::row);
    }

    void add(Slot slot) {
        count(row(slot.channel().orElse(EditorialCalendarText.NO_CHANNEL)), slot);
        count(all, slot);
    }

    private static void count(long[] row, Slot slot) {
        if (slot.kind() != SlotKind.NOVELTY) {
            row[POSTS]++;
            row[slot.area().map(SlotCounts::column).orElse(NO_AREA)]++;
        }
        row[OPEN] += slot.isOpen() ? 1 : 0;
        row[NEW] += slot.somethingNew() ? 1 : 0;
    }

    private static int column(ContentArea area) {
        return switch (area) {
            case PROMOTION -> PROMOTION;
            case CURATED -> CURATED;
            case INTERACTION -> INTERACTION;
        };
    }

    private long[] row(String label) {
        return rows.computeIfAbsent(label, any -> new long[HEADINGS.size()]);
    }

    void writeTo(List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", columns());
        table.heading(row("COUNTS", HEADINGS));
        rows.forEach((label, row) -> table.row(row(label, numbers(row))));
        if (rows.size() > 1) {
            table.row(row(ALL, numbers(all)));
        }
        lines.add("");
        lines.addAll(table.laidOut());
    }

    private static Column[] columns() {
        Column[] columns = new Column[1 + HEADINGS.size()];
        Arrays.fill(columns, Column.right());
        columns[0] = EditorialCalendarText.channelColumn();
        return columns;
    }

    /** Returns the cells of a row; the last column is empty. */
    private static String[] row(String label, List<String> cells) {
        return Stream.of(Stream.of(label), cells.stream(), Stream.of(""))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static List<String> numbers(long[] row) {
        return Arrays.stream(row).boxed().map(Numbers::written).toList();
    }
}
