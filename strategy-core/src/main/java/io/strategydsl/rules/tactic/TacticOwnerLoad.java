package io.strategydsl.rules.tactic;

import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.function.Function;

/** {@code tactic.owner-load}. */
final class TacticOwnerLoad implements Rule.ForEachMember {
    private static final RuleParameter<Integer> MOST = new RuleParameter.WholeNumber(
            "tactics", "How many tactics one owner can have due in one week, from Monday to Sunday", 5, 1, 1000);

    private static final RuleInfo INFO = RuleInfo.builder("tactic.owner-load")
            .title("Nobody has too many tactics due in one week")
            .fault("too much due in one week")
            .description("A member of the team who owns more tactics that are due in one week, from Monday"
                    + " to Sunday, than the limit that is set. A tactic that falls on several days of a"
                    + " week counts once. Of a member whose hours are stated, team.capacity says more.")
            .why("Time and people are limited. If everything is due at once, something will not be"
                    + " done, and nobody has decided what.")
            .fix("Move some of the tactics to another week, or name other owners")
            .advice("Move some of the work to another week, or find other owners.")
            .example(RuleExample.of("""
                    .team(t -> t.member("mia", "Mia Falk"))
                    .primaryGoal("opening", "Fill the first week of the exhibition", g -> g
                        .ownedBy("mia")
                        .tactic("press", "Invite the press", t -> t.due(LocalDate.of(2027, 5, 3)))
                        .tactic("film", "Film the hanging", t -> t.due(LocalDate.of(2027, 5, 4)))
                        .tactic("quiz", "Post a quiz", t -> t.due(LocalDate.of(2027, 5, 4)))
                        .tactic("letter", "Send the newsletter", t -> t.due(LocalDate.of(2027, 5, 5)))
                        .tactic("guide", "Interview a guide", t -> t.due(LocalDate.of(2027, 5, 6)))
                        .tactic("live", "Go live at the opening", t -> t.due(LocalDate.of(2027, 5, 7))))
                    """, """
                    .team(t -> t.member("mia", "Mia Falk"))
                    .primaryGoal("opening", "Fill the first week of the exhibition", g -> g
                        .ownedBy("mia")
                        .tactic("press", "Invite the press", t -> t.due(LocalDate.of(2027, 4, 19)))
                        .tactic("film", "Film the hanging", t -> t.due(LocalDate.of(2027, 5, 4)))
                        .tactic("quiz", "Post a quiz", t -> t.due(LocalDate.of(2027, 5, 4)))
                        .tactic("letter", "Send the newsletter", t -> t.due(LocalDate.of(2027, 5, 5)))
                        .tactic("guide", "Interview a guide", t -> t.due(LocalDate.of(2027, 5, 6)))
                        .tactic("live", "Go live at the opening", t -> t.due(LocalDate.of(2027, 5, 7))))
                    """))
            .whenToSuppress("The tactics are small and done in one go, such as six posts for a fair that take"
                    + " a single morning. If every week is like that, raise the limit of the rule instead.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3).could(), Source.house())
            .yieldsTo("team.capacity")
            .parameters(MOST)
            .since("0.1.0")
            .build();

    private static final Function<Inspection, OwnerWeeks> WEEKS = TacticOwnerLoad::weeks;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TeamMember member, Inspection inspection) {
        OwnerWeeks weeks = inspection.oncePerPlan(WEEKS);
        // No reference reaches a later member with the same id.
        if (!weeks.isOwner(member.id()) || inspection.path().number() > 1) {
            inspection.notApplicable("no member of the team owns a tactic with a date");
            return;
        }
        if (member.available().isPresent() && inspection.yieldsTo("team.capacity")) {
            return;
        }
        weeks.busiest(member.id()).ifPresent(busiest -> report(busiest, inspection));
    }

    private static OwnerWeeks weeks(Inspection inspection) {
        return new OwnerWeeks(inspection.index(), inspection.parameter(MOST));
    }

    private static void report(OwnerWeeks.Busiest busiest, Inspection inspection) {
        int more = busiest.count() - busiest.first().size();
        inspection
                .violated(
                        "{subject} owns {found, plural, one {# tactic} other {# tactics}} that are due in the week from"
                                + " Monday, {monday}, more than {most}{otherWeeks, plural, =0 {} one {, and too many in"
                                + " another week} other {, and too many in # other weeks}}")
                .found(busiest.count())
                .with("monday", busiest.week().monday())
                .with("most", inspection.parameter(MOST))
                .with("otherWeeks", busiest.otherWeeks())
                .with("tactics", busiest.first())
                .with("more", more)
                .fix("Move some to another week, or name other owners: {tactics}"
                        + (more > 0 ? " and {more} more" : ""))
                .advice("{subject} has too much to do in the week from {monday}. Move some of it to another week,"
                        + " or find other owners.");
    }
}
