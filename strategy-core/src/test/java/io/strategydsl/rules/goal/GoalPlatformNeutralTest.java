package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.InLocale;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPlatformNeutralTest {
    private static final OneRule RULE = new OneRule("goal.platform-neutral");

    private static final Strategy NAMING = goal("Grow on Instagram and Facebook");

    @Test
    void passesAGoalThatNamesNoPlatform() {
        assertThat(RULE.outcome(goal("Grow among owners of gear shops"))).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalThatNamesAPlatform() {
        assertThat(RULE.found(goal("Grow on Instagram"))).containsExactly("INFO goal.platform-neutral goals/grow/text");
    }

    @Test
    void namesThePlatformsInTheOrderOfTheGoal() {
        assertThat(RULE.messages(NAMING))
                .containsExactly("goal 'grow' names Instagram, Facebook, but a goal should outlive the platform");
    }

    @Test
    void saysWhereThePlatformBelongs() {
        assertThat(RULE.fixes(NAMING))
                .containsExactly("Say what the goal is for, and leave the platform to the channels and tactics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instagram",
                "INSTAGRAM",
                "#Instagram",
                "l'Instagram",
                "l\u2019Instagram",
                "Zwi\u0119kszy\u0107 zasi\u0119g na Instagramie",
                "\u0130nstagram'da b\u00fcy\u00fcmek",
                "Mag-Facebook araw-araw",
                "\u0391\u03cd\u03be\u03b7\u03c3\u03b7 \u03c3\u03c4\u03bf Facebook",
                "\u30d5\u30a9\u30ed\u30ef\u30fc\u3092Instagram\u3067\u5897\u3084\u3059",
                "\u0627\u0644\u0640Facebook",
                "Be useful in our Slack",
                "Open a Discord"
            })
    void findsPlatformsInTextsOfManyScripts(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut some slack for the team",
                "End the discord between sales and support",
                "Pull the threads together",
                "Be warm in every telegram",
                "MyInstagram",
                "2Facebook",
                "Insta gram",
                "Get bloggers to talk about us",
                "Get YouTubers to talk about us"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Polish | Urosnąć na Facebooku",
                "Polish | Więcej fanów Facebooka",
                "Polish | Zasięg na Instagramie",
                "Polish | Chwalić się Instagramem",
                "Polish | Rozmawiać na Twitterze",
                "Polish | Filmy na YouTubie",
                "Polish | Obrazki na Pintereście",
                "Polish | Być na LINKEDINIE",
                "Polish | Rozmawiać na Discordzie",
                "Czech | Růst na Facebooku a jinde",
                "Greek | Αύξηση στο Facebook",
                "Greek | Αύξηση στο ΦΕΪΣΜΠΟΥΚ και στο Φέισμπουκ",
                "Turkish | Facebook'ta büyümek",
                "Turkish | Facebook\u2019un takipçileri",
                "Turkish | Instagramda büyümek",
                "Turkish | FACEBOOKTAN GELENLER",
                "German | Die Fans unseres Facebooks",
                "German | Instagrams Reichweite nutzen",
                "German | Über die Facebook-Seite verkaufen",
                "Finnish | Kasvaa Facebookissa",
                "Finnish | Kasvaa Twitterissä",
                "Hungarian | Több követő az Instagramon",
                "Estonian | Kasvada Facebookis",
                "Lithuanian | Augti Facebooke",
                "Romanian | Creșterea Facebookului",
                "Filipino | Lumago sa Facebook",
                "Filipino | Mag-Instagram araw-araw",
                "Filipino | Dumami ang nagfa-Facebook",
                "Arabic | النمو على الـFacebook",
                "Arabic | وInstagram",
                "Arabic | النمو بالفيسبوك",
                "Arabic | وإنستغرام أيضا",
                "Russian | Расти в Инстаграме",
                "Japanese | フォロワーをInstagramで増やす",
                "Japanese | 公式インスタグラムを育てる",
                "Japanese | ｲﾝｽﾀｸﾞﾗﾑを育てる",
                "Chinese | 在微博上增长",
                "Korean | 인스타그램에서 성장하기",
                "English | Face\u00adbook fans",
                "English | Facebook's fans",
                "English | Facebooks and Instagrams",
                "English | On Instagram/Facebook",
                "English | Facebook.",
                "English | [Facebook](https://example.org)",
                "English | See example.org, then Facebook"
            })
    void findsNamesAsLanguagesWriteThem(String language, String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open a shop in Redditch",
                "Telegramme austragen",
                "Mehr Telegramme an Tante Erna",
                "Win Facebookers",
                "Post instagrammable tents",
                "Hire a redditor",
                "Eine Facebookseite",
                "インスタントカメラを売る",
                "Pinteresting ideas",
                "Vimeography",
                "Facebooké",
                "Facebook\u0301e",
                "xFacebook"
            })
    void leavesLongerWordsAloneThatBeginLikeAName(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring people to example.org/facebook",
                "Bring people to https://www.example.org/about?from=facebook&via=instagram",
                "Bring people to www.facebook.com",
                "Bring people to facebook.com/harbour",
                "BRING PEOPLE TO EXAMPLE.ORG/FACEBOOK",
                "Bring people (see example.org/x,facebook)",
                "[Read](https://example.org/facebook)",
                "Answer facebook@example.org",
                "Win followers for @facebook",
                "Win followers for @harbour/facebook",
                "公式サイトexample.org/facebookで",
                "Читать ru.example.org/Инстаграм",
                "https://ja.example.org/wiki/インスタグラム"
            })
    void leavesAddressesAlone(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Threads of wool sell best",
                "\u201cThreads\u201d of wool",
                "- Threads of wool",
                "Sell more. Threads of wool lead",
                "Pull The Threads Together",
                "End The Discord Between Sales And Support",
                "Sell more Slacks",
                "Deliver old Telegrams",
                "Our Mastodons draw the crowd",
                "Slack off less",
                "SLACK",
                "Slack",
                "Slack!",
                "A Great Discord",
                "Grow on X",
                "Win region x within a year",
                "Setzt ein Signal für die Museen"
            })
    void leavesCommonWordsAloneWhereACapitalSaysNothing(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grow on Threads",
                "Grow on Mastodon",
                "Grow on X (Twitter)",
                "Grow on github",
                "Join Discord",
                " Join Discord",
                "Sell more. Join Discord",
                "A Discord for owners",
                "Grow on Instagram, Threads and others",
                "Be the first on Threads, Slack",
                "Be on Telegram.",
                "Slackでつながる",
                "خدمة على Telegram",
                "Reach 5,000 Telegram readers"
            })
    void findsCommonWordsWhereACapitalMakesThemAName(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @Test
    void namesBothOfTwoCommonWordsInARow() {
        assertThat(RULE.messages(goal("Be the first on Threads, Slack")))
                .containsExactly("goal 'grow' names Threads, Slack, but a goal should outlive the platform");
    }

    @Test
    void takesOtherEndingsAndPrefixes() {
        OneRuleWith endings = OneRuleWith.parameter("goal.platform-neutral", "endings", List.of("seite"));
        OneRuleWith prefixes = OneRuleWith.parameter("goal.platform-neutral", "prefixes", List.of("nag"));

        assertThat(endings.found(goal("Eine FacebookSEITE"))).hasSize(1);
        assertThat(endings.found(goal("FacebookSEITEN"))).isEmpty();
        assertThat(endings.found(goal("Facebooku"))).isEmpty();
        assertThat(prefixes.found(goal("Nagfacebook"))).hasSize(1);
        assertThat(prefixes.found(goal("Onagfacebook"))).isEmpty();
        assertThat(prefixes.found(goal("Magfacebook"))).isEmpty();
    }

    @Test
    void findsAPlatformInEveryPolishCase() {
        assertThat(RULE.found(goal("Urosn\u0105\u0107 na Facebooku"))).hasSize(1);
        assertThat(RULE.found(goal("ZYSKA\u0106 Z YOUTUBE'A"))).hasSize(1);
        assertThat(RULE.found(goal("Rozmawia\u0107 ze \u015bwiatem LinkedIna"))).hasSize(1);
    }

    @Test
    void findsAPlatformInGreekCapitalsThatEndInASigma() {
        assertThat(
                        looking("\u03a0\u03bb\u03b1\u03c4\u03c6\u03cc\u03c1\u03bc\u03b1\u03c2")
                                .found(
                                        goal(
                                                "\u039c\u0395\u039b\u0397 \u03a0\u039b\u0391\u03a4\u03a6\u038c\u03a1\u039c\u0391\u03a3")))
                .hasSize(1);
    }

    @Test
    void findsAPlatformInTurkishWithAndWithoutADot() {
        assertThat(RULE.found(goal("L\u0130NKED\u0130N'DE B\u00dcY\u00dcMEK"))).hasSize(1);
        assertThat(RULE.found(goal("\u0131nstagram'da b\u00fcy\u00fcmek"))).hasSize(1);
    }

    @Test
    void findsAPlatformThatAnArabicPrefixIsAttachedTo() {
        assertThat(RULE.found(goal("\u0648Facebook"))).hasSize(1);
        assertThat(RULE.found(goal("\u0639\u0644\u0649 \u0627\u0644\u0640\u0640Instagram")))
                .hasSize(1);
    }

    @Test
    void findsAPlatformInJapaneseInWideLettersAndWithoutSpaces() {
        assertThat(RULE.found(goal(
                        "\u516c\u5f0f\uff29\uff4e\uff53\uff54\uff41\uff47\uff52\uff41\uff4d\u3092\u80b2\u3066\u308b")))
                .hasSize(1);
    }

    @Test
    void findsAPlatformThatIsWrittenInKatakana() {
        assertThat(looking("\u30a4\u30f3\u30b9\u30bf\u30b0\u30e9\u30e0")
                        .found(goal("\u516c\u5f0f\u30a4\u30f3\u30b9\u30bf\u30b0\u30e9\u30e0\u3092\u80b2\u3066\u308b")))
                .hasSize(1);
    }

    @Test
    void findsAPlatformThatIsWrittenInChineseAmongOtherCharacters() {
        assertThat(looking("\u5fae\u535a").found(goal("\u57282027\u5fae\u535a\u4e0a\u589e\u957f")))
                .hasSize(1);
    }

    @Test
    @InLocale("tr-TR")
    void findsItWhereTheMachineSpeaksTurkish() {
        assertThat(RULE.found(goal("GROW ON INSTAGRAM, LINKEDIN"))).hasSize(1);
    }

    @Test
    void looksForOtherNamesWhereTheValidatorSaysSo() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("test", MethodRules.all().rule("goal.platform-neutral")))
                .parameter(
                        "goal.platform-neutral",
                        "names",
                        List.of("\u0418\u043d\u0441\u0442\u0430\u0433\u0440\u0430\u043c"))
                .parameter("goal.platform-neutral", "common-words", List.of("X"));

        assertThat(validator
                        .validate(
                                goal(
                                        "\u0420\u043e\u0441\u0442\u0438 \u0432 \u0438\u043d\u0441\u0442\u0430\u0433\u0440\u0430\u043c\u0435"))
                        .findings())
                .hasSize(1);
        assertThat(validator.validate(goal("Grow on X")).findings()).hasSize(1);
        assertThat(validator.validate(goal("Grow on Instagram and Slack")).findings())
                .isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNoGoalHasWords() {
        assertThat(RULE.outcome(goal(""))).isEqualTo("not applicable: no goal has words");
    }

    private static Strategy goal(String text) {
        return strategy("plan", s -> s.goal("grow", text));
    }

    private static OneRuleWith looking(String name) {
        return OneRuleWith.parameter("goal.platform-neutral", "names", List.of(name));
    }
}
