package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderLeftTest {
    private static final OneRule RULE = new OneRule("placeholder.left");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final Strategy UNDECIDED =
            strategy("plan", s -> s.metric("reach", m -> m.targetUndecided("after the first quarter")));

    @Test
    void passesATextThatSaysSomething() {
        assertThat(RULE.outcome(goal("Be known"))).isEqualTo("passed 1");
    }

    @Test
    void findsAPlaceholder() {
        assertThat(RULE.found(goal("TBD"))).containsExactly("WARNING placeholder.left goals/awareness/text");
    }

    @Test
    void quotesThePlaceholder() {
        assertThat(RULE.messages(goal("Be known, number to be determined")))
                .containsExactly("goal 'awareness': \"to be determined\" is left in the text");
    }

    @Test
    void asksForADecision() {
        assertThat(RULE.fixes(goal("TBD"))).containsExactly("Write what was decided in place of \"TBD\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tbd",
                "TBD.",
                "(tbd)",
                "budget_TBD",
                "owner: TBD/TBA",
                "TBA",
                "To be decided",
                "to be announced",
                "[...]",
                "Our voice is [\u2026] and warm",
                "Placeholder",
                "Lorem ipsum dolor"
            })
    void findsWhatStandsForNothing(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBDs", "wTBD", "TBD2", "placeholders", "tbase", "...", "[sic]", "determined to be"})
    void leavesWordsAloneThatOnlyContainOne(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bud\u017cet: TBD, zob. za\u0142\u0105cznik",
                "\u03a0\u03c1\u03bf\u03cb\u03c0\u03bf\u03bb\u03bf\u03b3\u03b9\u03c3\u03bc\u03cc\u03c2 TBD",
                "B\u00fct\u00e7e: tbd, \u0130stanbul",
                "\u0627\u0644\u0645\u064a\u0632\u0627\u0646\u064a\u0629 TBD",
                "\u0627\u0644\u0640TBD",
                "\u4e88\u7b97\u306fTBD\u3067\u3059"
            })
    void findsPlaceholdersInTextsOfManyScripts(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zwi\u0119kszy\u0107 sprzeda\u017c o 10 %",
                "\u0391\u03cd\u03be\u03b7\u03c3\u03b7 \u03c0\u03c9\u03bb\u03ae\u03c3\u03b5\u03c9\u03bd",
                "Sat\u0131\u015flar\u0131 art\u0131rmak",
                "\u0632\u064a\u0627\u062f\u0629 \u0627\u0644\u0645\u0628\u064a\u0639\u0627\u062a",
                "\u58f2\u4e0a\u3092\u4f38\u3070\u3059"
            })
    void passesTextsOfManyScripts(String text) {
        assertThat(RULE.outcome(goal(text))).isEqualTo("passed 1");
    }

    @Test
    void findsAPlaceholderInPolishWithAnEndingOfItsOwn() {
        assertThat(looking("do ustaleni").found(goal("Bud\u017cet do ustalenia")))
                .isEmpty();
        assertThat(looking("do ustalenia").found(goal("Bud\u017cet DO USTALENIA.")))
                .hasSize(1);
    }

    @Test
    void findsAPlaceholderInGreekCapitalsThatEndInASigma() {
        assertThat(
                        looking("\u03ac\u03b3\u03bd\u03c9\u03c3\u03c4\u03bf\u03c2")
                                .found(
                                        goal(
                                                "\u03a3\u03a4\u039f\u03a7\u039f\u03a3 \u0386\u0393\u039d\u03a9\u03a3\u03a4\u039f\u03a3")))
                .hasSize(1);
    }

    @Test
    void findsAPlaceholderInTurkishWithAndWithoutADot() {
        assertThat(looking("belirsiz").found(goal("HEDEF BEL\u0130RS\u0130Z"))).hasSize(1);
        assertThat(looking("s\u0131n\u0131rs\u0131z").found(goal("HEDEF SINIRSIZ")))
                .hasSize(1);
    }

    @Test
    void findsAPlaceholderThatAnArabicPrefixIsAttachedTo() {
        assertThat(RULE.found(goal("\u0648TBD"))).hasSize(1);
        assertThat(RULE.found(goal("\u0628\u0650\u0640TBD"))).hasSize(1);
    }

    @Test
    void findsAPlaceholderInJapaneseInWideLettersAndWithoutSpaces() {
        assertThat(RULE.messages(goal("\u4e88\u7b97\u306f\uff34\uff22\uff24\u3067\u3059")))
                .containsExactly("goal 'awareness': \"TBD\" is left in the text");
    }

    @Test
    void findsAJapanesePlaceholderBesideOtherCharacters() {
        assertThat(looking("\u672a\u5b9a").found(goal("\u4e88\u7b972027\u672a\u5b9a\u3067\u3059")))
                .hasSize(1);
    }

    @Test
    void quotesTheThreeDotsThatTheAuthorWrote() {
        assertThat(RULE.messages(goal("Our voice is [\u2026]")))
                .containsExactly("goal 'awareness': \"[\u2026]\" is left in the text");
    }

    @Test
    @InLocale("tr-TR")
    void findsItWhereTheMachineSpeaksTurkish() {
        assertThat(RULE.found(goal("LOREM IPSUM"))).hasSize(1);
    }

    @Test
    @InLocale("tr-TR")
    void speaksEnglishWhereTheMachineSpeaksTurkish() {
        Strategy plan = strategy("plan", s -> s.positioning(p -> p.oneThing("TBD")));

        assertThat(RULE.messages(plan)).containsExactly("the positioning: \"TBD\" is left in the one thing");
    }

    @Test
    void findsATargetLeftUndecided() {
        assertThat(RULE.found(UNDECIDED)).containsExactly("WARNING placeholder.left metrics/reach/targets");
    }

    @Test
    void quotesTheWordsOfTheUndecidedTarget() {
        assertThat(RULE.messages(UNDECIDED))
                .containsExactly("metric 'reach' has a target that is undecided: \"after the first quarter\"");
    }

    @Test
    void saysWhatToWriteOnceItIsDecided() {
        assertThat(RULE.fixes(UNDECIDED))
                .containsExactly("Decide, and write .target(number, day) in place of" + " .targetUndecided(...)");
    }

    @Test
    void tellsAnUndecidedTargetOnceThoughItsWordsAreAPlaceholder() {
        Strategy plan = strategy("plan", s -> s.metric("reach", m -> m.targetUndecided("TBD")));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void readsEveryTextOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.organisation("TBD")
                        .about("TBD")
                        .objective("o", "TBD")
                        .team(t -> t.policy("TBD").member("m", "TBD"))
                        .persona(
                                "p",
                                "TBD",
                                p -> p.because("TBD")
                                        .relation("TBD")
                                        .demographics("TBD")
                                        .psychographics("TBD")
                                        .behaviour("TBD")
                                        .values("TBD")
                                        .challenges("TBD"))
                        .goal("g", "TBD")
                        .metric("k", m -> m.name("TBD").unit("TBD").source("TBD"))
                        .tactic(
                                "t",
                                "TBD",
                                t -> t.amount(1, "TBD").repeats(whenever("TBD")).resource(people("TBD")))
                        .channel(
                                "c",
                                INSTAGRAM,
                                c -> c.because("TBD")
                                        .content("TBD")
                                        .entry(DAY, "TBD")
                                        .resource(people("TBD")))
                        .listening(l ->
                                l.audience("TBD").competitor("TBD").topic("TBD").dashboard("TBD"))
                        .positioning(p -> p.oneThing("TBD").keyMessage("TBD").shouldThink("TBD"))
                        .pillars(p -> p.contact("TBD")
                                .gift("TBD")
                                .afterMistake("TBD")
                                .confidential("TBD")
                                .voice("TBD")
                                .somethingNew("TBD", monthly()))
                        .review("r", "TBD", r -> r.held(DAY, "TBD")));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "the strategy: \"TBD\" is left in the organisation",
                        "the strategy: \"TBD\" is left in what it is about",
                        "objective 'o': \"TBD\" is left in the text",
                        "the team: \"TBD\" is left in the policy",
                        "member 'm': \"TBD\" is left in the name",
                        "persona 'p': \"TBD\" is left in the text",
                        "persona 'p': \"TBD\" is left in the reason",
                        "persona 'p': \"TBD\" is left in the relation",
                        "persona 'p': \"TBD\" is left in the demographics",
                        "persona 'p': \"TBD\" is left in the psychographics",
                        "persona 'p': \"TBD\" is left in the behaviours",
                        "persona 'p': \"TBD\" is left in the values",
                        "persona 'p': \"TBD\" is left in the challenges",
                        "goal 'g': \"TBD\" is left in the text",
                        "metric 'k': \"TBD\" is left in the name",
                        "metric 'k': \"TBD\" is left in the unit",
                        "metric 'k': \"TBD\" is left in the source",
                        "tactic 't': \"TBD\" is left in the text",
                        "tactic 't': \"TBD\" is left in the amount",
                        "tactic 't': \"TBD\" is left in the schedule",
                        "tactic 't': \"TBD\" is left in the resources",
                        "channel 'c': \"TBD\" is left in the reason",
                        "channel 'c': \"TBD\" is left in the content",
                        "channel 'c': \"TBD\" is left in the calendar",
                        "channel 'c': \"TBD\" is left in the resources",
                        "the listening: \"TBD\" is left in the audience",
                        "the listening: \"TBD\" is left in the competitors",
                        "the listening: \"TBD\" is left in the topics",
                        "the listening: \"TBD\" is left in the dashboard",
                        "the positioning: \"TBD\" is left in the one thing",
                        "the positioning: \"TBD\" is left in the key messages",
                        "the positioning: \"TBD\" is left in what people should think",
                        "the pillars: \"TBD\" is left in the contacts",
                        "the pillars: \"TBD\" is left in the gifts",
                        "the pillars: \"TBD\" is left in what is said after a mistake",
                        "the pillars: \"TBD\" is left in what is confidential",
                        "the pillars: \"TBD\" is left in the voice",
                        "the pillars: \"TBD\" is left in the novelties",
                        "review 'r': \"TBD\" is left in the text",
                        "review 'r': \"TBD\" is left in the notes");
    }

    @Test
    void readsWhatTriggersEntriesAndNovelties() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("c", INSTAGRAM, c -> c.entry(whenever("TBD"), "Game"))
                        .pillars(p -> p.somethingNew("Contest", whenever("TBD"))));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "channel 'c': \"TBD\" is left in the calendar",
                        "the pillars: \"TBD\" is left in the novelties");
    }

    @Test
    void doesNotLookAtADroppedTactic() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "TBD", t -> t.dropped(DAY, "No budget")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNothingIsWritten() {
        assertThat(RULE.outcome(strategy("plan", s -> s.metric("reach"))))
                .isEqualTo("not applicable: the plan has no texts and no targets");
    }

    private static OneRuleWith looking(String word) {
        return OneRuleWith.parameter("placeholder.left", "words", List.of(word));
    }

    private static Strategy goal(String text) {
        return strategy("plan", s -> s.goal("awareness", text));
    }
}
