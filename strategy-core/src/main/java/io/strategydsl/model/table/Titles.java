package io.strategydsl.model.table;

import io.strategydsl.model.Element;

/** Finds what elements are called besides their ids. */
public final class Titles {
    private Titles() {}

    /** Returns the text, name or platform of the element, or an empty string if it has none. */
    public static String of(Element element) {
        Table<Element> table = Table.of(element.elementKind());
        for (Attribute attribute : table.form().titles()) {
            for (Object title : table.values(element, attribute)) {
                return title.toString();
            }
        }
        return "";
    }
}
