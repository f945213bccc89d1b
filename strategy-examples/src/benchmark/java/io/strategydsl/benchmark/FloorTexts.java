package io.strategydsl.benchmark;

import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that stand for something to be written later, and names of platforms. */
final class FloorTexts {
    private static final int ASCII = 128;
    private static final String[] TB = {"D", "C", "A"};
    private static final String[] TO_BE = {"determined", "decided", "confirmed", "announced"};
    private static final String[] CAPITALS = {"TODO", "XXX", "XX"};
    private static final String SIGNS = "[<{_?";
    private static final boolean[] BEGINS_PLACEHOLDER = beginnings(SIGNS + "tTpPlLX");
    private static final Pattern CENTURY = Pattern.compile(
            "XX(?:-large| century| secolo| wieku?| w\\.)|(?:siglos?|século|secolo|segle|secolul) XX",
            Pattern.CASE_INSENSITIVE);
    // What a sign holds is rare enough for a pattern: a blank, or words that are neither a link nor a label.
    static final Pattern HELD = Pattern.compile("(?<![\\p{L}\\p{N}\\]])\\[(?!(?:sic!?|optional|emphasis added|inaudible"
            + "|laughter|applause)\\]|[xX ]?\\]|\\p{Lu}{2,3}\\]|\\p{L}+\\] \\p{Lu})"
            + "(?:[._\u2026?#xX\\s-]+|[^\\[\\]\\d=@^|:]{2,80})\\](?![(\\[])"
            + "|(?<![\\p{L}\\p{N}])<(?!(?:a|b|br|em|h[1-6]|i|li|ol|p|strong|u|ul)>)\\p{L}[\\p{L}\\p{N}_' -]*\\p{L}>"
            + "|\\{\\{[^{}]{0,80}\\}\\}|(?<![\\p{L}\\p{N}{])\\{\\p{L}[\\p{L}\\p{N}_' -]*\\p{L}\\}"
            + "|(?<![\\p{L}\\p{N}_])__+(?![\\p{L}\\p{N}_])"
            + "|(?<![^\\s\\d(:=~/\\p{Sc}+-])\\?\\?+");
    private static final String[] PLATFORMS = {
        "Facebook",
        "Twitter",
        "Instagram",
        "YouTube",
        "LinkedIn",
        "TikTok",
        "Pinterest",
        "Snapchat",
        "Reddit",
        "WhatsApp",
        "Flickr",
        "Tumblr",
        "Bluesky",
        "WeChat",
        "Weibo",
        "Vimeo"
    };
    private static final String[] COMMON_WORDS = {"Slack", "Discord", "Telegram", "Threads", "Twitch", "Mastodon"};
    private static final boolean[] BEGINS_PLATFORM = beginnings("", PLATFORMS, COMMON_WORDS);
    private static final Set<String> ENDINGS = Set.of(
            ("s a u y i e em iem om ie zie ze owi ach ami o ui am is ist isse ile ilt iga ul ului n in ia ssa issa sta ista "
                            + "iin lla illa lle ille ilta ina iksi on en ra re ban ben ba be nak nek hoz hez ot et kal mal rel tal "
                            + "tel da de ta te dan den tan ten un ya ye nin nya")
                    .split(" "));
    private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.|[\\p{L}\\p{N}]\\.\\p{Ll}{2}");
    private static final Set<String> ENDINGS_OF_COMMON_WORDS = Set.of("s", "en");

    private FloorTexts() {}

    static void check(Optional<String> text, String attribute, FloorFindings findings) {
        if (text.isPresent()) {
            check(text.get(), attribute, findings);
        }
    }

    static void check(List<String> texts, String attribute, FloorFindings findings) {
        for (String text : texts) {
            check(text, attribute, findings);
        }
    }

    static void checkResources(List<Resource> resources, FloorFindings findings) {
        for (Resource resource : resources) {
            // Hours are no words that anybody wrote.
            if (resource instanceof Resource.Hours) {
                continue;
            }
            check(resource.text(), "resources", findings);
        }
    }

    static void checkSchedule(Schedule schedule, String attribute, FloorFindings findings) {
        if (schedule instanceof Schedule.Triggered triggered) {
            check(triggered.trigger(), attribute, findings);
        }
    }

    static void check(String text, String attribute, FloorFindings findings) {
        String placeholder = placeholder(text);
        if (placeholder != null) {
            findings.add("placeholder.left", attribute, "still says \"" + placeholder + "\"");
        }
    }

    /** The words of an objective or a goal, which can be a question in place of a decision. */
    static void checkDecided(String text, String attribute, FloorFindings findings) {
        check(text, attribute, findings);
        checkQuestion(text, attribute, findings);
    }

    static void checkQuestion(String text, String attribute, FloorFindings findings) {
        if (isOpenQuestion(text)) {
            findings.add("placeholder.left", attribute, "ends in a question mark");
        }
    }

