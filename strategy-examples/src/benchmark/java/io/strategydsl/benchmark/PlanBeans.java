package io.strategydsl.benchmark;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the beans of a plan, with the index that they share. */
final class PlanBeans {
    private final FloorIndex index;
    private final Map<String, Integer> seen = new HashMap<>();

    private PlanBeans(Strategy strategy) {
        this.index = new FloorIndex(strategy);
    }

    static PlanBean of(Strategy strategy) {
        return new PlanBeans(strategy).plan(strategy);
    }

    private PlanBean plan(Strategy strategy) {
        List<PlanBean.Part> parts = new ArrayList<>();
        strategy.listening().ifPresent(listening -> parts.add(part(listening)));
        strategy.positioning().ifPresent(positioning -> parts.add(part(positioning)));
        strategy.pillars().ifPresent(pillars -> parts.add(part(pillars)));
        return new PlanBean(
                index,
                texts(strategy),
                strategy.timeframe().orElse(null),
                strategy.objectives().stream()
                        .map(objective -> new PlanBean.Worded(
                                occurrence("objectives", objective.id()), objective.text(), List.of(objective.text())))
                        .toList(),
                strategy.milestones().stream().map(this::milestone).toList(),
                strategy.team().map(this::team),
                strategy.members().stream()
                        .map(member -> new PlanBean.Named(occurrence("members", member.id()), List.of(member.name())))
                        .toList(),
                strategy.personas().stream().map(this::persona).toList(),
                strategy.goals().stream().map(this::goal).toList(),
                strategy.metrics().stream().map(this::metric).toList(),
                strategy.tactics().stream()
                        .map(this::tactic)
                        .filter(bean -> !bean.tactic().isDropped())
                        .toList(),
                strategy.channels().stream()
                        .filter(channel -> occurrence("channels", channel.id()) > 0 && !channel.isClosing())
                        .map(this::channel)
                        .toList(),
                strategy.posts().stream()
                        .filter(post -> occurrence("posts", post.id()) > 0 && !post.isDropped())
                        .map(this::post)
                        .toList(),
                parts,
                strategy.keyMessages().stream().map(this::keyMessage).toList(),
                strategy.reviews().stream().map(this::review).toList());
    }

    private int occurrence(String section, String id) {
        return index.anyRepeated ? seen.merge(section + "/" + id, 1, Integer::sum) : 1;
    }

    private static List<String> texts(Strategy strategy) {
        List<String> texts = texts(strategy.organisation(), strategy.about());
        addResources(texts, strategy.resources());
        for (AcceptedGap gap : strategy.acceptedGaps()) {
            texts.add(gap.reason());
        }
        return texts;
    }

    private PlanBean.MilestoneBean milestone(Milestone milestone) {
        int occurrence = occurrence("milestones", milestone.id());
        boolean dated = milestone.day().isPresent()
                || occurrence > 1
                || !index.countedFrom().contains(milestone.id());
        return new PlanBean.MilestoneBean(occurrence, dated, List.of(milestone.name()));
    }

