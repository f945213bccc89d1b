package io.strategydsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever a plan states, its source compiles without a warning and builds an equal plan. */
class JavaSourcePropertyTest {

    /** Many at once, since it takes the compiler longer to start than to compile a plan. */
    @Provide
    Arbitrary<List<Strategy>> plans() {
        return StrategyArbitraries.anyStrategy().list().ofSize(50).withoutEdgeCases();
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void buildsAnEqualPlan(@ForAll("plans") List<Strategy> plans) {
        assertThat(CompiledSources.rebuilt(plans)).isEqualTo(plans);
    }
}
