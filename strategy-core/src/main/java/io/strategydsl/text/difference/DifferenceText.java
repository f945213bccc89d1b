package io.strategydsl.text.difference;

import io.strategydsl.internal.Counts;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.text.layout.Markdown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints a difference as counts and lists. */
public final class DifferenceText {
    private final List<Change> changes;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Difference difference) {
        this.changes = difference.changes();
    }

    /** Returns the difference as text that ends in a line break. */
    public static String of(Difference difference) {
        return new DifferenceText(difference).text();
    }

    private String text() {
        if (changes.isEmpty()) {
            return "No difference\n";
        }
        text.append(counts()).append('\n');
        Optional<ElementKind> last = Optional.empty();
        for (Change change : changes) {
            Optional<ElementKind> kind = Optional.of(change.path().kind());
            if (!kind.equals(last)) {
                text.append('\n').append(heading(kind.get())).append('\n');
                last = kind;
            }
            Markdown.item(ChangeWords.of(change), text);
        }
        return text.toString();
    }

    /** Counts an element with several changes once, and one that moved and changed as both. */
    private String counts() {
        List<String> counts = new ArrayList<>();
        count("added", Change.Added.class, counts);
        count("removed", Change.Removed.class, counts);
        count("moved", Change.Moved.class, counts);
        count("changed", Change.Changed.class, counts);
        return String.join(", ", counts);
    }

    private void count(String word, Class<? extends Change> type, List<String> counts) {
        Set<ElementPath> elements = new HashSet<>();
        changes.stream()
                .filter(type::isInstance)
                .map(change -> change.path().element())
                .forEach(elements::add);
        if (!elements.isEmpty()) {
            counts.add(Wording.number(BigDecimal.valueOf(elements.size())) + " " + word);
        }
    }

    /** Returns "Goals", "Team". */
    private static String heading(ElementKind kind) {
        String word = kind.hasIds() ? Counts.plural(kind.word()) : kind.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
