package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Schedule;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PostScopeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void statesWhatARowOfAnEditorialCalendarSays() {
        Post post = post(p -> p.on("instagram", "facebook")
                .at(DAY)
                .time(LocalTime.of(18, 0))
                .area(ContentArea.INTERACTION)
                .format(ContentFormat.CAROUSEL)
                .ownedBy("ida")
                .approvedBy("director")
                .reaching("families")
                .saying("touch")
                .serves("known")
                .carriesOut("preview")
                .somethingNew()
                .link(URI.create("https://example.com/open-day"))
                .effort("1.5")
                .draft());

        assertThat(post)
                .isEqualTo(Post.builder("open-day")
                        .text("We are open again")
                        .channels(List.of("facebook", "instagram"))
                        .schedule(Schedule.once(DAY))
                        .time(LocalTime.of(18, 0))
                        .area(ContentArea.INTERACTION)
                        .format(ContentFormat.CAROUSEL)
                        .addOwner("ida")
                        .addApprover("director")
                        .addPersona("families")
                        .addMessage("touch")
                        .addServedGoal("known")
                        .tactic("preview")
                        .somethingNew(true)
                        .link(URI.create("https://example.com/open-day"))
                        .effort(new BigDecimal("1.5"))
                        .status(PostStatus.draft())
                        .build());
    }

    @Test
    void hasNoStatusUntilOneIsSet() {
        assertThat(post(p -> {}).status()).isEmpty();
        assertThat(post(p -> p.idea()).status()).contains(PostStatus.idea());
        assertThat(post(p -> p.approved()).status()).contains(PostStatus.approved());
        assertThat(post(p -> p.scheduled()).status()).contains(PostStatus.scheduled());
        assertThat(post(p -> p.published()).status()).contains(PostStatus.published());
        assertThat(post(p -> p.published(DAY)).status()).contains(PostStatus.published(DAY));
        assertThat(post(p -> p.dropped("No time")).status()).contains(PostStatus.dropped("No time"));
    }

    @Test
    void canBeCountedFromAMilestone() {
        assertThat(post(p -> p.at(before("launch", weeks(1)))).schedule())
                .contains(Schedule.relative(before("launch", weeks(1))));
    }

    @Test
    void canRepeat() {
        assertThat(post(p -> p.repeats(weeklyOn(DayOfWeek.TUESDAY))).schedule()).contains(weeklyOn(DayOfWeek.TUESDAY));
    }

    @Test
    void isOnADayOrRepeats() {
        assertThatThrownBy(() -> post(p -> p.at(DAY).repeats(weeklyOn(DayOfWeek.TUESDAY))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("repeats of post 'open-day' is refused, since at was already set to 2027-03-01; keep one of"
                        + " the two calls");
    }

    @Test
    void hasOneStatus() {
        assertThatThrownBy(() -> post(p -> p.draft().published(DAY)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("published of post 'open-day' is refused, since draft was already set; keep one of the two"
                        + " calls");
    }

    private static Post post(Consumer<PostScope> scope) {
        return strategy("plan", s -> s.post("open-day", "We are open again", scope))
                .posts()
                .get(0);
    }
}
