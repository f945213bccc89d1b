package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.DueTactic;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.text.PlanningText;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HarbourMuseumTest {
    private static final LocalDate OPENING_DAY = LocalDate.of(2027, 5, 22);

    private final Strategy plan = HarbourMuseum.plan();
    private final Strategy dated = plan.with(Milestone.builder("reopening")
            .name("The east wing reopens")
            .day(OPENING_DAY)
            .build());
    private final ValidationReport report =
            StrategyValidator.of(MethodRules.all()).validate(plan);

    /** Worked out from the rules: the plan lacks nothing but a day, and nothing is said twice because of it. */
    @Test
    void lacksTheDayOfTheOpeningOnly() {
        assertThat(report.findings())
                .extracting(
                        finding -> finding.id().value(),
                        finding -> finding.severity().toString(),
                        finding -> finding.path().toString())
                .containsExactly(tuple("milestone.dated", "WARNING", "milestones/reopening/day"));
    }

    @Test
    void isValid() {
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void acceptsThatThereIsNoDashboard() {
        assertThat(report.suppressed())
                .extracting(each -> each.finding().id().value())
                .containsExactly("listening.dashboard");
    }

    @Test
    void lacksNothingOnceTheOpeningHasADay() {
        assertThat(StrategyValidator.of(MethodRules.all()).validate(dated).findings())
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void namesTheWeeksBeforeTheOpeningWhileItHasNoDay() {
        assertThat(PlanningText.of(Agenda.between(plan, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30))))
                .contains("6 weeks before reopening");
    }

    @Test
    void counts10DaysToTheOpeningOnceItHasADay() {
        assertThat(Agenda.between(dated, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31))
                        .dueTactics()
                        .filter(due -> due.tactic().id().equals("countdown"))
                        .map(DueTactic::day))
                .hasSize(10)
                .startsWith(LocalDate.of(2027, 5, 12))
                .endsWith(LocalDate.of(2027, 5, 21));
    }

    @Test
    void postsInThreeLanguages() {
        assertThat(plan.posts()).extracting(post -> post.text()).anyMatch(text -> text.contains("w muzeum"));
        assertThat(plan.posts()).extracting(post -> post.text()).anyMatch(text -> text.contains("Πειραιά"));
        assertThat(plan.posts()).extracting(post -> post.text()).anyMatch(text -> text.contains("One repair"));
    }

    @Test
    void postsWhatItsContentAreasPromise() {
        assertThat(EditorialCalendar.between(plan, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28))
                        .on("facebook")
                        .slots())
                .filteredOn(slot -> slot.area().isPresent())
                .extracting(slot -> slot.area().orElseThrow().id())
                .containsExactly(
                        "objects",
                        "neighbours",
                        "objects",
                        "interaction",
                        "objects",
                        "neighbours",
                        "objects",
                        "interaction");
    }

    @Test
    void hasTheKindsOfGoalThatCampfireHasNot() {
        assertThat(plan.goals())
                .extracting(Goal::type)
                .extracting(type -> type.orElseThrow())
                .contains(GoalType.LOYALTY, GoalType.THOUGHT_LEADERSHIP, GoalType.CUSTOMER_RESEARCH);
    }

    @Test
    void servesAnObjectiveOfMarketingAndOneOfTheMuseum() {
        assertThat(plan.objectives())
                .extracting(objective -> objective.level())
                .containsExactly(ObjectiveLevel.MARKETING_OBJECTIVE, ObjectiveLevel.COMPANY_OBJECTIVE);
    }
}
