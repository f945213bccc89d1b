package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementKindTest {
    @ParameterizedTest
    @CsvSource({
        "STRATEGY, strategy, ''",
        "OBJECTIVE, objective, objectives",
        "TEAM, team, team",
        "MEMBER, member, team/members",
        "PERSONA, persona, personas",
        "GOAL, goal, goals",
        "METRIC, metric, metrics",
        "TACTIC, tactic, tactics",
        "CHANNEL, channel, channels",
        "LISTENING, listening, listening",
        "POSITIONING, positioning, positioning",
        "PILLARS, pillars, pillars",
        "REVIEW, review, reviews"
    })
    void hasAWordAndASection(ElementKind kind, String word, String section) {
        assertThat(kind).returns(word, ElementKind::word).returns(section, ElementKind::section);
    }
}
