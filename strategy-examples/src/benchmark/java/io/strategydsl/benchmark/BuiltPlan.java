package io.strategydsl.benchmark;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Per;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostBuilder;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticBuilder;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamBuilder;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.time.Year;
import java.util.List;

/** The clean plan of 257 elements by the builders of the model. */
final class BuiltPlan {

    private BuiltPlan() {}

    static Strategy plan() {
        StrategyBuilder plan = Strategy.builder("benchmark")
                .organisation("Benchmark, Inc.")
                .timeframe(Timeframe.of(Year.of(Plans.YEAR)))
                .calendar(URI.create("https://benchmark.example/calendar"))
                .listening(Listening.builder()
                        .addAudience("What they ask")
                        .addCompetitor("What they praise elsewhere")
                        .dashboard("https://benchmark.example/listening")
                        .build())
                .positioning(Positioning.builder()
                        .oneThing("It is done when you wake up")
                        .addKeyMessage(KeyMessage.builder("ask")
                                .text("Ask in the evening")
                                .build())
                        .shouldThink("They know me")
                        .build())
                .pillars(Pillars.builder()
                        .addContact("Somebody answers until eight")
                        .addGift("Recipes")
                        .afterMistake("We say what went wrong")
                        .voice("As across the counter")
                        .addNovelty(
                                new Novelty("A contest", Recurring.monthlyOn(1).from(Plans.FIRST_DAY)))
                        .build())
                .team(team())
                .addReview(Review.builder("monthly")
                        .text("Look at the numbers")
                        .rhythm(Per.PER_MONTH)
                        .addAttendee("member-0")
                        .build());
        for (int i = 0; i < Plans.OBJECTIVES; i++) {
            plan.addObjective(Objective.builder("objective-" + i)
                    .text("Win the market of " + Plans.topic(i))
                    .build());
        }
        for (int i = 0; i < Plans.MILESTONES; i++) {
            plan.addMilestone(Milestone.builder("milestone-" + i)
                    .name("The fair of the " + Plans.topic(i))
                    .day(Plans.milestoneDay(i))
                    .build());
        }
        for (int i = 0; i < Plans.PERSONAS; i++) {
            plan.addPersona(persona(i));
        }
        for (int i = 0; i < Plans.GOALS; i++) {
            addGoal(i, plan);
        }
        for (int i = 0; i < Plans.CHANNELS; i++) {
            plan.addChannel(channel(i));
            for (int j = 0; j < Plans.POSTS_OF_A_CHANNEL; j++) {
                plan.addPost(post(i, j));
            }
        }
        return plan.build();
    }

    private static Team team() {
        TeamBuilder team = Team.builder();
        for (int i = 0; i < Plans.MEMBERS; i++) {
            team.addMember(TeamMember.builder("member-" + i)
                    .name("Member " + i)
                    .addFunction(i % 2 == 0 ? TeamFunction.CONTENT : TeamFunction.SALES)
                    .build());
        }
        return team.policy("Two people read every post")
                .addAnswering("member-0")
                .build();
    }

    private static Persona persona(int number) {
        return Persona.builder("persona-" + number)
                .text("The " + Plans.words(number))
                .priority(number + 1)
                .reason("They come every week")
                .addDemographic("30 to 45")
                .addPsychographic("Like to know who made it")
                .addBehaviour("Read in the evening")
                .addValue("Time")
                .addChallenge("Closed at six")
                .addPlatform(Platform.BLOG)
                .build();
    }

    private static void addGoal(int number, StrategyBuilder plan) {
        plan.addGoal(Goal.builder("goal-" + number)
                .text("Talk with the " + Plans.topic(number))
                .primary(number == 0)
                .type(GoalType.BRAND_ENGAGEMENT)
                .addSupportedObjective("objective-" + number % Plans.OBJECTIVES)
                .build());
        for (int i = 0; i < Plans.METRICS_OF_A_GOAL; i++) {
            plan.addMetric(metric(number, i));
        }
        for (int i = 0; i < Plans.TACTICS_OF_A_GOAL; i++) {
            plan.addTactic(tactic(number, i));
        }
    }

