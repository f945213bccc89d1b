package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.defaulted;
import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.flag;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.TeamMemberBuilder;

/** What a member of the team states. */
final class TeamMemberTable extends ElementTable<TeamMember, TeamMemberBuilder> {
    static final TeamMemberTable INSTANCE = new TeamMemberTable();

    private TeamMemberTable() {
        super(Form.of(
                        ElementKind.MEMBER.word(),
                        TeamMember.class,
                        required("id", id()),
                        optional("name", text()),
                        defaulted("kind", value(MemberKind.class)),
                        set("functions", "function", value(TeamFunction.class)),
                        defaulted("outside", "from outside", flag()),
                        defaulted("canPost", "allowed to post", flag()),
                        optional("available", "available time", part(Parts.HoursPerPeriodTable.INSTANCE)),
                        labels())
                .titledBy("name"));
    }

    @Override
    Object read(TeamMember member, String attribute) {
        return switch (attribute) {
            case "id" -> member.id();
            case "name" -> member.name();
            case "kind" -> member.kind();
            case "functions" -> member.functions();
            case "outside" -> member.outside();
            case "canPost" -> member.canPost();
            case "available" -> member.available();
            case "labels" -> member.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    TeamMemberBuilder builder(Draft draft) {
        return TeamMember.builder(draft.of("id").text());
    }

    @Override
    void state(TeamMemberBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "name" -> builder.name(stated.text());
            case "kind" -> builder.kind(stated.one(MemberKind.class));
            case "functions" -> builder.functions(stated.all(TeamFunction.class));
            case "outside" -> builder.outside(stated.flag());
            case "canPost" -> builder.canPost(stated.flag());
            case "available" -> builder.available(stated.optional(HoursPerPeriod.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
