package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelContentPlannedTest {
    private static final OneRule RULE = new OneRule("channel.content-planned");

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final URI CALENDAR = URI.create("https://example.com/calendar");

    private static final Strategy WITHOUT_CALENDAR =
            plan(c -> c.mix(promotion(20), curated(80)).posting(3, PER_WEEK));

    private static final Strategy EMPTY = plan(c -> {});

    @Test
    void passesAChannelWithMixCadenceAndCalendar() {
        assertThat(RULE.outcome(plan(c ->
                        c.mix(promotion(20), curated(80)).posting(3, PER_WEEK).calendar(CALENDAR))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsTheOnePartThatIsMissing() {
        assertThat(RULE.found(WITHOUT_CALENDAR)).containsExactly("WARNING channel.content-planned channels/photos");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThat(RULE.messages(WITHOUT_CALENDAR)).containsExactly("channel 'photos' lacks an editorial calendar");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CALENDAR))
                .containsExactly("In channel(\"photos\", ...) add .post(id, text, p -> p.at(day))");
    }

    @Test
    void countsDatedPostsAsACalendar() {
        assertThat(RULE.found(plan(c -> c.mix(promotion(20), curated(80))
                        .posting(3, PER_WEEK)
                        .post("tents", "Tents at dawn", p -> p.at(DAY)))))
                .isEmpty();
    }

    @Test
    void countsDatedPostsAsACadence() {
        assertThat(RULE.found(
                        plan(c -> c.mix(promotion(20), curated(80)).post("tents", "Tents at dawn", p -> p.at(DAY)))))
                .isEmpty();
    }

    @Test
    void countsDatedPostsWhereverTheyAreWritten() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.mix(promotion(20), curated(80)))
                        .post("tents", "Tents at dawn", p -> p.on("photos").at(DAY)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsNoPostWithoutADay() {
        assertThat(RULE.messages(plan(c -> c.mix(promotion(20), curated(80))
                        .post("idea", "Tents")
                        .post("always", "Replies", p -> p.repeats(ongoing()))
                        .post("thanks", "Thank you", p -> p.repeats(whenever("after each hike")))
                        .post("dropped", "Tents at dusk", p -> p.at(DAY).dropped("No time")))))
                .containsExactly("channel 'photos' lacks a posting cadence and an editorial calendar");
    }

    @Test
    void countsTheCalendarOfTheWholePlan() {
        assertThat(RULE.found(WITHOUT_CALENDAR.withCalendar(CALENDAR))).isEmpty();
    }

    @Test
    void countsTheMixOfTheWholePlan() {
        Strategy withoutMix = plan(c -> c.posting(3, PER_WEEK).post("tents", "Tents at dawn", post -> post.at(DAY)));

        assertThat(RULE.messages(withoutMix)).containsExactly("channel 'photos' lacks a content mix");
        assertThat(RULE.found(withoutMix.toBuilder().addShare(promotion(20)).build()))
                .isEmpty();
    }

    @Test
    void findsSeveralMissingPartsOnce() {
        assertThat(RULE.found(EMPTY)).containsExactly("WARNING channel.content-planned channels/photos");
    }

    @Test
    void listsAllThatIsMissing() {
        assertThat(RULE.messages(EMPTY))
                .containsExactly("channel 'photos' lacks a content mix, a posting cadence and an editorial calendar");
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, photos));
    }
}
