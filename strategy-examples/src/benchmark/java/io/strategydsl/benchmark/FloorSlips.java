package io.strategydsl.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a misspelt id probably means; only plans with such an id ask. */
final class FloorSlips {
    private static final int MAX_DISTANCE = 3;

    private FloorSlips() {}

    static @Nullable String nearest(String given, Collection<String> ids) {
        int least = Math.max(1, Math.min(MAX_DISTANCE, given.length() / 3)) + 1;
        String nearest = null;
        for (String id : ids) {
            int distance = distance(given.toLowerCase(Locale.ROOT), id.toLowerCase(Locale.ROOT));
            boolean isNearer = distance < least || (distance == least && nearest != null && id.compareTo(nearest) < 0);
            if (isNearer && distance < given.length()) {
                least = distance;
                nearest = id;
            }
        }
        return nearest;
    }

    /** How many letters have to be put in, taken out, replaced or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[from.length()][to.length()];
    }
}
