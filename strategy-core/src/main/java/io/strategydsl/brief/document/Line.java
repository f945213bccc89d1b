package io.strategydsl.brief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on one line: those of the brief, those of the plan, links and badges.
 *
 * @param parts the parts, in their order
 */
public record Line(List<Inline> parts) {

    /** A line on which nothing stands. */
    public static final Line EMPTY = new Line(List.of());

    /** Copies what is given. */
    public Line {
        parts = List.copyOf(parts);
    }

    /** Returns a line of these parts. */
    public static Line of(Inline... parts) {
        return new Line(List.of(parts));
    }

    /** Returns a line of the brief's own words. */
    public static Line words(String text) {
        return of(new Inline.Words(text));
    }

    /** Returns a line of what the plan says. */
    public static Line said(String text) {
        return of(new Inline.Said(text));
    }

    /** Returns a line that is one badge. */
    public static Line badge(Tone tone, String text) {
        return of(new Inline.Badge(tone, text));
    }

    /** Returns the lines as one, with these words between them. */
    public static Line joined(String separator, List<Line> lines) {
        List<Inline> parts = new ArrayList<>();
        for (Line line : lines) {
            if (!parts.isEmpty() && !line.parts.isEmpty()) {
                parts.add(new Inline.Words(separator));
            }
            parts.addAll(line.parts);
        }
        return new Line(parts);
    }

    /** Returns this line with another behind it. */
    public Line then(Line next) {
        List<Inline> all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new Line(all);
    }

    /** Returns this line with the brief's own words behind it. */
    public Line then(String words) {
        return then(words(words));
    }

    /** Returns whether nothing stands on it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns how many characters it has, for a writer that gives short lines less room. */
    public int length() {
        int length = 0;
        for (Inline part : parts) {
            length += length(part);
        }
        return length;
    }

    private static int length(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text().length();
        }
        if (part instanceof Inline.Said said) {
            return said.text().length();
        }
        if (part instanceof Inline.Link link) {
            return link.name().length();
        }
        return part instanceof Inline.Badge badge
                ? badge.text().length()
                : ((Inline.Address) part).address().toString().length();
    }
}
