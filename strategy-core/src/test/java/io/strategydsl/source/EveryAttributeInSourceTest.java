package io.strategydsl.source;

import static io.strategydsl.model.table.Guards.ofAllKinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Place;
import io.strategydsl.model.table.Plans;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an attribute to the model learns here that the source forgets it: every attribute of the table is tried. */
class EveryAttributeInSourceTest {

    @Test
    void changesTheSource() {
        assertThat(ofAllKinds(table -> Guards.words(
                        table, element -> JavaSource.of(Plans.holding(element)).text())))
                .isEmpty();
    }

    @Test
    void isBuiltAsItWas() {
        List<Strategy> plans = Stream.of(ElementKind.values())
                .flatMap(kind -> plans(Table.of(kind)))
                .distinct()
                .toList();

        assertThat(CompiledSources.rebuilt(plans)).isEqualTo(plans);
    }

    /** Plans that state one value of one attribute each, of all that can be tried. */
    private static Stream<Strategy> plans(Table<Element> table) {
        return Place.in(table).stream()
                .flatMap(place ->
                        Samples.of(place.innermost().role()).stream().map(value -> place.holding(List.of(value))))
                .flatMap(Optional::stream)
                .map(Plans::holding);
    }
}
