package io.strategydsl.rules.channel;

import com.google.common.math.LongMath;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that say the same as another: in the same words in any number, or in almost the same. Of two that do,
 * each is found, whatever they are called and wherever they stand.
 *
 * <p>A text is compared with a hundred others at most, so that no plan takes long. Where there are more, two that share most
 * of their words also share one of their rarest, so each is compared only with those that do. The same words are found
 * beyond that.
 */
final class SimilarTexts {
    private static final int MAX_COMPARED = 100;
    private static final int DECIMALS = 9;
    private static final long ONE = 1_000_000_000;

    private final long similarity;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<Integer, List<Wording>> byRareWord = new HashMap<>();

    /** A text, and the channel in which it stands: the first, second or so of those with this id. */
    record Text(String id, int number, String text) {
        private ElementPath path() {
            return ElementPath.of(ElementKind.CHANNEL, id, number);
        }
    }

    /** Another text that says the same, by the id of its channel; in the very same words, or in almost the same. */
    record Alike(String id, boolean same) {}

    /** A set of words, each by a number, and the ids of the first two channels with a text that is made of it. */
    private static final class Wording {
        private final int[] words;
        private final String id;
        private @Nullable String secondId;

        Wording(int[] words, String id) {
            this.words = words;
            this.id = id;
        }

        void isAlsoOf(String other) {
            if (secondId == null && !id.equals(other)) {
                secondId = other;
            }
        }

        /** Two channels with one id are another fault, which id.unique reports. */
        @Nullable String idOtherThan(String own) {
            return id.equals(own) ? secondId : id;
        }
    }

    private SimilarTexts(BigDecimal similarity) {
        this.similarity = similarity
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    /**
     * Returns the channels whose text says the same as that of another, each with the other.
     *
     * @param similarity the share of the words of two texts together that both have to have
     */
    static Map<ElementPath, Alike> in(List<Text> texts, BigDecimal similarity) {
        return new SimilarTexts(similarity).compare(texts);
    }

    private Map<ElementPath, Alike> compare(List<Text> texts) {
        Map<String, Wording> byKey = new HashMap<>();
        List<Wording> ofEach = new ArrayList<>();
        for (Text text : texts) {
            int[] words = numbered(text.text());
            String key = key(words);
            Wording wording = byKey.get(key);
            if (wording == null) {
                wording = addedWording(words, text.id());
                byKey.put(key, wording);
            }
            wording.isAlsoOf(text.id());
            ofEach.add(wording);
        }
        if (wordings.size() > MAX_COMPARED) {
            indexByRareWords();
        }
        Map<ElementPath, Alike> alike = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            String same = ofEach.get(i).idOtherThan(text.id());
            Alike other = same == null ? almostLike(ofEach.get(i), text.id()) : new Alike(same, true);
            if (other != null) {
                alike.put(text.path(), other);
            }
        }
        return alike;
    }

    private Wording addedWording(int[] words, String id) {
        Wording wording = new Wording(words, id);
        wordings.add(wording);
        return wording;
    }

    private int[] numbered(String text) {
        Set<String> words = WordSet.of(text);
        int[] numbered = new int[words.size()];
        int count = 0;
        for (String word : words) {
            Integer number = numbers.putIfAbsent(word, numbers.size());
            numbered[count++] = number == null ? numbers.size() - 1 : number;
        }
        Arrays.sort(numbered);
        return numbered;
    }

    private static String key(int[] words) {
        char[] key = new char[words.length * 2];
        int length = 0;
        for (int word : words) {
            key[length++] = (char) (word >>> Character.SIZE);
            key[length++] = (char) word;
        }
        return new String(key);
    }

    /** Numbers the words anew, so that a word that is in fewer texts has a smaller number. */
    private void indexByRareWords() {
        long[] byFrequency = new long[numbers.size()];
        Arrays.setAll(byFrequency, word -> word);
        for (Wording wording : wordings) {
            for (int word : wording.words) {
                byFrequency[word] += 1L << Integer.SIZE;
            }
        }
        Arrays.sort(byFrequency);
        int[] ranks = new int[byFrequency.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[(int) byFrequency[rank]] = rank;
        }
        for (Wording wording : wordings) {
            Arrays.setAll(wording.words, i -> ranks[wording.words[i]]);
            Arrays.sort(wording.words);
            for (int i = 0; i < rareWords(wording); i++) {
                byRareWord
                        .computeIfAbsent(wording.words[i], any -> new ArrayList<>())
                        .add(wording);
            }
        }
    }

    private @Nullable Alike almostLike(Wording wording, String id) {
        if (wordings.size() <= MAX_COMPARED) {
            return almostLike(wording, id, wordings, MAX_COMPARED);
        }
        int left = MAX_COMPARED;
        for (int i = 0; i < rareWords(wording) && left > 0; i++) {
            List<Wording> sharing = byRareWord.getOrDefault(wording.words[i], List.of());
            Alike found = almostLike(wording, id, sharing, left);
            if (found != null) {
                return found;
            }
            left -= sharing.size() - 1;
        }
        return null;
    }

    private @Nullable Alike almostLike(Wording wording, String id, List<Wording> others, int most) {
        int compared = 0;
        for (int i = 0; i < others.size() && compared < most; i++) {
            Wording other = others.get(i);
            if (other != wording) {
                compared++;
                String otherId = other.idOtherThan(id);
                if (otherId != null && isAlike(wording.words, other.words)) {
                    return new Alike(otherId, false);
                }
            }
        }
        return null;
    }

    /** Two that share as much as is asked for share one of this many of their rarest words. */
    private int rareWords(Wording wording) {
        int words = wording.words.length;
        return words - (int) LongMath.divide(similarity * words, ONE, RoundingMode.CEILING) + 1;
    }

    private boolean isAlike(int[] one, int[] other) {
        // both / either >= similarity, where either = one + other - both, solved for both.
        long sum = (long) one.length + other.length;
        long both = LongMath.divide(similarity * sum, ONE + similarity, RoundingMode.CEILING);
        long oneMayMiss = one.length - both;
        long otherMayMiss = other.length - both;
        int i = 0;
        int j = 0;
        while (oneMayMiss >= 0 && otherMayMiss >= 0 && i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
                oneMayMiss--;
            } else {
                j++;
                otherMayMiss--;
            }
        }
        return oneMayMiss >= 0 && otherMayMiss >= 0;
    }
}
