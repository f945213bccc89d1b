package io.strategydsl.examples;

import io.strategydsl.examples.broken.BrokenPlans;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.text.PlanningText;
import io.strategydsl.validation.StrategyValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints a tour of one plan or, given their names, other examples in full. */
public final class PrintExamples {
    private static final List<Example> EXAMPLES = List.of(
            new Example("campfire", "Campfire, as the article gives it", page -> page.plan(CampfireAsGiven.plan())),
            new Example("campfire-finished", "Campfire, finished", page -> page.plan(CampfireFinished.plan())),
            new Example("campfire-answers", "What the finished Campfire answers", CampfireQuestions::print),
            new Example("campfire-file", "The finished Campfire as a file", PrintExamples::file),
            new Example("museum", "A museum that reopens, finished", page -> page.plan(HarbourMuseum.plan())),
            new Example("archives", "The National Archives, a real plan", page -> page.plan(NationalArchives.plan())),
            new Example("broken", "Reports on plans that are broken on purpose", PrintExamples::brokenPlans));

    private static final int BEGINNING_OF_FILE = 24;
    private static final int COLUMN = 19;

    private final Page page;

    PrintExamples(PrintStream out) {
        page = new Page(out);
    }

    /**
     * Prints the tour, or the examples of these names, to the standard output, in UTF-8 whatever its charset is. With the tour,
     * pages and calendars are written into the folder of the build.
     */
    public static void main(String[] names) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Path briefs = folderOfTheBuild().resolve("briefs");
        if (names.length == 0) {
            Briefs.writeTo(briefs);
        }
        new PrintExamples(out).print(List.of(names), briefs);
        out.flush();
    }

    /** Where the compiled classes lie, seen from where the command runs. */
    private static Path folderOfTheBuild() {
        Path classes = Path.of(URI.create(PrintExamples.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path here = Path.of("").toAbsolutePath();
        return classes.startsWith(here) ? here.relativize(classes).resolveSibling("") : classes.resolveSibling("");
    }

    void print(List<String> names, Path briefs) {
        if (names.isEmpty()) {
            Tour.print(page);
            page.title("4. More");
            page.text(namesOfAll());
            page.text("For people who never see Java, as .html, .md and .ics, in " + briefs + ":\n  "
                    + String.join(", ", Briefs.names()));
        }
        names.forEach(this::print);
    }

    private void print(String name) {
        EXAMPLES.stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        example -> {
                            page.title(example.title());
                            example.printer().accept(page);
                        },
                        () -> page.text("There is no example \"" + name + "\".\n" + namesOfAll()));
    }

    static List<String> names() {
        return EXAMPLES.stream().map(Example::name).toList();
    }

    private static String namesOfAll() {
        return EXAMPLES.stream()
                .map(example -> "  " + example.name()
                        + " ".repeat(COLUMN - example.name().length()) + example.title())
                .collect(Collectors.joining("\n", "Add -Dexec.args=NAME to the command for an example in full:\n", ""));
    }

    /** How the file of the finished plan begins, and that nothing of it is lost. */
    private static void file(Page page) {
        String file = StrategyJson.write(CampfireFinished.plan());
        page.text(file.lines().limit(BEGINNING_OF_FILE).collect(Collectors.joining("\n")) + "\n...");
        page.section(
                "What changed when it was stored and loaded",
                PlanningText.of(Difference.between(CampfireFinished.plan(), StrategyJson.read(file))));
    }

    private static void brokenPlans(Page page) {
        StrategyValidator validator = StrategyValidator.of(MethodRules.all());
        BrokenPlans.byRule()
                .forEach((rule, plans) -> page.section(
                        rule,
                        plans.stream()
                                .map(plan -> validator.validate(plan).text())
                                .collect(Collectors.joining("\n"))));
    }

    /** An example, by the name under which it is asked for. */
    private record Example(String name, String title, Consumer<Page> printer) {}
}
