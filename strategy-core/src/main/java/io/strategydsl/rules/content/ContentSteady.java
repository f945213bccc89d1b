package io.strategydsl.rules.content;

import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.List;
import java.util.Optional;

/** {@code content.steady}. */
final class ContentSteady implements Rule.ForStrategy {
    private static final RuleParameter<Integer> DAYS =
            new RuleParameter.WholeNumber("days", "The most days from one post to the next", 31, 1, 366);

    private static final RuleInfo INFO = RuleInfo.builder("content.steady")
            .title("Posts come steadily, until the plan ends")
            .fault("a long time without a post")
            .description("Dated posts that leave a hole of more than so many days, by default 31, or end so long before"
                    + " the timeframe does. Posts of all channels count together. A post that comes back at least"
                    + " that often leaves no hole. Holes before a post that was published are over.")
            .why("A channel that falls silent loses its audience, and the end of a calendar is seen best while there is"
                    + " time to go on with it. No article says how long is too long, so the number is ours and can"
                    + " be set.")
            .fix("Add posts in that time with .post(id, text, p -> p.at(day))")
            .advice("Plan posts for the time in which none is planned yet.")
            .example(RuleExample.of("""
                    .during(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31))
                    .channel("blog", Platform.BLOG, c -> c
                        .post("seeds", "Which seeds to buy", p -> p.at(LocalDate.of(2027, 3, 8)))
                        .post("frost", "When the last frost comes", p -> p.at(LocalDate.of(2027, 4, 5))))
                    """, """
                    .during(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31))
                    .channel("blog", Platform.BLOG, c -> c
                        .post("seeds", "Which seeds to buy", p -> p.at(LocalDate.of(2027, 3, 8)))
                        .post("frost", "When the last frost comes", p -> p.at(LocalDate.of(2027, 4, 5)))
                        .post("beans", "How to stake beans", p -> p.at(LocalDate.of(2027, 5, 3))))
                    """))
            .whenToSuppress("The plan names only the posts of a campaign, and what is posted from day to day is planned"
                    + " elsewhere; the reason says where.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, "section 3").should(), Source.house())
            .parameters(DAYS)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        StrategyIndex index = inspection.index();
        Optional<Timeframe> timeframe = strategy.timeframe();
        int limit = inspection.parameter(DAYS);
        PostedStretches stretches = new PostedStretches(timeframe, limit);
        for (Post post : index.posts()) {
            if (post.schedule().isPresent()) {
                stretches.add(post, index.schedule(post.schedule().get()));
            }
        }
        if (stretches.isEmpty()) {
            inspection.notApplicable("no post falls on a day of the plan");
            return;
        }
        List<PostedStretches.Hole> holes = stretches.holes();
        if (holes.size() > stretches.onUnknownDays()) {
            List<Clause> shown = PostedStretches.shown(holes);
            boolean all = shown.size() == holes.size();
            inspection
                    .violated(
                            all
                                    ? "{subject} has no dated post for more than {limit, plural, one {# day} other {# days}}:"
                                            + " {holes}"
                                    : "{subject} has no dated post for more than {limit, plural, one {# day} other {# days}}:"
                                            + " {holes} and {more} more")
                    .at("posts")
                    .with("limit", limit)
                    .with("holes", shown)
                    .with("more", holes.size() - shown.size())
                    .with("from", holes.get(0).from())
                    .with("until", holes.get(0).until())
                    .fix("Add posts in that time with .post(id, text, p -> p.at(day))")
                    .advice(
                            holes.size() == 1
                                    ? "Plan posts for the quiet time from {from} to {until}."
                                    : "Plan posts for the quiet times, of which the first is from {from} to {until}.");
        }
    }
}
