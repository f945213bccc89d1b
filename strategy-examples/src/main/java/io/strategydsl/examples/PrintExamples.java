package io.strategydsl.examples;

import io.strategydsl.examples.broken.BrokenPlans;
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
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.StrategyValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Prints the examples, each as a text and with the report that it gets. */
public final class PrintExamples {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final StrategyValidator validator = StrategyValidator.standard();

    PrintExamples(PrintStream out) {
        this.out = out;
    }

    /** Prints all of them to the standard output, in UTF-8 whatever the machine's charset is. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new PrintExamples(out).printAll();
        out.flush();
    }

    void printAll() {
        print("Campfire, as the article gives it", CampfireAsGiven.plan());
        print("Campfire, finished", CampfireFinished.plan());
        printAnswers();
        print("The National Archives, a real plan", NationalArchives.plan());
        print("A plan with a slip of the pen", BrokenPlans.referenceWithASlip());
    }

    private void print(String title, Strategy plan) {
        heading('=', title);
        out.print(StrategyText.of(plan));
        heading('-', "The report on it");
        out.print(validator.validate(plan).text());
        out.print("\n\n");
    }

    /** What the finished plan answers when it is asked, and in May with what is known by then. */
    private void printAnswers() {
        Strategy plan = CampfireFinished.plan();
        answer("What first", PlanningText.of(Priorities.of(plan)));
        Agenda quarter = Agenda.between(plan, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31));
        answer("What Brian owes in the first quarter", PlanningText.of(quarter.ownedBy("brian")));
        answer("What Hailley owes in the first quarter", PlanningText.of(quarter.ownedBy("hailley")));
        answer(
                "What is posted in the first week of March",
                PlanningText.of(EditorialCalendar.between(plan, LocalDate.of(2017, 2, 27), LocalDate.of(2017, 3, 5))));
        answer("Are we on track", PlanningText.of(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY)));
        answer("How everything is connected", PlanningText.of(Traceability.of(plan)));
        answer("What carries what", PlanningText.of(Coverage.of(plan)));
        answer(
                "Who has the hours for what",
                PlanningText.of(Capacity.of(plan, plan.timeframe().orElseThrow())));
        answer("What was changed to finish it", PlanningText.of(Difference.between(CampfireAsGiven.plan(), plan)));
    }

    private void answer(String question, String text) {
        heading('-', question);
        out.print(text + "\n\n");
    }

    private void heading(char underline, String heading) {
        String line = String.valueOf(underline).repeat(WIDTH);
        out.print(line + "\n" + heading + "\n" + line + "\n");
    }
}
