package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Picture.Size;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.mermaid.FlowDiagram;
import io.strategydsl.brief.mermaid.GanttDiagram;
import io.strategydsl.brief.mermaid.PieDiagram;
import io.strategydsl.brief.mermaid.QuadrantDiagram;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Timeframe;
import io.strategydsl.picture.ContentMixBar;
import io.strategydsl.picture.EditorialMonth;
import io.strategydsl.picture.MetricLine;
import io.strategydsl.picture.PictureSettings;
import io.strategydsl.picture.Quadrants;
import io.strategydsl.picture.StrategyMap;
import io.strategydsl.picture.Timeline;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.traceability.Traceability;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pictures of a brief, each drawn when a writer asks for it. */
final class Pictures {
    private static final String PREFIX = "brief-picture-";

    private final BriefPlan plan;
    private final BriefWords words;
    private int drawn;

    Pictures(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** From objectives to channels and personas. */
    Block map() {
        return wide(
                words.line(BriefPhrase.MAP_PICTURE),
                settings -> StrategyMap.svg(Traceability.of(plan.strategy()), settings),
                () -> FlowDiagram.of(plan.index(), plan::shortName));
    }

    /** The tactics by value and complexity. */
    Block quadrants(Priorities priorities) {
        return wide(
                words.line(BriefPhrase.QUADRANT_PICTURE),
                settings -> Quadrants.svg(priorities, settings),
                () -> QuadrantDiagram.of(
                        priorities,
                        List.of(words.say(BriefPhrase.LOW_COMPLEXITY), words.say(BriefPhrase.HIGH_COMPLEXITY)),
                        List.of(words.say(BriefPhrase.LOW_VALUE), words.say(BriefPhrase.HIGH_VALUE)),
                        quadrant -> words.say(PrioritiesPart.phrase(quadrant))));
    }

    /** What happens when, or nothing if the plan has no days. */
    List<Block> timeline() {
        return days()
                .map(days -> wide(
                        words.line(BriefPhrase.TIMELINE_PICTURE),
                        settings -> Timeline.svg(
                                Agenda.between(plan.strategy(), days.start(), days.end()),
                                Timeline.Grouping.BY_GOAL,
                                settings),
                        () -> GanttDiagram.of(
                                plan.index(), days, words.say(BriefPhrase.MILESTONES_GROUP), plan::shortName)))
                .stream()
                .toList();
    }

    /** Returns from when until when there is something in the plan. */
    private Optional<Timeframe> days() {
        return plan.strategy().timeframe().or(() -> {
            List<LocalDate> known = Stream.concat(
                            plan.strategy().milestones().stream().map(Milestone::day),
                            plan.strategy().tactics().stream()
                                    .map(tactic ->
                                            PlannedDays.of(tactic, plan.index()).first()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Timeframe(known.get(0), known.get(known.size() - 1)));
        });
    }

    /** Where a metric is on its way from target to target, if a day is given. */
    List<Block> line(Metric metric) {
        return plan
                .progress(metric)
                .map(progress -> small(
                        words.line(BriefPhrase.METRIC_PICTURE),
                        settings -> MetricLine.svg(progress, plan.index(), settings),
                        () -> ""))
                .stream()
                .toList();
    }

    /** The content mix of a channel, which may be that of the plan, or nothing if there is none. */
    List<Block> mix(ChannelPlan channel) {
        List<ContentShare> mix = plan.index().mix(channel);
        return mix.isEmpty()
                ? List.of()
                : List.of(small(
                        words.line(BriefPhrase.MIX_PICTURE),
                        settings -> ContentMixBar.svg(channel, plan.index(), settings),
                        () -> PieDiagram.of(mix, share -> words.quoting().area(share.area()))));
    }

    /** The month of the day, or the first of the plan; nothing if the plan has neither, or nothing to post. */
    List<Block> month() {
        boolean posted = !plan.strategy().posts().isEmpty()
                || plan.strategy().channels().stream()
                        .anyMatch(channel -> !channel.cadences().isEmpty());
        return plan
                .day()
                .or(() -> plan.strategy().timeframe().map(Timeframe::start))
                .filter(day -> posted)
                .map(YearMonth::from)
                .map(month -> wide(
                        words.line(BriefPhrase.MONTH_PICTURE, "month", month),
                        settings -> EditorialMonth.svg(
                                EditorialCalendar.between(plan.strategy(), month.atDay(1), month.atEndOfMonth()),
                                month,
                                settings),
                        () -> ""))
                .stream()
                .toList();
    }

    private Block wide(Line title, Function<PictureSettings, String> svg, Supplier<String> diagram) {
        return new Block.Picture(title, Size.WIDE, drawn(svg), diagram);
    }

    private Block small(Line title, Function<PictureSettings, String> svg, Supplier<String> diagram) {
        return new Block.Picture(title, Size.SMALL, drawn(svg), diagram);
    }

    /** Numbers the pictures, so that no two have the same ids, also if they are the same picture in two widths. */
    private IntFunction<String> drawn(Function<PictureSettings, String> svg) {
        int number = drawn++;
        return width -> {
            PictureSettings settings =
                    PictureSettings.defaults().withWidth(width).withIdPrefix(PREFIX + number + "-" + width + "-");
            PictureSettings dated = plan.day().map(settings::withToday).orElse(settings);
            return svg.apply(plan.language().map(dated::inLanguage).orElse(dated));
        };
    }
}
