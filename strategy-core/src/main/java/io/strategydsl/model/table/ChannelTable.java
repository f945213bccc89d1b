package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
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
import static io.strategydsl.model.table.Role.whole;

import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Resource;
import java.net.URI;

/** What the plan for a channel states. */
final class ChannelTable extends ElementTable<ChannelPlan, ChannelPlanBuilder> {
    static final ChannelTable INSTANCE = new ChannelTable();

    private ChannelTable() {
        super(Form.of(
                        ElementKind.CHANNEL.word(),
                        ChannelPlan.class,
                        required("id", id()),
                        optional("platform", value(Platform.class)),
                        optional("account", text()),
                        optional("link", value(URI.class)),
                        optional("profile", "profile text", text()),
                        optional("reason", text()),
                        optional("content", text()),
                        set("personas", "persona", reference(ElementKind.PERSONA)),
                        set("metrics", "metric", reference(ElementKind.METRIC)),
                        set("owners", "owner", reference(ElementKind.MEMBER)),
                        list("cadences", "cadence", part(Parts.CadenceTable.INSTANCE)),
                        list("mix", "share", part(Parts.ContentShareTable.INSTANCE)),
                        optional("calendar", "editorial calendar", value(URI.class)),
                        list("resources", "resource", part(ResourceTable.INSTANCE)),
                        optional("access", "number of people with access", whole(0, 1_000_000)),
                        optional("automation", value(Automation.class)),
                        defaulted("status", value(ChannelStatus.class)),
                        labels())
                .titledBy("platform"));
    }

    @Override
    Object read(ChannelPlan channel, String attribute) {
        return switch (attribute) {
            case "id" -> channel.id();
            case "platform" -> channel.platform();
            case "account" -> channel.account();
            case "link" -> channel.link();
            case "profile" -> channel.profile();
            case "reason" -> channel.reason();
            case "content" -> channel.content();
            case "personas" -> channel.personas();
            case "metrics" -> channel.metrics();
            case "owners" -> channel.owners();
            case "cadences" -> channel.cadences();
            case "mix" -> channel.mix();
            case "calendar" -> channel.calendar();
            case "resources" -> channel.resources();
            case "access" -> channel.access();
            case "automation" -> channel.automation();
            case "status" -> channel.status();
            case "labels" -> channel.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    ChannelPlanBuilder builder(Draft draft) {
        return ChannelPlan.builder(draft.of("id").text());
    }

    @Override
    void state(ChannelPlanBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "platform" -> builder.platform(stated.optional(Platform.class));
            case "account" -> builder.account(stated.optionalText());
            case "link" -> builder.link(stated.optional(URI.class));
            case "profile" -> builder.profile(stated.optionalText());
            case "reason" -> builder.reason(stated.optionalText());
            case "content" -> builder.content(stated.optionalText());
            case "personas" -> builder.personas(stated.texts());
            case "metrics" -> builder.metrics(stated.texts());
            case "owners" -> builder.owners(stated.texts());
            case "cadences" -> builder.cadences(stated.all(Cadence.class));
            case "mix" -> builder.mix(stated.all(ContentShare.class));
            case "calendar" -> builder.calendar(stated.optional(URI.class));
            case "resources" -> builder.resources(stated.all(Resource.class));
            case "access" -> builder.access(stated.number());
            case "automation" -> builder.automation(stated.optional(Automation.class));
            case "status" -> builder.status(stated.one(ChannelStatus.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
