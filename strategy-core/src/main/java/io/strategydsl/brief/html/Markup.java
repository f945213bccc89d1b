package io.strategydsl.brief.html;

import io.strategydsl.internal.PlainText;
import java.util.Locale;

/**
 * HTML as it is written, which is well-formed XML as well. The one place where texts are escaped, in elements and attributes.
 */
final class Markup {
    private static final int FIRST_NON_CHARACTER = 0xFFFE;

    private final StringBuilder html = new StringBuilder();

    /** Starts an element. */
    Markup open(String tag, String... attributesAndValues) {
        start(tag, attributesAndValues);
        html.append('>');
        return this;
    }

    /** Writes an element that can have nothing in it. */
    Markup empty(String tag, String... attributesAndValues) {
        start(tag, attributesAndValues);
        html.append("/>");
        return this;
    }

    private void start(String tag, String... attributesAndValues) {
        html.append('<').append(tag);
        for (int i = 0; i < attributesAndValues.length; i += 2) {
            html.append(' ').append(attributesAndValues[i]).append("=\"");
            escape(attributesAndValues[i + 1]);
            html.append('"');
        }
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** Writes an element with a text. */
    Markup element(String tag, String text, String... attributesAndValues) {
        return open(tag, attributesAndValues).text(text).close(tag);
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Writes what is markup already, such as a picture. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    /** What cannot be seen in a text, or not stand in XML, is spelled out. */
    private void escape(String text) {
        String plain = PlainText.of(text);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (character >= FIRST_NON_CHARACTER) {
                        html.append("\\u").append(Integer.toHexString(character).toUpperCase(Locale.ROOT));
                    } else {
                        html.append(character);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
