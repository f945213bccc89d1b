package io.strategydsl.model;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list that is known not to be empty before it is put together, which it is when it is first read. */
final class LateList<E> extends AbstractList<E> implements RandomAccess {
    private final Supplier<List<E>> elements;

    LateList(Supplier<List<E>> elements) {
        this.elements = Suppliers.memoize(elements::get);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return elements.get().size();
    }

    @Override
    public E get(int index) {
        return elements.get().get(index);
    }
}
