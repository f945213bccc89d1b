package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Role.text;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Listening;
import io.strategydsl.model.ListeningBuilder;

/** What the listening states. */
final class ListeningTable extends ElementTable<Listening, ListeningBuilder> {
    static final ListeningTable INSTANCE = new ListeningTable();

    private ListeningTable() {
        super(Form.of(
                ElementKind.LISTENING.word(),
                Listening.class,
                list("audience", "audience", text()),
                list("competitors", "competitor", text()),
                list("topics", "topic", text()),
                optional("dashboard", text()),
                labels()));
    }

    @Override
    Object read(Listening listening, String attribute) {
        return switch (attribute) {
            case "audience" -> listening.audience();
            case "competitors" -> listening.competitors();
            case "topics" -> listening.topics();
            case "dashboard" -> listening.dashboard();
            case "labels" -> listening.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    ListeningBuilder builder(Draft draft) {
        return Listening.builder();
    }

    @Override
    void state(ListeningBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "audience" -> builder.audience(stated.texts());
            case "competitors" -> builder.competitors(stated.texts());
            case "topics" -> builder.topics(stated.texts());
            case "dashboard" -> builder.dashboard(stated.optionalText());
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
