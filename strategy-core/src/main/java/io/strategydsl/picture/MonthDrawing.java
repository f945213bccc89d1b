package io.strategydsl.picture;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.editorial.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a month of an editorial calendar. */
final class MonthDrawing {
    private static final double MARGIN = 8;
    private static final int DAYS_OF_WEEK = 7;
    private static final double CHIP = 17;
    private static final double CHIP_GAP = 3;
    private static final double CHIP_PADDING = 4;
    private static final int MAX_CHIP_ROWS = 4;
    private static final int MAX_CONTENTS = 40;
    private static final double CODES_WIDTH = 30;
    private static final int LETTERS = 26;
    private static final Font FONT = Font.SMALL_BOLD;

    private final EditorialCalendar calendar;
    private final YearMonth month;
    private final Optional<LocalDate> today;
    private final PictureWords words;
    private final Canvas canvas;
    private final StrategyIndex index;
    private final MonthSlots slots;
    private final List<String> channels;
    private final double cellWidth;

    MonthDrawing(EditorialCalendar calendar, YearMonth month, PictureSettings settings) {
        this.calendar = calendar;
        this.month = month;
        this.today = settings.today();
        this.words = settings.words();
        this.canvas = new Canvas(settings.width(), id(calendar, month, settings));
        this.index = StrategyIndex.of(calendar.strategy());
        this.cellWidth = (settings.width() - 2 * MARGIN) / DAYS_OF_WEEK;
        this.slots = new MonthSlots(
                slots(),
                index.strategy().channels().stream().map(ChannelPlan::id).toList());
        this.channels = slots.channels();
    }

    private static String id(EditorialCalendar calendar, YearMonth month, PictureSettings settings) {
        return settings.idPrefix() + "month-" + month
                + calendar.channel().map(id -> "-" + Identifiers.of(id)).orElse("");
    }

    /** Slots do not depend on the days that are asked for, so a month is asked for alone. */
    private List<Slot> slots() {
        LocalDate first = month.atDay(1).isBefore(calendar.firstDay()) ? calendar.firstDay() : month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(calendar.lastDay()) ? calendar.lastDay() : month.atEndOfMonth();
        if (first.isAfter(last)) {
            return List.of();
        }
        EditorialCalendar part = EditorialCalendar.between(calendar.strategy(), first, last);
        return calendar.channel().map(part::on).orElse(part).slots().toList();
    }

    /** Returns the letters of a channel, by its number. */
    private String code(int channel) {
        return channels.get(channel).isEmpty() ? "–" : letters(channel);
    }

    private String name(int channel) {
        String id = channels.get(channel);
        return id.isEmpty()
                ? words.noChannel()
                : index.channel(id).map(found -> Names.of(found, words)).orElse(id);
    }

