package io.strategydsl.text.answers;

import static io.strategydsl.text.answers.TraceWords.found;
import static io.strategydsl.text.answers.TraceWords.listed;
import static io.strategydsl.text.answers.TraceWords.missing;
import static io.strategydsl.text.answers.TraceWords.named;
import static io.strategydsl.text.answers.TraceWords.seeAbove;
import static io.strategydsl.text.answers.TraceWords.someFound;
import static io.strategydsl.text.answers.TraceWords.someNamed;
import static io.strategydsl.text.answers.TraceWords.titled;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Prints the links from objectives through goals, metrics and tactics to personas. Each element is written in full
 * once.
 */
final class TowardsPersonas {
    private final StrategyIndex index;
    private final TextLines lines;
    private final TraceWords words = new TraceWords();
    private final Map<String, List<Metric>> metrics;
    private final Map<String, List<Tactic>> tactics;
    private final Map<String, List<Post>> posts;
    private final Map<String, List<Goal>> stating;
    private final Map<String, List<String>> personas = new HashMap<>();
    // Goals share the set that they inherit, so each is looked through once.
    private final IdentityHashMap<Set<String>, Set<String>> objectives = new IdentityHashMap<>();

    TowardsPersonas(StrategyIndex index, TextLines lines) {
        this.index = index;
        this.lines = lines;
        this.metrics = TraceWords.byReference(index.strategy().metrics(), index::measuredGoals);
        this.tactics = TraceWords.byReference(index.tactics(), index::servedGoals);
        this.posts = TraceWords.byReference(index.posts(), index::servedGoals);
        // A cycle is written from its first goal, so that one counts as well where it inherits.
        this.stating = TraceWords.byReference(
                index.strategy().goals(),
                goal -> isFirstOfCycle(goal) ? index.supportedObjectives(goal) : goal.supportedObjectives());
    }

    void write() {
        index.strategy().objectives().forEach(this::write);
        List<Goal> goals = index.strategy().goals().stream()
                .filter(goal -> objectives(goal).isEmpty())
                .filter(goal -> goalAbove(goal).isEmpty())
                .toList();
        List<Metric> looseMetrics = index.strategy().metrics().stream()
                .filter(metric ->
                        found(index.measuredGoals(metric), index::goal).isEmpty())
                .toList();
        List<Tactic> looseTactics = index.tactics().stream()
                .filter(tactic -> found(index.servedGoals(tactic), index::goal).isEmpty())
                .toList();
        List<Post> loosePosts = index.posts().stream()
                .filter(post -> found(index.servedGoals(post), index::goal).isEmpty())
                .toList();
        boolean loose = !looseMetrics.isEmpty() || !looseTactics.isEmpty() || !loosePosts.isEmpty();
        if (loose || !goals.isEmpty() || index.strategy().objectives().isEmpty()) {
            lines.paragraph(1, missing("objective"));
        }
        goals.forEach(goal -> writeFrom(goal, 2));
        if (loose) {
            lines.paragraph(2, missing("goal"));
            looseMetrics.forEach(metric -> write(metric, 3));
            looseTactics.forEach(tactic -> write(tactic, 3));
            loosePosts.forEach(post -> write(post, 3));
        }
    }

    private void write(Objective objective) {
        lines.hanging(1, titled(objective));
        if (index.objective(objective.id()).filter(first -> first == objective).isEmpty()) {
            lines.paragraph(3, "an earlier objective has the same id");
            return;
        }
        // Those that inherit it are written below the goal that they are a part of.
        List<Goal> goals = stating.getOrDefault(objective.id(), List.of()).stream()
                .filter(goal -> goalAbove(goal)
                        .filter(above -> objectives(above).contains(objective.id()))
                        .isEmpty())
                .toList();
        if (goals.isEmpty()) {
            lines.paragraph(2, missing("goal"));
        }
        goals.forEach(goal -> writeFrom(goal, 2));
    }

