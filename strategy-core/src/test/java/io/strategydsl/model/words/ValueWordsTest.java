package io.strategydsl.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Amount;
import io.strategydsl.model.Automation;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueWordsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("Be\nknown", "\"Be known\""),
                Arguments.of(14_000, "14,000"),
                Arguments.of(new BigDecimal("-0.5"), "-0.5"),
                Arguments.of(Amount.of(100, "influencers"), "100 influencers"),
                Arguments.of(Baseline.on(DAY, new BigDecimal(12_000)), "12,000 on 2017-03-31"),
                Arguments.of(Baseline.atStart(BigDecimal.ONE), "1 at the start"),
                Arguments.of(new Cadence(1, Per.PER_DAY), "1 post a day"),
                Arguments.of(new Cadence(4, Per.PER_WEEK), "4 posts a week"),
                Arguments.of(new Cadence(4, Per.PER_WEEK).upTo(5), "4 to 5 posts a week"),
                Arguments.of(new Cadence(1, Per.PER_WEEK).every(2), "1 post every 2 weeks"),
                Arguments.of(
                        new Cadence(1, Per.PER_MONTH)
                                .area(ContentArea.OWN_EXPERTISE)
                                .format(ContentFormat.LONG_VIDEO),
                        "1 post a month: own expertise, long video"),
                Arguments.of(
                        new ContentShare(
                                ContentArea.of("offers", "Offers of the week").countingAs(ContentArea.PROMOTION),
                                BigDecimal.TEN),
                        "Offers of the week (promotion) 10%"),
                Arguments.of(ContentFormat.of("zine", "Our zine"), "Our zine"),
                Arguments.of(ContentShare.of(ContentArea.CURATED, 40), "curated 40%"),
                Arguments.of(new Observation(DAY, BigDecimal.TEN), "10 on 2017-03-31"),
                Arguments.of(Timeframe.of(Year.of(2017)), "2017-01-01 until 2017-12-31"),
                Arguments.of(new Target.ValueBy(new BigDecimal(14_000), DAY), "14,000 by 2017-03-31"),
                Arguments.of(new Target.ValueEach(BigDecimal.TEN, Per.PER_EVENT), "10 each time"),
                Arguments.of(new Target.GrowthEach(new BigDecimal(20), Per.PER_QUARTER), "+20% a quarter"),
                Arguments.of(new Target.ChangeBy(new BigDecimal(-2), DAY), "-2 by 2017-03-31"),
                Arguments.of(new Target.Value(new BigDecimal("500")), "500 (no day stated)"),
                Arguments.of(new Target.Level(new BigDecimal("4")), "4 (to be held)"),
                Arguments.of(TacticStatus.done(), "done"),
                Arguments.of(new Target.Undecided("more"), "\"more\""),
                Arguments.of(
                        new Target.Undecided("more", Optional.of(LocalDate.of(2017, 3, 31))), "\"more\" by 2017-03-31"),
                Arguments.of(new Resource.Tool("Buffer"), "\"Buffer\" (tool)"),
                Arguments.of(
                        new Resource.Money(new BigDecimal(1500), Currency.getInstance("EUR"), "prizes"),
                        "1,500 EUR for \"prizes\""),
                Arguments.of(new HeldReview(DAY, Optional.of("Went well")), "on 2017-03-31: \"Went well\""),
                Arguments.of(TacticStatus.dropped(DAY, "no time"), "dropped on 2017-03-31, because: \"no time\""),
                Arguments.of(TacticStatus.planned(), "planned"),
                Arguments.of(PostStatus.idea(), "idea"),
                Arguments.of(PostStatus.scheduled(), "scheduled"),
                Arguments.of(PostStatus.published(), "published"),
                Arguments.of(PostStatus.published(DAY), "published on 2017-03-31"),
                Arguments.of(PostStatus.dropped("no time"), "dropped, because: \"no time\""),
                Arguments.of(LocalTime.of(18, 0), "18:00"),
                Arguments.of(Automation.SCHEDULED_AHEAD, "scheduled ahead"),
                Arguments.of(Direction.DOWN_IS_GOOD, "lower is better"),
                Arguments.of(Maturity.BEGINNER, "beginner"),
                Arguments.of(MemberKind.PERSON, "person"),
                Arguments.of(Per.PER_MONTH, "every month"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areWordsOfPeople(Object value, String words) {
        assertThat(ValueWords.WHOLE.of(value)).isEqualTo(words);
    }

    @Test
    void keepALongTextWhole() {
        assertThat(ValueWords.WHOLE.of("x".repeat(20_000))).hasSize(20_002);
    }

    @Test
    void canCutALongText() {
        assertThat(ValueWords.CUT.of("x".repeat(20_000))).endsWith("x...\"").hasSize(505);
    }

    @Test
    void canQuoteInAnotherWay() {
        ValueWords words = new ValueWords("'", text -> text.substring(0, 2));

        assertThat(words.of(Schedule.whenever("Sale"))).isEqualTo("'Sa'");
    }
}
