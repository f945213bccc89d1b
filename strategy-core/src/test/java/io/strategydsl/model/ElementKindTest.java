package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElementKindTest {
    private static final Strategy FULL = Strategy.builder("full")
            .addObjective(Objective.builder("growth").build())
            .team(Team.builder().addMember(TeamMember.builder("brian").build()).build())
            .addPersona(Persona.builder("owner").build())
            .addGoal(Goal.builder("known").build())
            .addMetric(Metric.builder("reach").build())
            .addTactic(Tactic.builder("list").build())
            .addChannel(ChannelPlan.builder("blog").build())
            .listening(Listening.builder().build())
            .positioning(Positioning.builder()
                    .addKeyMessage(KeyMessage.builder("touch").build())
                    .build())
            .pillars(Pillars.builder().build())
            .addMilestone(Milestone.builder("launch").build())
            .addPost(Post.builder("sale").build())
            .addReview(Review.builder("monthly").build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "STRATEGY, strategy, ''",
        "OBJECTIVE, objective, objectives",
        "MILESTONE, milestone, milestones",
        "TEAM, team, team",
        "MEMBER, member, team/members",
        "PERSONA, persona, personas",
        "GOAL, goal, goals",
        "METRIC, metric, metrics",
        "TACTIC, tactic, tactics",
        "CHANNEL, channel, channels",
        "POST, post, posts",
        "LISTENING, listening, listening",
        "POSITIONING, positioning, positioning",
        "KEY_MESSAGE, key message, positioning/messages",
        "PILLARS, pillars, pillars",
        "REVIEW, review, reviews"
    })
    void hasAWordAndASection(ElementKind kind, String word, String section) {
        assertThat(kind).returns(word, ElementKind::word).returns(section, ElementKind::section);
    }

    @ParameterizedTest
    @EnumSource
    void listsTheElementsOfAPlanThatAreOfThisKind(ElementKind kind) {
        assertThat(kind.elements(FULL)).isNotEmpty().allMatch(element -> element.elementKind() == kind);
    }

    @ParameterizedTest
    @EnumSource
    void listsNothingThatAPlanDoesNotState(ElementKind kind) {
        Strategy empty = Strategy.builder("empty").build();

        assertThat(kind.elements(empty)).hasSize(kind == ElementKind.STRATEGY ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void hasIdsWhereAPlanCanHaveSeveral(ElementKind kind) {
        assertThat(kind.hasIds())
                .isEqualTo(kind != ElementKind.STRATEGY && kind.elements(FULL).get(0) instanceof IdentifiedElement);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    void refusesToListTheElementsOfNoPlan() {
        assertThatThrownBy(() -> ElementKind.GOAL.elements(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("element kind: null was given for strategy; pass a value, or leave the call out"
                        + " while there is none");
    }

    @ParameterizedTest
    @CsvSource({"OBJECTIVE, an objective", "TACTIC, a tactic", "LISTENING, listening", "PILLARS, pillars"})
    void hasAWordWithItsArticle(ElementKind kind, String words) {
        assertThat(kind.wordWithArticle()).isEqualTo(words);
    }
}
