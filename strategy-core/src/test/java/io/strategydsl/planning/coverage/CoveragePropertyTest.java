package io.strategydsl.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.traceability.Trace;
import io.strategydsl.planning.traceability.Traceability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoveragePropertyTest {

    /** Plans of what carries and is carried, broken in every way that it can be. */
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
                        few(StrategyArbitraries.any(ChannelPlan.class)),
                        few(StrategyArbitraries.any(Persona.class)),
                        few(StrategyArbitraries.any(Post.class)),
                        few(StrategyArbitraries.any(KeyMessage.class)))
                .as((plan, channels, personas, posts, messages) -> plan.toBuilder()
                        .posts(posts)
                        .channels(channels)
                        .personas(personas)
                        .positioning(Positioning.builder().keyMessages(messages).build())
                        .build());
    }

    @Provide
    Arbitrary<Strategy> plansWithUniqueIds() {
        return plans().map(plan -> plan.toBuilder()
                .objectives(unique(plan.objectives()))
                .goals(unique(plan.goals()))
                .metrics(unique(plan.metrics()))
                .tactics(unique(plan.tactics()))
                .channels(unique(plan.channels()))
                .posts(unique(plan.posts()))
                .personas(unique(plan.personas()))
                .positioning(Positioning.builder()
                        .keyMessages(unique(plan.keyMessages()))
                        .build())
                .build());
    }

    @Property(tries = 200)
    void whatIsCarriedIsWhatTraceabilityLeadsTo(@ForAll("plansWithUniqueIds") Strategy plan) {
        Traceability traceability = Traceability.of(plan);

        for (Carried row : Coverage.of(plan).carried()) {
            ElementKind kind = row.element().elementKind();
            Optional<Trace> trace = switch (kind) {
                case OBJECTIVE, GOAL ->
                    traceability.towardsPersonas(kind, row.element().id());
                case PERSONA ->
                    traceability.towardsObjectives(kind, row.element().id());
                default -> Optional.empty();
            };
            trace.ifPresent(found -> {
                assertThat(row.tactics()).containsExactlyInAnyOrderElementsOf(found.tactics());
                assertThat(row.posts()).containsExactlyInAnyOrderElementsOf(found.posts());
                assertThat(row.channels()).containsExactlyInAnyOrderElementsOf(found.channels());
            });
        }
    }

    @Property(tries = 200)
    void aKeyMessageIsCarriedByThePostsThatSayIt(@ForAll("plansWithUniqueIds") Strategy plan) {
        for (Carried row : Coverage.of(plan).carried()) {
            if (row.element() instanceof KeyMessage message) {
                List<Post> saying = plan.posts().stream()
                        .filter(post -> !post.isDropped() && post.messages().contains(message.id()))
                        .toList();

                assertThat(row.posts()).isEqualTo(saying);
                assertThat(row.tactics())
                        .isEqualTo(plan.tactics().stream()
                                .filter(tactic -> !tactic.isDropped())
                                .filter(tactic -> saying.stream()
                                        .anyMatch(post -> post.tactic().equals(Optional.of(tactic.id()))))
                                .toList());
                assertThat(row.channels())
                        .isEqualTo(plan.channels().stream()
                                .filter(channel -> !channel.isClosing())
                                .filter(channel -> saying.stream()
                                        .anyMatch(post -> post.channels().contains(channel.id())))
                                .toList());
            }
        }
    }

    @Property(tries = 200)
    void bothDirectionsSayTheSame(@ForAll("plans") Strategy plan) {
        Coverage coverage = Coverage.of(plan);
        Set<String> down = new TreeSet<>();
        IdentityHashMap<IdentifiedElement, String> names = names(plan);
        coverage.carried()
                .forEach(row -> Stream.of(row.posts(), row.tactics(), row.channels())
                        .flatMap(List::stream)
                        .forEach(carrier -> down.add(names.get(carrier) + " carries " + names.get(row.element()))));
        Set<String> up = new TreeSet<>();
        coverage.carriers()
                .forEach(row -> Stream.of(row.objectives(), row.goals(), row.personas(), row.keyMessages())
                        .flatMap(List::stream)
                        .forEach(carried -> up.add(names.get(row.element()) + " carries " + names.get(carried))));

        assertThat(up).isEqualTo(down);
    }

    @Property(tries = 200)
    void aGapIsExactlyWhereARowHasNothing(@ForAll("plansWithUniqueIds") Strategy plan) {
        Coverage coverage = Coverage.of(plan);
        Map<ElementPath, Set<ElementKind>> missing = new LinkedHashMap<>();
        coverage.carried()
                .forEach(row -> addGap(
                        row.element(),
                        Map.of(
                                ElementKind.TACTIC, row.tactics(),
                                ElementKind.POST, row.posts(),
                                ElementKind.CHANNEL, row.channels()),
                        missing));
        coverage.carriers()
                .forEach(row -> addGap(
                        row.element(),
                        Map.of(
                                ElementKind.OBJECTIVE, row.objectives(),
                                ElementKind.GOAL, row.goals(),
                                ElementKind.PERSONA, row.personas(),
                                ElementKind.KEY_MESSAGE, row.keyMessages()),
                        missing));

        assertThat(coverage.gaps().stream().collect(Collectors.toMap(CoverageGap::path, CoverageGap::missing)))
                .isEqualTo(missing);
    }

    private static void addGap(
            IdentifiedElement element,
            Map<ElementKind, List<? extends IdentifiedElement>> carried,
            Map<ElementPath, Set<ElementKind>> missing) {
        Set<ElementKind> lacking = new EnumMap<>(carried)
                .entrySet().stream()
                        .filter(each -> each.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        if (!lacking.isEmpty()) {
            missing.put(ElementPath.of(element), lacking);
        }
    }

    /** Names that tell apart elements with one id. */
    private static IdentityHashMap<IdentifiedElement, String> names(Strategy plan) {
        IdentityHashMap<IdentifiedElement, String> names = new IdentityHashMap<>();
        StrategyIndex.of(plan).elementsByPath().forEach((path, element) -> {
            if (element instanceof IdentifiedElement identified) {
                names.put(identified, path.toString());
            }
        });
        return names;
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4);
    }

    private static <T extends IdentifiedElement> Collection<T> unique(List<T> elements) {
        Map<String, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element));
        return new ArrayList<>(first.values());
    }
}
