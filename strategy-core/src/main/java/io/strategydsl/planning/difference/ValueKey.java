package io.strategydsl.planning.difference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value as the key of a hash map. Hash codes of values follow from the words that people write in them, so that anybody
 * can write many values with one hash code. A map finds keys that can be compared as fast all the same.
 */
final class ValueKey implements Comparable<ValueKey> {
    private final Object value;
    private @Nullable String words;

    ValueKey(Object value) {
        this.value = value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueKey that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** What is equal has the same words in whatever case, as with addresses; not all that has the same words is equal. */
    @Override
    public int compareTo(ValueKey other) {
        return words().compareTo(other.words());
    }

    private String words() {
        String known = words;
        if (known == null) {
            known = value.toString().toLowerCase(Locale.ROOT);
            words = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
