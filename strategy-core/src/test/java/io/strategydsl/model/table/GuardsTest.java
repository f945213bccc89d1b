package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each guard turns red for an attribute that was forgotten. The model is a small one, a stall at a fair, to which a motto,
 * a host and a size were added; whatever walks it still knows its text and owners alone.
 */
class GuardsTest {
    private static final Table<Stall> TABLE = new StallTable(true);

    /** A stall. The motto, the host and the size are what was added. */
    record Stall(
            String id,
            Optional<String> text,
            Set<String> owners,
            Optional<String> motto,
            Optional<String> host,
            OptionalInt size) {
        Stall {
            if (size.orElse(1) < 1 || size.orElse(1) > 9) {
                throw new IllegalArgumentException("size goes from 1 to 9");
            }
        }

        Stall withoutWhatWasAdded() {
            return new Stall(id, text, owners, Optional.empty(), Optional.empty(), OptionalInt.empty());
        }
    }

    private static final class StallTable extends RecordTable<Stall> {
        private final boolean isRight;

        StallTable(boolean isRight) {
            super(form(isRight));
            this.isRight = isRight;
        }

        private static Form form(boolean isRight) {
            Attribute host = optional("host", reference(ElementKind.MEMBER));
            Attribute size = optional("size", whole(1, isRight ? 9 : 10));
            Attribute motto = optional(isRight ? "motto" : "slogan", text());
            return Form.of(
                    "stall",
                    Stall.class,
                    required("id", id()),
                    optional("text", text()),
                    set("owners", "owner", reference(ElementKind.MEMBER)),
                    motto,
                    host,
                    size);
        }

        @Override
        List<?> components(Stall stall) {
            return List.of(stall.id(), stall.text(), stall.owners(), stall.motto(), stall.host(), stall.size());
        }

        @Override
        public Stall build(Draft draft) {
            return new Stall(
                    draft.of("id").text(),
                    draft.of("text").optionalText(),
                    ImmutableSet.copyOf(draft.of("owners").texts()),
                    draft.of("motto").optionalText(),
                    // The wrong table takes the text for the host.
                    draft.of(isRight ? "host" : "text").optionalText(),
                    draft.of("size").number());
        }
    }

    @Test
    void anAccessorWithoutALineAndALineWithoutAnAccessorAreFound() {
        assertThat(Guards.accessors(TABLE)).isEmpty();
        assertThat(Guards.accessors(new StallTable(false)))
                .containsExactly(
                        "Stall.motto() has no line in StallTable; add one",
                        "StallTable has a line for 'slogan', but Stall has no such accessor; correct or remove it");
    }

    @Test
    void aLineThatStatesSomethingElseIsFound() {
        assertThat(Guards.reads(TABLE)).isEmpty();
        assertThat(Guards.reads(new StallTable(false)))
                .contains("stall/host is stated as [some-id], but that is not what is read; correct what StallTable"
                        + " reads and states there");
    }

    @Test
    void limitsOtherThanThoseOfTheModelAreFound() {
        assertThat(Guards.limits(TABLE)).isEmpty();
        assertThat(Guards.limits(new StallTable(false)))
                .containsExactly("stall/size does not go from 1 to 10 and no further; correct its line in the table");
    }

    @Test
    void whatACopyLosesIsFound() {
        assertThat(Guards.copies(TABLE, stall -> stall)).isEmpty();
        assertThat(Guards.copies(TABLE, Stall::withoutWhatWasAdded))
                .containsExactly(
                        "stall/motto is lost by toBuilder().build(); hand it to the builder",
                        "stall/host is lost by toBuilder().build(); hand it to the builder",
                        "stall/size is lost by toBuilder().build(); hand it to the builder");
    }

    @Test
    void whatADifferenceDoesNotNameIsFound() {
        assertThat(Guards.names(TABLE, GuardsTest::difference)).isEmpty();
        assertThat(Guards.names(
                        TABLE, (one, other) -> difference(one.withoutWhatWasAdded(), other.withoutWhatWasAdded())))
                .containsExactly(
                        "stall/motto is changed without a change that names it alone",
                        "stall/host is changed without a change that names it alone",
                        "stall/size is changed without a change that names it alone");
    }

