package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.json.ReportJson;
import io.strategydsl.json.Sarif;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.source.JavaSource;
import io.strategydsl.text.PlanningText;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans that are equal say the same in every report, answer and text: in which order a set was stated is lost. */
class EqualPlansPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Property(tries = 200)
    void aPlanStaysEqualWhenItsSetsAreStatedInAnotherOrder(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        Strategy shuffled = Rewriting.shufflingSets(new Chance(seed)).of(plan.strategy());

        assertThat(shuffled)
                .isEqualTo(plan.strategy())
                .hasToString(plan.strategy().toString());
    }

    @Property(tries = 100)
    void allThatIsSaidOfAPlanStaysTheSame(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        PlanOfADay shuffled =
                plan.with(Rewriting.shufflingSets(new Chance(seed)).of(plan.strategy()));

        assertThat(lines(shuffled)).containsExactlyElementsOf(lines(plan));
    }

    private static List<String> lines(PlanOfADay plan) {
        Strategy strategy = plan.strategy();
        ValidationReport report = plan.report(ALL);
        LocalDate last = plan.day();
        LocalDate first = last.withDayOfMonth(1);
        Strategy nothing = Strategy.builder(strategy.id()).build();
        return Stream.of(
                        StrategyText.of(strategy),
                        JavaSource.of(strategy).text(),
                        report.text(),
                        report.fullText(),
                        ReportJson.of(report),
                        Sarif.of(report).text(),
                        PlanningText.of(Agenda.between(strategy, first, last)),
                        PlanningText.loadOf(Agenda.between(strategy, first, last)),
                        PlanningText.of(Capacity.of(strategy, first, last)),
                        PlanningText.of(Coverage.of(strategy)),
                        PlanningText.of(EditorialCalendar.between(strategy, first, last)),
                        PlanningText.of(Priorities.of(strategy)),
                        PlanningText.of(Progress.of(strategy, plan.day())),
                        PlanningText.of(Traceability.of(strategy)),
                        PlanningText.of(Difference.between(nothing, strategy)))
                .flatMap(String::lines)
                .toList();
    }
}
