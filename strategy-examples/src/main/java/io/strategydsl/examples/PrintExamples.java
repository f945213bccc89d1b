package io.strategydsl.examples;

import io.strategydsl.examples.broken.BrokenPlans;
import io.strategydsl.model.Strategy;
import io.strategydsl.report.StrategyText;
import io.strategydsl.validation.StrategyValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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

    private void heading(char underline, String heading) {
        String line = String.valueOf(underline).repeat(WIDTH);
        out.print(line + "\n" + heading + "\n" + line + "\n");
    }
}
