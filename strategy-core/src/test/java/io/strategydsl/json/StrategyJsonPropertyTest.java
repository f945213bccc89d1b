package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, whatever the plan. */
class StrategyJsonPropertyTest {
    private static final ObjectMapper OTHER_READER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 300)
    void aPlanThatIsWrittenIsReadAgain(@ForAll("plans") Strategy plan) {
        assertThat(StrategyJson.read(StrategyJson.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 100)
    void aFileThatIsReadIsWrittenAgain(@ForAll("plans") Strategy plan) {
        String file = StrategyJson.write(plan);

        assertThat(StrategyJson.write(StrategyJson.read(file))).isEqualTo(file);
    }

    @Property(tries = 100)
    void everyOtherReaderFindsTheSamePlaces(@ForAll("plans") Strategy plan) throws IOException {
        JsonNode tree = OTHER_READER.readTree(StrategyJson.write(plan));

        for (ElementKind kind : ElementKind.values()) {
            if (!kind.section().contains("/") && kind.hasIds()) {
                assertThat(tree.path(kind.section())).hasSameSizeAs(kind.elements(plan));
            }
        }
    }

    @Property(tries = 100)
    void eachElementHasAPosition(@ForAll("plans") Strategy plan) {
        PlanSource source = StrategyJson.reader().readWithSource(StrategyJson.write(plan));

        Map<ElementPath, Integer> numbers = new HashMap<>();
        for (ElementKind kind : ElementKind.values()) {
            for (Element element : kind.elements(source.strategy())) {
                int number = numbers.merge(ElementPath.of(element), 1, Integer::sum);
                assertThat(source.position(ElementPath.of(element, number))).isPresent();
            }
        }
    }
}
