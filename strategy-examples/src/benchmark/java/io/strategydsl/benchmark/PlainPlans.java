package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
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

/** The clean plan of 257 elements by {@code new} of plain records. */
final class PlainPlans {

    private PlainPlans() {}

    static PlainPlan plan() {
        return plan(1);
    }

    /** So many times the same elements, whose ids repeat: records do not mind. */
    static PlainPlan plan(int times) {
        List<PlainPlan.Objective> objectives = new ArrayList<>();
        for (int i = 0; i < Plans.OBJECTIVES; i++) {
            objectives.add(new PlainPlan.Objective(
                    "objective-" + i, "Win the market of " + Plans.topic(i), ObjectiveLevel.COMPANY_OBJECTIVE));
        }
        List<PlainPlan.Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < Plans.MILESTONES; i++) {
            milestones.add(new PlainPlan.Milestone(
                    "milestone-" + i, "The fair of the " + Plans.topic(i), Optional.of(Plans.milestoneDay(i))));
        }
        List<PlainPlan.Persona> personas = new ArrayList<>();
        for (int i = 0; i < Plans.PERSONAS; i++) {
            personas.add(persona(i));
        }
        List<PlainPlan.Goal> goals = new ArrayList<>();
        List<PlainPlan.Metric> metrics = new ArrayList<>();
        List<PlainPlan.Tactic> tactics = new ArrayList<>();
        for (int i = 0; i < Plans.GOALS; i++) {
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
        for (int i = 0; i < Plans.CHANNELS; i++) {
            channels.add(channel(i));
            for (int j = 0; j < Plans.POSTS_OF_A_CHANNEL; j++) {
                posts.add(post(i, j));
            }
        }
        return new PlainPlan(
                "benchmark",
                Optional.of("Benchmark, Inc."),
                Optional.of(new PlainPlan.Span(Plans.FIRST_DAY, LocalDate.of(Plans.YEAR, 12, 31))),
                Optional.empty(),
                Optional.of(URI.create("https://benchmark.example/calendar")),
                repeated(objectives, times),
                repeated(milestones, times),
                Optional.of(team()),
                repeated(personas, times),
                repeated(goals, times),
                repeated(metrics, times),
                repeated(tactics, times),
                repeated(channels, times),
                repeated(posts, times),
                Optional.of(new PlainPlan.Listening(
                        List.of("What they ask"),
                        List.of("What they praise elsewhere"),
                        List.of(),
                        Optional.of("https://benchmark.example/listening"))),
                Optional.of(new PlainPlan.Positioning(
                        Optional.of("It is done when you wake up"),
                        List.of("Ask in the evening"),
                        Optional.of("They know me"))),
                Optional.of(new PlainPlan.Pillars(
                        List.of("Somebody answers until eight"),
                        List.of("Recipes"),
                        Optional.of("We say what went wrong"),
                        Optional.empty(),
                        Optional.of("As across the counter"),
                        List.of(new PlainPlan.Novelty("A contest", 1, Plans.FIRST_DAY)))),
                List.of(new PlainPlan.Review(
                        "monthly", "Look at the numbers", Optional.of(Per.PER_MONTH), Set.of("member-0"), List.of())));
    }

    private static <T> List<T> repeated(List<T> elements, int times) {
        if (times == 1) {
            return elements;
        }
        List<T> all = new ArrayList<>(elements.size() * times);
        for (int i = 0; i < times; i++) {
            all.addAll(elements);
        }
        return all;
    }

