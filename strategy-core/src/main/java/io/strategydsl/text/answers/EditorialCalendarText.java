package io.strategydsl.text.answers;

import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.TextTable;
import io.strategydsl.internal.TextTable.Column;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.days.Week;
import io.strategydsl.planning.editorial.CalendarElsewhere;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.editorial.EditorialWeek;
import io.strategydsl.planning.editorial.Slot;
import io.strategydsl.planning.editorial.UnplacedContent;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints an editorial calendar week by week, the numbers of posts of each channel, and what has no slot. */
public final class EditorialCalendarText {
    static final String NO_CHANNEL = "(no channel)";

    private static final int WIDEST_CHANNEL = 24;
    private static final int AREA_WIDTH =
            ValueWords.WHOLE.area(ContentArea.INTERACTION).length();

    private final EditorialCalendar calendar;
    private final SlotCounts counts;
    private final List<String> lines = new ArrayList<>();
    private final TextTable slots;

    private EditorialCalendarText(EditorialCalendar calendar) {
        this.calendar = calendar;
        List<String> channels = StrategyIndex.of(calendar.strategy()).channels().stream()
                .map(channel -> channel.id())
                .filter(id ->
                        calendar.channel().isEmpty() || calendar.channel().get().equals(id))
                .toList();
        this.counts = new SlotCounts(channels);
        this.slots = new TextTable(
                "  ",
                Column.left().atLeast(DayWords.WIDTH),
                channelColumn(),
                Column.left().atLeast(AREA_WIDTH).atMost(WIDEST_CHANNEL));
    }

    static Column channelColumn() {
        return Column.left().atLeast(NO_CHANNEL.length()).atMost(WIDEST_CHANNEL);
    }

    /** Returns the calendar as text that ends in a line break. */
    public static String of(EditorialCalendar calendar) {
        EditorialCalendarText text = new EditorialCalendarText(calendar);
        text.write();
        return Lines.text(text.lines);
    }

    private void write() {
        lines.addAll(Lines.hanging("", "    ", "Editorial calendar of " + calendar));
        writeWeeks();
        lines.addAll(slots.laidOut());
        counts.writeTo(lines);
        writeCalendarsElsewhere();
        writeUnplaced();
    }

    private void writeWeeks() {
        Optional<Week> quiet = Optional.empty();
        int moreQuiet = 0;
        Iterator<EditorialWeek> weeks = calendar.weeks().iterator();
        while (weeks.hasNext()) {
            EditorialWeek week = weeks.next();
            if (!week.slots().isEmpty()) {
                writeQuiet(quiet, moreQuiet);
                quiet = Optional.empty();
                slots.lines(List.of("", DayWords.of(week.week())));
                write(week.slots());
            } else if (quiet.isPresent()) {
                moreQuiet++;
            } else {
                quiet = Optional.of(week.week());
                moreQuiet = 0;
            }
        }
        writeQuiet(quiet, moreQuiet);
    }

    private void writeQuiet(Optional<Week> first, int more) {
        String after = switch (more) {
            case 0 -> "";
            case 1 -> ", nor in the week after it";
            default -> ", nor in the " + Counts.of(more, "week") + " after it";
        };
        first.ifPresent(week -> slots.lines(List.of("", DayWords.of(week) + ": nothing" + after)));
    }

    private void write(List<Slot> inWeek) {
        String before = "";
        for (int i = 0; i < inWeek.size(); ) {
            Slot slot = inWeek.get(i);
            String start = day(slot);
            String day = start.equals(before) ? "" : start;
            before = start;
            int next = i + 1;
            while (next < inWeek.size() && slot.isOpen() && isOpenOnSameDay(slot, inWeek.get(next))) {
                next++;
            }
            write(day, inWeek.subList(i, next));
            i = next;
        }
    }

    /** Returns the day as printed. All days of open posts are proposals, and are printed as days nevertheless. */
    private static String day(Slot slot) {
        return slot.dayStated() || slot.isOpen() ? DayWords.of(slot.day()) : DayWords.SOME_DAY;
    }

    private static boolean isOpenOnSameDay(Slot slot, Slot other) {
        return other.isOpen()
                && other.day().equals(slot.day())
                && other.channel().equals(slot.channel());
    }

    /** Writes one slot, or all open ones of a channel on one day, with one line for each area and format. */
    private void write(String day, List<Slot> onDay) {
        Map<Sort, Integer> bySort = new LinkedHashMap<>();
        for (Slot slot : onDay) {
            counts.add(slot);
            bySort.merge(new Sort(slot.area(), slot.format()), 1, Integer::sum);
        }
        Slot first = onDay.get(0);
        String before = day;
        for (Map.Entry<Sort, Integer> sort : bySort.entrySet()) {
            Sort key = sort.getKey();
            String what = first.isOpen() ? open(sort.getValue(), key.format()) : words(first);
            slots.row(
                    before,
                    first.channel().orElse(NO_CHANNEL),
                    key.area().map(ValueWords.CUT::area).orElse("-"),
                    what);
            before = "";
        }
    }

    private static String open(int number, Optional<ContentFormat> format) {
        return (number == 1 ? "open slot" : Counts.of(number, "open slot"))
                + format.map(stated -> ": " + ValueWords.WHOLE.format(stated)).orElse("");
    }

    /** What distinguishes the open posts of a channel on a day. */
    private record Sort(Optional<ContentArea> area, Optional<ContentFormat> format) {}

    private static String words(Slot slot) {
        String text = slot.text().orElse("");
        return slot.time().map(time -> time + " ").orElse("")
                + (slot.somethingNew() ? "something new: " : "")
                + slot.post().or(slot::tactic).map(id -> Ids.titled(id, text)).orElse(text)
                + (slot.dayStated() ? "" : " (day not stated)");
    }

    private void writeCalendarsElsewhere() {
        List<CalendarElsewhere> calendars = calendar.calendarsElsewhere();
        if (calendars.isEmpty()) {
            return;
        }
        heading("CALENDARS KEPT ELSEWHERE");
        calendars.forEach(each -> lines.addAll(
                Lines.hanging("  ", "      ", each.channel().orElse("the whole plan") + ": " + each.address())));
    }

    private void writeUnplaced() {
        List<UnplacedContent> unplaced = calendar.unplaced();
        if (unplaced.isEmpty()) {
            return;
        }
        heading("ON NO DAY");
        unplaced.forEach(content -> {
            String text = content.text().orElse("");
            String what = content.post()
                    .or(content::tactic)
                    .map(id -> Ids.titled(id, text))
                    .orElse(text);
            Facts facts = new Facts()
                    .add(content.cadence().map(ValueWords.WHOLE::of))
                    .add(content.schedule().map(ValueWords.WHOLE::takingPlace))
                    .add(why(content.reason()))
                    .addIf(content.somethingNew(), "something new");
            String start = content.channel().orElse(NO_CHANNEL) + ": ";
            lines.addAll(Lines.hanging("  ", "      ", start + (what.isEmpty() ? facts : what)));
            if (!what.isEmpty()) {
                lines.addAll(Lines.wrapped("      ", facts.toString()));
            }
        });
    }

    private static Optional<String> why(UnplacedContent.Reason reason) {
        return switch (reason) {
            // The schedule or the cadence says so already.
            case TRIGGERED, ONGOING, PER_EVENT -> Optional.empty();
            case NOT_SCHEDULED -> Optional.of("without a date");
            case NO_DAY_YET -> Optional.of("no day yet");
            case START_UNKNOWN -> Optional.of("no start is known");
            case NO_DAY_IN_PLAN -> Optional.of("on no day of the plan");
        };
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }
}
