package io.strategydsl.brief.html;

import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Tone;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes lines. What the plan says takes its direction from its own letters, and cannot change that of words around it. */
final class HtmlLines {
    /** An address of any other scheme is shown and leads nowhere. */
    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");

    private final Markup page;

    HtmlLines(Markup page) {
        this.page = page;
    }

    void write(Line line) {
        line.parts().forEach(this::write);
    }

    /** Writes the line as an element, which has the direction of the line if that is one text of the plan. */
    void element(String tag, Line line, String... attributesAndValues) {
        Optional<String> alone = alone(line);
        if (alone.isEmpty()) {
            page.open(tag, attributesAndValues);
            write(line);
            page.close(tag).line();
            return;
        }
        String[] attributes = Arrays.copyOf(attributesAndValues, attributesAndValues.length + 2);
        attributes[attributes.length - 2] = "dir";
        attributes[attributes.length - 1] = "auto";
        page.open(tag, attributes);
        if (line.parts().get(0) instanceof Inline.Link link) {
            page.element("a", link.name(), "href", "#" + link.anchor());
        } else {
            // Where it has several lines, it keeps them.
            page.element("span", alone.get(), "class", "brief-said");
        }
        page.close(tag).line();
    }

    private static Optional<String> alone(Line line) {
        return line.parts().size() == 1
                        && (line.parts().get(0) instanceof Inline.Said
                                || line.parts().get(0) instanceof Inline.Link)
                ? Optional.of(text(line.parts().get(0)))
                : Optional.empty();
    }

    void write(Inline part) {
        if (part instanceof Inline.Words words) {
            page.text(words.text());
        } else if (part instanceof Inline.Link link) {
            page.open("a", "href", "#" + link.anchor());
            write(new Inline.Said(link.name()));
            page.close("a");
        } else if (part instanceof Inline.Badge badge) {
            page.element("span", badge.text(), "class", "brief-badge brief-" + tone(badge.tone()));
        } else if (part instanceof Inline.Address address) {
            write(address.address());
        } else {
            page.element("bdi", text(part), "class", "brief-said");
        }
    }

    private void write(URI address) {
        String scheme = address.getScheme();
        boolean followed = scheme != null && FOLLOWED.contains(scheme.toLowerCase(Locale.ROOT));
        if (followed) {
            page.open("a", "href", address.toString(), "rel", "noopener noreferrer");
        }
        page.element("bdi", address.toString());
        if (followed) {
            page.close("a");
        }
    }

    /** Returns "good", "warning". */
    static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words alone. */
    static String text(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text();
        }
        if (part instanceof Inline.Said said) {
            return said.text();
        }
        if (part instanceof Inline.Link link) {
            return link.name();
        }
        return part instanceof Inline.Badge badge
                ? badge.text()
                : ((Inline.Address) part).address().toString();
    }
}
