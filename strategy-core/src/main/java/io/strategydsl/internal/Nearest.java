package io.strategydsl.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The candidates that a slip of the pen turns into what was given, the nearest first, three at most. */
    public static List<String> to(String given, Collection<String> candidates) {
        record Candidate(String word, int distance) {}
        String folded = given.toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, Math.min(3, given.length() / 3));
        return candidates.stream()
                .filter(word -> Math.abs(word.length() - given.length()) <= furthest)
                .map(word -> new Candidate(word, distance(folded, word.toLowerCase(Locale.ROOT))))
                // A word of which nothing stays is no slip of the pen: 'b' is not meant as 'a'.
                .filter(candidate -> candidate.distance() <= furthest && candidate.distance() < given.length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    /** How many letters have to be put in, taken out, replaced or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int replaced = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int edited = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
                distances[i][j] = Math.min(replaced, edited);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[from.length()][to.length()];
    }
}