    /** Whether the text asks what is still to be decided, and no placeholder in it says so. */
    static boolean isOpenQuestion(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && "?\u061f\uff1f".indexOf(text.charAt(end - 1)) >= 0 && placeholder(text) == null;
    }

    /** The placeholder that is left in the text, if there is one. */
    static @Nullable String placeholder(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= ASCII) {
                return placeholderInOther(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
            if (BEGINS_PLACEHOLDER[character]) {
                String found = placeholderAt(i, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable String placeholderInOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ASCII && BEGINS_PLACEHOLDER[text.charAt(i)]) {
                String found = placeholderAt(i, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable String placeholderAt(int place, String text) {
        if (place > 0 && Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetter(text.charAt(place))) {
            return null;
        }
        return switch (text.charAt(place)) {
            case 't' -> withT(place, text);
            case 'T' -> {
                String found = withT(place, text);
                yield found == null ? inCapitals(place, text) : found;
            }
            case 'p', 'P' -> isWordAt(place, text, "placeholder") ? "placeholder" : null;
            case 'l', 'L' -> isWordAt(place, text, "lorem ipsum") ? "lorem ipsum" : null;
            case 'X' -> inCapitals(place, text);
            default -> held(place, text);
        };
    }

    private static @Nullable String withT(int place, String text) {
        if (text.regionMatches(true, place, "tb", 0, 2)) {
            return oneOf(TB, place, place + 2, text);
        }
        return text.regionMatches(true, place, "to be ", 0, 6) ? oneOf(TO_BE, place, place + 6, text) : null;
    }

    private static @Nullable String oneOf(String[] tails, int place, int from, String text) {
        for (String tail : tails) {
            if (isWordAt(from, text, tail)) {
                return text.substring(place, from + tail.length());
            }
        }
        return null;
    }

    private static @Nullable String inCapitals(int place, String text) {
        for (String word : CAPITALS) {
            if (text.startsWith(word, place)
                    && endsWord(text, place + word.length())
                    && !(word.equals("XX") && CENTURY.matcher(text).find())) {
                return word;
            }
        }
        return null;
    }

    private static boolean isWordAt(int place, String text, String word) {
        return text.regionMatches(true, place, word, 0, word.length()) && endsWord(text, place + word.length());
    }

    private static @Nullable String held(int place, String text) {
        char sign = text.charAt(place);
        boolean alone = place + 1 == text.length() || text.charAt(place + 1) != sign;
        if (alone && (sign == '?' || sign == '_')) {
            return null;
        }
        Matcher held = HELD.matcher(text);
        held.useTransparentBounds(true);
        held.region(place, text.length());
        return held.lookingAt() ? held.group() : null;
    }

    private static boolean[] beginnings(String signs, String[]... words) {
        boolean[] beginnings = new boolean[ASCII];
        for (char sign : signs.toCharArray()) {
            beginnings[sign] = true;
        }
        for (String[] each : words) {
            for (String word : each) {
                beginnings[Character.toLowerCase(word.charAt(0))] = true;
                beginnings[Character.toUpperCase(word.charAt(0))] = true;
            }
        }
        return beginnings;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWord(String text, int start) {
        return start == 0
                || !Character.isLetterOrDigit(text.charAt(start))
                || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    static @Nullable String platformIn(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < ASCII && BEGINS_PLATFORM[plain.charAt(i)] && startsWord(plain, i)) {
                for (String name : PLATFORMS) {
                    if (plain.regionMatches(true, i, name, 0, name.length())
                            && endsName(plain, i + name.length(), false)
                            && !isInAddress(plain, i)) {
                        return name;
                    }
                }
                for (String name : COMMON_WORDS) {
                    if (plain.startsWith(name, i)
                            && endsName(plain, i + name.length(), true)
                            && !isInAddress(plain, i)
                            && isNamedByItsCapital(plain, i)) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a name ends here, or after an ending with which languages inflect names. */
    private static boolean endsName(String text, int end, boolean commonWord) {
        int last = end;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        String ending = text.substring(end, last);
        return ending.isEmpty()
                || (ENDINGS.contains(ending.toLowerCase(Locale.ROOT))
                        && !(commonWord && ENDINGS_OF_COMMON_WORDS.contains(ending)));
    }

    /** A web address, an e-mail address or the name of an account. */
    private static boolean isInAddress(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return ADDRESS.matcher(text).region(start, end).find();
    }

    /** A capital says something only where a small letter could stand: not where a sentence or a title begins. */
    private static boolean isNamedByItsCapital(String text, int place) {
        int before = place - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            if (".!?:;".indexOf(text.charAt(before)) >= 0) {
                return false;
            }
            before--;
        }
        int start = before;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return before >= 0 && (start == 0 || !Character.isUpperCase(text.charAt(start)));
    }
}
