package io.strategydsl.language.phrases;

import io.strategydsl.internal.Braces;
import io.strategydsl.internal.PlainText;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the braces of a template: the arguments that it names, in all its choices. */
public final class TemplateShape {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");

    private final String template;
    private final Set<String> arguments = new TreeSet<>();

    private TemplateShape(String template) {
        this.template = template;
    }

    /**
     * Returns the names of the arguments.
     *
     * @throws IllegalArgumentException if a brace is not closed, or is closed without having been opened, or a choice is
     *     neither by number nor by value, or lacks the words for "other"
     */
    public static Set<String> arguments(String template) {
        TemplateShape shape = new TemplateShape(template);
        shape.read(template);
        return shape.arguments;
    }

    private void read(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '}') {
                throw wrong("a brace is closed that was not opened");
            }
            if (part.charAt(i) == '{') {
                int end = closing(part, i);
                readBraces(part.substring(i + 1, end));
                i = end;
            }
        }
    }

    private int closing(String part, int open) {
        int end = Braces.closing(part, open);
        if (end < 0) {
            throw wrong("a brace is not closed");
        }
        return end;
    }

    private void readBraces(String named) {
        String[] parts = named.split(",", 3);
        arguments.add(parts[0]);
        if (parts.length == 2 && !CONJUNCTIONS.contains(parts[1].strip())) {
            throw wrong("'" + parts[1].strip() + "' is neither \"and\" nor \"or\"");
        }
        if (parts.length == 3) {
            String manner = parts[1].strip();
            if (!manner.equals("plural") && !manner.equals("select")) {
                throw wrong("'" + manner + "' is neither \"plural\" nor \"select\"");
            }
            readChoices(parts[2]);
        }
    }

    private void readChoices(String choices) {
        boolean hasOther = false;
        int start = 0;
        for (int open = choices.indexOf('{'); open >= 0; open = choices.indexOf('{', start)) {
            int end = closing(choices, open);
            hasOther |= choices.substring(start, open).strip().equals("other");
            read(choices.substring(open + 1, end));
            start = end + 1;
        }
        if (!hasOther) {
            throw wrong("a choice has no words for \"other\"");
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " in " + PlainText.quoted(template));
    }
}
