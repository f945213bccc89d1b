package io.strategydsl.rules.shared;

import java.util.Collection;
import java.util.Optional;

/** The one element that a fix can mean: of several, none is proposed as if it were the answer. */
public final class OnlyOne {
    private OnlyOne() {}

    /** Returns the id, if there is no other. */
    public static Optional<String> of(Collection<String> ids) {
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
}
