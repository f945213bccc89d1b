package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that somebody probably meant.
 *
 * <p>A small set of words is compared one by one. In a large set, only likely candidates are compared: words that differ by
 * one missing letter or two swapped ones, and the alphabetical neighbours, whose beginnings or ends are most similar. So the
 * time of a search does not depend on the number of words, and it may miss a near word. The result does not depend on the
 * order of the words.
 */
public final class Nearest {
    private static final int MAX_FOUND = 3;
    private static final int MAX_DISTANCE = 3;

    /** Among no more words than these, what was given is compared with each. */
    static final int FEW = 64;

    /** How many neighbours are compared on each side. */
    private static final int NEIGHBOURS = 16;

    private final List<Word> words;
    private final List<Word> byEnd;
    private final Map<String, Word> byLetters = new HashMap<>();

    private record Word(String word, String letters) {
        static Word of(String word) {
            return new Word(word, word.toLowerCase(Locale.ROOT));
        }

        String backwards() {
            return new StringBuilder(letters).reverse().toString();
        }
    }

    private record Candidate(String word, int distance) {}

    private Nearest(Collection<String> candidates) {
        this.words = new ArrayList<>(candidates.size());
        candidates.forEach(word -> words.add(Word.of(word)));
        if (words.size() <= FEW) {
            this.byEnd = List.of();
            return;
        }
        words.sort(Comparator.comparing(Word::letters).thenComparing(Word::word));
        words.forEach(word -> byLetters.putIfAbsent(word.letters(), word));
        this.byEnd = new ArrayList<>(words);
        byEnd.sort(Comparator.comparing(Word::backwards).thenComparing(Word::word));
    }

    /** Prepares a search among words, which may be asked as often as one likes. */
    public static Nearest among(Collection<String> candidates) {
        return new Nearest(candidates);
    }

    /** Returns the candidates of which what was given may be a typo, the nearest first, three at most. */
    public static List<String> to(String given, Collection<String> candidates) {
        return among(candidates).to(given);
    }

    /** Returns the words of which what was given may be a typo, the nearest first, three at most. */
    public List<String> to(String given) {
        int furthest = Math.max(1, Math.min(MAX_DISTANCE, given.length() / 3));
        Word meant = Word.of(given);
        Distance distance = new Distance(meant.letters(), furthest);
        List<Candidate> found = new ArrayList<>();
        for (Word word : words.size() <= FEW ? words : probable(meant)) {
            int letters = distance.to(word.letters());
            // A word of which nothing stays is no typo: 'b' is not meant as 'a'.
            if (letters <= furthest && letters < given.length()) {
                found.add(new Candidate(word.word(), letters));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MAX_FOUND)
                .map(Candidate::word)
                .toList();
    }

    private Set<Word> probable(Word meant) {
        Set<Word> probable = new LinkedHashSet<>();
        String letters = meant.letters();
        for (int i = 0; i < letters.length(); i++) {
            String before = letters.substring(0, i);
            addIfThere(before + letters.substring(i + 1), probable);
            if (i + 1 < letters.length()) {
                addIfThere(before + letters.charAt(i + 1) + letters.charAt(i) + letters.substring(i + 2), probable);
            }
        }
        addNeighbours(meant, words, Comparator.comparing(Word::letters), probable);
        addNeighbours(meant, byEnd, Comparator.comparing(Word::backwards), probable);
        return probable;
    }

    private void addIfThere(String letters, Set<Word> probable) {
        Word word = byLetters.get(letters);
        if (word != null) {
            probable.add(word);
        }
    }

    private static void addNeighbours(Word meant, List<Word> sorted, Comparator<Word> order, Set<Word> probable) {
        int found = Collections.binarySearch(sorted, meant, order.thenComparing(Word::word));
        int place = found < 0 ? -found - 1 : found;
        probable.addAll(sorted.subList(Math.max(0, place - NEIGHBOURS), Math.min(sorted.size(), place + NEIGHBOURS)));
    }

    /** How many letters have to be put in, taken out, replaced or swapped with their neighbour, up to a limit. */
    private static final class Distance {
        private final String from;
        private final int limit;
        private int[] last;
        private int[] before;
        private int[] beforeThat;

        Distance(String from, int limit) {
            this.from = from;
            this.limit = limit;
            this.last = new int[from.length() + limit + 1];
            this.before = last.clone();
            this.beforeThat = last.clone();
        }

        /** Returns the distance to a word, or more than the limit where it is further. */
        int to(String word) {
            if (Math.abs(word.length() - from.length()) > limit) {
                return limit + 1;
            }
            for (int j = 0; j <= Math.min(limit, word.length()); j++) {
                last[j] = j;
            }
            for (int i = 1; i <= from.length(); i++) {
                int[] row = beforeThat;
                beforeThat = before;
                before = last;
                last = row;
                fill(i, word);
            }
            return last[word.length()];
        }

        /** The distances from the first i letters; those to many more or fewer letters are beyond the limit anyway. */
        private void fill(int i, String word) {
            int least = Math.max(0, i - limit);
            int most = Math.min(word.length(), i + limit);
            for (int j = least; j <= most; j++) {
                if (j == 0) {
                    last[0] = i;
                    continue;
                }
                int distance = before[j - 1] + (from.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                if (j > least) {
                    distance = Math.min(distance, last[j - 1] + 1);
                }
                if (j < i + limit) {
                    distance = Math.min(distance, before[j] + 1);
                }
                if (isSwapped(i, j, word)) {
                    distance = Math.min(distance, beforeThat[j - 2] + 1);
                }
                last[j] = distance;
            }
        }

        private boolean isSwapped(int i, int j, String word) {
            return i > 1
                    && j > 1
                    && from.charAt(i - 1) == word.charAt(j - 2)
                    && from.charAt(i - 2) == word.charAt(j - 1);
        }
    }
}
