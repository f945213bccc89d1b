package io.strategydsl.source;

import com.google.common.base.CharMatcher;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.util.List;
import java.util.Set;

/** The names of packages and classes that a source can have: plain ones, which every compiler and file system takes. */
final class ClassNames {
    private static final Checks CHECKS = Checks.of("Java source");
    private static final int MAX_LENGTH = 100;
    private static final int MAX_LENGTH_OF_PACKAGE = 200;
    private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher LETTERS = CAPITALS.or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher PARTS = LETTERS.or(DIGITS).or(CharMatcher.is('_'));
    private static final String DEFAULT = "Plan";

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    private ClassNames() {}

    /** Returns the name of a package. */
    static String checkedPackage(String name) {
        CHECKS.present("package", name);
        if (name.length() > MAX_LENGTH_OF_PACKAGE) {
            throw CHECKS.refused("package " + PlainText.quoted(name) + " has " + name.length() + " characters; at most "
                    + MAX_LENGTH_OF_PACKAGE + " are possible");
        }
        List<String> parts = List.of(name.split("\\.", -1));
        if (!parts.stream().allMatch(ClassNames::isIdentifier)) {
            throw CHECKS.refused("package " + PlainText.quoted(name)
                    + " cannot be one; write words of Latin letters, digits and _ with dots between them, as in"
                    + " \"com.acme.plans\", none of them a keyword of Java");
        }
        if (parts.get(0).equals("java")) {
            throw CHECKS.refused("package " + PlainText.quoted(name)
                    + " belongs to Java itself; write another, as in \"com.acme.plans\"");
        }
        return name;
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && PARTS.matchesAllOf(name)
                && !DIGITS.matches(name.charAt(0))
                && !KEYWORDS.contains(name);
    }

    /** Returns the name of a class. */
    static String checkedClass(String name) {
        CHECKS.present("class name", name);
        if (name.length() > MAX_LENGTH) {
            throw CHECKS.refused("class name " + PlainText.quoted(name) + " has " + name.length()
                    + " characters; at most " + MAX_LENGTH + " are possible");
        }
        if (!isIdentifier(name) || !CAPITALS.matches(name.charAt(0))) {
            throw CHECKS.refused("class name " + PlainText.quoted(name)
                    + " cannot be one here; write a capital letter and then Latin letters, digits and _, as in"
                    + " \"SpringPlan\"");
        }
        if (isTaken(name)) {
            throw CHECKS.refused("class name " + PlainText.quoted(name)
                    + " is that of a type or constant that the source uses; write another, as in \"" + name
                    + "Plan\"");
        }
        return name;
    }

    private static boolean isTaken(String name) {
        return Imports.needs(name) || Constants.has(name) || SourceFile.nests(name);
    }

    /** Returns a name made of the id of a plan: "SpringCampaign" of "spring-campaign", "Plan2017" of "2017". */
    static String from(String id) {
        if (!CharMatcher.ascii().matchesAllOf(id)) {
            return DEFAULT;
        }
        StringBuilder name = new StringBuilder();
        boolean startsWord = true;
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            boolean isPart = LETTERS.or(DIGITS).matches(character);
            if (isPart && name.length() < MAX_LENGTH - DEFAULT.length()) {
                boolean joinsNumbers = startsWord && DIGITS.matches(character) && DIGITS.matches(last(name));
                name.append(joinsNumbers ? "_" : "").append(startsWord ? capital(character) : character);
            }
            startsWord = !isPart;
        }
        if (name.isEmpty() || DIGITS.matches(name.charAt(0))) {
            name.insert(0, DEFAULT);
        }
        return isTaken(name.toString()) ? name + DEFAULT : name.toString();
    }

    private static char last(StringBuilder name) {
        return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    }

    private static char capital(char character) {
        return CharMatcher.inRange('a', 'z').matches(character) ? (char) (character - 'a' + 'A') : character;
    }
}
