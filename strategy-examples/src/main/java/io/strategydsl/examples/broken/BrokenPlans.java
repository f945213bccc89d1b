package io.strategydsl.examples.broken;

import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.ContentFormat.IMAGE;
import static io.strategydsl.model.ContentFormat.STORY;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.GoalType.WEBSITE_TRAFFIC;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.MetricKind.FOLLOWERS;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static java.time.DayOfWeek.TUESDAY;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.MetricScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamMember;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sound plan with one fault at a time, for trying out what a report says of it. */
public final class BrokenPlans {

    private BrokenPlans() {}

    /** All of them, by the id of the one rule that each violates. */
    public static Map<String, List<Strategy>> byRule() {
        Map<String, List<Strategy>> plans = new LinkedHashMap<>();
        plans.put("id.unique", List.of(sameIdTwice(), sameMessageTwice()));
        plans.put(
                "reference.resolves",
                List.of(
                        referenceWithASlip(),
                        referenceToOtherKind(),
                        referenceToNothing(),
                        postOnUnknownChannel(),
                        postSayingNoMessage(),
                        dayCountedFromNothing()));
        plans.put("text.stated", List.of(goalWithoutWords(), channelWithoutPlatform()));
        plans.put("placeholder.left", List.of(placeholderInText(), undecidedTarget(), placeholderInPost()));
        plans.put("milestone.dated", List.of(milestoneWithoutDay()));
        plans.put("timeframe.stated", List.of(noTimeframe()));
        plans.put("goal.primary", List.of(noPrimaryGoal(), twoPrimaryGoals(), noGoal()));
        plans.put("goal.acyclic", List.of(goalsInACycle()));
        plans.put("goal.number-targeted", List.of(numberInGoalAlone()));
        plans.put("metric.relevant-followers", List.of(followersAlone()));
        plans.put("metric.realistic", List.of(leap()));
        plans.put("metric.sourced", List.of(metricWithoutSource()));
        plans.put("tactic.owned", List.of(tacticWithoutOwner()));
        plans.put("tactic.dated", List.of(tacticWithoutDate(), ongoingTactic()));
        plans.put("tactic.acyclic", List.of(tacticsInACycle()));
        plans.put("team.capacity", List.of(moreHoursThanThereAre()));
        plans.put("persona.found", List.of(personaNowhere()));
        plans.put("channel.justified", List.of(channelWithoutReason(), channelWithContentOnly()));
        plans.put("content.not-all-promotion", List.of(mixOfPromotionAlone()));
        plans.put("content.mix-adds-up", List.of(mixThatFallsShort()));
        plans.put("content.posting-ceiling", List.of(cadencesThatAddUp()));
        plans.put("content.cadence-kept", List.of(tooFewPostsForTheCadence()));
        plans.put("content.mix-kept", List.of(nothingButPromotionInPosts()));
        plans.put("content.steady", List.of(postsThatEndInSpring()));
        plans.put("message.carried", List.of(messageInNoPost()));
        plans.put("schedule.month-end", List.of(reviewOnThe31st()));
        plans.put("schedule.start-known", List.of(everySecondWeek()));
        plans.put("suppression.unused", List.of(acceptedGapThatIsNone()));
        plans.put("suppression.undated", List.of(acceptedGapWithALastDay()));
        return plans;
    }

    // spotless:off
    /** Two tactics with one id. */
    public static Strategy sameIdTwice() {
        return SoundPlan.with(s -> s
            .tactic("recipes", "Send the recipe of the month to regulars", t -> SoundPlan.tactic(t)
                .serves("orders")));
    }

    /** A helper whose id is misspelt. */
    public static Strategy referenceWithASlip() {
        return withTasting(t -> SoundPlan.tactic(t)
            .helpedBy("bem"));
    }

    /** A metric named as a helper. */
    public static Strategy referenceToOtherKind() {
        return withTasting(t -> SoundPlan.tactic(t)
            .helpedBy("visits"));
    }

    /** A channel that the plan does not have, nor anything like it. */
    public static Strategy referenceToNothing() {
        return withTasting(t -> SoundPlan.tactic(t)
            .on("podcast"));
    }

    /** A goal of which there is only an id. */
    public static Strategy goalWithoutWords() {
        return SoundPlan.with(s -> s
            .goal("regulars", "", BrokenPlans::secondGoal));
    }

