package io.strategydsl.text.answers;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.model.ContentArea;
import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many posts each channel has, of each area and still open, and how much is new. */
final class SlotCounts {
    private static final String ALL = "all together";

    private static final List<String> COLUMNS =
            List.of("posts", "promotion", "curated", "interaction", "no area", "open", "new");
    private static final int POSTS = 0;
    private static final int PROMOTION = 1;
    private static final int CURATED = 2;
    private static final int INTERACTION = 3;
    private static final int NO_AREA = 4;
    private static final int OPEN = 5;
    private static final int NEW = 6;

    private final Map<String, long[]> rows = new LinkedHashMap<>();
    private final long[] all = new long[COLUMNS.size()];
    private final int labelWidth;

    /** Starts with these channels, so that those on which nothing is planned are seen. */
    SlotCounts(List<String> channels, int labelWidth) {
        channels.forEach(this::row);
        this.labelWidth = labelWidth;
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
        return rows.computeIfAbsent(label, any -> new long[COLUMNS.size()]);
    }

    void writeTo(List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        // No number is longer than that of all, so its row tells how wide the columns have to be.
        List<String> numbers = numbers(all);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            widths.add(Math.max(COLUMNS.get(i).length(), numbers.get(i).length()));
        }
        lines.add("");
        write(lines, "COUNTS", COLUMNS, widths);
        rows.forEach((label, row) -> write(lines, "  " + label, numbers(row), widths));
        if (rows.size() > 1) {
            write(lines, "  " + ALL, numbers, widths);
        }
    }

    private void write(List<String> lines, String label, List<String> cells, List<Integer> widths) {
        int start = 2 + labelWidth;
        StringBuilder line = new StringBuilder();
        if (label.length() > start) {
            lines.addAll(Lines.hanging("  ", "      ", label));
        } else {
            line.append(label);
        }
        line.append(" ".repeat(start - line.length()));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append("  ").append(" ".repeat(widths.get(i) - cell.length())).append(cell);
        }
        lines.add(line.toString());
    }

    private static List<String> numbers(long[] row) {
        return Arrays.stream(row).boxed().map(Numbers::written).toList();
    }
}
