package io.strategydsl.language.phrases;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The key of an English template: looked up in the English file, so that it stays the same when the words are changed there
 * and in the code; for a custom rule, which has no line in that file, made of the words.
 */
final class EnglishKeys {
    private static final int MAX_LENGTH = 60;
    private static final String REASON = "reason.";
    private static final String ADVICE = ".advice";

    private EnglishKeys() {}

    /** Loaded when a language first says something of a finding. */
    private static final class ByText {
        static final Map<String, String> KEYS = keys();

        private static Map<String, String> keys() {
            Map<String, String> keys = new HashMap<>();
            LanguageFile.of("en").texts().forEach((key, text) -> {
                for (Part part : Part.values()) {
                    int end = key.indexOf(part.infix);
                    if (end > 0) {
                        keys.put(key.substring(0, end) + part.infix + text, key);
                    }
                }
                if (key.endsWith(ADVICE)) {
                    keys.put(key + "." + text, key);
                }
                if (key.startsWith(REASON)) {
                    keys.put(REASON + text, key);
                }
            });
            return keys;
        }
    }

    /** Returns the key of a template of a finding. */
    static String of(String rule, Part part, String english) {
        String key = ByText.KEYS.get(rule + part.infix + english);
        return key == null ? rule + part.infix + inWords(english) : key;
    }

    /** Returns the key of a reason why a rule had nothing to check. */
    static String ofReason(String english) {
        String key = ByText.KEYS.get(REASON + english);
        return key == null ? REASON + inWords(english) : key;
    }

    /**
     * Returns the words of a text with hyphens between them, without those in braces unless there are no others:
     * "has-no-owner" for "{subject} has no owner".
     */
    static String inWords(String english) {
        String outside = inWords(english, false);
        return outside.isEmpty() ? inWords(english, true) : outside;
    }

    private static String inWords(String english, boolean withinBraces) {
        StringBuilder key = new StringBuilder();
        int depth = 0;
        String spaced = english.toLowerCase(Locale.ROOT).replace("{", " { ").replace("}", " } ");
        for (String word : spaced.split(" +", -1)) {
            depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
            String letters = depth == 0 || withinBraces ? word.replaceAll("[^\\p{L}\\p{N}]", "") : "";
            if (!letters.isEmpty() && key.length() + letters.length() < MAX_LENGTH) {
                key.append(key.length() == 0 ? "" : "-").append(letters);
            }
        }
        return key.toString();
    }
}
