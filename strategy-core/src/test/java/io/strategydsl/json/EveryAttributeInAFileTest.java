package io.strategydsl.json;

import static io.strategydsl.model.table.Guards.ofAllKinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Plans;
import org.junit.jupiter.api.Test;

/** Whoever adds an attribute to the model learns here whether plan files hold it. */
class EveryAttributeInAFileTest {

    @Test
    void isWritten() {
        assertThat(ofAllKinds(table -> Guards.words(table, EveryAttributeInAFileTest::written)))
                .isEmpty();
    }

    @Test
    void isRead() {
        assertThat(ofAllKinds(table -> Guards.copies(table, EveryAttributeInAFileTest::readAgain)))
                .isEmpty();
    }

    private static String written(Element element) {
        return StrategyJson.write(Plans.holding(element));
    }

    private static Element readAgain(Element element) {
        Strategy plan = StrategyJson.read(written(element));
        return element.elementKind().elements(plan).get(0);
    }
}
