package io.strategydsl.model;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.internal.RefusalCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalTest {

    /** They are documented in the Javadoc of {@link Refusal}, and programs depend on them. */
    @Test
    void theCodesAreThese() {
        assertThat(Arrays.stream(RefusalCode.values()).map(RefusalCode::code))
                .containsExactly(
                        "blank",
                        "character",
                        "malformed",
                        "unknown",
                        "too-long",
                        "too-many-digits",
                        "too-many-values",
                        "out-of-range",
                        "order",
                        "reserved",
                        "contradiction");
    }

    @Test
    void saysAllOfAValueInAList() {
        Refusal refusal = refusal(() -> Tactic.builder("list").servedGoals(List.of("known", "two words")));

        assertThat(refusal)
                .isEqualTo(new Refusal(
                        Optional.of(ElementKind.TACTIC),
                        Optional.of("list"),
                        Optional.empty(),
                        "servedGoals",
                        "two words",
                        "character",
                        "number 2 of the served goals 'two words' has a space (U+0020) at position 4; an id is made of"
                                + " letters, digits and - _ . : @ +",
                        "number {number} of the {attribute} '{value}' has {character} at position {position}; an id is"
                                + " made of letters, digits and - _ . : @ +",
                        Map.of(
                                "attribute", "served goals",
                                "value", "two words",
                                "character", "a space (U+0020)",
                                "codePoint", "U+0020",
                                "nature", "space",
                                "sign", "U+0020",
                                "position", 4,
                                "type", "id",
                                "number", 2)));
    }

    @Test
    void leadsToTheAttributeOfAnElement() {
        assertThat(refusal(() -> Team.builder().policy("\u0000")).path()).contains(ElementPath.parse("team/policy"));
    }

    @Test
    void leadsNowhereWhileTheElementHasNoId() {
        Refusal refusal = refusal(() -> Tactic.builder("two words"));

        assertThat(refusal.kind()).contains(ElementKind.TACTIC);
        assertThat(refusal.path()).isEmpty();
    }

    @Test
    void leadsNowhereWhileAPartIsInNoElement() {
        Refusal refusal = refusal(RefusalTest::timeframe);

        assertThat(refusal.part()).contains("timeframe");
        assertThat(refusal.attribute()).isEqualTo("end");
        assertThat(refusal.path()).isEmpty();
    }

    @Test
    void leadsToTheElementForWhichAPartWasMade() {
        Refusal refusal = refusal(RefusalTest::timeframe).within(ElementPath.root());

        assertThat(refusal.path()).contains(ElementPath.root());
        assertThat(refusal.attribute()).isEqualTo("end");
    }

    @Test
    void whatNamesItsElementStaysThere() {
        Refusal refusal = refusal(() -> Team.builder().policy("\u0000"));

        assertThat(refusal.within(ElementPath.root())).isEqualTo(refusal);
    }

    @Test
    void aVerbSaysForWhichElementItMadeAPart() {
        Refusal refusal = refusal(() -> strategy("plan", s -> s.metric("views", m -> m.baseline("ten"))));

        assertThat(refusal.path()).contains(ElementPath.of(ElementKind.METRIC, "views"));
        assertThat(refusal.part()).contains("baseline");
        assertThat(refusal.attribute()).isEqualTo("value");
        assertThat(refusal.code()).isEqualTo("malformed");
    }

    @Test
    void aLongValueIsCut() {
        assertThat(refusal(() -> Goal.builder("g").text("x".repeat(1_000_000))).value())
                .isEqualTo("x".repeat(20) + "...");
    }

    private static Timeframe timeframe() {
        return new Timeframe(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 1, 1));
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call).refusal();
    }
}
