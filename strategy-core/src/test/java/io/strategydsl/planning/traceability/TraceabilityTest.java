package io.strategydsl.planning.traceability;

import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.DanglingReference.Cause;
import io.strategydsl.planning.traceability.TraceGap.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceabilityTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    /** A plan in which the way is whole from its only objective to its only persona. */
    private static final Strategy WHOLE = strategy(
            "plan",
            s -> s.objective("growth", "Grow")
                    .team(t -> t.member("brian", "Brian"))
                    .persona("owner", "Shop owner")
                    .goal(
                            "known",
                            "Be known",
                            g -> g.supports("growth")
                                    .metric("reach", m -> m.kind(MetricKind.REACH))
                                    .tactic(
                                            "list",
                                            "List influencers",
                                            t -> t.ownedBy("brian")
                                                    .due(DAY)
                                                    .on("blog")
                                                    .moves("reach")))
                    .channel("blog", Platform.BLOG, c -> c.reaching("owner").measuredBy("reach")));

    @Test
    void givesOneRowForEachWayFromAnObjectiveToATactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .objective("trust", "Be trusted")
                        .goal("known", "Be known", g -> g.supports("growth", "trust"))
                        .goal("liked", "Be liked", g -> g.supports("growth"))
                        .tactic("list", "List", t -> t.serves("known", "liked"))
                        .tactic("post", "Post", t -> t.serves("known")));

        assertThat(rows(plan))
                .containsExactly(
                        "growth > known > list",
                        "growth > known > post",
                        "growth > liked > list",
                        "trust > known > list",
                        "trust > known > post");
    }

    @Test
    void tellsInARowWhatTheTacticAndItsGoalBring() {
        assertThat(Traceability.of(WHOLE).rows()).singleElement().satisfies(row -> {
            assertThat(ids(row.metrics())).containsExactly("reach");
            assertThat(row.owners()).containsExactly("brian");
            assertThat(row.schedule()).contains(Schedule.once(DAY));
            assertThat(ids(row.channels())).containsExactly("blog");
            assertThat(ids(row.personas())).containsExactly("owner");
        });
    }

    @Test
    void givesRowsToWhatIsLinkedToNothing() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .goal("known", "Be known")
                        .goal("loved", "Be loved")
                        .tactic("list", "List"));

        assertThat(rows(plan)).containsExactly("growth > - > -", "- > known > -", "- > loved > -", "- > - > list");
    }

    @Test
    void takesATacticThatNamesNoGoalForOneOfTheOnlyGoal() {
        Strategy plan = strategy("plan", s -> s.goal("known", "Be known").tactic("list", "List"));

        assertThat(rows(plan)).containsExactly("- > known > list");
    }

    @Test
    void letsSubGoalsInheritTheObjectiveAndOwnersAndRollTheirMetricsUp() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .goal(
                                "known",
                                "Be known",
                                g -> g.supports("growth")
                                        .ownedBy("brian")
                                        .goal(
                                                "local",
                                                "Be known in town",
                                                l -> l.metric("visits", m -> {}).tactic("fair", "Go to the fair"))));

        assertThat(Traceability.of(plan).rows())
                .extracting(TraceabilityTest::written, row -> ids(row.metrics()), row -> List.copyOf(row.owners()))
                .containsExactly(
                        tuple("growth > known > -", List.of("visits"), List.of()),
                        tuple("growth > local > fair", List.of("visits"), List.of("brian")));
        assertThat(Traceability.of(plan).gaps())
                .extracting(gap -> gap.path().kind())
                .doesNotContain(ElementKind.GOAL, ElementKind.OBJECTIVE);
    }

    @Test
    void leadsFromATacticToThePersonasThatItNamesItself() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("owner", "Shop owner")
                        .persona("guest", "Guest")
                        .tactic(
                                "fair",
                                "Go to the fair",
                                t -> t.reaching("guest").on("blog"))
                        .channel("blog", Platform.BLOG, c -> c.reaching("owner")));

        assertThat(ids(down(plan, ElementKind.TACTIC, "fair").personas())).containsExactlyInAnyOrder("owner", "guest");
        assertThat(ids(up(plan, ElementKind.PERSONA, "guest").tactics())).containsExactly("fair");
        assertThat(Traceability.of(plan).rows())
                .singleElement()
                .satisfies(row -> assertThat(ids(row.personas())).containsExactly("owner", "guest"));
    }

    @Test
    void aPersonaThatNoChannelReachesHasAGapThoughATacticNamesIt() {
        Strategy plan = strategy(
                "plan", s -> s.persona("guest", "Guest").tactic("fair", "Go to the fair", t -> t.reaching("guest")));

        assertThat(Traceability.of(plan).gaps())
                .contains(new TraceGap(Kind.PERSONA_WITHOUT_CHANNEL, ElementPath.of(ElementKind.PERSONA, "guest")));
    }

    @Test
    void makesRowsOnlyAsTheyAreRead() {
        int many = 1_000;
        List<String> ids = IntStream.range(0, many).mapToObj(i -> "x" + i).toList();
        Strategy plan = Strategy.builder("plan")
                .objectives(
                        ids.stream().map(id -> Objective.builder(id).build()).toList())
                .goals(ids.stream()
                        .map(id -> Goal.builder(id).supportedObjectives(ids).build())
                        .toList())
                .tactics(ids.stream()
                        .map(id -> Tactic.builder(id)
                                .servedGoals(ids.subList(0, 10))
                                .build())
                        .toList())
                .build();

        assertThat(Traceability.of(plan).rows().limit(5).map(TraceabilityTest::written))
                .containsExactly("x0 > x0 > x0", "x0 > x0 > x1", "x0 > x0 > x2", "x0 > x0 > x3", "x0 > x0 > x4");
    }

    @Test
    void tracesAnObjectiveDownToItsPersonas() {
        Trace trace = down(WHOLE, ElementKind.OBJECTIVE, "growth");

        assertThat(trace.start().id()).isEqualTo("growth");
        assertThat(trace.objectives()).isEmpty();
        assertThat(ids(trace.goals())).containsExactly("known");
        assertThat(ids(trace.metrics())).containsExactly("reach");
        assertThat(ids(trace.tactics())).containsExactly("list");
        assertThat(ids(trace.owners())).containsExactly("brian");
        assertThat(ids(trace.channels())).containsExactly("blog");
        assertThat(ids(trace.personas())).containsExactly("owner");
    }

    @Test
    void tracesAPersonaUpToItsObjectives() {
        Trace trace = up(WHOLE, ElementKind.PERSONA, "owner");

        assertThat(trace.start().id()).isEqualTo("owner");
        assertThat(ids(trace.channels())).containsExactly("blog");
        assertThat(ids(trace.tactics())).containsExactly("list");
        assertThat(ids(trace.metrics())).containsExactly("reach");
        assertThat(ids(trace.goals())).containsExactly("known");
        assertThat(ids(trace.objectives())).containsExactly("growth");
        assertThat(trace.owners()).isEmpty();
    }

    @Test
    void tracesAMemberUpToWhatTheirWorkIsFor() {
        Trace trace = up(WHOLE, ElementKind.MEMBER, "brian");

        assertThat(ids(trace.tactics())).containsExactly("list");
        assertThat(ids(trace.objectives())).containsExactly("growth");
    }

    @Test
    void tracesATacticBothWaysWithoutTheOtherTacticsOfItsGoal() {
        Strategy plan = WHOLE.toBuilder()
                .addTactic(Tactic.builder("other").addServedGoal("known").build())
                .build();

        assertThat(up(plan, ElementKind.TACTIC, "list").tactics()).isEmpty();
        assertThat(down(plan, ElementKind.TACTIC, "list").tactics()).isEmpty();
        assertThat(ids(up(plan, ElementKind.TACTIC, "list").goals())).containsExactly("known");
        assertThat(ids(down(plan, ElementKind.TACTIC, "list").personas())).containsExactly("owner");
    }

    @Test
    void tracesAGoalToTheGoalsAboveAndBelow() {
        Strategy plan =
                strategy("plan", s -> s.goal("top", "Top", t -> t.goal("middle", "Middle", m -> m.goal("low", "Low"))));

        assertThat(ids(up(plan, ElementKind.GOAL, "low").goals())).containsExactly("middle", "top");
        assertThat(ids(down(plan, ElementKind.GOAL, "top").goals())).containsExactly("middle", "low");
    }

    @Test
    void tracesACycleOfGoalsOnce() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("a").partOf("b").build())
                .addGoal(Goal.builder("b").partOf("a").build())
                .build();

        assertThat(ids(up(plan, ElementKind.GOAL, "a").goals())).containsExactly("b");
        assertThat(ids(down(plan, ElementKind.GOAL, "a").goals())).containsExactly("b");
    }

    @Test
    void followsAMetricToATacticOfAnotherGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .goal("known", "Be known", g -> g.supports("growth").metric("reach", m -> {}))
                        .goal("liked", "Be liked", g -> g.tactic("answer", "Answer", t -> t.moves("reach"))));

        assertThat(ids(down(plan, ElementKind.OBJECTIVE, "growth").tactics())).containsExactly("answer");
    }

    @Test
    void hasNoTraceOfWhatThePlanDoesNotHave() {
        assertThat(Traceability.of(WHOLE).towardsPersonas(ElementKind.GOAL, "unknown"))
                .isEmpty();
    }

    @Test
    void hasNoTraceOfADroppedTacticOrAClosingChannel() {
        Traceability traceability = Traceability.of(strategy(
                "plan",
                s -> s.tactic("list", "List", t -> t.dropped(DAY, "No time"))
                        .channel("blog", Platform.BLOG, c -> c.closing())));

        assertThat(traceability.towardsObjectives(ElementKind.TACTIC, "list")).isEmpty();
        assertThat(traceability.towardsObjectives(ElementKind.CHANNEL, "blog")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ElementKind.class,
            names = {"STRATEGY", "TEAM", "LISTENING", "POSITIONING", "KEY_MESSAGE", "PILLARS", "REVIEW"})
    void refusesKindsThatAreNotOnTheWay(ElementKind kind) {
        assertThatThrownBy(() -> Traceability.of(WHOLE).towardsObjectives(kind, "plan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "traceability: traces between objectives and personas have no " + kind.word() + "; ask for an");
    }

    @Test
    void findsNoGapInAPlanThatIsWhole() {
        assertThat(Traceability.of(WHOLE).gaps()).isEmpty();
        assertThat(Traceability.of(WHOLE).danglingReferences()).isEmpty();
    }

    @Test
    void findsEveryKindOfGap() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .persona("owner", "Shop owner")
                        .goal("known", "Be known")
                        .goal("loved", "Be loved")
                        .metric("reach")
                        .tactic("list", "List")
                        .channel("blog", Platform.BLOG));

        assertThat(Traceability.of(plan).gaps())
                .extracting(TraceGap::kind)
                .containsOnly(Kind.values())
                .hasSize(Kind.values().length + 3);
    }

    @Test
    void saysAGapInWords() {
        TraceGap gap = new TraceGap(Kind.GOAL_WITHOUT_METRIC, ElementPath.of(ElementKind.GOAL, "known"));

        assertThat(gap.path().kind()).isEqualTo(ElementKind.GOAL);
        assertThat(gap.words()).isEqualTo("goal 'known' is measured by no metric");
    }

    @Test
    void takesWhatIsMerelyOngoingForUndated() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List", t -> t.repeats(ongoing())));

        assertThat(Traceability.of(plan).gaps())
                .contains(new TraceGap(Kind.TACTIC_WITHOUT_DATE, ElementPath.of(ElementKind.TACTIC, "list")));
    }

    @Test
    void takesTheOwnerOfAGoalForTheOwnerOfItsTactics() {
        Strategy plan = strategy(
                "plan", s -> s.goal("known", "Be known", g -> g.ownedBy("brian").tactic("list", "List")));

        assertThat(Traceability.of(plan).gaps())
                .doesNotContain(new TraceGap(Kind.TACTIC_WITHOUT_OWNER, ElementPath.of(ElementKind.TACTIC, "list")));
    }

    @Test
    void tellsReferencesToWhatThePlanDoesNotHave() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("known", "Be known", g -> g.supports("x1").ownedBy("x2"))
                        .metric("reach", m -> m.measures("x3"))
                        .tactic(
                                "list",
                                "List",
                                t -> t.serves("x4")
                                        .moves("x5")
                                        .ownedBy("x6")
                                        .accountable("x7")
                                        .on("x8"))
                        .channel("blog", Platform.BLOG, c -> c.measuredBy("x9").reaching("x10")));

        assertThat(Traceability.of(plan).danglingReferences())
                .extracting(DanglingReference::words)
                .containsExactly(
                        "goal 'known' names objective 'x1', which the plan does not have",
                        "goal 'known' names member 'x2', which the plan does not have",
                        "metric 'reach' names goal 'x3', which the plan does not have",
                        "tactic 'list' names goal 'x4', which the plan does not have",
                        "tactic 'list' names metric 'x5', which the plan does not have",
                        "tactic 'list' names channel 'x8', which the plan does not have",
                        "tactic 'list' names member 'x6', which the plan does not have",
                        "tactic 'list' names member 'x7', which the plan does not have",
                        "channel 'blog' names persona 'x10', which the plan does not have",
                        "channel 'blog' names metric 'x9', which the plan does not have");
    }

    @Test
    void tellsAGoalThatIsPartOfOneThatThePlanDoesNotHave() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("local").partOf("knwon").build())
                .build();

        assertThat(Traceability.of(plan).danglingReferences())
                .containsExactly(new DanglingReference(
                        ElementPath.parse("goals/local/partOf"), ElementPath.parse("goals/knwon"), Cause.MISSING));
    }

    @Test
    void doesNotFollowATacticOntoAClosingChannel() {
        Traceability traceability = Traceability.of(strategy(
                "plan",
                s -> s.tactic("list", "List", t -> t.on("blog")).channel("blog", Platform.BLOG, c -> c.closing())));

        assertThat(traceability.gaps())
                .contains(new TraceGap(Kind.TACTIC_WITHOUT_CHANNEL, ElementPath.of(ElementKind.TACTIC, "list")));
        assertThat(traceability.danglingReferences())
                .extracting(DanglingReference::words)
                .containsExactly("tactic 'list' names channel 'blog', which is closing");
    }

    @Test
    void doesNotFollowATacticToOneThatWasDropped() {
        Traceability traceability = Traceability.of(strategy(
                "plan",
                s -> s.tactic("list", "List", t -> t.dependsOn("draft"))
                        .tactic("draft", "Draft", t -> t.dropped(LocalDate.of(2027, 2, 1), "Nobody has time"))));

        assertThat(traceability.danglingReferences())
                .extracting(DanglingReference::words)
                .containsExactly("tactic 'list' names tactic 'draft', which was dropped");
    }

    @Test
    void doesNotLookAtWhatADroppedTacticNames() {
        Traceability traceability = Traceability.of(strategy(
                "plan",
                s -> s.tactic(
                        "draft", "Draft", t -> t.on("nowhere").dropped(LocalDate.of(2027, 2, 1), "Nobody has time"))));

        assertThat(traceability.danglingReferences()).isEmpty();
    }

    @Test
    void numbersGapsOfElementsThatShareAnId() {
        Strategy plan = Strategy.builder("plan")
                .personas(List.of(
                        Persona.builder("owner").build(),
                        Persona.builder("owner").text("Shop owner").build()))
                .build();

        assertThat(Traceability.of(plan).gaps())
                .containsExactly(
                        new TraceGap(Kind.PERSONA_WITHOUT_CHANNEL, ElementPath.parse("personas/owner")),
                        new TraceGap(Kind.PERSONA_WITHOUT_CHANNEL, ElementPath.parse("personas/owner#2")));
    }

    @Test
    void refusesAGapOfAnElementThatCannotHaveIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceGap(Kind.PERSONA_WITHOUT_CHANNEL, ElementPath.parse("goals/known")))
                .withMessage(
                        "trace gap: 'goals/known' is not the path of a persona; that is what is reached by no channel");
    }

    @Test
    void refusesAReferenceFromAnElementOrToAnAttribute() {
        ElementPath attribute = ElementPath.parse("tactics/list/channels");
        ElementPath element = ElementPath.parse("channels/blog");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DanglingReference(element, element, Cause.MISSING))
                .withMessage("dangling reference: 'channels/blog' leads to no attribute; add the one that refers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DanglingReference(attribute, attribute, Cause.MISSING))
                .withMessage("dangling reference: a reference names an element; leave out the attribute of"
                        + " 'tactics/list/channels'");
    }

    @Test
    void saysNothingOfAnEmptyPlan() {
        Traceability traceability = Traceability.of(strategy("plan", s -> {}));

        assertThat(traceability.rows()).isEmpty();
        assertThat(traceability.gaps()).isEmpty();
    }

    @Test
    void copesWithAHundredThousandTactics() {
        int many = 100_000;
        Strategy plan = Strategy.builder("plan")
                .objectives(IntStream.range(0, 100)
                        .mapToObj(i -> Objective.builder("o" + i).build())
                        .toList())
                .goals(IntStream.range(0, 1_000)
                        .mapToObj(i -> Goal.builder("g" + i)
                                .addSupportedObjective("o" + i % 100)
                                .build())
                        .toList())
                .tactics(IntStream.range(0, many)
                        .mapToObj(i -> Tactic.builder("t" + i)
                                .addServedGoal("g" + i % 1_000)
                                .build())
                        .toList())
                .build();
        Traceability traceability = Traceability.of(plan);

        assertThat(traceability.rows().count()).isEqualTo(many);
        assertThat(traceability.gaps()).hasSize(4 * many + 1_000);
        assertThat(traceability.towardsPersonas(ElementKind.OBJECTIVE, "o7"))
                .hasValueSatisfying(trace -> assertThat(trace.tactics()).hasSize(1_000));
    }

    @Test
    void copesWithOneGoalGivenAThousandTimes() {
        Goal goal = Goal.builder("known").addSupportedObjective("growth").build();
        Tactic tactic = Tactic.builder("list").addServedGoal("known").build();
        Strategy plan = Strategy.builder("plan")
                .addObjective(Objective.builder("growth").build())
                .goals(Collections.nCopies(1_000, goal))
                .tactics(Collections.nCopies(1_000, tactic))
                .build();

        // Each tactic serves the first of them, and each of the later ones has a row of its own.
        assertThat(Traceability.of(plan).rows().count()).isEqualTo(1_000 + 999);
    }

    @Test
    void givesALaterGoalWithTheSameIdARowOfItsOwn() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("growth", "Grow")
                        .goal("known", "Be known", g -> g.supports("growth").tactic("list", "List"))
                        .goal("known", "Be well known", g -> g.supports("growth")));

        assertThat(rows(plan)).containsExactly("growth > known > list", "growth > known > -");
    }

    @Test
    void isEqualWhenThePlanIs() {
        Strategy same = WHOLE.toBuilder().build();

        assertThat(Traceability.of(WHOLE))
                .isEqualTo(Traceability.of(same))
                .hasSameHashCodeAs(Traceability.of(same))
                .isNotEqualTo(Traceability.of(same.withAbout("Another")))
                .hasToString("traceability of plan");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Traceability traceability = Traceability.of(WHOLE);

        assertThatThrownBy(() -> Traceability.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("strategy");
        assertThatThrownBy(() -> traceability.towardsPersonas(null, "known"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> traceability.towardsObjectives(ElementKind.GOAL, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("id");
    }

    private static List<String> rows(Strategy plan) {
        return Traceability.of(plan).rows().map(TraceabilityTest::written).toList();
    }

    private static String written(TraceRow row) {
        return id(row.objective()) + " > " + id(row.goal()) + " > " + id(row.tactic());
    }

    private static String id(Optional<? extends IdentifiedElement> element) {
        return element.map(IdentifiedElement::id).orElse("-");
    }

    private static List<String> ids(Collection<? extends IdentifiedElement> elements) {
        List<String> ids = new ArrayList<>();
        elements.forEach(element -> ids.add(element.id()));
        return ids;
    }

    private static Trace up(Strategy plan, ElementKind kind, String id) {
        return Traceability.of(plan).towardsObjectives(kind, id).orElseThrow();
    }

    private static Trace down(Strategy plan, ElementKind kind, String id) {
        return Traceability.of(plan).towardsPersonas(kind, id).orElseThrow();
    }
}
