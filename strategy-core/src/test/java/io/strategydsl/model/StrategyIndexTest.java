package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrategyIndexTest {
    private static final Goal AIM = Goal.builder("aim")
            .type(GoalType.BRAND_AWARENESS)
            .addSupportedObjective("growth")
            .addOwner("brian")
            .build();

    private static final Goal SUB_GOAL = Goal.builder("sub-goal").partOf("aim").build();
    private static final Goal INITIATIVE =
            Goal.builder("initiative").partOf("sub-goal").build();
    private static final StrategyIndex THREE_LEVELS = goals(AIM, SUB_GOAL, INITIATIVE);

    private static final Goal DAY = Goal.builder("day").partOf("night").build();
    private static final Goal NIGHT = Goal.builder("night").partOf("day").build();
    private static final StrategyIndex CYCLE = goals(DAY, NIGHT);

    @Test
    void findsWhatAPathLeadsTo() {
        Goal first = Goal.builder("known").build();
        Goal second = Goal.builder("known").text("Be known").build();
        Team team = Team.builder().build();
        StrategyIndex index = StrategyIndex.of(Strategy.builder("plan")
                .goals(List.of(first, second))
                .team(team)
                .build());

        assertThat(index.find(ElementPath.parse("goals/known"))).containsSame(first);
        assertThat(index.find(ElementPath.parse("goals/known#2/text"))).containsSame(second);
        assertThat(index.find(ElementPath.parse("goals/known#3"))).isEmpty();
        assertThat(index.find(ElementPath.parse("team"))).containsSame(team);
        assertThat(index.find(ElementPath.parse("pillars"))).isEmpty();
        assertThat(index.find(ElementPath.root())).containsSame(index.strategy());
    }

    @Test
    void listsElementsByTheirPathsInTheOrderOfThePlan() {
        Goal goal = Goal.builder("known").build();
        Strategy plan = Strategy.builder("plan")
                .goals(List.of(goal, goal))
                .addObjective(Objective.builder("grow").build())
                .build();

        assertThat(StrategyIndex.of(plan).elementsByPath().keySet())
                .extracting(ElementPath::toString)
                .containsExactly("strategy", "objectives/grow", "goals/known", "goals/known#2");
    }

    @Test
    void findsElementsOfEveryKindById() {
        Strategy plan = Strategy.builder("plan")
                .addObjective(Objective.builder("x").build())
                .team(Team.builder()
                        .addMember(TeamMember.builder("x").name("Brian").build())
                        .build())
                .addPersona(Persona.builder("x").build())
                .addGoal(Goal.builder("x").build())
                .addMetric(Metric.builder("x").build())
                .addTactic(Tactic.builder("x").build())
                .addChannel(ChannelPlan.builder("x").build())
                .addPost(Post.builder("x").build())
                .positioning(Positioning.builder()
                        .addKeyMessage(KeyMessage.builder("x").build())
                        .build())
                .addReview(Review.builder("x").build())
                .build();
        StrategyIndex index = StrategyIndex.of(plan);

        assertThat(List.of(ElementKind.values()))
                .filteredOn(kind -> index.find(kind, "x").isPresent())
                .containsExactly(
                        ElementKind.OBJECTIVE,
                        ElementKind.MEMBER,
                        ElementKind.PERSONA,
                        ElementKind.GOAL,
                        ElementKind.METRIC,
                        ElementKind.TACTIC,
                        ElementKind.CHANNEL,
                        ElementKind.POST,
                        ElementKind.KEY_MESSAGE,
                        ElementKind.REVIEW);
    }

    @Test
    void findsNothingByAnIdOfAnotherKind() {
        assertThat(THREE_LEVELS.metric("aim")).isEmpty();
    }

    @Test
    void findsTheFirstOfTwoElementsWithOneId() {
        Goal first = Goal.builder("aim").text("first").build();
        Goal second = Goal.builder("aim").text("second").build();

        assertThat(goals(first, second).goal("aim")).contains(first);
    }

    @Test
    void knowsTheIdsThatAreRepeated() {
        assertThat(goals(AIM, SUB_GOAL, AIM, AIM).repeatedIds(ElementKind.GOAL)).containsExactly("aim");
    }

    @Test
    void knowsNoRepeatedIdsWhereAllAreUnique() {
        assertThat(THREE_LEVELS.repeatedIds(ElementKind.GOAL)).isEmpty();
    }

    @Test
    void tellsIdsInTheOrderOfThePlan() {
        assertThat(goals(SUB_GOAL, AIM, INITIATIVE).ids(ElementKind.GOAL))
                .containsExactly("sub-goal", "aim", "initiative");
    }

    @Test
    void keepsItsIdsToItself() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> THREE_LEVELS.ids(ElementKind.GOAL).remove("aim"));
    }

    @Test
    void tellsTheGoalsThatArePartOfNoOther() {
        assertThat(goals(SUB_GOAL, AIM).topLevelGoals()).containsExactly(AIM);
    }

    @Test
    void doesNotTakeAGoalOfAMissingGoalForTopLevel() {
        assertThat(goals(SUB_GOAL).topLevelGoals()).isEmpty();
    }

    @Test
    void findsNoParentThatThePlanDoesNotHave() {
        assertThat(goals(SUB_GOAL).parent(SUB_GOAL)).isEmpty();
    }

    @Test
    void climbsToTheNearestGoalFirst() {
        assertThat(THREE_LEVELS.ancestors(INITIATIVE)).containsExactly(SUB_GOAL, AIM);
    }

    @Test
    void climbsACycleOnce() {
        assertThat(CYCLE.ancestors(DAY)).containsExactly(NIGHT, DAY);
    }

    @Test
    void inheritsTheTypeOverTwoLevels() {
        assertThat(THREE_LEVELS.type(INITIATIVE)).contains(GoalType.BRAND_AWARENESS);
    }

    @Test
    void prefersTheOwnType() {
        Goal own = INITIATIVE.withType(GoalType.NEW_LEADS);

        assertThat(goals(AIM, SUB_GOAL, own).type(own)).contains(GoalType.NEW_LEADS);
    }

    @Test
    void findsNoTypeInACycle() {
        assertThat(CYCLE.type(DAY)).isEmpty();
    }

    @Test
    void inheritsTheObjectives() {
        assertThat(THREE_LEVELS.supportedObjectives(INITIATIVE)).containsExactly("growth");
    }

    @Test
    void inheritsTheOwners() {
        assertThat(THREE_LEVELS.owners(INITIATIVE)).containsExactly("brian");
    }

    @Test
    void takesTheOwnersOfTheNearestGoalAndNoOthers() {
        Goal owned = Goal.builder("sub-goal").partOf("aim").addOwner("hailley").build();

        assertThat(goals(AIM, owned, INITIATIVE).owners(INITIATIVE)).containsExactly("hailley");
    }

    @Test
    void countsOwnersAccountableAndOwnersOfServedGoalsOnce() {
        Tactic tactic = Tactic.builder("list")
                .addOwner("hailley")
                .accountable("maria")
                .addServedGoal("initiative")
                .addServedGoal("aim")
                .addServedGoal("missing")
                .build();

        assertThat(THREE_LEVELS.owners(tactic)).containsExactly("brian", "hailley", "maria");
    }

    @Test
    void hasOwnersWhicheverOfThemIsAskedFor() {
        Tactic tactic = Tactic.builder("list")
                .addOwner("hailley")
                .addServedGoal("initiative")
                .build();

        assertThat(THREE_LEVELS.owners(tactic))
                .isNotEmpty()
                .contains("brian", "hailley")
                .doesNotContain("maria");
    }

    @Test
    void takesTheOwnersOfTheGoalForThoseOfATacticThatNamesSomeOfThem() {
        Tactic tactic = Tactic.builder("list")
                .addOwner("brian")
                .addServedGoal("initiative")
                .build();

        assertThat(THREE_LEVELS.owners(tactic)).isEqualTo(THREE_LEVELS.owners(INITIATIVE));
    }

    @Test
    void countsOnlyTheOwnOwnersOfATacticThatServesNoGoal() {
        assertThat(THREE_LEVELS.owners(Tactic.builder("list").addOwner("maria").build()))
                .isEqualTo(Set.of("maria"));
    }

    @Test
    void findsTheGoalsOfACycleFromEachOfThem() {
        assertThat(CYCLE.goalsInCycleWith("day")).containsExactly("day", "night");
        assertThat(CYCLE.goalsInCycleWith("night")).containsExactly("day", "night");
    }

    @Test
    void findsNoCycleOfAGoalThatIsInNone() {
        assertThat(THREE_LEVELS.goalsInCycleWith("aim")).isEmpty();
    }

    @Test
    void countsEachGoalOfACycleAsTopmost() {
        assertThat(CYCLE.strategy().goals()).allMatch(CYCLE::isTopmost);
    }

    @Test
    void findsTheTacticsOfACycleFromEachOfThem() {
        StrategyIndex index = tactics(waiting("list", "post"), waiting("post", "list"));

        assertThat(index.tacticsInCycleWith("list")).containsExactly("list", "post");
        assertThat(index.tacticsInCycleWith("post")).containsExactly("list", "post");
    }

    @Test
    void leavesDroppedTacticsOutOfCycles() {
        Tactic dropped =
                waiting("post", "list").withStatus(TacticStatus.dropped(LocalDate.of(2027, 2, 1), "No budget"));

        assertThat(tactics(waiting("list", "post"), dropped).tacticsInCycleWith("list"))
                .isEmpty();
    }

    @Test
    void leavesDoneTacticsOutOfCycles() {
        Tactic done = waiting("post", "list").withStatus(TacticStatus.done(LocalDate.of(2027, 2, 1)));

        assertThat(tactics(waiting("list", "post"), done).tacticsInCycleWith("list"))
                .isEmpty();
    }

    @Test
    void keepsRepeatingTacticsInCyclesSinceTheyAreDoneAgain() {
        Tactic done = waiting("post", "list")
                .withSchedule(Recurring.weekly())
                .withStatus(TacticStatus.done(LocalDate.of(2027, 2, 1)));

        assertThat(tactics(waiting("list", "post"), done).tacticsInCycleWith("list"))
                .containsExactly("list", "post");
    }

    @Test
    void knowsWhichTacticsMoveAMetric() {
        Tactic tactic = Tactic.builder("list").addMovedMetric("reach").build();

        assertThat(tactics(tactic).tactics(REACH)).containsExactly(tactic);
    }

    @Test
    void doesNotCountADroppedTacticAsMovingAMetric() {
        Tactic dropped = Tactic.builder("list")
                .addMovedMetric("reach")
                .status(TacticStatus.dropped(LocalDate.of(2027, 2, 1), "No budget"))
                .build();

        assertThat(tactics(dropped).tactics(REACH)).isEmpty();
    }

    @Test
    void takesMetricsAndTacticsThatNameNoGoalForThoseOfTheOnlyOne() {
        Goal goal = Goal.builder("aim").addOwner("brian").build();
        Tactic tactic = Tactic.builder("list").build();
        StrategyIndex index = StrategyIndex.of(Strategy.builder("plan")
                .addGoal(goal)
                .addMetric(REACH)
                .addTactic(tactic)
                .build());

        assertThat(index.metrics(goal)).containsExactly(REACH);
        assertThat(index.measuredGoals(REACH)).containsExactly("aim");
        assertThat(index.tactics(goal)).containsExactly(tactic);
        assertThat(index.servedGoals(tactic)).containsExactly("aim");
        assertThat(index.owners(tactic)).containsExactly("brian");
    }

    @Test
    void takesThemForThoseOfNoneWhereThereAreTwoGoals() {
        Goal goal = Goal.builder("aim").addOwner("brian").build();
        Tactic tactic = Tactic.builder("list").build();
        StrategyIndex index = StrategyIndex.of(Strategy.builder("plan")
                .addGoal(goal)
                .addGoal(Goal.builder("part").partOf("aim").build())
                .addMetric(REACH)
                .addTactic(tactic)
                .build());

        assertThat(index.measuredGoals(REACH)).isEmpty();
        assertThat(index.servedGoals(tactic)).isEmpty();
    }

    @Test
    void keepsToTheGoalThatIsNamedEvenWhereThePlanLacksIt() {
        Tactic tactic = Tactic.builder("list").addServedGoal("slip").build();
        StrategyIndex index = StrategyIndex.of(Strategy.builder("plan")
                .addGoal(Goal.builder("aim").build())
                .addTactic(tactic)
                .build());

        assertThat(index.servedGoals(tactic)).containsExactly("slip");
    }

    @Test
    void holdsThePlan() {
        Strategy plan = Strategy.builder("plan").build();

        assertThat(StrategyIndex.of(plan).strategy()).isSameAs(plan);
    }

    private static final Metric REACH = Metric.builder("reach").build();

    private static Tactic waiting(String id, String dependency) {
        return Tactic.builder(id).addDependency(dependency).build();
    }

    private static StrategyIndex goals(Goal... goals) {
        return StrategyIndex.of(Strategy.builder("plan").goals(List.of(goals)).build());
    }

    private static StrategyIndex tactics(Tactic... tactics) {
        return StrategyIndex.of(
                Strategy.builder("plan").tactics(List.of(tactics)).build());
    }
}
