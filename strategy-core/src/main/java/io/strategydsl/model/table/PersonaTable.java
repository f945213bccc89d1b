package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Persona;
import io.strategydsl.model.PersonaBuilder;
import io.strategydsl.model.Platform;

/** What a persona states. */
final class PersonaTable extends ElementTable<Persona, PersonaBuilder> {
    static final PersonaTable INSTANCE = new PersonaTable();

    private PersonaTable() {
        super(Form.of(
                        ElementKind.PERSONA.word(),
                        Persona.class,
                        required("id", id()),
                        optional("text", text()),
                        optional("priority", whole(1, 1000)),
                        optional("reason", text()),
                        optional("relation", text()),
                        list("demographics", "demographic", text()),
                        list("psychographics", "psychographic", text()),
                        list("behaviours", "behaviour", text()),
                        list("values", "value", text()),
                        list("challenges", "challenge", text()),
                        set("platforms", "platform", value(Platform.class)),
                        labels())
                .titledBy("text"));
    }

    @Override
    Object read(Persona persona, String attribute) {
        return switch (attribute) {
            case "id" -> persona.id();
            case "text" -> persona.text();
            case "priority" -> persona.priority();
            case "reason" -> persona.reason();
            case "relation" -> persona.relation();
            case "demographics" -> persona.demographics();
            case "psychographics" -> persona.psychographics();
            case "behaviours" -> persona.behaviours();
            case "values" -> persona.values();
            case "challenges" -> persona.challenges();
            case "platforms" -> persona.platforms();
            case "labels" -> persona.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    PersonaBuilder builder(Draft draft) {
        return Persona.builder(draft.of("id").text());
    }

    @Override
    void state(PersonaBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "text" -> builder.text(stated.text());
            case "priority" -> builder.priority(stated.number());
            case "reason" -> builder.reason(stated.optionalText());
            case "relation" -> builder.relation(stated.optionalText());
            case "demographics" -> builder.demographics(stated.texts());
            case "psychographics" -> builder.psychographics(stated.texts());
            case "behaviours" -> builder.behaviours(stated.texts());
            case "values" -> builder.values(stated.texts());
            case "challenges" -> builder.challenges(stated.texts());
            case "platforms" -> builder.platforms(stated.all(Platform.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