    /** Uses a stack, not recursion, so that goals can be nested to any depth. */
    private void writeFrom(Goal topmost, int topmostDepth) {
        record Step(Goal goal, int depth) {}
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(topmost, topmostDepth));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            Goal goal = step.goal();
            if (!words.isNew(goal)) {
                lines.paragraph(step.depth(), seeAbove(goal));
                continue;
            }
            lines.hanging(step.depth(), titled(goal));
            if (step.depth() > topmostDepth) {
                writeOwnObjectives(goal, step.depth() + 2);
            }
            if (index.goal(goal.id()).filter(first -> first == goal).isEmpty()) {
                lines.paragraph(step.depth() + 2, "an earlier goal has the same id");
                continue;
            }
            writeParts(goal, step.depth() + 1);
            List<Goal> below = index.subGoals(goal).stream()
                    .filter(each -> goalAbove(each).isPresent())
                    .toList();
            for (int i = below.size() - 1; i >= 0; i--) {
                steps.push(new Step(below.get(i), step.depth() + 1));
            }
        }
    }

    /** Writes the objectives of the goal if they are not those of the goal above it. */
    private void writeOwnObjectives(Goal goal, int depth) {
        Set<String> objectives = objectives(goal);
        if (objectives.isEmpty() || !goal.supportedObjectives().isEmpty()) {
            lines.paragraph(depth, named("objective", objectives));
        }
    }

    private void writeParts(Goal goal, int depth) {
        if (index.metrics(goal).isEmpty()) {
            lines.paragraph(depth, missing("metric"));
        }
        metrics.getOrDefault(goal.id(), List.of()).forEach(metric -> write(metric, depth));
        if (index.tactics(goal).isEmpty()) {
            lines.paragraph(depth, missing("tactic"));
        }
        tactics.getOrDefault(goal.id(), List.of()).forEach(tactic -> write(tactic, depth));
        posts.getOrDefault(goal.id(), List.of()).forEach(post -> write(post, depth));
    }

    private void write(Metric metric, int depth) {
        if (!words.isNew(metric)) {
            lines.paragraph(depth, seeAbove(metric));
            return;
        }
        lines.hanging(depth, titled(metric));
        if (index.metric(metric.id()).filter(first -> first == metric).isEmpty()) {
            lines.paragraph(depth + 2, "an earlier metric has the same id");
            return;
        }
        lines.paragraph(depth + 2, "moved by " + listed(TraceWords.ids(index.tactics(metric))));
    }

    private void write(Tactic tactic, int depth) {
        if (!words.isNew(tactic)) {
            lines.paragraph(depth, seeAbove(tactic));
            return;
        }
        lines.hanging(depth, titled(tactic));
        List<ChannelPlan> channels = open(tactic.channels());
        new Facts()
                .add(someNamed("owner", index.assignees(tactic).stream()))
                .add(tactic.schedule()
                        .map(schedule -> ValueWords.WHOLE.of(schedule, index))
                        .orElse(missing("date")))
                .add(named("channel", TraceWords.ids(channels)))
                .add(someNamed(
                        "persona",
                        Stream.concat(
                                channels.stream().flatMap(this::personas),
                                found(tactic.personas(), index::persona).stream())))
                .add("moves " + listed(found(tactic.movedMetrics(), index::metric)))
                .writeTo(lines, depth + 2);
    }

    private void write(Post post, int depth) {
        if (!words.isNew(post)) {
            lines.paragraph(depth, seeAbove(post));
            return;
        }
        lines.hanging(depth, titled(post));
        List<ChannelPlan> channels = open(post.channels());
        Stream<String> named =
                post.personas().stream().filter(id -> index.persona(id).isPresent());
        new Facts()
                .add(someNamed("owner", index.assignees(post).stream()))
                .add(post.schedule()
                        .map(schedule -> ValueWords.WHOLE.takingPlace(schedule, index))
                        .orElse(missing("date")))
                .add(named("channel", TraceWords.ids(channels)))
                .add(someNamed("persona", Stream.concat(named, channels.stream().flatMap(this::personas))))
                .writeTo(lines, depth + 2);
    }

    private List<ChannelPlan> open(Set<String> channels) {
        return channels.stream()
                .flatMap(id -> index.channel(id).stream())
                .filter(channel -> !channel.isClosing())
                .toList();
    }

    private Stream<String> personas(ChannelPlan channel) {
        return personas.computeIfAbsent(channel.id(), any -> someFound(channel.personas(), index::persona)).stream();
    }

    private Set<String> objectives(Goal goal) {
        return objectives.computeIfAbsent(index.supportedObjectives(goal), stated -> found(stated, index::objective));
    }

    private boolean isFirstOfCycle(Goal goal) {
        SortedSet<String> cycle = index.goalsInCycleWith(goal.id());
        return !cycle.isEmpty() && cycle.first().equals(goal.id());
    }

    /**
     * Returns the goal below which this one is printed. A cycle has no top, so the goal with its first id counts as
     * one.
     */
    private Optional<Goal> goalAbove(Goal goal) {
        return isFirstOfCycle(goal) ? Optional.empty() : index.parent(goal);
    }
}
