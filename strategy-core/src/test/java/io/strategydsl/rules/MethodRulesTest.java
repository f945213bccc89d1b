package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                        "milestone.dated",
                        "timeframe.stated",
                        "goal.primary",
                        "tactic.owned",
                        "tactic.dated",
                        "channel.justified");
    }

    @Test
    void standardIsEverythingButTheTwoNumbersOfTheHouse() {
        assertThat(Sets.difference(
                        MethodRules.all().ids(), MethodRules.standard().ids()))
                .extracting(RuleId::value)
                .containsExactlyInAnyOrder("content.posting-ceiling", "tactic.owner-load");
    }

    @Test
    void standardHasNothingThatIsNotOfTheMethod() {
        assertThat(MethodRules.all().ids()).containsAll(MethodRules.standard().ids());
    }

    static Stream<Arguments> setsOfPublishers() {
        return Stream.of(
                Arguments.of(MethodRules.convinceAndConvert(), "CC7|CC8"),
                Arguments.of(MethodRules.socialMediaExaminer(), "SME5"),
                Arguments.of(MethodRules.techopedia(), "TECH"),
                Arguments.of(MethodRules.buffer(), "BUF"));
    }

    @ParameterizedTest
    @MethodSource("setsOfPublishers")
    void haveTheRulesThatCiteThePublisher(RuleSet rules, String codes) {
        Pattern cited = Pattern.compile("\\b(" + codes + ")\\b");

        assertThat(rules.ids())
                .containsExactlyElementsOf(
                        infos().filter(info -> cited.matcher(info.citation()).find())
                                .map(RuleInfo::id)
                                .toList());
    }

    @Test
    void nameTheirSets() {
        assertThat(Stream.of(
                                MethodRules.all(),
                                MethodRules.standard(),
                                MethodRules.essential(),
                                MethodRules.convinceAndConvert(),
                                MethodRules.socialMediaExaminer(),
                                MethodRules.techopedia(),
                                MethodRules.buffer())
                        .map(RuleSet::name))
                .containsExactly(
                        "all",
                        "standard",
                        "essential",
                        "convince-and-convert",
                        "social-media-examiner",
                        "techopedia",
                        "buffer");
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
    void saysHowToFixItWithoutAFullStop(RuleInfo info) {
        assertThat(info.fix()).matches("[A-Z].*[^.]");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isExplainedInPlainLetters(RuleInfo info) {
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
