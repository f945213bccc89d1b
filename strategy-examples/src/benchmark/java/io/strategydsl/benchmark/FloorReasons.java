package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelPlan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Channels whose reason or content says the same as that of another channel. */
final class FloorReasons {
    private static final int MAX_COMPARED = 100;
    private static final double SIMILARITY = 0.8;
    // So that a product such as 0.8 * 5 does not come out a little above 4.
    private static final double ROUNDING = 1e-9;

    /** Which attribute of a channel says the same as that of another. */
    record Copy(String attribute, String other) {}

    /** A set of words in order, and the first two channels that say them. */
    private static final class Text {
        private final int[] words;
        private final long bits;
        private final String id;
        private @Nullable String secondId;

        Text(int[] words, String id) {
            this.words = words;
            this.id = id;
            long seen = 0;
            for (int word : words) {
                seen |= 1L << (word & 63);
            }
            this.bits = seen;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && Arrays.equals(words, text.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }

        @Nullable String idOtherThan(String own) {
            return id.equals(own) ? secondId : id;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final Map<Text, Text> byWords = new HashMap<>();
    private final Map<Integer, List<Text>> byRareWord = new HashMap<>();

    /** The copies, by the position of their channel. */
    static Map<Integer, List<Copy>> copies(List<ChannelPlan> channels) {
        FloorReasons reasons = new FloorReasons();
        FloorReasons contents = new FloorReasons();
        Text[] ofReason = new Text[channels.size()];
        Text[] ofContent = new Text[channels.size()];
        for (int i = 0; i < channels.size(); i++) {
            ChannelPlan channel = channels.get(i);
            if (!channel.isClosing()) {
                ofReason[i] = channel.reason().isPresent()
                        ? reasons.add(channel.id(), channel.reason().get())
                        : null;
                ofContent[i] = channel.content().isPresent()
                        ? contents.add(channel.id(), channel.content().get())
                        : null;
            }
        }
        reasons.indexByRareWords();
        contents.indexByRareWords();
        Map<Integer, List<Copy>> copies = new HashMap<>();
        for (int i = 0; i < channels.size(); i++) {
            String id = channels.get(i).id();
            add(copies, i, "reason", reasons.other(ofReason[i], id));
            add(copies, i, "content", contents.other(ofContent[i], id));
        }
        return copies;
    }

    private static void add(Map<Integer, List<Copy>> copies, int position, String attribute, @Nullable String other) {
        if (other != null) {
            copies.computeIfAbsent(position, any -> new ArrayList<>(2)).add(new Copy(attribute, other));
        }
    }

    private Text add(String id, String said) {
        Text text = new Text(words(said), id);
        Text first = byWords.putIfAbsent(text, text);
        if (first == null) {
            texts.add(text);
            return text;
        }
        if (first.secondId == null && !first.id.equals(id)) {
            first.secondId = id;
        }
        return first;
    }

    private @Nullable String other(@Nullable Text text, String id) {
        if (text == null) {
            return null;
        }
        String same = text.idOtherThan(id);
        if (same != null || texts.size() < 2) {
            return same;
        }
        if (texts.size() <= MAX_COMPARED) {
            return other(text, id, texts, MAX_COMPARED);
        }
        int left = MAX_COMPARED;
        for (int i = 0; i < rareWords(text) && left > 0; i++) {
            List<Text> sharing = byRareWord.getOrDefault(text.words[i], List.of());
            String found = other(text, id, sharing, left);
            if (found != null) {
                return found;
            }
            left -= sharing.size() - 1;
        }
        return null;
    }

    private static @Nullable String other(Text text, String id, List<Text> others, int most) {
        int compared = 0;
        for (int i = 0; i < others.size() && compared < most; i++) {
            Text other = others.get(i);
            if (other != text) {
                compared++;
                String otherId = other.idOtherThan(id);
                if (otherId != null && isAlike(text, other)) {
                    return otherId;
                }
            }
        }
        return null;
    }

    private static boolean isAlike(Text one, Text other) {
        int sum = one.words.length + other.words.length;
        int both = (int) Math.ceil(SIMILARITY * sum / (1 + SIMILARITY) - ROUNDING);
        int oneMayMiss = one.words.length - both;
        int otherMayMiss = other.words.length - both;
        // At least as many words are missing as bits are.
        if (oneMayMiss < Long.bitCount(one.bits & ~other.bits)
                || otherMayMiss < Long.bitCount(other.bits & ~one.bits)) {
            return false;
        }
        int i = 0;
        int j = 0;
        while (oneMayMiss >= 0 && otherMayMiss >= 0 && i < one.words.length && j < other.words.length) {
            if (one.words[i] == other.words[j]) {
                i++;
                j++;
            } else if (one.words[i] < other.words[j]) {
                i++;
                oneMayMiss--;
            } else {
                j++;
                otherMayMiss--;
            }
        }
        return oneMayMiss >= 0 && otherMayMiss >= 0;
    }

    /** Two texts that are alike share one of this many of their rarest words. */
    private static int rareWords(Text text) {
        int words = text.words.length;
        return words - (int) Math.ceil(SIMILARITY * words - ROUNDING) + 1;
    }

    /** Of more texts than are compared one by one: numbers their words anew, the rarest first. */
    private void indexByRareWords() {
        if (texts.size() <= MAX_COMPARED) {
            return;
        }
        long[] byFrequency = new long[numbers.size()];
        Arrays.setAll(byFrequency, word -> word);
        for (Text text : texts) {
            for (int word : text.words) {
                byFrequency[word] += 1L << Integer.SIZE;
            }
        }
        Arrays.sort(byFrequency);
        int[] ranks = new int[byFrequency.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[(int) byFrequency[rank]] = rank;
        }
        for (Text text : texts) {
            for (int i = 0; i < text.words.length; i++) {
                text.words[i] = ranks[text.words[i]];
            }
            Arrays.sort(text.words);
            for (int i = 0; i < rareWords(text); i++) {
                byRareWord
                        .computeIfAbsent(text.words[i], any -> new ArrayList<>())
                        .add(text);
            }
        }
    }

    /** The numbers of the words of a text, each once, in order. */
    private int[] words(String text) {
        String folded = folded(text);
        int[] words = new int[folded.length() / 2 + 1];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words[count++] = number(folded.substring(start, i));
                start = -1;
            }
        }
        if (count == 0) {
            words[count++] = number(text.strip());
        }
        Arrays.sort(words, 0, count);
        int distinct = 1;
        for (int i = 1; i < count; i++) {
            if (words[i] != words[i - 1]) {
                words[distinct++] = words[i];
            }
        }
        return Arrays.copyOf(words, distinct);
    }

    private int number(String word) {
        Integer number = numbers.putIfAbsent(word, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