    private static Metric metric(int goal, int index) {
        int start = 100 + index;
        return Metric.builder("metric-" + goal + "-" + index)
                .kind(MetricKind.COMMENTS)
                .source("The statistics of the blog")
                .addMeasuredGoal("goal-" + goal)
                .baseline(Baseline.atStart(BigDecimal.valueOf(start)))
                .targets(List.of(target(start, 1), target(start, 2), target(start, 3), target(start, 4)))
                .build();
    }

    private static Target target(int start, int quarter) {
        return new Target.ValueBy(
                BigDecimal.valueOf(start + 10L * quarter),
                Plans.FIRST_DAY.plusMonths(3L * quarter).minusDays(1));
    }

    private static Tactic tactic(int goal, int index) {
        int number = goal * Plans.TACTICS_OF_A_GOAL + index;
        TacticBuilder tactic = Tactic.builder("tactic-" + goal + "-" + index)
                .text("Publish something for the " + Plans.words(index))
                .addServedGoal("goal-" + goal)
                .schedule(
                        index == Plans.TACTICS_OF_A_GOAL - 1
                                ? Schedule.relative(
                                        RelativeDay.after("milestone-" + goal % Plans.MILESTONES, Period.ofWeeks(10)))
                                : Schedule.once(Plans.FIRST_DAY.plusDays((long) index * Plans.DAYS_BETWEEN_TACTICS)))
                .addChannel("channel-" + number % Plans.CHANNELS)
                .addMovedMetric("metric-" + goal + "-" + index % Plans.METRICS_OF_A_GOAL)
                .value(8)
                .complexity(2 + index % 8)
                .addOwner("member-" + number % Plans.MEMBERS);
        if (index > 0) {
            tactic.addDependency("tactic-" + goal + "-" + (index - 1));
        }
        return tactic.build();
    }

    private static ChannelPlan channel(int number) {
        return ChannelPlan.builder("channel-" + number)
                .platform(Platform.BLOG)
                .reason("The " + Plans.words(number))
                .content("What " + Plans.words(number))
                .addPersona("persona-" + number % Plans.PERSONAS)
                .addMetric("metric-" + number % Plans.GOALS + "-0")
                .addOwner("member-" + number % Plans.MEMBERS)
                .access(2)
                .addCadence(new Cadence(1, Per.PER_MONTH))
                .mix(List.of(
                        ContentShare.of(ContentArea.PROMOTION, 20),
                        ContentShare.of(ContentArea.CURATED, 40),
                        ContentShare.of(ContentArea.INTERACTION, 40)))
                .addResource(new Resource.Time("3 hours a week"))
                .status(ChannelStatus.OPEN)
                .build();
    }

    private static Post post(int channel, int index) {
        PostBuilder post = Post.builder("post-" + channel + "-" + index)
                .text("What the " + Plans.words(channel) + " say in month " + (index + 1))
                .addChannel("channel-" + channel)
                .schedule(
                        index == Plans.MONTH_OF_THE_MILESTONES
                                ? Schedule.relative(RelativeDay.before(
                                        "milestone-" + channel % Plans.MILESTONES, Period.ofWeeks(2)))
                                : Schedule.once(Plans.postDay(channel, index)))
                .time(Plans.POSTING_TIME)
                .area(Plans.area(index))
                .format(index % 2 == 0 ? ContentFormat.IMAGE : ContentFormat.VIDEO)
                .addPersona("persona-" + channel % Plans.PERSONAS)
                .addMessage("ask");
        if (index % 3 == 0) {
            post.tactic("tactic-" + channel % Plans.GOALS + "-" + index % Plans.TACTICS_OF_A_GOAL);
        } else {
            post.addOwner("member-" + channel % Plans.MEMBERS);
        }
        return post.build();
    }
}
