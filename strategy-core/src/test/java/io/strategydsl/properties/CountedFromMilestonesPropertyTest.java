package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.DueTactic;
import io.strategydsl.planning.agenda.OwnerLoad;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.DatedTactic;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.text.PlanningText;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A plan whose milestones have days says what it would say if all days were written out. */
class CountedFromMilestonesPropertyTest {
    private static final String LAUNCH = "launch-of-it-all";
    private static final int LAST_YEAR = 9999;
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }

    @Property(tries = 200)
    void findsTheSameAsWithTheDaysWrittenOut(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        PlanOfADay counted = plan.with(CountedFromMilestones.in(plan, LAUNCH, new Chance(seed)));

        assertThat(found(counted)).isEqualTo(found(plan));
    }

    @Property(tries = 100)
    void answersTheSameAsWithTheDaysWrittenOut(@ForAll("plans") PlanOfADay plan, @ForAll long seed) {
        PlanOfADay counted = plan.with(CountedFromMilestones.in(plan, LAUNCH, new Chance(seed)));

        assertThat(agenda(counted)).isEqualTo(agenda(plan));
        assertThat(progress(counted)).isEqualTo(progress(plan));
        assertThat(calendar(counted)).isEqualTo(calendar(plan));
        assertThat(Traceability.of(counted.strategy()).gaps())
                .isEqualTo(Traceability.of(plan.strategy()).gaps());
        assertThat(ranking(counted)).isEqualTo(ranking(plan));
        assertThat(capacity(counted)).isEqualTo(capacity(plan));
    }

    private static List<String> capacity(PlanOfADay plan) {
        return PlanningText.of(Capacity.of(plan.strategy(), from(plan), until(plan)))
                .lines()
                .toList();
    }

    @Property(tries = 100)
    void movesWithAMilestoneWhatIsCountedFromItAndNothingElse(
            @ForAll("plans") PlanOfADay plan, @ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int later) {
        Assume.that(plan.day().getYear() < LAST_YEAR - 1);
        Strategy before = CountedFromMilestones.fromTheLaunch(plan, LAUNCH, new Chance(seed));
        Strategy after = before.toBuilder()
                .milestones(before.milestones().stream()
                        .map(milestone -> milestone.id().equals(LAUNCH)
                                ? milestone.withDay(plan.day().plusDays(later))
                                : milestone)
                        .toList())
                .build();
        StrategyIndex was = StrategyIndex.of(before);
        StrategyIndex is = StrategyIndex.of(after);

        for (Tactic tactic : before.tactics()) {
            Optional<LocalDate> first = PlannedDays.of(tactic, was).first();
            assertThat(PlannedDays.of(tactic, is).first()).isEqualTo(hangsOnIt(tactic) ? moved(first, later) : first);
        }
        for (Metric metric : before.metrics()) {
            for (int i = 0; i < metric.targets().size(); i++) {
                Optional<LocalDate> day = TargetDays.of(was.targets(metric).get(i));
                assertThat(TargetDays.of(is.targets(metric).get(i)))
                        .isEqualTo(hangsOnIt(metric.targets().get(i)) ? moved(day, later) : day);
            }
        }
    }

    private static boolean hangsOnIt(Tactic tactic) {
        return tactic.schedule()
                .filter(Schedule.Relative.class::isInstance)
                .map(Schedule.Relative.class::cast)
                .filter(relative -> relative.day().milestone().equals(LAUNCH))
                .isPresent();
    }

    private static boolean hangsOnIt(Target target) {
        return target.relativeDay()
                .filter(day -> day.milestone().equals(LAUNCH))
                .isPresent();
    }

    private static Optional<LocalDate> moved(Optional<LocalDate> day, int later) {
        return day.map(each -> each.plusDays(later)).filter(each -> each.getYear() <= 9999);
    }

    private static List<String> found(PlanOfADay plan) {
        return plan.report(ALL).findings().stream()
                .map(CountedFromMilestonesPropertyTest::found)
                .toList();
    }

    /** This one quotes the target in the words of the plan. */
    private static String found(Finding finding) {
        boolean quotesTheTarget = finding.id().value().equals("metric.growth-needs-baseline");
        return finding.severity() + " " + finding.id() + " " + finding.path() + " "
                + (quotesTheTarget ? "" : finding.message());
    }

    private static List<Object> agenda(PlanOfADay plan) {
        Agenda agenda = Agenda.between(plan.strategy(), from(plan), until(plan));
        return List.of(
                agenda.dueTactics().map(CountedFromMilestonesPropertyTest::due).toList(),
                agenda.load().stream()
                        .map(CountedFromMilestonesPropertyTest::load)
                        .toList(),
                ids(agenda.triggered()),
                ids(agenda.ongoing()),
                ids(agenda.undated()),
                ids(agenda.withoutDayYet()),
                ids(agenda.neverDue()),
                ids(agenda.endless()));
    }

    private static LocalDate from(PlanOfADay plan) {
        return plan.day().minusDays(100).getYear() < 1 ? plan.day() : plan.day().minusDays(100);
    }

    private static LocalDate until(PlanOfADay plan) {
        return plan.day().plusDays(100).getYear() > 9999
                ? plan.day()
                : plan.day().plusDays(100);
    }

    private static String due(DueTactic due) {
        return due.day() + " " + due.tactic().id() + " " + due.owners() + " " + due.done();
    }

    private static String load(OwnerLoad load) {
        return load.owner() + " " + load.week() + " " + ids(load.tactics());
    }

    private static List<String> ids(List<Tactic> tactics) {
        return tactics.stream().map(Tactic::id).toList();
    }

    private static List<Object> progress(PlanOfADay plan) {
        Progress progress = Progress.of(plan.strategy(), plan.day());
        return List.of(
                progress.metrics().stream()
                        .map(CountedFromMilestonesPropertyTest::metric)
                        .toList(),
                dated(progress.tacticsDone()),
                dated(progress.tacticsLate()),
                dated(progress.tacticsNext()),
                ids(progress.tacticsWithoutDay()),
                progress.reviews());
    }

    private static List<Object> metric(MetricProgress metric) {
        return List.of(
                metric.target(),
                metric.targetLine(),
                metric.levelToKeep(),
                metric.expected(),
                metric.nextCheckpoint(),
                metric.verdict(),
                metric.reason());
    }

    private static List<String> dated(List<DatedTactic> tactics) {
        return tactics.stream()
                .map(each -> each.day() + " " + each.tactic().id() + " " + each.dayStated())
                .toList();
    }

    private static List<Object> calendar(PlanOfADay plan) {
        EditorialCalendar calendar = EditorialCalendar.between(plan.strategy(), from(plan), until(plan));
        return List.of(calendar.slots().toList(), calendar.unplaced());
    }

    private static List<String> ranking(PlanOfADay plan) {
        Priorities priorities = Priorities.of(plan.strategy());
        return Stream.of(priorities.ranked())
                .flatMap(List::stream)
                .map(ranked -> ranked.tactic().id())
                .toList();
    }
}
