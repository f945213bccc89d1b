package io.strategydsl.planning.coverage;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.objective("growth", "Grow")
                    .objective("calm", "Keep calm")
                    .persona("families", "Families")
                    .persona("schools", "Schools")
                    .persona("press", "The press")
                    .positioning(p -> p.keyMessage("touch", "You may touch it").keyMessage("free", "It is free"))
                    .goal(
                            "known",
                            "Be known",
                            g -> g.supports("growth")
                                    .goal(
                                            "loved",
                                            "Be loved",
                                            l -> l.tactic(
                                                    "preview",
                                                    "Invite",
                                                    t -> t.on("insta").reaching("schools"))))
                    .goal("asked", "Be asked", g -> g.metric("questions", m -> m.target(10)))
                    .tactic("answer", "Answer", t -> t.serves("nothing").moves("questions"))
                    .tactic("loose", "Whatever", t -> t.serves("nothing"))
                    .tactic(
                            "dropped",
                            "Never",
                            t -> t.serves("known").on("blog").dropped(LocalDate.of(2027, 1, 1), "No time"))
                    .channel("insta", Platform.INSTAGRAM, c -> c.reaching("families"))
                    .channel("blog", Platform.BLOG)
                    .channel("old", Platform.FACEBOOK, c -> c.reaching("press").closing())
                    .post(
                            "tour",
                            "Look",
                            p -> p.on("insta", "old").carriesOut("preview").saying("touch"))
                    .post("gone", "Gone", p -> p.on("blog").saying("free").dropped("No time")));
    private static final Coverage COVERAGE = Coverage.of(PLAN);

    private static String carried(String id) {
        return COVERAGE.carried().stream()
                .filter(row -> row.element().id().equals(id))
                .map(row -> ids(row.tactics()) + " " + ids(row.posts()) + " " + ids(row.channels()))
                .findFirst()
                .orElseThrow();
    }

    private static String carrier(String id) {
        return COVERAGE.carriers().stream()
                .filter(row -> row.element().id().equals(id))
                .map(row -> ids(row.objectives()) + " " + ids(row.goals()) + " " + ids(row.personas()) + " "
                        + ids(row.keyMessages()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<? extends IdentifiedElement> elements) {
        return elements.stream().map(IdentifiedElement::id).toList();
    }

    @Test
    void hasARowForEachThatIsCarriedFromObjectivesToKeyMessages() {
        assertThat(COVERAGE.carried())
                .extracting(row -> row.element().id())
                .containsExactly(
                        "growth", "calm", "known", "loved", "asked", "families", "schools", "press", "touch", "free");
    }

    @Test
    void hasARowForEachCarrierThatIsNeitherDroppedNorClosing() {
        assertThat(COVERAGE.carriers())
                .extracting(row -> row.element().id())
                .containsExactly("preview", "answer", "loose", "tour", "insta", "blog");
    }

    @Test
    void carriesAGoalByWhatServesAGoalBelowIt() {
        assertThat(carried("known")).isEqualTo("[preview] [tour] [insta]");
    }

    @Test
    void carriesAGoalByWhatMovesItsMetrics() {
        assertThat(carried("asked")).isEqualTo("[answer] [] []");
    }

    @Test
    void carriesAnObjectiveByWhatServesItsGoals() {
        assertThat(carried("growth")).isEqualTo("[preview] [tour] [insta]");
        assertThat(carried("calm")).isEqualTo("[] [] []");
    }

    @Test
    void carriesAPersonaByChannelsAndWhatHappensOnThem() {
        assertThat(carried("families")).isEqualTo("[preview] [tour] [insta]");
    }

    @Test
    void carriesAPersonaByTheTacticsThatNameThem() {
        assertThat(carried("schools")).isEqualTo("[preview] [] []");
    }

    @Test
    void carriesNothingByAClosingChannel() {
        assertThat(carried("press")).isEqualTo("[] [] []");
    }

    @Test
    void carriesAKeyMessageByPostsTheirTacticsAndTheirChannels() {
        assertThat(carried("touch")).isEqualTo("[preview] [tour] [insta]");
        assertThat(carried("free")).isEqualTo("[] [] []");
    }

    @Test
    void saysWhatEachCarrierCarries() {
        assertThat(carrier("preview")).isEqualTo("[growth] [known, loved] [families, schools] [touch]");
        assertThat(carrier("tour")).isEqualTo("[growth] [known, loved] [families] [touch]");
        assertThat(carrier("insta")).isEqualTo("[growth] [known, loved] [families] [touch]");
        assertThat(carrier("blog")).isEqualTo("[] [] [] []");
    }

    @Test
    void listsTheGapsInBothDirections() {
        assertThat(COVERAGE.gaps())
                .extracting(CoverageGap::words)
                .containsExactly(
                        "objective 'calm' is served by no tactic, channel or post",
                        "persona 'schools' is reached by no channel or post",
                        "persona 'press' is reached by no tactic, channel or post",
                        "goal 'asked' is served by no channel or post",
                        "tactic 'answer' serves no objective, reaches no persona and carries no key message",
                        "tactic 'loose' serves no objective or goal, reaches no persona and carries no key message",
                        "channel 'blog' serves no objective or goal, reaches no persona and carries no key message",
                        "key message 'free' is carried by no tactic, channel or post");
    }

    @Test
    void distinguishesWhatLacksAllFromWhatLacksSome() {
        assertThat(COVERAGE.gaps().stream()
                        .filter(CoverageGap::isWhole)
                        .map(gap -> gap.path().id().orElseThrow()))
                .containsExactly("calm", "press", "loose", "blog", "free");
    }

    @Test
    void followsReferencesToTheFirstOfSeveralWithOneId() {
        Strategy twice = PLAN.toBuilder()
                .addTactic(Tactic.builder("preview").build())
                .addPost(Post.builder("second").tactic("preview").build())
                .build();

        assertThat(Coverage.of(twice).carriers().stream()
                        .filter(row -> row.element().id().equals("preview"))
                        .map(row -> ids(row.goals())))
                .containsExactly(List.of("known", "loved"), List.of());
    }

    @Test
    void isEmptyForAnEmptyPlan() {
        Coverage empty = Coverage.of(Strategy.builder("plan").build());

        assertThat(empty.carried()).isEmpty();
        assertThat(empty.carriers()).isEmpty();
        assertThat(empty.gaps()).isEmpty();
    }

    @Test
    void equalsTheCoverageOfAnEqualPlan() {
        assertThat(COVERAGE)
                .isEqualTo(Coverage.of(PLAN.toBuilder().build()))
                .hasSameHashCodeAs(Coverage.of(PLAN))
                .hasToString("coverage of plan");
    }

    @Test
    void refusesAGapOfWhatNeitherCarriesNorIsCarried() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CoverageGap(ElementPath.of(ElementKind.REVIEW, "monthly"), Set.of(ElementKind.POST)))
                .withMessageContaining("'reviews/monthly' is not the path of an objective");
    }

    @Test
    void refusesAGapOfACarrierThatLacksACarrier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageGap(ElementPath.of(ElementKind.POST, "tour"), Set.of(ElementKind.TACTIC)))
                .withMessage("coverage gap: what is missing of a post is one or more of objective, persona, goal,"
                        + " key message");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Coverage.of(null));
    }
}