    private static PlainPlan.Team team() {
        List<PlainPlan.Member> members = new ArrayList<>();
        for (int i = 0; i < Plans.MEMBERS; i++) {
            members.add(new PlainPlan.Member(
                    "member-" + i,
                    "Member " + i,
                    MemberKind.PERSON,
                    Set.of(i % 2 == 0 ? TeamFunction.CONTENT : TeamFunction.SALES),
                    false,
                    false));
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

    private static PlainPlan.Goal goal(int number) {
        return new PlainPlan.Goal(
                "goal-" + number,
                "Talk with the " + Plans.topic(number),
                Optional.of(GoalType.BRAND_ENGAGEMENT),
                Set.of("objective-" + number % Plans.OBJECTIVES),
                Set.of(),
                number == 0,
                Optional.empty());
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
        return new PlainPlan.Target(
                BigDecimal.valueOf(start + 10L * quarter),
                Plans.FIRST_DAY.plusMonths(3L * quarter).minusDays(1));
    }

    private static PlainPlan.Tactic tactic(int goal, int index) {
        int number = goal * Plans.TACTICS_OF_A_GOAL + index;
        return new PlainPlan.Tactic(
                "tactic-" + goal + "-" + index,
                "Publish something for the " + Plans.words(index),
                Set.of("goal-" + goal),
                Set.of("metric-" + goal + "-" + index % Plans.METRICS_OF_A_GOAL),
                Set.of("channel-" + number % Plans.CHANNELS),
                Optional.empty(),
                Set.of("member-" + number % Plans.MEMBERS),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.of(
                        index == Plans.TACTICS_OF_A_GOAL - 1
                                ? new PlainPlan.From("milestone-" + goal % Plans.MILESTONES, Period.ofWeeks(10))
                                : new PlainPlan.Day(
                                        Plans.FIRST_DAY.plusDays((long) index * Plans.DAYS_BETWEEN_TACTICS))),
                index > 0 ? Set.of("tactic-" + goal + "-" + (index - 1)) : Set.of(),
                OptionalInt.of(8),
                OptionalInt.of(2 + index % 8),
                List.of(),
                "planned",
                false);
    }

    private static PlainPlan.Post post(int channel, int index) {
        boolean carriesOut = index % 3 == 0;
        return new PlainPlan.Post(
                "post-" + channel + "-" + index,
                "What the " + Plans.words(channel) + " say in month " + (index + 1),
                Set.of("channel-" + channel),
                Optional.of(
                        index == Plans.MONTH_OF_THE_MILESTONES
                                ? new PlainPlan.From("milestone-" + channel % Plans.MILESTONES, Period.ofWeeks(-2))
                                : new PlainPlan.Day(Plans.postDay(channel, index))),
                Optional.of(Plans.POSTING_TIME),
                Optional.of(Plans.area(index)),
                Optional.of(index % 2 == 0 ? ContentFormat.IMAGE : ContentFormat.VIDEO),
                carriesOut ? Set.of() : Set.of("member-" + channel % Plans.MEMBERS),
                Set.of(),
                Set.of("persona-" + channel % Plans.PERSONAS),
                Set.of("ask"),
                Set.of(),
                carriesOut
                        ? Optional.of("tactic-" + channel % Plans.GOALS + "-" + index % Plans.TACTICS_OF_A_GOAL)
                        : Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static PlainPlan.Channel channel(int number) {
        return new PlainPlan.Channel(
                "channel-" + number,
                Optional.of(Platform.BLOG),
                Optional.of("The " + Plans.words(number)),
                Optional.of("What " + Plans.words(number)),
                Set.of("persona-" + number % Plans.PERSONAS),
                Set.of("metric-" + number % Plans.GOALS + "-0"),
                Set.of("member-" + number % Plans.MEMBERS),
                Optional.of(new PlainPlan.Cadence(1, Per.PER_MONTH)),
                List.of(
                        new PlainPlan.Share(ContentArea.PROMOTION, BigDecimal.valueOf(20)),
                        new PlainPlan.Share(ContentArea.CURATED, BigDecimal.valueOf(40)),
                        new PlainPlan.Share(ContentArea.INTERACTION, BigDecimal.valueOf(40))),
                Optional.empty(),
                List.of(),
                List.of("3 hours a week"),
                OptionalInt.of(2),
                Optional.empty(),
                ChannelStatus.OPEN);
    }
}
