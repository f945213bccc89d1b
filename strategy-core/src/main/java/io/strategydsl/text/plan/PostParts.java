package io.strategydsl.text.plan;

import io.strategydsl.model.Post;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.net.URI;
import java.time.LocalTime;

/** Writes the posts of a plan. */
final class PostParts {
    private final StrategyIndex index;
    private final TextLines lines;

    PostParts(StrategyIndex index, TextLines lines) {
        this.index = index;
        this.lines = lines;
    }

    void write() {
        if (!index.strategy().posts().isEmpty()) {
            lines.heading("POSTS");
        }
        index.strategy().posts().forEach(this::write);
    }

    private void write(Post post) {
        lines.hanging(1, Ids.titled(post.id(), post.text()));
        new Facts()
                .add(post.status().map(PostParts::status))
                .add(post.schedule().map(schedule -> ValueWords.WHOLE.takingPlace(schedule, index)))
                .add("at", post.time().map(LocalTime::toString))
                .add("on", post.channels())
                .add(post.format().map(ValueWords.WHOLE::format))
                .add(post.area().map(ValueWords.WHOLE::area))
                .add("owned by", post.owners())
                .add("approved by", post.approvers())
                .add("reaches", post.personas())
                .add("says", post.messages())
                .add("serves", post.servedGoals())
                .add("carries out", post.tactic())
                .addIf(post.somethingNew(), "something new")
                .add("effort", post.effort().map(Wording::hours))
                .add("see", post.link().map(URI::toString))
                .addLabels(post.labels())
                .writeTo(lines, 3);
    }

    private static String status(PostStatus status) {
        if (status instanceof PostStatus.Published published) {
            return "PUBLISHED" + published.day().map(day -> " on " + day).orElse("");
        }
        return status instanceof PostStatus.Dropped dropped
                ? "DROPPED, because: " + dropped.reason()
                : ValueWords.WHOLE.of(status);
    }
}
