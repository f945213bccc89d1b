package io.strategydsl.yaml;

import static io.strategydsl.model.table.Guards.ofAllKinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Plans;
import org.junit.jupiter.api.Test;

/** Whoever adds an attribute to the model learns here whether YAML files hold it. */
class EveryAttributeInYamlTest {

    @Test
    void isRead() {
        assertThat(ofAllKinds(table -> Guards.copies(table, EveryAttributeInYamlTest::readAgain)))
                .isEmpty();
    }

    private static Element readAgain(Element element) {
        Strategy plan = StrategyYaml.read(StrategyYaml.write(Plans.holding(element)));
        return element.elementKind().elements(plan).get(0);
    }
}
