package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.agenda.DuePost;
import io.strategydsl.planning.agenda.DueTactic;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.text.PlanningText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Campfire answers when it is asked. */
class CampfireAnswersTest {
    private static final Strategy FINISHED = CampfireFinished.plan();
    private static final Agenda FIRST_QUARTER =
            Agenda.between(FINISHED, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31));

    @Test
    void answersWhatIsToBeDoneFirst() {
        assertThat(Priorities.of(FINISHED).inQuadrant(Quadrant.HIGH_VALUE_LOW_COMPLEXITY))
                .extracting(ranked -> ranked.tactic().id())
                .containsExactly("answer-round", "list", "message", "guides", "feature-polls");
    }

    @Test
    void putsTheSponsoredPostOnThe30thOfMarchForTheFirstTime() {
        assertThat(days("sponsored-post")).isEqualTo("2017-03-30");
    }

    @Test
    void givesBrianAnAgendaWithoutTheTacticsThatHailleyOwnsAlone() {
        assertThat(FIRST_QUARTER.ownedBy("brian").dueTactics())
                .extracting(due -> due.tactic().id())
                .containsOnly("guides", "list", "message", "joint-contest", "sponsored-post");
    }

    @Test
    void remindsHailleyOfThreeAnswerRoundsAWeek() {
        assertThat(FIRST_QUARTER
                        .ownedBy("hailley")
                        .dueTactics()
                        .filter(due -> due.tactic().id().equals("answer-round")))
                .hasSize(39);
    }

    @Test
    void showsWhatIsPostedOnInstagramWhenTheSeasonOpens() {
        EditorialCalendar week =
                EditorialCalendar.between(FINISHED, LocalDate.of(2017, 2, 27), LocalDate.of(2017, 3, 5));

        assertThat(week.on("instagram").slots())
                .extracting(slot -> slot.day() + " " + slot.post().orElse("open"))
                .containsExactly(
                        "2017-02-27 shop-of-the-week",
                        "2017-03-01 opening",
                        "2017-03-01 what-do-you-do",
                        "2017-03-03 your-trail",
                        "2017-03-05 evening-off");
    }

    @Test
    void showsOneLaunchOnBothOfItsChannels() {
        LocalDate launch = LocalDate.of(2017, 7, 11);

        assertThat(EditorialCalendar.between(FINISHED, launch, launch).slots())
                .filteredOn(slot -> slot.post().equals(Optional.of("returns")))
                .extracting(slot -> slot.channel().orElseThrow())
                .containsExactly("twitter", "blog");
    }

    @Test
    void movesACampaignAndItsPostWithTheLaunch() {
        Strategy delayed = FINISHED.with(FINISHED.milestones().get(2).toBuilder()
                .day(LocalDate.of(2017, 8, 1))
                .build());
        Agenda august = Agenda.between(delayed, LocalDate.of(2017, 8, 1), LocalDate.of(2017, 8, 31));

        assertThat(august.dueTactics().filter(due -> due.tactic().id().equals("campaign-returns")))
                .extracting(DueTactic::day)
                .hasSize(14)
                .startsWith(LocalDate.of(2017, 8, 1))
                .endsWith(LocalDate.of(2017, 8, 14));
        assertThat(august.duePosts().filter(due -> due.post().id().equals("returns")))
                .extracting(DuePost::day)
                .containsExactly(LocalDate.of(2017, 8, 1));
    }

    @Test
    void knowsInMayWhichObjectivesAreOnTrack() {
        Progress progress = Progress.of(CampfireInMay.plan(), CampfireInMay.DAY);

        Map<String, Verdict> verdicts = progress.objectives().stream()
                .collect(Collectors.toMap(each -> each.objective().id(), each -> each.verdict()));

        assertThat(verdicts)
                .containsOnly(
                        Map.entry("new-segment", Verdict.BEHIND),
                        Map.entry("features", Verdict.ON_TRACK),
                        Map.entry("nps", Verdict.AHEAD));
    }

    @Test
    void knowsInMayWhatIsLate() {
        assertThat(Progress.of(CampfireInMay.plan(), CampfireInMay.DAY).tacticsLate())
                .extracting(late -> late.tactic().id() + " " + late.day())
                .containsExactly("guides 2017-05-10");
    }

    @Test
    void tellsWhatWasAddedToFinishThePlan() {
        assertThat(PlanningText.of(Difference.between(CampfireAsGiven.plan(), FINISHED)))
                .contains(
                        "- goal 'influencers' is now the primary goal",
                        "- added metric 'reach': \"Reach\"",
                        "- accountable member of tactic 'sponsored-post' set to 'brian'");
    }

    @Test
    void takesNothingAwayToFinishThePlan() {
        assertThat(Difference.between(CampfireAsGiven.plan(), FINISHED).changes())
                .noneMatch(Change.Removed.class::isInstance);
    }

    private static String days(String tactic) {
        return FIRST_QUARTER
                .dueTactics()
                .filter(due -> due.tactic().id().equals(tactic))
                .map(DueTactic::day)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }
}
