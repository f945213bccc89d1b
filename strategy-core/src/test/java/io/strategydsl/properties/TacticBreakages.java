package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;
import static io.strategydsl.properties.Parts.NEW;
import static io.strategydsl.properties.Parts.and;
import static io.strategydsl.properties.Parts.any;
import static io.strategydsl.properties.Parts.change;
import static io.strategydsl.properties.Parts.dueOnce;

import io.strategydsl.model.Goal;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.properties.Breakage.Broken;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** What can go wrong with tactics. */
final class TacticBreakages {
    static final List<Breakage> LIST = List.of(
            new Breakage(
                    "tactic.owned: the owners are taken away",
                    (plan, chance) -> any(chance, toBeDone(plan.strategy()), hasNoOwnersFromGoals(plan.strategy()))
                            .map(tactic -> new Broken(
                                    change(
                                            plan.strategy(),
                                            tactic,
                                            t -> t.owners(List.of()).accountable(Optional.empty())),
                                    at("tactic.owned", tactic, "owners")))),
            new Breakage(
                    "tactic.owner-named: a group owns it",
                    (plan, chance) -> any(chance, plan.strategy().members(), member -> !SoundGoals.isNoGroup(member))
                            .flatMap(group -> any(
                                            chance, toBeDone(plan.strategy()), hasNoOwnersFromGoals(plan.strategy()))
                                    .map(tactic -> new Broken(
                                            change(
                                                    plan.strategy(),
                                                    tactic,
                                                    t -> t.owners(List.of(group.id()))
                                                            .accountable(Optional.empty())),
                                            at("tactic.owner-named", tactic, "owners"))))),
            new Breakage(
                    "tactic.dated: the date is taken away",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> !isDone(tactic) && !tactic.somethingNew())
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.schedule(Optional.empty())),
                                    at("tactic.dated", tactic, "schedule")))),
            new Breakage(
                    "tactic.dated: it is ongoing",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> !isDone(tactic) && !tactic.somethingNew())
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.schedule(Schedule.ongoing())),
                                    at("tactic.dated", tactic, "schedule")))),
            new Breakage(
                    "tactic.serves-goal: a tactic that serves nothing is added",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.tactics(plan.strategy()),
                                    tactic -> plan.strategy().goals().size() > 1)
                            .map(tactic -> new Broken(
                                    plan.strategy().toBuilder()
                                            .addTactic(Parts.copy(tactic, NEW, plan.strategy())
                                                    .servedGoals(List.of())
                                                    .build())
                                            .build(),
                                    "tactic.serves-goal tactics/new/servedGoals"))),
            new Breakage(
                    "tactic.accountable: nobody is",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> tactic.owners().size() > 1)
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.accountable(Optional.empty())),
                                    at("tactic.accountable", tactic, "accountable")))),
            new Breakage(
                    "tactic.accountable: there is one owner more",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> tactic.owners().size() == 1
                                            && tactic.accountable().isEmpty())
                            .map(tactic -> new Broken(
                                    change(
                                            plan.strategy(),
                                            tactic,
                                            t -> t.owners(plan.strategy().members().stream()
                                                    .map(TeamMember::id)
                                                    .toList())),
                                    at("tactic.accountable", tactic, "accountable")))),
            new Breakage(
                    "tactic.scored: a value is taken away",
                    (plan, chance) -> any(chance, toBeDone(plan.strategy()), tactic -> true)
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.value(OptionalInt.empty())),
                                    at("tactic.scored", tactic)))),
            new Breakage(
                    "tactic.scored: a complexity is taken away",
                    (plan, chance) -> any(chance, toBeDone(plan.strategy()), tactic -> true)
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.complexity(OptionalInt.empty())),
                                    at("tactic.scored", tactic)))),
            new Breakage(
                    "tactic.scored: no tactic is",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .tactics(plan.strategy().tactics().stream()
                                            .map(tactic -> tactic.toBuilder()
                                                    .value(OptionalInt.empty())
                                                    .build())
                                            .toList())
                                    .build(),
                            toBeDone(plan.strategy()).stream()
                                    .map(tactic -> at("tactic.scored", tactic))
                                    .toList()))),
            new Breakage(
                    "tactic.worth-doing: a value is low",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> tactic.schedule()
                                            .filter(schedule -> schedule instanceof Recurring
                                                    || schedule instanceof Schedule.Triggered)
                                            .isPresent())
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.value(chance.between(1, 5))),
                                    at("tactic.worth-doing", tactic, "value")))),
            new Breakage(
                    "tactic.quick-wins-first: a low value comes first",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.tactics(plan.strategy()),
                                    tactic -> isPlannedOnce(tactic)
                                            && isWaitedForByNone(plan.strategy(), tactic)
                                            && dueOnce(tactic)
                                                    .orElseThrow()
                                                    .isBefore(plan.strategy()
                                                            .timeframe()
                                                            .orElseThrow()
                                                            .end()))
                            .map(tactic -> {
                                LocalDate day = dueOnce(tactic).orElseThrow();
                                Tactic quickWin = Parts.copy(tactic, NEW, plan.strategy())
                                        .schedule(Schedule.once(day.plusDays(1)))
                                        .value(6)
                                        .complexity(5)
                                        .build();
                                return new Broken(
                                                change(plan.strategy(), tactic, t -> t.value(chance.between(1, 5)))
                                                        .toBuilder()
                                                        .addTactic(quickWin)
                                                        .build(),
                                                at("tactic.quick-wins-first", tactic, "schedule"))
                                        // A low value is reported wherever it stands.
                                        .andSo(List.of(at("tactic.worth-doing", tactic, "value")));
                            })),
            new Breakage(
                    "tactic.within-timeframe: it is due after the plan",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> dueOnce(tactic).isPresent() && isWaitedForByNone(plan.strategy(), tactic))
                            .map(tactic -> new Broken(
                                    change(
                                            plan.strategy(),
                                            tactic,
                                            t -> t.schedule(Schedule.once(plan.strategy()
                                                    .timeframe()
                                                    .orElseThrow()
                                                    .end()
                                                    .plusDays(chance.between(1, 400))))),
                                    at("tactic.within-timeframe", tactic, "schedule")))),
            new Breakage(
                    "schedule.month-end: it repeats on a day that some months lack",
                    (plan, chance) -> any(chance, toBeDone(plan.strategy()), TacticBreakages::repeatsNothingNew)
                            .map(tactic -> new Broken(
                                    // Of three months that follow one another, one has no 31st.
                                    change(plan.strategy(), tactic, t -> t.schedule(Recurring.monthlyOn(31))),
                                    at("schedule.month-end", tactic, "schedule")))
                            .filter(broken -> toBeDone(broken.strategy()).size()
                                    == toBeDone(plan.strategy()).size())),
            new Breakage(
                    "schedule.start-known: nobody says on which days it repeats",
                    (plan, chance) -> any(chance, toBeDone(plan.strategy()), TacticBreakages::repeatsNothingNew)
                            .map(tactic -> new Broken(
                                    change(
                                            plan.strategy(),
                                            tactic,
                                            t -> t.schedule(chance.one(
                                                    Recurring.weekly(),
                                                    Recurring.monthly(),
                                                    Recurring.quarterly().every(2),
                                                    Recurring.weeklyOn(DayOfWeek.MONDAY)
                                                            .every(3),
                                                    Recurring.monthlyOn(1).times(2)))),
                                    at("schedule.start-known", tactic, "schedule")))
                            .filter(broken -> toBeDone(broken.strategy()).size()
                                    == toBeDone(plan.strategy()).size())),
            new Breakage(
                    "tactic.after-dependency: it waits for a later one",
                    (plan, chance) -> any(
                                    chance,
                                    toBeDone(plan.strategy()),
                                    tactic -> dueOnce(tactic).isPresent() && isWaitedForByNone(plan.strategy(), tactic))
                            .flatMap(tactic -> any(
                                            chance,
                                            Parts.tactics(plan.strategy()),
                                            later -> isPlannedOnce(later)
                                                    && dueOnce(later)
                                                            .orElseThrow()
                                                            .isAfter(dueOnce(tactic)
                                                                    .orElseThrow()))
                                    .map(later -> new Broken(
                                            change(
                                                    plan.strategy(),
                                                    tactic,
                                                    t -> t.dependencies(and(tactic.dependencies(), later.id()))),
                                            at("tactic.after-dependency", tactic, "dependencies"))))),
            new Breakage(
                    "tactic.acyclic: two tactics wait for each other",
                    (plan, chance) -> any(chance, Parts.tactics(plan.strategy()), tactic -> !isDone(tactic))
                            .map(tactic -> new Broken(
                                    change(
                                                    plan.strategy(),
                                                    tactic,
                                                    t -> t.dependencies(and(tactic.dependencies(), NEW)))
                                            .toBuilder()
                                            .addTactic(Parts.copy(tactic, NEW, plan.strategy())
                                                    .addDependency(tactic.id())
                                                    .build())
                                            .build(),
                                    at("tactic.acyclic", tactic, "dependencies"),
                                    "tactic.acyclic tactics/new/dependencies"))),
            new Breakage(
                    "tactic.owner-load: six are due at once",
                    (plan, chance) -> any(chance, Parts.tactics(plan.strategy()), TacticBreakages::isPlannedOnce)
                            .map(tactic -> {
                                List<Tactic> copies =
                                        new ArrayList<>(plan.strategy().tactics());
                                for (int i = 0; i < 6; i++) {
                                    copies.add(Parts.copy(tactic, NEW + i, plan.strategy())
                                            .build());
                                }
                                return new Broken(
                                        withoutHours(plan.strategy()).toBuilder()
                                                .tactics(copies)
                                                .build(),
                                        at(
                                                "tactic.owner-load",
                                                plan.strategy().members().stream()
                                                        .filter(SoundGoals::isNoGroup)
                                                        .findFirst()
                                                        .orElseThrow()));
                            })),
            new Breakage(
                    "team.capacity: an owner has less time than it takes",
                    (plan, chance) -> any(chance, Parts.tactics(plan.strategy()), TacticBreakages::isPlannedOnce)
                            .map(tactic -> {
                                Set<String> owners =
                                        StrategyIndex.of(plan.strategy()).assignees(tactic);
                                TeamMember busy = plan.strategy().members().stream()
                                        .filter(member -> owners.contains(member.id()))
                                        .findFirst()
                                        .orElseThrow();
                                HoursPerPeriod hours = HoursPerPeriod.of(1, chance.one(Per.PER_WEEK, Per.PER_MONTH));
                                return new Broken(
                                        change(
                                                withoutHours(plan.strategy()).with(busy.withAvailable(hours)),
                                                tactic,
                                                t -> t.effort(BigDecimal.valueOf(owners.size() + 1L))),
                                        at("team.capacity", busy));
                            })),
            new Breakage(
                    "tactic.overdue: it is not done",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.tactics(plan.strategy()),
                                    tactic -> dueOnce(tactic)
                                            .filter(day -> day.isBefore(plan.day()))
                                            .isPresent())
                            .map(tactic -> new Broken(
                                    change(plan.strategy(), tactic, t -> t.status(TacticStatus.planned())),
                                    at("tactic.overdue", tactic, "status")))));

    private TacticBreakages() {}

    private static Strategy withoutHours(Strategy plan) {
        Strategy without = plan;
        for (TeamMember member : plan.members()) {
            without =
                    without.with(member.toBuilder().available(Optional.empty()).build());
        }
        return without;
    }

    private static Predicate<Tactic> hasNoOwnersFromGoals(Strategy plan) {
        Set<String> owned = Set.copyOf(plan.goals().stream()
                .filter(goal -> !goal.owners().isEmpty())
                .flatMap(goal -> Parts.withHeirs(plan, goal, heir -> false).stream())
                .map(Goal::id)
                .toList());
        return tactic -> tactic.servedGoals().stream().noneMatch(owned::contains);
    }

    private static List<Tactic> toBeDone(Strategy plan) {
        return plan.tactics().stream()
                .filter(tactic ->
                        !PlannedDays.of(tactic, StrategyIndex.of(plan)).isOver())
                .toList();
    }

    private static boolean isDone(Tactic tactic) {
        return tactic.status() instanceof TacticStatus.Done;
    }

    private static boolean isPlannedOnce(Tactic tactic) {
        return dueOnce(tactic).isPresent() && !isDone(tactic);
    }

    private static boolean repeatsNothingNew(Tactic tactic) {
        return tactic.schedule().filter(Recurring.class::isInstance).isPresent() && !tactic.somethingNew();
    }

    private static boolean isWaitedForByNone(Strategy plan, Tactic tactic) {
        return plan.tactics().stream().noneMatch(each -> each.dependencies().contains(tactic.id()));
    }
}
