package io.strategydsl.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plan file states beside the plan: which version of the format it has, and a schema for editors. */
final class Header {
    static final String FORMAT = "format";
    static final String VERSION = "strategy/1";
    static final String SCHEMA = "$schema";

    private static final Pattern ANY_VERSION = Pattern.compile("strategy/[1-9][0-9]{0,5}");
    private static final List<String> NAMES = List.of(FORMAT, SCHEMA);

    private final Tokens tokens;
    private final Problems problems;
    private final Set<String> stated = new HashSet<>();

    Header(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Returns the names of its members. */
    static List<String> names() {
        return NAMES;
    }

    /** Notes one of its members, and returns whether it is the first of this name. */
    boolean isFirst(String name) {
        return stated.add(name);
    }

    /** Reads one of its members. */
    void read(String name, Scalars scalars) {
        boolean isText = tokens.isText();
        String expected = name.equals(FORMAT) ? '"' + VERSION + '"' : "a text";
        if (!isText) {
            scalars.mismatch(Problems.quoted(name), expected);
            tokens.skip();
        } else if (name.equals(FORMAT) && !tokens.text().equals(VERSION)) {
            refuse(tokens.text(), expected);
        }
    }

    private void refuse(String given, String expected) {
        Matcher version = ANY_VERSION.matcher(given);
        if (version.matches()) {
            // What a later format has beside ours is no mistake of whoever wrote the file.
            problems.clear();
            throw problems.stop(
                    tokens.position(),
                    "the file has the format " + Problems.quoted(given) + ", which is newer than " + expected
                            + "; read it with a newer version of this library",
                    Problems.quoted(given),
                    expected);
        }
        problems.addUnknown(tokens.position(), given, expected, List.of(VERSION));
    }

    /** Adds the problem that the object does not state its format. */
    void addIfMissing(ReadObject plan) {
        if (!stated.contains(FORMAT)) {
            problems.pointer().enter(FORMAT);
            String expected = '"' + VERSION + '"';
            problems.add(
                    plan.position(),
                    "\"format\" is missing; write \"format\": " + expected + " before all else",
                    "nothing",
                    expected);
            problems.pointer().leave();
        }
    }
}
