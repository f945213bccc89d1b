package io.strategydsl.text.answers;

import com.google.common.collect.Collections2;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.Element;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.AgendaWeek;
import io.strategydsl.planning.agenda.DuePost;
import io.strategydsl.planning.agenda.DueTactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
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
            write(week, table);
        }
        lines.addAll(table.laidOut());
        write("TRIGGERED", agenda.triggered());
        write("ONGOING", agenda.ongoing());
        write("WITHOUT A DATE", agenda.undated());
        write("WITHOUT A DAY YET", agenda.withoutDayYet());
        write("ON NO DAY OF THE PLAN", agenda.neverDue());
        write("WITHOUT AN END", agenda.endless());
    }

    /** Writes what is due day by day, tactics before posts. */
    private void write(AgendaWeek week, TextTable table) {
        Iterator<DuePost> posts = week.duePosts().iterator();
        DuePost post = posts.hasNext() ? posts.next() : null;
        IdentityHashMap<Element, LocalDate> before = new IdentityHashMap<>();
        for (DueTactic due : week.dueTactics()) {
            for (; post != null && post.day().isBefore(due.day()); post = posts.hasNext() ? posts.next() : null) {
                write(post, before, table);
            }
            if (!goesOn(due.tactic(), due.tactic().schedule(), due.day(), before)) {
                write(due, table);
            }
        }
        for (; post != null; post = posts.hasNext() ? posts.next() : null) {
            write(post, before, table);
        }
    }

    /** Returns whether it lasts and was written on an earlier day of the week. */
    private static boolean goesOn(
            Element element, Optional<Schedule> schedule, LocalDate day, IdentityHashMap<Element, LocalDate> before) {
        return lasting(schedule).isPresent() && day.minusDays(1).equals(before.put(element, day));
    }

    private void write(DuePost due, IdentityHashMap<Element, LocalDate> before, TextTable table) {
        Post post = due.post();
        if (goesOn(post, post.schedule(), due.day(), before)) {
            return;
        }
        Optional<Schedule> unstated = post.schedule().filter(schedule -> !schedule.hasStatedDays());
        table.hangingRow(day(unstated, due.day()), Ids.titled("post " + post.id(), post.text()));
        Facts facts = new Facts()
                .add(due.done() ? Optional.of("PUBLISHED") : post.status().map(ValueWords.WHOLE::of))
                .add("at", post.time().map(LocalTime::toString))
                .add(lastingWords(post.schedule(), unstated))
                .add(unstated.map(schedule -> ValueWords.WHOLE.of(schedule) + ", day not stated"));
        table.row("", whoAndWhere(facts, post.channels(), due.owners()));
    }

    private static String day(Optional<Schedule> unstated, LocalDate day) {
        return unstated.map(schedule -> DayWords.someDay(schedule, day)).orElseGet(() -> DayWords.of(day));
    }

    private void write(DueTactic due, TextTable table) {
        Tactic tactic = due.tactic();
        Optional<Schedule> unstated = tactic.schedule().filter(schedule -> !schedule.hasStatedDays());
        table.hangingRow(day(unstated, due.day()), Ids.titled(tactic.id(), tactic.text()));
        boolean again = tactic.schedule().filter(Recurring.class::isInstance).isPresent();
        // The day on which a recurrence was last done says nothing about this one.
        Facts facts = new Facts()
                .add(!due.done() ? Optional.empty() : again ? Optional.of("DONE") : done(tactic))
                .add(lastingWords(tactic.schedule(), unstated))
                .add(unstated.map(schedule -> ValueWords.WHOLE.of(schedule) + ", day not stated"));
        table.row("", whoAndWhere(facts, tactic.channels(), due.owners()));
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
            lines.addAll(Lines.wrapped("      ", whoAndWhere(facts, tactic.channels(), index.assignees(tactic))));
        }
    }

    /** Returns the schedule of what takes several days. */
    private static Optional<Schedule> lasting(Optional<Schedule> schedule) {
        return schedule.filter(each -> each.length().isPresent());
    }

    private Optional<String> lastingWords(Optional<Schedule> schedule, Optional<Schedule> unstated) {
        return unstated.isPresent()
                ? Optional.empty()
                : lasting(schedule).map(stated -> ValueWords.WHOLE.of(stated, index));
    }

    private String whoAndWhere(Facts facts, Set<String> channels, Set<String> owners) {
        return facts.addIf(owners.isEmpty(), "owned by nobody")
                .add("owned by", some(owners))
                .add("on", channels)
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