    /** Returns "A" to "Z", then "AA". */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    Picture picture() {
        double bottom = Heading.draw(canvas, words.month(month), MARGIN, 1);
        bottom = drawWeekdays(bottom);
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            bottom = drawWeek(monday, bottom);
            monday = monday.plusDays(DAYS_OF_WEEK);
        }
        bottom = drawKey(bottom + MARGIN);
        if (channels.isEmpty()) {
            bottom = new Note(canvas).draw(words.nothingPosted(), bottom);
        }
        return canvas.picture(
                drawContents(bottom) + MARGIN,
                words.titleOfMonth(words.month(month), Names.of(calendar.strategy())),
                description());
    }

    private double drawWeekdays(double top) {
        for (DayOfWeek day : DayOfWeek.values()) {
            double x = MARGIN + (day.getValue() - 0.5) * cellWidth;
            canvas.label(
                    Label.centered(x, top + FONT.line() / 2, FONT, Fitted.line(words.weekday(day), cellWidth - 2, FONT))
                            .in(Ink.MUTED));
        }
        return top + FONT.line() + 2;
    }

    private double drawWeek(LocalDate monday, double top) {
        List<List<List<Chip>>> days = new ArrayList<>();
        int rows = 1;
        for (int day = 0; day < DAYS_OF_WEEK; day++) {
            days.add(chips(monday.plusDays(day)));
            rows = Math.max(rows, days.get(day).size());
        }
        double height = FONT.line() + 2 + rows * (CHIP + CHIP_GAP) + CHIP_GAP;
        for (int day = 0; day < DAYS_OF_WEEK; day++) {
            LocalDate date = monday.plusDays(day);
            if (YearMonth.from(date).equals(month)) {
                drawDay(date, days.get(day), new Box(MARGIN + day * cellWidth, top, cellWidth, height));
            }
        }
        return top + height;
    }

    /**
     * A small frame with letters in it.
     *
     * @param text the letters
     * @param look how its frame looks; none for the number of those that have no room
     * @param title what it stands for
     */
    private record Chip(String text, Optional<MonthSlots.Look> look, String title) {
        double width() {
            return Math.max(CHIP, FONT.width(text) + 2 * CHIP_PADDING);
        }
    }

    /** Returns the chips of a day in rows. What has no room is counted in the last row. */
    private List<List<Chip>> chips(LocalDate day) {
        double room = cellWidth - 2 * CHIP_GAP;
        List<List<Chip>> rows = new ArrayList<>();
        double left = 0;
        int out = 0;
        for (Map.Entry<MonthSlots.Mark, Integer> mark : slots.on(day).entrySet()) {
            Chip chip = chip(mark.getKey(), mark.getValue(), room);
            boolean newRow = rows.isEmpty() || chip.width() > left;
            if (out > 0 || (newRow && rows.size() == MAX_CHIP_ROWS - 1)) {
                out += mark.getValue();
                continue;
            }
            if (newRow) {
                rows.add(new ArrayList<>());
                left = room;
            }
            rows.get(rows.size() - 1).add(chip);
            left -= chip.width() + CHIP_GAP;
        }
        if (out > 0) {
            String text = Fitted.line(words.more(out), room - 2 * CHIP_PADDING, FONT);
            rows.add(List.of(new Chip(text, Optional.empty(), words.more(out))));
        }
        return rows;
    }

    private Chip chip(MonthSlots.Mark mark, int count, double room) {
        String code = code(mark.channel());
        String text = count == 1 ? code : code + "×" + words.number(count);
        return new Chip(
                Fitted.line(text, room - 2 * CHIP_PADDING, FONT),
                Optional.of(mark.look()),
                words.count(count, words.of(mark.look())) + ", " + name(mark.channel()));
    }

    private void drawDay(LocalDate day, List<List<Chip>> rows, Box cell) {
        boolean isCovered = !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay());
        boolean isToday = today.filter(day::equals).isPresent();
        canvas.rectangle(cell, 0, Paint.outlined(Ink.LINE, 1).on(isCovered ? Ink.PAPER : Ink.SOFT));
        if (isToday) {
            canvas.rectangle(
                    new Box(cell.x() + 1.5, cell.y() + 1.5, cell.width() - 3, cell.height() - 3),
                    0,
                    Paint.outlined(Ink.INK, 2.5));
        }
        Font font = isToday ? Font.SMALL_BOLD : Font.SMALL;
        canvas.label(Label.centered(
                        cell.x() + CHIP_GAP + 2,
                        cell.y() + 2 + font.line() / 2,
                        font,
                        words.number(day.getDayOfMonth()))
                .at(Anchor.START)
                .in(isToday ? Ink.INK : Ink.MUTED));
        double y = cell.y() + font.line() + 2;
        for (List<Chip> row : rows) {
            double x = cell.x() + CHIP_GAP;
            for (Chip chip : row) {
                canvas.begin(chip.title());
                drawChip(chip, x, y + CHIP / 2);
                canvas.end();
                x += chip.width() + CHIP_GAP;
            }
            y += CHIP + CHIP_GAP;
        }
    }

    private void drawChip(Chip chip, double left, double middle) {
        Box box = new Box(left + 1, middle - CHIP / 2 + 1, chip.width() - 2, CHIP - 2);
        chip.look()
                .ifPresent(look -> canvas.rectangle(box, look == MonthSlots.Look.NOVELTY ? CHIP / 2 : 2, paint(look)));
        boolean isFilled = chip.look().filter(MonthSlots.Look.STATED::equals).isPresent();
        canvas.label(Label.centered(left + chip.width() / 2, middle, FONT, chip.text())
                .in(isFilled ? Ink.PAPER : Ink.INK));
    }

    private static Paint paint(MonthSlots.Look look) {
        return switch (look) {
            case STATED -> Paint.outlined(Ink.ACCENT, 1.5).on(Ink.ACCENT);
            case PROPOSED -> Paint.outlined(Ink.ACCENT, 1.5).on(Ink.PAPER);
            case OPEN -> Paint.outlined(Ink.MUTED, 1).on(Ink.PAPER).dashed();
            case NOVELTY -> Paint.outlined(Ink.INK, 2).on(Ink.PAPER);
        };
    }

    private double drawKey(double top) {
        Key key = new Key(canvas, MARGIN, canvas.width() - 2 * MARGIN);
        for (int i = 0; i < channels.size(); i++) {
            String code = Fitted.line(code(i), CODES_WIDTH, FONT);
            key.add(name(i), (x, y) -> canvas.label(Label.centered(x, y, FONT, code)));
        }
        for (MonthSlots.Look look : slots.counts().keySet()) {
            Chip sample = new Chip("", Optional.of(look), "");
            key.add(words.of(look), (x, y) -> drawChip(sample, x - CHIP / 2, y));
        }
        return key.draw(top);
    }

    private double drawContents(double top) {
        Legend legend = new Legend(canvas, MARGIN, canvas.width() - 2 * MARGIN, CODES_WIDTH);
        slots.contents().entrySet().stream().limit(MAX_CONTENTS).forEach(entry -> {
            String codesOfChannels =
                    entry.getValue().channels().stream().map(this::code).collect(Collectors.joining(","));
            String mark = Fitted.line(codesOfChannels, CODES_WIDTH, FONT);
            legend.row(
                    entry.getKey().text(),
                    words.days(
                            entry.getValue().days().stream()
                                    .map(LocalDate::getDayOfMonth)
                                    .toList(),
                            entry.getKey().time()),
                    (x, y) -> canvas.label(Label.centered(x, y, FONT, mark)));
        });
        int more = slots.contents().size() - MAX_CONTENTS;
        if (more > 0) {
            legend.note(words.more(more));
        }
        return legend.draw(top + MARGIN / 2);
    }

    private String description() {
        if (channels.isEmpty()) {
            return words.nothingPosted();
        }
        List<String> sentences = new ArrayList<>();
        slots.counts().forEach((look, count) -> sentences.add(words.sentence(words.count(count, words.of(look)))));
        sentences.add(words.group(
                words.channels(),
                IntStream.range(0, channels.size())
                        .mapToObj(channel -> words.called(code(channel), name(channel)))
                        .toList()));
        if (!slots.contents().isEmpty()) {
            sentences.add(words.group(
                    words.contents(),
                    slots.contents().keySet().stream()
                            .map(MonthSlots.Content::text)
                            .toList()));
        }
        return String.join(" ", sentences);
    }
}
