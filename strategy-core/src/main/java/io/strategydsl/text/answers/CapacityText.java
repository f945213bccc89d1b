package io.strategydsl.text.answers;

import com.google.common.collect.Lists;
import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.capacity.AskedHours;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.capacity.MemberCapacity;
import io.strategydsl.planning.capacity.MemberWeek;
import io.strategydsl.planning.capacity.TacticFit;
import io.strategydsl.text.layout.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Prints what is asked of each member: the totals, the weeks that ask for more than there is, and what asks for most in these;
 * below it what still fits, and what asks for hours that nobody knows. Hours are printed in half hours.
 */
public final class CapacityText {
    private static final int MAX_PARTS = 3;
    /** Each is decided by all its owners, so to decide on all would take long where all own all. */
    private static final int MAX_FITS = 5;

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    private final Capacity capacity;
    private final StrategyIndex index;
    private final List<String> lines = new ArrayList<>();

    private CapacityText(Capacity capacity) {
        this.capacity = capacity;
        this.index = StrategyIndex.of(capacity.strategy());
    }

    /** Returns the capacity as text that ends in a line break. */
    public static String of(Capacity capacity) {
        CapacityText text = new CapacityText(capacity);
        text.write();
        return Lines.text(text.lines);
    }

    private void write() {
        lines.addAll(Lines.hanging(
                "",
                "    ",
                "Hours of " + capacity.strategy().id() + ", in the weeks from " + capacity.firstDay() + " to "
                        + capacity.lastDay()));
        TextTable table = new TextTable("  ", Column.left(), Column.right());
        List<String> idle = new ArrayList<>();
        for (MemberCapacity member : capacity.members()) {
            if (member.weeks().isEmpty() && member.available().isEmpty()) {
                idle.add(member.member());
            } else {
                write(member, table);
            }
        }
        lines.addAll(table.laidOut());
        if (capacity.members().isEmpty() && capacity.unowned().isEmpty()) {
            lines.add("");
            lines.add("Nobody has hours to give, and nothing asks for any.");
        }
        writeFits();
        write("ASKED OF NOBODY", Lists.transform(capacity.unowned(), CapacityText::part));
        write("WITHOUT AN EFFORT", Lists.transform(capacity.withoutEffort(), CapacityText::name));
        write("IN WEEKS THAT ARE NOT KNOWN", Lists.transform(capacity.withoutWeeks(), CapacityText::withEffort));
        write("NOTHING ASKED, NO HOURS STATED", idle);
    }

    private void write(MemberCapacity member, TextTable table) {
        table.lines(List.of(""));
        String name = index.member(member.member()).map(TeamMember::name).orElse("");
        table.lines(Lines.hanging("", "    ", Ids.titled(member.member(), name)));
        String asked = up(member.asked());
        table.lines(Lines.wrapped(
                "  ",
                member.available()
                        .map(hours -> asked + " of " + down(hours) + " hours asked for" + " (" + stated(member.member())
                                + ")")
                        .orElse(asked + " hours asked for; how many there are is not stated")));
        List<MemberWeek> over = member.weeksOver();
        if (over.isEmpty()) {
            busiest(member).ifPresent(week -> write(week, "most in ", table));
            return;
        }
        over.subList(0, Math.min(over.size(), Lines.MAX_SHOWN)).forEach(week -> write(week, "over in ", table));
        int more = over.size() - Lines.MAX_SHOWN;
        if (more > 0) {
            table.lines(List.of("  over in " + Counts.of(more, "more week")));
        }
    }

    private String stated(String member) {
        return index.member(member)
                .flatMap(TeamMember::available)
                .map(hours -> hours.words())
                .orElse("");
    }

    /** The first of the weeks with most. */
    private static Optional<MemberWeek> busiest(MemberCapacity member) {
        return member.weeks().stream()
                .max(Comparator.comparing(MemberWeek::asked)
                        .thenComparing(Comparator.comparing(MemberWeek::week).reversed()));
    }

    private static void write(MemberWeek week, String introduction, TextTable table) {
        String hours = up(week.asked())
                + week.available().map(available -> " of " + down(available)).orElse("");
        List<String> parts = new ArrayList<>();
        for (AskedHours asked : week.most().subList(0, Math.min(week.most().size(), MAX_PARTS))) {
            parts.add(part(asked));
        }
        int more = week.count() - parts.size();
        table.hangingRow(
                introduction + DayWords.of(week.week()),
                hours,
                String.join(", ", parts) + (more > 0 ? " and " + Counts.of(more, "other") : ""));
    }

    private void writeFits() {
        Iterator<TacticFit> fits = capacity.fits().iterator();
        if (!fits.hasNext()) {
            return;
        }
        lines.add("");
        lines.add("HIGH VALUE, HIGH COMPLEXITY: where there are resources");
        for (int i = 0; i < MAX_FITS && fits.hasNext(); i++) {
            TacticFit fit = fits.next();
            String title = Ids.titled(fit.tactic().id(), fit.tactic().text());
            lines.addAll(Lines.hanging("  ", "      ", title));
            lines.addAll(Lines.wrapped("      ", words(fit)));
        }
        if (fits.hasNext()) {
            lines.add("  and others of lower rank");
        }
    }

    private static String words(TacticFit fit) {
        String members = Lines.some(fit.members());
        return switch (fit.verdict()) {
            case FITS -> "fits";
            case LACKS_HOURS -> "does not fit: too few hours are left to " + members;
            case HOURS_NOT_STATED -> "nobody knows: no hours are stated for " + members;
            case EFFORT_NOT_STATED -> "nobody knows: its effort is not stated";
            case WITHOUT_OWNER -> "nobody knows: it has no owner";
            case WEEKS_NOT_STATED -> "nobody knows: its weeks are not stated";
        };
    }

    private void write(String heading, List<String> words) {
        if (!words.isEmpty()) {
            lines.add("");
            lines.add(heading);
            lines.addAll(Lines.hanging("  ", "    ", Lines.some(words)));
        }
    }

    /** Returns "list 12.5". */
    private static String part(AskedHours asked) {
        return name(asked.element()) + " " + up(asked.hours());
    }

    private static String withEffort(IdentifiedElement element) {
        return name(element) + effort(element).map(hours -> " " + up(hours)).orElse("");
    }

    private static Optional<BigDecimal> effort(IdentifiedElement element) {
        if (element instanceof Post post) {
            return post.effort();
        }
        return element instanceof Tactic tactic ? tactic.effort() : Optional.empty();
    }

    /** Returns "list", or "post list", since both can have one id. */
    private static String name(IdentifiedElement element) {
        return element instanceof Post ? "post " + element.id() : element.id();
    }

    /** Up, so that what is too much does not look as if it were enough. */
    private static String up(BigDecimal hours) {
        return halves(hours, RoundingMode.UP);
    }

    private static String down(BigDecimal hours) {
        return halves(hours, RoundingMode.DOWN);
    }

    private static String halves(BigDecimal hours, RoundingMode rounding) {
        return Wording.number(hours.multiply(HALVES).setScale(0, rounding).divide(HALVES));
    }
}
