package io.strategydsl.model.table;

import java.util.List;

/**
 * The table of a small value that is made at once.
 *
 * @param <T> what the table describes
 */
abstract class RecordTable<T> extends Table<T> {

    RecordTable(Form... forms) {
        super(forms);
    }

    /** Returns what it states, in the order of the attributes of its form. */
    abstract List<?> components(T described);

    @Override
    final Object read(T described, Form form, int place) {
        return components(described).get(place);
    }

    @Override
    final Object read(T described, String attribute) {
        List<Attribute> attributes = formOf(described).attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(attribute)) {
                return components(described).get(i);
            }
        }
        throw unknown(attribute);
    }
}
