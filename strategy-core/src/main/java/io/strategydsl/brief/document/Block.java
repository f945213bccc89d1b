package io.strategydsl.brief.document;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A part of a section. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param line its words
     */
    record Paragraph(Line line) implements Block {}

    /**
     * What the section is about in one statement, larger than a paragraph.
     *
     * @param line its words
     */
    record Statement(Line line) implements Block {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<Line> items) implements Block {}

    /**
     * What is known about something.
     *
     * @param facts the facts, in their order
     */
    record Facts(List<Fact> facts) implements Block {}

    /**
     * One fact.
     *
     * @param term what it is about
     * @param values what is known, one or several
     */
    record Fact(String term, List<Line> values) {}

    /**
     * A table, the first column of which names what its row is about.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows, each with as many cells as there are columns
     */
    record Table(Line caption, List<Column> columns, List<List<Line>> rows) implements Block {}

    /**
     * A column of a table.
     *
     * @param heading its heading
     * @param numbers whether it holds numbers, which stand at its right
     */
    record Column(String heading, boolean numbers) {

        /** Returns a column of words. */
        public static Column ofWords(String heading) {
            return new Column(heading, false);
        }

        /** Returns a column of numbers. */
        public static Column ofNumbers(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * What was found about the element beside which it stands.
     *
     * @param marks the marks, the most severe first
     */
    record Marks(List<Mark> marks) implements Block {}

    /**
     * One thing that was found.
     *
     * @param tone how severe it is
     * @param severity the same in a word
     * @param message what was found
     */
    record Mark(Tone tone, String severity, Line message) {}

    /**
     * An element of the plan in full.
     *
     * @param anchor the anchor to which links lead
     * @param id its id, by which findings name it; empty where its kind has none
     * @param heading what it is called
     * @param badges its state
     * @param blocks what is known about it
     */
    record Entry(String anchor, String id, Line heading, List<Inline.Badge> badges, List<Block> blocks)
            implements Block {}

    /**
     * Elements that need little room each, side by side where there is room.
     *
     * @param entries the elements
     */
    record Entries(List<Entry> entries) implements Block {}

    /**
     * Several blocks under a heading.
     *
     * @param heading the heading
     * @param blocks the blocks
     */
    record Group(String heading, List<Block> blocks) implements Block {}

    /**
     * A picture. Each form is drawn only when a writer asks for it, and empty where a picture has none.
     *
     * @param title what it shows
     * @param size how much room it takes
     * @param svg draws it as SVG for a width in pixels, with other ids for another width
     * @param diagram writes it as a Mermaid diagram
     */
    record Picture(Line title, Size size, IntFunction<String> svg, Supplier<String> diagram) implements Block {

        /** How much room a picture takes. */
        public enum Size {
            /** As wide as the page; a narrow screen has one that is drawn for it. */
            WIDE,
            /** The same on all screens. */
            SMALL
        }
    }

    /**
     * Answers side by side.
     *
     * @param cards the answers, the most important first
     */
    record Cards(List<Card> cards) implements Block {}

    /**
     * One answer.
     *
     * @param question what it answers
     * @param main whether it is the most important one
     * @param blocks the answer
     */
    record Card(String question, boolean main, List<Block> blocks) {}
}
