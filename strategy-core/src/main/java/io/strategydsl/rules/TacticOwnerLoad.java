package io.strategydsl.rules;

import com.google.common.collect.ImmutableListMultimap;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code tactic.owner-load}. */
final class TacticOwnerLoad implements Rule {
    private static final int MOST_SHOWN = 10;

    private static final RuleParameter<Integer> MOST = new RuleParameter.WholeNumber(
            "tactics", "How many tactics one owner can have due in one week, from Monday to Sunday", 5, 1, 1000);

    private static final RuleInfo INFO = RuleInfo.builder("tactic.owner-load")
            .title("Nobody has too many tactics due in one week")
            .description(
                    "A member of the team who owns more tactics that are due in one week, from Monday to Sunday, than"
                            + " the number that was chosen. A tactic that falls on several days of a week counts once.")
            .why("Time and people are limited. Where everything is due at once, something will not be done, and"
                    + " nobody has decided what.")
            .fix("Move some of the tactics to another week, or name other owners")
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
            .whenToSuppress("The tactics are small and done in one go, such as six posts for a fair that take a single"
                    + " morning. Where every week is like that, raise the number of the rule instead.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3), Source.house())
            .parameters(MOST)
            .since(MethodRules.SINCE)
            .build();

    private static final Function<Inspection, ImmutableListMultimap<String, Tactic>> TACTICS_OF_MEMBERS =
            TacticOwnerLoad::tacticsOfMembers;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.members(TacticOwnerLoad::check);
    }

    private static ImmutableListMultimap<String, Tactic> tacticsOfMembers(Inspection inspection) {
        StrategyIndex index = inspection.index();
        ImmutableListMultimap.Builder<String, Tactic> tactics = ImmutableListMultimap.builder();
        for (Tactic tactic : index.tactics()) {
            if (tactic.schedule().isPresent()) {
                Assigned.to(tactic, index).forEach(member -> tactics.put(member, tactic));
            }
        }
        return tactics.build();
    }

    private static void check(TeamMember member, Inspection inspection) {
        List<Tactic> tactics = inspection.oncePerPlan(TACTICS_OF_MEMBERS).get(member.id());
        // No reference reaches a later member with the same id.
        if (tactics.isEmpty() || inspection.path().occurrence() > 1) {
            inspection.notApplicable("no member of the team owns a tactic with a date");
            return;
        }
        int most = inspection.parameter(MOST);
        if (tactics.size() <= most) {
            return;
        }
        Strategy strategy = inspection.index().strategy();
        Map<LocalDate, Integer> weeks = tacticsByWeek(tactics, strategy);
        weeks.values().removeIf(count -> count <= most);
        weeks.entrySet().stream()
                // Of several, the first that has as many.
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(busiest -> violated(
                        busiest.getKey(), busiest.getValue(), weeks.size() - 1, tactics, most, strategy, inspection));
    }

    /** How many tactics are due in each week, by its Monday. */
    private static Map<LocalDate, Integer> tacticsByWeek(List<Tactic> tactics, Strategy strategy) {
        Map<LocalDate, Integer> weeks = new TreeMap<>();
        for (Tactic tactic : tactics) {
            Iterator<LocalDate> mondays = mondays(tactic, strategy).iterator();
            while (mondays.hasNext()) {
                weeks.merge(mondays.next(), 1, Integer::sum);
            }
        }
        return weeks;
    }

    private static Stream<LocalDate> mondays(Tactic tactic, Strategy strategy) {
        return PlannedDays.all(tactic, strategy)
                .filter(day -> !PlannedDays.isDone(tactic, day))
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct();
    }

    private static void violated(
            LocalDate monday,
            int count,
            int otherWeeks,
            List<Tactic> tactics,
            int most,
            Strategy strategy,
            Inspection inspection) {
        List<String> due = tactics.stream()
                .filter(tactic -> mondays(tactic, strategy).anyMatch(monday::equals))
                .map(Tactic::id)
                .limit(MOST_SHOWN)
                .toList();
        String others = switch (otherWeeks) {
            case 0 -> "";
            case 1 -> ", and too many in another week";
            default -> ", and too many in {otherWeeks} other weeks";
        };
        inspection
                .violated(
                        "{subject} owns {found} tactics that are due in the week from Monday, {monday}, more than {most}"
                                + others)
                .found(Integer.toString(count))
                .with("monday", monday)
                .with("most", most)
                .with("otherWeeks", otherWeeks)
                .with("tactics", due)
                .with("more", count - due.size())
                .fix("Move some to another week, or name other owners: {tactics}"
                        + (count > due.size() ? " and {more} more" : ""));
    }
}
