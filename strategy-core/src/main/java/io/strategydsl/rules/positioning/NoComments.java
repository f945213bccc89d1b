package io.strategydsl.rules.positioning;

import io.strategydsl.model.Pillars;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rules.shared.Listed;
import io.strategydsl.rules.words.MadeOfWords;
import io.strategydsl.rules.words.NothingBut;
import java.util.List;
import java.util.function.Function;

/** A "no comment" in place of an answer about what is confidential, for {@code pillar.honesty}. */
final class NoComments {
    static final RuleParameter<List<String>> NO_COMMENTS = new RuleParameter.Words(
            "no-comments", "The words for \"no comment\", in any mix of capitals", Listed.betweenCommas("""
                    no comment, no comments, kein Kommentar, bez komentarza, ουδέν σχόλιο, κανένα σχόλιο, χωρίς σχόλιο,
                    χωρίς σχόλια, yorum yok, walang komento, لا تعليق, ノーコメント, geen commentaar, pas de commentaire,
                    aucun commentaire, sin comentarios, sem comentários
                    """));

    static final RuleParameter<List<String>> BESIDE = new RuleParameter.Words(
            "beside-no-comments",
            "The words that add nothing to it; any other word makes it more than a \"no" + " comment\"",
            Listed.betweenCommas("""
                    we, say, simply, just, only, always, our, the, answer, reply, is, with, to, questions, everything, that,
                    wir, sagen, dazu, nur, unsere, Antwort, ist,
                    mówimy, odpowiadamy, nasza, odpowiedź, to,
                    λέμε, απαντάμε, μόνο,
                    diyoruz, deriz, sadece,
                    sinasabi, namin, ang, sagot,
                    نقول, جوابنا,
                    と, 答える, 言う, 答えます, 言います
                    """));

    private static final Function<Inspection, NothingBut> NOTHING_BUT_NO_COMMENT =
            new MadeOfWords<>(List.of(NO_COMMENTS, BESIDE), NothingBut::new);

    private NoComments() {}

    /** Reports pillars that say no more than that about what is confidential. */
    static void check(Pillars pillars, Inspection inspection) {
        if (pillars.confidential().isPresent()
                && inspection
                        .oncePerPlan(NOTHING_BUT_NO_COMMENT)
                        .isSaidIn(pillars.confidential().get())) {
            inspection
                    .violated("{subject} answer no more than \"{found}\" where something is confidential")
                    .at("confidential")
                    .found(pillars.confidential().get())
                    .fix("In pillars(...) write in .confidential(\"...\") that you do not talk about it, and why")
                    .advice(
                            "Say instead that you do not talk about it, and why: people believe that sooner than silence.");
        }
    }
}
