package io.strategydsl.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.strategydsl.internal.Printed;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.StrategyArbitraries;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a stranger sends in place of what a form asks for. */
class HostileDraftTest {
    private static final List<String> CODES =
            Arrays.stream(RefusalCode.values()).map(RefusalCode::code).toList();

    @Property(tries = 1_000)
    void isBuiltOrRefusedAtFieldsThatWereTypedOrAreMissing(@ForAll("drafts") Draft draft) {
        List<Refusal> refusals = draft.refusals();

        if (refusals.isEmpty()) {
            assertThat(draft.build().elementKind()).isEqualTo(draft.kind());
        }
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.kind()).contains(draft.kind());
            assertThat(refusal.code()).isIn(CODES);
            assertThat(Printed.faults(refusal.message())).isEmpty();
            assertThat(refusal.message()).doesNotContain("{expected}", "{nearest}", "{count}", "{most}", "{form}");
            assertThat(refusal.path()).isNotNull();
        });
    }

    @Example
    void aNameOfAMillionDotsIsRefused() {
        assertThat(Draft.of(ElementKind.TEAM).set(".".repeat(1_000_000), "x").refusals())
                .extracting(Refusal::code)
                .containsExactly("unknown");
    }

    @Example
    void aHundredThousandPartsAreTooMany() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            fields.put("resources." + i + ".text", List.of("x"));
        }

        assertThat(Draft.of(ElementKind.TACTIC, "t").setAll(fields).refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("resources", "there are 100,000 values; at most 1,000 are possible"));
    }

    @Example
    void aHundredThousandFieldsThatAreNoneAreRefusedEach() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            fields.put("x" + i, List.of("x"));
        }

        assertThat(Draft.of(ElementKind.TACTIC, "t").setAll(fields).refusals()).hasSize(100_000);
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<String> known = Arbitraries.of(
                "id",
                "text",
                "text.text",
                "schedule",
                "schedule.day",
                "schedule.rhythm",
                "schedule.rhythm.days",
                "resources",
                "resources.0",
                "resources.1.text",
                "targets.0",
                "targets.0.value",
                "platform",
                "platform.id",
                "platform.name",
                "functions.0.id",
                "mix.0.area.id",
                "mix.0.area.name",
                "mix.0.area.countsAs",
                "timeframe.start",
                "timeframe.end",
                "acceptedGaps.0.rule",
                "acceptedGaps.0.path",
                "acceptedGaps.0.reason",
                "labels",
                "labels.",
                "labels.a.b",
                "members",
                "status",
                "status.day",
                "{value}");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> texts = Arbitraries.oneOf(
                anything,
                Arbitraries.of(
                        "",
                        "once",
                        "relative",
                        "recurring",
                        "done",
                        "instagram",
                        "promotion",
                        "x",
                        "two words",
                        "2027-05-01",
                        "9999999999-01-01",
                        "1E+1000000000",
                        "-1",
                        "tactics/t",
                        "pillar.honesty",
                        "{attribute}",
                        "\u202E"));
        Arbitrary<Map<String, List<String>>> fields = Arbitraries.maps(
                        Arbitraries.oneOf(known, known, known, anything),
                        texts.list().ofMaxSize(3))
                .ofMaxSize(12);
        Arbitrary<Draft> typed = Combinators.combine(Arbitraries.of(ElementKind.class), fields)
                .as((kind, all) ->
                        Draft.of(kind).set("id", kind.hasIds() ? "some-id" : "").setAll(all));
        Arbitrary<Draft> edited = Combinators.combine(StrategyArbitraries.anyElement(), fields)
                .as((element, all) -> Draft.from(element).setAll(all));
        return Arbitraries.oneOf(typed, edited);
    }
}
