package io.strategydsl.text.answers;

import com.google.common.collect.Lists;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.DueTactic;
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
            table.row(
                    DayWords.of(load.week()),
                    Numbers.written(load.count()),
                    load.count() == 1 ? "tactic" : "tactics",
                    ids(load.tactics()));
        }
        lines.addAll(table.laidOut());
        Set<Tactic> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        // Owners of the same tactics share the list of them.
        Set<List<Tactic>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        loads.stream().map(OwnerLoad::tactics).filter(lists::add).forEach(counted::addAll);
        boolean inNoWeek = write(
                "In weeks that nobody stated: ",
                agenda.dueTactics().filter(due -> !due.owners().isEmpty() && !counted.contains(due.tactic())));
        boolean unowned = write("Owned by nobody: ", agenda.ownedByNobody().dueTactics());
        if (loads.isEmpty() && !inNoWeek && !unowned) {
            lines.add("");
            lines.add("Nothing is left to do on these days.");
        }
    }

    /** Writes the tactics that are still to be done, and returns whether there are any. */
    private boolean write(String heading, Stream<DueTactic> due) {
        Set<Tactic> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Tactic> tactics = due.filter(each -> !each.done())
                .map(DueTactic::tactic)
                .filter(seen::add)
                .toList();
        if (!tactics.isEmpty()) {
            lines.add("");
            lines.addAll(Lines.hanging("", "    ", heading + ids(tactics)));
        }
        return !tactics.isEmpty();
    }

    private static String ids(List<Tactic> tactics) {
        return Lines.some(Lists.transform(tactics, Tactic::id));
    }
}
