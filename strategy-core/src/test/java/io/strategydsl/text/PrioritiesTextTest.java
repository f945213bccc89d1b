package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.priorities.Priorities;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrioritiesTextTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    private static final Strategy CAMPFIRE = strategy(
            "campfire-2017",
            s -> s.organisation("Campfire, Inc.")
                    .tactic(
                            "list",
                            "List influencers in the niche who might be open to sponsored posts",
                            t -> t.value(8).complexity(2).done(DAY))
                    .tactic("message", "Message each of them", t -> t.value(8).complexity(5))
                    .tactic(
                            "sponsored-post",
                            "Set up a sponsored post",
                            t -> t.value(9).complexity(7))
                    .tactic("wallpaper", "Give wallpapers away", t -> t.value(4).complexity(1))
                    .tactic("contest", "Run a contest", t -> t.value(7))
                    .tactic("guide", "Write a guide"));

    @Test
    void printsTacticsQuadrantByQuadrant() {
        assertThat(PlanningText.of(Priorities.of(CAMPFIRE))).isEqualTo("""
                campfire-2017: Campfire, Inc.
                A value or complexity above 5 is high. Each is a guess and may be wrong by at most 1; "could be"
                says what that does to the rank.

                1. HIGH VALUE, LOW COMPLEXITY: first
                  rank  could be  value  complexity  tactic
                     1    1 to 2      8           2  list: List influencers in the niche who might be open to
                                                     sponsored posts
                                                     done on 2017-02-01
                     2    1 to 3      8           5  message: Message each of them
                                                     could move to quadrant 2

                2. HIGH VALUE, HIGH COMPLEXITY: next, where there are resources
                  rank  could be  value  complexity  tactic
                     3    2 to 3      9           7  sponsored-post: Set up a sponsored post

                3. LOW VALUE, LOW COMPLEXITY: probably not worth the attention
                  rank  could be  value  complexity  tactic
                     4         4      4           1  wallpaper: Give wallpapers away

                4. LOW VALUE, HIGH COMPLEXITY: probably not worth the attention, least of all
                  (none)

                THE GUESS THAT MATTERS MOST
                  If the complexity of tactic 'message' were 6 and not 5, it would move from quadrant 1 to 2, and 1
                  tactic would overtake it.

                NOT IN THE ORDER
                  contest: Run a contest
                      add a complexity, from 1 to 10
                  guide: Write a guide
                      add a value and a complexity, from 1 to 10
                """);
    }

    @Test
    void leavesOutWhatOnlyUncertaintyTells() {
        assertThat(PlanningText.of(Priorities.of(CAMPFIRE).withThreshold(8).withUncertainty(0)))
                .isEqualTo("""
                campfire-2017: Campfire, Inc.
                A value or complexity above 8 is high.

                1. HIGH VALUE, LOW COMPLEXITY: first
                  rank  value  complexity  tactic
                     1      9           7  sponsored-post: Set up a sponsored post

                2. HIGH VALUE, HIGH COMPLEXITY: next, where there are resources
                  (none)

                3. LOW VALUE, LOW COMPLEXITY: probably not worth the attention
                  rank  value  complexity  tactic
                     2      8           2  list: List influencers in the niche who might be open to sponsored posts
                                           done on 2017-02-01
                     3      8           5  message: Message each of them
                     4      4           1  wallpaper: Give wallpapers away

                4. LOW VALUE, HIGH COMPLEXITY: probably not worth the attention, least of all
                  (none)

                NOT IN THE ORDER
                  contest: Run a contest
                      add a complexity, from 1 to 10
                  guide: Write a guide
                      add a value and a complexity, from 1 to 10
                """);
    }

    @Test
    void saysWhenNoTacticHasScores() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.complexity(2)));

        assertThat(PlanningText.of(Priorities.of(plan))).isEqualTo("""
                plan
                No tactic has both a value and a complexity, so none comes first.

                NOT IN THE ORDER
                  list: List influencers
                      add a value, from 1 to 10
                """);
    }

    @Test
    void saysWhenThereAreNoTactics() {
        assertThat(PlanningText.of(Priorities.of(strategy("plan", s -> {})))).isEqualTo("""
                plan
                The plan has no tactics to put in order.
                """);
    }

    @Test
    void saysWhenNoGuessMatters() {
        Strategy plan =
                strategy("plan", s -> s.tactic("list", "List", t -> t.value(9).complexity(2)));

        assertThat(PlanningText.of(Priorities.of(plan))).contains("""
                THE GUESS THAT MATTERS MOST
                  None: no guess that is wrong alone would change the order.
                """);
    }

    @Test
    void keepsLinesWithin100CharactersInWhateverScript() {
        String text = PlanningText.of(Priorities.of(strategy(
                "plan",
                s -> s.tactic(
                                "long",
                                "x".repeat(300) + " " + "\uD83D\uDC69".repeat(90),
                                t -> t.value(9).complexity(2))
                        .tactic(
                                "cjk",
                                "\u6F22\u5B57".repeat(100),
                                t -> t.value(9).complexity(2))
                        .tactic(
                                "rtl",
                                "\u05E9\u05DC\u05D5\u05DD ".repeat(50),
                                t -> t.value(6).complexity(5))
                        .tactic("bare", "\u05E9".repeat(250)))));

        assertThat(text.lines()).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line).matches(each -> Printed.width(each) <= 100).isEqualTo(line.stripTrailing());
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        String text = PlanningText.of(Priorities.of(CAMPFIRE));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(PlanningText.of(Priorities.of(CAMPFIRE))).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatThrownBy(() -> PlanningText.of((Priorities) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("priorities");
    }
}
