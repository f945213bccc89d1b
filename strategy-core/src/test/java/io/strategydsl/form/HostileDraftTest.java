package io.strategydsl.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.strategydsl.internal.Printed;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
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
        return DraftArbitraries.hostile();
    }
}
