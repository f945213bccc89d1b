package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Line;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.Phrasebook;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a brief in the language of those who read it. */
abstract class BriefWords {
    /** Stands for the first line within a phrase, the one behind it for the second; no language has letters there. */
    private static final char FIRST_LINE = '\uE000';

    private final Phrasebook phrasebook;
    private final ValueWords values;
    private final ValueWords quoting;

    /**
     * Creates them.
     *
     * @param phrasebook what says phrases
     * @param values writes values without quotes around what the plan says: a fact has nothing else beside it
     * @param quoting writes values among other words
     */
    BriefWords(Phrasebook phrasebook, ValueWords values, ValueWords quoting) {
        this.phrasebook = phrasebook;
        this.values = values;
        this.quoting = quoting;
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    ValueWords values() {
        return values;
    }

    ValueWords quoting() {
        return quoting;
    }

    /** Returns the language, as BCP 47 has it. */
    abstract String tag();

    /** Returns what the plan calls an element besides its id, or an empty text. */
    abstract String title(Element element);

    /** Returns what a kind of element is called. */
    abstract String kind(ElementKind kind);

    /** Returns what an attribute of which there are so many values is called. */
    abstract String attribute(Element element, Attribute attribute, int values);

    /** Returns what was found. */
    abstract String message(Finding finding);

    /** Returns what to do about it. */
    abstract String advice(Finding finding);

    /** Returns why it matters. */
    abstract String why(Finding finding);

    /** Returns what a rule asks for. */
    abstract String title(RuleInfo rule);

    /** Says the phrase with its arguments: a name, its value, the next name and so on. */
    String say(Phrase phrase, Object... namesAndValues) {
        return phrasebook.say(phrase, namesAndValues);
    }

    /** Says the phrase as a line. Its arguments can be lines too, which keep their links. */
    Line line(Phrase phrase, Object... namesAndValues) {
        List<Line> given = new ArrayList<>();
        Object[] marked = namesAndValues.clone();
        for (int i = 1; i < marked.length; i += 2) {
            if (marked[i] instanceof Line line) {
                marked[i] = String.valueOf((char) (FIRST_LINE + given.size()));
                given.add(line);
            }
        }
        return withLines(say(phrase, marked), given);
    }

    private static Line withLines(String text, List<Line> given) {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = text.charAt(i) - FIRST_LINE;
            if (number >= 0 && number < given.size()) {
                add(parts, text.substring(from, i));
                parts.add(given.get(number));
                from = i + 1;
            }
        }
        add(parts, text.substring(from));
        return Line.joined("", parts);
    }

    private static void add(List<Line> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(Line.words(words));
        }
    }

    /** Returns the day as a line. */
    Line day(LocalDate day) {
        return Line.words(phrasebook.written(day));
    }

    /** Returns the number as a line. */
    Line number(int number) {
        return Line.words(phrasebook.written(number));
    }

    /** Returns the words as a sentence or a label begins. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
