package io.strategydsl.rules.content;

import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code content.something-new}. */
final class ContentSomethingNew implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("content.something-new")
            .title("Something new comes at least once a quarter")
            .fault("a quarter without anything new")
            .description("No contest, promotion, game or other novelty in one of the quarters of the"
                    + " timeframe, counted from its first day; days at its end that do not make a whole"
                    + " quarter are left out. Novelties of the pillars count, and posts and"
                    + " tactics marked as something new, on the days on which they fall; where the days"
                    + " are not stated, in as many quarters as they can. Without a timeframe, one of them"
                    + " on any day will do.")
            .why("People come back where something happens. A contest or a game each month or quarter "
                    + "gives them a reason that a steady stream of posts does not.")
            .fix("Add .somethingNew(text, quarterly().from(day)) to the pillars, or mark a post"
                    + " or a tactic with .somethingNew()")
            .advice("Plan something new at least once a quarter, such as a contest, a game or an offer.")
            .example(RuleExample.of("""
                    .during(Year.of(2027))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .post("win", "Win a box of books", p -> p
                            .repeats(yearlyOn(MonthDay.of(12, 1)))
                            .somethingNew()))
                    """, """
                    .during(Year.of(2027))
                    .channel("facebook", Platform.FACEBOOK, c -> c
                        .post("win", "Win a box of books", p -> p
                            .repeats(quarterly().from(LocalDate.of(2027, 3, 1)))
                            .somethingNew()))
                    """))
            .whenToSuppress(
                    "People come to you for calm, as they do to a hospice or an advice line, and a contest would"
                            + " be out of place.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 5).should())
            .yieldsTo("content.calendar")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        StrategyIndex index = inspection.index();
        List<Optional<Schedule>> novelties = novelties(index);
        Optional<Timeframe> timeframe = strategy.timeframe();
        Optional<Quarters> quarters =
                timeframe.isPresent() ? Optional.of(new Quarters(timeframe.get())) : Optional.empty();
        boolean enough = quarters.isPresent() ? isNewInEach(quarters.get(), novelties) : isNewOnAnyDay(novelties);
        if (enough) {
            return;
        }
        if (!ContentCalendar.isAnywhere(index) && inspection.yieldsTo("content.calendar")) {
            return;
        }
        if (novelties.isEmpty()) {
            report(inspection, "{subject} has no contest, game or other novelty");
        } else if (quarters.isEmpty()) {
            report(inspection, "{subject} has novelties, but on no day");
        } else if (quarters.get().covered() == 0) {
            report(inspection, "{subject} has novelties, but on no day from {first} to {last}")
                    .with("first", quarters.get().firstDay(0))
                    .with("last", quarters.get().lastDay(quarters.get().count() - 1));
        } else {
            inSomeQuarters(quarters.get(), inspection);
        }
    }

    private static void inSomeQuarters(Quarters quarters, Inspection inspection) {
        Optional<Integer> missing = quarters.firstMissing();
        FindingBuilder finding = report(
                        inspection,
                        missing.isPresent()
                                ? "{subject} has novelties in {covered} of {quarters} quarters, but not from {first} to"
                                        + " {last}"
                                : "{subject} has novelties for {covered} of {quarters} quarters")
                .with("covered", quarters.covered())
                .with("quarters", quarters.count());
        if (missing.isPresent()) {
            finding.with("first", quarters.firstDay(missing.get()))
                    .with("last", quarters.lastDay(missing.get()))
                    .advice("Plan something new between {first} and {last}, such as a contest, a game or an offer.");
        }
    }

    private static FindingBuilder report(Inspection inspection, String message) {
        return inspection
                .violated(message)
                .fix("In pillars(...) add .somethingNew(\"...\", quarterly().from(day)), or mark a"
                        + " post or a tactic with .somethingNew()");
    }

    /** When the novelties of the plan take place, each with its schedule where one is stated. */
    private static List<Optional<Schedule>> novelties(StrategyIndex index) {
        List<Optional<Schedule>> novelties = new ArrayList<>();
        Optional<Pillars> pillars = index.strategy().pillars();
        if (pillars.isPresent()) {
            for (Novelty novelty : pillars.get().novelties()) {
                novelties.add(Optional.of(index.schedule(novelty.schedule())));
            }
        }
        for (Post post : index.posts()) {
            if (post.somethingNew()) {
                novelties.add(index.schedule(post));
            }
        }
        for (Tactic tactic : index.tactics()) {
            if (tactic.somethingNew()) {
                novelties.add(index.schedule(tactic));
            }
        }
        return novelties;
    }

    private static boolean isNewInEach(Quarters quarters, List<Optional<Schedule>> novelties) {
        for (Optional<Schedule> schedule : novelties) {
            if (schedule.isPresent()) {
                quarters.cover(schedule.get());
            }
            if (quarters.covered() == quarters.count()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNewOnAnyDay(List<Optional<Schedule>> novelties) {
        for (Optional<Schedule> schedule : novelties) {
            if (schedule.isPresent() && hasDays(schedule.get())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it falls on days, as what is triggered or ongoing does not. */
    private static boolean hasDays(Schedule schedule) {
        return schedule instanceof Schedule.Once
                || schedule instanceof Schedule.Relative
                || schedule instanceof Recurring;
    }
}
