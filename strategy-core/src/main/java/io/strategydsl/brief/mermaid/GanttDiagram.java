package io.strategydsl.brief.mermaid;

import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.PlannedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What happens when: the milestones, and the tactics by the first goal that each serves. What repeats is a bar from its first
 * day to its last. A sign before each name says whether it is done; with it, no name begins a line.
 */
public final class GanttDiagram {
    private static final String MILESTONE = "◆ ";
    private static final String DONE = "✓ ";
    private static final String OPEN = "○ ";
    private static final String NO_GOAL = "○";
    private static final String MORE = "…";

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final StrategyIndex index;
    private final Timeframe days;
    private final Function<Element, String> name;
    private final Map<String, List<String>> bySection = new LinkedHashMap<>();
    // By identity, since comparing goals is as slow as naming them.
    private final IdentityHashMap<Goal, String> sections = new IdentityHashMap<>();
    private int bars;

    private GanttDiagram(StrategyIndex index, Timeframe days, Function<Element, String> name) {
        this.index = index;
        this.days = days;
        this.name = name;
    }

    /**
     * Returns the diagram; empty if nothing happens on these days.
     *
     * @param index the plan
     * @param days from when until when
     * @param milestones the heading above the milestones
     * @param name what an element is called
     */
    public static String of(StrategyIndex index, Timeframe days, String milestones, Function<Element, String> name) {
        GanttDiagram diagram = new GanttDiagram(index, days, name);
        index.strategy().milestones().forEach(milestone -> diagram.add(milestones, milestone));
        index.strategy().tactics().forEach(diagram::add);
        return diagram.written();
    }

    private String written() {
        if (bySection.isEmpty()) {
            return "";
        }
        StringBuilder diagram = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    inclusiveEndDates");
        bySection.forEach((section, lines) -> {
            diagram.append("\n    section ").append(section);
            lines.forEach(line -> diagram.append("\n    ").append(line));
        });
        return diagram.toString();
    }

    private void add(String section, Milestone milestone) {
        milestone
                .day()
                .filter(day -> !day.isBefore(days.start()) && !day.isAfter(days.end()))
                .ifPresent(day -> add(
                        MermaidText.label(section),
                        MILESTONE + MermaidText.label(name.apply(milestone)) + " :milestone, " + day + ", 1d"));
    }

    private void add(Tactic tactic) {
        if (tactic.status() instanceof TacticStatus.Dropped) {
            return;
        }
        PlannedDays planned = PlannedDays.of(tactic, index);
        Optional<DuePeriod> first = planned.rounds(days.start(), days.end()).findFirst();
        if (first.isEmpty() || isFull()) {
            return;
        }
        LocalDate last = planned.lastDueBefore(dayAfter(days.end()))
                .map(DuePeriod::last)
                .orElse(first.get().last());
        boolean done = tactic.status() instanceof TacticStatus.Done;
        add(
                section(tactic),
                (done ? DONE : OPEN) + MermaidText.label(name.apply(tactic)) + (done ? " :done, " : " :")
                        + first.get().first() + ", " + latest(first.get().last(), last));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.isBefore(LAST_DAY) ? day.plusDays(1) : day;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String section(Tactic tactic) {
        return tactic.servedGoals().stream()
                .flatMap(id -> index.goal(id).stream())
                .findFirst()
                .map(goal -> sections.computeIfAbsent(goal, any -> MermaidText.label(name.apply(goal))))
                .orElse(NO_GOAL);
    }

    private void add(String section, String line) {
        if (!isFull()) {
            bySection.computeIfAbsent(section, any -> new ArrayList<>()).add(line);
            bars++;
        }
    }

    /** Says once that there is more than the diagram has room for. */
    private boolean isFull() {
        if (bars == MermaidText.MAX_LABELS) {
            bySection.put(MORE, List.of(MORE + " :" + days.end() + ", 1d"));
        }
        return bars >= MermaidText.MAX_LABELS;
    }
}
