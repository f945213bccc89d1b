package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.PillarsBuilder;

/** What the pillars states. */
final class PillarsTable extends ElementTable<Pillars, PillarsBuilder> {
    static final PillarsTable INSTANCE = new PillarsTable();

    private PillarsTable() {
        super(Form.of(
                ElementKind.PILLARS.word(),
                Pillars.class,
                list("contacts", "point of contact", text()),
                list("gifts", "gift", text()),
                optional("afterMistake", "word after a mistake", text()),
                optional("confidential", "word on what is confidential", text()),
                optional("voice", text()),
                list("novelties", "novelty", part(Parts.NoveltyTable.INSTANCE)),
                labels()));
    }

    @Override
    Object read(Pillars pillars, String attribute) {
        return switch (attribute) {
            case "contacts" -> pillars.contacts();
            case "gifts" -> pillars.gifts();
            case "afterMistake" -> pillars.afterMistake();
            case "confidential" -> pillars.confidential();
            case "voice" -> pillars.voice();
            case "novelties" -> pillars.novelties();
            case "labels" -> pillars.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    PillarsBuilder builder(Draft draft) {
        return Pillars.builder();
    }

    @Override
    void state(PillarsBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "contacts" -> builder.contacts(stated.texts());
            case "gifts" -> builder.gifts(stated.texts());
            case "afterMistake" -> builder.afterMistake(stated.optionalText());
            case "confidential" -> builder.confidential(stated.optionalText());
            case "voice" -> builder.voice(stated.optionalText());
            case "novelties" -> builder.novelties(stated.all(Novelty.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
