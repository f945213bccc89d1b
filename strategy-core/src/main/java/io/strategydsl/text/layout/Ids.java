package io.strategydsl.text.layout;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Prints ids, with or without words behind them. */
public final class Ids {

    private Ids() {}

    /** Returns "list: List influencers", or the id alone where there are no words. */
    public static String titled(String id, String words) {
        return words.isEmpty() ? id : id + ": " + words;
    }

    /** Returns the ids except that one. */
    public static Set<String> without(Set<String> ids, Optional<String> one) {
        Set<String> others = new LinkedHashSet<>(ids);
        one.ifPresent(others::remove);
        return others;
    }
}
