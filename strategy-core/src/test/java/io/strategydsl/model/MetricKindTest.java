package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of measures for each goal type, compared in both directions. */
class MetricKindTest {

    /** Buffer step 1, complete: each goal type with its measures, and then their sums and twins. */
    private static final Map<String, Set<String>> MEASURES = Map.ofEntries(
            Map.entry(
                    "brand-awareness",
                    Set.of(
                            "followers",
                            "reach",
                            "mentions",
                            "shares",
                            "retweets",
                            "impressions",
                            "views",
                            "name-recognition")),
            Map.entry(
                    "website-traffic", Set.of("referral-traffic", "social-share-of-traffic", "bounce-rate", "clicks")),
            Map.entry(
                    "new-leads",
                    Set.of("leads-collected", "gated-downloads", "lead-post-clicks", "lead-conversion-rate")),
            Map.entry("revenue", Set.of("sign-ups", "sales-revenue", "ad-revenue", "purchase-intent")),
            Map.entry("brand-engagement", Set.of("likes", "shares", "comments", "mentions", "replies", "engagements")),
            Map.entry(
                    "community",
                    Set.of(
                            "group-posts",
                            "group-likes",
                            "group-comments",
                            "chat-participants",
                            "tweets-per-participant",
                            "daily-active-users")),
            Map.entry(
                    "press-mentions",
                    Set.of("reach", "shares", "mentions", "influencers-talking", "industry-questions")),
            Map.entry("customer-research", Set.of("customer-conversations", "suggestions", "improvements-made")),
            Map.entry("loyalty", Set.of()),
            Map.entry("thought-leadership", Set.of()),
            Map.entry("customer-service", Set.of()));

    @Test
    void theTableKnowsEveryGoalType() {
        assertThat(ids(GoalType.catalogue())).containsExactlyInAnyOrderElementsOf(MEASURES.keySet());
    }

    @ParameterizedTest
    @MethodSource("goalTypes")
    void aGoalTypeListsTheMeasuresOfTheTable(GoalType type) {
        assertThat(ids(type.listedMetricKinds())).containsExactlyInAnyOrderElementsOf(measuresOf(type));
    }

    @ParameterizedTest
    @MethodSource("metricKinds")
    void aMeasureIsListedForTheGoalTypesOfTheTable(MetricKind kind) {
        List<String> types = GoalType.catalogue().stream()
                .filter(type -> measuresOf(type).contains(kind.id()))
                .map(GoalType::id)
                .toList();

        assertThat(ids(kind.listedFor())).isEqualTo(types);
    }

    @Test
    void mentionsAndSharesAreListedForThreeTypesAndReachForTwo() {
        assertThat(Stream.of(MetricKind.MENTIONS, MetricKind.SHARES, MetricKind.REACH))
                .extracting(kind -> kind.listedFor().size())
                .containsExactly(3, 3, 2);
    }

    @Test
    void onlyBounceRateAndResponseTimeFallWhenThingsGoWell() {
        assertThat(MetricKind.catalogue())
                .filteredOn(kind -> kind.direction() == Direction.DOWN_IS_GOOD)
                .containsExactly(MetricKind.BOUNCE_RATE, MetricKind.RESPONSE_TIME);
    }

    @Test
    void everyCataloguedMeasureHasADirection() {
        assertThat(MetricKind.catalogue()).noneMatch(kind -> kind.direction() == Direction.UNKNOWN);
    }

    @Test
    void whatCountsAttentionIsWrittenDown() {
        assertThat(MetricKind.catalogue())
                .filteredOn(MetricKind::countsAttention)
                .extracting(MetricKind::id)
                .containsExactlyInAnyOrder(
                        "followers",
                        "reach",
                        "mentions",
                        "shares",
                        "retweets",
                        "likes",
                        "group-likes",
                        "impressions",
                        "views",
                        "engagements");
    }

    @ParameterizedTest
    @MethodSource("goalTypes")
    void whatIsListedForATypeIsNoVanityUnderIt(GoalType type) {
        assertThat(type.listedMetricKinds()).noneMatch(kind -> kind.isVanityFor(type));
    }

    @ParameterizedTest
    @MethodSource("goalTypes")
    void attentionIsVanityUnderEveryTypeThatDoesNotListIt(GoalType type) {
        assertThat(MetricKind.catalogue())
                .filteredOn(kind -> kind.countsAttention() && !kind.isListedFor(type))
                .allMatch(kind -> kind.isVanityFor(type));
    }

    @Test
    void engagementIsVanityTooUnderRevenueLeadsAndTraffic() {
        assertThat(GoalType.catalogue())
                .filteredOn(MetricKind.COMMENTS::isVanityFor)
                .containsExactly(GoalType.WEBSITE_TRAFFIC, GoalType.NEW_LEADS, GoalType.REVENUE);
        assertThat(GoalType.catalogue())
                .filteredOn(MetricKind.REPLIES::isVanityFor)
                .containsExactly(GoalType.WEBSITE_TRAFFIC, GoalType.NEW_LEADS, GoalType.REVENUE);
    }

    @Test
    void sharesAreAttentionUnderRevenueLeadsAndTraffic() {
        assertThat(GoalType.catalogue())
                .filteredOn(MetricKind.SHARES::isVanityFor)
                .contains(GoalType.WEBSITE_TRAFFIC, GoalType.NEW_LEADS, GoalType.REVENUE);
    }

    @Test
    void nothingIsVanityUnderACustomType() {
        GoalType custom = GoalType.of("recruiting", "Recruiting");

        assertThat(MetricKind.catalogue()).noneMatch(kind -> kind.isVanityFor(custom));
    }

    @Test
    void aCustomKindOfMetricIsNoVanity() {
        assertThat(GoalType.catalogue()).noneMatch(MetricKind.of("waves", "Waves")::isVanityFor);
    }

    @Test
    void anOwnKindOfMetricIsListedForNothingAndHasNoDirection() {
        MetricKind own = MetricKind.of("episodes", "Episodes heard");

        assertThat(own.listedFor()).isEmpty();
        assertThat(own.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(own.countsAttention()).isFalse();
    }

    static List<GoalType> goalTypes() {
        return GoalType.catalogue();
    }

    static List<MetricKind> metricKinds() {
        return MetricKind.catalogue();
    }

    private static Set<String> measuresOf(GoalType type) {
        return MEASURES.getOrDefault(type.id(), Set.of());
    }

    private static List<String> ids(Collection<? extends CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::id).toList();
    }
}
