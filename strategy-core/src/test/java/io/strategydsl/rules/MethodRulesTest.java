package io.strategydsl.rules;

import static java.util.stream.Collectors.joining;
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
    void holdsTheCatalogue() {
        String catalogue = MethodRules.all().rules().stream()
                .map(Rule::info)
                .map(info -> String.join(
                        " | ",
                        info.id().value(),
                        info.severity().name(),
                        info.citation(),
                        info.yieldsTo().stream().map(RuleId::value).collect(joining(", "))))
                .map(String::strip)
                .collect(joining("\n"));

        assertThat(catalogue).isEqualTo("""
                        id.unique | ERROR | HOUSE |
                        reference.resolves | ERROR | HOUSE |
                        text.stated | ERROR | HOUSE |
                        placeholder.left | WARNING | HOUSE |
                        timeframe.stated | WARNING | HOUSE |
                        goal.primary | ERROR | CC7 step 2, CC8 step 3 |
                        goal.acyclic | ERROR | HOUSE |
                        tactic.owned | ERROR | BUF step 4 | reference.resolves
                        tactic.dated | ERROR | BUF step 4 |
                        tactic.acyclic | ERROR | HOUSE |
                        persona.present | ERROR | TECH |
                        persona.prioritised | WARNING | TECH |
                        persona.complete | WARNING | CC7 step 4 |
                        persona.reached | WARNING | CC7 step 4, CC8 |
                        channel.present | WARNING | CC7 step 7 |
                        channel.justified | ERROR | CC7 step 7 |
                        channel.reason-distinct | WARNING | CC7 step 7 |
                        channel.needs-why | ERROR | CC7 step 7, CC8 step 8 | goal.measured
                        channel.audience | WARNING | CC7 step 7 |
                        channel.where-audience-is | INFO | CC7 step 3, CC7 step 4 |
                        channel.measured | WARNING | CC7 step 7 |
                        channel.resourced | WARNING | CC7 step 7 |
                        channel.content-planned | WARNING | CC7 step 7, TECH |
                        channel.owned | WARNING | TECH |
                        channel.access-known | INFO | TECH |
                        content.not-all-promotion | ERROR | TECH |
                        content.balanced | WARNING | TECH | content.not-all-promotion
                        content.mix-adds-up | ERROR | HOUSE |
                        content.posting-ceiling | WARNING | TECH, HOUSE |
                        content.calendar | WARNING | SME5 pillar 5, TECH |
                        content.something-new | WARNING | SME5 pillar 5 | content.calendar
                        content.no-robot-posts | WARNING | TECH |""");
    }

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
