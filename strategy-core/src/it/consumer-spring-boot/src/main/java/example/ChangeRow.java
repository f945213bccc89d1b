package example;

import io.strategydsl.language.Language;
import io.strategydsl.planning.difference.Change;
import java.util.Optional;

/**
 * One thing in which two versions differ, in the language of the reader.
 *
 * @param kind the key of a message: whether it was added, removed or changed
 * @param where the element, or its attribute
 * @param before what it was; empty if it is new
 * @param after what it is; empty if it is gone
 */
public record ChangeRow(String kind, String where, String before, String after) {

    static ChangeRow of(Change change, Language language) {
        String element = language.words(change.path().element());
        if (change instanceof Change.Changed changed) {
            String where = element + ": " + language.words(changed.path());
            return new ChangeRow("changed", where, words(changed.before(), language), words(changed.after(), language));
        }
        if (change instanceof Change.Moved moved) {
            return new ChangeRow("changed", element, String.join(", ", moved.from()), String.join(", ", moved.to()));
        }
        return new ChangeRow(change instanceof Change.Added ? "added" : "removed", element, "", "");
    }

    private static String words(Optional<Object> value, Language language) {
        return value.map(language::words).orElse("");
    }
}
