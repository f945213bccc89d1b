package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void fillsInArgumentsByName() {
        assertThat(Template.filled("{subject} has no {what}", Map.of("subject", "tactic 'list'", "what", "owner")))
                .isEqualTo("tactic 'list' has no owner");
    }

    @Test
    void fillsInAnArgumentAsOftenAsItIsNamed() {
        assertThat(Template.filled("{goal} or {goal}", Map.of("goal", "sales"))).isEqualTo("sales or sales");
    }

    @Test
    void keepsATextWithoutArguments() {
        assertThat(Template.filled("no owner", Map.of())).isEqualTo("no owner");
    }

    @Test
    void keepsNamesThatAreNoArguments() {
        assertThat(Template.filled("write {something}", Map.of())).isEqualTo("write {something}");
    }

    @Test
    void keepsLoneBraces() {
        assertThat(Template.filled("} a { b", Map.of("b", "x"))).isEqualTo("} a { b");
    }

    @Test
    void fillsInAnArgumentBehindALoneBraceThatComesFirst() {
        assertThat(Template.filled("} {goal}", Map.of("goal", "sales"))).isEqualTo("} sales");
    }

    @Test
    void fillsInAnArgumentBehindALoneBrace() {
        assertThat(Template.filled("s -> { {call} }", Map.of("call", "s.goal()")))
                .isEqualTo("s -> { s.goal() }");
    }

    @Test
    void doesNotFillInWhatAValueNames() {
        assertThat(Template.filled("{first} {second}", Map.of("first", "{second}", "second", "x")))
                .isEqualTo("{second} x");
    }

    @Test
    void groupsTheDigitsOfNumbers() {
        assertThat(Template.filled("{count}", Map.of("count", 1_234_567))).isEqualTo("1,234,567");
    }

    @Test
    void keepsTheDecimalsOfNumbers() {
        assertThat(Template.filled("{value}", Map.of("value", new BigDecimal("-14000.000000001"))))
                .isEqualTo("-14,000.000000001");
    }

    @Test
    void writesDaysAsTheyAreWrittenInCode() {
        assertThat(Template.filled("{day}", Map.of("day", LocalDate.of(2027, 2, 1))))
                .isEqualTo("2027-02-01");
    }

    @Test
    void joinsLists() {
        assertThat(Template.filled("{all}", Map.of("all", List.of("a", 1_000L, "b"))))
                .isEqualTo("a, 1,000, b");
    }

    @Test
    void cutsWhatIsLongerThanAnyTextOfAPlan() {
        List<String> values = Collections.nCopies(1_000, "x".repeat(400));

        assertThat(Template.filled("{a}", Map.of("a", values)))
                .isEqualTo(String.join(", ", values).substring(0, 20_000) + "...");
    }

    @Test
    void keepsWhatIsAsLongAsTheLongestTextOfAPlan() {
        String values = String.join(", ", Collections.nCopies(49, "x".repeat(400)));
        String template = "x".repeat(20_000 - values.length()) + "{a}{b}";

        assertThat(Template.filled(template, Map.of("a", Collections.nCopies(49, "x".repeat(400)), "b", "")))
                .isEqualTo(template.replace("{a}{b}", values));
    }

    @Test
    void cutsNoCharacterInTwo() {
        List<String> values = Collections.nCopies(1_000, "\ud83d\ude00".repeat(200));

        assertThat(Template.filled("x{a}", Map.of("a", values)))
                .isEqualTo("x" + String.join(", ", values).substring(0, 19_998) + "...");
    }
}