    @Test
    void whatATextDoesNotSayIsFound() {
        assertThat(Guards.words(TABLE, Stall::toString)).isEmpty();
        assertThat(Guards.words(TABLE, stall -> stall.withoutWhatWasAdded().toString()))
                .containsExactly(
                        "stall/motto can change without a change of the text; say it there",
                        "stall/host can change without a change of the text; say it there",
                        "stall/size can change without a change of the text; say it there");
    }

    @Test
    void aValueThatReadsAsJavaWritesItIsFound() {
        Table<Element> strategies = Table.of(ElementKind.STRATEGY);

        assertThat(Guards.wordings(strategies, Set.of(), value -> "in words")).isEmpty();
        assertThat(Guards.wordings(strategies, Set.of(LocalDate.class), Object::toString))
                .containsExactly(
                        "strategy/calendar reads as Java writes it; add words to ValueWords",
                        "strategy/mix/area reads as Java writes it; add words to ValueWords",
                        "strategy/resources/hours/hours/per reads as Java writes it; add words to ValueWords",
                        "strategy/resources/money/currency reads as Java writes it; add words to ValueWords",
                        "strategy/acceptedGaps/rule reads as Java writes it; add words to ValueWords",
                        "strategy/acceptedGaps/path reads as Java writes it; add words to ValueWords");
    }

    @Test
    void aTextThatIsNotLookedAtIsFound() {
        assertThat(Guards.texts(TABLE, "TBD", stall -> stating("TBD", stall))).isEmpty();
        assertThat(Guards.texts(TABLE, "TBD", stall -> stating("TBD", stall.withoutWhatWasAdded())))
                .containsExactly("stall/motto is a text that is not looked at; hand it on");
    }

    @Test
    void aReferenceThatIsNotLookedAtIsFound() {
        assertThat(Guards.references(TABLE, "nobody", stall -> stating("nobody", stall)))
                .isEmpty();
        assertThat(Guards.references(TABLE, "nobody", stall -> stating("nobody", stall.withoutWhatWasAdded())))
                .containsExactly("stall/host is a reference that is not looked at; follow it");
    }

    @Test
    void whatAGeneratorDoesNotFillIsFound() {
        Stall full =
                new Stall("a", Optional.of("b"), Set.of("c"), Optional.of("d"), Optional.of("e"), OptionalInt.of(5));

        assertThat(Guards.filled(TABLE, List.of(full))).isEmpty();
        assertThat(Guards.filled(TABLE, List.of(full.withoutWhatWasAdded())))
                .containsExactly(
                        "stall/motto is filled in none of 1 generated values; let the generator fill it",
                        "stall/host is filled in none of 1 generated values; let the generator fill it",
                        "stall/size is filled in none of 1 generated values; let the generator fill it");
    }

    @Test
    void whatNoVerbStatesIsFound() {
        assertThat(Guards.stated(TABLE, Set.of("stall/id", "stall/text", "stall/owners")))
                .containsExactly(
                        "stall/motto can be stated by no verb; add a verb to its scope",
                        "stall/host can be stated by no verb; add a verb to its scope",
                        "stall/size can be stated by no verb; add a verb to its scope");
    }

    @Test
    void anExceptionIsLeftOutUntilItIsNoneAnyMore() {
        List<String> complaints = List.of("stall/motto is lost", "stall/host is lost");

        assertThat(Guards.but(Map.of("motto", "nobody needs it"), complaints)).containsExactly("stall/host is lost");
        assertThat(Guards.but(Map.of("size", "it is one anyway"), complaints))
                .containsExactly(
                        "stall/motto is lost",
                        "stall/host is lost",
                        "size is no exception any more; take it off the list");
    }

    private static List<String> difference(Stall one, Stall other) {
        return TABLE.form().attributes().stream()
                .filter(attribute ->
                        !List.copyOf(TABLE.values(one, attribute)).equals(List.copyOf(TABLE.values(other, attribute))))
                .map(Attribute::name)
                .toList();
    }

    private static List<String> stating(String value, Stall stall) {
        List<String> stating = new ArrayList<>();
        for (Attribute attribute : TABLE.form().attributes()) {
            if (TABLE.values(stall, attribute).contains(value)) {
                stating.add(attribute.name());
            }
        }
        return stating;
    }
}
