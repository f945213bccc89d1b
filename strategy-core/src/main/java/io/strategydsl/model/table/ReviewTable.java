package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.ReviewBuilder;
import java.time.LocalDate;

/** What a review states. */
final class ReviewTable extends ElementTable<Review, ReviewBuilder> {
    static final ReviewTable INSTANCE = new ReviewTable();

    private ReviewTable() {
        super(Form.of(
                        ElementKind.REVIEW.word(),
                        Review.class,
                        required("id", id()),
                        optional("text", text()),
                        optional("rhythm", value(Per.class)),
                        optional("recurrence", part(RecurringTable.INSTANCE)),
                        set("attendees", "attendee", reference(ElementKind.MEMBER)),
                        optional("next", "next day", value(LocalDate.class)),
                        list("held", "held review", part(Parts.HeldReviewTable.INSTANCE)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Review review, String attribute) {
        return switch (attribute) {
            case "id" -> review.id();
            case "text" -> review.text();
            case "rhythm" -> review.rhythm();
            case "recurrence" -> review.recurrence();
            case "attendees" -> review.attendees();
            case "next" -> review.next();
            case "held" -> review.held();
            case "labels" -> review.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    ReviewBuilder builder(Draft draft) {
        return Review.builder(draft.of("id").text());
    }

    @Override
    void state(ReviewBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "rhythm" -> builder.rhythm(stated.optional(Per.class));
            case "recurrence" -> builder.recurrence(stated.optional(Recurring.class));
            case "attendees" -> builder.attendees(stated.texts());
            case "next" -> builder.next(stated.optional(LocalDate.class));
            case "held" -> builder.held(stated.all(HeldReview.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
