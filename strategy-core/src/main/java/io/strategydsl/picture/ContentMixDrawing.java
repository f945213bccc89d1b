package io.strategydsl.picture;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.StrategyIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a content mix. */
final class ContentMixDrawing {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final double MARGIN = 8;
    private static final double BAR_HEIGHT = 34;
    private static final double MARK_WIDTH = 30;
    private static final double MARK_HEIGHT = 15;
    private static final double BADGE_PADDING = 4;
    private static final int MAX_NAME_LINES = 2;
    private static final List<Ink> INKS =
            List.of(Ink.AREA_1, Ink.AREA_2, Ink.AREA_3, Ink.AREA_4, Ink.AREA_5, Ink.AREA_6);
    private static final List<ContentArea> CATALOGUE = ContentArea.catalogue();
    private static final List<Pattern> PATTERNS = List.of(Pattern.values());

    private final ChannelPlan channel;
    private final PictureWords words;
    private final Canvas canvas;
    private final Map<ContentArea, BigDecimal> shares;
    private final BigDecimal sum;

    ContentMixDrawing(ChannelPlan channel, StrategyIndex index, PictureSettings settings) {
        this.channel = channel;
        this.words = settings.words();
        this.canvas = new Canvas(settings.width(), settings.idPrefix() + "mix-" + Identifiers.of(channel.id()));
        this.shares = shares(index.mix(channel));
        this.sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<ContentArea, BigDecimal> shares(List<ContentShare> mix) {
        Map<ContentArea, BigDecimal> shares = new LinkedHashMap<>();
        mix.forEach(share -> shares.merge(share.area(), share.percent(), BigDecimal::add));
        shares.values().removeIf(percent -> percent.signum() == 0);
        return shares;
    }

    Picture picture() {
        double bottom = Heading.draw(canvas, Names.of(channel, words), MARGIN, MAX_NAME_LINES);
        bottom = shares.isEmpty() ? new Note(canvas).draw(words.noMix(), bottom) : drawMix(bottom);
        return canvas.picture(bottom + MARGIN, words.titleOfMix(Names.of(channel, words)), description());
    }

    private double drawMix(double top) {
        double all = canvas.width() - 2 * MARGIN;
        BigDecimal whole = sum.max(ALL);
        Legend legend = new Legend(canvas, MARGIN, all, MARK_WIDTH);
        double x = MARGIN;
        int custom = CATALOGUE.size();
        for (Map.Entry<ContentArea, BigDecimal> share : shares.entrySet()) {
            double width = all * share.getValue().doubleValue() / whole.doubleValue();
            // A catalogued area looks the same on every channel.
            int number = share.getKey().isCatalogued() ? CATALOGUE.indexOf(share.getKey()) : custom++;
            Ink ink = INKS.get(number % INKS.size());
            Pattern pattern = PATTERNS.get((number + number / INKS.size()) % PATTERNS.size());
            String text = words.share(share.getValue(), words.name(share.getKey()));
            canvas.begin(text);
            fill(new Box(x, top, width, BAR_HEIGHT), ink, pattern);
            badge(words.percent(share.getValue()), x, width, top);
            canvas.end();
            legend.row(text, (centerX, centerY) -> fill(mark(centerX, centerY), ink, pattern));
            x += width;
        }
        BigDecimal missing = ALL.subtract(sum);
        if (missing.signum() > 0) {
            double width = all * missing.doubleValue() / ALL.doubleValue();
            blank(new Box(x, top, width, BAR_HEIGHT));
            legend.row(words.notPlanned(missing), (centerX, centerY) -> blank(mark(centerX, centerY)));
        } else if (missing.signum() < 0) {
            legend.note(words.adding(sum));
        }
        if (channel.mix().isEmpty()) {
            legend.note(words.mixOfPlan());
        }
        return legend.draw(top + BAR_HEIGHT + MARGIN);
    }

    private void fill(Box box, Ink ink, Pattern pattern) {
        canvas.rectangle(box, 0, Paint.outlined(Ink.INK, 1).on(ink));
        canvas.pattern(box, pattern);
    }

    private void blank(Box box) {
        canvas.rectangle(box, 0, Paint.outlined(Ink.INK, 1).on(Ink.PAPER).dashed());
    }

    private static Box mark(double centerX, double centerY) {
        return new Box(centerX - MARK_WIDTH / 2, centerY - MARK_HEIGHT / 2, MARK_WIDTH, MARK_HEIGHT);
    }

    /** Draws the percentage within its part of the bar, if there is room for it. */
    private void badge(String text, double left, double width, double top) {
        Font font = Font.SMALL_BOLD;
        double needed = font.width(text) + 2 * BADGE_PADDING;
        if (needed + 2 <= width) {
            double x = left + width / 2;
            double y = top + BAR_HEIGHT / 2;
            canvas.rectangle(
                    new Box(x - needed / 2, y - font.line() / 2 - 1, needed, font.line() + 2),
                    3,
                    Paint.filled(Ink.PAPER));
            canvas.label(Label.centered(x, y, font, text));
        }
    }

    private String description() {
        if (shares.isEmpty()) {
            return words.noMix();
        }
        List<String> parts = new ArrayList<>();
        shares.forEach((area, percent) -> parts.add(words.share(percent, words.name(area))));
        if (sum.compareTo(ALL) < 0) {
            parts.add(words.notPlanned(ALL.subtract(sum)));
        }
        return words.sentence(words.listed(parts));
    }
}
