package io.strategydsl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says phrases in one language. A template has the names of arguments in braces, and chooses words by a number or a value:
 *
 * <pre>{@code
 * {subject} has no owner
 * {count, plural, =0 {no goals} one {# goal} other {# goals}}
 * {kind, select, goal {the goal} other {the element}}
 * {owners, and}, {owners, or}
 * }</pre>
 *
 * <p>{@code #} is the number by which the words are chosen. A list without "and" or "or" has commas alone. Whatever
 * else stands in braces, also a name that is no argument, stays as written.
 */
public abstract class Phrasebook {

    /** Says the phrase with its arguments: a name, its value, the next name and so on. */
    public final String say(Phrase phrase, Object... namesAndValues) {
        return fill(template(phrase), name -> valueOf(name, namesAndValues));
    }

    /**
     * Fills a template.
     *
     * @param arguments returns the value of an argument; null if there is none of that name
     */
    public final String fill(String template, Function<String, @Nullable Object> arguments) {
        return template.indexOf('{') < 0 ? template : new Filling(this, arguments).whole(template);
    }

    /** Fills a template with these arguments. */
    public final String fill(String template, Map<String, ?> arguments) {
        return fill(template, arguments::get);
    }

    /** Returns the values with commas between them. */
    protected final String joined(List<?> values) {
        List<String> words = new ArrayList<>(values.size());
        for (Object value : values) {
            words.add(written(value));
        }
        return String.join(", ", words);
    }

    private static @Nullable Object valueOf(String name, Object[] namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /** Returns the words for the phrase, before its arguments are filled in. */
    protected abstract String template(Phrase phrase);

    /** Returns a value as this language writes it: a number, a day, or whatever else it knows. */
    public abstract String written(Object value);

    /**
     * Returns the values as one text.
     *
     * @param conjunction what stands before the last one: "and", "or", or an empty text for a comma
     */
    public abstract String list(List<?> values, String conjunction);

    /** Returns the plural category of a number by the rules of Unicode's CLDR: "one", "few", "many" or "other". */
    public abstract String plural(Number number);

    /** Returns the word by which {@code select} knows the value: what programs call it. */
    protected String selector(Object value) {
        return value.toString();
    }
}
