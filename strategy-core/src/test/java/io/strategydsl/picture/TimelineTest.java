package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.agenda.Agenda;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 15);

    private static StrategyBuilder plan() {
        return Strategy.builder("museum")
                .team(Team.builder()
                        .addMember(TeamMember.builder("ida").name("Ida").build())
                        .build())
                .addGoal(Goal.builder("families")
                        .text("Families come")
                        .addOwner("ida")
                        .build())
                .addGoal(Goal.builder("schools").text("Schools come").build());
    }

    private static Tactic due(String id, LocalDate day) {
        return Tactic.builder(id).text(id).schedule(Schedule.once(day)).build();
    }

    private static SvgReader drawn(StrategyBuilder plan, Timeline.Grouping grouping) {
        Agenda year = Agenda.between(plan.build(), FIRST, FIRST.plusYears(1).minusDays(1));
        return new SvgReader(
                Timeline.svg(year, grouping, PictureSettings.defaults().withToday(TODAY)));
    }

    private static SvgReader drawn(Tactic... tactics) {
        StrategyBuilder plan = plan();
        for (Tactic tactic : tactics) {
            plan.addTactic(tactic);
        }
        return drawn(plan, Timeline.Grouping.BY_GOAL);
    }

    @Test
    void groupsByGoalWhatBeginsFirstFirst() {
        Tactic late = due("late", TODAY.plusDays(9));
        Tactic soon = due("soon", TODAY.plusDays(1));

        assertThat(drawn(
                                late.toBuilder().addServedGoal("schools").build(),
                                soon.toBuilder().addServedGoal("schools").build(),
                                due("any", TODAY))
                        .texts("text"))
                .containsSubsequence("Schools come", "soon", "late", "For no goal", "any");
    }

    @Test
    void groupsByOwnerOfTheTacticOrOfItsGoal() {
        StrategyBuilder plan = plan().addTactic(
                        due("own", TODAY).toBuilder().addOwner("ida").build())
                .addTactic(due("inherited", TODAY.plusDays(1)).toBuilder()
                        .addServedGoal("families")
                        .build())
                .addTactic(due("unowned", TODAY));

        assertThat(drawn(plan, Timeline.Grouping.BY_OWNER).texts("text"))
                .containsSubsequence("Ida", "own", "inherited", "Owned by nobody", "unowned");
    }

    @Test
    void milestonesComeFirstWithTheirDays() {
        StrategyBuilder plan = plan().addMilestone(Milestone.builder("reopening")
                        .name("Reopening")
                        .day(TODAY)
                        .build())
                .addMilestone(Milestone.builder("vote").name("Vote").build());

        assertThat(drawn(plan, Timeline.Grouping.BY_GOAL).texts("text"))
                .containsSubsequence("Milestones", "Reopening", "2027-05-15", "Vote", "no day yet");
    }

    @Test
    void namesTodayOnlyIfItIsShown() {
        Agenda april = Agenda.between(plan().addTactic(due("a", FIRST)).build(), FIRST, FIRST.plusDays(30));

        assertThat(drawn(due("a", FIRST)).texts("text")).contains("Today, 2027-05-15");
        assertThat(new SvgReader(Timeline.svg(
                                april,
                                Timeline.Grouping.BY_GOAL,
                                PictureSettings.defaults().withToday(TODAY)))
                        .texts("text"))
                .noneMatch(text -> text.startsWith("Today"));
    }

    @Test
    void tellsWhatIsDoneToDoAndLateByTheirMarks() {
        Tactic done =
                due("done", TODAY.minusDays(9)).withStatus(new TacticStatus.Done(Optional.of(TODAY.minusDays(9))));

        assertThat(drawn(done, due("to-come", TODAY), due("too-late", TODAY.minusDays(1)))
                        .texts("text"))
                .endsWith("Done", "To do", "Late");
    }

    @Test
    void whatFallsOnNoDaySaysWhy() {
        assertThat(drawn(
                                Tactic.builder("undated").text("undated").build(),
                                Tactic.builder("answer")
                                        .text("answer")
                                        .schedule(Schedule.whenever("after a review"))
                                        .build(),
                                due("next-year", FIRST.plusYears(2)))
                        .texts("text"))
                .contains("no date", "each time: after a review", "not on any of these days");
    }

    @Test
    void describesTheDaysTheGroupsAndWhatIsLate() {
        assertThat(drawn(due("too-late", TODAY.minusDays(1))).texts("desc"))
                .containsExactly(
                        "From 2027-01-01 to 2027-12-31, as of 2027-05-15. For no goal: 1 tactic. Late: too-late.");
    }

    @Test
    void aPlanWithNeitherTacticsNorMilestonesSaysSo() {
        assertThat(drawn().texts("text"))
                .containsExactly("The plan has neither tactics nor milestones to show on these days.");
    }

    @Test
    void aDailyTacticOfAThousandYearsHasAsManyMarksAsFitIn() {
        Tactic daily = Tactic.builder("daily")
                .text("daily")
                .schedule(Recurring.daily().from(FIRST))
                .build();
        Agenda millennium = Agenda.between(plan().addTactic(daily).build(), FIRST, FIRST.plusYears(1000));

        assertThat(new SvgReader(Timeline.svg(millennium, Timeline.Grouping.BY_GOAL)).elements("rect"))
                .hasSizeLessThan(10);
    }
}
