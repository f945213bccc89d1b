package io.strategydsl.brief.html;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Document;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;

/** Writes a brief as one HTML page with its style sheet and its pictures in it. */
public final class HtmlPage {
    private static final String MAIN = "brief-main";
    /** Nothing is loaded and nothing runs, whatever a text might bring along. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Document document;
    private final Markup page = new Markup();
    private final HtmlLines lines = new HtmlLines(page);

    private HtmlPage(Document document) {
        this.document = document;
    }

    /** Returns the page. */
    public static String of(Document document) {
        return new HtmlPage(document).written();
    }

    private String written() {
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "lang", document.language(), "xmlns", "http://www.w3.org/1999/xhtml");
        writeHead();
        page.open("body", "class", "brief");
        page.element("a", document.skip(), "class", "brief-skip", "href", "#" + MAIN)
                .line();
        page.open("header", "class", "brief-header");
        lines.element("p", document.kicker(), "class", "brief-kicker");
        lines.element("h1", document.title());
        page.close("header").line();
        writeContents();
        page.open("main", "id", MAIN, "tabindex", "-1").line();
        HtmlBlocks blocks = new HtmlBlocks(page, lines);
        for (Part part : document.parts()) {
            page.open("section", "class", "brief-section", "id", part.anchor());
            page.element("h2", part.heading()).line();
            for (Block block : part.blocks()) {
                blocks.write(block, 3);
            }
            page.close("section").line();
        }
        page.close("main").line();
        page.open("footer", "class", "brief-footer");
        lines.element("p", document.footer());
        page.close("footer").line();
        page.close("body").close("html").line();
        return page.toString();
    }

    private void writeHead() {
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", text(document.title()) + " – " + text(document.kicker()))
                .line();
        page.open("style").raw(PageStyle.css()).close("style").close("head").line();
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Inline part : line.parts()) {
            text.append(HtmlLines.text(part));
        }
        return text.toString();
    }

    private void writeContents() {
        page.open("nav", "class", "brief-contents", "aria-label", document.contents())
                .open("ul");
        for (Part part : document.parts()) {
            page.open("li")
                    .element("a", part.heading(), "href", "#" + part.anchor())
                    .close("li");
        }
        page.close("ul").close("nav").line();
    }
}
