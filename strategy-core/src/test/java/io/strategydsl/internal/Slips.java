package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of grammar that sentences put together by a program are prone to, and words of programmers among those of people. */
public final class Slips {
    private static final String KINDS = "objective|goal|metric|tactic|persona|channel|member|review|strategy";

    private static final String MARKS_OF_AN_ID = "- _ . : @ +";

    private static final Map<String, Pattern> SLIPS = new LinkedHashMap<>();

    static {
        slip("'a' before a vowel", "(?i)\\ba (?!one\\b)[aeio]\\w*");
        slip("'a' before a vowel", "(?i)\\ba u(?!n[ai]|s[eua]|r[il]\\b|ti|tf)\\w*");
        slip("'an' before a consonant", "(?i)\\ban (?!hour|honest|heir|[FHLMNRSX][A-Z0-9])[bcdfghjklmnpqrstvwxyz]\\w*");
        slip("a count of one or two", "(?i)\\b(all|none of|each of|any of)( the)? [12]\\b");
        slip(
                "many of one",
                "(?<![\\d.,#-])\\b1 (?!is\\b|has\\b|was\\b|does\\b|less\\b|across\\b|misses\\b|serves\\b)[a-z]+s\\b");
        slip("one of many", "(?<![\\d.,#-])\\b(0|[2-9]|\\d[\\d,]+) (" + KINDS + ")\\b(?! ')");
        slip("a constant", "\\b[A-Z]+_[A-Z_]+\\b");
        slip(
                "a constant",
                "\\b(?!ERROR|WARNING|INFO|HOUSE|BUF|TECH|ISO|EUR|TBD|TBA|TODO|URI|UTF|SMART|NPS)[A-Z]{3,}\\b(?!\\d)");
        slip(
                "a class",
                "\\b(?:[A-Z][a-z]+){2,}\\b(?<!YouTube|LinkedIn|TikTok|WhatsApp|GitHub|BigDecimal|LocalDate|KnownFindings)");
        slip(
                "the text of an object",
                "Optional[\\[.]|@[0-9a-f]{5,}|\\bnull\\b(?! was given)|(?<!\\{)\\{\\w+}|=\\[|\\w+\\{\\w+=");
        slip("two spaces", "  ");
        slip("a space before a mark", " [,;:.?!](?=\\s|$)(?! ?\\.\\.)");
        slip("two marks", "[,;:][,;:.]|(?<!\\.)\\.\\.(?!\\.)");
        slip("a doubled word", "(?i)\\b([a-z]+) \\1\\b");
        slip("a space around", "^\\s|\\s$");
        slip("an empty quotation", "''|(?<!\\()\"\"");
    }

    private Slips() {}

    /** The slips of a sentence, but for what it quotes. */
    public static List<String> in(String sentence) {
        List<String> slips = new ArrayList<>();
        String unquoted = unquoted(sentence.replace(MARKS_OF_AN_ID, "marks"));
        SLIPS.forEach((slip, pattern) -> {
            Matcher found = pattern.matcher(unquoted);
            if (found.find()) {
                slips.add(slip.strip() + ": '" + found.group() + "' in: " + sentence);
            }
        });
        if (unquoted.chars().filter(character -> character == '"').count() % 2 != 0) {
            slips.add("an open quotation in: " + sentence);
        }
        if (count(unquoted, '(') != count(unquoted, ')')) {
            slips.add("an open bracket in: " + sentence);
        }
        return slips;
    }

    /** The slips of advice for whoever writes Java: calls and constants are what it is about. */
    public static List<String> inAdvice(String advice) {
        return around(advice.replaceAll("\\b[A-Z]{2,}(_[A-Z]+)*\\b", "constant"));
    }

    /** The same for a sentence that may name calls, whose arguments are not looked at. */
    public static List<String> around(String sentenceWithCalls) {
        String without = unquoted(sentenceWithCalls);
        for (String before = ""; !before.equals(without); ) {
            before = without;
            without = without.replaceAll(
                    "(?:\\b[A-Z]\\w*\\.)?(?:\\.?\\b\\w+\\([^()]*\\))+|\\b[A-Z]\\w+\\.[A-Z_]+\\b", "\"f\"");
        }
        return in(without);
    }

    private static String unquoted(String sentence) {
        return sentence.replaceAll("'[^']+'", "'q'").replaceAll("\"[^\"]+\"", "\"q\"");
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    private static void slip(String what, String pattern) {
        SLIPS.put(what + " ".repeat(SLIPS.size()), Pattern.compile(pattern));
    }
}
