package io.strategydsl.rules;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that say the same as one before them: those with the same words in any number, and those with almost the
 * same words among the 500 different texts before, since to compare each with each would take hours in a large plan.
 */
final class EarlierTexts {
    private static final int MOST_COMPARED = 500;
    private static final int DECIMALS = 9;
    private static final long ONE = 1_000_000_000;

    private final long similarity;
    private final Map<Set<String>, String> idsByWords = new HashMap<>();
    private final List<Entry> different = new ArrayList<>();
    private int count;

    /** An earlier text that says the same, by the id of its element; in the very same words, or in almost the same. */
    record Alike(String id, boolean same) {}

    /**
     * A text, with a bit set for each of its words. At least as many words of one text are missing from another as bits
     * are, which tells most texts apart without a look at their words.
     */
    private record Entry(String id, Set<String> words, long bits) {
        static Entry of(String id, Set<String> words) {
            long bits = 0;
            for (String word : words) {
                bits |= 1L << (word.hashCode() & 63);
            }
            return new Entry(id, words, bits);
        }
    }

    /** Similarity is the share of the words of two texts together that both have. */
    EarlierTexts(BigDecimal similarity) {
        this.similarity = similarity
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    int count() {
        return count;
    }

    /** The first of the earlier texts that says the same as this one, if one does; from now on this is an earlier one. */
    @Nullable Alike add(String id, String text) {
        count++;
        Set<String> words = WordSet.of(text);
        String same = idsByWords.putIfAbsent(words, id);
        if (same != null) {
            return new Alike(same, true);
        }
        Entry entry = Entry.of(id, words);
        Alike alike = null;
        for (int i = Math.max(0, different.size() - MOST_COMPARED); i < different.size() && alike == null; i++) {
            if (isAlike(entry, different.get(i))) {
                alike = new Alike(different.get(i).id(), false);
            }
        }
        different.add(entry);
        return alike;
    }

    private boolean isAlike(Entry one, Entry other) {
        boolean isSmaller = one.words().size() < other.words().size();
        Entry smaller = isSmaller ? one : other;
        Entry larger = isSmaller ? other : one;
        // both / either >= similarity, where either = one + other - both, solved for both.
        long sum = (long) one.words().size() + other.words().size();
        long both = LongMath.divide(similarity * sum, ONE + similarity, RoundingMode.CEILING);
        long mayMiss = smaller.words().size() - both;
        if (mayMiss < Long.bitCount(smaller.bits() & ~larger.bits())) {
            return false;
        }
        for (String word : smaller.words()) {
            if (!larger.words().contains(word) && --mayMiss < 0) {
                return false;
            }
        }
        return true;
    }
}
