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
                        goal.type-stated | ERROR | TECH |
                        goal.aligned | ERROR | BUF step 1, TECH |
                        goal.measured | ERROR | TECH, CC7 step 5 |
                        goal.served | WARNING | BUF step 2 |
                        goal.platform-neutral | INFO | CC7 |
                        goal.acyclic | ERROR | HOUSE |
                        objective.served | INFO | BUF step 1 |
                        metric.serves-goal | WARNING | BUF, CC7 step 5 |
                        metric.beyond-vanity | WARNING | CC7 step 5, TECH, BUF |
                        metric.targeted | WARNING | CC7 step 5 |
                        metric.growth-needs-baseline | WARNING | HOUSE |
                        metric.quarterly | WARNING | CC7 step 5 |
                        metric.baseline | INFO | HOUSE | metric.growth-needs-baseline
                        metric.direction | ERROR | HOUSE |
                        metric.fits-goal | INFO | BUF | metric.beyond-vanity
                        metric.fits-maturity | INFO | CC7 step 5 |
                        metric.moved | INFO | HOUSE |
                        tactic.owned | ERROR | BUF step 4 | reference.resolves
                        tactic.dated | ERROR | BUF step 4 |
                        tactic.acyclic | ERROR | HOUSE |
                        channel.justified | ERROR | CC7 step 7 |""");
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
