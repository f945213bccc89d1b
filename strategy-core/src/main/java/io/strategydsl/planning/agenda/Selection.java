package io.strategydsl.planning.agenda;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Which tactics and posts of the plan are on an agenda.
 *
 * @param owners those that all of these own
 * @param unowned whether only those that nobody owns
 * @param channels those that happen on all of these
 */
record Selection(Set<String> owners, boolean unowned, Set<String> channels) {
    static final Selection ALL = new Selection(Set.of(), false, Set.of());

    Selection ownedBy(String member) {
        return new Selection(with(owners, member), unowned, channels);
    }

    Selection ownedByNobody() {
        return new Selection(owners, true, channels);
    }

    Selection on(String channel) {
        return new Selection(owners, unowned, with(channels, channel));
    }

    boolean includes(Planned<?> planned) {
        return planned.owners().containsAll(owners)
                && (!unowned || planned.owners().isEmpty())
                && planned.channels().containsAll(channels);
    }

    /** Returns whether the load of this owner is asked for. */
    boolean asksFor(String owner) {
        return owners.isEmpty() || owners.contains(owner);
    }

    /** Returns ", owned by brian, on instagram". */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        owners.forEach(owner -> words.append(", owned by ").append(owner));
        words.append(unowned ? ", owned by nobody" : "");
        channels.forEach(channel -> words.append(", on ").append(channel));
        return words.toString();
    }

    private static Set<String> with(Set<String> ids, String id) {
        return ImmutableSet.<String>builder().addAll(ids).add(id).build();
    }
}
