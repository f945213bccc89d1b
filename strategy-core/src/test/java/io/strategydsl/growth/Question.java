package io.strategydsl.growth;

import io.strategydsl.brief.Brief;
import io.strategydsl.calendar.ICalendar;
import io.strategydsl.json.ReportJson;
import io.strategydsl.json.Sarif;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.picture.ContentMixBar;
import io.strategydsl.picture.EditorialMonth;
import io.strategydsl.picture.MetricLine;
import io.strategydsl.picture.Quadrants;
import io.strategydsl.picture.StrategyMap;
import io.strategydsl.picture.Timeline;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.GoalProgress;
import io.strategydsl.planning.progress.ObjectiveProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.text.PlanningText;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that the library can be asked about a plan and the report of its validation. */
enum Question {
    INDEX(plan -> {
        StrategyIndex index = StrategyIndex.of(plan);
        List<Object> answers = new ArrayList<>();
        plan.goals().forEach(goal -> {
            answers.add(index.type(goal));
            answers.add(index.owners(goal).isEmpty());
            answers.add(index.supportedObjectives(goal).isEmpty());
            answers.add(index.metrics(goal).isEmpty());
            answers.add(index.tactics(goal).isEmpty());
            answers.add(index.topmost(goal));
            answers.add(index.subGoals(goal).isEmpty());
            answers.add(index.goalsInCycleWith(goal.id()));
        });
        plan.tactics().forEach(tactic -> {
            answers.add(index.owners(tactic).isEmpty());
            answers.add(index.assignees(tactic).isEmpty());
            answers.add(index.tacticsInCycleWith(tactic.id()));
        });
        plan.metrics().forEach(metric -> answers.add(index.tactics(metric).isEmpty()));
        plan.objectives()
                .forEach(objective -> answers.add(index.goals(objective).isEmpty()));
        plan.posts().forEach(post -> answers.add(index.assignees(post).isEmpty()));
        plan.channels().forEach(channel -> answers.add(index.posts(channel).isEmpty()));
        plan.personas().forEach(persona -> answers.add(index.channels(persona).isEmpty()));
        return answers;
    }),
    EQUALITY(plan -> {
        Strategy same = plan.toBuilder().build();
        return plan.equals(same) && plan.hashCode() == same.hashCode();
    }),
    ESSENTIAL_VALIDATION(plan -> StrategyValidator.essential().validate(plan)),
    GROUPS((plan, report) -> List.of(report.byElement(), report.byRule(), report.bySeverity(), report.byOwner())),
    REPORT_TEXT((plan, report) -> report.text()),
    FULL_REPORT_TEXT((plan, report) -> report.fullText()),
    EXPLANATION((plan, report) -> report.explain(mostFound(report))),
    REPORT_JSON((plan, report) -> ReportJson.of(report)),
    SARIF((plan, report) -> Sarif.of(report).text()),
    KNOWN_FINDINGS(
            (plan, report) -> KnownFindings.parse(KnownFindings.of(report).text())),
    VALIDATION_WITH_KNOWN_FINDINGS((plan, report) -> StrategyValidator.of(MethodRules.all())
            .asOf(asOf())
            .withKnownFindings(KnownFindings.of(report))
            .validate(plan)),
    SUPPRESSIONS((plan, report) -> suppressing(report).validate(plan)),
    ACCEPTED_GAPS((plan, report) -> StrategyValidator.of(MethodRules.all())
            .asOf(asOf())
            .validate(accepting(plan, report))
            .text()),
    PLAN_TEXT(plan -> StrategyText.of(plan)),
    AGENDA(plan -> {
        Agenda agenda = Agenda.between(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1));
        return PlanningText.of(agenda) + PlanningText.loadOf(agenda);
    }),
    CAPACITY(plan -> PlanningText.of(Capacity.of(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1)))),
    COVERAGE(plan -> List.of(
            Coverage.of(plan).gaps(),
            Coverage.of(plan).carried().size(),
            Coverage.of(plan).carriers().size())),
    COVERAGE_TEXT(plan -> PlanningText.of(Coverage.of(plan))),
    BRIEF_AS_A_PAGE((plan, report) -> brief(plan, report).html()),
    BRIEF_AS_MARKDOWN((plan, report) -> brief(plan, report).markdown()),
    CALENDAR(plan -> {
        ICalendar calendar = ICalendar.of(Agenda.between(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1)))
                .withAlarm(Duration.ofHours(15));
        return List.of(calendar.text(Instant.EPOCH), calendar.leftOut());
    }),
    EDITORIAL_CALENDAR(
            plan -> PlanningText.of(EditorialCalendar.between(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1)))),
    PRIORITIES(plan -> PlanningText.of(Priorities.of(plan))),
    PROGRESS(plan -> {
        Progress progress = Progress.of(plan, asOf());
        return List.of(
                progress.goals().stream().map(GoalProgress::verdict).toList(),
                progress.objectives().stream().map(ObjectiveProgress::verdict).toList());
    }),
    PROGRESS_TEXT(plan -> PlanningText.of(Progress.of(plan, asOf()))),
    TRACES(plan -> {
        Traceability traceability = Traceability.of(plan);
        List<Object> answers = new ArrayList<>();
        answers.add(traceability.gaps());
        answers.add(traceability.danglingReferences());
        for (ElementKind kind : List.of(ElementKind.OBJECTIVE, ElementKind.GOAL, ElementKind.METRIC)) {
            answers.add(traceability.towardsPersonas(kind, kind.word() + firstId(plan)));
        }
        for (ElementKind kind : List.of(ElementKind.PERSONA, ElementKind.CHANNEL, ElementKind.TACTIC)) {
            answers.add(traceability.towardsObjectives(kind, kind.word() + firstId(plan)));
        }
        return answers;
    }),
    TRACE_TEXT(plan -> PlanningText.of(Traceability.of(plan))),
    FIRST_ROW(plan -> Traceability.of(plan).rows().iterator().next()),
    SAME_IN_ANOTHER_ORDER(plan -> PlanningText.of(Difference.between(plan, turned(plan)))),
    DIFFERENCE_TO_NOTHING(plan ->
            PlanningText.of(Difference.between(plan, Strategy.builder("plan").build()))),
    DIFFERENCE_IN_EACH_ELEMENT(plan -> PlanningText.of(Difference.between(plan, relabelled(plan)))),
    EDITED(plan -> {
        List<Object> answers = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            List<? extends Element> elements = kind.elements(plan);
            if (kind != ElementKind.STRATEGY && !elements.isEmpty()) {
                Element last = elements.get(elements.size() - 1);
                answers.add(plan.with(last.toBuilder().label("quarter", "1").build()));
                answers.add(plan.without(ElementPath.of(last)));
            }
        }
        return answers;
    }),
    PICTURES(plan -> {
        Agenda agenda = Agenda.between(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1));
        return List.of(
                Quadrants.svg(Priorities.of(plan)),
                Timeline.svg(agenda, Timeline.Grouping.BY_GOAL),
                Timeline.svg(agenda, Timeline.Grouping.BY_OWNER),
                StrategyMap.svg(Traceability.of(plan)),
                EditorialMonth.svg(
                        EditorialCalendar.between(plan, Sketch.FIRST_DAY, Sketch.FIRST_DAY.plusYears(1)),
                        YearMonth.from(Sketch.FIRST_DAY)));
    }),
    PICTURES_OF_EACH_ELEMENT(plan -> {
        StrategyIndex index = StrategyIndex.of(plan);
        List<Object> answers = new ArrayList<>();
        Progress.of(plan, asOf()).metrics().forEach(metric -> answers.add(MetricLine.svg(metric, index)));
        plan.channels().forEach(channel -> answers.add(ContentMixBar.svg(channel, index)));
        return answers;
    }),
    STANDS_FOR_ITSELF(plan -> plan.toString());

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that holds nothing.
    private final BiFunction<Strategy, ValidationReport, Object> question;

    Question(Function<Strategy, Object> question) {
        this((plan, report) -> question.apply(plan));
    }

    Question(BiFunction<Strategy, ValidationReport, Object> question) {
        this.question = question;
    }

    /** Returns the answer about a plan of which there is a report already. */
    Object ask(Strategy plan, ValidationReport report) {
        return question.apply(plan, report);
    }

    static ValidationReport validated(Strategy plan) {
        return StrategyValidator.of(MethodRules.all()).asOf(asOf()).validate(plan);
    }

    /** The id of the rule that found most. */
    private static String mostFound(ValidationReport report) {
        return report.byRule().entrySet().stream()
                .max(Comparator.comparingInt(found -> found.getValue().size()))
                .orElseThrow()
                .getKey()
                .value();
    }

    /** A validator that suppresses every finding of the report by itself. */
    private static StrategyValidator suppressing(ValidationReport report) {
        StrategyValidator validator = StrategyValidator.of(MethodRules.all()).asOf(asOf());
        for (Finding finding : report.findings()) {
            validator = validator.suppress(finding.id().value(), finding.path().toString(), "Known");
        }
        return validator;
    }

    /** A plan that accepts every finding of the report by itself. */
    private static Strategy accepting(Strategy plan, ValidationReport report) {
        return plan.toBuilder()
                .acceptedGaps(report.findings().stream()
                        .map(finding -> AcceptedGap.of(
                                finding.id().value(), finding.path().toString(), "Known"))
                        .toList())
                .build();
    }

    private static Brief brief(Strategy plan, ValidationReport report) {
        return Brief.of(plan).asOf(asOf()).with(report);
    }

    private static LocalDate asOf() {
        return Sketch.FIRST_DAY.plusMonths(6);
    }

    private static String firstId(Strategy plan) {
        return plan.goals().get(0).id().substring("goal".length());
    }

    private static Strategy turned(Strategy plan) {
        return plan.toBuilder()
                .goals(turned(plan.goals()))
                .metrics(turned(plan.metrics()))
                .tactics(turned(plan.tactics()))
                .channels(turned(plan.channels()))
                .posts(turned(plan.posts()))
                .objectives(turned(plan.objectives()))
                .personas(turned(plan.personas()))
                .reviews(turned(plan.reviews()))
                .build();
    }

    private static <T> List<T> turned(List<T> elements) {
        List<T> turned = new ArrayList<>(elements);
        Collections.reverse(turned);
        return turned;
    }

    private static Strategy relabelled(Strategy plan) {
        return plan.toBuilder()
                .goals(plan.goals().stream()
                        .map(goal -> goal.toBuilder().label("quarter", "1").build())
                        .toList())
                .tactics(plan.tactics().stream()
                        .map(tactic -> tactic.toBuilder().label("quarter", "1").build())
                        .toList())
                .build();
    }
}
