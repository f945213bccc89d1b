package io.strategydsl.planning.editorial;

import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan says about content, on one channel or on all. */
final class EditorialPlan {
    private final StrategyIndex index;
    private final Optional<Timeframe> timeframe;
    private final Optional<String> channelId;
    private final ContentSpread spreadOfAll;

    EditorialPlan(StrategyIndex index, Optional<String> channelId) {
        this.index = index;
        this.timeframe = index.strategy().timeframe();
        this.channelId = channelId;
        this.spreadOfAll = ContentSpread.of(index.strategy().mix());
    }

    /** Returns the slots between two days, both included, by day and then in the order of {@link #sources}. */
    Iterator<Slot> slots(LocalDate first, LocalDate last) {
        List<Iterator<RankedSlot>> ranked = new ArrayList<>();
        for (Iterator<Slot> source : sources(first, last)) {
            int rank = ranked.size();
            ranked.add(Iterators.transform(source, slot -> new RankedSlot(slot, rank)));
        }
        return Iterators.transform(Iterators.mergeSorted(ranked, RankedSlot.ORDER), RankedSlot::slot);
    }

    /**
     * Returns what has no slot, in the order of the plan: channels with their posts, other posts, novelties of the pillars,
     * tactics.
     */
    List<UnplacedContent> unplaced() {
        List<UnplacedContent> unplaced = new ArrayList<>();
        for (ChannelPlan channel : channels()) {
            channel.cadences().forEach(cadence -> unplaced(cadence, channel).ifPresent(unplaced::add));
            posts(channel).forEach(post -> post.unplaced(timeframe).ifPresent(unplaced::add));
        }
        postsElsewhere().forEach(post -> post.unplaced(timeframe).ifPresent(unplaced::add));
        novelties().forEach(novelty -> novelty.unplaced(timeframe).ifPresent(unplaced::add));
        return List.copyOf(unplaced);
    }

    /** Returns the calendars that are kept outside the plan: the one of the whole plan, then those of the channels. */
    List<CalendarElsewhere> calendarsElsewhere() {
        List<CalendarElsewhere> calendars = new ArrayList<>();
        index.strategy()
                .calendar()
                .ifPresent(address -> calendars.add(new CalendarElsewhere(Optional.empty(), address)));
        for (ChannelPlan channel : channels()) {
            channel.calendar()
                    .ifPresent(address -> calendars.add(new CalendarElsewhere(Optional.of(channel.id()), address)));
        }
        return List.copyOf(calendars);
    }

    /**
     * Returns each channel with its posts and novelties; then channels that the plan closes or does not have; then no
     * channel.
     */
    private List<Iterator<Slot>> sources(LocalDate first, LocalDate last) {
        ListMultimap<Optional<String>, Iterator<Slot>> byChannel =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        for (ChannelPlan channel : channels()) {
            byChannel.putAll(Optional.of(channel.id()), slots(channel, first, last));
        }
        postsElsewhere().stream()
                .collect(Collectors.groupingBy(PlannedContent::channel, LinkedHashMap::new, Collectors.toList()))
                .forEach((channel, posts) -> byChannel.put(channel, slots(posts, first, last)));
        novelties()
                .forEach(novelty -> byChannel.put(
                        novelty.channel(),
                        novelty.days(timeframe, first, last).map(novelty::on).iterator()));
        List<Iterator<Slot>> onNone = byChannel.removeAll(Optional.empty());
        List<Iterator<Slot>> sources = new ArrayList<>(byChannel.values());
        sources.addAll(onNone);
        return sources;
    }

    private List<Iterator<Slot>> slots(ChannelPlan channel, LocalDate first, LocalDate last) {
        List<PlannedContent> posts = posts(channel);
        List<Iterator<Slot>> slots = new ArrayList<>();
        slots.add(slots(posts, first, last));
        if (!channel.cadences().isEmpty()) {
            slots.addAll(new ChannelCadences(channel, spread(channel), posts, timeframe).openSlots(first, last));
        }
        return slots;
    }

    private Iterator<Slot> slots(List<PlannedContent> posts, LocalDate first, LocalDate last) {
        return Iterators.transform(DatedContent.between(first, last, posts, timeframe), DatedContent::slot);
    }

    private ContentSpread spread(ChannelPlan channel) {
        return channel.mix().isEmpty() ? spreadOfAll : ContentSpread.of(channel.mix());
    }

    private List<ChannelPlan> channels() {
        return index.channels().stream()
                .filter(channel -> isAskedFor(channel.id()))
                .toList();
    }

    private List<PlannedContent> posts(ChannelPlan channel) {
        if (!isFound(channel)) {
            return List.of();
        }
        Optional<String> id = Optional.of(channel.id());
        List<Post> posts = index.posts(channel);
        List<PlannedContent> planned = new ArrayList<>(posts.size());
        for (Post post : posts) {
            planned.add(PlannedContent.of(post, id, index));
        }
        return planned;
    }

    /** Returns whether references find this channel: of several with one id, they find the first. */
    private boolean isFound(ChannelPlan channel) {
        return index.channel(channel.id()).filter(found -> found == channel).isPresent();
    }

    /** Returns the posts that are on no channel, or on one that the plan closes or does not have. */
    private List<PlannedContent> postsElsewhere() {
        List<PlannedContent> elsewhere = new ArrayList<>();
        for (Post post : index.posts()) {
            if (post.channels().isEmpty() && channelId.isEmpty()) {
                elsewhere.add(PlannedContent.of(post, Optional.empty(), index));
            }
            for (String id : post.channels()) {
                if (isAskedFor(id) && !isOpen(id)) {
                    elsewhere.add(PlannedContent.of(post, Optional.of(id), index));
                }
            }
        }
        return elsewhere;
    }

    private boolean isOpen(String id) {
        Optional<ChannelPlan> channel = index.channel(id);
        return channel.isPresent() && !channel.get().isClosing();
    }

    private boolean isAskedFor(String channel) {
        return channelId.isEmpty() || channelId.get().equals(channel);
    }

    private Stream<PlannedContent> novelties() {
        Stream<PlannedContent> ofPillars = index.strategy().pillars().stream()
                .flatMap(pillars -> pillars.novelties().stream())
                .map(novelty -> PlannedContent.of(novelty, index));
        Stream<PlannedContent> ofTactics =
                index.tactics().stream().filter(Tactic::somethingNew).flatMap(this::onEachChannel);
        return Stream.concat(ofPillars, ofTactics)
                .filter(novelty -> channelId.isEmpty() || novelty.channel().equals(channelId));
    }

    private Stream<PlannedContent> onEachChannel(Tactic tactic) {
        return tactic.channels().isEmpty()
                ? Stream.of(PlannedContent.of(tactic, Optional.empty(), index))
                : tactic.channels().stream().map(id -> PlannedContent.of(tactic, Optional.of(id), index));
    }

    private Optional<UnplacedContent> unplaced(Cadence cadence, ChannelPlan channel) {
        return CadenceSlots.whyOnNoDay(cadence, timeframe)
                .map(reason -> ImmutableUnplacedContent.builder()
                        .channel(channel.id())
                        .kind(SlotKind.CADENCE)
                        .reason(reason)
                        .cadence(cadence)
                        .somethingNew(false)
                        .build());
    }

    private record RankedSlot(Slot slot, int rank) {
        private static final Comparator<RankedSlot> ORDER =
                Comparator.comparing((RankedSlot ranked) -> ranked.slot.day()).thenComparingInt(RankedSlot::rank);
    }
}
