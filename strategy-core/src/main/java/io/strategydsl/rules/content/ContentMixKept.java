package io.strategydsl.rules.content;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Done;
import java.util.List;
import java.util.Optional;

/** {@code content.mix-kept}. */
final class ContentMixKept implements Rule.ForStrategy, Rule.ForEachChannel {
    private static final RuleParameter<Integer> POINTS = new RuleParameter.WholeNumber(
            "points", "The most percentage points between the share of an area and its share of the posts", 15, 1, 100);

    private static final RuleParameter<Integer> POSTS = new RuleParameter.WholeNumber(
            "posts", "The fewest posts with an area of which a share is taken", 10, 1, 10_000);

    private static final RuleInfo INFO = RuleInfo.builder("content.mix-kept")
            .title("The posts keep to the content mix")
            .fault("posts that are not as the mix")
            .description("A content mix, of the plan or of a channel, from which the areas of its posts are off by more"
                    + " than so many percentage points, by default 15. A channel without a mix counts towards that of"
                    + " the plan. A post counts as often as it comes, and one whose area the mix does not name for"
                    + " the area that it counts as. Fewer posts with an area than a number, by default 10, are left"
                    + " alone, and so is a mix that does not add up to 100.")
            .why("A mix is kept or broken post by post, and promotion is what creeps in. No article says how far off"
                    + " is too far, so the numbers are ours and can be set.")
            .fix("Change the areas of posts, or the shares in .mix(...)")
            .advice("Bring the posts nearer to the mix that you planned, or change the mix.")
            .example(RuleExample.of("""
                    .during(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .mix(promotion(30), curated(30), interaction(40))
                        .post("offer", "The offer of the week", p -> p
                            .repeats(weeklyOn(DayOfWeek.MONDAY)).area(ContentArea.PROMOTION))
                        .post("cup", "The cup of the week", p -> p
                            .repeats(weeklyOn(DayOfWeek.THURSDAY)).area(ContentArea.PROMOTION))
                        .post("question", "What do you drink today?", p -> p
                            .repeats(weeklyOn(DayOfWeek.FRIDAY)).area(ContentArea.INTERACTION)))
                    """, """
                    .during(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .mix(promotion(30), curated(30), interaction(40))
                        .post("offer", "The offer of the week", p -> p
                            .repeats(weeklyOn(DayOfWeek.MONDAY)).area(ContentArea.PROMOTION))
                        .post("tip", "A tip from another roaster", p -> p
                            .repeats(weeklyOn(DayOfWeek.THURSDAY)).area(ContentArea.CURATED))
                        .post("question", "What do you drink today?", p -> p
                            .repeats(weeklyOn(DayOfWeek.FRIDAY)).area(ContentArea.INTERACTION)))
                    """))
            .whenToSuppress("The plan names only what is prepared well ahead, such as offers, and answers and shared"
                    + " finds come as they come.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, 4).should(), Source.house())
            .parameters(POINTS, POSTS)
            .since("0.1.0")
            .build();

    /** For each of the plan and its channels alike, since only the first reason is kept. */
    private static final String NOTHING_TO_CHECK =
            "there is no content mix of 100 with enough posts whose area and number are known";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (isToCheck(strategy.mix(), inspection.index().posts(), inspection)) {
            AreaCounts counts = new AreaCounts(strategy.mix());
            StrategyIndex index = inspection.index();
            for (Post post : index.posts()) {
                if (post.area().isPresent() && isInMixOfStrategy(post, index)) {
                    count(post, counts, inspection);
                }
            }
            report(counts, inspection)
                    .ifPresent(finding -> finding.fix(
                                    "Change the areas of posts, or the shares in the .mix(...) of the strategy")
                            .advice(
                                    "Change what the posts are about until {area} comes to some {share} percent of them, or "
                                            + "change its share."));
        }
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (isToCheck(channel.mix(), inspection.index().posts(channel), inspection)) {
            AreaCounts counts = new AreaCounts(channel.mix());
            for (Post post : inspection.index().posts(channel)) {
                if (post.area().isPresent()) {
                    count(post, counts, inspection);
                }
            }
            report(counts, inspection)
                    .ifPresent(finding -> finding.with("channel", channel.id())
                            .fix("In channel(\"{channel}\", ...) change the areas of posts, or the shares in"
                                    + " .mix(...)")
                            .advice(
                                    "Change what the posts on {subject} are about until {area} comes to some {share} percent "
                                            + "of them, or change its share."));
        }
    }

    /** Returns whether the mix is one, and there is something to hold it against. */
    private static boolean isToCheck(List<ContentShare> mix, List<Post> posts, Inspection inspection) {
        boolean isToCheck =
                !mix.isEmpty() && anyHasAnArea(posts) && ContentMix.total(mix).compareTo(ContentMix.ALL) == 0;
        if (!isToCheck) {
            inspection.notApplicable(NOTHING_TO_CHECK);
        }
        return isToCheck;
    }

    private static boolean anyHasAnArea(List<Post> posts) {
        for (Post post : posts) {
            if (post.area().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the post is on no channel, or on one that has no mix in place of the plan's. */
    private static boolean isInMixOfStrategy(Post post, StrategyIndex index) {
        for (String id : post.channels()) {
            Optional<ChannelPlan> channel = index.channel(id);
            if (channel.isPresent()
                    && !channel.get().isClosing()
                    && channel.get().mix().isEmpty()) {
                return true;
            }
        }
        return post.channels().isEmpty();
    }

    private static void count(Post post, AreaCounts counts, Inspection inspection) {
        counts.add(post.area().orElseThrow(), times(post, inspection));
        if (counts.isOver() && !Done.isOver(post, inspection)) {
            counts.goOn();
        }
    }

    private static int times(Post post, Inspection inspection) {
        if (post.schedule().isEmpty()
                || post.schedule().get() instanceof Schedule.Once
                || post.schedule().get() instanceof Schedule.Relative) {
            return 1;
        }
        if (post.schedule().get() instanceof Recurring) {
            Optional<long[]> days = inspection.oncePerPlan(RecurringPosts.ONCE).of(post);
            return days.isPresent() ? days.get().length : AreaCounts.UNKNOWN;
        }
        return AreaCounts.UNKNOWN;
    }

    private static Optional<FindingBuilder> report(AreaCounts counts, Inspection inspection) {
        if (counts.total() < inspection.parameter(POSTS) || counts.isUnknown() || counts.isOver()) {
            inspection.notApplicable(NOTHING_TO_CHECK);
            return Optional.empty();
        }
        AreaCounts.OfArea farthest = counts.farthest();
        if (!counts.isOffByMoreThan(inspection.parameter(POINTS), farthest)) {
            return Optional.empty();
        }
        return Optional.of(inspection
                .violated("{subject}: {area} has {share}% of the mix, but {posts} of {all} posts ({kept}%)")
                .at("mix")
                .with("area", farthest.area())
                .with("share", farthest.share())
                .with("posts", farthest.posts())
                .with("all", counts.total())
                .with("kept", counts.percentOf(farthest)));
    }
}
