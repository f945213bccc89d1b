package io.strategydsl.form;

import static io.strategydsl.model.table.Guards.but;
import static io.strategydsl.model.table.Guards.ofAllKinds;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever adds an attribute to the model learns here whether forms hold it. */
class EveryAttributeInAFormTest {

    /** What has no field: elements inside others, which have forms of their own. */
    private static final Map<String, String> NO_FIELDS = Arrays.stream(ElementKind.values())
            .flatMap(kind -> Table.of(kind).form().attributes().stream()
                    .filter(attribute -> attribute.role() instanceof Role.Inner)
                    .map(attribute -> kind.word() + "/" + attribute.name()))
            .collect(Collectors.toMap(place -> place, place -> "it has a form of its own"));

    @Test
    void isShown() {
        assertThat(but(NO_FIELDS, ofAllKinds(table -> Guards.words(table, EveryAttributeInAFormTest::shown))))
                .isEmpty();
    }

    @Test
    void isReadAgain() {
        assertThat(ofAllKinds(table ->
                        Guards.copies(table, element -> Draft.from(element).build())))
                .isEmpty();
    }

    @Test
    void onlyElementsInsideOthersHaveNoField() {
        assertThat(NO_FIELDS)
                .containsOnlyKeys(
                        "strategy/objectives",
                        "strategy/milestones",
                        "strategy/team",
                        "strategy/personas",
                        "strategy/goals",
                        "strategy/metrics",
                        "strategy/tactics",
                        "strategy/channels",
                        "strategy/posts",
                        "strategy/listening",
                        "strategy/positioning",
                        "strategy/pillars",
                        "strategy/reviews",
                        "team/members",
                        "positioning/keyMessages");
    }

    @Property(tries = 300)
    void anyElementIsWhatItWasWhenItsFormIsSentUnchanged(@ForAll("elements") Element element) {
        assertThat(Draft.from(element).build()).isEqualTo(element);
    }

    @Property(tries = 300)
    void theFieldsAloneMakeTheElementButForWhatIsInsideIt(@ForAll("elements") Element element) {
        Draft typed = Draft.of(element.elementKind()).setAll(Draft.from(element).fields());

        assertThat(Draft.from(typed.build()).fields())
                .isEqualTo(Draft.from(element).fields());
    }

    @Provide
    Arbitrary<Element> elements() {
        return StrategyArbitraries.anyElement().filter(EveryAttributeInAFormTest::survivesABrowser);
    }

    /** A form shows an empty address and none alike, and a browser ends lines by CR LF. */
    private static boolean survivesABrowser(Element element) {
        return Draft.from(element).fields().entrySet().stream()
                .allMatch(field -> field.getKey().startsWith("labels.")
                        || field.getValue().stream().noneMatch(text -> text.isEmpty() || text.contains("\r\n")));
    }

    private static String shown(Element element) {
        return Draft.from(element).fields().toString();
    }
}
