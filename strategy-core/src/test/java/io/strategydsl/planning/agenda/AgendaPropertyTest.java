package io.strategydsl.planning.agenda;

import static io.strategydsl.model.ValueArbitraries.daysBetween;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.ValueArbitraries;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    @Property(tries = 100)
    void neverLeavesTheAskedDays(@ForAll("plans") Strategy plan, @ForAll("asked") Timeframe asked) {
        assertThat(Agenda.between(plan, asked.start(), asked.end()).dueTactics())
                .allMatch(due -> asked.contains(due.day()));
    }

    @Property(tries = 100)
    void neverGoesBack(@ForAll("plans") Strategy plan) {
        assertThat(all(plan).dueTactics().map(DueTactic::day)).isSorted();
    }

    @Property(tries = 100)
    void hasNoTacticTwiceOnOneDay(@ForAll("plans") Strategy plan) {
        assertThat(all(plan)
                        .dueTactics()
                        .map(due -> due.day() + " " + due.tactic().id()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void hasTheSameOrderOnEveryDay(@ForAll("plans") Strategy plan) {
        Set<String> pairs = new HashSet<>();
        for (List<String> day : idsByDay(plan)) {
            for (int i = 0; i < day.size(); i++) {
                for (String earlier : day.subList(0, i)) {
                    pairs.add(earlier + " " + day.get(i));
                    assertThat(pairs).doesNotContain(day.get(i) + " " + earlier);
                }
            }
        }
    }

    @Property(tries = 100)
    void putsATacticAfterThoseThatItDependsOnUnlessTheyWaitForEachOther(@ForAll("plans") Strategy plan) {
        StrategyIndex index = StrategyIndex.of(plan);

        for (List<String> day : idsByDay(plan)) {
            for (int i = 0; i < day.size(); i++) {
                String id = day.get(i);
                Set<String> dependencies = index.tactic(id).orElseThrow().dependencies();
                assertThat(day.subList(i + 1, day.size()))
                        .noneMatch(later -> dependencies.contains(later) && !reaches(later, id, index));
            }
        }
    }

    @Property(tries = 100)
    void isTheSameWhenTheAskedDaysAreSplitInTwo(@ForAll("plans") Strategy plan, @ForAll("split") LocalDate split) {
        Stream<DueTactic> before = Agenda.between(plan, FIRST, split).dueTactics();
        Stream<DueTactic> after = Agenda.between(plan, split.plusDays(1), LAST).dueTactics();

        assertThat(Stream.concat(before, after))
                .containsExactlyElementsOf(all(plan).dueTactics().toList());
    }

    @Property(tries = 100)
    void anOwnersAgendaIsWhatTheWholeSaysOfThem(@ForAll("plans") Strategy plan) {
        Agenda whole = all(plan);

        for (String owner : whole.owners()) {
            assertThat(whole.ownedBy(owner).dueTactics())
                    .containsExactlyElementsOf(whole.dueTactics()
                            .filter(due -> due.owners().contains(owner))
                            .toList());
        }
    }

    @Property(tries = 100)
    void whatNobodyOwnsIsTheRest(@ForAll("plans") Strategy plan) {
        Agenda whole = all(plan);
        List<DueTactic> rest = new ArrayList<>(whole.dueTactics().toList());
        whole.owners()
                .forEach(owner ->
                        rest.removeAll(whole.ownedBy(owner).dueTactics().toList()));

        assertThat(whole.ownedByNobody().dueTactics()).containsExactlyElementsOf(rest);
    }

    @Property(tries = 100)
    void aChannelsAgendaIsWhatTheWholeSaysOfIt(@ForAll("plans") Strategy plan) {
        Agenda whole = all(plan);

        assertThat(whole.on("a").dueTactics())
                .containsExactlyElementsOf(whole.dueTactics()
                        .filter(due -> due.tactic().channels().contains("a"))
                        .toList());
    }

    @Property(tries = 100)
    void itsWeeksHoldTheSame(@ForAll("plans") Strategy plan) {
        Agenda agenda = all(plan);

        assertThat(agenda.weeks().flatMap(week -> week.dueTactics().stream()))
                .containsExactlyElementsOf(agenda.dueTactics().toList());
        assertThat(agenda.weeks().map(AgendaWeek::week)).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void itsLoadIsThatOfItsDueTactics(@ForAll("plans") Strategy plan) {
        Agenda agenda = all(plan);
        Set<String> counted = agenda.dueTactics()
                .filter(due -> !due.done() && isWeekStated(due))
                .flatMap(due -> due.owners().stream()
                        .map(owner ->
                                owner + " " + due.week() + " " + due.tactic().id()))
                .collect(Collectors.toSet());

        assertThat(agenda.load().stream()
                        .flatMap(load -> load.tactics().stream()
                                .map(tactic -> load.owner() + " " + load.week() + " " + tactic.id())))
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    private static boolean isWeekStated(DueTactic due) {
        return due.isDayStated()
                || due.tactic()
                        .schedule()
                        .filter(schedule -> schedule instanceof Recurring recurring
                                && recurring.rhythm().per() == (isDaily(recurring) ? Per.PER_DAY : Per.PER_WEEK)
                                && recurring.interval().orElse(1) <= (isDaily(recurring) ? 7 : 1)
                                && recurring.count().isEmpty())
                        .isPresent();
    }

    private static boolean isDaily(Recurring recurring) {
        return recurring.rhythm().per() == Per.PER_DAY;
    }

    @Property(tries = 100)
    void losesNoTactic(@ForAll("plans") Strategy plan) {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        Agenda agenda = Agenda.between(plan, first, last);
        List<Tactic> all = StrategyIndex.of(plan).tactics();
        Stream<Tactic> dated = all.stream()
                .filter(tactic -> PlannedDays.of(tactic, StrategyIndex.of(plan))
                        .between(first, last)
                        .findFirst()
                        .isPresent());
        Stream<Tactic> others = Stream.of(
                        agenda.triggered(),
                        agenda.ongoing(),
                        agenda.undated(),
                        agenda.withoutDayYet(),
                        agenda.neverDue())
                .flatMap(List::stream);

        assertThat(Stream.concat(dated, others)).containsExactlyInAnyOrderElementsOf(all);
    }

    /** Plans whose tactics have ids of their own and often fall on one day. */
    @Provide
    Arbitrary<Strategy> plans() {
        Arbitrary<Optional<LocalDate>> sameDay = Arbitraries.of(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 28))
                .optional(0.5);
        Arbitrary<List<Tactic>> tactics = Combinators.combine(StrategyArbitraries.any(Tactic.class), sameDay)
                .as((tactic, day) ->
                        day.map(Schedule::once).map(tactic::withSchedule).orElse(tactic))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Tactic::id);
        return Combinators.combine(
                        tactics,
                        StrategyArbitraries.any(Goal.class).list().ofMaxSize(3),
                        StrategyArbitraries.any(Team.class),
                        ValueArbitraries.timeframes().optional(0.5))
                .as((planned, goals, team, timeframe) -> {
                    StrategyBuilder plan = Strategy.builder("plan")
                            .tactics(planned)
                            .goals(goals)
                            .team(team);
                    timeframe.ifPresent(plan::timeframe);
                    return plan.build();
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Timeframe> asked() {
        return Combinators.combine(split(), split())
                .as((one, other) -> one.isAfter(other) ? new Timeframe(other, one) : new Timeframe(one, other))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> split() {
        return daysBetween(FIRST, LAST.minusDays(1));
    }

    private static Agenda all(Strategy plan) {
        return Agenda.between(plan, FIRST, LAST);
    }

    private static List<List<String>> idsByDay(Strategy plan) {
        return List.copyOf(all(plan)
                .dueTactics()
                .collect(Collectors.groupingBy(
                        DueTactic::day, Collectors.mapping(due -> due.tactic().id(), Collectors.toList())))
                .values());
    }

    private static boolean reaches(String from, String to, StrategyIndex index) {
        Set<String> reached = new HashSet<>();
        List<String> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            String id = waiting.remove(waiting.size() - 1);
            if (id.equals(to)) {
                return true;
            }
            if (reached.add(id)) {
                index.tactic(id).map(Tactic::dependencies).ifPresent(waiting::addAll);
            }
        }
        return false;
    }
}
