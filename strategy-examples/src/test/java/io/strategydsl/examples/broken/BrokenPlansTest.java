package io.strategydsl.examples.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPlansTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    // spotless:off
    static Stream<Arguments> findings() {
        return Stream.of(
            arguments(BrokenPlans.sameIdTwice(), "id.unique", "tactics/recipes#2/id",
                "tactic 'recipes' (number 2) has the id of another tactic before it",
                "Give each tactic \"recipes\" an id of its own"),
            arguments(BrokenPlans.referenceWithASlip(), "reference.resolves", "tactics/tasting/helpers",
                "tactic 'tasting' names member 'bem'; did you mean 'ben'?",
                "Write \"ben\" in place of \"bem\""),
            arguments(BrokenPlans.referenceToOtherKind(), "reference.resolves", "tactics/tasting/helpers",
                "tactic 'tasting' names 'visits' as a member, but it is a metric",
                "Name one of the plan's members in place of the metric \"visits\", or add one"),
            arguments(BrokenPlans.referenceToNothing(), "reference.resolves", "tactics/tasting/channels",
                "tactic 'tasting' names channel 'podcast', which the plan does not have",
                "Add the channel \"podcast\" to the plan, or take \"podcast\" out of tactic 'tasting'"),
            arguments(BrokenPlans.goalWithoutWords(), "text.stated", "goals/regulars/text",
                "goal 'regulars' has no words",
                "Say in words what goal 'regulars' is"),
            arguments(BrokenPlans.channelWithoutPlatform(), "text.stated", "channels/blog/platform",
                "channel 'blog' has no platform",
                "Say on which platform channel 'blog' is"),
            arguments(BrokenPlans.placeholderInText(), "placeholder.left", "tactics/tasting/text",
                "tactic 'tasting': \"TBD\" is left in the text",
                "Write what was decided in place of \"TBD\""),
            arguments(BrokenPlans.undecidedTarget(), "placeholder.left", "metrics/clicks/targets",
                "metric 'clicks' has a target that is undecided: \"for the year after, once we know this one\"",
                "Decide, and write .target(number, day) in place of .targetUndecided(...)"),
            arguments(BrokenPlans.milestoneWithoutDay(), "milestone.dated", "milestones/opening/day",
                "milestone 'opening' has no day, and 1 tactic is counted from it",
                "In milestone(\"opening\", ...) add .on(day)"),
            arguments(BrokenPlans.noTimeframe(), "timeframe.stated", "strategy/timeframe",
                "the strategy has no timeframe",
                "Add .during(Year.of(...)), or .during(firstDay, lastDay)"),
            arguments(BrokenPlans.noPrimaryGoal(), "goal.primary", "strategy/goals",
                "neither of the 2 top-level goals is primary",
                "Write .primaryGoal(...) in place of .goal(...) for the one that comes first"),
            arguments(BrokenPlans.noGoal(), "goal.primary", "strategy/goals",
                "the strategy has no goal",
                "Add .primaryGoal(id, text, g -> ...)"),
            arguments(BrokenPlans.numberInGoalAlone(), "goal.number-targeted", "goals/regulars/text",
                "goal 'regulars' names 50, but no target of its metrics does",
                "Add 50 as a target to a metric of the goal, or correct the words of the goal"),
            arguments(BrokenPlans.followersAlone(), "metric.relevant-followers", "goals/known",
                "goal 'known' is measured by the number of followers alone",
                "In goal(\"known\", ...) add a .metric(id, m -> m.kind(...)) that shows what followers do,"
                    + " such as COMMENTS"),
            arguments(BrokenPlans.leap(), "metric.realistic", "metrics/clicks/targets",
                "metric 'clicks' is to go from 160 to 1,600 by 2026-12-31, more than 3 times as much within a quarter",
                "In metric(\"clicks\", ...) correct 1,600, or spread the growth over more quarters"
                    + " with .quarterlyTargets(year, numbers)"),
            arguments(BrokenPlans.metricWithoutSource(), "metric.sourced", "metrics/clicks/source",
                "metric 'clicks' has a target, but no source to read the number from",
                "In metric(\"clicks\", ...) add .source(\"...\")"),
            arguments(BrokenPlans.moreHoursThanThereAre(), "team.capacity", "team/members/ana",
                "member 'ana' has 5 hours a week, but the week from Monday, 2026-02-02, asks for 9,"
                    + " all for tactic 'tasting'",
                "Move some to another week, say how long they take with .lasting(...), or name other owners: tasting"),
            arguments(BrokenPlans.personaNowhere(), "persona.found", "personas/parent/platforms",
                "persona 'parent' is not said to be on any platform",
                "In persona(\"parent\", ...) add .foundOn(...)"),
            arguments(BrokenPlans.tacticWithoutOwner(), "tactic.owned", "tactics/tasting/owners",
                "tactic 'tasting' has no owner",
                "In tactic(\"tasting\", ...) add .ownedBy(memberId)"),
            arguments(BrokenPlans.tacticWithoutDate(), "tactic.dated", "tactics/tasting/schedule",
                "tactic 'tasting' has no date",
                "In tactic(\"tasting\", ...) add .due(day) or .repeats(...)"),
            arguments(BrokenPlans.ongoingTactic(), "tactic.dated", "tactics/tasting/schedule",
                "tactic 'tasting' is ongoing, which is no date: say by when, how often or upon what",
                "In tactic(\"tasting\", ...) write .due(day), .repeats(...) or .repeats(whenever(...))"
                    + " in place of .repeats(ongoing())"),
            arguments(BrokenPlans.channelWithoutReason(), "channel.justified", "channels/second-blog/reason",
                "channel 'second-blog' has no reason to be there",
                "In channel(\"second-blog\", ...) add .because(\"...\")"),
            arguments(BrokenPlans.channelWithContentOnly(), "channel.justified", "channels/second-blog/reason",
                "channel 'second-blog' says what is posted there, but not why",
                "In channel(\"second-blog\", ...) add .because(\"...\")"),
            arguments(BrokenPlans.sameMessageTwice(), "id.unique",
                "positioning/messages/order-until-noon-fetch-until-eight#2/id",
                "key message 'order-until-noon-fetch-until-eight' (number 2) has the id of another key message before it",
                "Give each key message \"order-until-noon-fetch-until-eight\" an id of its own"),
            arguments(BrokenPlans.postOnUnknownChannel(), "reference.resolves", "posts/loaf/channels",
                "post 'loaf' names channel 'blgo'; did you mean 'blog'?",
                "Write \"blog\" in place of \"blgo\""),
            arguments(BrokenPlans.postSayingNoMessage(), "reference.resolves", "posts/loaf/messages",
                "post 'loaf' names key message 'home-delivery', which the plan does not have",
                "Add the key message \"home-delivery\" to the plan, or take \"home-delivery\" out of post 'loaf'"),
            arguments(BrokenPlans.dayCountedFromNothing(), "reference.resolves", "tactics/flyers/schedule",
                "tactic 'flyers' names milestone 'openning'; did you mean 'opening'?",
                "Write \"opening\" in place of \"openning\""),
            arguments(BrokenPlans.placeholderInPost(), "placeholder.left", "posts/loaf/text",
                "post 'loaf': \"[name of the loaf]\" is left in the text",
                "Write what was decided in place of \"[name of the loaf]\""),
            arguments(BrokenPlans.mixOfPromotionAlone(), "content.not-all-promotion", "strategy/mix",
                "the strategy plans nothing but promotion",
                "In the .mix(...) of the strategy give curated(...) and interaction(...) a share"),
            arguments(BrokenPlans.mixThatFallsShort(), "content.mix-adds-up", "strategy/mix",
                "the strategy has a mix that adds up to 90%",
                "In the .mix(...) of the strategy change the shares so that they add up to 100"),
            arguments(BrokenPlans.cadencesThatAddUp(), "content.posting-ceiling", "channels/counter/cadences",
                "channel 'counter' posts 7.2 times a day, all its cadences together; the ceiling is 5",
                "In channel(\"counter\", ...) lower the numbers in .posting(...), or leave one of them out"),
            arguments(BrokenPlans.tooFewPostsForTheCadence(), "content.cadence-kept", "channels/second-blog/cadences",
                "channel 'second-blog' has 1 post from 2026-01-12 to 2026-01-18, and a cadence of 2 posts a week",
                "In channel(\"second-blog\", ...) add posts where there are too few, or lower the number in"
                    + " .posting(2, PER_WEEK)"),
            arguments(BrokenPlans.nothingButPromotionInPosts(), "content.mix-kept", "channels/second-blog/mix",
                "channel 'second-blog': promotion has 25% of the mix, but 52 of 52 posts (100%)",
                "In channel(\"second-blog\", ...) change the areas of posts, or the shares in .mix(...)"),
            arguments(BrokenPlans.postsThatEndInSpring(), "content.steady", "strategy/posts",
                "the strategy has no dated post for more than 31 days: 2026-04-28 to 2026-12-31 (247 days)",
                "Add posts in that time with .post(id, text, p -> p.at(day))"),
            arguments(BrokenPlans.messageInNoPost(), "message.carried", "positioning/messages/by-hand",
                "key message 'by-hand' is said in no post",
                "Add .saying(\"by-hand\") to a post that says it"),
            arguments(BrokenPlans.reviewOnThe31st(), "schedule.month-end", "reviews/till/recurrence",
                "review 'till' falls on day 31, which 2026-02 lacks, and does not say what happens then",
                "In review(\"till\", ...) write monthlyOn(31, OR_LAST_DAY), monthlyOn(31, OR_SKIP) or"
                    + " monthlyOn(31, OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn(31)"),
            arguments(BrokenPlans.everySecondWeek(), "schedule.start-known", "tactics/tasting/schedule",
                "tactic 'tasting' repeats every 2 weeks, and nothing says from when on",
                "In tactic(\"tasting\", ...) add .from(day), with the first day, to the recurrence"),
            arguments(BrokenPlans.acceptedGapThatIsNone(), "suppression.unused", "pillars",
                "the plan accepts pillar.honesty at pillars, where nothing is found",
                "Remove .accepts(\"pillar.honesty\", \"pillars\", ...), or correct its rule or its path"),
            arguments(BrokenPlans.acceptedGapWithALastDay(), "suppression.undated", "milestones/opening",
                "the plan accepts milestone.dated at milestones/opening until 2026-01-20, but the validation has no day"
                    + " to check that against",
                "Add .asOf(day) to the validator, or take the last day out of"
                    + " .accepts(\"milestone.dated\", \"milestones/opening\", ...)"));
    }
    // spotless:on

    /** What is wrong with two elements together is found in both. */
    static Stream<Arguments> findingsInTwo() {
        return Stream.of(
                arguments(
                        BrokenPlans.twoPrimaryGoals(),
                        "goal.primary",
                        List.of(
                                "goals/orders/primary: goal 'orders' is one of 2 primary goals",
                                "goals/regulars/primary: goal 'regulars' is one of 2 primary goals")),
                arguments(
                        BrokenPlans.goalsInACycle(),
                        "goal.acyclic",
                        List.of(
                                "goals/regulars/partOf: goal 'regulars' is part of itself: regulars -> readers -> regulars",
                                "goals/readers/partOf: goal 'readers' is part of itself: readers -> regulars -> readers")),
                arguments(
                        BrokenPlans.tacticsInACycle(),
                        "tactic.acyclic",
                        List.of(
                                "tactics/tasting/dependencies: tactic 'tasting' waits for itself:"
                                        + " tasting -> invitation -> tasting",
                                "tactics/invitation/dependencies: tactic 'invitation' waits for itself:"
                                        + " invitation -> tasting -> invitation")));
    }

    @ParameterizedTest(name = "{1} at {2}: {3}")
    @MethodSource("findings")
    void eachBrokenPlanIsToldItsOneFault(Strategy plan, String rule, String path, String message, String fix) {
        List<Finding> findings = ALL.validate(plan).findings();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(List.of(
                                finding.id().value(), finding.path().toString(), finding.message(), finding.fix()))
                        .containsExactly(rule, path, message, fix));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("findingsInTwo")
    void whatIsWrongWithTwoElementsIsFoundInBoth(Strategy plan, String rule, List<String> findings) {
        assertThat(ALL.validate(plan).findings())
                .allMatch(finding -> finding.id().value().equals(rule))
                .extracting(finding -> finding.path() + ": " + finding.message())
                .isEqualTo(findings);
    }

    @Test
    void whatIsAcceptedUntilADayIsNotReportedOnThatDay() {
        assertThat(findingsAsOf(LocalDate.of(2026, 1, 20))).isEmpty();
    }

    @Test
    void whatIsAcceptedUntilADayIsReportedAgainAfterIt() {
        assertThat(findingsAsOf(LocalDate.of(2026, 1, 21)))
                .containsExactly(
                        "milestone.dated at milestones/opening/day", "suppression.expired at milestones/opening");
    }

    private static List<String> findingsAsOf(LocalDate day) {
        return ALL.asOf(day).validate(BrokenPlans.acceptedGapWithALastDay()).findings().stream()
                .map(finding -> finding.id().value() + " at " + finding.path())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"findings", "findingsInTwo"})
    void eachBrokenPlanIsListedUnderItsRule(Strategy plan, String rule) {
        assertThat(BrokenPlans.byRule().get(rule)).contains(plan);
    }

    @Test
    void everyListedPlanIsTriedHere() {
        assertThat(BrokenPlans.byRule().values().stream().mapToInt(List::size).sum())
                .isEqualTo((int) Stream.concat(findings(), findingsInTwo()).count());
    }

    @Test
    void everyRuleOfTheEssentialsHasABrokenPlan() {
        assertThat(BrokenPlans.byRule())
                .containsKeys(MethodRules.essential().ids().stream()
                        .map(id -> id.value())
                        .toArray(String[]::new));
    }

    @Test
    void theSoundPlanHasNoFinding() {
        assertThat(ALL.validate(SoundPlan.plan()).findings())
                .extracting(Finding::message)
                .isEmpty();
    }
}
