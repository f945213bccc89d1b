package io.strategydsl.dsl;

import static io.strategydsl.model.table.Guards.but;
import static io.strategydsl.model.table.Guards.ofAllKinds;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model can hold can be written: every verb is tried, and what it changed in a plan is what it states. */
class EveryAttributeHasAVerbTest {

    /** What no verb states, and why. */
    private static final Map<String, String> WITHOUT_A_VERB =
            Map.of("strategy/id", "the plan itself is started with it");

    @Test
    void everyAttributeHasAVerb() {
        Set<String> stated =
                Verb.all().flatMap(EveryAttributeHasAVerbTest::statedBy).collect(toSet());

        assertThat(but(WITHOUT_A_VERB, ofAllKinds(table -> Guards.stated(table, stated))))
                .isEmpty();
    }

    private static Stream<String> statedBy(Verb verb) {
        Set<String> stated = stated(verb.way().write(scope -> verb.call(scope, verb.accepted())));
        stated.removeAll(stated(verb.way().write(scope -> {})));
        return stated.stream().map(line -> line.substring(0, line.indexOf(' ', line.indexOf('/'))));
    }

    /** "tactic/owners [ana]" for whatever an element of the plan states beyond what goes without saying. */
    private static Set<String> stated(Strategy plan) {
        Set<String> stated = new HashSet<>();
        for (ElementKind kind : ElementKind.values()) {
            Table<Element> table = Table.of(kind);
            Element blank = Samples.least(table, table.form());
            for (Element element : kind.elements(plan)) {
                for (Attribute attribute : table.form().attributes()) {
                    Collection<?> values = table.values(element, attribute);
                    if (!List.copyOf(values).equals(List.copyOf(table.values(blank, attribute)))) {
                        stated.add(table.form().word() + "/" + attribute.name() + " " + values);
                    }
                }
            }
        }
        return stated;
    }
}
