package io.strategydsl.benchmark;

import io.strategydsl.examples.CampfireAsGiven;
import io.strategydsl.examples.CampfireFinished;
import io.strategydsl.examples.NationalArchives;
import io.strategydsl.examples.broken.BrokenPlans;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Per;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The plans over which the floor is compared with the validator: the examples, and sound plans that lose or contradict something. */
final class FloorPlans {
    private static final List<UnaryOperator<Strategy>> LOSSES = List.of(
            plan -> plan.toBuilder().timeframe(Optional.empty()).build(),
            plan -> plan.toBuilder().calendar(Optional.empty()).build(),
            plan -> plan.toBuilder().objectives(List.of()).build(),
            plan -> plan.toBuilder().team(Optional.empty()).build(),
            plan -> plan.toBuilder().team(Team.builder().build()).build(),
            plan -> plan.toBuilder().personas(List.of()).build(),
            plan -> plan.toBuilder().goals(List.of()).build(),
            plan -> plan.toBuilder().metrics(List.of()).build(),
            plan -> plan.toBuilder().goals(List.of()).metrics(List.of()).build(),
            plan -> plan.toBuilder().tactics(List.of()).build(),
            plan -> plan.toBuilder().channels(List.of()).build(),
            plan -> plan.toBuilder().listening(Optional.empty()).build(),
            plan -> plan.toBuilder().listening(Listening.builder().build()).build(),
            plan -> plan.toBuilder().positioning(Optional.empty()).build(),
            plan -> plan.toBuilder().positioning(Positioning.builder().build()).build(),
            plan -> plan.toBuilder().pillars(Optional.empty()).build(),
            plan -> plan.toBuilder().pillars(Pillars.builder().build()).build(),
            plan -> plan.toBuilder().reviews(List.of()).build(),
            plan -> plan.toBuilder()
                    .personas(twice(plan.personas()))
                    .goals(twice(plan.goals()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(twice(plan.tactics()))
                    .metrics(twice(plan.metrics()))
                    .build(),
            plan -> plan.toBuilder().channels(twice(plan.channels())).build(),
            plan -> plan.toBuilder()
                    .personas(each(
                            plan.personas(),
                            persona -> Persona.builder(persona.id())
                                    .text("Somebody")
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> Goal.builder(goal.id())
                                    .text("Be on Facebook")
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> goal.toBuilder()
                                    .partOf(plan.goals().get(0).id())
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .metrics(each(
                            plan.metrics(),
                            metric -> Metric.builder(metric.id()).build()))
                    .build(),
            plan -> plan.toBuilder()
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder()
                                    .baseline(Optional.empty())
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder()
                                    .addTarget(new Target.ChangeBy(BigDecimal.ZERO, Plans.FIRST_DAY))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> Tactic.builder(tactic.id()).text("Do it").build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .value(1 + tactic.id().length() % 10)
                                    .complexity(3)
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .schedule(Recurring.monthlyOn(30))
                                    .accountable(Optional.empty())
                                    .owners(List.of("nobody", "somebody"))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .timeframe(Optional.empty())
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .schedule(Recurring.yearly())
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> ChannelPlan.builder(channel.id()).build()))
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> channel.toBuilder()
                                    .reason("We are where our customers are")
                                    .content("What our customers ask for")
                                    .mix(List.of())
                                    .build()))
                    .build());

