package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.PostStatus;
import java.time.LocalDate;
import java.util.List;

/** What the status of a post states, in each of its forms. */
final class PostStatusTable extends RecordTable<PostStatus> {
    static final PostStatusTable INSTANCE = new PostStatusTable();

    private PostStatusTable() {
        super(
                Form.of("idea", PostStatus.Idea.class),
                Form.of("draft", PostStatus.Draft.class),
                Form.of("approved", PostStatus.Approved.class),
                Form.of("scheduled", PostStatus.Scheduled.class),
                Form.of("published", PostStatus.Published.class, optional("day", value(LocalDate.class))),
                Form.of("dropped", PostStatus.Dropped.class, required("reason", text())));
    }

    @Override
    List<?> components(PostStatus status) {
        if (status instanceof PostStatus.Published published) {
            return List.of(published.day());
        }
        return status instanceof PostStatus.Dropped dropped ? List.of(dropped.reason()) : List.of();
    }

    @Override
    public PostStatus build(Draft draft) {
        return switch (draft.form().word()) {
            case "idea" -> PostStatus.idea();
            case "draft" -> PostStatus.draft();
            case "approved" -> PostStatus.approved();
            case "scheduled" -> PostStatus.scheduled();
            case "published" -> new PostStatus.Published(draft.of("day").optional(LocalDate.class));
            case "dropped" -> PostStatus.dropped(draft.of("reason").text());
            default -> throw unknown(draft.form());
        };
    }
}
