package io.strategydsl.brief.markdown;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Document;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a brief as Markdown with tables, and with Mermaid diagrams for pictures. Every block ends in an empty line. */
public final class MarkdownPage {
    private static final int LAST_LEVEL = 6;

    private final StringBuilder page = new StringBuilder();

    private MarkdownPage() {}

    /** Returns the page. */
    public static String of(Document document) {
        MarkdownPage markdown = new MarkdownPage();
        markdown.write(document);
        return markdown.page.toString().stripTrailing() + "\n";
    }

    private void write(Document document) {
        heading(1, document.title());
        paragraph(document.kicker());
        for (Part part : document.parts()) {
            heading(2, Line.words(part.heading()));
            part.blocks().forEach(block -> write(block, 3));
        }
        page.append("---\n\n");
        paragraph(document.footer());
    }

    private void write(Block block, int level) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.line());
        } else if (block instanceof Block.Statement statement) {
            page.append("**").append(text(statement.line())).append("**\n\n");
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> page.append("- ").append(text(item)).append('\n'));
            page.append('\n');
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(this::write);
            page.append('\n');
        } else if (block instanceof Block.Table table) {
            write(table);
        } else if (block instanceof Block.Marks marks) {
            write(marks);
        } else if (block instanceof Block.Entry entry) {
            write(entry, level);
        } else if (block instanceof Block.Entries entries) {
            entries.entries().forEach(each -> write(each, level));
        } else if (block instanceof Block.Group group) {
            heading(level, Line.words(group.heading()));
            group.blocks().forEach(each -> write(each, level + 1));
        } else if (block instanceof Block.Picture picture) {
            write(picture);
        } else {
            ((Block.Cards) block).cards().forEach(card -> {
                heading(level, Line.words(card.question()));
                card.blocks().forEach(each -> write(each, level + 1));
            });
        }
    }

    private void heading(int level, Line line) {
        page.append("#".repeat(Math.min(level, LAST_LEVEL)))
                .append(' ')
                .append(text(line))
                .append("\n\n");
    }

    private void paragraph(Line line) {
        page.append(text(line)).append("\n\n");
    }

    private void write(Block.Fact fact) {
        page.append("- **").append(MarkdownText.escaped(fact.term())).append(":**");
        if (fact.values().size() == 1) {
            page.append(' ').append(text(fact.values().get(0))).append('\n');
            return;
        }
        page.append('\n');
        fact.values().forEach(value -> page.append("  - ").append(text(value)).append('\n'));
    }

    private void write(Block.Table table) {
        page.append("**").append(text(table.caption())).append("**\n\n");
        row(table.columns().stream()
                .map(column -> MarkdownText.escaped(column.heading()))
                .toList());
        row(table.columns().stream().map(MarkdownPage::rule).toList());
        table.rows().forEach(cells -> row(cells.stream().map(MarkdownPage::text).toList()));
        page.append('\n');
    }

    private static String rule(Column column) {
        return column.numbers() ? "---:" : "---";
    }

    private void row(List<String> cells) {
        page.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void write(Block.Marks marks) {
        for (Block.Mark mark : marks.marks()) {
            page.append("> **")
                    .append(MarkdownText.escaped(mark.severity()))
                    .append(":** ")
                    .append(text(mark.message()))
                    .append("\n>\n");
        }
        page.setLength(page.length() - ">\n".length());
        page.append('\n');
    }

    private void write(Block.Entry entry, int level) {
        heading(level, entry.heading());
        String state =
                entry.badges().stream().map(badge -> text(Line.of(badge))).collect(Collectors.joining(" "));
        String id = entry.id().isEmpty() ? "" : MarkdownText.escaped(entry.id());
        String all = (state + " " + id).strip();
        if (!all.isEmpty()) {
            page.append(all).append("\n\n");
        }
        entry.blocks().forEach(each -> write(each, level + 1));
    }

    private void write(Block.Picture picture) {
        String diagram = picture.diagram().get();
        if (!diagram.isEmpty()) {
            page.append("**").append(text(picture.title())).append("**\n\n");
            page.append("```mermaid\n").append(diagram).append("\n```\n\n");
        }
    }

    private static String text(Line line) {
        return line.parts().stream().map(MarkdownPage::text).collect(Collectors.joining());
    }

    private static String text(Inline part) {
        if (part instanceof Inline.Words words) {
            return escapedKeepingSpaces(words.text());
        }
        if (part instanceof Inline.Said said) {
            return MarkdownText.escaped(said.text());
        }
        if (part instanceof Inline.Link link) {
            return MarkdownText.escaped(link.name());
        }
        return part instanceof Inline.Badge badge
                ? "**" + MarkdownText.escaped(badge.text()) + "**"
                : MarkdownText.escaped(((Inline.Address) part).address().toString());
    }

    /** The brief's own words can begin or end in a space, which parts them from what the plan says. */
    private static String escapedKeepingSpaces(String words) {
        String escaped = MarkdownText.escaped(words);
        return (words.startsWith(" ") ? " " : "") + escaped + (words.endsWith(" ") && !words.isBlank() ? " " : "");
    }
}
