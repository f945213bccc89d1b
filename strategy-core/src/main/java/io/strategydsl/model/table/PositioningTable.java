package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Role.inner;
import static io.strategydsl.model.table.Role.text;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.PositioningBuilder;

/** What the positioning states. */
final class PositioningTable extends ElementTable<Positioning, PositioningBuilder> {
    static final PositioningTable INSTANCE = new PositioningTable();

    private PositioningTable() {
        super(Form.of(
                ElementKind.POSITIONING.word(),
                Positioning.class,
                optional("oneThing", text()),
                list("keyMessages", "key message", inner(ElementKind.KEY_MESSAGE)),
                optional("shouldThink", "wanted opinion of the brand", text()),
                labels()));
    }

    @Override
    Object read(Positioning positioning, String attribute) {
        return switch (attribute) {
            case "oneThing" -> positioning.oneThing();
            case "keyMessages" -> positioning.keyMessages();
            case "shouldThink" -> positioning.shouldThink();
            case "labels" -> positioning.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    PositioningBuilder builder(Draft draft) {
        return Positioning.builder();
    }

    @Override
    void state(PositioningBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "oneThing" -> builder.oneThing(stated.optionalText());
            case "keyMessages" -> builder.keyMessages(stated.all(KeyMessage.class));
            case "shouldThink" -> builder.shouldThink(stated.optionalText());
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
