package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelPlanTest {
    private static final ChannelPlan CHANNEL = ChannelPlan.builder("instagram").build();

    @Test
    void isPlannedUnlessStated() {
        assertThat(CHANNEL.status()).isEqualTo(ChannelStatus.PLANNED);
    }

    @Test
    void isAChannel() {
        assertThat(CHANNEL.elementKind()).isEqualTo(ElementKind.CHANNEL);
    }

    @ParameterizedTest
    @EnumSource
    void isClosingOnlyWhenItsStatusSaysSo(ChannelStatus status) {
        assertThat(CHANNEL.withStatus(status).isClosing()).isEqualTo(status == ChannelStatus.CLOSING);
    }

    @Test
    void canHaveAMixThatDoesNotAddUpSinceOnlyTheValidatorJudges() {
        ContentShare most = ContentShare.of(ContentArea.PROMOTION, 90);

        assertThat(ChannelPlan.builder("c")
                        .addShare(most)
                        .addShare(most)
                        .build()
                        .mix())
                .hasSize(2);
    }

    @Test
    void withXChangesOneAttribute() {
        URI calendar = URI.create("https://example.com/calendar");

        assertThat(CHANNEL.withPlatform(Platform.INSTAGRAM)
                        .withAccount("@campfire")
                        .withLink(calendar)
                        .withProfile("Tents that last")
                        .withReason("They ask there")
                        .withContent("Answers")
                        .withCalendar(calendar)
                        .withAccess(2)
                        .withAutomation(Automation.BY_HAND))
                .isEqualTo(ChannelPlan.builder("instagram")
                        .platform(Platform.INSTAGRAM)
                        .account("@campfire")
                        .link(calendar)
                        .profile("Tents that last")
                        .reason("They ask there")
                        .content("Answers")
                        .calendar(calendar)
                        .access(2)
                        .automation(Automation.BY_HAND)
                        .build());
    }
}
