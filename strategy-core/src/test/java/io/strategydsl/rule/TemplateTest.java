package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Per;
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

    @Test
    void joinsAListAsASentenceDoes() {
        assertThat(Template.filled(
                        "{all, and}; {all, or}; {one, and}", Map.of("all", List.of("a", "b", "c"), "one", "d")))
                .isEqualTo("a, b and c; a, b or c; d");
    }

    @Test
    void choosesWordsByANumber() {
        String template = "{count, plural, =0 {no post} one {# post} other {# posts}}";

        assertThat(List.of(0, 1, 2_000))
                .map(count -> Template.filled(template, Map.of("count", count)))
                .containsExactly("no post", "1 post", "2,000 posts");
    }

    @Test
    void takesOnePointZeroForOne() {
        assertThat(Template.filled(
                        "{hours, plural, one {an hour} other {# hours}}", Map.of("hours", new BigDecimal("1.0"))))
                .isEqualTo("an hour");
    }

    @Test
    void choosesWordsByAValue() {
        String template =
                "{period, select, per-week {week} other {month}} of {area, select, curated {others} other {ours}}";

        assertThat(Template.filled(template, Map.of("period", Per.PER_WEEK, "area", ContentArea.CURATED)))
                .isEqualTo("week of others");
        assertThat(Template.filled(template, Map.of("period", Per.PER_DAY, "area", ContentArea.PROMOTION)))
                .isEqualTo("month of ours");
    }

    @Test
    void fillsInArgumentsWithinTheWordsThatWereChosen() {
        assertThat(Template.filled(
                        "{kind, select, goal {the {kind}} other {a {kind} '{id}'}}",
                        Map.of("kind", ElementKind.TACTIC, "id", "list")))
                .isEqualTo("a tactic 'list'");
    }

    @Test
    void keepsAChoiceThatItDoesNotUnderstand() {
        assertThat(Template.filled("{a, plural, two {x}} {a, sum} {a, plural, one {x", Map.of("a", 1)))
                .isEqualTo("{a, plural, two {x}} {a, sum} {a, plural, one {x");
    }

    @Test
    void saysWhatAnAttributeIsCalled() {
        ElementPath persona = ElementPath.of(ElementKind.PERSONA, "parents");

        assertThat(Template.filled(
                        "{one} and {many}",
                        Map.of("one", persona.attribute("relation"), "many", persona.attribute("demographics"))))
                .isEqualTo("relation and demographics");
    }
}
