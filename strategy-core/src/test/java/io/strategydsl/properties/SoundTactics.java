package io.strategydsl.properties;

import io.strategydsl.model.Amount;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tactics of a sound plan: owned, scored, of high value, within the timeframe, and done where they were due. */
final class SoundTactics {
    private final Chance chance;
    private final Phrases phrases;
    private final Ids ids;
    private final Timeframe timeframe;
    private final LocalDate day;

    SoundTactics(Chance chance, Phrases phrases, Ids ids, Timeframe timeframe, LocalDate day) {
        this.chance = chance;
        this.phrases = phrases;
        this.ids = ids;
        this.timeframe = timeframe;
        this.day = day;
    }

    /** So many tactics; where something new is asked for, the first one brings it. */
    List<Tactic> serving(
            SoundGoals goals,
            int count,
            List<Metric> metrics,
            List<ChannelPlan> channels,
            List<TeamMember> members,
            List<String> personas,
            Optional<Recurring> somethingNew) {
        List<String> leaves = goals.leaves();
        List<Tactic> tactics = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TacticBuilder tactic = Tactic.builder(ids.next("tactic"))
                    .text(phrases.any())
                    .amount(Amount.of(chance.between(0, 9), phrases.any()))
                    .helpers(chance.happens(30) ? chance.someOf(idsOf(members)) : List.of())
                    .approvers(chance.happens(30) ? chance.someOf(idsOf(members)) : List.of())
                    .channels(
                            chance.someOf(channels.stream().map(ChannelPlan::id).toList()))
                    .personas(chance.someOf(personas))
                    .effort(
                            chance.happens(50)
                                    ? Optional.of(BigDecimal.valueOf(chance.between(1, 4)))
                                    : Optional.empty())
                    .value(chance.between(6, 10))
                    .complexity(chance.between(1, 10));
            Set<String> served = new LinkedHashSet<>(List.of(leaves.get(i % leaves.size())));
            for (int goal = i; goal < leaves.size(); goal += count) {
                served.add(leaves.get(goal));
            }
            tactic.servedGoals(served);
            for (int metric = i; metric < metrics.size(); metric += count) {
                tactic.addMovedMetric(metrics.get(metric).id());
            }
            own(tactic, served, goals, members);
            if (i == 0 && somethingNew.isPresent()) {
                tactic.schedule(somethingNew.get()).somethingNew(true).status(TacticStatus.done(day));
            } else {
                plan(tactic, tactics);
            }
            tactics.add(tactic.build());
        }
        if (chance.happens(30)) {
            tactics.add(
                    chance.between(0, count),
                    Tactic.builder(ids.next("tactic"))
                            .status(TacticStatus.dropped(day, phrases.any()))
                            .build());
        }
        return tactics;
    }

    private void own(TacticBuilder tactic, Set<String> served, SoundGoals goals, List<TeamMember> members) {
        Set<String> inherited = new LinkedHashSet<>();
        served.forEach(goal -> inherited.addAll(goals.ownersOf(goal)));
        if (!inherited.isEmpty() && chance.happens(50)) {
            if (inherited.size() > 1) {
                tactic.accountable(inherited.iterator().next());
            }
            return;
        }
        List<String> owners = new ArrayList<>(List.of(chance.oneOf(members.stream()
                .filter(SoundGoals::isNoGroup)
                .map(TeamMember::id)
                .toList())));
        if (chance.happens(30)) {
            owners.add(chance.oneOf(idsOf(members)));
        }
        tactic.owners(owners);
        if (owners.size() > 1) {
            tactic.accountable(chance.oneOf(owners));
        }
    }

    private void plan(TacticBuilder tactic, List<Tactic> earlier) {
        switch (chance.between(1, 6)) {
            case 1 -> tactic.schedule(Schedule.whenever(phrases.any()));
            case 2 -> tactic.schedule(recurring()).status(TacticStatus.done(day));
            default -> {
                LocalDate due = chance.between(timeframe.start(), timeframe.end());
                tactic.schedule(Schedule.once(due));
                if (due.isBefore(day)) {
                    tactic.status(TacticStatus.done(chance.between(due, day)));
                }
                earlier.stream()
                        .filter(each -> chance.happens(40) && isDueBy(each, due))
                        .forEach(each -> tactic.addDependency(each.id()));
            }
        }
    }

    private static boolean isDueBy(Tactic tactic, LocalDate day) {
        return tactic.schedule()
                .filter(schedule -> schedule instanceof Schedule.Triggered
                        || (schedule instanceof Schedule.Once once
                                && !once.day().isAfter(day)))
                .isPresent();
    }

    /** Falls into the first months of the plan, on days that are stated, and says what it does at the end of a month. */
    private Recurring recurring() {
        Recurring rhythm = switch (chance.between(1, 5)) {
            case 1 -> Recurring.weeklyOn(chance.one(DayOfWeek.values()));
            case 2 -> Recurring.monthlyOn(chance.between(1, 28));
            case 3 -> Recurring.monthlyOn(31, MonthEnd.OR_LAST_DAY);
            case 4 -> Recurring.quarterly().atMonthEnd(MonthEnd.OR_LAST_DAY);
            default -> Recurring.weekly().every(2);
        };
        Recurring begun = rhythm.from(timeframe.start());
        return switch (chance.between(1, 3)) {
            case 1 -> begun.until(timeframe.end());
            case 2 -> begun.times(chance.between(1, 9));
            default -> rhythm.hasStatedDays() ? rhythm : begun;
        };
    }

    private static List<String> idsOf(List<TeamMember> members) {
        return members.stream().map(TeamMember::id).toList();
    }
}
