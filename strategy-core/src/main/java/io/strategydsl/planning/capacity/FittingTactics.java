package io.strategydsl.planning.capacity;

import com.google.common.collect.AbstractIterator;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.capacity.TacticFit.Verdict;
import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.EffortShare;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets tactics take what hours are left, one after the other. */
final class FittingTactics extends AbstractIterator<TacticFit> {
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final AskedEfforts asked;
    private final StrategyIndex index;
    private final Iterator<Tactic> tactics;
    private final Map<String, Optional<FreeHours>> free = new HashMap<>();

    FittingTactics(AskedEfforts asked) {
        this.asked = asked;
        this.index = asked.index();
        this.tactics = asked.second.iterator();
    }

    @Override
    protected @Nullable TacticFit computeNext() {
        while (tactics.hasNext()) {
            Optional<TacticFit> fit = fit(tactics.next());
            if (fit.isPresent()) {
                return fit.get();
            }
        }
        return endOfData();
    }

    /** Returns whether it fits; nothing if it falls only into weeks that were not asked for. */
    private Optional<TacticFit> fit(Tactic tactic) {
        PlannedDays days = PlannedDays.of(tactic, index);
        boolean known = AskedEfforts.hasKnownWeeks(days);
        Weeks weeks = asked.weeks();
        if (known
                && days.timesToDo(weeks.firstDay(), weeks.lastDay()).findFirst().isEmpty()) {
            return Optional.empty();
        }
        Set<String> owners = index.assignees(tactic);
        if (tactic.effort().isEmpty()) {
            return Optional.of(new TacticFit(tactic, Verdict.EFFORT_NOT_STATED, List.of()));
        }
        if (owners.isEmpty()) {
            return Optional.of(new TacticFit(tactic, Verdict.WITHOUT_OWNER, List.of()));
        }
        BigDecimal effort = tactic.effort().get();
        if (known) {
            Map<Week, BigDecimal> hours = weeks.hours(effort, owners.size(), days);
            return Optional.of(fit(tactic, owners, each -> each.hasLeft(hours), each -> each.take(hours)));
        }
        if (!happensOnce(tactic)) {
            return Optional.of(new TacticFit(tactic, Verdict.WEEKS_NOT_STATED, List.of()));
        }
        BigDecimal part =
                new EffortShare(effort, new DuePeriod(ANY_DAY, ANY_DAY), owners.size()).between(ANY_DAY, ANY_DAY);
        return Optional.of(fit(tactic, owners, each -> each.hasLeft(part), each -> each.take(part)));
    }

    private static boolean happensOnce(Tactic tactic) {
        return tactic.schedule().isEmpty() || tactic.schedule().get() instanceof Schedule.Relative;
    }

    private TacticFit fit(
            Tactic tactic, Set<String> owners, Predicate<FreeHours> hasHours, Consumer<FreeHours> takeHours) {
        List<String> unknown = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        List<FreeHours> having = new ArrayList<>();
        for (String owner : owners) {
            Optional<FreeHours> hours = free.computeIfAbsent(owner, this::freeHours);
            if (hours.isEmpty()) {
                unknown.add(owner);
            } else if (hasHours.test(hours.get())) {
                having.add(hours.get());
            } else {
                lacking.add(owner);
            }
        }
        if (!lacking.isEmpty()) {
            return new TacticFit(tactic, Verdict.LACKS_HOURS, lacking);
        }
        if (!unknown.isEmpty()) {
            return new TacticFit(tactic, Verdict.HOURS_NOT_STATED, unknown);
        }
        having.forEach(takeHours);
        return new TacticFit(tactic, Verdict.FITS, List.of());
    }

    private Optional<FreeHours> freeHours(String owner) {
        return index.member(owner)
                .flatMap(TeamMember::available)
                .flatMap(AvailableHours::of)
                .map(available -> new FreeHours(available, asked.of(owner), asked.weeks()));
    }
}
