package io.strategydsl.internal;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * A list that is put together when it is first read. Many lists that are long together, such as what is below each goal of
 * a chain, can so be handed out at no cost to somebody who reads one of them.
 */
public class LateList<E> extends AbstractList<E> implements RandomAccess {
    private final Supplier<List<E>> elements;

    private LateList(Supplier<List<E>> elements) {
        this.elements = Suppliers.memoize(elements::get);
    }

    /** Returns the list of these elements. */
    public static <E> List<E> of(Supplier<List<E>> elements) {
        return new LateList<>(elements);
    }

    /** Returns the list of these elements, of which it is known beforehand that there are some. */
    public static <E> List<E> ofSome(Supplier<List<E>> elements) {
        return new LateList<>(elements) {
            @Override
            public boolean isEmpty() {
                return false;
            }
        };
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
