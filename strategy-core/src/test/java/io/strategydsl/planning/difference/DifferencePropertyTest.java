package io.strategydsl.planning.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencePropertyTest {
    private static final Strategy EMPTY = Strategy.builder("plan").build();

    @Property(tries = 100)
    void aPlanDoesNotDifferFromItself(@ForAll("plans") Strategy plan) {
        Strategy same = plan.toBuilder().build();

        assertThat(Difference.between(plan, same).changes()).isEmpty();
    }

    @Property(tries = 100)
    void noOrderCounts(@ForAll("plans") Strategy plan, @ForAll Random random) {
        assertThat(Difference.between(plan, new Shuffle(random).shuffled(plan)).changes())
                .isEmpty();
    }

    @Property(tries = 100)
    void tellsEverythingThatDiffersAndNothingElse(@ForAll("plans") Strategy before, @ForAll("plans") Strategy after) {
        assertThat(changed(Difference.between(before, after))).isEqualTo(new StatedPlan(before).differences(after));
    }

    @Property(tries = 500)
    void tellsTheOneAttributeThatDiffers(@ForAll("mutated") MutatedElement mutated, @ForAll Random random) {
        Strategy before = mutated.before(EMPTY);
        Strategy after = new Shuffle(random).shuffled(mutated.after(EMPTY));
        Object was = StatedPlan.stated(mutated.element()).get(mutated.attribute());
        Object is = StatedPlan.stated(mutated.other()).get(mutated.attribute());

        assertThat(Difference.between(before, after).changes())
                .extracting(change -> change.path().kind() + " " + attribute(change))
                .containsOnly(Objects.equals(was, is) ? new String[] {} : new String[] {mutated.toString()});
    }

    @Property(tries = 100)
    void isEmptyExactlyWhenThePlansAreEqualButForTheOrder(
            @ForAll("plans") Strategy plan, @ForAll("mutated") MutatedElement mutated, @ForAll Random random) {
        Strategy before = mutated.before(plan);
        Strategy after = new Shuffle(random).shuffled(mutated.after(plan));

        assertThat(Difference.between(before, after).isEmpty())
                .isEqualTo(new StatedPlan(before).all().equals(new StatedPlan(after).all()));
    }

    @Property(tries = 100)
    void theDifferenceTheOtherWayRoundIsItsMirrorImage(
            @ForAll("plans") Strategy before, @ForAll("plans") Strategy after) {
        Difference difference = Difference.between(before, after);

        assertThat(Difference.between(after, before).changes())
                .containsExactlyInAnyOrderElementsOf(
                        difference.changes().stream().map(Change::reversed).toList());
    }

    @Property(tries = 100)
    void changesComeInTheOrderOfAPlan(@ForAll("plans") Strategy before, @ForAll("plans") Strategy after) {
        assertThat(Difference.between(before, after).changes().stream()
                        .map(change -> change.path().kind()))
                .isSorted();
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Provide
    Arbitrary<MutatedElement> mutated() {
        List<Mutation> mutations = Arrays.stream(ElementKind.values())
                .flatMap(kind -> ComparedAttributes.of(kind).stream()
                        .filter(attribute -> !(attribute.role() instanceof Role.Id))
                        .map(attribute -> new Mutation(kind, attribute)))
                .toList();
        return Arbitraries.of(mutations)
                .flatMap(mutation -> Combinators.combine(
                                StrategyArbitraries.any(mutation.kind()), StrategyArbitraries.any(mutation.kind()))
                        .as((element, other) -> new MutatedElement(mutation, element, other)));
    }

    /** An element that takes one attribute over from another one of its kind. */
    private record Mutation(ElementKind kind, Attribute attribute) {
        Element taking(Element element, Element other) {
            Table<Element> table = Table.of(kind);
            return table.build(table.draft(element).state(attribute.name(), table.values(other, attribute)));
        }
    }

    /** An element, the only one of its kind in a plan, that takes over one attribute of another one. */
    private record MutatedElement(Mutation mutation, Element element, Element other) {
        Strategy before(Strategy plan) {
            return Plans.with(plan, mutation.kind(), List.of(element));
        }

        Strategy after(Strategy plan) {
            return Plans.with(plan, mutation.kind(), List.of(mutation.taking(element, other)));
        }

        String attribute() {
            return mutation.attribute().name();
        }

        @Override
        public String toString() {
            return mutation.kind() + " " + attribute();
        }
    }

    private static String attribute(Change change) {
        if (change instanceof Change.Changed changed) {
            return changed.attribute();
        }
        return change instanceof Change.Moved moved ? moved.attribute() : "";
    }

    /** What the changes are about, in the words of {@link StatedPlan#differences}. */
    private static Set<String> changed(Difference difference) {
        Set<String> changed = new TreeSet<>();
        for (Change change : difference.changes()) {
            ElementPath path = change.path();
            String name = path.kind() + " " + path.id().orElse("") + "#" + path.number();
            changed.add((name + " " + attribute(change)).strip());
        }
        return changed;
    }
}
