package io.strategydsl.text.answers;

import com.google.common.collect.Collections2;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.AgendaWeek;
import io.strategydsl.planning.agenda.DueTactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints an agenda week by week, and below it what falls on no day. */
public final class AgendaText {
    private final Agenda agenda;
    private final StrategyIndex index;
    private final List<String> lines = new ArrayList<>();

    private AgendaText(Agenda agenda) {
        this.agenda = agenda;
        this.index = StrategyIndex.of(agenda.strategy());
    }

    /** Returns the agenda as text that ends in a line break. */
    public static String of(Agenda agenda) {
        AgendaText text = new AgendaText(agenda);
        text.write();
        return Lines.text(text.lines);
    }

    private void write() {
        lines.addAll(Lines.hanging("", "    ", "Agenda of " + agenda));
        Iterator<AgendaWeek> weeks = agenda.weeks().iterator();
        if (!weeks.hasNext()) {
            heading("Nothing is due on these days.");
        }
        TextTable table = new TextTable("  ", Column.left().atLeast(DayWords.WIDTH));
        while (weeks.hasNext()) {
            AgendaWeek week = weeks.next();
            table.lines(List.of("", DayWords.of(week.week())));
            Map<Tactic, LocalDate> before = new IdentityHashMap<>();
            for (DueTactic due : week.dueTactics()) {
                // What lasts is written on the first of its days of the week.
                boolean goesOn = lasting(due.tactic()).isPresent()
                        && due.day().minusDays(1).equals(before.put(due.tactic(), due.day()));
                if (!goesOn) {
                    write(due, table);
                }
            }
        }
        lines.addAll(table.laidOut());
        write("TRIGGERED", agenda.triggered());
        write("ONGOING", agenda.ongoing());
        write("WITHOUT A DATE", agenda.undated());
        write("WITHOUT A DAY YET", agenda.withoutDayYet());
        write("ON NO DAY OF THE PLAN", agenda.neverDue());
        write("WITHOUT AN END", agenda.endless());
    }

    private void write(DueTactic due, TextTable table) {
        Tactic tactic = due.tactic();
        Optional<Schedule> unstated = tactic.schedule().filter(schedule -> !schedule.hasStatedDays());
        String day =
                unstated.map(schedule -> DayWords.someDay(schedule, due.day())).orElseGet(() -> DayWords.of(due.day()));
        table.hangingRow(day, Ids.titled(tactic.id(), tactic.text()));
        boolean again = tactic.schedule().filter(Recurring.class::isInstance).isPresent();
        // The day on which a recurrence was last done says nothing about this one.
        Facts facts = new Facts()
                .add(!due.done() ? Optional.empty() : again ? Optional.of("DONE") : done(tactic))
                .add(unstated.isPresent()
                        ? Optional.empty()
                        : lasting(tactic).map(schedule -> ValueWords.WHOLE.of(schedule, index)))
                .add(unstated.map(schedule -> ValueWords.WHOLE.of(schedule) + ", day not stated"));
        table.row("", whoAndWhere(facts, tactic, due.owners()));
    }

    private void write(String heading, List<Tactic> tactics) {
        if (tactics.isEmpty()) {
            return;
        }
        heading(heading);
        for (Tactic tactic : tactics) {
            lines.addAll(Lines.hanging("  ", "      ", Ids.titled(tactic.id(), tactic.text())));
            PlannedDays days = PlannedDays.of(tactic, index);
            Facts facts = new Facts()
                    .add(done(tactic))
                    .add(tactic.schedule()
                            .filter(schedule -> !(schedule instanceof Schedule.Ongoing))
                            .map(schedule -> ValueWords.WHOLE.of(schedule, index)))
                    .addIf(days.isRecurring() && days.start().isEmpty(), "no start is known");
            lines.addAll(Lines.wrapped("      ", whoAndWhere(facts, tactic, index.assignees(tactic))));
        }
    }

    /** Returns the schedule of what takes several days. */
    private static Optional<Schedule> lasting(Tactic tactic) {
        return tactic.schedule().filter(schedule -> schedule.length().isPresent());
    }

    private String whoAndWhere(Facts facts, Tactic tactic, Set<String> owners) {
        return facts.addIf(owners.isEmpty(), "owned by nobody")
                .add("owned by", some(owners))
                .add("on", tactic.channels())
                .toString();
    }

    private Optional<String> some(Set<String> owners) {
        Collection<String> members = Collections2.transform(owners, this::member);
        return owners.isEmpty() ? Optional.empty() : Optional.of(Lines.some(members));
    }

    /** Returns "brian" or "group editors", so that a group is not mistaken for a person. */
    private String member(String id) {
        return index.member(id)
                .filter(member -> member.kind() != MemberKind.PERSON)
                .map(member -> Wording.constant(member.kind()) + " " + id)
                .orElse(id);
    }

    private static Optional<String> done(Tactic tactic) {
        return tactic.status() instanceof TacticStatus.Done done
                ? Optional.of("DONE" + done.day().map(day -> " on " + day).orElse(""))
                : Optional.empty();
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }
}
