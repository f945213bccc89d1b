package io.strategydsl.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is drawn of a picture, in the order in which it is drawn, and where its labels and shapes are. Every text and every
 * number of the SVG is written here.
 */
final class Canvas {
    private static final String HALO_WIDTH = "3";

    private final double width;
    private final String id;
    private final StringBuilder body = new StringBuilder();
    private final List<Box> labels = new ArrayList<>();
    private final List<Box> shapes = new ArrayList<>();
    private final Set<Ink> fills = EnumSet.of(Ink.PAPER);
    private final Set<Ink> strokes = EnumSet.noneOf(Ink.class);
    private final Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);

    /**
     * Begins a picture.
     *
     * @param width how wide it is
     * @param id the id of its element, with which all other ids of it begin
     */
    Canvas(double width, String id) {
        this.width = width;
        this.id = id;
    }

    double width() {
        return width;
    }

    /** Begins a group of shapes and labels, about which a text shows when the pointer rests on it. */
    void begin(String title) {
        body.append("<g><title>").append(Xml.isolated(title)).append("</title>");
    }

    void end() {
        body.append("</g>");
    }

    void rectangle(Box box, double radius, Paint paint) {
        rectangle(box);
        if (radius > 0) {
            number("rx", radius);
        }
        paint(paint);
        shapes.add(box);
    }

    /** Lays a pattern over what is below. */
    void pattern(Box box, Pattern pattern) {
        if (!pattern.isPlain()) {
            patterns.add(pattern);
            rectangle(box);
            attribute("fill", "url(#" + id(pattern) + ")");
            body.append("/>");
        }
    }

    private void rectangle(Box box) {
        body.append("<rect");
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
    }

    void circle(double centerX, double centerY, double radius, Paint paint) {
        body.append("<circle");
        number("cx", centerX);
        number("cy", centerY);
        number("r", radius);
        paint(paint);
        shapes.add(Box.around(centerX, centerY, radius));
    }

    void line(double x1, double y1, double x2, double y2, Paint paint) {
        draw(new Outline().move(x1, y1).line(x2, y2), paint);
    }

    void draw(Outline outline, Paint paint) {
        body.append("<path");
        attribute("d", outline.data());
        paint(paint);
        shapes.add(outline.box());
    }

    void label(Label label) {
        text(label, false);
    }

    /** Adds a label that stays readable above lines: they keep a distance from its letters. */
    void labelAboveLines(Label label) {
        text(label, true);
    }

    private void text(Label label, boolean halo) {
        if (label.text().isEmpty()) {
            return;
        }
        fills.add(label.ink());
        body.append("<text");
        number("x", label.x());
        number("y", label.y());
        attribute("font-size", Integer.toString(label.font().size()));
        if (label.font().bold()) {
            attribute("font-weight", "bold");
        }
        if (label.anchor() != Anchor.START) {
            attribute("text-anchor", label.anchor().word());
        }
        attribute("fill", label.ink().light());
        String classes = "strategy-fill-" + label.ink().id();
        if (halo) {
            strokes.add(Ink.PAPER);
            attribute("stroke", Ink.PAPER.light());
            attribute("stroke-width", HALO_WIDTH);
            attribute("stroke-linejoin", "round");
            attribute("paint-order", "stroke");
            classes += " strategy-stroke-" + Ink.PAPER.id();
        }
        attribute("class", classes);
        body.append('>').append(Xml.isolated(label.text())).append("</text>");
        labels.add(label.box());
    }

    private void paint(Paint paint) {
        List<String> classes = new ArrayList<>();
        paint.fill().ifPresent(fills::add);
        paint.fill().ifPresent(ink -> classes.add("strategy-fill-" + ink.id()));
        attribute("fill", paint.fill().map(Ink::light).orElse("none"));
        paint.outline().ifPresent(ink -> {
            strokes.add(ink);
            classes.add("strategy-stroke-" + ink.id());
            attribute("stroke", ink.light());
            number("stroke-width", paint.width());
            if (paint.dashes() != Paint.Dashes.SOLID) {
                attribute("stroke-dasharray", paint.dashes().lengths());
            }
        });
        attribute("class", String.join(" ", classes));
        body.append("/>");
    }

    private void number(String name, double value) {
        attribute(name, Coordinates.written(value));
    }

    /** Adds an attribute whose value is our own. */
    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private String id(Pattern pattern) {
        return id + "-" + pattern.id();
    }

    /** Returns the picture, whose height is known by now. */
    Picture picture(double height, String title, String description) {
        Box frame = new Box(0, 0, width, Math.ceil(height));
        String size = Coordinates.written(frame.width()) + " " + Coordinates.written(frame.height());
        StringBuilder svg = new StringBuilder(body.length() + 4096);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(id);
        svg.append("\" class=\"strategy-picture\" role=\"img\" aria-labelledby=\"")
                .append(id);
        svg.append("-title\" aria-describedby=\"")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(size);
        svg.append("\" width=\"").append(Coordinates.written(frame.width()));
        svg.append("\" height=\"").append(Coordinates.written(frame.height()));
        svg.append("\" font-family=\"sans-serif\">\n<title id=\"").append(id).append("-title\">");
        svg.append(Xml.isolated(title))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">");
        svg.append(Xml.isolated(description)).append("</desc>\n");
        style(svg);
        patterns(svg);
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(Ink.PAPER.light());
        svg.append("\" class=\"strategy-fill-paper\"/>\n").append(body).append("\n</svg>\n");
        return new Picture(frame, List.copyOf(labels), List.copyOf(shapes), svg.toString());
    }

    private void style(StringBuilder svg) {
        svg.append(
                "<style>.strategy-picture{max-width:100%;height:auto;font-family:var(--strategy-font,system-ui,sans-serif)}");
        fills.forEach(ink -> rule(svg, "fill", ink));
        strokes.forEach(ink -> rule(svg, "stroke", ink));
        svg.append("</style>\n");
    }

    private static void rule(StringBuilder svg, String property, Ink ink) {
        svg.append(".strategy-").append(property).append('-').append(ink.id());
        svg.append('{').append(property).append(':').append(ink.css()).append('}');
    }

    private void patterns(StringBuilder svg) {
        if (patterns.isEmpty()) {
            return;
        }
        svg.append("<defs>");
        for (Pattern pattern : patterns) {
            svg.append("<pattern id=\"").append(id(pattern)).append("\" width=\"8\" height=\"8\"");
            svg.append(" patternUnits=\"userSpaceOnUse\"><path d=\"").append(pattern.path());
            svg.append("\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"").append(pattern.width());
            svg.append("\" stroke-linecap=\"")
                    .append(pattern == Pattern.DOTS ? "round" : "butt")
                    .append("\"/></pattern>");
        }
        svg.append("</defs>\n");
    }
}
