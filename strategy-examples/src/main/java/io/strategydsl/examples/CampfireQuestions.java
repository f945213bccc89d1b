package io.strategydsl.examples;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.text.PlanningText;
import java.time.LocalDate;

/** What the finished Campfire answers when it is asked, and in May with what is known by then. */
final class CampfireQuestions {

    private CampfireQuestions() {}

    static void print(Page page) {
        Strategy plan = CampfireFinished.plan();
        page.section("What first", PlanningText.of(Priorities.of(plan)));
        Agenda quarter = Agenda.between(plan, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31));
        page.section("What Brian owes in the first quarter", PlanningText.of(quarter.ownedBy("brian")));
        page.section("What Hailley owes in the first quarter", PlanningText.of(quarter.ownedBy("hailley")));
        page.section(
                "What is posted in the first week of March",
                PlanningText.of(EditorialCalendar.between(plan, LocalDate.of(2017, 2, 27), LocalDate.of(2017, 3, 5))));
        page.section("Are we on track", PlanningText.of(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY)));
        page.section("How everything is connected", PlanningText.of(Traceability.of(plan)));
        page.section("What carries what", PlanningText.of(Coverage.of(plan)));
        page.section(
                "Who has the hours for it",
                PlanningText.of(Capacity.of(plan, plan.timeframe().orElseThrow())));
        page.section(
                "What was changed to finish it", PlanningText.of(Difference.between(CampfireAsGiven.plan(), plan)));
    }
}
