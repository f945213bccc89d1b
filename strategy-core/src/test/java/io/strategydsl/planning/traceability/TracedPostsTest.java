package io.strategydsl.planning.traceability;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.text.PlanningText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Posts on the way from objectives to personas. */
class TracedPostsTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.team(t -> t.member("ida", "Ida"))
                    .objective("growth", "Grow")
                    .persona("families", "Families")
                    .persona("schools", "Schools")
                    .goal("known", "Be known", g -> g.supports("growth").metric("reach"))
                    .goal(
                            "loved",
                            "Be loved",
                            g -> g.supports("growth").tactic("preview", "Invite", t -> t.ownedBy("ida")))
                    .channel("insta", Platform.INSTAGRAM, c -> c.reaching("families"))
                    .channel("blog", Platform.BLOG)
                    .post(
                            "open-day",
                            "We are open",
                            p -> p.on("insta", "blog")
                                    .serves("known")
                                    .reaching("schools")
                                    .at(LocalDate.of(2027, 3, 1)))
                    .post("invitation", "Come and see", p -> p.carriesOut("preview"))
                    .post("loose", "Whatever")
                    .post("dropped", "Never", p -> p.serves("known").dropped("No time")));
    private static final Traceability TRACEABILITY = Traceability.of(PLAN);

    @Test
    void haveOneRowHoweverManyChannelsTheyAreOn() {
        assertThat(TRACEABILITY.rows().filter(row -> row.post().isPresent()))
                .extracting(
                        row -> row.objective().map(Objective::id).orElse("-"),
                        row -> row.goal().map(Goal::id).orElse("-"),
                        row -> row.post().orElseThrow().id(),
                        row -> row.channels().stream()
                                .map(ChannelPlan::id)
                                .toList()
                                .toString(),
                        row -> row.personas().stream().map(Persona::id).toList().toString(),
                        row -> row.owners().toString())
                .containsExactly(
                        tuple("growth", "known", "open-day", "[blog, insta]", "[families, schools]", "[]"),
                        tuple("growth", "loved", "invitation", "[]", "[]", "[ida]"),
                        tuple("-", "-", "loose", "[]", "[]", "[]"));
    }

    @Test
    void leadUpToWhatTheyServe() {
        Trace trace =
                TRACEABILITY.towardsObjectives(ElementKind.POST, "invitation").orElseThrow();

        assertThat(trace.tactics()).extracting(IdentifiedElement::id).containsExactly("preview");
        assertThat(trace.goals()).extracting(IdentifiedElement::id).containsExactly("loved");
        assertThat(trace.objectives()).extracting(IdentifiedElement::id).containsExactly("growth");
    }

    @Test
    void leadDownToWhomTheyReach() {
        Trace trace =
                TRACEABILITY.towardsPersonas(ElementKind.OBJECTIVE, "growth").orElseThrow();

        assertThat(trace.posts()).extracting(IdentifiedElement::id).containsExactly("open-day", "invitation");
        assertThat(trace.personas()).extracting(IdentifiedElement::id).containsExactly("schools", "families");
    }

    @Test
    void areLeftOutOnceDropped() {
        assertThat(TRACEABILITY.towardsPersonas(ElementKind.POST, "dropped")).isEmpty();
    }

    @Test
    void fillTheirChannel() {
        assertThat(TRACEABILITY.gaps()).noneMatch(gap -> gap.kind() == TraceGap.Kind.CHANNEL_WITHOUT_TACTIC);
    }

    @Test
    void standInTheTextBelowTheirGoalAndTheirChannels() {
        assertThat(PlanningText.of(TRACEABILITY))
                .contains(
                        "post open-day: We are open\n          owner (none); on 2027-03-01; channels blog, insta; personas"
                                + " schools, families\n")
                .contains("post open-day; goal known; objective growth\n")
                .contains("persona schools: Schools\n    channel (none)\n    post open-day, see above\n");
    }
}
