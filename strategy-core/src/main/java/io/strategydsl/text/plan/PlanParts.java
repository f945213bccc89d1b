package io.strategydsl.text.plan;

import io.strategydsl.model.HeldReview;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes all parts of a plan except goals, channels and posts. */
final class PlanParts {
    private final StrategyIndex index;
    private final Strategy strategy;
    private final TextLines lines;

    PlanParts(StrategyIndex index, TextLines lines) {
        this.index = index;
        this.strategy = index.strategy();
        this.lines = lines;
    }

    void writeFacts() {
        lines.hanging(0, Ids.titled(strategy.id(), strategy.organisation().orElse("")));
        strategy.timeframe().ifPresent(timeframe -> lines.paragraph(0, "from " + ValueWords.WHOLE.of(timeframe)));
        strategy.about().ifPresent(about -> lines.paragraph(0, about));
        strategy.calendar().ifPresent(calendar -> lines.paragraph(0, "editorial calendar: " + calendar));
        new Facts()
                .add("mix:", strategy.mix().stream().map(ValueWords.WHOLE::of).toList())
                .add("takes", TacticWords.resources(strategy.resources()))
                .addLabels(strategy.labels())
                .writeTo(lines, 0);
    }

    void writeObjectives() {
        if (strategy.objectives().isEmpty()) {
            return;
        }
        lines.heading("OBJECTIVES");
        strategy.objectives().forEach(objective -> {
            lines.hanging(1, Ids.titled(objective.id(), objective.text()));
            new Facts()
                    .addIf(objective.level() == ObjectiveLevel.MARKETING_OBJECTIVE, "marketing objective")
                    .addLabels(objective.labels())
                    .writeTo(lines, 3);
        });
    }

    void writeMilestones() {
        if (strategy.milestones().isEmpty()) {
            return;
        }
        lines.heading("MILESTONES");
        strategy.milestones().forEach(milestone -> {
            lines.hanging(1, Ids.titled(milestone.id(), milestone.name()));
            new Facts()
                    .add(Optional.of(milestone.day().map(day -> "on " + day).orElse("no day yet")))
                    .addLabels(milestone.labels())
                    .writeTo(lines, 3);
        });
    }

    void writeTeam() {
        strategy.team().ifPresent(team -> {
            lines.heading("TEAM");
            team.members().forEach(this::writeMember);
            one("policy", team.policy());
            ids("answers", team.answering());
            one("maturity", team.maturity().map(Wording::constant));
            new Facts().addLabels(team.labels()).writeTo(lines, 1);
        });
    }

    private void writeMember(TeamMember member) {
        String kind = member.kind() == MemberKind.PERSON ? "" : Wording.constant(member.kind()) + " ";
        lines.hanging(1, Ids.titled(kind + member.id(), member.name()));
        new Facts()
                .add("functions:", functions(member))
                .addIf(member.outside(), "from outside")
                .addIf(member.canPost(), "can post")
                .add(member.available().map(hours -> "has " + ValueWords.WHOLE.of(hours)))
                .addLabels(member.labels())
                .writeTo(lines, 3);
    }

    void writePersonas() {
        if (strategy.personas().isEmpty()) {
            return;
        }
        lines.heading("PERSONAS");
        strategy.personas().forEach(persona -> {
            lines.hanging(1, Ids.titled(persona.id(), persona.text()));
            Optional<String> priority = persona.priority().isPresent()
                    ? Optional.of("priority " + persona.priority().getAsInt())
                    : Optional.empty();
            new Facts()
                    .add(priority)
                    .add("relation:", persona.relation())
                    .add(
                            "found on",
                            persona.platforms().stream().map(Platform::name).toList())
                    .addLabels(persona.labels())
                    .writeTo(lines, 3);
            listed(3, "why", persona.reason().stream().toList());
            listed(3, "demographics", persona.demographics());
            listed(3, "psychographics", persona.psychographics());
            listed(3, "behaviour", persona.behaviours());
            listed(3, "values", persona.values());
            listed(3, "challenges", persona.challenges());
        });
    }

    void writeListening() {
        strategy.listening().ifPresent(listening -> {
            lines.heading("LISTENING");
            listed(1, "audience", listening.audience());
            listed(1, "competitors", listening.competitors());
            listed(1, "topics", listening.topics());
            one("dashboard", listening.dashboard());
            new Facts().addLabels(listening.labels()).writeTo(lines, 1);
        });
    }

    void writePositioning() {
        strategy.positioning().ifPresent(positioning -> {
            lines.heading("POSITIONING");
            one("the one thing", positioning.oneThing());
            positioning.keyMessages().forEach(message -> {
                lines.hanging(1, "key message " + Ids.titled(message.id(), message.text()));
                new Facts()
                        .add("for", message.personas())
                        .addLabels(message.labels())
                        .writeTo(lines, 3);
            });
            one("people should think", positioning.shouldThink());
            new Facts().addLabels(positioning.labels()).writeTo(lines, 1);
        });
    }

    void writePillars() {
        strategy.pillars().ifPresent(pillars -> {
            lines.heading("PILLARS");
            listed(1, "points of contact", pillars.contacts());
            listed(1, "given away", pillars.gifts());
            one("after a mistake", pillars.afterMistake());
            one("what is confidential", pillars.confidential());
            one("voice", pillars.voice());
            pillars.novelties()
                    .forEach(novelty -> lines.hanging(
                            1,
                            "something new: " + novelty.text() + " ("
                                    + ValueWords.WHOLE.takingPlace(novelty.schedule(), index) + ")"));
            new Facts().addLabels(pillars.labels()).writeTo(lines, 1);
        });
    }

    void writeReviews() {
        if (strategy.reviews().isEmpty()) {
            return;
        }
        lines.heading("REVIEWS");
        strategy.reviews().forEach(review -> {
            lines.hanging(1, Ids.titled(review.id(), review.text()));
            new Facts()
                    .add(review.rhythm().map(Wording::every))
                    .add(review.recurrence().map(ValueWords.WHOLE::takingPlace))
                    .add("attended by", review.attendees())
                    .add("next on", review.next().map(LocalDate::toString))
                    .addLabels(review.labels())
                    .writeTo(lines, 3);
            review.held().forEach(held -> lines.hanging(3, held(held)));
        });
    }

    void writeAcceptedGaps() {
        if (strategy.acceptedGaps().isEmpty()) {
            return;
        }
        lines.heading("ACCEPTED GAPS");
        strategy.acceptedGaps().forEach(gap -> {
            lines.hanging(1, gap.rule() + " at " + gap.path() + ": " + gap.reason());
            new Facts().add("until", gap.until().map(LocalDate::toString)).writeTo(lines, 3);
        });
    }

    private static String held(HeldReview held) {
        return "held on " + held.day() + held.notes().map(notes -> ": " + notes).orElse("");
    }

    private void one(String name, Optional<String> text) {
        text.ifPresent(stated -> lines.hanging(1, name + ": " + stated));
    }

    private void ids(String name, Collection<String> ids) {
        if (!ids.isEmpty()) {
            lines.hanging(1, name + ": " + String.join(", ", ids));
        }
    }

    private void listed(int depth, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.hanging(depth, name + ": " + String.join("; ", texts));
        }
    }

    private static List<String> functions(TeamMember member) {
        return member.functions().stream().map(TeamFunction::name).toList();
    }
}
