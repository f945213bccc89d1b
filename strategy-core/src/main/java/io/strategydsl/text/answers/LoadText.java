package io.strategydsl.text.answers;

import com.google.common.collect.Lists;
import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.OwnerLoad;
import io.strategydsl.text.layout.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Prints what each owner still has to do in each week. */
public final class LoadText {

    private final Agenda agenda;
    private final StrategyIndex index;
    private final List<String> lines = new ArrayList<>();

    private LoadText(Agenda agenda) {
        this.agenda = agenda;
        this.index = StrategyIndex.of(agenda.strategy());
    }

    /** Returns the load as text that ends in a line break. */
    public static String of(Agenda agenda) {
        LoadText text = new LoadText(agenda);
        text.write();
        return Lines.text(text.lines);
    }

    private void write() {
        lines.addAll(Lines.hanging("", "    ", "Still to be done in " + agenda));
        List<OwnerLoad> loads = agenda.load();
        TextTable table =
                new TextTable("  ", Column.left(), Column.right(), Column.left().gap(1));
        String owner = "";
        for (OwnerLoad load : loads) {
            if (!load.owner().equals(owner)) {
                owner = load.owner();
                String name = index.member(owner).map(TeamMember::name).orElse("");
                table.lines(List.of(""));
                table.lines(Lines.hanging("", "    ", Ids.titled(owner, name)));
            }
            write(load, table);
        }
        lines.addAll(table.laidOut());
        Set<Object> counted = counted(loads);
        boolean inNoWeek = write(
                "In weeks that nobody stated: ",
                toDo(agenda).filter(due -> !due.owners().isEmpty() && !counted.contains(due.element())));
        boolean unowned = write("Owned by nobody: ", toDo(agenda.ownedByNobody()));
        if (loads.isEmpty() && !inNoWeek && !unowned) {
            lines.add("");
            lines.add("Nothing is left to do on these days.");
        }
    }

    private static void write(OwnerLoad load, TextTable table) {
        String week = DayWords.of(load.week());
        if (!load.tactics().isEmpty()) {
            table.row(
                    week, Numbers.written(load.tactics().size()), noun(load.tactics(), "tactic"), ids(load.tactics()));
            week = "";
        }
        if (!load.posts().isEmpty()) {
            table.row(week, Numbers.written(load.posts().size()), noun(load.posts(), "post"), ids(load.posts()));
        }
    }

    private static String noun(List<?> counted, String noun) {
        return counted.size() == 1 ? noun : Counts.plural(noun);
    }

    private static Set<Object> counted(List<OwnerLoad> loads) {
        Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        // Owners of the same tactics share the list of them.
        Set<List<?>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        for (OwnerLoad load : loads) {
            Stream.of(load.tactics(), load.posts()).filter(lists::add).forEach(counted::addAll);
        }
        return counted;
    }

    /** A tactic or post that is still to be done, with its owners. */
    private record ToDo(IdentifiedElement element, Set<String> owners) {}

    private static Stream<ToDo> toDo(Agenda agenda) {
        return Stream.concat(
                agenda.dueTactics().filter(due -> !due.done()).map(due -> new ToDo(due.tactic(), due.owners())),
                agenda.duePosts().filter(due -> !due.done()).map(due -> new ToDo(due.post(), due.owners())));
    }

    /** Writes what is still to be done, and returns whether there is anything. */
    private boolean write(String heading, Stream<ToDo> due) {
        Set<IdentifiedElement> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        List<IdentifiedElement> inOrder =
                due.map(ToDo::element).filter(elements::add).toList();
        if (!inOrder.isEmpty()) {
            lines.add("");
            lines.addAll(Lines.hanging("", "    ", heading + Lines.some(Lists.transform(inOrder, LoadText::name))));
        }
        return !inOrder.isEmpty();
    }

    /** Returns "list", or "post list", since both can have one id. */
    private static String name(IdentifiedElement element) {
        return element instanceof Post ? "post " + element.id() : element.id();
    }

    private static String ids(List<? extends IdentifiedElement> elements) {
        return Lines.some(Lists.transform(elements, IdentifiedElement::id));
    }
}
