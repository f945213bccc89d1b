package io.strategydsl.model.table;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementBuilder;

/**
 * The table of the elements of a kind.
 *
 * @param <E> the elements
 * @param <B> their builder
 */
abstract class ElementTable<E extends Element, B extends ElementBuilder<E, B>> extends BuilderTable<E, B> {

    ElementTable(Form form) {
        super(form);
    }

    @Override
    final E build(B builder) {
        return builder.build();
    }
}
