package io.strategydsl.planning.editorial;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.ScheduleInPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A post on one of its channels, a novelty or a tactic as an editorial calendar needs it. */
record PlannedContent(
        Optional<String> channel,
        SlotKind kind,
        Optional<Post> post,
        String words,
        Optional<String> tacticOfNovelty,
        boolean somethingNew,
        Optional<Schedule> schedule) {

    static PlannedContent of(Post post, Optional<String> channel, StrategyIndex index) {
        return new PlannedContent(
                channel,
                SlotKind.POST,
                Optional.of(post),
                post.text(),
                Optional.empty(),
                post.somethingNew(),
                index.schedule(post));
    }

    static PlannedContent of(Novelty novelty, StrategyIndex index) {
        return new PlannedContent(
                Optional.empty(),
                SlotKind.NOVELTY,
                Optional.empty(),
                novelty.text(),
                Optional.empty(),
                true,
                Optional.of(index.schedule(novelty.schedule())));
    }

    static PlannedContent of(Tactic tactic, Optional<String> channel, StrategyIndex index) {
        return new PlannedContent(
                channel,
                SlotKind.NOVELTY,
                Optional.empty(),
                tactic.text(),
                Optional.of(tactic.id()),
                true,
                index.schedule(tactic));
    }

    Optional<ContentArea> area() {
        return post.flatMap(Post::area);
    }

    Optional<ContentFormat> format() {
        return post.flatMap(Post::format);
    }

    /** Returns what is posted; none where that is not stated. */
    private Optional<String> text() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Returns the tactic that it carries out or is. */
    private Optional<String> tactic() {
        return post.isPresent() ? post.get().tactic() : tacticOfNovelty;
    }

    Optional<LocalTime> time() {
        return post.flatMap(Post::time);
    }

    /** Returns the days on which it falls between two days, both included, in order. */
    Stream<LocalDate> days(Optional<Timeframe> timeframe, LocalDate first, LocalDate last) {
        return schedule.map(stated -> new ScheduleInPlan(stated, timeframe).between(first, last))
                .orElseGet(Stream::empty);
    }

    Slot on(LocalDate day) {
        return ImmutableSlot.builder()
                .day(day)
                .dayStated(schedule.isEmpty() || schedule.get().hasStatedDays())
                .channel(channel)
                .kind(kind)
                .time(time())
                .area(area())
                .format(format())
                .text(text())
                .post(post.map(Post::id))
                .tactic(tactic())
                .somethingNew(somethingNew)
                .build();
    }

    /** Returns it as content without a slot, if it falls on no day. */
    Optional<UnplacedContent> unplaced(Optional<Timeframe> timeframe) {
        Optional<UnplacedContent.Reason> why = schedule.isEmpty()
                ? Optional.of(UnplacedContent.Reason.NOT_SCHEDULED)
                : whyOnNoDay(schedule.get(), timeframe);
        return why.map(reason -> ImmutableUnplacedContent.builder()
                .channel(channel)
                .kind(kind)
                .reason(reason)
                .text(text())
                .post(post.map(Post::id))
                .tactic(tactic())
                .schedule(schedule)
                .somethingNew(somethingNew)
                .build());
    }

    private static Optional<UnplacedContent.Reason> whyOnNoDay(Schedule schedule, Optional<Timeframe> timeframe) {
        if (schedule instanceof Schedule.Triggered) {
            return Optional.of(UnplacedContent.Reason.TRIGGERED);
        }
        if (schedule instanceof Schedule.Ongoing) {
            return Optional.of(UnplacedContent.Reason.ONGOING);
        }
        ScheduleInPlan inPlan = new ScheduleInPlan(schedule, timeframe);
        if (inPlan.lacksDay()) {
            return Optional.of(UnplacedContent.Reason.NO_DAY_YET);
        }
        if (inPlan.lacksStart()) {
            return Optional.of(UnplacedContent.Reason.START_UNKNOWN);
        }
        return inPlan.hasDays() ? Optional.empty() : Optional.of(UnplacedContent.Reason.NO_DAY_IN_PLAN);
    }
}
