package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;

/** {@code content.calendar}. */
final class ContentCalendar implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("content.calendar")
            .title("The plan has an editorial calendar")
            .fault("no editorial calendar")
            .description("No editorial calendar anywhere in the plan: no link for the whole plan or for"
                    + " a channel, no post, and no dated tactic on a channel.")
            .why("With a calendar the right mix goes out at the right pace, and quiet weeks are seen "
                    + "before they come.")
            .fix("Add .calendar(URI.create(\"...\")) to the plan, or .post(id, text, p -> p.at(day)) to a channel")
            .advice("Add a link to your editorial calendar, or plan the first posts with their days.")
            .example(RuleExample.of("""
                    .channel("blog", Platform.BLOG, c -> c
                        .posting(1, Per.PER_WEEK))
                    """, """
                    .channel("blog", Platform.BLOG, c -> c
                        .posting(1, Per.PER_WEEK)
                        .post("first-project", "How a beginner plans a first project", p -> p
                            .at(LocalDate.of(2027, 3, 2))))
                    """))
            .whenToSuppress("The calendar hangs on a wall or lives in a tool without an address, and the"
                    + " reason says where to find it.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.SOCIAL_MEDIA_EXAMINER, 5).should(),
                    Source.of(Article.TECHOPEDIA, "section 2").should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (!isAnywhere(inspection.index())) {
            List<ChannelPlan> channels = inspection.index().channels();
            FindingBuilder finding = inspection
                    .violated("{subject} has no editorial calendar")
                    .at("calendar")
                    .fix(
                            channels.isEmpty()
                                    ? "Add .calendar(URI.create(\"...\"))"
                                    : "Add .calendar(URI.create(\"...\")), or .post(id, text, p -> p.at(day)) in a"
                                            + " channel")
                    .advice(
                            channels.isEmpty()
                                    ? "Add a link to your editorial calendar."
                                    : "Add a link to your editorial calendar, or plan the first posts with their days.");
            if (channels.size() == 1) {
                finding.with("channel", channels.get(0).id())
                        .fix("Add .calendar(URI.create(\"...\")),"
                                + " or .post(id, text, p -> p.at(day)) in channel(\"{channel}\", ...)");
            }
        }
    }

    /** Returns whether an editorial calendar stands anywhere in the plan. */
    static boolean isAnywhere(StrategyIndex index) {
        if (index.strategy().calendar().isPresent()) {
            return true;
        }
        if (!index.posts().isEmpty()) {
            return true;
        }
        for (ChannelPlan channel : index.channels()) {
            if (channel.calendar().isPresent()) {
                return true;
            }
        }
        for (Tactic tactic : index.tactics()) {
            if (!tactic.channels().isEmpty() && hasDays(tactic)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it falls on days, as what is triggered or ongoing does not. */
    private static boolean hasDays(Tactic tactic) {
        return tactic.schedule().isPresent()
                && (tactic.schedule().get() instanceof Schedule.Once
                        || tactic.schedule().get() instanceof Schedule.Relative
                        || tactic.schedule().get() instanceof Recurring);
    }
}
