package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EqualFindingsTest {
    private static final ElementPath TACTIC = ElementPath.of(ElementKind.TACTIC, "list");
    private static final RuleInfo BUDGETED = info("acme.tactic.budgeted");

    private static RuleInfo info(String id) {
        return RuleInfo.builder(id).title("Every tactic has a budget line").build();
    }

    /** Each call starts anew, so that nothing is equal because it is the same. */
    private static FindingBuilder finding(RuleInfo rule, ElementPath path) {
        return Finding.builder(rule, path)
                .message("{subject} has {lines} of {wanted} lines")
                .fix("Add {wanted}")
                .found("none")
                .severity(Severity.WARNING)
                .with("lines", 0)
                .with("wanted", 1);
    }

    static Stream<Finding> others() {
        return Stream.of(
                finding(info("acme.tactic.owned"), TACTIC).build(),
                finding(BUDGETED, ElementPath.of(ElementKind.TACTIC, "message")).build(),
                finding(BUDGETED, TACTIC.attribute("resources")).build(),
                finding(BUDGETED, TACTIC).severity(Severity.ERROR).build(),
                finding(BUDGETED, TACTIC).found("one").build(),
                finding(BUDGETED, TACTIC).message("{subject} has no line").build(),
                finding(BUDGETED, TACTIC).fix("Ask {subject}").build(),
                finding(BUDGETED, TACTIC).advice("Ask {subject}.").build(),
                finding(BUDGETED, TACTIC).with("wanted", 2).build(),
                finding(BUDGETED, TACTIC).with("more", "owners").build());
    }

    @Test
    void sayTheSameOfTheSame() {
        Finding one = finding(BUDGETED, TACTIC).build();
        Finding other = finding(BUDGETED, TACTIC).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @ParameterizedTest
    @MethodSource("others")
    void areNotThoseThatDifferInOneThing(Finding other) {
        assertThat(finding(BUDGETED, TACTIC).build()).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void haveTheirSubjectAndWhatWasFoundAmongTheirArguments() {
        Map<String, Object> arguments = finding(BUDGETED, TACTIC).build().arguments();

        assertThat(arguments)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("subject", new NamedElement(TACTIC, null), "found", "none", "lines", 0, "wanted", 1));
    }

    @Test
    void findAnArgumentByItsName() {
        Map<String, Object> arguments = finding(BUDGETED, TACTIC).build().arguments();

        assertThat(arguments.get("wanted")).isEqualTo(1);
        assertThat(arguments.get("subject")).hasToString("tactic 'list'");
        assertThat(arguments.get("lines of text")).isNull();
        assertThat(arguments).containsKey("lines").doesNotContainKey("lines of text");
    }
}
