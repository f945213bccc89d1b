package io.strategydsl.planning.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.planning.traceability.DanglingReference.Cause;
import io.strategydsl.planning.traceability.TraceGap.Kind;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TraceabilityPropertyTest {
    private static final StrategyValidator RESOLVES =
            StrategyValidator.of(RuleSet.of("alone", MethodRules.standard().rule("reference.resolves")));

    private static final List<ElementKind> KINDS = List.of(
            ElementKind.OBJECTIVE,
            ElementKind.GOAL,
            ElementKind.METRIC,
            ElementKind.TACTIC,
            ElementKind.POST,
            ElementKind.MEMBER,
            ElementKind.CHANNEL,
            ElementKind.PERSONA);

    private static final Set<Kind> TOLD_BY_ROWS = Set.of(
            Kind.OBJECTIVE_WITHOUT_GOAL,
            Kind.GOAL_WITHOUT_OBJECTIVE,
            Kind.GOAL_WITHOUT_METRIC,
            Kind.TACTIC_WITHOUT_GOAL,
            Kind.TACTIC_WITHOUT_OWNER,
            Kind.TACTIC_WITHOUT_CHANNEL);

    /** Plans of what is on the way, broken in every way that it can be. */
    @Provide
    Arbitrary<Strategy> plans() {
        Arbitrary<Strategy> upper = Combinators.combine(
                        few(StrategyArbitraries.any(Objective.class)),
                        few(StrategyArbitraries.any(Goal.class)),
                        few(StrategyArbitraries.any(Metric.class)),
                        few(StrategyArbitraries.any(Tactic.class)))
                .as((objectives, goals, metrics, tactics) -> Strategy.builder("plan")
                        .objectives(objectives)
                        .goals(goals)
                        .metrics(metrics)
                        .tactics(tactics)
                        .build());
        return Combinators.combine(
                        upper,
                        StrategyArbitraries.any(Team.class),
                        few(StrategyArbitraries.any(ChannelPlan.class)),
                        few(StrategyArbitraries.any(Persona.class)),
                        few(StrategyArbitraries.any(Post.class)))
                .as((plan, team, channels, personas, posts) -> plan.toBuilder()
                        .team(team)
                        .posts(posts)
                        .channels(channels)
                        .personas(personas)
                        .build());
    }

    @Provide
    Arbitrary<Strategy> plansWithUniqueIds() {
        return plans().map(plan -> plan.toBuilder()
                .objectives(unique(plan.objectives()))
                .team(plan.team()
                        .map(team ->
                                team.toBuilder().members(unique(team.members())).build()))
                .goals(unique(plan.goals()))
                .metrics(unique(plan.metrics()))
                .tactics(unique(plan.tactics()))
                .channels(unique(plan.channels()))
                .posts(unique(plan.posts()))
                .personas(unique(plan.personas()))
                .build());
    }

    @Property(tries = 50)
    void everyObjectiveGoalTacticAndPostIsInARow(@ForAll("plans") Strategy plan) {
        List<TraceRow> rows = Traceability.of(plan).rows().toList();

        assertThat(in(rows, TraceRow::objective)).containsAll(plan.objectives());
        assertThat(in(rows, TraceRow::goal)).containsAll(plan.goals());
        assertThat(in(rows, TraceRow::tactic))
                .containsAll(plan.tactics().stream()
                        .filter(tactic -> !tactic.isDropped())
                        .toList());
        assertThat(in(rows, TraceRow::post))
                .containsAll(
                        plan.posts().stream().filter(post -> !post.isDropped()).toList());
    }

    @Property(tries = 50)
    void whatLeadsUpLeadsDownAgain(@ForAll("plansWithUniqueIds") Strategy plan) {
        Traceability traceability = Traceability.of(plan);

        assertThat(steps(plan, traceability::towardsObjectives, false))
                .isEqualTo(steps(plan, traceability::towardsPersonas, true));
    }

    @Property(tries = 50)
    void whatThePlanDoesNotHaveIsWhatTheRuleReports(@ForAll("plans") Strategy plan) {
        assertThat(Traceability.of(plan).danglingReferences())
                .filteredOn(reference -> reference.cause() == Cause.MISSING)
                .extracting(reference ->
                        reference.path() + " " + reference.named().id().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(RESOLVES.validate(plan).findings().stream()
                        .map(finding -> finding.path() + " " + finding.found().orElseThrow())
                        .toList());
    }

    @Property(tries = 50)
    void theOrderOfTheElementsChangesNoTrace(@ForAll("plansWithUniqueIds") Strategy plan) {
        Strategy reversed = reversed(plan);

        assertThat(steps(reversed, Traceability.of(reversed)::towardsObjectives, false))
                .isEqualTo(steps(plan, Traceability.of(plan)::towardsObjectives, false));
    }

    @Property(tries = 50)
    void theOrderOfTheElementsChangesNoGap(@ForAll("plansWithUniqueIds") Strategy plan) {
        assertThat(Traceability.of(reversed(plan)).gaps())
                .containsExactlyInAnyOrderElementsOf(Traceability.of(plan).gaps());
    }

    @Property(tries = 50)
    void aGapIsToldExactlyWhereARowLacksSomething(@ForAll("plansWithUniqueIds") Strategy plan) {
        Traceability traceability = Traceability.of(plan);
        Set<TraceGap> lacking = new HashSet<>();
        traceability.rows().forEach(row -> {
            row.objective().filter(any -> row.goal().isEmpty()).ifPresent(add(lacking, Kind.OBJECTIVE_WITHOUT_GOAL));
            row.goal().filter(any -> row.objective().isEmpty()).ifPresent(add(lacking, Kind.GOAL_WITHOUT_OBJECTIVE));
            row.goal().filter(any -> row.metrics().isEmpty()).ifPresent(add(lacking, Kind.GOAL_WITHOUT_METRIC));
            row.tactic().filter(any -> row.goal().isEmpty()).ifPresent(add(lacking, Kind.TACTIC_WITHOUT_GOAL));
            row.tactic().filter(any -> row.owners().isEmpty()).ifPresent(add(lacking, Kind.TACTIC_WITHOUT_OWNER));
            row.tactic().filter(any -> row.channels().isEmpty()).ifPresent(add(lacking, Kind.TACTIC_WITHOUT_CHANNEL));
        });

        assertThat(traceability.gaps().stream().filter(gap -> TOLD_BY_ROWS.contains(gap.kind())))
                .containsExactlyInAnyOrderElementsOf(lacking);
    }

    private static Consumer<IdentifiedElement> add(Set<TraceGap> gaps, Kind kind) {
        return element -> gaps.add(new TraceGap(kind, ElementPath.of(element)));
    }

    private interface Direction {
        Optional<Trace> trace(ElementKind kind, String id);
    }

    /** From where one comes to where, the lower end first. */
    private static Set<String> steps(Strategy plan, Direction direction, boolean turned) {
        StrategyIndex index = StrategyIndex.of(plan);
        Set<String> steps = new TreeSet<>();
        for (ElementKind kind : KINDS) {
            for (String id : index.ids(kind)) {
                direction
                        .trace(kind, id)
                        .ifPresent(trace -> reached(trace).forEach(end -> {
                            String start = name(trace.start());
                            steps.add(turned ? name(end) + " to " + start : start + " to " + name(end));
                        }));
            }
        }
        return steps;
    }

    private static Stream<IdentifiedElement> reached(Trace trace) {
        List<IdentifiedElement> all = new ArrayList<>();
        all.addAll(trace.objectives());
        all.addAll(trace.goals());
        all.addAll(trace.metrics());
        all.addAll(trace.tactics());
        all.addAll(trace.posts());
        all.addAll(trace.owners());
        all.addAll(trace.channels());
        all.addAll(trace.personas());
        return all.stream();
    }

    private static String name(IdentifiedElement element) {
        return element.elementKind().word() + " " + element.id();
    }

    private static <T> List<T> in(List<TraceRow> rows, Function<TraceRow, Optional<T>> part) {
        return rows.stream().map(part).flatMap(Optional::stream).toList();
    }

    private static Strategy reversed(Strategy plan) {
        return plan.toBuilder()
                .objectives(Lists.reverse(plan.objectives()))
                .goals(Lists.reverse(plan.goals()))
                .metrics(Lists.reverse(plan.metrics()))
                .tactics(Lists.reverse(plan.tactics()))
                .channels(Lists.reverse(plan.channels()))
                .posts(Lists.reverse(plan.posts()))
                .personas(Lists.reverse(plan.personas()))
                .build();
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4);
    }

    private static <T extends IdentifiedElement> Collection<T> unique(List<T> elements) {
        Map<String, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element));
        return first.values();
    }
}
