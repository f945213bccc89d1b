package io.strategydsl.model;

import com.google.common.base.Suppliers;
import com.google.common.collect.ForwardingNavigableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * Puts sets together that many elements share, as tactics share the owners of a goal. Each set is gone through once, however
 * often it is added; where one of them has all that the others have, the union is that set, and is shared as well.
 */
final class Union {
    // By identity, since to compare sets is as slow as to go through them.
    private final Set<SortedSet<String>> sets = Sets.newIdentityHashSet();
    private SortedSet<String> largest = ImmutableSortedSet.of();

    void add(SortedSet<String> set) {
        if (set.size() > largest.size()) {
            largest = set;
        }
        sets.add(set);
    }

    SortedSet<String> all() {
        for (SortedSet<String> set : sets) {
            if (set != largest && !largest.containsAll(set)) {
                return new Late(Suppliers.memoize(this::together));
            }
        }
        return largest;
    }

    private NavigableSet<String> together() {
        ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
        sets.forEach(all::addAll);
        return all.build();
    }

    /** A union that is put together when somebody reads what is in it. */
    private static final class Late extends ForwardingNavigableSet<String> {
        private final Supplier<NavigableSet<String>> all;

        Late(Supplier<NavigableSet<String>> all) {
            this.all = all;
        }

        @Override
        protected NavigableSet<String> delegate() {
            return all.get();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
