package io.strategydsl.rules.asof;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ReviewScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDueTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final OneRuleWith RULE = OneRuleWith.day("review.due", DAY);

    private static final Strategy LATE =
            in2027(r -> r.every(PER_MONTH).held(LocalDate.of(2027, 2, 9), "Kept the targets"));
    private static final Strategy NEVER_HELD = in2027(r -> r.every(PER_MONTH));

    @Test
    void passesAReviewThatIsDueToday() {
        assertThat(RULE.outcome(in2027(r -> r.every(PER_MONTH).held(LocalDate.of(2027, 2, 10)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAReviewThatWasDueYesterday() {
        assertThat(RULE.found(LATE)).containsExactly("WARNING review.due reviews/numbers/held");
    }

    @Test
    void saysSinceWhenItHasNotBeenHeld() {
        assertThat(RULE.messages(LATE))
                .containsExactly("review 'numbers' is due again and has not been held since 2027-02-09");
    }

    @Test
    void saysWhatToDo() {
        assertThat(RULE.fixes(LATE))
                .containsExactly("Hold it, and in review(\"numbers\", ...) add .held(day, notes);"
                        + " or state another .next(day)");
    }

    @Test
    void expectsTheFirstReviewByTheEndOfTheFirstPeriod() {
        assertThat(RULE.messages(NEVER_HELD))
                .containsExactly("review 'numbers' is due and has not been held by 2027-03-10");
    }

    @ParameterizedTest
    @CsvSource({
        "PER_DAY, 2027-03-08",
        "PER_WEEK, 2027-03-02",
        "PER_MONTH, 2027-02-09",
        "PER_QUARTER, 2026-12-09",
        "PER_YEAR, 2026-03-09"
    })
    void findsThatOnePeriodAndADayHavePassed(Per period, LocalDate held) {
        assertThat(RULE.found(in2027(r -> r.every(period).held(held)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PER_DAY, 2027-03-09",
        "PER_WEEK, 2027-03-03",
        "PER_MONTH, 2027-02-10",
        "PER_QUARTER, 2026-12-10",
        "PER_YEAR, 2026-03-10"
    })
    void acceptsThatOnePeriodHasPassed(Per period, LocalDate held) {
        assertThat(RULE.found(in2027(r -> r.every(period).held(held)))).isEmpty();
    }

    @Test
    void countsFromTheLatestReviewInWhateverOrderTheyAreWritten() {
        assertThat(RULE.found(in2027(
                        r -> r.every(PER_MONTH).held(LocalDate.of(2027, 3, 1)).held(LocalDate.of(2027, 1, 5)))))
                .isEmpty();
    }

    @Test
    void doesNotKnowYetWhatIsHeldLater() {
        assertThat(RULE.found(in2027(r -> r.every(PER_MONTH).held(DAY.plusDays(1)))))
                .isNotEmpty();
    }

    @Test
    void waitsForTheNextDayThatIsStated() {
        assertThat(RULE.found(in2027(
                        r -> r.every(PER_WEEK).held(LocalDate.of(2027, 2, 1)).next(DAY))))
                .isEmpty();
    }

    @Test
    void findsThatTheNextDayHasPassed() {
        assertThat(RULE.messages(in2027(r -> r.next(DAY.minusDays(1)))))
                .containsExactly("review 'numbers' was due by 2027-03-09 and has not been held by 2027-03-10");
    }

    @Test
    void saysBothDaysWhereTheNextDayHasPassed() {
        assertThat(RULE.messages(in2027(
                        r -> r.every(PER_WEEK).held(LocalDate.of(2027, 2, 1)).next(DAY.minusDays(1)))))
                .containsExactly("review 'numbers' was due by 2027-03-09 and has not been held since 2027-02-01");
    }

    @Test
    void countsFromTheReviewThatWasHeldOnTheNextDay() {
        LocalDate next = LocalDate.of(2027, 3, 1);

        assertThat(RULE.found(in2027(r -> r.every(PER_MONTH).next(next).held(next))))
                .isEmpty();
    }

    @Test
    void asksForNoReviewAfterTheEndOfThePlan() {
        OneRuleWith afterwards = OneRuleWith.day("review.due", LocalDate.of(2029, 1, 1));

        assertThat(afterwards.found(in2027(r -> r.every(PER_QUARTER).held(LocalDate.of(2027, 12, 20)))))
                .isEmpty();
    }

    @Test
    void asksForTheYearlyReviewByTheEndOfTheYear() {
        OneRuleWith afterwards = OneRuleWith.day("review.due", LocalDate.of(2028, 1, 1));

        assertThat(afterwards.messages(in2027(r -> r.every(PER_YEAR))))
                .containsExactly("review 'numbers' is due and has not been held by 2028-01-01");
    }

    @Test
    void hasNothingToCheckForAReviewAfterAnEvent() {
        assertThat(RULE.outcome(in2027(r -> r.every(PER_EVENT))))
                .isEqualTo("not applicable: no review has a day on which it is due");
    }

    @Test
    void hasNothingToCheckWithoutADayToCountFrom() {
        Strategy plan = strategy("plan", s -> s.review("numbers", "Look at the numbers", r -> r.every(PER_DAY)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no review has a day on which it is due");
    }

    @Test
    void hasNothingToCheckWithoutADay() {
        assertThat(new OneRule("review.due").outcome(NEVER_HELD))
                .isEqualTo("not applicable: no day was given; add .asOf(day) to the validator");
    }

    private static Strategy in2027(Consumer<ReviewScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).review("numbers", "Look at the numbers", scope));
    }
}
