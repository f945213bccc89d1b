package io.strategydsl.properties;

import io.strategydsl.model.Amount;
import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a plan once more with other ids, in other words or with its sets in another order, and leaves everything else
 * as it is.
 *
 * @param id the new id for an id, the same in references
 * @param text the new text for a text; never asked about an empty one
 * @param sets the order in which the members of a set are stated
 */
record Rewriting(UnaryOperator<String> id, UnaryOperator<String> text, Order sets) {

    /** Puts the members of a set into an order. */
    interface Order {
        <T> List<T> of(Collection<? extends T> members);
    }

    Rewriting(UnaryOperator<String> id, UnaryOperator<String> text) {
        this(id, text, List::copyOf);
    }

    /** Says the same, with the members of each set in another order. */
    static Rewriting shufflingSets(Chance chance) {
        return new Rewriting(id -> id, text -> text, chance::shuffled);
    }

    Strategy of(Strategy plan) {
        return Strategy.builder(id.apply(plan.id()))
                .organisation(words(plan.organisation()))
                .timeframe(plan.timeframe())
                .about(words(plan.about()))
                .calendar(plan.calendar())
                .objectives(plan.objectives().stream().map(this::of).toList())
                .team(plan.team().map(this::of))
                .personas(plan.personas().stream().map(this::of).toList())
                .goals(plan.goals().stream().map(this::of).toList())
                .metrics(plan.metrics().stream().map(this::of).toList())
                .tactics(plan.tactics().stream().map(this::of).toList())
                .channels(plan.channels().stream().map(this::of).toList())
                .listening(plan.listening().map(this::of))
                .positioning(plan.positioning().map(this::of))
                .pillars(plan.pillars().map(this::of))
                .reviews(plan.reviews().stream().map(this::of).toList())
                .labels(labels(plan))
                .build();
    }

    private Objective of(Objective objective) {
        return Objective.builder(id.apply(objective.id()))
                .text(words(objective.text()))
                .level(objective.level())
                .labels(labels(objective))
                .build();
    }

    private Team of(Team team) {
        return Team.builder()
                .members(team.members().stream().map(this::of).toList())
                .policy(words(team.policy()))
                .answering(ids(team.answering()))
                .maturity(team.maturity())
                .labels(labels(team))
                .build();
    }

    private TeamMember of(TeamMember member) {
        return TeamMember.builder(id.apply(member.id()))
                .name(words(member.name()))
                .kind(member.kind())
                .functions(sets.of(member.functions()))
                .outside(member.outside())
                .canPost(member.canPost())
                .labels(labels(member))
                .build();
    }

    private Persona of(Persona persona) {
        return Persona.builder(id.apply(persona.id()))
                .text(words(persona.text()))
                .priority(persona.priority())
                .reason(words(persona.reason()))
                .relation(words(persona.relation()))
                .demographics(words(persona.demographics()))
                .psychographics(words(persona.psychographics()))
                .behaviours(words(persona.behaviours()))
                .values(words(persona.values()))
                .challenges(words(persona.challenges()))
                .platforms(sets.of(persona.platforms()))
                .labels(labels(persona))
                .build();
    }

    private Goal of(Goal goal) {
        return Goal.builder(id.apply(goal.id()))
                .text(words(goal.text()))
                .type(goal.type())
                .supportedObjectives(ids(goal.supportedObjectives()))
                .owners(ids(goal.owners()))
                .primary(goal.primary())
                .partOf(goal.partOf().map(id))
                .labels(labels(goal))
                .build();
    }

    private Metric of(Metric metric) {
        return Metric.builder(id.apply(metric.id()))
                .kind(metric.kind())
                .name(words(metric.name()))
                .unit(words(metric.unit()))
                .statedDirection(metric.statedDirection())
                .measuredGoals(ids(metric.measuredGoals()))
                .baseline(metric.baseline())
                .targets(metric.targets().stream()
                        .map(target -> target instanceof Target.Undecided undecided
                                ? new Target.Undecided(words(undecided.words()))
                                : target)
                        .toList())
                .observations(metric.observations())
                .source(words(metric.source()))
                .labels(labels(metric))
                .build();
    }

