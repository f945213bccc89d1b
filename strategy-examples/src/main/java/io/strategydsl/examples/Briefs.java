package io.strategydsl.examples;

import io.strategydsl.brief.Brief;
import io.strategydsl.calendar.ICalendar;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.validation.StrategyValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes plans for people who never see Java: a page, the same as Markdown, and a calendar. */
final class Briefs {
    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "campfire-in-may",
                    CampfireInMay.plan(),
                    Brief.of(CampfireInMay.plan())
                            .asOf(CampfireInMay.DAY)
                            .with(StrategyValidator.standard()
                                    .asOf(CampfireInMay.DAY)
                                    .validate(CampfireInMay.plan()))),
            new Example("museum", HarbourMuseum.plan(), reported(HarbourMuseum.plan())),
            new Example("archives", NationalArchives.plan(), reported(NationalArchives.plan())));

    private Briefs() {}

    private static Brief reported(Strategy plan) {
        return Brief.of(plan).with(StrategyValidator.standard().validate(plan));
    }

    /** The names of the plans, by which their files begin. */
    static List<String> names() {
        return EXAMPLES.stream().map(Example::name).toList();
    }

    /** Writes all files into this folder, in place of those that were there. */
    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Example example : EXAMPLES) {
            Files.writeString(
                    folder.resolve(example.name() + ".html"), example.brief().html());
            Files.writeString(
                    folder.resolve(example.name() + ".md"), example.brief().markdown());
            Files.writeString(folder.resolve(example.name() + ".ics"), calendar(example.plan()));
        }
    }

    /** The calendar of the whole plan, as if it had been exported when the plan begins. */
    private static String calendar(Strategy plan) {
        Timeframe timeframe = plan.timeframe().orElseThrow();
        LocalDate first = timeframe.start();
        return ICalendar.of(Agenda.between(plan, first, timeframe.end()))
                .text(first.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** A plan, by the name of its files. */
    private record Example(String name, Strategy plan, Brief brief) {}
}