    private PlanBean.Referring team(Team team) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "answering", team.answering(), index.members);
        return new PlanBean.Referring(1, texts(team.policy()), unresolved);
    }

    private PlanBean.Named persona(Persona persona) {
        List<String> texts = texts(persona.reason(), persona.relation());
        texts.add(persona.text());
        texts.addAll(persona.demographics());
        texts.addAll(persona.psychographics());
        texts.addAll(persona.behaviours());
        texts.addAll(persona.values());
        texts.addAll(persona.challenges());
        return new PlanBean.Named(occurrence("personas", persona.id()), texts);
    }

    private PlanBean.GoalBean goal(Goal goal) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "supportedObjectives", goal.supportedObjectives(), index.objectives);
        unresolved(unresolved, "owners", goal.owners(), index.members);
        unresolved(unresolved, "accountable", goal.accountable(), index.members);
        unresolved(unresolved, "helpers", goal.helpers(), index.members);
        unresolved(unresolved, "approvers", goal.approvers(), index.members);
        unresolved(unresolved, "partOf", goal.partOf(), index.goals);
        List<String> texts = new ArrayList<>();
        texts.add(goal.text());
        addResources(texts, goal.resources());
        return new PlanBean.GoalBean(
                occurrence("goals", goal.id()), goal.text(), goal.primary(), index, texts, unresolved);
    }

    private PlanBean.MetricBean metric(Metric metric) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "measuredGoals", metric.measuredGoals(), index.goals);
        for (int i = 0; i < metric.targets().size(); i++) {
            RelativeDay day = FloorMilestones.day(metric.targets().get(i));
            if (day != null && FloorReferences.isUnknown(day, index)) {
                unresolved.add("targets[" + i + "]");
            }
        }
        return new PlanBean.MetricBean(
                occurrence("metrics", metric.id()),
                metric.name().orElse(null),
                texts(metric.name(), metric.unit(), metric.source()),
                metric.targets(),
                unresolved);
    }

    private PlanBean.TacticBean tactic(Tactic tactic) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "servedGoals", tactic.servedGoals(), index.goals);
        unresolved(unresolved, "movedMetrics", tactic.movedMetrics(), index.metrics);
        unresolved(unresolved, "personas", tactic.personas(), index.personas);
        unresolved(unresolved, "channels", tactic.channels(), index.channels);
        unresolved(unresolved, "owners", tactic.owners(), index.members);
        unresolved(unresolved, "accountable", tactic.accountable(), index.members);
        unresolved(unresolved, "helpers", tactic.helpers(), index.members);
        unresolved(unresolved, "approvers", tactic.approvers(), index.members);
        unresolved(unresolved, "dependencies", tactic.dependencies(), index.tactics);
        tactic.schedule().ifPresent(schedule -> unresolved(unresolved, "schedule", schedule));
        List<String> texts = new ArrayList<>();
        texts.add(tactic.text());
        tactic.amount().ifPresent(amount -> texts.add(amount.unit()));
        tactic.schedule().ifPresent(schedule -> addTrigger(texts, schedule));
        addResources(texts, tactic.resources());
        boolean over = FloorDays.isOver(tactic, index.strategy);
        return new PlanBean.TacticBean(
                tactic,
                over,
                occurrence("tactics", tactic.id()),
                tactic.text(),
                over
                                && tactic.status() instanceof TacticStatus.Done done
                                && done.day().isPresent()
                        ? Schedule.once(done.day().get())
                        : tactic.schedule().orElse(null),
                index,
                texts,
                unresolved);
    }

    private PlanBean.ChannelBean channel(ChannelPlan channel) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "personas", channel.personas(), index.personas);
        unresolved(unresolved, "metrics", channel.metrics(), index.metrics);
        unresolved(unresolved, "owners", channel.owners(), index.members);
        List<String> texts = texts(channel.account(), channel.profile(), channel.reason(), channel.content());
        addResources(texts, channel.resources());
        return new PlanBean.ChannelBean(
                seen.getOrDefault("channels/" + channel.id(), 1),
                channel.platform().orElse(null),
                channel.reason().orElse(null),
                texts,
                unresolved);
    }

    private PlanBean.Referring post(Post post) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "channels", post.channels(), index.channels);
        unresolved(unresolved, "owners", post.owners(), index.members);
        unresolved(unresolved, "approvers", post.approvers(), index.members);
        unresolved(unresolved, "personas", post.personas(), index.personas);
        unresolved(unresolved, "messages", post.messages(), index.keyMessages);
        unresolved(unresolved, "servedGoals", post.servedGoals(), index.goals);
        unresolved(unresolved, "tactic", post.tactic(), index.tactics);
        List<String> texts = new ArrayList<>();
        texts.add(post.text());
        if (post.schedule().isPresent()) {
            addTrigger(texts, post.schedule().get());
            unresolved(unresolved, "schedule", post.schedule().get());
        }
        return new PlanBean.Referring(seen.getOrDefault("posts/" + post.id(), 1), texts, unresolved);
    }

    private PlanBean.Referring keyMessage(KeyMessage message) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "personas", message.personas(), index.personas);
        return new PlanBean.Referring(
                occurrence("positioning/messages", message.id()), List.of(message.text()), unresolved);
    }

    private PlanBean.Referring review(Review review) {
        List<String> unresolved = new ArrayList<>();
        unresolved(unresolved, "attendees", review.attendees(), index.members);
        List<String> texts = new ArrayList<>();
        texts.add(review.text());
        for (HeldReview held : review.held()) {
            held.notes().ifPresent(texts::add);
        }
        return new PlanBean.Referring(occurrence("reviews", review.id()), texts, unresolved);
    }

    private static PlanBean.Part part(Listening listening) {
        List<String> texts = texts(listening.dashboard());
        texts.addAll(listening.audience());
        texts.addAll(listening.competitors());
        texts.addAll(listening.topics());
        return new PlanBean.Part(texts, List.of());
    }

    private static PlanBean.Part part(Positioning positioning) {
        List<String> texts = texts(positioning.oneThing(), positioning.shouldThink());
        return new PlanBean.Part(texts, List.of());
    }

    private PlanBean.Part part(Pillars pillars) {
        List<String> unresolved = new ArrayList<>();
        List<String> texts = texts(pillars.afterMistake(), pillars.confidential(), pillars.voice());
        texts.addAll(pillars.contacts());
        texts.addAll(pillars.gifts());
        for (int i = 0; i < pillars.novelties().size(); i++) {
            Novelty novelty = pillars.novelties().get(i);
            texts.add(novelty.text());
            addTrigger(texts, novelty.schedule());
            unresolved(unresolved, "novelties[" + i + "]", novelty.schedule());
        }
        return new PlanBean.Part(texts, unresolved);
    }

    @SafeVarargs
    private static List<String> texts(Optional<String>... texts) {
        List<String> stated = new ArrayList<>();
        for (Optional<String> text : texts) {
            text.ifPresent(stated::add);
        }
        return stated;
    }

    private static void addResources(List<String> texts, List<Resource> resources) {
        for (Resource resource : resources) {
            // Hours are no words that anybody wrote.
            if (!(resource instanceof Resource.Hours)) {
                texts.add(resource.text());
            }
        }
    }

    private static void addTrigger(List<String> texts, Schedule schedule) {
        if (schedule instanceof Schedule.Triggered triggered) {
            texts.add(triggered.trigger());
        }
    }

    private void unresolved(Collection<String> unresolved, String attribute, Schedule schedule) {
        if (schedule instanceof Schedule.Relative relative && FloorReferences.isUnknown(relative.day(), index)) {
            unresolved.add(attribute + "[" + relative.day().milestone() + "]");
        }
    }

    private static void unresolved(
            Collection<String> unresolved, String attribute, Set<String> ids, Map<String, ?> known) {
        for (String id : ids) {
            if (!known.containsKey(id)) {
                // With the id, since Hibernate Validator tells violations of the same words only once.
                unresolved.add(attribute + "[" + id + "]");
            }
        }
    }

    private static void unresolved(
            Collection<String> unresolved, String attribute, Optional<String> id, Map<String, ?> known) {
        if (id.isPresent() && !known.containsKey(id.get())) {
            unresolved.add(attribute + "[" + id.get() + "]");
        }
    }
}
