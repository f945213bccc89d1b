package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentFormat.IMAGE;
import static io.strategydsl.model.ContentFormat.LONG_VIDEO;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPostingCeilingTest {
    private static final OneRule RULE = new OneRule("content.posting-ceiling");

    private static final Strategy SIX_A_DAY = plan(6, PER_DAY);
    private static final Strategy FORTY_A_WEEK = plan(40, PER_WEEK);

    @ParameterizedTest
    @CsvSource({"5, PER_DAY", "35, PER_WEEK", "155, PER_MONTH", "460, PER_QUARTER", "1830, PER_YEAR"})
    void passesWhatMayBeFiveADay(int times, Per per) {
        assertThat(RULE.outcome(plan(times, per))).isEqualTo("passed 1");
    }

    @ParameterizedTest
    @CsvSource({"6, PER_DAY", "36, PER_WEEK", "156, PER_MONTH", "461, PER_QUARTER", "1831, PER_YEAR"})
    void findsWhatIsMoreThanFiveADayEvenInTheLongestMonthOrYear(int times, Per per) {
        assertThat(RULE.found(plan(times, per)))
                .containsExactly("WARNING content.posting-ceiling channels/photos/cadences");
    }

    @Test
    void saysHowManyPostsADayThereAre() {
        assertThat(RULE.messages(SIX_A_DAY)).containsExactly("channel 'photos' posts 6 times a day; the ceiling is 5");
    }

    @Test
    void saysWhatTheCeilingWouldBeInAWeek() {
        assertThat(RULE.messages(FORTY_A_WEEK))
                .containsExactly("channel 'photos' posts 40 times a week; 5 a day are 35");
    }

    @Test
    void saysToWhatToLowerIt() {
        assertThat(RULE.fixes(FORTY_A_WEEK))
                .containsExactly(
                        "In channel(\"photos\", ...) lower the number in .posting(40, PER_WEEK) to 35 or less");
    }

    @Test
    void addsUpTheCadencesOfAChannel() {
        assertThat(RULE.found(plan(c -> c.posting(3, PER_DAY).posting(14, PER_WEEK))))
                .isEmpty();
        assertThat(RULE.messages(plan(c -> c.posting(3, PER_DAY).posting(15, PER_WEEK))))
                .containsExactly("channel 'photos' posts 5.2 times a day, all its cadences together; the ceiling is 5");
    }

    @Test
    void saysToLowerOneOfSeveralCadences() {
        assertThat(RULE.fixes(plan(c -> c.posting(3, PER_DAY, LONG_VIDEO).posting(3, PER_DAY, IMAGE))))
                .containsExactly(
                        "In channel(\"photos\", ...) lower the numbers in .posting(...), or leave one of them out");
    }

    @Test
    void looksAtTheUpperEndOfARange() {
        assertThat(RULE.found(plan(c -> c.posting(4, 5, PER_DAY)))).isEmpty();
        assertThat(RULE.fixes(plan(c -> c.posting(4, 6, PER_DAY))))
                .containsExactly(
                        "In channel(\"photos\", ...) lower the number in .posting(4, 6, PER_DAY) to 5 or less");
    }

    @Test
    void spreadsWhatIsPostedEverySecondWeekOverTwoWeeks() {
        assertThat(RULE.found(plan(c -> c.posting(70, PER_WEEK, p -> p.every(2)))))
                .isEmpty();
        assertThat(RULE.messages(plan(c -> c.posting(71, PER_WEEK, p -> p.every(2)))))
                .containsExactly("channel 'photos' posts 71 times every 2 weeks; 5 a day are 70");
    }

    @Test
    void leavesPostsUponAnEventOutOfTheSum() {
        assertThat(RULE.messages(plan(c -> c.posting(6, PER_DAY).posting(100, PER_EVENT))))
                .containsExactly("channel 'photos' posts 6 times a day; the ceiling is 5");
        assertThat(RULE.messages(plan(c -> c.posting(100, PER_EVENT).posting(6, PER_DAY))))
                .containsExactly("channel 'photos' posts 6 times a day; the ceiling is 5");
    }

    @Test
    void takesAnotherCeiling() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("one rule", MethodRules.all().rule("content.posting-ceiling")))
                .parameter("content.posting-ceiling", "posts", 6);

        assertThat(validator.validate(SIX_A_DAY).findings()).isEmpty();
    }

    @Test
    void hasNothingToCheckWithoutACadence() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no channel says how often something is posted");
    }

    @Test
    void hasNothingToCheckForPostsUponAnEvent() {
        assertThat(RULE.outcome(plan(100, PER_EVENT)))
                .isEqualTo("not applicable: no channel says how often something is posted in a stretch of time");
    }

    private static Strategy plan(int times, Per per) {
        return plan(c -> c.posting(times, per));
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, photos));
    }
}
