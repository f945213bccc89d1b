package io.strategydsl.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of a validator. Each call that adds one returns another validator, so they are kept as a chain, which
 * grows without being copied.
 */
final class Suppressions {
    static final Suppressions NONE = new Suppressions(null, null);

    private final @Nullable Suppressions earlier;
    private final @Nullable Suppression last;

    private Suppressions(@Nullable Suppressions earlier, @Nullable Suppression last) {
        this.earlier = earlier;
        this.last = last;
    }

    Suppressions with(Suppression suppression) {
        return new Suppressions(this, suppression);
    }

    Suppressions only(Predicate<Suppression> kept) {
        Suppressions left = NONE;
        for (Suppression suppression : inOrder()) {
            left = kept.test(suppression) ? left.with(suppression) : left;
        }
        return left;
    }

    /** Returns them in the order in which they were added. */
    List<Suppression> inOrder() {
        List<Suppression> inOrder = new ArrayList<>();
        for (Suppressions at = this; at != null; at = at.earlier) {
            if (at.last != null) {
                inOrder.add(at.last);
            }
        }
        Collections.reverse(inOrder);
        return inOrder;
    }
}
