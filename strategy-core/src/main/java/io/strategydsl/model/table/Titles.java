package io.strategydsl.model.table;

import io.strategydsl.model.Element;
import java.util.Optional;

/** Finds what elements are called besides their ids. */
public final class Titles {
    private Titles() {}

    /** Returns the text, name or platform of the element, or an empty string if it has none. */
    public static String of(Element element) {
        return valueOf(element).map(Object::toString).orElse("");
    }

    /** Returns the same as the plan states it: a text, or an entry of a catalogue. */
    public static Optional<Object> valueOf(Element element) {
        Table<Element> table = Table.of(element.elementKind());
        for (Attribute attribute : table.form().titles()) {
            for (Object title : table.values(element, attribute)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
