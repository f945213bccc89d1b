package io.strategydsl.rules.tactic;

import io.strategydsl.internal.Lines;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.Per;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Periods;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** {@code team.capacity}. */
final class TeamCapacity implements Rule.ForEachMember {
    private static final RuleInfo INFO = RuleInfo.builder("team.capacity")
            .title("Nobody is asked for more hours than they have")
            .fault("more hours asked for than there are")
            .description(
                    "A member of the team whose tactics and posts ask for more hours in one week, from Monday to Sunday, than"
                            + " the member has; where hours are stated for a month, a quarter or a year, in one of these. What"
                            + " one takes each time counts on the day on which it is due. If it lasts, it is shared by"
                            + " its days, and if several own it, by its owners, in equal parts.")
            .why("Time and people are limited. A plan that asks for more hours than there are will not be carried out,"
                    + " and nobody has decided what is left undone.")
            .fix("Move some of the work to another week, say how long they last, or name other owners")
            .advice("Move some of the work to another time, or let somebody else take it over.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .member("joel", "Joel", m -> m.available(6, Per.PER_WEEK)))
                    .primaryGoal("visitors", "Bring families into the museum", g -> g
                        .ownedBy("joel")
                        .tactic("film", "Film the new wing", t -> t
                            .due(LocalDate.of(2027, 5, 4)).effort(4))
                        .tactic("tour", "Guide bloggers through it", t -> t
                            .due(LocalDate.of(2027, 5, 7)).effort(3)))
                    """, """
                    .team(t -> t
                        .member("joel", "Joel", m -> m.available(6, Per.PER_WEEK)))
                    .primaryGoal("visitors", "Bring families into the museum", g -> g
                        .ownedBy("joel")
                        .tactic("film", "Film the new wing", t -> t
                            .due(LocalDate.of(2027, 5, 4)).effort(4))
                        .tactic("tour", "Guide bloggers through it", t -> t
                            .due(LocalDate.of(2027, 5, 14)).effort(3)))
                    """))
            .whenToSuppress("The hours are those of an ordinary week, and it is agreed that this one is not, such as"
                    + " the week of a fair.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 3).could(), Source.house())
            .since("0.1.0")
            .build();

    private static final String PERIOD =
            "{period, select, per-week {week from Monday, {firstDay},} per-month {month from {firstDay}}"
                    + " per-quarter {quarter from {firstDay}} other {year from {firstDay}}}";

    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
    private static final int DECIMALS = 2;

    private static final Function<Inspection, AskedHours> ASKED = TeamCapacity::askedHours;

    private static AskedHours askedHours(Inspection inspection) {
        return new AskedHours(inspection.index());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TeamMember member, Inspection inspection) {
        if (member.available().isEmpty() || member.available().get().per() == Per.PER_EVENT) {
            inspection.notApplicable("no member of the team states hours for a week or another period");
            return;
        }
        AskedHours asked = inspection.oncePerPlan(ASKED);
        // No reference reaches a later member with the same id.
        if (!asked.isOwner(member.id()) || inspection.path().number() > 1) {
            inspection.notApplicable("no member with stated hours owns a tactic or post with an effort and a date");
            return;
        }
        HoursPerPeriod available = member.available().get();
        AskedHours.Most most = asked.most(member.id(), available.per());
        if (most != null && most.hours().compareTo(inPeriod(available)) > 0) {
            report(member, available, most, inspection);
        }
    }

    /** A day is too short to be planned by the hour, so whoever has hours each day has seven times as many in a week. */
    private static BigDecimal inPeriod(HoursPerPeriod available) {
        return available.per() == Per.PER_DAY ? available.hours().multiply(DAYS_OF_A_WEEK) : available.hours();
    }

    private static void report(
            TeamMember member, HoursPerPeriod available, AskedHours.Most most, Inspection inspection) {
        Per per = available.per() == Per.PER_DAY ? Per.PER_WEEK : available.per();
        List<AskedHours.Part> parts =
                inspection.oncePerPlan(ASKED).parts(member.id(), available.per(), most.firstDay());
        List<String> works =
                parts.stream().map(AskedHours.Part::id).limit(Lines.MAX_SHOWN).toList();
        int more = parts.size() - works.size();
        inspection
                .violated(
                        parts.size() == 1
                                ? "{subject} has {available}, but the " + PERIOD
                                        + " asks for {found}, all for {largest}"
                                : "{subject} has {available}, but the " + PERIOD
                                        + " asks for {found}, {part} of them for {largest}")
                .found(rounded(most.hours()))
                .with("available", available)
                .with("period", per)
                .with("firstDay", most.firstDay())
                .with("part", rounded(parts.get(0).hours()))
                .with("largest", parts.get(0).element())
                .with("works", works)
                .with("more", more)
                .fix("Move some to another " + Periods.ONE
                        + ", say how long they take with .lasting(...), or name other owners:" + " {works}"
                        + (more > 0 ? " and {more} more" : ""))
                .advice("{subject} has {available}, and more is asked for. Move some of the work to another time,"
                        + " or let somebody else take it over.");
    }

    /** Up, so that what is too much does not look as if it were enough. */
    private static BigDecimal rounded(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.UP).stripTrailingZeros();
    }
}
