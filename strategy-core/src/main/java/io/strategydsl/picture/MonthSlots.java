package io.strategydsl.picture;

import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.SlotKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is on the days of a month: marks for each day, and the content that is stated. */
final class MonthSlots {
    private static final String NONE = "";

    private final Map<LocalDate, Map<Mark, Integer>> marks = new TreeMap<>();
    private final Map<Content, Places> contents = new LinkedHashMap<>();
    private final Map<String, Integer> channels = new LinkedHashMap<>();
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
     * @param channel the number of their channel
     * @param look what else is said of them
     */
    record Mark(int channel, Look look) {}

    /**
     * Something that is posted, on one day or several. It can be compared, since texts are the plan's and their hash codes may
     * be the same.
     *
     * @param text what it is
     * @param source the id of its post or tactic, or nothing
     * @param time the time of day, or nothing
     */
    record Content(String text, String source, String time) implements Comparable<Content> {
        private static final Comparator<Content> ORDER = Comparator.comparing(Content::source)
                .thenComparing(Content::text)
                .thenComparing(Content::time);

        private static Content of(Slot slot, String text) {
            return new Content(
                    text,
                    slot.post().or(slot::tactic).orElse(""),
                    slot.time().map(LocalTime::toString).orElse(""));
        }

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Where and when something is posted.
     *
     * @param days its days
     * @param channels the numbers of its channels
     */
    record Places(SortedSet<LocalDate> days, SortedSet<Integer> channels) {}

    /** Takes the slots, and the ids of the channels of the plan in their order. */
    MonthSlots(List<Slot> slots, List<String> ids) {
        Set<String> found =
                slots.stream().map(MonthSlots::channel).collect(Collectors.toCollection(LinkedHashSet::new));
        ids.stream().filter(found::contains).forEach(this::number);
        found.forEach(this::number);
        slots.forEach(this::add);
    }

    private static String channel(Slot slot) {
        return slot.channel().orElse(NONE);
    }

    private void number(String channel) {
        channels.putIfAbsent(channel, channels.size());
    }

    private void add(Slot slot) {
        Look look = Look.of(slot);
        int channel = channels.getOrDefault(channel(slot), 0);
        counts.merge(look, 1, Integer::sum);
        marks.computeIfAbsent(
                        slot.day(),
                        any -> new TreeMap<>(Comparator.comparing(Mark::channel).thenComparing(Mark::look)))
                .merge(new Mark(channel, look), 1, Integer::sum);
        slot.text().ifPresent(text -> {
            Places places = contents.computeIfAbsent(
                    Content.of(slot, text), any -> new Places(new TreeSet<>(), new TreeSet<>()));
            places.days().add(slot.day());
            places.channels().add(channel);
        });
    }

    /** Returns the marks of a day and how many slots each stands for. */
    Map<Mark, Integer> on(LocalDate day) {
        return marks.getOrDefault(day, Map.of());
    }

    /** Returns the content that is stated, in the order of its first days. */
    Map<Content, Places> contents() {
        return contents;
    }

    /** Returns the ids of the channels of the slots by their numbers; for no channel, an empty one. */
    List<String> channels() {
        return List.copyOf(channels.keySet());
    }

    /** Returns how many slots have each look, of those that there are. */
    Map<Look, Integer> counts() {
        return counts;
    }
}
