package io.strategydsl.rule;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Titles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan as an argument of a finding. Messages and fixes show its id, as in "tactic 'list'"; advice shows the
 * name that people know it by.
 */
public final class NamedElement {
    private static final int MAX_NAME = 100;

    private final ElementPath path;
    private final @Nullable Element element;

    NamedElement(ElementPath path, @Nullable Element element) {
        this.path = path.element();
        this.element = element;
    }

    /** Returns its path, which has its kind and its id. */
    public ElementPath path() {
        return path;
    }

    /**
     * Returns what people call it: a name, the platform of a channel, or the words of a goal or a tactic, on one line, and cut
     * where they are long. Empty if it has none, as the team and other parts of which a plan has one.
     */
    public Optional<String> name() {
        String title = element == null ? "" : Titles.of(element);
        return title.isEmpty() ? Optional.empty() : Optional.of(PlainText.value(title, MAX_NAME));
    }

    /**
     * Returns the entry of a catalogue that it is called by, such as the platform of a channel, or the kind of a metric
     * without a name: each language has a name for it.
     */
    public Optional<CatalogueEntry> entry() {
        return Optional.ofNullable(element)
                .flatMap(Titles::valueOf)
                .filter(CatalogueEntry.class::isInstance)
                .map(CatalogueEntry.class::cast);
    }

    /** Returns what advice calls it: what an author has put in words stands between quotation marks. */
    String called() {
        Optional<String> name = name();
        if (name.isEmpty()) {
            return path.kind() == ElementKind.STRATEGY ? "the plan" : path.id().orElseGet(path::subject);
        }
        boolean isName = path.kind() == ElementKind.MEMBER || path.kind() == ElementKind.CHANNEL;
        return isName ? name.get() : "\u201c" + name.get() + "\u201d";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedElement that
                && path.equals(that.path)
                && (element == that.element || name().equals(that.name()));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Returns what messages call it, such as "tactic 'list'". */
    @Override
    public String toString() {
        return path.subject();
    }
}
