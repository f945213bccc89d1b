package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every plan of which one element is put in, replaced or removed. */
class EditPropertyTest {

    @Property(tries = 100)
    void whatWasPutInIsFound(@ForAll("plans") Strategy plan, @ForAll("parts") Element element) {
        assertThat(StrategyIndex.of(plan.with(element)).find(ElementPath.of(element)))
                .contains(element);
    }

    @Property(tries = 100)
    void puttingInTwiceIsPuttingInOnce(@ForAll("plans") Strategy plan, @ForAll("parts") Element element) {
        Strategy once = plan.with(element);

        assertThat(once.with(element)).isEqualTo(once);
    }

    @Property(tries = 100)
    void puttingInWhatThePlanHasChangesNothing(@ForAll("plans") Strategy plan) {
        StrategyIndex.of(plan).elementsByPath().forEach((path, element) -> {
            if (path.kind() != ElementKind.STRATEGY) {
                assertThat(plan.with(path, element)).isEqualTo(plan);
            }
        });
    }

    @Property(tries = 100)
    void removingWhatIsNewGivesThePlanBefore(@ForAll("plans") Strategy plan, @ForAll("parts") Element element) {
        ElementPath path = ElementPath.of(element);
        Assume.that(StrategyIndex.of(plan).find(path).isEmpty());

        Strategy before = withoutBlankOuter(plan, element.elementKind());

        assertThat(before.with(element).without(path)).isEqualTo(before);
    }

    @Property(tries = 100)
    void allOthersStayInTheirOrder(@ForAll("plans") Strategy plan, @ForAll("parts") Element element) {
        assertThat(others(plan.with(element), element)).isEqualTo(others(plan, element));
    }

    @Property(tries = 100)
    void theDifferenceIsTheElement(@ForAll("plans") Strategy plan, @ForAll("parts") Element element) {
        Assume.that(isAlone(plan, element));

        assertThat(Difference.between(plan, plan.with(element)).changes())
                .extracting(Change::path)
                .allSatisfy(path -> assertThat(path.element()).isEqualTo(ElementPath.of(element)));
    }

    /** A team that states nothing at all cannot be told from one that its first member started. */
    private static Strategy withoutBlankOuter(Strategy plan, ElementKind kind) {
        Strategy left = plan;
        for (ElementKind outer : ElementKind.values()) {
            Element blank = Samples.least(Table.of(outer), Table.of(outer).form());
            if (outer != ElementKind.STRATEGY
                    && holds(outer, kind)
                    && List.of(blank).equals(outer.elements(plan))) {
                left = left.without(ElementPath.of(outer));
            }
        }
        return left;
    }

    /** Whether no other element has its id, and none comes or goes with it, as do the members of a team. */
    private static boolean isAlone(Strategy plan, Element element) {
        ElementKind kind = element.elementKind();
        boolean holdsNone = Stream.of(ElementKind.values()).noneMatch(inner -> holds(kind, inner));
        boolean isHeld = Stream.of(ElementKind.values())
                .filter(outer -> holds(outer, kind))
                .noneMatch(outer -> outer.elements(plan).isEmpty());
        return holdsNone
                && isHeld
                && (!kind.hasIds()
                        || StrategyIndex.of(plan)
                                .find(ElementPath.of(element, 2))
                                .isEmpty());
    }

    /** The elements of each kind but the element itself and what it is inside of, or has inside. */
    private static Map<ElementKind, List<Element>> others(Strategy plan, Element element) {
        Map<ElementKind, List<Element>> others = new LinkedHashMap<>();
        for (ElementKind kind : ElementKind.values()) {
            List<Element> ofKind = new ArrayList<>(kind.elements(plan));
            if (kind == element.elementKind()) {
                StrategyIndex.of(plan).find(ElementPath.of(element)).ifPresent(ofKind::remove);
            }
            if (kind != ElementKind.STRATEGY
                    && !holds(kind, element.elementKind())
                    && !holds(element.elementKind(), kind)) {
                others.put(kind, ofKind);
            }
        }
        return others;
    }

    /** Whether elements of a kind hold those of another: their sections say so. */
    private static boolean holds(ElementKind outer, ElementKind inner) {
        return inner.section().startsWith(outer.section() + "/");
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Provide
    Arbitrary<Element> parts() {
        return Arbitraries.of(ElementKind.class)
                .filter(kind -> kind != ElementKind.STRATEGY)
                .flatMap(StrategyArbitraries::any);
    }
}
