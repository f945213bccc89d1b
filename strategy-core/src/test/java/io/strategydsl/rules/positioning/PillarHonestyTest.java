package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PillarHonestyTest {
    private static final OneRule RULE = new OneRule("pillar.honesty");

    private static final Strategy WITHOUT_ANSWER = strategy("plan", s -> s.pillars(p -> p.voice("Plain and friendly")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsThatSayHowToSpeakOfAMistake() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.voice("Plain and friendly").afterMistake("We made a mistake and are sorry")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsThatDoNotSayWhatIsSaidAfterAMistake() {
        assertThat(RULE.found(WITHOUT_ANSWER)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_ANSWER))
                .containsExactly("what is said after a mistake is not stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_ANSWER)).containsExactly("In pillars(...) add .afterMistake(\"...\")");
    }

    @Test
    void asksWhatIsSaidAfterAMistakeAlsoWhereTheConfidentialIsSpokenOf() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.confidential("We do not talk about that, because competitors read along")));

        assertThat(RULE.found(plan)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No comment",
                "\"NO  COMMENT.\"",
                "no com\u00adment",
                "We always say: no comment!",
                "Kein Kommentar",
                "Bez komentarza",
                "Ουδέν σχόλιο",
                "ΧΩΡΙΣ ΣΧΟΛΙΟ",
                "Yorum yok",
                "Walang komento",
                "لا تعليق",
                "「ノーコメント」と答える"
            })
    void findsANoCommentInManyLanguages(String confidential) {
        assertThat(RULE.found(confidential(confidential)))
                .containsExactly("WARNING pillar.honesty pillars/confidential");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never \"no comment\": we say what we do not talk about, and why",
                "No comment is not an answer; we say why",
                "We do not comment on prices, because competitors read along",
                "Sorry, that stays inside the company"
            })
    void passesWhatSaysMoreThanNoComment(String confidential) {
        assertThat(RULE.outcome(confidential(confidential))).isEqualTo("passed 1");
    }

    @Test
    void quotesTheNoCommentAndSaysWhatToWrite() {
        assertThat(RULE.messages(confidential("No comment.")))
                .containsExactly("the pillars answer no more than \"No comment.\" where something is confidential");
        assertThat(RULE.fixes(confidential("No comment.")))
                .containsExactly(
                        "In pillars(...) write in .confidential(\"...\") that you do not talk about it, and why");
    }

    @Test
    void looksForOtherWordsWhereTheValidatorSaysSo() {
        OneRuleWith looking = OneRuleWith.parameter("pillar.honesty", "no-comments", List.of("ask our lawyers"));

        assertThat(looking.found(confidential("Ask our lawyers."))).hasSize(1);
        assertThat(looking.found(confidential("No comment"))).isEmpty();
    }

    @Test
    void takesAnswersOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.pillars(p -> p.afterMistake(" ").confidential(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.afterMistake(\"...\"))");
    }

    private static Strategy confidential(String words) {
        return strategy(
                "plan",
                s -> s.pillars(
                        p -> p.afterMistake("We made a mistake and are sorry").confidential(words)));
    }
}