    private static final List<UnaryOperator<Strategy>> CONTRADICTIONS = List.of(
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> channel.toBuilder()
                                    .platform(Platform.REDDIT)
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> channel.toBuilder()
                                    .mix(List.of(ContentShare.of(ContentArea.PROMOTION, 100)))
                                    .automation(Automation.AUTOMATIC)
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> channel.toBuilder()
                                    .mix(List.of(ContentShare.of(ContentArea.CURATED, 50)))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> goal.toBuilder().type(GoalType.REVENUE).build()))
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder()
                                    .kind(MetricKind.FOLLOWERS)
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder()
                                    .kind(MetricKind.BOUNCE_RATE)
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .team(plan.team().map(team -> team.withMaturity(Maturity.ADVANCED)))
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder().kind(MetricKind.REACH).build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .movedMetrics(List.of(plan.metrics().get(0).id()))
                                    .schedule(Schedule.once(Plans.FIRST_DAY.plusDays(
                                            tactic.dependencies().isEmpty() ? 200 : 100)))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .value(tactic.id().hashCode() % 2 == 0 ? 8 : 3)
                                    .complexity(3)
                                    .schedule(Schedule.once(
                                            Plans.FIRST_DAY.plusDays(tactic.id().hashCode() % 2 == 0 ? 90 : 30)))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> Tactic.builder(tactic.id())
                                    .text("Done")
                                    .value(1)
                                    .dependencies(List.of(tactic.id()))
                                    .status(new TacticStatus.Done(Plans.FIRST_DAY))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> Tactic.builder(tactic.id())
                                    .text("Done for now")
                                    .schedule(Recurring.weekly())
                                    .dependencies(List.of(tactic.id()))
                                    .status(new TacticStatus.Done(
                                            Plans.FIRST_DAY.plusDays(tactic.id().length() % 2 == 0 ? 100 : 1000)))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> goal.toBuilder()
                                    .text("More ____, or [number to come] visits from our group on Slack?")
                                    .primary(true)
                                    .build()))
                    .metrics(each(
                            plan.metrics(),
                            metric -> metric.toBuilder().name("Visits?").build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> goal.toBuilder()
                                    .text("Be seen where Instagrams and Slack are not, see www.reddit.example")
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .tactics(each(
                            plan.tactics(),
                            tactic -> tactic.toBuilder()
                                    .servedGoals(tactic.servedGoals().stream()
                                            .map(goal -> goal + "x")
                                            .toList())
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .goals(each(
                            plan.goals(),
                            goal -> Goal.builder(goal.id())
                                    .text("One below the other")
                                    .partOf(before(plan.goals(), goal))
                                    .build()))
                    .metrics(List.of())
                    .tactics(List.of())
                    .build(),
            plan -> plan.toBuilder()
                    .metrics(each(
                            plan.metrics(),
                            metric -> Metric.builder(metric.id())
                                    .name("Complaints")
                                    .statedDirection(Direction.DOWN_IS_GOOD)
                                    .baseline(new Baseline(BigDecimal.TEN, Optional.empty()))
                                    .targets(List.of(
                                            new Target.ValueBy(BigDecimal.ZERO, Plans.FIRST_DAY.plusDays(40)),
                                            new Target.GrowthEach(BigDecimal.TEN, Per.PER_YEAR)))
                                    .build()))
                    .build(),
            plan -> plan.toBuilder()
                    .pillars(Pillars.builder()
                            .addContact("The form on our website")
                            .confidential("We say no comment")
                            .addNovelty(new Novelty("A contest", Recurring.quarterly()))
                            .build())
                    .team(plan.team()
                            .map(team -> team.toBuilder().answering(List.of()).build()))
                    .build(),
            plan -> plan.toBuilder()
                    .addPersona(Persona.builder("nobody").text("Nobody").build())
                    .build(),
            plan -> plan.toBuilder()
                    .channels(each(
                            plan.channels(),
                            channel -> channel.toBuilder()
                                    .access(0)
                                    .resources(List.of(new Resource.Tool("A scheduler")))
                                    .build()))
                    .addPost(Post.builder("tip")
                            .text("A tip")
                            .addChannel("nowhere")
                            .schedule(Recurring.monthlyOn(31))
                            .build())
                    .addPost(Post.builder("tip")
                            .text("TBD")
                            .schedule(Recurring.weekly())
                            .build())
                    .addPost(Post.builder("dropped")
                            .schedule(Recurring.weekly())
                            .status(PostStatus.dropped("No time"))
                            .build())
                    .build(),
            plan -> withPosts(plan, Recurring.weekly(), ContentArea.PROMOTION),
            plan -> withPosts(plan, Recurring.weeklyOn(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), ContentArea.CURATED),
            plan -> withPosts(plan, Recurring.monthlyOn(1), ContentArea.OWN_EXPERTISE),
            plan -> withPosts(plan, Recurring.monthly().every(2), ContentArea.INTERACTION).toBuilder()
                    .mix(List.of(
                            ContentShare.of(ContentArea.PROMOTION, 30),
                            ContentShare.of(ContentArea.CURATED, 30),
                            ContentShare.of(ContentArea.INTERACTION, 40)))
                    .build());

    private FloorPlans() {}

    /** A post that comes again and again on every channel, and says a message beside which there is another. */
    private static Strategy withPosts(Strategy plan, Recurring recurring, ContentArea area) {
        return plan.toBuilder()
                .addPost(Post.builder("again")
                        .text("Once more")
                        .channels(plan.channels().stream().map(ChannelPlan::id).toList())
                        .schedule(recurring)
                        .area(area)
                        .addMessage("said")
                        .build())
                .positioning(Positioning.builder()
                        .oneThing("Your loaf waits for you")
                        .shouldThink("They know me there")
                        .addKeyMessage(
                                KeyMessage.builder("said").text("It waits").build())
                        .addKeyMessage(
                                KeyMessage.builder("unsaid").text("It is fresh").build())
                        .build())
                .build();
    }

    static List<Strategy> all() {
        List<Strategy> plans = new ArrayList<>(List.of(
                CampfireAsGiven.plan(),
                CampfireFinished.plan(),
                NationalArchives.plan(),
                Strategy.builder("empty").build(),
                Plans.clean(1),
                Plans.withFindings(1)));
        BrokenPlans.byRule().forEach((rule, broken) -> {
            // What a plan accepts is for the validator to judge, and no rule of the method.
            if (!rule.startsWith("suppression.")) {
                plans.addAll(broken);
            }
        });
        for (Strategy sound : List.of(CampfireFinished.plan(), NationalArchives.plan(), Plans.clean(1))) {
            for (UnaryOperator<Strategy> loss : LOSSES) {
                plans.add(loss.apply(sound));
            }
            for (UnaryOperator<Strategy> contradiction : CONTRADICTIONS) {
                plans.add(contradiction.apply(sound));
            }
            for (UnaryOperator<Strategy> change : FloorMilestonePlans.CHANGES) {
                plans.add(change.apply(sound));
            }
            for (UnaryOperator<Strategy> change : FloorContentPlans.CHANGES) {
                plans.add(change.apply(sound));
            }
        }
        return plans;
    }

    private static Optional<String> before(List<Goal> goals, Goal goal) {
        int place = goals.indexOf(goal);
        return place == 0 ? Optional.empty() : Optional.of(goals.get(place - 1).id());
    }

    private static <E> List<E> twice(List<E> elements) {
        List<E> twice = new ArrayList<>(elements);
        twice.addAll(elements);
        return twice;
    }

    private static <E> List<E> each(List<E> elements, UnaryOperator<E> change) {
        return elements.stream().map(change).toList();
    }
}
