package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class BuilderRoundTripPropertyTest {

    @Property(tries = 300)
    void aWholePlanTakenApartAndBuiltAgainIsEqual(@ForAll("strategies") Strategy strategy) {
        assertEqualByValue(strategy, strategy.toBuilder().build());
    }

    @Property(tries = 300)
    void everyElementTakenApartAndBuiltAgainIsEqual(@ForAll("elements") Element element) {
        assertEqualByValue(element, element.toBuilder().build());
    }

    @Property
    void anIdIsTheSameHoweverItsAccentsWereTyped(@ForAll("ids") String id) {
        String joined = Normalizer.normalize(id, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(id, Normalizer.Form.NFD);

        assertThat(Goal.builder(joined).build()).isEqualTo(Goal.builder(apart).build());
    }

    @Property
    void aReferenceIsTheSameHoweverItsAccentsWereTyped(@ForAll("ids") String id) {
        String joined = Normalizer.normalize(id, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(id, Normalizer.Form.NFD);

        assertThat(Tactic.builder("list")
                        .addOwner(joined)
                        .addOwner(apart)
                        .build()
                        .owners())
                .containsExactly(joined);
    }

    @Provide
    Arbitrary<Strategy> strategies() {
        return StrategyArbitraries.anyStrategy();
    }

    @Provide
    Arbitrary<Element> elements() {
        return StrategyArbitraries.anyElement();
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, ValueArbitraries.freshIds()),
                Tuple.of(1, Arbitraries.of("é".repeat(100), "한국어", "Łódź", "क़ानून", "Åse", "\u1E9B\u0323")));
    }

    private static void assertEqualByValue(Object original, Object copy) {
        assertThat(copy).isNotSameAs(original).isEqualTo(original).hasSameHashCodeAs(original);
    }
}