    /** A channel of which nobody said on which platform it is, which only a program can leave out. */
    public static Strategy channelWithoutPlatform() {
        Strategy plan = SoundPlan.plan();
        List<ChannelPlan> channels = plan.channels().stream()
            .map(channel -> channel.toBuilder().platform(Optional.empty()).build())
            .toList();
        return plan.toBuilder().channels(channels).build();
    }

    /** A text that somebody meant to write later. */
    public static Strategy placeholderInText() {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite TBD to a tasting", t -> SoundPlan.tactic(t)
                .serves("orders")));
    }

    /** A target that is still to be decided, beside those that are. */
    public static Strategy undecidedTarget() {
        return withClicks(m -> SoundPlan.otherMetric(m)
            .targetUndecided("for the year after, once we know this one"));
    }

    /** A tactic that is counted from a milestone without a day. */
    public static Strategy milestoneWithoutDay() {
        return SoundPlan.with(s -> s
            .milestone("opening", "The second shop opens")
            .tactic("flyers", "Hand out flyers in the new street", t -> SoundPlan.undated(t)
                .ownedBy("ana")
                .due(before("opening", weeks(2)))));
    }

    /** A plan that does not say when it holds. */
    public static Strategy noTimeframe() {
        return SoundPlan.withoutTimeframe();
    }

    /** Two goals, neither of which comes first. */
    public static Strategy noPrimaryGoal() {
        return SoundPlan.withGoals(s -> s
            .goal("orders", "Bring visitors to the page where they order bread", SoundPlan::goal)
            .goal("regulars", "Get regulars to talk about bread", BrokenPlans::secondGoal));
    }

    /** Two goals that both come first. */
    public static Strategy twoPrimaryGoals() {
        return SoundPlan.with(s -> s
            .primaryGoal("regulars", "Get regulars to talk about bread", BrokenPlans::secondGoal));
    }

    /** A plan that knows how, but not what for. */
    public static Strategy noGoal() {
        return SoundPlan.withoutGoals();
    }

    /** Two goals that are part of each other, beside the sound one; only a program can write them. */
    public static Strategy goalsInACycle() {
        Strategy plan = SoundPlan.with(s -> s
            .goal("regulars", "Get regulars to talk about bread", regulars -> secondGoal(regulars)
                .goal("readers", "Get readers to talk about recipes", g -> g
                    .type(WEBSITE_TRAFFIC)
                    .metric("clicks", SoundPlan::otherMetric)
                    .tactic("answers", "Answer every question on a recipe", t -> SoundPlan.tactic(t)
                        .moves("clicks")))));
        List<Goal> goals = plan.goals().stream()
            .map(goal -> goal.id().equals("regulars") ? goal.toBuilder().partOf("readers").build() : goal)
            .toList();
        return plan.toBuilder().goals(goals).build();
    }

    /** A goal that names a number, and targets that name others. */
    public static Strategy numberInGoalAlone() {
        return SoundPlan.with(s -> s
            .goal("regulars", "Get 50 regulars to talk about bread", BrokenPlans::secondGoal));
    }

    /** A goal of which nothing is counted but followers. */
    public static Strategy followersAlone() {
        return SoundPlan.with(s -> s
            .goal("known", "Be known in the next street", g -> g
                .type(BRAND_AWARENESS)
                .supports("growth")
                .metric("followers", m -> m
                    .kind(FOLLOWERS)
                    .source("The page of the blog")
                    .baseline(100)
                    .quarterlyTargets(2026, 120, 140, 160, 180))
                .tactic("flyers", "Print the address of the blog on every bag", t -> SoundPlan.tactic(t)
                    .moves("followers"))));
    }

    /** A target for the last quarter that is ten times as high as the one before. */
    public static Strategy leap() {
        return withClicks(m -> SoundPlan.counted(m)
            .source("Statistics of the blog")
            .quarterlyTargets(2026, 120, 140, 160, 1_600));
    }

    /** A number that nobody knows where to read. */
    public static Strategy metricWithoutSource() {
        return withClicks(m -> SoundPlan.counted(m)
            .quarterlyTargets(2026, 120, 140, 160, 180));
    }

    /** A tactic that takes longer than its owner has time. */
    public static Strategy moreHoursThanThereAre() {
        Strategy plan = withTasting(t -> SoundPlan.tactic(t)
            .effort(9));
        TeamMember ana = plan.members().get(0);
        return plan.with(ana.withAvailable(HoursPerPeriod.of(5, PER_WEEK)));
    }

    /** A persona of whom nobody says where they are. */
    public static Strategy personaNowhere() {
        Strategy plan = SoundPlan.plan();
        return plan.with(plan.personas().get(0).toBuilder().platforms(List.of()).build());
    }

    /** A tactic that is nobody's. */
    public static Strategy tacticWithoutOwner() {
        return withTasting(t -> SoundPlan.dated(t));
    }

    /** A tactic without a day. */
    public static Strategy tacticWithoutDate() {
        return withTasting(t -> SoundPlan.undated(t)
            .ownedBy("ben"));
    }

    /** A tactic that just goes on. */
    public static Strategy ongoingTactic() {
        return withTasting(t -> SoundPlan.undated(t)
            .ownedBy("ben")
            .repeats(ongoing()));
    }

    /** Two tactics that wait for each other. */
    public static Strategy tacticsInACycle() {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite readers to a tasting", t -> SoundPlan.tactic(t)
                .serves("orders")
                .dependsOn("invitation"))
            .tactic("invitation", "Print the invitation to the tasting", t -> SoundPlan.tactic(t)
                .serves("orders")
                .dependsOn("tasting")));
    }

    /** A channel that is there because others are. */
    public static Strategy channelWithoutReason() {
        return SoundPlan.with(s -> s
            .channel("second-blog", BLOG, c -> SoundPlan.channel(c)));
    }

    /** A channel of which is known what is posted there, but not why. */
    public static Strategy channelWithContentOnly() {
        return SoundPlan.with(s -> s
            .channel("second-blog", BLOG, c -> SoundPlan.channel(c)
                .content("Pictures of loaves")));
    }

    private static Strategy withClicks(Consumer<MetricScope> metric) {
        return SoundPlan.with(s -> s
            .metric("clicks", m -> {
                m.measures("orders");
                metric.accept(m);
            })
            .tactic("links", "Link every loaf to its order form", t -> SoundPlan.tactic(t)
                .serves("orders")
                .moves("clicks")));
    }

    /** Two key messages with one id. */
    public static Strategy sameMessageTwice() {
        Strategy plan = SoundPlan.plan();
        Positioning positioning = plan.positioning().orElseThrow();
        KeyMessage message = positioning.keyMessages().get(0);
        return plan.toBuilder()
            .positioning(positioning.toBuilder()
                .addKeyMessage(message.toBuilder().text("Bread that was baked today").build())
                .build())
            .build();
    }

    /** A post on a channel whose id is misspelt. */
    public static Strategy postOnUnknownChannel() {
        return withLoafOfTheWeek(p -> onTuesdays(p).on("blgo"));
    }

    /** A post that says a key message which the plan does not have, beside the one that it has. */
    public static Strategy postSayingNoMessage() {
        return withLoafOfTheWeek(p -> onTuesdays(p).on("blog")
            .saying("order-until-noon-fetch-until-eight", "home-delivery"));
    }

    /** A post of which somebody wanted to write later what it shows. */
    public static Strategy placeholderInPost() {
        return SoundPlan.with(s -> s
            .post("loaf", "The loaf of the week: [name of the loaf]", p -> onTuesdays(p).on("blog")));
    }

    /** A tactic that is counted from a milestone whose id is misspelt. */
    public static Strategy dayCountedFromNothing() {
        return SoundPlan.with(s -> s
            .milestone("opening", "The second shop opens", m -> m.on(LocalDate.of(2026, 5, 2)))
            .tactic("flyers", "Hand out flyers in the new street", t -> SoundPlan.undated(t)
                .serves("orders")
                .ownedBy("ana")
                .due(before("openning", weeks(2)))));
    }

    /** A plan of which all posts are to promote the bakery, where a channel does not say otherwise. */
    public static Strategy mixOfPromotionAlone() {
        return SoundPlan.with(s -> s
            .mix(promotion(100)));
    }

    /** A mix of the plan that leaves open what a tenth of the posts are. */
    public static Strategy mixThatFallsShort() {
        return SoundPlan.with(s -> s
            .mix(promotion(20), curated(40), interaction(30)));
    }

    /** A channel with two cadences, each of which would be few enough. */
    public static Strategy cadencesThatAddUp() {
        return SoundPlan.with(s -> s
            .channel("counter", BLOG, c -> SoundPlan.channel(c)
                .because("Those who pass by want to see what is still on the shelf")
                .posting(3, PER_DAY, IMAGE)
                .posting(4, PER_DAY, STORY)));
    }

    /** A review on a day that some months do not have. */
    public static Strategy reviewOnThe31st() {
        return SoundPlan.with(s -> s
            .review("till", "Compare the orders with the till", r -> r.every(monthlyOn(31)).attendedBy("ben")));
    }

    /** A tactic every second week, of which nobody says in which week it starts. */
    public static Strategy everySecondWeek() {
        return withTasting(t -> SoundPlan.undated(t)
            .ownedBy("ben")
            .repeats(weeklyOn(TUESDAY).every(2)));
    }

    /** A plan that accepts a gap which it does not have. */
    public static Strategy acceptedGapThatIsNone() {
        return SoundPlan.with(s -> s
            .accepts("pillar.honesty", "pillars", "Bread is never wrong"));
    }

    /** A plan that accepts a gap until a day. Whether that day has passed depends on the day of the validation. */
    public static Strategy acceptedGapWithALastDay() {
        return SoundPlan.with(s -> s
            .milestone("opening", "The second shop opens")
            .tactic("flyers", "Hand out flyers in the new street", t -> SoundPlan.undated(t)
                .serves("orders")
                .ownedBy("ana")
                .due(before("opening", weeks(2))))
            .accepts("milestone.dated", "milestones/opening", "The landlord names the day in January",
                LocalDate.of(2026, 1, 20)));
    }

    private static Strategy withLoafOfTheWeek(Consumer<PostScope> post) {
        return SoundPlan.with(s -> s
            .post("loaf", "The loaf of the week", post));
    }

    private static PostScope onTuesdays(PostScope post) {
        return post.repeats(weeklyOn(TUESDAY).from(LocalDate.of(2026, 1, 6)));
    }

    private static Strategy withTasting(Consumer<TacticScope> tactic) {
        return SoundPlan.with(s -> s
            .tactic("tasting", "Invite readers to a tasting", t -> {
                t.serves("orders");
                tactic.accept(t);
            }));
    }

    private static GoalScope secondGoal(GoalScope goal) {
        return goal
            .type(BRAND_ENGAGEMENT)
            .supports("growth")
            .metric("comments", m -> m
                .kind(COMMENTS)
                .source("The comments below each recipe")
                .baseline(5)
                .quarterlyTargets(2026, 6, 7, 8, 9))
            .tactic("question", "Ask a question under every recipe", t -> SoundPlan.tactic(t)
                .moves("comments"));
    }

    /** One post a week on a channel that promises two. */
    public static Strategy tooFewPostsForTheCadence() {
        return withSecondBlog(c -> c.posting(2, PER_WEEK)
            .post("loaf-of-the-week", "The loaf of the week", p -> p.repeats(weeklyOn(TUESDAY))));
    }

    /** Offers every week on a channel of which the half is to be interaction. */
    public static Strategy nothingButPromotionInPosts() {
        return withSecondBlog(c -> c.posting(1, PER_WEEK)
            .post("offer", "The offer of the week", p -> p
                .repeats(weeklyOn(TUESDAY))
                .area(PROMOTION)));
    }

    /** A series of recipes that is over in April, in a plan for the whole year. */
    public static Strategy postsThatEndInSpring() {
        return withSecondBlog(c -> c.posting(1, PER_WEEK)
            .post("recipe", "A recipe for spring", p -> p
                .repeats(weeklyOn(TUESDAY).until(LocalDate.of(2026, 4, 28)))));
    }

    /** A second key message that the post which says the first does not say. */
    public static Strategy messageInNoPost() {
        return withSecondBlog(c -> c.posting(1, PER_WEEK)
                .post("recipe", "A recipe of the week", p -> p
                    .repeats(weeklyOn(TUESDAY))
                    .saying("order-until-noon-fetch-until-eight")))
            .with(SoundPlan.plan().positioning().orElseThrow().toBuilder()
                .addKeyMessage(KeyMessage.builder("by-hand").text("Every loaf is made by hand").build())
                .build());
    }

    private static Strategy withSecondBlog(Consumer<ChannelScope> posts) {
        return SoundPlan.with(s -> s
            .channel("second-blog", BLOG, c -> posts.accept(c
                .because("Bakers who work alone ask there how to plan a week")
                .reaching("parent")
                .measuredBy("visits")
                .ownedBy("ana")
                .access(2)
                .mix(promotion(25), curated(25), interaction(50))
                .resource(time("2 hours a week")))));
    }
    // spotless:on
}