    private Tactic of(Tactic tactic) {
        return Tactic.builder(id.apply(tactic.id()))
                .text(words(tactic.text()))
                .servedGoals(ids(tactic.servedGoals()))
                .movedMetrics(ids(tactic.movedMetrics()))
                .channels(ids(tactic.channels()))
                .amount(tactic.amount().map(amount -> new Amount(amount.number(), words(amount.unit()))))
                .owners(ids(tactic.owners()))
                .accountable(tactic.accountable().map(id))
                .helpers(ids(tactic.helpers()))
                .approvers(ids(tactic.approvers()))
                .schedule(tactic.schedule().map(this::of))
                .dependencies(ids(tactic.dependencies()))
                .value(tactic.value())
                .complexity(tactic.complexity())
                .resources(tactic.resources().stream().map(this::of).toList())
                .status(
                        tactic.status() instanceof TacticStatus.Dropped dropped
                                ? TacticStatus.dropped(dropped.day(), words(dropped.reason()))
                                : tactic.status())
                .somethingNew(tactic.somethingNew())
                .labels(labels(tactic))
                .build();
    }

    private ChannelPlan of(ChannelPlan channel) {
        return ChannelPlan.builder(id.apply(channel.id()))
                .platform(channel.platform())
                .reason(words(channel.reason()))
                .content(words(channel.content()))
                .personas(ids(channel.personas()))
                .metrics(ids(channel.metrics()))
                .owners(ids(channel.owners()))
                .cadence(channel.cadence())
                .mix(channel.mix())
                .calendar(channel.calendar())
                .entries(channel.entries().stream().map(this::of).toList())
                .resources(channel.resources().stream().map(this::of).toList())
                .access(channel.access())
                .automation(channel.automation())
                .status(channel.status())
                .labels(labels(channel))
                .build();
    }

    private CalendarEntry of(CalendarEntry entry) {
        return CalendarEntry.builder(words(entry.text()), of(entry.schedule()))
                .area(entry.area())
                .somethingNew(entry.somethingNew())
                .build();
    }

    private Listening of(Listening listening) {
        return Listening.builder()
                .audience(words(listening.audience()))
                .competitors(words(listening.competitors()))
                .topics(words(listening.topics()))
                .dashboard(words(listening.dashboard()))
                .labels(labels(listening))
                .build();
    }

    private Positioning of(Positioning positioning) {
        return Positioning.builder()
                .oneThing(words(positioning.oneThing()))
                .keyMessages(words(positioning.keyMessages()))
                .shouldThink(words(positioning.shouldThink()))
                .labels(labels(positioning))
                .build();
    }

    private Pillars of(Pillars pillars) {
        return Pillars.builder()
                .contacts(words(pillars.contacts()))
                .gifts(words(pillars.gifts()))
                .afterMistake(words(pillars.afterMistake()))
                .confidential(words(pillars.confidential()))
                .voice(words(pillars.voice()))
                .novelties(pillars.novelties().stream()
                        .map(novelty -> new Novelty(words(novelty.text()), of(novelty.schedule())))
                        .toList())
                .labels(labels(pillars))
                .build();
    }

    private Review of(Review review) {
        return Review.builder(id.apply(review.id()))
                .text(words(review.text()))
                .rhythm(review.rhythm())
                .attendees(ids(review.attendees()))
                .next(review.next())
                .held(review.held().stream()
                        .map(held -> new HeldReview(held.day(), words(held.notes())))
                        .toList())
                .labels(labels(review))
                .build();
    }

    private Schedule of(Schedule schedule) {
        return schedule instanceof Schedule.Triggered triggered
                ? Schedule.whenever(words(triggered.trigger()))
                : schedule;
    }

    private Resource of(Resource resource) {
        if (resource instanceof Resource.People people) {
            return new Resource.People(words(people.text()));
        }
        if (resource instanceof Resource.Time time) {
            return new Resource.Time(words(time.text()));
        }
        if (resource instanceof Resource.Tool tool) {
            return new Resource.Tool(words(tool.text()));
        }
        Resource.Money money = (Resource.Money) resource;
        return new Resource.Money(money.amount(), money.currency(), words(money.text()));
    }

    private List<String> ids(Collection<String> ids) {
        return sets.of(ids).stream().map(id).toList();
    }

    private Map<String, String> labels(Element element) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String key : sets.of(element.labels().keySet())) {
            labels.put(key, element.labels().getOrDefault(key, ""));
        }
        return labels;
    }

    private List<String> words(Collection<String> texts) {
        return texts.stream().map(this::words).toList();
    }

    private Optional<String> words(Optional<String> words) {
        return words.map(this::words);
    }

    private String words(String words) {
        return words.isEmpty() ? words : text.apply(words);
    }
}
