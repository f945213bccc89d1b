package io.strategydsl.text.layout;

import io.strategydsl.model.Element;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Table;

/** What elements are called beside their ids. */
public final class Titles {
    private Titles() {}

    /** The text, name or platform of the element; empty where it has none. */
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
