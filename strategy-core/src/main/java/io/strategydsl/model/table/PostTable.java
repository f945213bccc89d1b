package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.flag;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.positive;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostBuilder;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.Schedule;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;

/** What a post states. */
final class PostTable extends ElementTable<Post, PostBuilder> {
    static final PostTable INSTANCE = new PostTable();

    private PostTable() {
        super(Form.of(
                        ElementKind.POST.word(),
                        Post.class,
                        required("id", id()),
                        optional("text", text()),
                        set("channels", "channel", reference(ElementKind.CHANNEL)),
                        optional("schedule", part(ScheduleTable.INSTANCE)),
                        optional("time", "time of day", value(LocalTime.class)),
                        optional("area", "area of content", value(ContentArea.class)),
                        optional("format", value(ContentFormat.class)),
                        set("owners", "owner", reference(ElementKind.MEMBER)),
                        set("approvers", "approver", reference(ElementKind.MEMBER)),
                        set("personas", "persona", reference(ElementKind.PERSONA)),
                        set("messages", "key message", reference(ElementKind.KEY_MESSAGE)),
                        set("servedGoals", "goal", reference(ElementKind.GOAL)),
                        optional("tactic", reference(ElementKind.TACTIC)),
                        defaulted("somethingNew", "something new for the audience", flag()),
                        optional("link", value(URI.class)),
                        optional("effort", "effort in hours", positive()),
                        optional("status", part(PostStatusTable.INSTANCE)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Post post, String attribute) {
        return switch (attribute) {
            case "id" -> post.id();
            case "text" -> post.text();
            case "channels" -> post.channels();
            case "schedule" -> post.schedule();
            case "time" -> post.time();
            case "area" -> post.area();
            case "format" -> post.format();
            case "owners" -> post.owners();
            case "approvers" -> post.approvers();
            case "personas" -> post.personas();
            case "messages" -> post.messages();
            case "servedGoals" -> post.servedGoals();
            case "tactic" -> post.tactic();
            case "somethingNew" -> post.somethingNew();
            case "link" -> post.link();
            case "effort" -> post.effort();
            case "status" -> post.status();
            case "labels" -> post.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    PostBuilder builder(Draft draft) {
        return Post.builder(draft.of("id").text());
    }

    @Override
    void state(PostBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "channels" -> builder.channels(stated.texts());
            case "schedule" -> builder.schedule(stated.optional(Schedule.class));
            case "time" -> builder.time(stated.optional(LocalTime.class));
            case "area" -> builder.area(stated.optional(ContentArea.class));
            case "format" -> builder.format(stated.optional(ContentFormat.class));
            case "owners" -> builder.owners(stated.texts());
            case "approvers" -> builder.approvers(stated.texts());
            case "personas" -> builder.personas(stated.texts());
            case "messages" -> builder.messages(stated.texts());
            case "servedGoals" -> builder.servedGoals(stated.texts());
            case "tactic" -> builder.tactic(stated.optionalText());
            case "somethingNew" -> builder.somethingNew(stated.flag());
            case "link" -> builder.link(stated.optional(URI.class));
            case "effort" -> builder.effort(stated.optional(BigDecimal.class));
            case "status" -> builder.status(stated.optional(PostStatus.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
