package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The objectives, and below them the goals, each with its metrics and tactics in a line each. */
final class GoalsPart {
    private final BriefPlan plan;
    private final BriefWords words;
    private final Entries entries;
    // What names the goal itself: that of the goals below it stands there.
    private final Map<String, List<Goal>> supporting;
    private final Map<String, List<Metric>> measuring;
    private final Map<String, List<Tactic>> serving;

    private GoalsPart(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
        this.entries = new Entries(plan);
        this.supporting = byReference(plan.strategy().goals(), Goal::supportedObjectives);
        this.measuring = byReference(plan.strategy().metrics(), plan.index()::measuredGoals);
        this.serving = byReference(plan.strategy().tactics(), plan.index()::servedGoals);
    }

    private static <E> Map<String, List<E>> byReference(List<E> elements, Function<E, Set<String>> references) {
        Map<String, List<E>> byReference = new HashMap<>();
        for (E element : elements) {
            references
                    .apply(element)
                    .forEach(id -> byReference
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(element));
        }
        return byReference;
    }

    static Optional<Part> of(BriefPlan plan, Pictures pictures) {
        Strategy strategy = plan.strategy();
        if (strategy.objectives().isEmpty() && strategy.goals().isEmpty()) {
            return Optional.empty();
        }
        GoalsPart part = new GoalsPart(plan);
        List<Block> blocks = new ArrayList<>();
        blocks.add(pictures.map());
        part.add(blocks, BriefPhrase.OBJECTIVES_GROUP, part.objectives());
        part.add(blocks, BriefPhrase.GOALS_GROUP, part.goals());
        return Optional.of(
                new Part(BriefPlan.anchor(BriefPhrase.GOALS), plan.words().say(BriefPhrase.GOALS), blocks));
    }

    private void add(List<Block> blocks, BriefPhrase heading, List<Block> group) {
        if (!group.isEmpty()) {
            blocks.add(new Block.Group(words.say(heading), group));
        }
    }

    private List<Block> objectives() {
        return entries.of(plan.strategy().objectives(), this::verdict, this::supporters);
    }

    private List<Inline.Badge> verdict(Objective objective) {
        return plan.progressOfObjective(objective)
                .map(progress -> List.of(plan.badges().of(progress.verdict())))
                .orElse(List.of());
    }

    private List<Block> supporters(Objective objective) {
        List<String> goals = supporting.getOrDefault(objective.id(), List.of()).stream()
                .map(Goal::id)
                .toList();
        Line supported = goals.isEmpty() ? words.line(BriefPhrase.NOT_SUPPORTED) : plan.links(ElementKind.GOAL, goals);
        return List.of(
                new Block.Facts(List.of(new Block.Fact(words.say(BriefPhrase.SUPPORTED_BY), List.of(supported)))));
    }

    private List<Block> goals() {
        List<Block> blocks = new ArrayList<>();
        for (Placed<Goal> placed : plan.placed(plan.strategy().goals())) {
            Goal goal = placed.element();
            List<Inline.Badge> state = plan.progressOfGoal(goal)
                    .map(progress -> List.of(plan.badges().of(progress.verdict())))
                    .orElse(List.of());
            // What refers to an id means the first goal that has it.
            List<Block> below = placed.path().number() == 1 ? tables(goal) : List.of();
            blocks.add(entries.entry(placed, state, below));
        }
        return blocks;
    }

    private List<Block> tables(Goal goal) {
        List<Block> tables = new ArrayList<>();
        List<Metric> metrics = measuring.getOrDefault(goal.id(), List.of());
        if (!metrics.isEmpty()) {
            tables.add(metrics(words.line(BriefPhrase.METRICS), metrics));
        }
        List<Tactic> tactics = serving.getOrDefault(goal.id(), List.of());
        if (!tactics.isEmpty()) {
            tables.add(TacticTable.of(plan, entries.facts(), words.line(BriefPhrase.TACTICS), tactics));
        }
        return tables;
    }

    private Block metrics(Line caption, List<Metric> metrics) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.ofWords(words.say(BriefPhrase.METRIC)),
                Column.ofWords(words.say(BriefPhrase.BASELINE)),
                Column.ofWords(words.say(BriefPhrase.TARGET))));
        boolean judged = plan.progress().isPresent();
        if (judged) {
            columns.add(Column.ofWords(words.say(BriefPhrase.LATEST)));
            columns.add(Column.ofWords(words.say(BriefPhrase.VERDICT)));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Metric metric : metrics) {
            List<Line> row = new ArrayList<>();
            row.add(plan.link(metric));
            row.add(stated(metric.baseline().map(words.values()::of)));
            row.add(entries.facts().lastTarget(metric));
            plan.progress(metric).ifPresent(progress -> {
                row.add(stated(progress.latestObservation().map(words.values()::of)));
                row.add(Line.of(plan.badges().of(progress.verdict())));
            });
            rows.add(row);
        }
        return new Block.Table(caption, columns, rows);
    }

    private static Line stated(Optional<String> words) {
        return words.map(Line::said).orElse(Line.EMPTY);
    }
}
