package io.strategydsl.calendar;

/**
 * The content lines of RFC 5545, section 3.1: ended by CRLF, and folded so that none is longer than 75 octets in UTF-8 and
 * no character is torn.
 */
final class ContentLines {
    private static final int MAX_OCTETS = 75;
    private static final String LINE_BREAK = "\r\n";
    private static final int FIRST_OF_TWO_OCTETS = 0x80;
    private static final int FIRST_OF_THREE_OCTETS = 0x800;
    private static final int FIRST_OF_FOUR_OCTETS = 0x10000;

    private final StringBuilder written = new StringBuilder();
    private int octets;

    /** Adds a line whose value needs no escapes: a day, a rule, a URI. */
    void add(String name, String value) {
        fold(name);
        fold(":");
        fold(value);
        written.append(LINE_BREAK);
        octets = 0;
    }

    /** Adds a line whose value is a text of any characters. */
    void addText(String name, String text) {
        add(name, escaped(text));
    }

    void begin(String component) {
        add("BEGIN", component);
    }

    void end(String component) {
        add("END", component);
    }

    /** Escapes as section 3.3.11 says. A line break of any system becomes one of iCalendar. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').append(character);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\\n");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private void fold(String part) {
        for (int i = 0; i < part.length(); ) {
            int character = part.codePointAt(i);
            i += Character.charCount(character);
            int needed = octets(character);
            if (octets + needed > MAX_OCTETS) {
                written.append(LINE_BREAK).append(' ');
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += needed;
        }
    }

    /** Returns how many octets of UTF-8 the character takes. */
    private static int octets(int character) {
        if (character < FIRST_OF_TWO_OCTETS) {
            return 1;
        }
        if (character < FIRST_OF_THREE_OCTETS) {
            return 2;
        }
        return character < FIRST_OF_FOUR_OCTETS ? 3 : 4;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
