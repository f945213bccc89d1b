package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.KeyMessageBuilder;

/** What a key message states. */
final class KeyMessageTable extends ElementTable<KeyMessage, KeyMessageBuilder> {
    static final KeyMessageTable INSTANCE = new KeyMessageTable();

    private KeyMessageTable() {
        super(Form.of(
                        ElementKind.KEY_MESSAGE.word(),
                        KeyMessage.class,
                        required("id", id()),
                        optional("text", text()),
                        set("personas", "persona", reference(ElementKind.PERSONA)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(KeyMessage message, String attribute) {
        return switch (attribute) {
            case "id" -> message.id();
            case "text" -> message.text();
            case "personas" -> message.personas();
            case "labels" -> message.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    KeyMessageBuilder builder(Draft draft) {
        return KeyMessage.builder(draft.of("id").text());
    }

    @Override
    void state(KeyMessageBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "personas" -> builder.personas(stated.texts());
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
