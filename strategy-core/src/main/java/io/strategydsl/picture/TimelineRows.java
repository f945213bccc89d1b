package io.strategydsl.picture;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.days.PlannedDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a timeline in groups. A tactic has one row, in the group of the first of its goals or owners in the order of the
 * plan, since what many tactics have in common would otherwise repeat all of them.
 */
final class TimelineRows {
    private final Agenda agenda;
    private final StrategyIndex index;
    private final TimelineMarks marks;
    private final PictureWords words;

    /** The names of the goals or members by id, in the order of the plan. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Optional<String>> ownersOfGoals = new HashMap<>();

    /**
     * Rows below one name.
     *
     * @param name the name of a goal or a member
     * @param rows its rows, of which there is at least one
     */
    record Group(String name, List<TimelineRow> rows) {}

    TimelineRows(Agenda agenda, TimelineMarks marks, PictureWords words) {
        this.agenda = agenda;
        this.index = StrategyIndex.of(agenda.strategy());
        this.marks = marks;
        this.words = words;
    }

    List<TimelineRow> milestones() {
        return agenda.strategy().milestones().stream().map(this::row).toList();
    }

    List<Group> byGoal() {
        for (Goal goal : agenda.strategy().goals()) {
            name(goal.id(), Names.of(goal));
        }
        return groups(words.noGoal(), tactic -> first(index.servedGoals(tactic)));
    }

    List<Group> byOwner() {
        for (TeamMember member : agenda.strategy().members()) {
            name(member.id(), Names.of(member));
        }
        return groups(words.nobody(), this::owner);
    }

    private void name(String id, String name) {
        names.putIfAbsent(id, name);
        places.putIfAbsent(id, places.size());
    }

    private interface Grouped {
        Optional<String> id(Tactic tactic);
    }

    private List<Group> groups(String nameOfRest, Grouped grouped) {
        Map<String, List<TimelineRow>> byId = new LinkedHashMap<>();
        names.keySet().forEach(id -> byId.put(id, new ArrayList<>()));
        List<TimelineRow> rest = new ArrayList<>();
        for (Tactic tactic : agenda.tactics()) {
            Optional<String> id = grouped.id(tactic);
            (id.isPresent() ? byId.computeIfAbsent(id.get(), any -> new ArrayList<>()) : rest).add(row(tactic));
        }
        List<Group> groups = new ArrayList<>();
        byId.forEach((id, rows) -> add(groups, names.getOrDefault(id, id), rows));
        add(groups, nameOfRest, rest);
        return groups;
    }

    private static void add(List<Group> groups, String name, List<TimelineRow> rows) {
        if (!rows.isEmpty()) {
            rows.sort(Comparator.comparingDouble(TimelineRow::begins));
            groups.add(new Group(name, rows));
        }
    }

    private Optional<String> first(Set<String> ids) {
        return ids.stream().min(Comparator.comparing((String id) -> places.getOrDefault(id, Integer.MAX_VALUE)));
    }

    /** Those whom the tactic names come before the owners of its goals, who may be many and own many tactics. */
    private Optional<String> owner(Tactic tactic) {
        Set<String> own = tactic.ownersAndAccountable();
        return own.isEmpty()
                ? index.servedGoals(tactic).stream()
                        .map(this::ownerOfGoal)
                        .flatMap(Optional::stream)
                        .findFirst()
                : first(own);
    }

    private Optional<String> ownerOfGoal(String id) {
        return ownersOfGoals.computeIfAbsent(id, unknown -> index.goal(id).flatMap(goal -> first(index.owners(goal))));
    }

    private TimelineRow row(Milestone milestone) {
        return new TimelineRow(
                Names.of(milestone),
                List.of(),
                milestone.day().map(words::day).orElse(words.noDayYet()),
                false,
                milestone.day());
    }

    private TimelineRow row(Tactic tactic) {
        PlannedDays days = PlannedDays.of(tactic, index);
        Optional<Schedule> schedule = index.schedule(tactic);
        boolean isOngoing = schedule.filter(Schedule.Ongoing.class::isInstance).isPresent();
        List<TimelineMarks.Mark> found = marks.of(days);
        return new TimelineRow(
                Names.of(tactic),
                found,
                found.isEmpty() && !isOngoing ? instead(days, schedule) : "",
                isOngoing,
                Optional.empty());
    }

    /** Returns what is said of a tactic that is on no day. */
    private String instead(PlannedDays days, Optional<Schedule> schedule) {
        if (schedule.isEmpty()) {
            return words.noDate();
        }
        if (schedule.get() instanceof Schedule.Triggered triggered) {
            return words.whenever(triggered.trigger());
        }
        return days.lacksDay() ? words.noDayYet() : words.outside();
    }
}
