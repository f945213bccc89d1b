package io.strategydsl.properties;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An id is found in whichever way its accents are typed, wherever one can ask for it. */
class AskedIdsTest {
    private static final String JOINED = "caf\u00E9";
    private static final String APART = "cafe\u0301";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(FIRST, LAST)
                    .objective(JOINED, "Grow")
                    .milestone(JOINED, "Opening")
                    .team(t -> t.member(JOINED, "Zo\u00E9"))
                    .persona(JOINED, "A guest")
                    .goal(JOINED, "Be known", g -> g.supports(JOINED))
                    .metric(JOINED, m -> m.measures(JOINED))
                    .tactic(
                            JOINED,
                            "Post",
                            t -> t.serves(JOINED).on(JOINED).ownedBy(JOINED).repeats(monthlyOn(1)))
                    .channel(
                            JOINED,
                            Platform.BLOG,
                            c -> c.reaching(JOINED).post(JOINED, "A story", post -> post.at(FIRST)))
                    .positioning(p -> p.keyMessage(JOINED, "Fresh at eight"))
                    .review(JOINED, "Look back", r -> {}));
    private static final StrategyIndex INDEX = StrategyIndex.of(PLAN);

    static Stream<Function<String, Optional<? extends IdentifiedElement>>> lookups() {
        return Stream.of(
                INDEX::objective,
                INDEX::milestone,
                INDEX::member,
                INDEX::persona,
                INDEX::goal,
                INDEX::metric,
                INDEX::tactic,
                INDEX::channel,
                INDEX::post,
                INDEX::keyMessage);
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void anIndexFindsIt(Function<String, Optional<? extends IdentifiedElement>> lookup) {
        assertThat(lookup.apply(APART)).map(IdentifiedElement::id).hasValue(JOINED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OBJECTIVE",
                "MILESTONE",
                "MEMBER",
                "PERSONA",
                "GOAL",
                "METRIC",
                "TACTIC",
                "CHANNEL",
                "POST",
                "KEY_MESSAGE",
                "REVIEW"
            })
    void anIndexFindsItByItsKind(ElementKind kind) {
        assertThat(INDEX.find(kind, APART)).map(IdentifiedElement::id).hasValue(JOINED);
    }

    @Test
    void anIndexFindsTheCycleOfAGoal() {
        Strategy cycle = Strategy.builder("plan")
                .addGoal(Goal.builder(JOINED).partOf(JOINED).build())
                .build();

        assertThat(StrategyIndex.of(cycle).goalsInCycleWith(APART)).containsExactly(JOINED);
    }

    @Test
    void anIndexFindsTheCycleOfATactic() {
        Strategy cycle = Strategy.builder("plan")
                .addTactic(Tactic.builder(JOINED).addDependency(JOINED).build())
                .build();

        assertThat(StrategyIndex.of(cycle).tacticsInCycleWith(APART)).containsExactly(JOINED);
    }

    @Test
    void aTraceStartsFromIt() {
        assertThat(Traceability.of(PLAN).towardsObjectives(ElementKind.PERSONA, APART))
                .isPresent();
    }

    @Test
    void anAgendaIsNarrowedToItsOwner() {
        assertThat(Agenda.between(PLAN, FIRST, LAST).ownedBy(APART).dueTactics())
                .isNotEmpty();
    }

    @Test
    void anAgendaIsNarrowedToItsChannel() {
        assertThat(Agenda.between(PLAN, FIRST, LAST).on(APART).dueTactics()).isNotEmpty();
    }

    @Test
    void aCalendarIsNarrowedToItsChannel() {
        assertThat(EditorialCalendar.between(PLAN, FIRST, LAST).on(APART).slots())
                .isNotEmpty();
    }

    @Test
    void aPathIsMadeOfIt() {
        assertThat(ElementPath.of(ElementKind.GOAL, APART)).isEqualTo(ElementPath.parse("goals/" + JOINED));
    }

    @Test
    void aReportIsAskedByAPathWithIt() {
        assertThat(StrategyValidator.standard().validate(PLAN).at("goals/" + APART))
                .isNotEmpty();
    }

    @Test
    void aMessageNamesAnArgumentByIt() {
        RuleInfo rule = RuleInfo.builder("acme.named").build();

        Finding finding = Finding.builder(rule, ElementPath.root())
                .message("{" + APART + "}")
                .with(APART, "open")
                .build();

        assertThat(finding.message()).isEqualTo("open");
    }
}
