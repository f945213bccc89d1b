package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Channels whose reason or content says the same as that of a channel before them. */
final class FloorReasons {
    private static final int MOST_COMPARED = 500;
    private static final double SIMILARITY = 0.8;

    /** Which attribute of a channel says the same as that of another. */
    record Copy(String attribute, String other) {}

    private record Text(String id, Set<String> words, long bits) {}

    private final Map<Set<String>, String> same = new HashMap<>();
    private final List<Text> different = new ArrayList<>();

    /** The copies, by the position of their channel. */
    static Map<Integer, Copy> copies(List<ChannelPlan> channels) {
        FloorReasons reasons = new FloorReasons();
        FloorReasons contents = new FloorReasons();
        Map<Integer, Copy> copies = new HashMap<>();
        for (int i = 0; i < channels.size(); i++) {
            ChannelPlan channel = channels.get(i);
            if (channel.isClosing()) {
                continue;
            }
            String attribute = "content";
            String other = channel.content().isPresent()
                    ? contents.earlier(channel.id(), channel.content().get())
                    : null;
            if (channel.reason().isPresent()) {
                String ofReason = reasons.earlier(channel.id(), channel.reason().get());
                if (ofReason != null) {
                    attribute = "reason";
                    other = ofReason;
                }
            }
            if (other != null && !other.equals(channel.id())) {
                copies.put(i, new Copy(attribute, other));
            }
        }
        return copies;
    }

    private @Nullable String earlier(String id, String text) {
        Set<String> words = words(text);
        String first = same.putIfAbsent(words, id);
        if (first != null) {
            return first;
        }
        long bits = 0;
        for (String word : words) {
            bits |= 1L << (word.hashCode() & 63);
        }
        Text added = new Text(id, words, bits);
        String found = null;
        for (int i = Math.max(0, different.size() - MOST_COMPARED); i < different.size() && found == null; i++) {
            if (isAlike(added, different.get(i))) {
                found = different.get(i).id();
            }
        }
        different.add(added);
        return found;
    }

    private static boolean isAlike(Text one, Text other) {
        Text smaller = one.words().size() < other.words().size() ? one : other;
        Text larger = smaller == one ? other : one;
        int sum = one.words().size() + other.words().size();
        int both = (int) Math.ceil(SIMILARITY * sum / (1 + SIMILARITY) - 1e-9);
        int mayMiss = smaller.words().size() - both;
        // At least as many words are missing as bits are.
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

    private static Set<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        if (words.isEmpty()) {
            words.add(text.strip());
        }
        return words;
    }
}
