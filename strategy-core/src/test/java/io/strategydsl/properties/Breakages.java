package io.strategydsl.properties;

import java.util.List;
import java.util.stream.Stream;

/** One way or several to break each rule of the method by one change. */
final class Breakages {
    static final List<Breakage> ALL = Stream.of(
                    PlanBreakages.LIST,
                    GoalBreakages.LIST,
                    MetricBreakages.LIST,
                    TacticBreakages.LIST,
                    ChannelBreakages.LIST,
                    TeamBreakages.LIST)
            .flatMap(List::stream)
            .toList();

    private Breakages() {}
}
