package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.InLocale;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void findsAPlaceholderInTheReasonOfAnAcceptedGap() {
        assertThat(RULE.found(strategy("plan", s -> s.accepts("pillar.honesty", "pillars", "TBD"))))
                .containsExactly("WARNING placeholder.left strategy/acceptedGaps");
    }

    @Test
    void findsAPlaceholderInAResourceOfThePlan() {
        assertThat(RULE.found(strategy("plan", s -> s.resource(time("TBD")))))
                .containsExactly("WARNING placeholder.left strategy/resources");
    }

    @Test
    void findsATargetAtAMilestoneThatIsUndecided() {
        assertThat(RULE.found(strategy(
                        "plan",
                        s -> s.milestone("launch", "Launch")
                                .metric("reach", m -> m.targetUndecided("number to come", at("launch"))))))
                .containsExactly("WARNING placeholder.left metrics/reach/targets");
    }

    @Test
    void quotesThePlaceholder() {
        assertThat(RULE.messages(goal("Be known, number to be determined")))
                .containsExactly("goal 'awareness': \"to be determined\" is left in the text");
    }

    @Test
    void findsOneInTheNameOfAMilestone() {
        assertThat(RULE.found(strategy("plan", s -> s.milestone("launch", "Launch in TBD"))))
                .containsExactly("WARNING placeholder.left milestones/launch/name");
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
    void reportsAnUndecidedTargetOnceThoughItsWordsAreAPlaceholder() {
        Strategy plan = strategy("plan", s -> s.metric("reach", m -> m.targetUndecided("TBD")));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to be\ndetermined",
                "to  be   determined",
                "to be\u00a0determined",
                "to\u202fbe\u3000determined",
                "to be\r\n\tdetermined",
                "to be deter\u00admined",
                "T\u200bB\u200dD",
                "\ufeffTBD",
                "\u202eTBD\u202c",
                "T\u034fB\ufe0fD",
                "ＴＢＤ",
                "\ud835\uddE7\ud835\uddd5\ud835\uddd7",
                "ⓉⒷⒹ",
                "LOREM İPSUM"
            })
    void readsPastLayoutHiddenCharactersAndWidth(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TB D", "T-B-D", "to be, determined", "to be determÍned", "TBĎ", "ÄTBD", "tbd\u0301"})
    void tellsOtherWordsApart(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbc",
                "to be confirmed",
                "Reach XX followers",
                "XX%",
                "XXX new customers",
                "TODO",
                "TODO: ask Ana"
            })
    void findsWordsThatStandForWhatIsStillToBeDone(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responder a todo el mundo",
                "Todo para el hogar",
                "Love from all of us xx",
                "XXL shirts",
                "Arte del siglo XX",
                "El siglo\nXX en fotos",
                "Sztuka XX wieku",
                "Art of the XX century",
                "Tents in XX-large",
                "La peinture du XXe siècle"
            })
    void leavesWordsAndNumbersAloneThatAreWrittenAlike(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @Test
    void findsANumberToComeBesideACentury() {
        assertThat(RULE.messages(goal("XX paintings of the siglo XX")))
                .containsExactly("goal 'awareness': \"XX\" is left in the text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[number to come] new customers | [number to come]",
                "Reach [number we come up with] people | [number we come up with]",
                "Opens on [DATE] | [DATE]",
                "[DATE]: launch | [DATE]",
                "[your company] is known | [your company]",
                "We are [name](s) of the town | [name]",
                "[...] people know us | [...]",
                "Grow by [X] % | [X]",
                "[X] new customers | [X]",
                "Grow by [XX]k | [XX]",
                "Win [ ] guests | [ ]",
                "Win [__] guests | [__]",
                "Win [?] guests | [?]",
                "Win [number]k guests | [number]",
                "Budżet [liczba] zł | [liczba]",
                "予算は[未定]です | [未定]",
                "予算は［未定］です | [未定]",
                "Open on <DATE> | <DATE>",
                "Open on <date> | <date>",
                "Known as <name of the shop> | <name of the shop>",
                "Reach <...> people | <...>",
                "Dear {{name}} | {{name}}",
                "Dear {{ first_name }}! | {{ first_name }}",
                "Dear{{{name}}} | {{{name}}}",
                "Dear {name} | {name}",
                "Dear ${first_name} | {first_name}",
                "Reach ____ people | ____",
                "Reach __ people | __",
                "Name:______ | ______",
                "Reach ____% | ____",
                "Budget: ?? | ??",
                "?? followers | ??",
                "500?? followers | ??",
                "Open on ??.??.2027 | ??",
                "Reach (???) people | ???",
                "？？人に広める | ??",
                "フォロワーを??人にする | ??",
                "الميزانية: ؟؟ | ؟؟"
            })
    void quotesBracketsLinesAndQuestionMarksThatHoldAPlace(String text, String placeholder) {
        assertThat(RULE.messages(goal(text)))
                .containsExactly("goal 'awareness': \"" + placeholder + "\" is left in the text");
    }

    @Test
    void quotesWhatHoldsAPlaceOnOneLine() {
        assertThat(RULE.messages(goal("Reach [number\n   to come] people")))
                .containsExactly("goal 'awareness': \"[number to come]\" is left in the text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read [our guide](https://example.org/guide)",
                "Read [our guide](url)",
                "Read [our guide][guide] first",
                "![A tent](tent.png)",
                "Grow [1] by a third [12]",
                "As said [1, 2], [3-5] and [^note]",
                "For people of [18-24]",
                "They [sic] know us [Sic!]",
                "Send a postcard [optional]",
                "Reach 100 influencers by 1 February [Assigned to: Brian]",
                "Teach student[s] to [re]use tents",
                "[T]he best of all",
                "[Video] Tents at dawn",
                "Publish the guide [EN]",
                "[ ] Write the guide",
                "[x] Write the guide",
                "- [X] Write the guide - [ ] Print it",
                "1. [x] Write the guide",
                "See [@smith2019] on this",
                "int[] numbers",
                "Win guests [from all over the region, as the board asked for in its meeting of last October, and more]",
                "Open [brackets, and never closed",
                "Make it <strong>loud</strong><br>and <em>clear</em>",
                "<p>Known</p>",
                "<a href=\"https://example.org\">Known</a>",
                "See <https://example.org> or <ruth@example.org>",
                "We <3 tents",
                "Fewer than <30 and more than >10",
                "Awareness -> interest <- sales <-> care",
                "A List<String> of names",
                "{a, b} and {\"a\": 1}",
                "Save as snake_case or __init__",
                "Be __bold__ and ___loud___",
                "Follow @some__name and https://example.org/a____b?c??d",
                "Smile -_- ^__^ (-__-)",
                "Did you know?? We bake at night",
                "Really?! Really?? Yes",
                "本当？？ はい",
                "Who? Why? Where we are",
                "Answer \"where is my tent?\" within a day",
                "Qui sommes-nous ? Une boulangerie"
            })
    void leavesSignsAloneThatDoOtherWork(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Double the sales?",
                "Double the sales ?  ",
                "Double the sales?\u200b",
                "売上を伸ばす？",
                "زيادة المبيعات؟",
                "Περισσότεροι πελάτες;",
                "Πελάτες στο Instagram;"
            })
    void findsANameThatEndsInAQuestionMark(String text) {
        assertThat(RULE.found(goal(text))).containsExactly("WARNING placeholder.left goals/awareness/text");
        assertThat(RULE.found(strategy("plan", s -> s.objective("more", text))))
                .containsExactly("WARNING placeholder.left objectives/more/text");
        assertThat(RULE.found(strategy("plan", s -> s.metric("sales", m -> m.name(text)))))
                .containsExactly("WARNING placeholder.left metrics/sales/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sell more;", "Why us? Because", "Grow 5 %", "Grow"})
    void passesANameThatEndsOtherwise(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @Test
    void passesAQuestionInATextThatIsNoName() {
        Strategy plan = strategy(
                "plan",
                s -> s.positioning(p -> p.keyMessage("Where do you sleep tonight?"))
                        .tactic("ask", "Ask: which tent is yours?"));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void saysThatANameEndsInAQuestionMarkAndWhatToWrite() {
        assertThat(RULE.messages(goal("Double the sales?")))
                .containsExactly("goal 'awareness': the text ends in a question mark");
        assertThat(RULE.fixes(goal("Double the sales?")))
                .containsExactly("Decide, and write it without the question mark");
    }

    @Test
    void findsAPlaceholderInAQuestionOnce() {
        assertThat(RULE.messages(goal("Double the sales by XX %?")))
                .containsExactly("goal 'awareness': \"XX\" is left in the text");
    }

    @Test
    void takesOtherExceptions() {
        OneRuleWith rule = OneRuleWith.parameter("placeholder.left", "exceptions", List.of("[members only]"));

        assertThat(rule.found(goal("An evening [members only]"))).isEmpty();
        assertThat(rule.found(goal("An evening [friends only]"))).hasSize(1);
        assertThat(rule.found(goal("Arte del siglo XX"))).hasSize(1);
    }

    @Test
    void findsAPlaceholderInGerman() {
        OneRuleWith rule = looking("wird noch geklärt");

        assertThat(rule.found(goal("Budget: WIRD NOCH GEKLÄRT"))).hasSize(1);
        assertThat(rule.found(goal("Budget: wird noch gekla\u0308rt"))).hasSize(1);
        assertThat(looking("groß").found(goal("GROSS"))).hasSize(1);
    }

    @Test
    void findsAPlaceholderOfOneLetterAtTheEndOfAText() {
        assertThat(looking("z").found(goal("Budget: Z"))).hasSize(1);
        assertThat(looking("z").found(goal("Zebra, jazz"))).isEmpty();
    }

    @Test
    void findsAPlaceholderWhoseWordsAreAnyWhiteSpaceApart() {
        assertThat(looking("a bit").found(goal("Budget: a\t\nbit"))).hasSize(1);
    }

    @Test
    void findsAPlaceholderInFilipino() {
        assertThat(looking("pag-uusapan pa").found(goal("Badyet: Pag-uusapan\npa")))
                .hasSize(1);
    }

    @Test
    void findsAPlaceholderInGreekCapitalsWithoutAccents() {
        assertThat(looking("θα καθοριστεί").found(goal("ΘΑ ΚΑΘΟΡΙΣΤΕΙ"))).hasSize(1);
    }

    @Test
    void findsAPlaceholderInArabicWithAndWithoutVowelSigns() {
        assertThat(looking("يحدد").found(goal("ي\u064fح\u064eد\u0651\u064eد"))).hasSize(1);
    }

    @Test
    void readsEveryTextOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.organisation("TBD")
                        .about("TBD")
                        .resource(people("TBD"))
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
                        .goal("g", "TBD", g -> g.resource(people("TBD")))
                        .metric("k", m -> m.name("TBD").unit("TBD").source("TBD"))
                        .tactic(
                                "t",
                                "TBD",
                                t -> t.amount(1, "TBD").repeats(whenever("TBD")).resource(people("TBD")))
                        .channel(
                                "c",
                                INSTAGRAM,
                                c -> c.account("TBD")
                                        .profile("TBD")
                                        .because("TBD")
                                        .content("TBD")
                                        .resource(people("TBD")))
                        .post("p", "TBD", p -> p.repeats(whenever("TBD")))
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
                        "the strategy: \"TBD\" is left in the resources",
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
                        "goal 'g': \"TBD\" is left in the resources",
                        "metric 'k': \"TBD\" is left in the name",
                        "metric 'k': \"TBD\" is left in the unit",
                        "metric 'k': \"TBD\" is left in the source",
                        "tactic 't': \"TBD\" is left in the text",
                        "tactic 't': \"TBD\" is left in the amount",
                        "tactic 't': \"TBD\" is left in the schedule",
                        "tactic 't': \"TBD\" is left in the resources",
                        "channel 'c': \"TBD\" is left in the account",
                        "channel 'c': \"TBD\" is left in the profile text",
                        "channel 'c': \"TBD\" is left in the reason",
                        "channel 'c': \"TBD\" is left in the content",
                        "channel 'c': \"TBD\" is left in the resources",
                        "post 'p': \"TBD\" is left in the text",
                        "post 'p': \"TBD\" is left in the schedule",
                        "the listening: \"TBD\" is left in the audience",
                        "the listening: \"TBD\" is left in the competitors",
                        "the listening: \"TBD\" is left in the topics",
                        "the listening: \"TBD\" is left in the dashboard",
                        "the positioning: \"TBD\" is left in the one thing",
                        "the positioning: \"TBD\" is left in what people should think",
                        "key message 'tbd': \"TBD\" is left in the text",
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
    void readsWhatTriggersPostsAndNovelties() {
        Strategy plan = strategy(
                "plan",
                s -> s.post("game", "Game", p -> p.repeats(whenever("TBD")))
                        .pillars(p -> p.somethingNew("Contest", whenever("TBD"))));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "post 'game': \"TBD\" is left in the schedule",
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
