package io.strategydsl.source;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The class of a source, and the classes nested in it that hold the methods for which it has no room. */
final class SourceFile {
    /** A class has at most 65,535 constants, a method as many bytes. */
    private static final int MAX_WEIGHT_OF_CLASS = 30_000;

    private static final int MAX_LENGTH_OF_NAME = 60;
    private static final int WEIGHT_OF_METHOD = 20;
    private static final String NESTED = "Part";
    private static final int INDENT = 4;
    private static final CharMatcher LETTERS_AND_DIGITS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('0', '9'));

    private final String className;
    private final List<StringBuilder> classes = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int weight;

    SourceFile(String className) {
        this.className = className;
        classes.add(new StringBuilder());
    }

    /** Returns whether a class of this name could be in the way of those nested in it. */
    static boolean nests(String name) {
        return name.startsWith(NESTED)
                && name.length() > NESTED.length()
                && CharMatcher.inRange('0', '9').matchesAllOf(name.substring(NESTED.length()));
    }

    /** Returns a name for a method that no other has, made of the word and, if it is written in Latin letters, the id. */
    String nameFor(String word, String id) {
        StringBuilder name = new StringBuilder(word);
        boolean isLatin = CharMatcher.ascii().matchesAllOf(id);
        boolean startsWord = true;
        for (int i = 0; isLatin && i < id.length() && name.length() < MAX_LENGTH_OF_NAME; i++) {
            char character = id.charAt(i);
            if (LETTERS_AND_DIGITS.matches(character)) {
                name.append(
                        startsWord && character >= 'a' && character <= 'z'
                                ? (char) (character - 'a' + 'A')
                                : character);
            }
            startsWord = !LETTERS_AND_DIGITS.matches(character);
        }
        return unique(name.toString());
    }

    private String unique(String name) {
        int count = names.merge(name, 1, Integer::sum);
        if (count == 1) {
            return name;
        }
        // "goalA2" is what the second goal "a" would be called, and the first goal "a2".
        String numbered = name + "_" + count;
        return names.putIfAbsent(numbered, 1) == null ? numbered : unique(name);
    }

    /** Adds a method and returns the name of the class that it is in. */
    String add(String method, int weightOfBody) {
        weight += weightOfBody + WEIGHT_OF_METHOD;
        if (weight > MAX_WEIGHT_OF_CLASS) {
            classes.add(new StringBuilder());
            weight = weightOfBody + WEIGHT_OF_METHOD;
        }
        classes.get(classes.size() - 1).append('\n').append(method);
        return classes.size() == 1 ? className : NESTED + classes.size();
    }

    /** Returns a call of a method that is in this class, from wherever it is. */
    String call(String inClass, String method, String argument) {
        return (inClass.equals(className) ? "" : inClass + ".") + method + "(" + argument + ");";
    }

    /** Returns the class with its first method. */
    String text(String javadoc, String first) {
        StringBuilder text = new StringBuilder(javadoc);
        text.append("public final class ")
                .append(className)
                .append(" {\n\n    private ")
                .append(className);
        text.append("() {}\n\n").append(first).append(classes.get(0));
        for (int i = 1; i < classes.size(); i++) {
            String name = NESTED + (i + 1);
            String nested = "\nprivate static final class " + name + " {\n\n    private " + name + "() {}\n"
                    + classes.get(i) + "}\n";
            text.append(CallPrinter.inside(nested, INDENT));
        }
        return text.append("}\n").toString();
    }
}
