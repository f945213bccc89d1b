package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever accepts a finding should have read when that is right, and in words that were thought of for the rule. */
class WhenToSuppressTest {

    static Stream<RuleInfo> infos() {
        return MethodRules.all().rules().stream().map(Rule::info);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void isSaidInWholeSentences(RuleInfo info) {
        assertThat(info.whenToSuppress()).endsWith(".");
    }

    @Test
    void isNotSaidOfTwoRulesInTheSameWords() {
        assertThat(infos().map(RuleInfo::whenToSuppress).filter(words -> !words.isEmpty()))
                .doesNotHaveDuplicates();
    }
}
