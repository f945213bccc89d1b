package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TIKTOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.InLocale;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelReasonDistinctTest {
    private static final OneRule RULE = new OneRule("channel.reason-distinct");

    private static final Strategy SAME =
            reasons("Gear owners show their tents there", "Gear owners show their tents there");

    @Test
    void passesReasonsThatDiffer() {
        assertThat(RULE.outcome(reasons("Gear owners show their tents there", "Guides look for work there")))
                .isEqualTo("passed 2");
    }

    @Test
    void findsBothChannelsWithTheSameReason() {
        assertThat(RULE.found(SAME))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/photos/reason",
                        "WARNING channel.reason-distinct channels/clips/reason");
    }

    @Test
    void findsTheSameChannelsInWhateverOrderTheyStand() {
        Strategy turned = SAME.toBuilder()
                .channels(List.of(SAME.channels().get(1), SAME.channels().get(0)))
                .build();

        assertThat(RULE.messages(turned)).containsExactlyInAnyOrderElementsOf(RULE.messages(SAME));
    }

    @Test
    void namesTheOtherChannel() {
        assertThat(RULE.messages(SAME))
                .containsExactly(
                        "channel 'photos' has the same reason as channel 'clips'",
                        "channel 'clips' has the same reason as channel 'photos'");
    }

    @Test
    void showsTheReasonThatIsTheSame() {
        assertThat(found(reasons("Everybody is there", "everybody is THERE")))
                .containsExactly("Everybody is there", "everybody is THERE");
    }

    @Test
    void showsTheDescriptionThatIsTheSame() {
        assertThat(found(contents("Tents at dawn", "tents at DAWN"))).containsExactly("Tents at dawn", "tents at DAWN");
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(RULE.fixes(SAME))
                .contains("In channel(\"photos\", ...) write in .because(...)"
                        + " what does not hold for channel \"clips\"");
    }

    @Test
    void asksWhatAChannelIsForThatTheOtherIsNot() {
        assertThat(RULE.advice(SAME))
                .first()
                .isEqualTo(
                        "You give one reason for Instagram and TikTok. What do you do on Instagram that you could not do"
                                + " on TikTok?");
    }

    @Test
    void asksWhatPeopleSeeOnAChannelThatTheyDoNotSeeOnTheOther() {
        assertThat(RULE.advice(contents("Tents at dawn", "Tents at dawn")))
                .first()
                .isEqualTo("Instagram and TikTok show the same. What do people see on Instagram that they do not see on"
                        + " TikTok?");
    }

    @Test
    void asksWhatAChannelIsForBesideAnotherOnItsPlatform() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("clips", TIKTOK, c -> c.because("Everybody is there"))
                        .channel("shorts", TIKTOK, c -> c.because("Everybody is there")));

        assertThat(RULE.advice(plan))
                .containsOnly(
                        "You have two channels on TikTok, and one reason for both. What is this one for that the other"
                                + " is not?");
    }

    @Test
    void asksWhatPeopleSeeOnAChannelBesideAnotherOnItsPlatform() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("clips", TIKTOK, c -> c.content("Tents at dawn"))
                        .channel("shorts", TIKTOK, c -> c.content("Tents at dawn")));

        assertThat(RULE.advice(plan))
                .containsOnly(
                        "You have two channels on TikTok that show the same. What do people see on this one alone?");
    }

    @Test
    void findsTheReasonAndTheDescriptionEachByItself() {
        Strategy plan = reasonsAndContents("Tents", "Tents");

        assertThat(RULE.found(plan))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/photos/reason",
                        "WARNING channel.reason-distinct channels/photos/content",
                        "WARNING channel.reason-distinct channels/clips/reason",
                        "WARNING channel.reason-distinct channels/clips/content");
    }

    @Test
    void findsNothingOfTheDescriptionAnewOnceTheReasonIsFixed() {
        StrategyValidator validator =
                StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule("channel.reason-distinct")));
        KnownFindings known = KnownFindings.of(validator.validate(reasonsAndContents("Tents", "Tents")));

        assertThat(validator
                        .withKnownFindings(known)
                        .validate(reasonsAndContents("Tents", "Guides look for work"))
                        .findings())
                .isEmpty();
    }

    @Test
    void findsAChannelOnceThoughTwoOthersHaveItsReason() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.because("Everybody is there"))
                        .channel("clips", TIKTOK, c -> c.because("Everybody is there"))
                        .channel("shorts", TIKTOK, c -> c.because("Everybody is there")));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "channel 'photos' has the same reason as channel 'clips'",
                        "channel 'clips' has the same reason as channel 'photos'",
                        "channel 'shorts' has the same reason as channel 'photos'");
    }

    @Test
    void findsReasonsOfWhichFourInFiveWordsAreShared() {
        assertThat(RULE.messages(reasons("one two three four", "one two three four five")))
                .containsExactly(
                        "channel 'photos' has almost the same reason as channel 'clips'",
                        "channel 'clips' has almost the same reason as channel 'photos'");
    }

    @Test
    void passesReasonsOfWhichFewerWordsAreShared() {
        assertThat(RULE.found(reasons("one two three four five six seven", "one two three four five eight nine")))
                .isEmpty();
    }

    @Test
    void takesAnotherSimilarity() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("one rule", MethodRules.all().rule("channel.reason-distinct")))
                .parameter("channel.reason-distinct", "similarity", new BigDecimal("0.81"));

        assertThat(validator
                        .validate(reasons("one two three four", "one two three four five"))
                        .findings())
                .isEmpty();
    }

    @Test
    void findsTheSameDescriptionOfWhatIsPosted() {
        Strategy plan = contents("Tents at dawn", "Tents at dawn");

        assertThat(RULE.found(plan))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/photos/content",
                        "WARNING channel.reason-distinct channels/clips/content");
    }

    @Test
    void saysThatTheSameIsPosted() {
        assertThat(RULE.messages(contents("Tents at dawn", "Tents at dawn")))
                .containsExactly(
                        "channel 'photos' posts the same as channel 'clips'",
                        "channel 'clips' posts the same as channel 'photos'");
    }

    @Test
    void doesNotCompareAReasonWithADescription() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                                "photos",
                                INSTAGRAM,
                                c -> c.because("Tents at dawn").content("Stoves"))
                        .channel("clips", TIKTOK, c -> c.because("Ropes").content("Tents at dawn")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gear owners, there! | there: GEAR OWNERS",
                "Klienci s\u0105 tam codziennie | CODZIENNIE S\u0104 TAM KLIENCI!",
                "\u039f\u03b9 \u03c0\u03b5\u03bb\u03ac\u03c4\u03b5\u03c2 \u03b5\u03af\u03bd\u03b1\u03b9 \u03b5\u03ba\u03b5\u03af | \u039f\u0399 \u03a0\u0395\u039b\u0386\u03a4\u0395\u03a3 \u0395\u038a\u039d\u0391\u0399 \u0395\u039a\u0395\u038a",
                "\u0130stanbul'da herkes orada | istanbul'da HERKES orada",
                "Auf der Stra\u00dfe | AUF DER STRASSE",
                "\u0627\u0644\u0639\u0645\u0644\u0627\u0621 \u0647\u0646\u0627\u0643 | \u0647\u0646\u0627\u0643\u060c \u0627\u0644\u0639\u0645\u0644\u0627\u0621",
                "H\u0131zl\u0131 yan\u0131t veriyoruz | HIZLI YANIT VER\u0130YORUZ",
                "\u0627\u0644\u0639\u064f\u0645\u064e\u0644\u0627\u0621 \u0647\u0646\u0640\u0640\u0627\u0643 | \u0627\u0644\u0639\u0645\u0644\u0627\u0621 \u0647\u0646\u0627\u0643",
                "\u304a\u5ba2\u69d8\u304c\u6bce\u65e5\u898b\u3066\u3044\u307e\u3059\u3002 | \u300c\u304a\u5ba2\u69d8\u304c\u6bce\u65e5\u898b\u3066\u3044\u307e\u3059\u300d",
                "\uff8c\uff6b\uff84\u304c\u597d\u304d | \u30d5\u30a9\u30c8\u304c\u597d\u304d\uff01",
                "cafe\u0301 du coin | caf\u00e9, du coin",
                "\ud83c\udfd5\ud83c\udfd5 | \ud83c\udfd5\ud83c\udfd5"
            })
    void readsPastCaseAndPunctuationInAnyScript(String photos, String clips) {
        assertThat(RULE.messages(reasons(photos, clips)))
                .containsExactly(
                        "channel 'photos' has the same reason as channel 'clips'",
                        "channel 'clips' has the same reason as channel 'photos'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u767b\u5c71\u7528\u54c1\u306e\u5e97\u4e3b\u304c\u3053\u3053\u3067\u6bce\u65e5\u60c5\u5831\u3092\u4ea4\u63db\u3057\u3066\u3044\u307e\u3059 | \u767b\u5c71\u7528\u54c1\u306e\u5e97\u4e3b\u304c\u3053\u3053\u3067\u6bce\u65e5\u60c5\u5831\u3092\u4ea4\u63db\u3057\u3066\u3044\u308b",
                "\u5ba2\u6237\u6bcf\u5929\u90fd\u5728\u8fd9\u91cc\u5206\u4eab\u4ed6\u4eec\u7684\u88c5\u5907\u7167\u7247 | \u5ba2\u6237\u6bcf\u5929\u90fd\u5728\u8fd9\u91cc\u5206\u4eab\u4ed6\u4eec\u7684\u88c5\u5907\u7167\u7247\u54e6",
                "\u0e25\u0e39\u0e01\u0e04\u0e49\u0e32\u0e02\u0e2d\u0e07\u0e40\u0e23\u0e32\u0e2d\u0e22\u0e39\u0e48\u0e17\u0e35\u0e48\u0e19\u0e31\u0e48\u0e19\u0e17\u0e38\u0e01\u0e27\u0e31\u0e19 | \u0e25\u0e39\u0e01\u0e04\u0e49\u0e32\u0e02\u0e2d\u0e07\u0e40\u0e23\u0e32\u0e2d\u0e22\u0e39\u0e48\u0e17\u0e35\u0e48\u0e19\u0e31\u0e48\u0e19\u0e17\u0e38\u0e01\u0e27\u0e31\u0e19\u0e08\u0e49\u0e30"
            })
    void findsAlmostTheSameInScriptsWithoutSpaces(String photos, String clips) {
        assertThat(RULE.messages(reasons(photos, clips)))
                .containsExactly(
                        "channel 'photos' has almost the same reason as channel 'clips'",
                        "channel 'clips' has almost the same reason as channel 'photos'");
    }

    @Test
    void passesJapaneseReasonsThatDiffer() {
        assertThat(RULE.found(reasons(
                        "\u304a\u5ba2\u69d8\u304c\u6bce\u65e5\u898b\u3066\u3044\u307e\u3059",
                        "\u30ac\u30a4\u30c9\u304c\u4ed5\u4e8b\u3092\u63a2\u3057\u3066\u3044\u307e\u3059")))
                .isEmpty();
    }

    @Test
    @InLocale("tr-TR")
    void readsPastCaseWhereTheMachineSpeaksTurkish() {
        assertThat(RULE.found(reasons("Gear is shown there", "GEAR IS SHOWN THERE")))
                .hasSize(2);
    }

    @Test
    void leavesChannelsOfOneIdToTheRuleOnIds() {
        Strategy plan = SAME.toBuilder().channels(SAME.channels().subList(0, 1)).build();
        Strategy twice = plan.toBuilder().addChannel(plan.channels().get(0)).build();

        assertThat(RULE.found(twice)).isEmpty();
    }

    @Test
    void saysWhichOfTwoChannelsOfOneIdItMeans() {
        Strategy plan = Strategy.builder("plan")
                .addChannel(
                        ChannelPlan.builder("blog").reason("Everybody is there").build())
                .addChannel(ChannelPlan.builder("clips")
                        .reason("Guides look for work")
                        .build())
                .addChannel(ChannelPlan.builder("clips")
                        .reason("Everybody is there")
                        .build())
                .build();

        assertThat(RULE.found(plan))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/blog/reason",
                        "WARNING channel.reason-distinct channels/clips#2/reason");
    }

    @Test
    void doesNotCompareWithAClosingChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                                "photos",
                                INSTAGRAM,
                                c -> c.because("Everybody is there").closing())
                        .channel("clips", TIKTOK, c -> c.because("Everybody is there")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckWithOneReason() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.because("Everybody is there"))
                        .channel("clips", TIKTOK));

        assertThat(RULE.outcome(plan))
                .isEqualTo("not applicable: no two channels say why they are there, or what is posted there");
    }

    @Test
    void hasNothingToCheckWithOneDescription() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.content("Tents at dawn"))
                        .channel("clips", TIKTOK));

        assertThat(RULE.outcome(plan))
                .isEqualTo("not applicable: no two channels say why they are there, or what is posted there");
    }

    @Test
    void findsAlmostTheSameHoweverManyTextsStandBetween() {
        StrategyBuilder plan = Strategy.builder("plan");
        plan.addChannel(channel("first", "one two three four"));
        for (int i = 0; i < 1_000; i++) {
            plan.addChannel(channel("c" + i, "a" + i + " b" + i));
        }
        plan.addChannel(channel("last", "one two three four five"));

        assertThat(RULE.found(plan.build()))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/first/reason",
                        "WARNING channel.reason-distinct channels/last/reason");
    }

    @Test
    void comparesWithAHundredTextsThatShareTheRarestWords() {
        assertThat(RULE.found(manyThatShareTheRarestWordOfTheLast(99)))
                .contains("WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void comparesWithNoMoreThanAHundredTextsThatShareTheRarestWords() {
        assertThat(RULE.found(manyThatShareTheRarestWordOfTheLast(100)))
                .doesNotContain("WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void comparesAllOfAHundredTexts() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 98; i++) {
            plan.addChannel(channel("c" + i, "a" + i + " b" + i));
        }
        plan.addChannel(channel("y", "one two three four"));
        plan.addChannel(channel("z", "one two three four five"));

        assertThat(RULE.found(plan.build()))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/y/reason",
                        "WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void comparesByTheRarestWordsWhereAllTextsShareTheOthers() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 150; i++) {
            plan.addChannel(channel("c" + i, "our customers are there a" + i + " b" + i + " c" + i));
        }
        plan.addChannel(channel("y", "our customers are there each day"));
        plan.addChannel(channel("z", "our customers are there each day too"));

        assertThat(RULE.found(plan.build()))
                .containsExactly(
                        "WARNING channel.reason-distinct channels/y/reason",
                        "WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void comparesTextsOfOneWordAmongManyOthers() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 150; i++) {
            plan.addChannel(channel("c" + i, "customers" + i));
        }

        assertThat(RULE.outcome(plan.build())).isEqualTo("passed 150");
    }

    @Test
    void goesOnToTheNextRarestWordWhereFewerThanAHundredTextsShareTheRarest() {
        assertThat(RULE.found(manyThatShareOnlyTheRarestWordOfTheLast(99)))
                .contains("WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void goesOnToNoOtherWordWhereAHundredTextsShareTheRarest() {
        assertThat(RULE.found(manyThatShareOnlyTheRarestWordOfTheLast(100)))
                .doesNotContain("WARNING channel.reason-distinct channels/z/reason");
    }

    @Test
    void tellsWordsApartHoweverManyThereAre() {
        StrategyBuilder plan = Strategy.builder("plan").addChannel(channel("first", "w0"));
        for (int word = 1; word <= Character.MAX_VALUE; word += 1_000) {
            plan.addChannel(channel(
                    "c" + word, words(IntStream.range(word, Math.min(word + 1_000, Character.MAX_VALUE + 1)))));
        }
        plan.addChannel(channel("last", "w65536"));

        assertThat(RULE.found(plan.build())).isEmpty();
    }

    @Test
    @Tag("large")
    @Timeout(60)
    void comparesVeryManyReasonsThatDifferInTimeToWaitFor() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 100_000; i++) {
            plan.addChannel(
                    channel("c" + i, "our customers in this town are there every day as " + i + " " + -i + " x" + i));
        }

        assertThat(RULE.found(plan.build())).isEmpty();
    }

    @Test
    @Tag("large")
    @Timeout(60)
    void comparesVeryManyReasonsThatAreAlmostTheSameInTimeToWaitFor() {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 100_000; i++) {
            plan.addChannel(channel("c" + i, "our customers in this town are there every single day x" + i));
        }

        assertThat(RULE.found(plan.build())).hasSize(100_000);
    }

    @Test
    @Tag("large")
    @Timeout(60)
    void comparesVeryManyReasonsOfTheSameFewWordsInTimeToWaitFor() {
        Random random = new Random(7);
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 100_000; i++) {
            plan.addChannel(channel("c" + i, words(random.ints(12, 0, 60))));
        }

        assertThat(RULE.outcome(plan.build())).isEqualTo("passed 100000");
    }

    /** The longest texts that there can be, of which half the words are the same. */
    @Test
    @Tag("large")
    @Timeout(60)
    void comparesLongReasonsInTimeToWaitFor() {
        String shared = IntStream.range(0, 1_800).mapToObj(word -> "s" + word).collect(Collectors.joining(" "));
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < 500; i++) {
            int number = i;
            plan.addChannel(channel(
                    "c" + i,
                    IntStream.range(0, 1_000)
                            .mapToObj(word -> "t" + word + "x" + number % 2)
                            .collect(Collectors.joining(" ", shared + " u" + i + " ", ""))));
        }

        assertThat(RULE.found(plan.build())).hasSize(500);
    }

    /** Only the reason of "y" is almost the same as that of "z"; the others share with both a word that few others have. */
    private static Strategy manyThatShareTheRarestWordOfTheLast(int others) {
        Random random = new Random(7);
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < others; i++) {
            plan.addChannel(channel(
                    "c" + i,
                    "rare own" + i + " " + words(random.ints(10, 20).distinct().limit(6))));
        }
        for (int i = 0; i < 10 * others; i++) {
            plan.addChannel(channel("x" + i, words(random.ints(10, 0, 20))));
        }
        plan.addChannel(channel("y", "rare " + words(IntStream.range(0, 6))));
        plan.addChannel(channel("z", "rare " + words(IntStream.range(0, 7))));
        return plan.build();
    }

    /**
     * Only the reason of "y" is almost the same as that of "z", and only by its second rarest word; the others share with
     * "z" the rarest. That it is the rarest, and the next that by which "y" and "z" are compared, the fillers see to.
     */
    private static Strategy manyThatShareOnlyTheRarestWordOfTheLast(int others) {
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < others; i++) {
            plan.addChannel(channel("c" + i, "rarest own" + i + " w1 w2 w3"));
        }
        for (int i = 0; i < 2 * others; i++) {
            plan.addChannel(channel("x" + i, "rare a" + i + " b" + i));
            plan.addChannel(channel("v" + i, "w1 w2 w3 w4 a" + i + " b" + i + " d" + i + " e" + i));
        }
        plan.addChannel(channel("y", "rare w1 w2 w3 w4"));
        plan.addChannel(channel("z", "rarest rare w1 w2 w3 w4"));
        return plan.build();
    }

    private static String words(IntStream numbers) {
        return numbers.mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
    }

    private static List<String> found(Strategy plan) {
        return StrategyValidator.standard().validate(plan).of("channel.reason-distinct").stream()
                .flatMap(finding -> finding.found().stream())
                .toList();
    }

    private static ChannelPlan channel(String id, String reason) {
        return ChannelPlan.builder(id).reason(reason).build();
    }

    private static Strategy reasons(String photos, String clips) {
        return strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.because(photos))
                        .channel("clips", TIKTOK, c -> c.because(clips)));
    }

    private static Strategy reasonsAndContents(String photos, String clips) {
        return strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.because(photos).content("Tents at dawn"))
                        .channel("clips", TIKTOK, c -> c.because(clips).content("Tents at dawn")));
    }

    private static Strategy contents(String photos, String clips) {
        return strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.content(photos))
                        .channel("clips", TIKTOK, c -> c.content(clips)));
    }
}
