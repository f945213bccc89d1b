package io.strategydsl.brief.html;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Block.Picture.Size;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import java.util.List;

/** Writes the blocks of a section, headings one level below those around them. */
final class HtmlBlocks {
    private static final int WIDE = 990;
    private static final int NARROW = 328;
    private static final int SMALL = 360;
    private static final int LAST_LEVEL = 6;
    /** A fact with a value of more characters takes a line of its own. */
    private static final int SHORT_FACT = 48;

    /** A cell of no more characters is never broken. */
    private static final int SHORT_CELL = 22;

    private final Markup page;
    private final HtmlLines lines;

    HtmlBlocks(Markup page, HtmlLines lines) {
        this.page = page;
        this.lines = lines;
    }

    void write(Block block, int level) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.element("p", paragraph.line());
        } else if (block instanceof Block.Statement statement) {
            lines.element("p", statement.line(), "class", "brief-statement");
        } else if (block instanceof Block.Items items) {
            page.open("ul", "class", "brief-items");
            // The marker of an item stays on the side of the list, whatever its text is written in.
            for (Line item : items.items()) {
                page.open("li");
                lines.write(item);
                page.close("li");
            }
            page.close("ul").line();
        } else if (block instanceof Block.Facts facts) {
            write(facts);
        } else if (block instanceof Block.Table table) {
            write(table);
        } else if (block instanceof Block.Marks marks) {
            write(marks);
        } else if (block instanceof Block.Entry entry) {
            write(entry, level);
        } else if (block instanceof Block.Entries entries) {
            page.open("div", "class", "brief-entries");
            entries.entries().forEach(each -> write(each, level));
            page.close("div").line();
        } else if (block instanceof Block.Group group) {
            page.open("div", "class", "brief-group");
            lines.element(heading(level), Line.words(group.heading()));
            group.blocks().forEach(each -> write(each, level + 1));
            page.close("div").line();
        } else if (block instanceof Block.Picture picture) {
            write(picture);
        } else {
            write((Block.Cards) block, level);
        }
    }

    private static String heading(int level) {
        return "h" + Math.min(level, LAST_LEVEL);
    }

    private void write(Block.Facts facts) {
        page.open("dl", "class", "brief-facts");
        for (Block.Fact fact : facts.facts()) {
            boolean isLong = fact.values().stream().anyMatch(value -> value.length() > SHORT_FACT);
            page.open("div", "class", isLong ? "brief-fact brief-long" : "brief-fact");
            page.element("dt", fact.term());
            fact.values().forEach(value -> lines.element("dd", value));
            page.close("div");
        }
        page.close("dl").line();
    }

    /** A table that is wider than the screen is moved sideways by itself, also with the keyboard. */
    private void write(Block.Table table) {
        page.open(
                "div", "class", "brief-scroll", "role", "group", "tabindex", "0", "aria-label", text(table.caption()));
        page.open("table");
        lines.element("caption", table.caption());
        page.open("thead").open("tr");
        for (Column column : table.columns()) {
            page.element("th", column.heading(), "scope", "col", "class", align(column));
        }
        page.close("tr").close("thead").line().open("tbody");
        table.rows().forEach(row -> write(row, table.columns()));
        page.close("tbody").close("table").close("div").line();
    }

    private void write(List<Line> row, List<Column> columns) {
        page.open("tr");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                lines.element("th", row.get(i), "scope", "row", "class", align(columns.get(i)));
            } else {
                String width = isShort(row.get(i)) ? " brief-short" : "";
                lines.element("td", row.get(i), "class", align(columns.get(i)) + width);
            }
        }
        page.close("tr").line();
    }

    private static boolean isShort(Line cell) {
        return cell.length() <= SHORT_CELL;
    }

    private static String align(Column column) {
        return column.numbers() ? "brief-number" : "brief-words";
    }

    private void write(Block.Marks marks) {
        page.open("ul", "class", "brief-marks");
        for (Block.Mark mark : marks.marks()) {
            page.open("li", "class", "brief-mark brief-" + HtmlLines.tone(mark.tone()));
            page.element("strong", mark.severity()).text(": ");
            lines.write(mark.message());
            page.close("li");
        }
        page.close("ul").line();
    }

    private void write(Block.Entry entry, int level) {
        page.open("article", "class", "brief-entry", "id", entry.anchor());
        lines.element(heading(level), entry.heading());
        boolean tagged = !entry.id().isEmpty();
        if (tagged || !entry.badges().isEmpty()) {
            page.open("p", "class", "brief-state");
            for (Inline.Badge badge : entry.badges()) {
                lines.write(badge);
                page.text(" ");
            }
            if (tagged) {
                page.element("bdi", entry.id(), "class", "brief-id");
            }
            page.close("p").line();
        }
        entry.blocks().forEach(each -> write(each, level + 1));
        page.close("article").line();
    }

    private void write(Block.Picture picture) {
        page.open("figure", "class", "brief-figure");
        if (picture.size() == Size.WIDE) {
            page.open("div", "class", "brief-if-wide")
                    .raw(picture.svg().apply(WIDE))
                    .close("div");
            page.open("div", "class", "brief-if-narrow")
                    .raw(picture.svg().apply(NARROW))
                    .close("div");
        } else {
            page.raw(picture.svg().apply(SMALL));
        }
        lines.element("figcaption", picture.title());
        page.close("figure").line();
    }

    private void write(Block.Cards cards, int level) {
        page.open("div", "class", "brief-cards");
        for (Block.Card card : cards.cards()) {
            page.open("div", "class", card.main() ? "brief-card brief-main-card" : "brief-card");
            page.element(heading(level), card.question()).line();
            card.blocks().forEach(each -> write(each, level + 1));
            page.close("div").line();
        }
        page.close("div").line();
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.parts().forEach(part -> text.append(HtmlLines.text(part)));
        return text.toString();
    }
}
