package io.strategydsl.rules.integrity;

import io.strategydsl.model.Milestone;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Map;
import java.util.function.Function;

/** {@code milestone.dated}. */
final class MilestoneDated implements Rule.ForEachMilestone {
    private static final RuleInfo INFO = RuleInfo.builder("milestone.dated")
            .title("Every milestone from which something is counted has a day")
            .fault("no day, though something hangs on it")
            .description(
                    "A milestone without a day, from which a tactic, a post, a novelty or a target is counted. What is"
                            + " done does not count. There is one finding for each milestone, however much is counted from it.")
            .why(
                    "What is due four weeks before a launch is on nobody's agenda until the launch has a day, and is never late.")
            .fix("Add .on(day) to the milestone")
            .advice("Name the day of this milestone: other days are counted from it.")
            .example(RuleExample.of("""
                    .milestone("reopening", "The east wing reopens")
                    .tactic("preview", "Invite two hundred families to a preview", t -> t
                        .due(before("reopening", weeks(4))))
                    """, """
                    .milestone("reopening", "The east wing reopens", m -> m.on(LocalDate.of(2027, 5, 1)))
                    .tactic("preview", "Invite two hundred families to a preview", t -> t
                        .due(before("reopening", weeks(4))))
                    """))
            .whenToSuppress(
                    "Somebody outside sets the day and has not done so, such as the office that grants a permit:"
                            + " accept it until it is known.")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Map<String, CountedFrom>> COUNTED = MilestoneDated::counted;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Milestone milestone, Inspection inspection) {
        // Of two milestones with one id, everything is counted from the first; id.unique reports the other.
        if (milestone.day().isPresent()
                || inspection.index().milestone(milestone.id()).orElse(null) != milestone) {
            return;
        }
        CountedFrom counted = inspection.oncePerPlan(COUNTED).get(milestone.id());
        if (counted != null) {
            inspection
                    .violated(
                            "{subject} has no day, and {counted, and} {total, plural, one {is} other {are}} counted from it")
                    .at("day")
                    .with("counted", counted.inWords())
                    .with("total", counted.total())
                    .with("milestone", milestone.id())
                    .fix("In milestone(\"{milestone}\", ...) add .on(day)")
                    .advice(
                            "Name the day of {subject}: {counted, and} {total, plural, one {hangs} other {hang}} on it.");
        }
    }

    private static Map<String, CountedFrom> counted(Inspection inspection) {
        return CountedFrom.each(inspection.index());
    }
}
