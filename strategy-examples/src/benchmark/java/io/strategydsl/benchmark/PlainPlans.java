package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The clean plan of {@link Plans}, by {@code new} of plain records. */
final class PlainPlans {
    private final int times;

    private PlainPlans(int times) {
        this.times = times;
    }

    /** The plan that lacks nothing, so many times 257 elements large. */
    static PlainPlan clean(int times) {
        return new PlainPlans(times).plan();
    }

    private PlainPlan plan() {
        List<PlainPlan.Objective> objectives = new ArrayList<>();
        for (int i = 0; i < Plans.OBJECTIVES * times; i++) {
            objectives.add(new PlainPlan.Objective(
                    "objective-" + i, "Win the market of " + Plans.topic(i), ObjectiveLevel.COMPANY_OBJECTIVE));
        }
        List<PlainPlan.Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < Plans.MILESTONES * times; i++) {
            milestones.add(new PlainPlan.Milestone(
                    "milestone-" + i, "The fair of the " + Plans.topic(i), Optional.of(Plans.milestoneDay(i))));
        }
        List<PlainPlan.Persona> personas = new ArrayList<>();
        for (int i = 0; i < personas(); i++) {
            personas.add(persona(i));
        }
        List<PlainPlan.Goal> goals = new ArrayList<>();
        List<PlainPlan.Metric> metrics = new ArrayList<>();
        List<PlainPlan.Tactic> tactics = new ArrayList<>();
        for (int i = 0; i < Plans.GOALS * times; i++) {
            goals.add(goal(i));
            for (int j = 0; j < Plans.METRICS_OF_A_GOAL; j++) {
                metrics.add(metric(i, j));
            }
            for (int j = 0; j < Plans.TACTICS_OF_A_GOAL; j++) {
                tactics.add(tactic(i, j));
            }
        }
        List<PlainPlan.Channel> channels = new ArrayList<>();
        List<PlainPlan.Post> posts = new ArrayList<>();
        for (int i = 0; i < Plans.CHANNELS * times; i++) {
            channels.add(channel(i));
            for (int j = 0; j < Plans.POSTS_OF_A_CHANNEL; j++) {
                posts.add(post(i, j));
            }
        }
        return new PlainPlan(
                "strategy/1",
                "benchmark",
                Optional.of("Benchmark, Inc."),
                Optional.of(new PlainPlan.Span(Plans.FIRST_DAY, LocalDate.of(Plans.YEAR, 12, 31))),
                Optional.empty(),
                Optional.of(URI.create("https://benchmark.example/calendar")),
                List.of(),
                List.of(),
                objectives,
                milestones,
                Optional.of(team()),
                personas,
                goals,
                metrics,
                tactics,
                channels,
                posts,
                Optional.of(new PlainPlan.Listening(
                        List.of("What they ask"),
                        List.of("What they praise elsewhere"),
                        List.of(),
                        Optional.of("https://benchmark.example/listening"))),
                Optional.of(new PlainPlan.Positioning(
                        Optional.of("It is done when you wake up"),
                        List.of(new PlainPlan.KeyMessage("ask", "Ask in the evening", Set.of())),
                        Optional.of("They know me"))),
                Optional.of(new PlainPlan.Pillars(
                        List.of("Somebody answers until eight"),
                        List.of("Recipes"),
                        Optional.of("We say what went wrong"),
                        Optional.empty(),
                        Optional.of("As across the counter"),
                        List.of(new PlainPlan.Novelty("A contest", monthly())))),
                List.of(new PlainPlan.Review(
                        "monthly",
                        "Look at the numbers",
                        Optional.of(Per.PER_MONTH),
                        Optional.empty(),
                        Set.of("member-0"),
                        Optional.empty(),
                        List.of())),
                List.of());
    }

    private static PlainPlan.Schedule monthly() {
        return new PlainPlan.Recurring(
                new PlainPlan.Monthly(OptionalInt.of(1)),
                MonthEnd.UNSTATED,
                OptionalInt.empty(),
                Optional.of(Plans.FIRST_DAY),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Set.of());
    }

    private static PlainPlan.Schedule on(LocalDate day) {
        return new PlainPlan.Once(day, Optional.empty());
    }

    private PlainPlan.Schedule fromMilestone(int number, Period distance) {
        return new PlainPlan.Relative(
                new PlainPlan.FromMilestone("milestone-" + number % (Plans.MILESTONES * times), distance),
                Optional.empty());
    }

    private int personas() {
        return Math.min(Plans.MAX_PERSONAS, Plans.PERSONAS * times);
    }

    private PlainPlan.Team team() {
        List<PlainPlan.Member> members = new ArrayList<>();
        for (int i = 0; i < Plans.MEMBERS * times; i++) {
            members.add(new PlainPlan.Member(
                    "member-" + i,
                    "Member " + i,
                    MemberKind.PERSON,
                    Set.of(i % 2 == 0 ? TeamFunction.CONTENT : TeamFunction.SALES),
                    false,
                    false,
                    Optional.empty()));
        }
        return new PlainPlan.Team(
                members, Optional.of("Two people read every post"), Set.of("member-0"), Optional.empty());
    }

    private static PlainPlan.Persona persona(int number) {
        return new PlainPlan.Persona(
                "persona-" + number,
                "The " + Plans.words(number),
                OptionalInt.of(number + 1),
                Optional.of("They come every week"),
                Optional.empty(),
                List.of("30 to 45"),
                List.of("Like to know who made it"),
                List.of("Read in the evening"),
                List.of("Time"),
                List.of("Closed at six"),
                Set.of(Platform.BLOG));
    }

    private PlainPlan.Goal goal(int number) {
        return new PlainPlan.Goal(
                "goal-" + number,
                "Talk with the " + Plans.topic(number),
                Optional.of(GoalType.BRAND_ENGAGEMENT),
                Set.of("objective-" + number % (Plans.OBJECTIVES * times)),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                number == 0,
                Optional.empty(),
                List.of());
    }

    private static PlainPlan.Metric metric(int goal, int index) {
        int start = 100 + index;
        return new PlainPlan.Metric(
                "metric-" + goal + "-" + index,
                Optional.of(MetricKind.COMMENTS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of("goal-" + goal),
                Optional.of(new PlainPlan.Baseline(BigDecimal.valueOf(start), Optional.empty())),
                List.of(target(start, 1), target(start, 2), target(start, 3), target(start, 4)),
                List.of(),
                Optional.of("The statistics of the blog"));
    }

    private static PlainPlan.Target target(int start, int quarter) {
        return new PlainPlan.ValueBy(
                BigDecimal.valueOf(start + 10L * quarter),
                Plans.FIRST_DAY.plusMonths(3L * quarter).minusDays(1));
    }

    private PlainPlan.Tactic tactic(int goal, int index) {
        int number = goal * Plans.TACTICS_OF_A_GOAL + index;
        return new PlainPlan.Tactic(
                "tactic-" + goal + "-" + index,
                "Publish something for the " + Plans.words(index),
                Set.of("goal-" + goal),
                Set.of("metric-" + goal + "-" + index % Plans.METRICS_OF_A_GOAL),
                Set.of(),
                Set.of("channel-" + number % (Plans.CHANNELS * times)),
                Optional.empty(),
                Set.of("member-" + number % (Plans.MEMBERS * times)),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.of(
                        index == Plans.TACTICS_OF_A_GOAL - 1
                                ? fromMilestone(goal, Period.ofWeeks(10))
                                : on(Plans.FIRST_DAY.plusDays((long) index * Plans.DAYS_BETWEEN_TACTICS))),
                index > 0 ? Set.of("tactic-" + goal + "-" + (index - 1)) : Set.of(),
                OptionalInt.of(8),
                OptionalInt.of(2 + index % 8),
                Optional.empty(),
                List.of(),
                new PlainPlan.Planned(),
                false);
    }

    private PlainPlan.Post post(int channel, int index) {
        boolean carriesOut = index % 3 == 0;
        return new PlainPlan.Post(
                "post-" + channel + "-" + index,
                "What the " + Plans.words(channel) + " say in month " + (index + 1),
                Set.of("channel-" + channel),
                Optional.of(
                        index == Plans.MONTH_OF_THE_MILESTONES
                                ? fromMilestone(channel, Period.ofWeeks(-2))
                                : on(Plans.postDay(channel, index))),
                Optional.of(Plans.POSTING_TIME),
                Optional.of(Plans.area(index)),
                Optional.of(index % 2 == 0 ? ContentFormat.IMAGE : ContentFormat.VIDEO),
                carriesOut ? Set.of() : Set.of("member-" + channel % (Plans.MEMBERS * times)),
                Set.of(),
                Set.of("persona-" + channel % personas()),
                Set.of("ask"),
                Set.of(),
                carriesOut
                        ? Optional.of(
                                "tactic-" + channel % (Plans.GOALS * times) + "-" + index % Plans.TACTICS_OF_A_GOAL)
                        : Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PlainPlan.Channel channel(int number) {
        return new PlainPlan.Channel(
                "channel-" + number,
                Optional.of(Platform.BLOG),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("The " + Plans.words(number)),
                Optional.of("What " + Plans.words(number)),
                Set.of("persona-" + number % personas()),
                Set.of("metric-" + number % (Plans.GOALS * times) + "-0"),
                Set.of("member-" + number % (Plans.MEMBERS * times)),
                List.of(new PlainPlan.Cadence(
                        1, OptionalInt.empty(), Per.PER_MONTH, 1, Optional.empty(), Optional.empty())),
                List.of(
                        new PlainPlan.Share(ContentArea.PROMOTION, BigDecimal.valueOf(20)),
                        new PlainPlan.Share(ContentArea.CURATED, BigDecimal.valueOf(40)),
                        new PlainPlan.Share(ContentArea.INTERACTION, BigDecimal.valueOf(40))),
                Optional.empty(),
                List.of(new PlainPlan.Time("3 hours a week")),
                OptionalInt.of(2),
                Optional.empty(),
                ChannelStatus.OPEN);
    }
}
