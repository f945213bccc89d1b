package io.strategydsl.benchmark;

import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that stand for something to be written later, and names of platforms. */
final class FloorTexts {
    private static final String[] WITH_T = {"TBD", "TBA", "to be determined", "to be decided", "to be announced"};
    private static final String[] WITH_P = {"placeholder"};
    private static final String[] WITH_L = {"lorem ipsum"};
    private static final String[] WITH_BRACKET = {"[...]", "[\u2026]"};
    private static final String[] NONE = {};
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
        "Mastodon",
        "Bluesky",
        "WeChat",
        "Weibo",
        "Vimeo"
    };
    private static final String[] COMMON_WORDS = {"Slack", "Discord", "Telegram", "Threads", "Twitch"};

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

    /** The placeholder that is left in the text, if there is one. */
    static @Nullable String placeholder(String text) {
        String placeholder = placeholderIn(text);
        return placeholder != null || isAscii(text)
                ? placeholder
                : placeholderIn(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String placeholderIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            String[] words = switch (text.charAt(i)) {
                case 't', 'T' -> WITH_T;
                case 'p', 'P' -> WITH_P;
                case 'l', 'L' -> WITH_L;
                case '[' -> WITH_BRACKET;
                default -> NONE;
            };
            if (words.length > 0 && startsWord(text, i)) {
                for (String word : words) {
                    if (text.regionMatches(true, i, word, 0, word.length()) && endsWord(text, i + word.length())) {
                        return word;
                    }
                }
            }
        }
        return null;
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
            if (Character.isLetterOrDigit(plain.charAt(i)) && startsWord(plain, i)) {
                for (String name : PLATFORMS) {
                    if (plain.regionMatches(true, i, name, 0, name.length())) {
                        return name;
                    }
                }
                for (String name : COMMON_WORDS) {
                    if (plain.startsWith(name, i)) {
                        return name;
                    }
                }
            }
        }
        return null;
    }
}
