package io.strategydsl.examples;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.text.PlanningText;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One plan from its first words to its answers, on a few screens. */
final class Tour {
    private static final LocalDate SEASON_OPENS = LocalDate.of(2017, 3, 1);
    private static final Pattern BETWEEN_SECTIONS = Pattern.compile("\n\n");

    private Tour() {}

    static void print(Page page) {
        Strategy given = CampfireAsGiven.plan();
        Strategy finished = CampfireFinished.plan();

        page.title("1. A plan as an article gives it");
        page.plan(given);

        page.title("2. The same plan, finished");
        page.text(sections(PlanningText.of(Difference.between(given, finished)), "Goals")
                + "\n\nand much more; the report then says:\n\n"
                + StrategyValidator.standard().validate(finished).text());

        page.title("3. What it answers");
        page.section(
                "What Brian owes in the last full week of February",
                PlanningText.of(Agenda.between(finished, LocalDate.of(2017, 2, 20), LocalDate.of(2017, 2, 26))
                        .ownedBy("brian")));
        page.section(
                "What is posted when the season opens",
                PlanningText.of(EditorialCalendar.between(finished, SEASON_OPENS, SEASON_OPENS)));
    }

    /** Returns the first line of an answer and those of its sections that have this heading. */
    private static String sections(String answer, String heading) {
        return BETWEEN_SECTIONS
                .splitAsStream(answer)
                .filter(section -> answer.startsWith(section) || section.startsWith(heading + "\n"))
                .collect(Collectors.joining("\n\n"));
    }
}
