package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.Goal;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.planning.traceability.Traceability;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TraceabilityTextTest {

    @Test
    void printsCampfireAsTheArticleGivesIt() {
        Strategy campfire = strategy(
                "campfire-2017",
                s -> s.organisation("Campfire, Inc.")
                        .during(Year.of(2017))
                        .team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .objective("new-segment", "Expand into a new market segment")
                        .objective("features", "Ship 3 new core-product features")
                        .objective("nps", "Improve NPS among SMB customers")
                        .goal(
                                "influencers",
                                "Find and build relationships with influencers who can amplify our message",
                                g -> g.supports("new-segment")
                                        .tactic(
                                                "list",
                                                "List influencers open to sponsored posts",
                                                t -> t.ownedBy("brian").due(LocalDate.of(2017, 2, 1)))
                                        .tactic(
                                                "message",
                                                "Message each of them",
                                                t -> t.ownedBy("brian").due(LocalDate.of(2017, 2, 20)))
                                        .tactic(
                                                "sponsored-post",
                                                "Set up a sponsored post with one brand or influencer",
                                                t -> t.ownedBy("brian", "hailley")
                                                        .repeats(monthlyOn(30))))
                        .goal("partners", "Partner with influencers and brands", g -> g.supports("new-segment"))
                        .goal("launches", "Run campaigns that promote the launches", g -> g.supports("features")));

        assertThat(PlanningText.of(Traceability.of(campfire))).isEqualTo("""
                campfire-2017: Campfire, Inc.

                FROM OBJECTIVES TO PERSONAS
                  objective new-segment: Expand into a new market segment
                    goal influencers: Find and build relationships with influencers who can amplify our message
                      metric (none)
                      tactic list: List influencers open to sponsored posts
                          owner brian; due 2017-02-01; channel (none); persona (none); moves (none)
                      tactic message: Message each of them
                          owner brian; due 2017-02-20; channel (none); persona (none); moves (none)
                      tactic sponsored-post: Set up a sponsored post with one brand or influencer
                          owners brian, hailley; monthly on day 30; channel (none); persona (none); moves (none)
                    goal partners: Partner with influencers and brands
                      metric (none)
                      tactic (none)
                  objective features: Ship 3 new core-product features
                    goal launches: Run campaigns that promote the launches
                      metric (none)
                      tactic (none)
                  objective nps: Improve NPS among SMB customers
                    goal (none)

                FROM PERSONAS TO OBJECTIVES
                  persona (none)
                    channel (none)
                      tactic list; goal influencers; objective new-segment
                      tactic message; goal influencers; objective new-segment
                      tactic sponsored-post; goal influencers; objective new-segment

                GAPS
                  objectives that no goal supports: nps
                  goals that no metric measures: influencers, partners, launches
                  goals that no tactic serves: partners, launches
                  tactics that move no metric: list, message, sponsored-post
                  tactics on no channel: list, message, sponsored-post
                """);
    }

    @Test
    void printsAPlanWithoutGaps() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .objective("trust", "Be trusted")
                        .team(t -> t.member("brian", "Brian"))
                        .persona("owner", "Owner of a gear shop")
                        .persona("customer", "Customer of today")
                        .goal(
                                "known",
                                "Be known",
                                g -> g.supports("growth", "trust")
                                        .ownedBy("brian")
                                        .metric("reach", m -> m.kind(MetricKind.REACH))
                                        .goal(
                                                "local",
                                                "Be known in town",
                                                l -> l.supports("trust")
                                                        .tactic(
                                                                "fair",
                                                                "Go to the fair",
                                                                t -> t.due(LocalDate.of(2017, 5, 1))
                                                                        .on("blog", "instagram")
                                                                        .moves("reach", "visits"))))
                        .metric("visits", m -> m.name("Visits").measures("known", "local"))
                        .channel(
                                "blog",
                                Platform.BLOG,
                                c -> c.reaching("owner", "customer").measuredBy("visits"))
                        .channel(
                                "instagram",
                                Platform.INSTAGRAM,
                                c -> c.reaching("owner").measuredBy("reach")));

        assertThat(PlanningText.of(Traceability.of(plan))).isEqualTo("""
                plan

                FROM OBJECTIVES TO PERSONAS
                  objective growth: Grow
                    goal known: Be known
                      metric reach: Reach
                          moved by fair
                      metric visits: Visits
                          moved by fair
                      goal local: Be known in town
                          objective trust
                        metric visits, see above
                        tactic fair: Go to the fair
                            owner brian; due 2017-05-01; channels blog, instagram; personas customer, owner; moves
                            reach, visits
                  objective trust: Be trusted
                    goal known, see above

                FROM PERSONAS TO OBJECTIVES
                  persona owner: Owner of a gear shop
                    channel blog: Blog
                        metric visits
                      tactic fair; goal local; objective trust
                    channel instagram: Instagram
                        metric reach
                      tactic fair, see above
                  persona customer: Customer of today
                    channel blog, see above

                GAPS
                  (none)
                """);
    }

    @Test
    void printsTheTacticsThatNameAPersonaThemselves() {
        Strategy plan = strategy(
                "plan", s -> s.persona("guest", "Guest").tactic("fair", "Go to the fair", t -> t.reaching("guest")));

        assertThat(PlanningText.of(Traceability.of(plan)))
                .contains("""
                  persona guest: Guest
                    channel (none)
                    tactic fair; goal (none); objective (none)

                GAPS
                """)
                .contains("channel (none); persona guest; moves (none)");
    }

    @Test
    void printsWhatIsLinkedToNothing() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .persona("owner", "Owner of a gear shop")
                        .goal("known", "Be known", g -> g.goal("local", "Be known in town", l -> l.supports("grwoth")))
                        .metric("reach")
                        .tactic("list", "List", t -> t.on("old"))
                        .channel("blog", Platform.BLOG)
                        .channel("old", Platform.FACEBOOK, c -> c.closing()));

        assertThat(PlanningText.of(Traceability.of(plan))).isEqualTo("""
                plan

                FROM OBJECTIVES TO PERSONAS
                  objective growth: Grow
                    goal (none)
                  objective (none)
                    goal known: Be known
                      metric (none)
                      tactic (none)
                      goal local: Be known in town
                          objective (none)
                        metric (none)
                        tactic (none)
                    goal (none)
                      metric reach
                          moved by (none)
                      tactic list: List
                          owner (none); date (none); channel (none); persona (none); moves (none)

                FROM PERSONAS TO OBJECTIVES
                  persona owner: Owner of a gear shop
                    channel (none)
                  persona (none)
                    channel blog: Blog
                        metric (none)
                      tactic (none)
                    channel (none)
                      tactic list; goal (none); objective (none)

                GAPS
                  objectives that no goal supports: growth
                  goals that support no objective: known, local
                  goals that no metric measures: known, local
                  goals that no tactic serves: known, local
                  metrics that measure no goal: reach
                  metrics that no tactic moves: reach
                  tactics that serve no goal: list
                  tactics that move no metric: list
                  tactics without an owner: list
                  tactics without a date: list
                  tactics on no channel: list
                  channels with neither a tactic nor a post: blog
                  channels that no metric judges: blog
                  channels that reach no persona: blog
                  personas whom no channel reaches: owner

                REFERENCES THAT LEAD NOWHERE
                  goal 'local' names objective 'grwoth', which the plan does not have
                  tactic 'list' names channel 'old', which is closing
                """);
    }

    @Test
    void namesAtMostTenElementsThatATacticLeadsToThroughOthers() {
        String[] ten = IntStream.range(0, 10).mapToObj(i -> "x" + i).toArray(String[]::new);
        String[] eleven =
                IntStream.range(0, 11).mapToObj(i -> i < 10 ? "x" + i : "y").toArray(String[]::new);
        Strategy plan = strategy("plan", s -> {
            for (String id : eleven) {
                s.objective(id, "").persona(id, "");
            }
            s.goal("most", "", g -> g.supports(ten).tactic("ten", "", t -> t.on("ten")))
                    .goal("more", "", g -> g.supports(eleven).tactic("eleven", "", t -> t.on("eleven")))
                    .channel("ten", Platform.BLOG, c -> c.reaching(ten))
                    .channel("eleven", Platform.BLOG, c -> c.reaching(eleven));
        });

        assertThat(PlanningText.of(Traceability.of(plan)).replaceAll("\\s+", " "))
                .contains("personas x0, x1, x2, x3, x4, x5, x6, x7, x8, x9; moves")
                .contains("personas x0, x1, x2, x3, x4, x5, x6, x7, x8, x9 and more; moves")
                .contains("goal most; objectives x0, x1, x2, x3, x4, x5, x6, x7, x8, x9 channel")
                .contains("goal more; objectives x0, x1, x2, x3, x4, x5, x6, x7, x8, x9 and more");
    }

    @Test
    void printsAnEmptyPlan() {
        assertThat(PlanningText.of(Traceability.of(strategy("plan", s -> {})))).isEqualTo("""
                plan

                FROM OBJECTIVES TO PERSONAS
                  objective (none)

                FROM PERSONAS TO OBJECTIVES
                  persona (none)

                GAPS
                  (none)
                """);
    }

    @Test
    void printsACycleOfGoalsFromItsFirst() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("a").partOf("b").build())
                .addGoal(Goal.builder("b").partOf("a").build())
                .build();

        assertThat(PlanningText.of(Traceability.of(plan))).contains("""
                  objective (none)
                    goal a
                      metric (none)
                      tactic (none)
                      goal b
                          objective (none)
                        metric (none)
                        tactic (none)
                """);
    }

    @Test
    void saysWhichElementsAnEarlierOneHidesByItsId() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .objective("growth", "Grow again")
                        .goal("known", "Be known", g -> g.supports("growth"))
                        .goal("known", "Be known again", g -> g.supports("growth")));

        assertThat(PlanningText.of(Traceability.of(plan))).contains("""
                  objective growth: Grow
                    goal known: Be known
                      metric (none)
                      tactic (none)
                    goal known: Be known again
                        an earlier goal has the same id
                  objective growth: Grow again
                      an earlier objective has the same id
                """);
    }

    @Test
    void copesWithGoalsNestedWithoutEnd() {
        var plan = Strategy.builder("plan").addGoal(Goal.builder("g0").build());
        IntStream.range(1, 2_000)
                .forEach(i ->
                        plan.addGoal(Goal.builder("g" + i).partOf("g" + (i - 1)).build()));

        assertThat(PlanningText.of(Traceability.of(plan.build()))).contains("goal g1999\n");
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 25)
    void keepsTheLinesOfAnyPlanWithin100WholeCharacters(@ForAll("plans") Strategy plan) {
        String text = PlanningText.of(Traceability.of(plan));

        assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line).matches(each -> Printed.width(each) <= 100).doesNotEndWith(" ");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
    }

    @Property(tries = 25)
    void losesNoElementOfAnyPlan(@ForAll("plans") Strategy plan) {
        // Long ids are cut at the end of a line, so spaces and line breaks do not count.
        String text = PlanningText.of(Traceability.of(plan)).replaceAll("\\s", "");

        plan.objectives().forEach(each -> assertThat(text).contains("objective" + each.id()));
        plan.goals().forEach(each -> assertThat(text).contains("goal" + each.id()));
        plan.metrics().forEach(each -> assertThat(text).contains("metric" + each.id()));
        plan.personas().forEach(each -> assertThat(text).contains("persona" + each.id()));
        plan.channels().stream()
                .filter(each -> !each.isClosing())
                .forEach(each -> assertThat(text).contains("channel" + each.id()));
        plan.tactics().stream()
                .filter(each -> !each.isDropped())
                .forEach(each -> assertThat(text).contains("tactic" + each.id()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatThrownBy(() -> PlanningText.of((Traceability) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("traceability");
    }
}
