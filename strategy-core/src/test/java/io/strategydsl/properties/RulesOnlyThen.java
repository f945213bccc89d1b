package io.strategydsl.properties;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.properties.OnlyThen.rule;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.MetricScope;
import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Recurring;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All rules that a fix can make speak up, or yield, each with what it waits for. */
final class RulesOnlyThen {
    /** As of which the examples are looked at. */
    static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    private static final LocalDate EARLIER = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 9, 1);

    /** They are about two things that are at odds, of which one was missing, or yield to the rule that said what to fix. */
    static final List<OnlyThen> SPEAK_UP = List.of(
            rule(
                    "milestone.dated",
                    Set.of(
                            "tactic",
                            "tactic/schedule",
                            "metric",
                            "metric/targets",
                            "channel",
                            "post", "post/schedule",
                            "pillars",
                            "pillars/novelties"),
                    "something is counted from it",
                    s -> s.milestone("launch", "The shop opens").tactic("films", "Show the shop"),
                    s -> s.milestone("launch", "The shop opens")
                            .tactic("films", "Show the shop", t -> t.due(at("launch")))),
            rule(
                    "goal.measured",
                    Set.of("metric", "metric/measuredGoals", "goal"),
                    "one metric names a goal, so that the other goals are known to have none",
                    s -> twoGoals(s).metric("orders"),
                    s -> twoGoals(s).metric("orders", m -> m.measures("sales"))),
            rule(
                    "goal.served",
                    Set.of("tactic", "tactic/servedGoals", "goal"),
                    "one tactic names a goal, so that the other goals are known to have none",
                    s -> twoGoals(s).tactic("films", "Show the shop"),
                    s -> twoGoals(s).tactic("films", "Show the shop", t -> t.serves("sales"))),
            rule(
                    "goal.primary",
                    Set.of("goal"),
                    "there is a second goal, so that one of them has to come first",
                    s -> s.objective("growth", "Grow").goal("sales", "Sell more"),
                    s -> s.objective("growth", "Grow")
                            .goal("sales", "Sell more")
                            .goal("fans", "Be liked", g -> g.supports("growth"))),
            rule(
                    "metric.serves-goal",
                    Set.of("goal"),
                    "there is a second goal that it could measure",
                    s -> s.objective("growth", "Grow")
                            .goal("sales", "Sell more")
                            .metric("orders"),
                    s -> s.objective("growth", "Grow")
                            .goal("sales", "Sell more")
                            .metric("orders")
                            .goal("fans", "Be liked", g -> g.supports("growth"))),
            rule(
                    "tactic.serves-goal",
                    Set.of("goal"),
                    "there is a second goal that it could serve",
                    s -> s.objective("growth", "Grow")
                            .goal("sales", "Sell more")
                            .tactic("films", "Show the shop"),
                    s -> s.objective("growth", "Grow")
                            .goal("sales", "Sell more")
                            .tactic("films", "Show the shop")
                            .goal("fans", "Be liked", g -> g.supports("growth"))),
            rule(
                    "tactic.owned",
                    Set.of("goal"),
                    "the goal that it serves is there, and has no owner that it could inherit",
                    s -> s.tactic("films", "Show the shop", t -> t.serves("sales")),
                    s -> s.tactic("films", "Show the shop", t -> t.serves("sales"))
                            .goal("sales", "Sell more")),
            rule(
                    "metric.beyond-vanity",
                    Set.of("goal", "goal/type", "goal/partOf", "metric", "metric/kind", "metric/measuredGoals"),
                    "a goal has a type, and a metric to be held against it",
                    s -> s.goal("sales", "Sell more", g -> g.metric("likes", m -> m.kind(MetricKind.LIKES))),
                    s -> s.goal(
                            "sales",
                            "Sell more",
                            g -> g.type(GoalType.REVENUE).metric("likes", m -> m.kind(MetricKind.LIKES)))),
            rule(
                    "metric.fits-goal",
                    Set.of("goal", "goal/type", "goal/partOf", "metric/measuredGoals"),
                    "the goal that it measures is known, and so is its type",
                    s -> s.goal("leads", "Be asked", g -> g.metric("m", m -> m.kind(MetricKind.REFERRAL_TRAFFIC))),
                    s -> s.goal(
                            "leads",
                            "Be asked",
                            g -> g.type(GoalType.NEW_LEADS).metric("m", m -> m.kind(MetricKind.REFERRAL_TRAFFIC)))),
            rule(
                    "metric.fits-maturity",
                    Set.of("team", "metric", "metric/kind"),
                    "there is a team that is said to be advanced, or a beginner, and something is measured",
                    s -> s.metric("likes", m -> m.kind(MetricKind.LIKES)),
                    s -> s.metric("likes", m -> m.kind(MetricKind.LIKES))
                            .team(t -> t.maturity(Maturity.ADVANCED).policy("Be kind"))),
            rule(
                    "metric.moved",
                    Set.of("tactic"),
                    "there is a tactic that could move it",
                    s -> s.goal("sales", "Sell more").metric("orders"),
                    s -> s.goal("sales", "Sell more").metric("orders").tactic("films", "Show the shop")),
            rule(
                    "goal.number-targeted",
                    Set.of("goal", "goal/partOf", "metric", "metric/targets", "metric/measuredGoals", "milestone", "milestone/day"),
                    "a metric of the goal has a target that says another number",
                    s -> s.goal("sales", "Sell 500 loaves", g -> g.metric("orders")),
                    s -> s.goal("sales", "Sell 500 loaves", g -> g.metric("orders", m -> m.target(300, LATER)))),
            rule(
                    "metric.relevant-followers",
                    Set.of("goal", "goal/partOf", "metric", "metric/kind", "metric/measuredGoals"),
                    "the goal is measured, and it is known that followers are counted",
                    s -> s.goal("fans", "Be liked"),
                    s -> s.goal("fans", "Be liked", g -> g.metric("fans", m -> m.kind(MetricKind.FOLLOWERS)))),
            rule(
                    "metric.sourced",
                    Set.of("metric/targets", "milestone", "milestone/day"),
                    "there is a target to hold a number against",
                    metric(m -> {}),
                    metric(m -> m.target(60, LATER))),
            rule(
                    "metric.realistic",
                    Set.of("metric/baseline", "metric/targets", "strategy/timeframe", "milestone", "milestone/day"),
                    "it is known from where a target is to be reached, and since when",
                    metric(m -> m.target(60, LATER)),
                    metric(m -> m.target(60, LATER).baseline(10, DAY))),
            rule(
                    "metric.growth-needs-baseline",
                    Set.of("metric/targets", "milestone", "milestone/day"),
                    "a target says how much more it is to be",
                    metric(m -> {}),
                    metric(m -> m.targetGrowth(10, Per.PER_QUARTER))),
            rule(
                    "metric.direction",
                    Set.of("metric/baseline", "metric/kind", "metric/statedDirection"),
                    "there is a baseline to start from, and the better direction is known",
                    metric(m -> m.kind(MetricKind.BOUNCE_RATE).target(60, LATER)),
                    metric(m -> m.kind(MetricKind.BOUNCE_RATE).target(60, LATER).baseline(50, EARLIER))),
            rule(
                    "metric.quarterly",
                    Set.of("strategy/timeframe", "milestone", "milestone/day"),
                    "the plan says from when until when targets are asked for",
                    metric(m -> m.target(60, LATER)),
                    metric(m -> m.target(60, LATER)).andThen(s -> s.during(Year.of(2027)))),
            rule(
                    "metric.observed",
                    Set.of("metric/targets", "strategy/timeframe", "milestone", "milestone/day"),
                    "a target was due",
                    metric(m -> {}),
                    metric(m -> m.target(60, EARLIER))),
            rule(
                    "metric.on-track",
                    Set.of(
                            "metric/baseline",
                            "metric/targets",
                            "metric/kind",
                            "metric/statedDirection",
                            "strategy/timeframe",
                            "milestone",
                            "milestone/day"),
                    "there is a line from a baseline to a target, and the better direction is known",
                    metric(m -> m.target(60, LATER).observed(DAY, 10)),
                    metric(m -> m.target(60, LATER).observed(DAY, 10).baseline(10, EARLIER))),
            rule(
                    "tactic.accountable",
                    Set.of("goal", "goal/owners", "goal/partOf", "tactic/owners", "tactic/servedGoals"),
                    "several people own it, or its goal",
                    team().andThen(tactic(t -> {})),
                    team().andThen(tactic(t -> t.ownedBy("ann", "ben")))),
            rule(
                    "tactic.owner-named",
                    Set.of(
                            "team",
                            "member",
                            "goal",
                            "goal/owners",
                            "goal/partOf",
                            "tactic/accountable",
                            "tactic/servedGoals"),
                    "the plan says of its owner, or of that of its goal, that it is no person",
                    tactic(t -> t.ownedBy("shop")),
                    tactic(t -> t.ownedBy("shop")).andThen(s -> s.team(t -> t.group("shop", "The shop")))),
            rule(
                    "tactic.owner-load",
                    Set.of(
                            "team",
                            "member",
                            "goal",
                            "goal/owners",
                            "goal/partOf",
                            "tactic",
                            "tactic/owners",
                            "tactic/accountable",
                            "tactic/servedGoals",
                            "tactic/schedule",
                            "strategy/timeframe",
                            "milestone",
                            "milestone/day"),
                    "it is known of so many tactics whose they are and when",
                    team().andThen(tactics(5)).andThen(tactic(t -> t.ownedBy("ann"))),
                    team().andThen(tactics(5))
                            .andThen(tactic(t -> t.ownedBy("ann").due(LATER)))),
            rule(
                    "team.capacity",
                    Set.of(
                            "team",
                            "member",
                            "member/available",
                            "goal",
                            "goal/owners",
                            "goal/partOf",
                            "milestone",
                            "milestone/day",
                            "tactic",
                            "tactic/effort",
                            "tactic/owners",
                            "tactic/accountable",
                            "tactic/servedGoals",
                            "tactic/schedule",
                            "strategy/timeframe"),
                    "it is known who has how many hours, and what takes how many and when",
                    team().andThen(tactic(t -> t.ownedBy("ben").effort(9))),
                    team().andThen(tactic(t -> t.ownedBy("ben").effort(9).due(LATER)))),
            rule(
                    "tactic.worth-doing",
                    Set.of("tactic/value", "tactic/complexity"),
                    "both the value and the complexity are guessed",
                    tactic(t -> t.value(2)),
                    tactic(t -> t.value(2).complexity(9))),
            rule(
                    "tactic.quick-wins-first",
                    Set.of(
                            "tactic",
                            "tactic/value",
                            "tactic/complexity",
                            "tactic/schedule",
                            "strategy/timeframe",
                            "milestone",
                            "milestone/day"),
                    "two tactics have a day and are known to be worth more and less",
                    tactic(t -> t.value(3).complexity(9).due(EARLIER))
                            .andThen(s -> s.tactic(
                                    "win", "Link the shop", t -> t.value(9).due(LATER))),
                    tactic(t -> t.value(3).complexity(9).due(EARLIER))
                            .andThen(s -> s.tactic(
                                    "win",
                                    "Link the shop",
                                    t -> t.value(9).complexity(2).due(LATER)))),
            rule(
                    "tactic.after-dependency",
                    Set.of("tactic", "tactic/schedule", "strategy/timeframe", "milestone", "milestone/day"),
                    "both tactics have a day",
                    tactic(t -> t.due(LATER)).andThen(s -> s.tactic("cut", "Cut it", t -> t.dependsOn("films"))),
                    tactic(t -> t.due(LATER))
                            .andThen(s -> s.tactic(
                                    "cut", "Cut it", t -> t.dependsOn("films").due(EARLIER)))),
            rule(
                    "tactic.within-timeframe",
                    Set.of("strategy/timeframe", "milestone", "milestone/day"),
                    "the plan has a timeframe to be outside of",
                    tactic(t -> t.due(LATER)),
                    tactic(t -> t.due(LATER)).andThen(s -> s.during(Year.of(2026)))),
            rule(
                    "tactic.overdue",
                    Set.of("tactic/schedule", "strategy/timeframe", "milestone", "milestone/day"),
                    "it was due on a day",
                    tactic(t -> {}),
                    tactic(t -> t.due(EARLIER))),
            rule(
                    "review.due",
                    Set.of("review/rhythm", "strategy/timeframe"),
                    "it is said how often it is held, and from when on",
                    s -> s.review("numbers", "Look at them", r -> r.held(EARLIER)),
                    s -> s.review(
                            "numbers", "Look at them", r -> r.held(EARLIER).every(Per.PER_MONTH))),
            rule(
                    "persona.prioritised",
                    Set.of("persona"),
                    "there is a second persona, so that one of them has to come first",
                    s -> s.persona("ann", "Ann").channel("blog", Platform.BLOG, c -> c.reaching("ben")),
                    s -> s.persona("ann", "Ann")
                            .channel("blog", Platform.BLOG, c -> c.reaching("ben"))
                            .persona("ben", "Ben", p -> p.priority(1))),
            rule(
                    "persona.reached",
                    Set.of("channel", "channel/personas"),
                    "one channel says whom it reaches, so that the others are known not to be reached",
                    s -> s.persona("ann", "Ann").persona("ben", "Ben").channel("blog", Platform.BLOG),
                    s -> s.persona("ann", "Ann")
                            .persona("ben", "Ben")
                            .channel("blog", Platform.BLOG, c -> c.reaching("ann"))),
            rule(
                    "channel.present",
                    Set.of("goal"),
                    "there is a goal to be pursued somewhere",
                    s -> {},
                    s -> s.goal("sales", "Sell more")),
            rule(
                    "channel.needs-why",
                    Set.of("channel"),
                    "there is a channel",
                    s -> s.tactic("films", "Show the shop", t -> t.on("blog")),
                    s -> s.tactic("films", "Show the shop", t -> t.on("blog")).channel("blog", Platform.BLOG)),
            rule(
                    "channel.audience",
                    Set.of("persona"),
                    "there is a persona whom it could reach",
                    s -> s.channel("blog", Platform.BLOG),
                    s -> s.channel("blog", Platform.BLOG).persona("ann", "Ann")),
            rule(
                    "channel.where-audience-is",
                    Set.of("persona", "persona/platforms", "channel/platform"),
                    "it is known where the persona is, and which platform the channel is on",
                    s -> s.channel("blog", Platform.BLOG, c -> c.reaching("ann")),
                    s -> s.channel("blog", Platform.BLOG, c -> c.reaching("ann"))
                            .persona("ann", "Ann", p -> p.foundOn(Platform.TIKTOK))),
            rule(
                    "channel.access-known",
                    Set.of("team", "member", "channel/owners"),
                    "more people are known to post than the channel counts",
                    s -> s.channel("blog", Platform.BLOG, c -> c.access(0).ownedBy("ann")),
                    s -> s.channel("blog", Platform.BLOG, c -> c.access(0).ownedBy("ann"))
                            .team(t -> t.member("ann", "Ann", m -> m.canPost()))),
            rule(
                    "content.cadence-kept",
                    Set.of(
                            "channel",
                            "channel/cadences",
                            "post",
                            "post/schedule",
                            "post/channels",
                            "post/area",
                            "post/format",
                            "strategy/timeframe",
                            "milestone",
                            "milestone/day"),
                    "there are posts to be counted, and a number of them to be held against it",
                    blog(c -> c.posting(1, Per.PER_MONTH)),
                    blog(c -> c.posting(1, Per.PER_MONTH)
                            .post("first", "First", p -> p.at(EARLIER))
                            .post("next", "Next", p -> p.at(LATER)))),
            rule(
                    "content.mix-kept",
                    Set.of(
                            "channel",
                            "channel/mix",
                            "strategy/mix",
                            "post",
                            "post/area",
                            "post/channels",
                            "post/schedule",
                            "strategy/timeframe"),
                    "there are posts of an area, and a share of the mix to be held against them",
                    blog(RulesOnlyThen::offers),
                    blog(c -> offers(
                            c.mix(StrategyDsl.promotion(30), StrategyDsl.curated(30), StrategyDsl.interaction(40))))),
            rule(
                    "content.steady",
                    Set.of("post", "post/schedule", "strategy/timeframe", "milestone", "milestone/day"),
                    "there are days between which nothing is posted",
                    s -> s.during(Year.of(2027)),
                    s -> s.during(Year.of(2027)).post("first", "First", p -> p.at(EARLIER))),
            rule(
                    "message.carried",
                    Set.of("post", "post/messages", "key message"),
                    "one post says a message, so that the others are known to be said in none",
                    s -> s.positioning(p -> p.keyMessage("a", "A").keyMessage("b", "B")),
                    s -> s.positioning(p -> p.keyMessage("a", "A").keyMessage("b", "B"))
                            .post("tip", "A tip", p -> p.saying("a"))),
            rule(
                    "content.something-new",
                    Set.of(
                            "strategy/calendar",
                            "strategy/timeframe",
                            "channel",
                            "channel/calendar",
                            "post",
                            "tactic",
                            "tactic/channels",
                            "tactic/schedule", "milestone", "milestone/day"),
                    "there is a calendar to hold it, and a timeframe with quarters",
                    s -> {},
                    s -> s.calendar(URI.create("https://example.com/calendar"))));

    /** What they asked for is stated from then on, though with a slip, which was reported before. */
    static final List<OnlyThen> YIELD = List.of(
            rule(
            "tactic.owned",
            Set.of("tactic/servedGoals", "goal", "goal/partOf"),
            "the goal that it serves has an owner whose id is misspelt",
            s -> twoGoals(s, g -> g.ownedBy("an")).tactic("films", "Show the shop"),
            s -> twoGoals(s, g -> g.ownedBy("an")).tactic("films", "Show the shop", t -> t.serves("sales"))),
            rule(
                    "tactic.owner-load",
                    Set.of("member/available"),
                    "it is known how many hours the owner has, which says more than a number of tactics",
                    team().andThen(tactics(6)),
                    tactics(6).andThen(s -> s.team(t -> t.member("ann", "Ann", m -> m.available(5, Per.PER_WEEK))
                            .member("ben", "Ben", m -> m.available(5, Per.PER_WEEK))))));

    private RulesOnlyThen() {}

    private static StrategyScope twoGoals(StrategyScope s) {
        return twoGoals(s, g -> {});
    }

    private static StrategyScope twoGoals(StrategyScope s, Consumer<GoalScope> first) {
        return s.primaryGoal("sales", "Sell more", first).goal("fans", "Be liked");
    }

    private static Consumer<StrategyScope> metric(Consumer<MetricScope> metric) {
        return s -> s.metric("orders", metric);
    }

    private static Consumer<StrategyScope> tactic(Consumer<TacticScope> tactic) {
        return s -> s.tactic("films", "Show the shop", tactic);
    }

    private static Consumer<StrategyScope> tactics(int number) {
        return s -> {
            for (int i = 0; i < number; i++) {
                s.tactic("post" + i, "Post", t -> t.ownedBy("ann").due(LATER));
            }
        };
    }

    private static Consumer<StrategyScope> blog(Consumer<ChannelScope> blog) {
        return s -> s.channel("blog", Platform.BLOG, blog);
    }

    private static void offers(ChannelScope channel) {
        channel.post(
                "offer",
                "The offer",
                p -> p.area(ContentArea.PROMOTION)
                        .repeats(Recurring.weekly().from(EARLIER).times(10)));
    }

    private static Consumer<StrategyScope> team() {
        return s -> s.team(t -> t.member("ann", "Ann").member("ben", "Ben", m -> m.available(5, Per.PER_WEEK)));
    }
}
