package io.strategydsl.picture;

import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is on the days of a month: marks for each day, and the content that is stated. */
final class MonthSlots {
    private final Map<LocalDate, Map<Mark, Integer>> marks = new TreeMap<>();
    private final Map<Content, Places> contents = new LinkedHashMap<>();
    private final Set<Optional<String>> channels = new LinkedHashSet<>();
    private final Map<Look, Integer> counts = new TreeMap<>();

    /** What a mark says beside its channel. */
    enum Look {
        STATED,
        PROPOSED,
        OPEN,
        NOVELTY;

        static Look of(Slot slot) {
            if (slot.kind() == SlotKind.NOVELTY) {
                return NOVELTY;
            }
            if (slot.isOpen()) {
                return OPEN;
            }
            return slot.dayStated() ? STATED : PROPOSED;
        }
    }

    /**
     * What several slots of a day have in common.
     *
     * @param channel the id of their channel
     * @param look what else is said of them
     */
    record Mark(Optional<String> channel, Look look) {}

    /**
     * Something that is posted, on one day or several.
     *
     * @param time the time of day
     * @param text what it is
     * @param source the id of its post or tactic
     */
    record Content(Optional<LocalTime> time, String text, Optional<String> source) {}

    /**
     * Where and when something is posted.
     *
     * @param days its days
     * @param channels its channels
     */
    record Places(SortedSet<LocalDate> days, Set<Optional<String>> channels) {}

    MonthSlots(List<Slot> slots) {
        for (Slot slot : slots) {
            Look look = Look.of(slot);
            channels.add(slot.channel());
            counts.merge(look, 1, Integer::sum);
            marks.computeIfAbsent(slot.day(), any -> new LinkedHashMap<>())
                    .merge(new Mark(slot.channel(), look), 1, Integer::sum);
            slot.text().ifPresent(text -> {
                Content content = new Content(slot.time(), text, slot.post().or(slot::tactic));
                Places places = contents.computeIfAbsent(
                        content, any -> new Places(new TreeSet<>(), new LinkedHashSet<>()));
                places.days().add(slot.day());
                places.channels().add(slot.channel());
            });
        }
    }

    /** Returns the marks of a day and how many slots each stands for. */
    Map<Mark, Integer> on(LocalDate day) {
        return marks.getOrDefault(day, Map.of());
    }

    /** Returns the content that is stated, in the order of its first days. */
    Map<Content, Places> contents() {
        return contents;
    }

    /** Returns the channels of the slots, in the order in which they first come. */
    Set<Optional<String>> channels() {
        return channels;
    }

    /** Returns how many slots have each look, of those that there are. */
    Map<Look, Integer> counts() {
        return counts;
    }
}
