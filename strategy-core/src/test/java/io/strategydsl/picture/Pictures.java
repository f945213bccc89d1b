package io.strategydsl.picture;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** All pictures of a plan. */
final class Pictures {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Pictures() {}

    /** Returns the pictures as of a day, with that day marked as today; agendas and calendars begin with it. */
    static List<Picture> of(Strategy plan, LocalDate day, PictureSettings given) {
        PictureSettings settings = given.withToday(day);
        LocalDate last = day.plusYears(1).isAfter(LAST_DAY) ? LAST_DAY : day.plusYears(1);
        Agenda agenda = Agenda.between(plan, day, last);
        StrategyIndex index = StrategyIndex.of(plan);
        List<Picture> pictures = new ArrayList<>();
        pictures.add(Quadrants.picture(Priorities.of(plan), settings));
        pictures.add(Timeline.picture(agenda, Timeline.Grouping.BY_GOAL, settings));
        pictures.add(Timeline.picture(agenda, Timeline.Grouping.BY_OWNER, settings));
        pictures.add(StrategyMap.picture(Traceability.of(plan), settings));
        pictures.add(EditorialMonth.picture(EditorialCalendar.between(plan, day, last), YearMonth.from(day), settings));
        for (MetricProgress progress : Progress.of(plan, day).metrics()) {
            pictures.add(MetricLine.picture(progress, index, settings));
        }
        for (ChannelPlan channel : plan.channels()) {
            pictures.add(ContentMixBar.picture(channel, index, settings));
        }
        return pictures;
    }
}
