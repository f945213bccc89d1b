package io.strategydsl.examples;

import io.strategydsl.model.Strategy;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.StrategyValidator;
import java.io.PrintStream;

/** What examples are printed on: headings, and texts below them. */
final class Page {
    private static final int WIDTH = 100;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    /** Prints the heading of an example. */
    void title(String title) {
        heading('=', title);
    }

    /** Prints a heading within an example, and the text below it. */
    void section(String heading, String text) {
        heading('-', heading);
        text(text);
    }

    /** Prints a text, and an empty line after it. */
    void text(String text) {
        out.print(text.stripTrailing() + "\n\n");
    }

    /** Prints a plan and the report on it. */
    void plan(Strategy plan) {
        text(StrategyText.of(plan));
        section("The report on it", StrategyValidator.standard().validate(plan).text());
    }

    private void heading(char underline, String heading) {
        out.print(heading + "\n" + String.valueOf(underline).repeat(WIDTH) + "\n");
    }
}
