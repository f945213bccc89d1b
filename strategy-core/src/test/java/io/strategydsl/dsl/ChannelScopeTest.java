package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.people;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a channel says, and what the model holds of it. */
class ChannelScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void statesWhyAndForWhom() {
        ChannelPlan channel = channel(c -> c.because("They are there")
                .content("Photographs")
                .reaching("owner")
                .measuredBy("views")
                .ownedBy("brian"));

        assertThat(channel)
                .isEqualTo(start().reason("They are there")
                        .content("Photographs")
                        .addPersona("owner")
                        .addMetric("views")
                        .addOwner("brian")
                        .build());
    }

    @Test
    void statesTheAccount() {
        URI link = URI.create("https://example.org/@campfire");
        ChannelPlan channel = channel(c -> c.account("@campfire").link(link).profile("Tents that last"));

        assertThat(channel)
                .isEqualTo(start().account("@campfire")
                        .link(link)
                        .profile("Tents that last")
                        .build());
    }

    @Test
    void statesHowItIsRun() {
        URI calendar = URI.create("https://example.org/calendar");
        ChannelPlan channel = channel(c -> c.posting(4, PER_WEEK)
                .mix(promotion(20), curated("40.5"))
                .calendar(calendar)
                .access(3)
                .automation(Automation.BY_HAND)
                .resource(people("Two")));

        assertThat(channel)
                .isEqualTo(start().addCadence(new Cadence(4, PER_WEEK))
                        .addShare(ContentShare.of(ContentArea.PROMOTION, 20))
                        .addShare(new ContentShare(ContentArea.CURATED, new BigDecimal("40.5")))
                        .calendar(calendar)
                        .access(3)
                        .automation(Automation.BY_HAND)
                        .addResource(new Resource.People("Two"))
                        .build());
    }

    @Test
    void statesSeveralCadences() {
        ChannelPlan channel = channel(c -> c.posting(4, 5, PER_WEEK)
                .posting(1, PER_MONTH, ContentFormat.LONG_VIDEO)
                .posting(1, 2, PER_WEEK, ContentArea.CURATED)
                .posting(
                        2, PER_WEEK, p -> p.every(2).area(ContentArea.PROMOTION).format(ContentFormat.POLL))
                .posting(1, Period.ofWeeks(2)));

        assertThat(channel.cadences())
                .containsExactly(
                        new Cadence(4, PER_WEEK).upTo(5),
                        new Cadence(1, PER_MONTH).format(ContentFormat.LONG_VIDEO),
                        new Cadence(1, PER_WEEK).upTo(2).area(ContentArea.CURATED),
                        new Cadence(2, PER_WEEK)
                                .every(2)
                                .area(ContentArea.PROMOTION)
                                .format(ContentFormat.POLL),
                        new Cadence(1, PER_WEEK).every(2));
    }

    @Test
    void isOpenOrClosingOrElsePlanned() {
        assertThat(channel(c -> c.open()).status()).isEqualTo(ChannelStatus.OPEN);
        assertThat(channel(c -> c.closing()).status()).isEqualTo(ChannelStatus.CLOSING);
        assertThat(channel(c -> {}).status()).isEqualTo(ChannelStatus.PLANNED);
    }

    @Test
    void addsPostsToThePlanWithItselfAsTheirChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.post("first", "First")
                        .channel(
                                "insta",
                                INSTAGRAM,
                                c -> c.post("sale", "Sale", p -> p.at(DAY))
                                        .post(
                                                "look-back",
                                                "Look back",
                                                p -> p.on("blog").repeats(monthly())))
                        .post("last", "Last"));

        assertThat(plan.posts())
                .containsExactly(
                        Post.builder("first").text("First").build(),
                        Post.builder("sale")
                                .text("Sale")
                                .addChannel("insta")
                                .schedule(Schedule.once(DAY))
                                .build(),
                        Post.builder("look-back")
                                .text("Look back")
                                .channels(List.of("blog", "insta"))
                                .schedule(Recurring.monthly())
                                .build(),
                        Post.builder("last").text("Last").build());
    }

    @Test
    void addsNoPostWhereItsOwnLambdaFails() {
        Strategy plan = strategy(
                "plan",
                s -> assertThatThrownBy(() -> s.channel("insta", INSTAGRAM, c -> {
                            c.post("sale", "Sale");
                            throw new IllegalStateException("no more");
                        }))
                        .hasMessage("no more"));

        assertThat(plan.posts()).isEmpty();
    }

    @Test
    void canBeAPlatformAlone() {
        assertThat(strategy("plan", s -> s.channel("insta", INSTAGRAM)).channels())
                .containsExactly(start().build());
    }

    private static ChannelPlanBuilder start() {
        return ChannelPlan.builder("insta").platform(INSTAGRAM);
    }

    private static ChannelPlan channel(Consumer<ChannelScope> scope) {
        return strategy("plan", s -> s.channel("insta", INSTAGRAM, scope))
                .channels()
                .get(0);
    }
}
