package io.strategydsl.rules.goal;

import io.strategydsl.rules.words.Addresses;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.rules.words.SoughtWords;
import io.strategydsl.rules.words.WordEdges;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the platforms that a text names, whatever its language; a text does not say which that is. */
final class PlatformMentions {
    /** What English puts behind a common word, so that it says nothing of a platform: slacks, telegrams, slacken. */
    private static final Set<String> ENDINGS_OF_COMMON_WORDS = Set.of("s", "en");

    private static final String SENTENCE_ENDS = ".!?:;\u2026\u3002\u061f\u2022";

    private final SoughtWords names;
    private final Affixes prefixes;
    private final Affixes endings;

    /** What languages put before or behind a name, as it is compared. */
    private record Affixes(Set<String> all, int longest, boolean anyOfAscii) {
        static Affixes of(List<String> given) {
            Set<String> all = new HashSet<>();
            int longest = 0;
            boolean anyOfAscii = false;
            for (String affix : given) {
                String plain = ComparedText.caseless(ComparedText.oneSpaced(ComparedText.of(affix)));
                all.add(plain);
                longest = Math.max(longest, plain.length());
                anyOfAscii |= ComparedText.isAscii(plain);
            }
            return new Affixes(Set.copyOf(all), longest, anyOfAscii);
        }

        boolean include(String affix) {
            return affix.length() <= longest && all.contains(ComparedText.caseless(affix));
        }
    }

    /**
     * Looks for these names.
     *
     * @param names names that count in any mix of capitals
     * @param commonWords names that are common words as well
     * @param prefixes what may be written before a name, as a part of one word with it
     * @param endings what may be written behind it
     */
    PlatformMentions(List<String> names, List<String> commonWords, List<String> prefixes, List<String> endings) {
        this.names = SoughtWords.of(names, commonWords);
        this.prefixes = Affixes.of(prefixes);
        this.endings = Affixes.of(endings);
    }

    /** Returns the names that the text mentions, each once, in the order of the text. */
    List<String> in(String text) {
        String plain = ComparedText.of(text);
        for (int place = 0; place < plain.length(); place++) {
            if (names.mayBeginAt(place, plain) && mayBeginAt(place, plain)) {
                for (SoughtWords.Word name : names.beginningWith(plain.charAt(place))) {
                    if (name.endFrom(place, plain) != -1) {
                        // Only now is it worth while to make anything.
                        return new Reading(plain).from(place);
                    }
                }
            }
        }
        return List.of();
    }

    /** Rules most places out, since few languages write anything before a name, and none of them in ASCII. */
    private boolean mayBeginAt(int place, String text) {
        return text.charAt(place) >= ComparedText.ASCII || prefixes.anyOfAscii() || WordEdges.beginsAt(place, text);
    }

    /** One text, read from the first place on where a name may stand. */
    private final class Reading {
        private final String text;
        private final Addresses addresses;
        private final List<String> mentioned = new ArrayList<>();
        private int endOfLast = -1;

        Reading(String text) {
            this.text = text;
            this.addresses = new Addresses(text);
        }

        List<String> from(int start) {
            for (int place = start; place < text.length(); place++) {
                for (SoughtWords.Word name : names.beginningWith(text.charAt(place))) {
                    int end = name.endFrom(place, text);
                    if (end != -1 && isMention(name, place, end)) {
                        endOfLast = endOfWord(end);
                        if (!mentioned.contains(name.given())) {
                            mentioned.add(name.given());
                        }
                    }
                }
            }
            return mentioned;
        }

        private boolean isMention(SoughtWords.Word name, int place, int end) {
            return beginsAt(place)
                    && endsAt(end, name)
                    && !addresses.include(place)
                    && (name.inAnyCase() || isMarkedByItsCapital(place, end));
        }

        private boolean beginsAt(int place) {
            if (WordEdges.beginsAt(place, text)) {
                return true;
            }
            int start = place;
            while (place - start <= prefixes.longest() && !WordEdges.beginsAt(start, text)) {
                start = text.offsetByCodePoints(start, -1);
            }
            return prefixes.include(text.substring(start, place));
        }

        private boolean endsAt(int end, SoughtWords.Word name) {
            if (WordEdges.endsAt(end, text)) {
                return true;
            }
            String ending = text.substring(end, Math.min(endOfWord(end), end + endings.longest() + 1));
            return endings.include(ending) && (name.inAnyCase() || !ENDINGS_OF_COMMON_WORDS.contains(ending));
        }

        /** Returns where the word ends of which a name is the beginning, as far as endings are long. */
        private int endOfWord(int place) {
            int end = place;
            while (end - place <= endings.longest() && !WordEdges.endsAt(end, text)) {
                end = text.offsetByCodePoints(end, 1);
            }
            return end;
        }

        /**
         * Returns whether its capital marks it as a name. It does only where a small letter could stand as well: not at the
         * beginning of a sentence, and not behind another word with a capital, as in a title; but always beside a script
         * without capitals.
         */
        private boolean isMarkedByItsCapital(int place, int end) {
            int before = place - 1;
            while (before >= 0 && !WordEdges.isOfWord(text.charAt(before)) && !endsSentence(text.charAt(before))) {
                before--;
            }
            if (before < 0 || endsSentence(text.charAt(before))) {
                return isFollowedByAnotherScript(end);
            }
            int start = before;
            while (!WordEdges.beginsAt(start, text)) {
                start--;
            }
            return !Character.isUpperCase(text.charAt(start)) || before + 1 == endOfLast || beginsSentence(start);
        }

        private boolean beginsSentence(int place) {
            int before = place - 1;
            while (before >= 0 && ComparedText.isSpace(text.charAt(before))) {
                before--;
            }
            return before < 0 || endsSentence(text.charAt(before));
        }

        private boolean isFollowedByAnotherScript(int end) {
            int next = end;
            while (next < text.length() && !Character.isLetter(text.charAt(next))) {
                next++;
            }
            return next < text.length()
                    && UnicodeScript.of(text.charAt(next)) != UnicodeScript.of(text.charAt(end - 1));
        }

        private static boolean endsSentence(char character) {
            return SENTENCE_ENDS.indexOf(character) >= 0;
        }
    }
}
