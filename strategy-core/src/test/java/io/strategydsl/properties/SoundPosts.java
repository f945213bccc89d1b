package io.strategydsl.properties;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Per;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostBuilder;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Posts that come steadily until the plan ends, as often as the channel says, and with areas as in the mix. */
final class SoundPosts {
    private static final int DAYS_OF_WEEK = 7;

    private final Chance chance;
    private final Phrases phrases;
    private final Ids ids;
    private final Timeframe timeframe;
    private final LocalDate day;
    private final List<String> members;
    private final ContentArea named;

    /** The areas of five posts in turn: all that a mix balances, and two more. */
    private final List<ContentArea> areas;

    private final List<Post> all = new ArrayList<>();

    SoundPosts(Chance chance, Phrases phrases, Ids ids, Timeframe timeframe, LocalDate day, List<String> members) {
        this.chance = chance;
        this.phrases = phrases;
        this.ids = ids;
        this.timeframe = timeframe;
        this.day = day;
        this.members = members;
        this.named = ContentArea.of("named", phrases.any()).countingAs(ContentArea.INTERACTION);
        this.areas = chance.shuffled(List.of(
                ContentArea.PROMOTION,
                ContentArea.CURATED,
                chance.one(ContentArea.INTERACTION, named),
                chance.oneOf(ContentArea.catalogue()),
                chance.oneOf(ContentArea.catalogue())));
    }

    /** Returns all that were made, some of them said to carry one of these messages, or none; each is said somewhere. */
    List<Post> saying(List<String> messages) {
        if (all.isEmpty() || chance.happens(40)) {
            return all;
        }
        List<Post> saying = new ArrayList<>(all);
        for (String message : messages) {
            int number = chance.between(0, all.size() - 1);
            saying.set(
                    number, saying.get(number).toBuilder().addMessage(message).build());
        }
        return saying;
    }

    /** Returns the mix of the areas of all posts, give or take a few points. */
    List<ContentShare> mix() {
        Map<ContentArea, Long> shares = new HashMap<>();
        areas.forEach(area -> shares.merge(area, 20L, Long::sum));
        int shifted = chance.between(0, 5);
        shares.merge(ContentArea.PROMOTION, (long) shifted, Long::sum);
        shares.merge(ContentArea.CURATED, (long) -shifted, Long::sum);
        List<ContentShare> mix = new ArrayList<>();
        for (ContentArea area : areas) {
            Long share = shares.remove(area);
            if (share != null) {
                mix.add(ContentShare.of(area, share));
            }
        }
        return mix;
    }

    /** Adds posts to a channel, and says there how often they come. */
    void on(String channel, ChannelPlanBuilder plan, boolean somethingNew) {
        int before = all.size();
        if (somethingNew || chance.happens(40)) {
            plan.cadences(List.of(oneAgainAndAgain(channel)));
        } else if (chance.happens(60)) {
            plan.cadences(fiveAWeek(channel));
        } else {
            plan.cadences(List.of(oneEachWeek(channel)));
        }
        if (somethingNew) {
            all.set(before, all.get(before).withSomethingNew(true));
        }
    }

    private Cadence oneAgainAndAgain(String channel) {
        Recurring recurring = novelSchedule();
        all.add(post(channel, recurring).build());
        return about(new Cadence(1, recurring.rhythm() instanceof Rhythm.Weekly ? Per.PER_WEEK : Per.PER_MONTH));
    }

    /** Comes back in every quarter of the plan, on whatever day that starts. */
    Recurring novelSchedule() {
        return chance.happens(50)
                ? Recurring.monthlyOn(chance.between(1, 28))
                : Recurring.weeklyOn(chance.one(DayOfWeek.values()));
    }

    private List<Cadence> fiveAWeek(String channel) {
        List<DayOfWeek> weekdays = chance.shuffled(List.of(DayOfWeek.values()));
        List<Cadence> images = List.of(
                new Cadence(3, Per.PER_WEEK).format(ContentFormat.IMAGE),
                new Cadence(2, Per.PER_WEEK).format(ContentFormat.STORY));
        boolean byFormat = chance.happens(30);
        for (int i = 0; i < areas.size(); i++) {
            PostBuilder post =
                    post(channel, Recurring.weeklyOn(weekdays.get(i))).area(areas.get(i));
            all.add(
                    byFormat
                            ? post.format(i < 3 ? ContentFormat.IMAGE : ContentFormat.STORY)
                                    .build()
                            : post.build());
        }
        return byFormat ? images : List.of(about(new Cadence(5, Per.PER_WEEK)));
    }

    /** One on some day of each whole week, all of them over, some, or none. */
    private Cadence oneEachWeek(String channel) {
        boolean told = chance.happens(30);
        LocalDate monday = timeframe.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int i = 0; !monday.plusDays(DAYS_OF_WEEK - 1L).isAfter(timeframe.end()); i++) {
            LocalDate on = monday.plusDays(chance.between(0, DAYS_OF_WEEK - 1));
            PostBuilder post = post(channel, Schedule.once(on)).area(areas.get(i % areas.size()));
            all.add(
                    told && on.isBefore(day)
                            ? post.status(PostStatus.published(on)).build()
                            : post.build());
            monday = monday.plusDays(DAYS_OF_WEEK);
        }
        return about(new Cadence(1, Per.PER_WEEK));
    }

    private Cadence about(Cadence cadence) {
        return chance.happens(30) ? cadence.upTo(cadence.times() + chance.between(1, 3)) : cadence;
    }

    private PostBuilder post(String channel, Schedule schedule) {
        return Post.builder(ids.next("post"))
                .text(phrases.any())
                .addChannel(channel)
                .schedule(schedule)
                .owners(chance.someOf(members))
                .status(chance.one(PostStatus.idea(), PostStatus.draft()));
    }
}
