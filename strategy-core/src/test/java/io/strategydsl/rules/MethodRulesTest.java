package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is a contract: ids, severities and sources are written out here and not read from the code. */
class MethodRulesTest {

    @Test
    void essentialIsWhatMakesAPlanAPlan() {
        assertThat(MethodRules.essential().ids())
                .extracting(RuleId::value)
                .containsExactly(
                        "id.unique",
                        "reference.resolves",
                        "text.stated",
                        "placeholder.left",
                        "timeframe.stated",
                        "goal.primary",
                        "tactic.owned",
                        "tactic.dated",
                        "channel.justified");
    }

    @Test
    void nameTheirSets() {
        assertThat(Stream.of(MethodRules.all(), MethodRules.essential()).map(RuleSet::name))
                .containsExactly("all", "essential");
    }

    static Stream<RuleInfo> infos() {
        return MethodRules.all().rules().stream().map(Rule::info);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void hasATitleWithoutAFullStop(RuleInfo info) {
        assertThat(info.title()).matches("[A-Z].*[^.]");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isDescribedInWholeSentences(RuleInfo info) {
        assertThat(info.description()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void saysWhyInWholeSentences(RuleInfo info) {
        assertThat(info.why()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void saysHowToMendItWithoutAFullStop(RuleInfo info) {
        assertThat(info.fix()).matches("[A-Z].*[^.]");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isToldInPlainLetters(RuleInfo info) {
        assertThat(info.title() + info.description() + info.why() + info.fix()).isASCII();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void saysSinceWhenItIsThere(RuleInfo info) {
        assertThat(info.since()).isEqualTo("0.1.0");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void yieldsOnlyToRulesOfTheMethod(RuleInfo info) {
        assertThat(MethodRules.all().ids()).containsAll(info.yieldsTo());
    }
}
