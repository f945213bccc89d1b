package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final Post POST = Post.builder("open-day").build();

    @Test
    void saysNothingBeforeAnybodyDoes() {
        assertThat(POST)
                .returns("", Post::text)
                .returns(false, Post::somethingNew)
                .returns(false, Post::isDropped)
                .returns(false, Post::isPublished);
        assertThat(POST.status()).isEmpty();
    }

    @Test
    void isAPost() {
        assertThat(POST.elementKind()).isEqualTo(ElementKind.POST);
    }

    @Test
    void isDroppedOrPublishedByItsStatus() {
        assertThat(POST.withStatus(PostStatus.dropped("No time")).isDropped()).isTrue();
        assertThat(POST.withStatus(PostStatus.published()).isPublished()).isTrue();
        assertThat(POST.withStatus(PostStatus.scheduled()))
                .returns(false, Post::isDropped)
                .returns(false, Post::isPublished);
    }

    @Test
    void changesOneAttributeAtATime() {
        Schedule schedule = Schedule.once(LocalDate.of(2027, 3, 1));
        URI link = URI.create("https://example.com");

        assertThat(POST.withText("We are open")
                        .withSchedule(schedule)
                        .withTime(LocalTime.NOON)
                        .withArea(ContentArea.PROMOTION)
                        .withFormat(ContentFormat.POLL)
                        .withTactic("list")
                        .withSomethingNew(true)
                        .withLink(link)
                        .withEffort(BigDecimal.TEN)
                        .withStatus(PostStatus.idea()))
                .isEqualTo(Post.builder("open-day")
                        .text("We are open")
                        .schedule(schedule)
                        .time(LocalTime.NOON)
                        .area(ContentArea.PROMOTION)
                        .format(ContentFormat.POLL)
                        .tactic("list")
                        .somethingNew(true)
                        .link(link)
                        .effort(BigDecimal.TEN)
                        .status(PostStatus.idea())
                        .build());
    }
}
