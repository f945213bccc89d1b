package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceResolvesTest {
    private static final OneRule RULE = new OneRule("reference.resolves");

    private static final Strategy SLIP = strategy(
            "plan", s -> s.goal("awareness", "Be known").tactic("list", "List influencers", t -> t.serves("awarness")));

    private static final Strategy OTHER_KIND =
            strategy("plan", s -> s.metric("reach").tactic("list", "List influencers", t -> t.ownedBy("reach")));

    private static final Strategy UNKNOWN =
            strategy("plan", s -> s.tactic("list", "List influencers", t -> t.serves("awareness")));

    @Test
    void passesAReferenceToWhatThePlanHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known").tactic("list", "List influencers", t -> t.serves("awareness")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesAReferenceToWhatComesLater() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.serves("awareness"))
                        .goal("awareness", "Be known"));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void passesAReferenceToADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget"))
                        .tactic("post", "Post", t -> t.dependsOn("list")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsAReferenceThatLeadsNowhere() {
        assertThat(RULE.found(SLIP)).containsExactly("ERROR reference.resolves tactics/list/servedGoals");
    }

    @Test
    void namesTheNearestId() {
        assertThat(RULE.messages(SLIP))
                .containsExactly("tactic 'list' names goal 'awarness'; did you mean 'awareness'?");
    }

    @Test
    void proposesTheNearestId() {
        assertThat(RULE.fixes(SLIP)).containsExactly("Write \"awareness\" in place of \"awarness\"");
    }

    @Test
    void saysThatTheIdBelongsToAnotherKind() {
        assertThat(RULE.messages(OTHER_KIND))
                .containsExactly("tactic 'list' names 'reach' as a member, but it is a metric");
    }

    @Test
    void proposesToNameTheRightKind() {
        assertThat(RULE.fixes(OTHER_KIND))
                .containsExactly("Name one of the plan's members in place of the metric \"reach\", or add one");
    }

    @Test
    void saysThatThePlanHasNothingLikeIt() {
        assertThat(RULE.messages(UNKNOWN))
                .containsExactly("tactic 'list' names goal 'awareness', which the plan does not have");
    }

    @Test
    void proposesToAddWhatIsMissing() {
        assertThat(RULE.fixes(UNKNOWN))
                .containsExactly("Add the goal \"awareness\" to the plan, or take \"awareness\" out of tactic 'list'");
    }

    @Test
    void doesNotTakeOneLetterForASlipOfAnother() {
        Strategy plan = strategy("plan", s -> s.goal("a", "Be known").tactic("list", "List", t -> t.serves("b")));

        assertThat(RULE.messages(plan)).containsExactly("tactic 'list' names goal 'b', which the plan does not have");
    }

    @Test
    void looksAtEveryReferenceOfATactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic(
                        "list",
                        "List",
                        t -> t.serves("none")
                                .moves("none")
                                .on("none")
                                .ownedBy("none")
                                .accountable("none")
                                .helpedBy("none")
                                .approvedBy("none")
                                .dependsOn("none")));

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR reference.resolves tactics/list/servedGoals",
                        "ERROR reference.resolves tactics/list/movedMetrics",
                        "ERROR reference.resolves tactics/list/channels",
                        "ERROR reference.resolves tactics/list/owners",
                        "ERROR reference.resolves tactics/list/accountable",
                        "ERROR reference.resolves tactics/list/helpers",
                        "ERROR reference.resolves tactics/list/approvers",
                        "ERROR reference.resolves tactics/list/dependencies");
    }

    @Test
    void looksAtEveryReferenceOfAPost() {
        Strategy plan = strategy(
                "plan",
                s -> s.post(
                        "here",
                        "We are here",
                        p -> p.on("none")
                                .ownedBy("none")
                                .approvedBy("none")
                                .reaching("none")
                                .saying("none")
                                .serves("none")
                                .carriesOut("none")
                                .at(at("none"))));

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR reference.resolves posts/here/channels",
                        "ERROR reference.resolves posts/here/owners",
                        "ERROR reference.resolves posts/here/approvers",
                        "ERROR reference.resolves posts/here/personas",
                        "ERROR reference.resolves posts/here/messages",
                        "ERROR reference.resolves posts/here/servedGoals",
                        "ERROR reference.resolves posts/here/tactic",
                        "ERROR reference.resolves posts/here/schedule");
    }

    @Test
    void looksAtEveryReferenceOfTheOtherElements() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.answeredBy("none"))
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.supports("none")
                                        .ownedBy("none")
                                        .accountable("none")
                                        .helpedBy("none")
                                        .approvedBy("none"))
                        .metric("reach", m -> m.measures("none"))
                        .channel(
                                "photos",
                                INSTAGRAM,
                                c -> c.reaching("none").measuredBy("none").ownedBy("none"))
                        .positioning(p -> p.keyMessage("tents", "Tents last", k -> k.reaching("none")))
                        .review("weekly", "Look at it", r -> r.attendedBy("none")));
        Strategy withParent = plan.toBuilder()
                .goals(plan.goals().stream()
                        .map(goal -> goal.withPartOf("none"))
                        .toList())
                .build();

        assertThat(RULE.found(withParent))
                .containsExactly(
                        "ERROR reference.resolves team/answering",
                        "ERROR reference.resolves goals/awareness/supportedObjectives",
                        "ERROR reference.resolves goals/awareness/owners",
                        "ERROR reference.resolves goals/awareness/accountable",
                        "ERROR reference.resolves goals/awareness/helpers",
                        "ERROR reference.resolves goals/awareness/approvers",
                        "ERROR reference.resolves goals/awareness/partOf",
                        "ERROR reference.resolves metrics/reach/measuredGoals",
                        "ERROR reference.resolves channels/photos/personas",
                        "ERROR reference.resolves channels/photos/metrics",
                        "ERROR reference.resolves channels/photos/owners",
                        "ERROR reference.resolves positioning/messages/tents/personas",
                        "ERROR reference.resolves reviews/weekly/attendees");
    }

    static Stream<Strategy> plansWithOneReference() {
        return Stream.of(
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian").answeredBy("brian"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.supports("growth"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.ownedBy("brian"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.accountable("brian"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.helpedBy("brian"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.approvedBy("brian"))),
                plan(s -> s.goal("sales", "Sell more", g -> g.goal("tents", "Sell tents"))),
                plan(s -> s.metric("clicks", m -> m.measures("awareness"))),
                plan(s -> s.tactic("post", "Post", t -> t.serves("awareness"))),
                plan(s -> s.tactic("post", "Post", t -> t.moves("reach"))),
                plan(s -> s.tactic("post", "Post", t -> t.on("photos"))),
                plan(s -> s.tactic("post", "Post", t -> t.ownedBy("brian"))),
                plan(s -> s.tactic("post", "Post", t -> t.accountable("brian"))),
                plan(s -> s.tactic("post", "Post", t -> t.helpedBy("brian"))),
                plan(s -> s.tactic("post", "Post", t -> t.approvedBy("brian"))),
                plan(s -> s.tactic("post", "Post", t -> t.dependsOn("list"))),
                plan(s -> s.channel("clips", INSTAGRAM, c -> c.reaching("owner"))),
                plan(s -> s.channel("clips", INSTAGRAM, c -> c.measuredBy("reach"))),
                plan(s -> s.channel("clips", INSTAGRAM, c -> c.ownedBy("brian"))),
                plan(s -> s.post("tents", "Tents", p -> p.on("photos"))),
                plan(s -> s.post("tents", "Tents", p -> p.ownedBy("brian"))),
                plan(s -> s.post("tents", "Tents", p -> p.approvedBy("brian"))),
                plan(s -> s.post("tents", "Tents", p -> p.reaching("owner"))),
                plan(s -> s.post("tents", "Tents", p -> p.serves("awareness"))),
                plan(s -> s.post("tents", "Tents", p -> p.carriesOut("list"))),
                plan(s -> s.milestone("launch", "Launch").post("tents", "Tents", p -> p.at(at("launch")))),
                plan(s -> s.milestone("launch", "Launch").tactic("post", "Post", t -> t.due(at("launch")))),
                plan(s -> s.milestone("launch", "Launch").metric("clicks", m -> m.target(5, at("launch")))),
                plan(s -> s.milestone("launch", "Launch")
                        .pillars(p -> p.somethingNew("A contest", Schedule.relative(at("launch"))))),
                plan(s -> s.tactic("post", "Post", t -> t.reaching("owner"))),
                plan(s -> s.positioning(p -> p.keyMessage("tents", "Tents last", k -> k.reaching("owner")))),
                plan(s -> s.review("weekly", "Look at it", r -> r.attendedBy("brian"))));
    }

    @ParameterizedTest
    @MethodSource("plansWithOneReference")
    void passesAnElementThatRefersToOneOther(Strategy plan) {
        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    /** A plan in which one of each kind refers to nothing, and what is added to it. */
    private static Strategy plan(Consumer<StrategyScope> more) {
        return strategy(
                "plan",
                s -> more.accept(s.objective("growth", "Grow")
                        .team(t -> t.member("brian", "Brian"))
                        .persona("owner", "Owner of a gear shop")
                        .goal("awareness", "Be known")
                        .metric("reach")
                        .tactic("list", "List influencers")
                        .channel("photos", INSTAGRAM)
                        .review("monthly", "Look at it")));
    }

    static Stream<Strategy> plansOfOneElement() {
        return Stream.of(
                strategy("plan", s -> s.team(t -> t.policy("Be kind"))),
                strategy("plan", s -> s.goal("awareness", "Be known")),
                strategy("plan", s -> s.metric("reach")),
                strategy("plan", s -> s.metric("reach", m -> m.target(5, LocalDate.of(2027, 1, 1)))),
                strategy("plan", s -> s.tactic("list", "List influencers")),
                strategy("plan", s -> s.tactic("list", "List influencers", t -> t.due(inWeek(3)))),
                strategy("plan", s -> s.pillars(p -> p.somethingNew("A contest", quarterly()))),
                strategy("plan", s -> s.channel("photos", INSTAGRAM)),
                strategy("plan", s -> s.post("tents", "Tents")),
                strategy("plan", s -> s.positioning(p -> p.keyMessage("tents", "Tents last"))),
                strategy("plan", s -> s.review("weekly", "Look at it")));
    }

    @ParameterizedTest
    @MethodSource("plansOfOneElement")
    void hasNothingToCheckInAnElementThatRefersToNothing(Strategy plan) {
        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: nothing in the plan refers to anything else");
    }

    @Test
    void findsMilestonesThatThePlanDoesNotHave() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("post", "Post", t -> t.due(at("launch")))
                        .metric("clicks", m -> m.target(5, at("launch")))
                        .pillars(p -> p.somethingNew("A contest", Schedule.relative(at("launch")))));

        assertThat(RULE.found(plan))
                .containsExactlyInAnyOrder(
                        "ERROR reference.resolves tactics/post/schedule",
                        "ERROR reference.resolves metrics/clicks/targets",
                        "ERROR reference.resolves pillars/novelties");
    }

    @Test
    void hasNothingToCheckWhereNothingRefersToAnything() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: nothing in the plan refers to anything else");
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.ownedBy("nobody").closing()));

        assertThat(RULE.found(plan)).isEmpty();
    }
}
