package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContentCalendarTest {
    private static final OneRule RULE = new OneRule("content.calendar");

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final URI CALENDAR = URI.create("https://example.com/calendar");
    private static final Strategy WITHOUT_CALENDAR = plan(c -> {});

    @Test
    void passesAPlanWithACalendar() {
        assertThat(RULE.outcome(WITHOUT_CALENDAR.withCalendar(CALENDAR))).isEqualTo("passed 1");
    }

    @Test
    void findsAPlanWithoutACalendar() {
        assertThat(RULE.found(WITHOUT_CALENDAR)).containsExactly("WARNING content.calendar strategy/calendar");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(RULE.messages(WITHOUT_CALENDAR)).containsExactly("the strategy has no editorial calendar");
    }

    @Test
    void saysWhereToPutOne() {
        assertThat(RULE.fixes(WITHOUT_CALENDAR))
                .containsExactly("Add .calendar(URI.create(\"...\")),"
                        + " or .post(id, text, p -> p.at(day)) in channel(\"photos\", ...)");
    }

    @Test
    void proposesNoChannelWhereThereIsNone() {
        assertThat(RULE.fixes(strategy("plan", s -> {}))).containsExactly("Add .calendar(URI.create(\"...\"))");
    }

    @Test
    void advisesToPlanTheFirstPostsWhereThereIsNoLink() {
        assertThat(RULE.advice(WITHOUT_CALENDAR))
                .containsExactly("Add a link to your editorial calendar, or plan the first posts with their days.");
    }

    @Test
    void advisesToPlanNoPostsWhereThereIsNoChannel() {
        assertThat(RULE.advice(strategy("plan", s -> {}))).containsExactly("Add a link to your editorial calendar.");
    }

    @Test
    void countsTheCalendarOfAChannel() {
        assertThat(RULE.found(plan(c -> c.calendar(CALENDAR)))).isEmpty();
    }

    @Test
    void countsAPost() {
        assertThat(RULE.found(plan(c -> c.post("tents", "Tents at dawn", p -> p.at(DAY)))))
                .isEmpty();
        assertThat(RULE.found(strategy("plan", s -> s.post("tents", "Tents at dawn"))))
                .isEmpty();
    }

    @Test
    void countsAPublishedPostButNoDroppedOne() {
        assertThat(RULE.found(plan(c -> c.post("tents", "Tents at dawn", p -> p.published()))))
                .isEmpty();
        assertThat(RULE.found(plan(c -> c.post("tents", "Tents at dawn", p -> p.dropped("No time")))))
                .hasSize(1);
    }

    @Test
    void doesNotCountTheCalendarOfAClosingChannel() {
        assertThat(RULE.found(plan(c -> c.calendar(CALENDAR).closing()))).hasSize(1);
    }

    @Test
    void countsATacticOnAChannelThatHasADay() {
        assertThat(RULE.found(withTactic(t -> t.on("photos").due(DAY)))).isEmpty();
        assertThat(RULE.found(withTactic(t -> t.on("photos").repeats(monthlyOn(1)))))
                .isEmpty();
    }

    @Test
    void doesNotCountATacticOnAChannelThatHasNoDay() {
        assertThat(RULE.found(withTactic(t -> t.on("photos")))).hasSize(1);
        assertThat(RULE.found(withTactic(t -> t.on("photos").repeats(whenever("after each hike")))))
                .hasSize(1);
        assertThat(RULE.found(withTactic(t -> t.on("photos").repeats(ongoing()))))
                .hasSize(1);
    }

    @Test
    void doesNotCountATacticOnNoChannel() {
        assertThat(RULE.found(withTactic(t -> t.due(DAY)))).hasSize(1);
    }

    @Test
    void doesNotCountADroppedTactic() {
        assertThat(RULE.found(withTactic(t -> t.on("photos").due(DAY).dropped(DAY, "No time"))))
                .hasSize(1);
    }

    private static Strategy withTactic(Consumer<TacticScope> tactic) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM).tactic("post", "Post the tents at dawn", tactic));
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, photos));
    }
}
