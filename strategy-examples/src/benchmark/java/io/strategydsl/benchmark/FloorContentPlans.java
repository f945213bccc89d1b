package io.strategydsl.benchmark;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes to what a plan says and posts: its mix, its key messages, its posts and what it knowingly leaves out. */
final class FloorContentPlans {
    private static final List<ContentShare> PROMOTION = List.of(ContentShare.of(ContentArea.PROMOTION, 100));
    private static final List<ContentShare> HALF = List.of(ContentShare.of(ContentArea.CURATED, 50));

    static final List<UnaryOperator<Strategy>> CHANGES = List.of(
            plan -> plan.toBuilder().mix(PROMOTION).build(),
            plan -> plan.toBuilder().mix(HALF).build(),
            plan -> plan.toBuilder()
                    .mix(PROMOTION)
                    .channels(each(plan, channel -> channel.toBuilder().mix(List.of())))
                    .build(),
            plan -> plan.toBuilder()
                    .mix(HALF)
                    .channels(each(plan, channel -> channel.toBuilder().mix(List.of())))
                    .build(),
            plan -> plan.toBuilder()
                    .mix(HALF)
                    .channels(each(
                            plan,
                            channel -> channel.toBuilder().mix(channel.id().length() % 2 == 0 ? List.of() : PROMOTION)))
                    .build(),
            plan -> plan.toBuilder().mix(HALF).channels(List.of()).build(),
            plan -> plan.toBuilder()
                    .calendar(Optional.empty())
                    .channels(each(
                            plan,
                            channel -> channel.toBuilder()
                                    .calendar(Optional.empty())
                                    .account("@tbd or @TBD")
                                    .profile("Placeholder")
                                    .cadences(List.of(new Cadence(1, Per.PER_WEEK)))))
                    .posts(posts(plan))
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan,
                            channel -> channel.toBuilder().cadences(List.of()).platform(Platform.BLOG)))
                    .posts(posts(plan))
                    .positioning(Positioning.builder()
                            .oneThing("TBD")
                            .addKeyMessage(KeyMessage.builder("ask")
                                    .text("Ask us")
                                    .addPersona("nobody")
                                    .build())
                            .addKeyMessage(KeyMessage.builder("ask").text("??").build())
                            .build())
                    .build(),
            plan -> plan.toBuilder()
                    .addResource(new Resource.Tool("TBD"))
                    .addAcceptedGap(AcceptedGap.of("tactic.owner-load", "strategy", "To be decided in May"))
                    .goals(plan.goals().stream()
                            .map(goal -> goal.toBuilder()
                                    .addResource(new Resource.Time("[hours to come]"))
                                    .accountable("nobody")
                                    .addHelper("somebody")
                                    .addApprover("anybody")
                                    .build())
                            .toList())
                    .build());

    private FloorContentPlans() {}

    private static List<ChannelPlan> each(Strategy plan, Function<ChannelPlan, ChannelPlanBuilder> change) {
        return plan.channels().stream()
                .map(channel -> change.apply(channel).build())
                .toList();
    }

    private static List<Post> posts(Strategy plan) {
        String channel =
                plan.channels().isEmpty() ? "none" : plan.channels().get(0).id();
        Post tip = Post.builder("tip")
                .text("A tip")
                .addChannel(channel)
                .addOwner("nobody")
                .addMessage("ask")
                .addServedGoal("nothing")
                .tactic("none")
                .schedule(Recurring.monthlyOn(31))
                .build();
        return List.of(
                tip,
                tip.toBuilder().text("").somethingNew(true).build(),
                Post.builder("counted")
                        .text("Four weeks to go: TBD")
                        .addChannel(channel)
                        .schedule(Schedule.relative(RelativeDay.before("launch", Period.ofWeeks(4))))
                        .build(),
                Post.builder("start")
                        .addChannel(channel)
                        .somethingNew(true)
                        .schedule(Schedule.relative(RelativeDay.at("start")))
                        .build(),
                Post.builder("over")
                        .schedule(Recurring.monthlyOn(31).until(Plans.FIRST_DAY.plusDays(60)))
                        .status(PostStatus.published(Plans.FIRST_DAY.plusDays(70)))
                        .build(),
                Post.builder("whenever")
                        .schedule(Schedule.whenever("placeholder"))
                        .build());
    }
}
