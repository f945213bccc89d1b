package io.strategydsl.text.answers;

import com.google.common.collect.Lists;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
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

/** What each owner has still to do in each week, as a table. */
public final class LoadText {
    private static final String GAP = "  ";

    private final Agenda agenda;
    private final StrategyIndex index;
    private final List<String> lines = new ArrayList<>();

    private LoadText(Agenda agenda) {
        this.agenda = agenda;
        this.index = StrategyIndex.of(agenda.strategy());
    }

    public static String of(Agenda agenda) {
        LoadText text = new LoadText(agenda);
        text.write();
        return Lines.text(text.lines);
    }

    private void write() {
        lines.addAll(Lines.hanging("", "    ", "Still to be done in " + agenda));
        List<OwnerLoad> loads = agenda.load();
        int weekWidth = loads.stream()
                .mapToInt(load -> DayWords.of(load.week()).length())
                .max()
                .orElse(0);
        int countWidth = loads.stream()
                .mapToInt(load -> Numbers.written(load.count()).length())
                .max()
                .orElse(0);
        String owner = "";
        for (OwnerLoad load : loads) {
            if (!load.owner().equals(owner)) {
                owner = load.owner();
                String name = index.member(owner).map(TeamMember::name).orElse("");
                lines.add("");
                lines.addAll(Lines.hanging("", "    ", Ids.titled(owner, name)));
            }
            String week = DayWords.of(load.week());
            String count = Numbers.written(load.count());
            String row = GAP
                    + week
                    + " ".repeat(weekWidth - week.length())
                    + GAP
                    + " ".repeat(countWidth - count.length())
                    + count
                    + (load.count() == 1 ? " tactic " : " tactics")
                    + GAP;
            lines.addAll(Lines.hanging(row, " ".repeat(row.length()), ids(load.tactics())));
        }
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

    /** The tactics that are still to be done, if there are any. */
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
