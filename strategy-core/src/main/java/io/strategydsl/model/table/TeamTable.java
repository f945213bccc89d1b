package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.set;
import static io.strategydsl.model.table.Role.inner;
import static io.strategydsl.model.table.Role.reference;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamBuilder;
import io.strategydsl.model.TeamMember;

/** What a team states. */
final class TeamTable extends ElementTable<Team, TeamBuilder> {
    static final TeamTable INSTANCE = new TeamTable();

    private TeamTable() {
        super(Form.of(
                ElementKind.TEAM.word(),
                Team.class,
                list("members", "member", inner(ElementKind.MEMBER)),
                optional("policy", text()),
                set("answering", "answering member", reference(ElementKind.MEMBER)),
                optional("maturity", value(Maturity.class)),
                labels()));
    }

    @Override
    Object read(Team team, String attribute) {
        return switch (attribute) {
            case "members" -> team.members();
            case "policy" -> team.policy();
            case "answering" -> team.answering();
            case "maturity" -> team.maturity();
            case "labels" -> team.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    TeamBuilder builder(Draft draft) {
        return Team.builder();
    }

    @Override
    void state(TeamBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "members" -> builder.members(stated.all(TeamMember.class));
            case "policy" -> builder.policy(stated.optionalText());
            case "answering" -> builder.answering(stated.texts());
            case "maturity" -> builder.maturity(stated.optional(Maturity.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
